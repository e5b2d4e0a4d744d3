// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fw::items {

/// What a dragged trace is: its id as it is shown, UTF-8. The id and not its key, which another cache has not.
inline QString traceMimeType() {
    return QStringLiteral("application/x-framewake-trace");
}

}  // namespace fw::items

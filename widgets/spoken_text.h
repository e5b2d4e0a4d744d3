// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fw::widgets {

/// "600 ms" as a screen reader says it: "600 milliseconds".
[[nodiscard]] QString spokenDuration(qint64 ns);

}  // namespace fw::widgets

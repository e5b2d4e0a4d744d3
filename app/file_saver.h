// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string_view>

#include <QString>

#include "model/core/result.h"

namespace fw::app {

/// Takes bytes of the new file; false once they could not be written.
using FilePiece = std::function<bool(std::string_view)>;

/// Writes a file off the GUI thread, a piece at a time. One that exists is replaced only once the new one is complete.
/// Returns its length. Errors: Output with the reason of the system; whatever `write` fails with.
[[nodiscard]] Result<qint64> saveFile(const QString& path, const std::function<Result<void>(const FilePiece&)>& write);

}  // namespace fw::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace fw {

/// Whether a file that no decoder recognises is plainly none of traces: a picture, a document, a program, by its first bytes or by its
/// name. In a folder or an archive such files stand beside traces, and leaving them out loses nothing. JSON, logs, unknown binary
/// files and files without a telling name are not among them.
[[nodiscard]] bool isPlainlyOther(std::string_view name, std::string_view head);

}  // namespace fw

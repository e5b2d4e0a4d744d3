// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace fw::sources {

/// From now on no source opens this file or one that is named like it with "-wal", "-shm" or "-journal" behind: a database that this
/// process has open. The locks on it belong to the process, and closing any descriptor of the file would drop them
/// (sqlite.org/howtocorrupt.html 2.2). Need not exist. Any thread.
void keepFromReading(const std::string& path);

/// Whether the file behind `path` is one of them, by whatever name. Opens nothing. Any thread.
[[nodiscard]] bool isKeptFromReading(const std::string& path);

}  // namespace fw::sources

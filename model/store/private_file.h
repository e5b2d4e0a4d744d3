// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>

namespace fw::store {

/// Creates the missing folders of `folder`, each 0700 whatever the umask. Existing ones are left as they are. Throws Fault.
void createPrivateFolders(const std::string& folder);

/// Creates an empty file 0600 whatever the umask; leaves an existing one as it is. Throws Fault.
void createPrivateFile(const std::string& path);

/// Takes the rights of others from a file of ours that is empty yet, if that can be done: it becomes a cache.
void makePrivate(const std::string& path) noexcept;

/// The folder of a path; "." where it names none.
[[nodiscard]] std::string folderOf(const std::string& path);

enum class FileKind { Missing, Empty, Database, Other };
/// Looks at the first bytes of a file without letting SQLite touch it. Folders, pipes and devices are Other.
[[nodiscard]] FileKind fileKind(const std::string& path);

/// The first bytes of a regular file; fewer where it is shorter, none where it cannot be read. SQLite's locks belong to the process and
/// not to a descriptor: whoever opens a database beside SQLite and closes it again drops the locks of all connections to it, and
/// another program takes itself for the last user and removes the log (sqlite.org/howtocorrupt.html 2.2). So SQLite itself reads.
[[nodiscard]] std::string fileHead(const std::string& path, std::size_t bytes);

/// Number of the file behind a path, 0 if there is none: tells when a file was replaced by another one.
[[nodiscard]] unsigned long long fileIdentity(const std::string& path);

}  // namespace fw::store

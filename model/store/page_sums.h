// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include <SQLiteCpp/SQLiteCpp.h>

/// A checksum at the end of every page of the cache.
///
/// SQLite trusts what it reads: a bit that changed in an index gives other answers, without an error. So the last eight bytes of each
/// page (SQLite calls them reserved, header byte 20) hold the XXH3 of the others, seeded by the number of the page. They are written
/// and checked where SQLite meets the file: by a VFS (sqlite.org/vfs.html) that is the default of the process once usePageSums() ran.
/// Files without such bytes are read and written as they are; `cache compact` gives them to older caches. The write-ahead log and
/// journals have sums of SQLite's own.
namespace fw::store {

inline constexpr int pageSumBytes = 8;

/// Registers the VFS; again and again at will. Throws a Fault where SQLite refuses.
void usePageSums();

/// Has the next page layout of `database` (a new file, or VACUUM) leave room for the sums.
void reservePageSums(SQLite::Database& database);

/// Damaged pages are handed out to `database` and remembered as long as it is `tolerant`, instead of failing the statement that wants them
/// with SQLITE_IOERR_DATA. For what checks by itself all it takes from them. The first page, which says where everything is, still fails.
void tolerateDamagedPages(SQLite::Database& database, bool tolerant = true);

/// For a connection that has read nothing yet, of a cache that is to be rescued: pages of which one bit changed are put right by their
/// sums as they are read (in the file they stay as they are), the first page also where more of one byte did, or in its header; a file
/// that was cut off has its size. Throws.
void rescuePages(SQLite::Database& database);

/// Numbers of the damaged pages that were handed out, ascending.
[[nodiscard]] std::vector<std::uint32_t> damagedPages(SQLite::Database& database);

/// The statement met a page that does not fit its sum, or a tree of pages that does not hold together.
[[nodiscard]] bool isPageDamage(const SQLite::Exception& exception);

}  // namespace fw::store

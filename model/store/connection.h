// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <exception>
#include <memory>
#include <new>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>

#include "model/core/result.h"
#include "model/store/cache_file.h"

/// The border between SQLite, which throws, and everything else, which gets a Result. Inside the room functions throw
/// SQLite::Exception or Fault; the public classes catch both through guarded().
namespace fw::store {

/// An Error on its way up to the border of the room.
struct Fault : std::exception {
    explicit Fault(Error fault) : error(std::move(fault)) {}
    [[nodiscard]] const char* what() const noexcept override { return error.message.c_str(); }
    Error error;
};

[[noreturn]] void throwDamaged(std::string message, std::string where = {});
[[noreturn]] void throwCancelled();

/// What an exception of SQLite means to the user of the cache at `path`, with advice.
[[nodiscard]] Error errorOf(const SQLite::Exception& exception, std::string_view path);

/// There is no room for what was to be written.
[[nodiscard]] bool isDiskFull(const SQLite::Exception& exception);

/// Runs `work`, which returns a Result or throws, and turns what it throws into an error.
template <typename Work>
auto guarded(std::string_view path, Work&& work) -> decltype(work()) {
    try {
        return work();
    } catch (const Fault& fault) {
        return tl::unexpected<Error>(fault.error);
    } catch (const SQLite::Exception& exception) {
        return tl::unexpected<Error>(errorOf(exception, path));
    } catch (const std::bad_alloc&) {
        return fail(ErrorKind::Limit, "Not enough memory", std::string(path));
    } catch (const std::exception& exception) {
        return fail(ErrorKind::Cache, std::string("The cache failed: ") + exception.what(), std::string(path));
    }
}

/// The bytes of a column; valid until the statement moves on.
[[nodiscard]] std::string_view blobOf(const SQLite::Column& column);
void bindBlob(SQLite::Statement& statement, int index, std::string_view bytes);
/// 64-bit values are stored as SQLite's signed ones, bit by bit.
void bindBits(SQLite::Statement& statement, int index, std::uint64_t bits);

/// XXH3 of `bytes`; `seed` ties the bytes to their row, so that rows cannot be swapped unseen.
[[nodiscard]] std::uint64_t checksum(std::string_view bytes, std::uint64_t seed);

/// XXH3 of a key and the text of a value, the hash of the attribute index.
[[nodiscard]] std::uint64_t pairHash(std::string_view key, std::string_view value);

/// Connection settings that make a foreign or damaged file harmless (sqlite.org/security.html).
void hardenConnection(SQLite::Database& database);

/// While it lives, statements of `database` end with SQLITE_INTERRUPT once `stop` was requested.
class CancelGuard {
public:
    CancelGuard(SQLite::Database& database, std::stop_token stop);
    CancelGuard(const CancelGuard&) = delete;
    CancelGuard& operator=(const CancelGuard&) = delete;
    ~CancelGuard();

private:
    sqlite3* m_handle;
    std::stop_token m_stop;
};

/// One snapshot for all statements of a call.
class ReadScope {
public:
    explicit ReadScope(SQLite::Database& database);
    ReadScope(const ReadScope&) = delete;
    ReadScope& operator=(const ReadScope&) = delete;
    ~ReadScope();

private:
    SQLite::Database& m_database;
};

/// A write transaction: takes the write lock at once, rolls back unless committed.
class WriteScope {
public:
    explicit WriteScope(SQLite::Database& database);
    WriteScope(const WriteScope&) = delete;
    WriteScope& operator=(const WriteScope&) = delete;
    ~WriteScope();
    void commit();

private:
    SQLite::Database& m_database;
    bool m_done = false;
};

/// Resets a statement when the scope ends, so that no cursor keeps an old snapshot open.
class ResetGuard {
public:
    explicit ResetGuard(SQLite::Statement& statement) : m_statement(statement) {}
    ResetGuard(const ResetGuard&) = delete;
    ResetGuard& operator=(const ResetGuard&) = delete;
    ~ResetGuard() { m_statement.tryReset(); }

private:
    SQLite::Statement& m_statement;
};

}  // namespace fw::store

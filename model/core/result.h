// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>

#include <tl/expected.hpp>

namespace fw {

/// What kind of trouble an Error is; the command line maps it to an exit code.
enum class ErrorKind {
    Usage,        ///< the caller asked for something that makes no sense
    Unreadable,   ///< an input cannot be read at all
    Damaged,      ///< an input or the cache holds bytes that contradict themselves
    Unsupported,  ///< readable, but of a kind this program does not take
    Limit,        ///< a size, depth or ratio budget is used up
    NotFound,     ///< nothing matches
    Cache,        ///< the cache cannot be opened, read or written
    Network,      ///< a transfer failed
    Cancelled,    ///< the stop token was triggered
    Output,       ///< a result cannot be written
};

/// A fatal error of one operation. `message` is one English sentence without a final full stop;
/// `where` names the place (file, "file:line", "file@offset", SQL step) and may be empty.
struct Error {
    ErrorKind kind = ErrorKind::Unreadable;
    std::string message;
    std::string where;
};

/// The one alias for fallible results, so that std::expected can replace it later.
template <typename T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorKind kind, std::string message, std::string where = {}) {
    return tl::unexpected<Error>(Error{kind, std::move(message), std::move(where)});
}

}  // namespace fw

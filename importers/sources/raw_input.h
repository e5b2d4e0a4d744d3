// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>

#include "model/core/result.h"

namespace fw::sources {

/// Reads a file descriptor it owns (or borrows, for standard input). Regular files are read with read(2), never mapped:
/// a file that shrinks while it is read ends early instead of killing the program. Pipes are polled, so that a stop
/// request ends a wait. Used on one thread.
class RawInput {
public:
    /// Opens `path`, "-" for standard input. Refuses directories always and, unless `allowSpecial`, whatever is not a
    /// regular file. Errors: Unreadable with the path as `where`.
    [[nodiscard]] static Result<std::unique_ptr<RawInput>> open(const std::string& path, bool allowSpecial);

    ~RawInput();
    RawInput(const RawInput&) = delete;
    RawInput& operator=(const RawInput&) = delete;

    /// At most buffer.size() bytes, fewer where fewer are there; 0 = end. Errors: Unreadable, Cancelled.
    [[nodiscard]] Result<std::size_t> read(std::span<char> buffer);

    /// The next read() begins at byte `place`. Regular files only. Errors: Unreadable.
    [[nodiscard]] Result<void> seek(std::uint64_t place);

    void setStop(std::stop_token stop) { m_stop = std::move(stop); }
    [[nodiscard]] const std::string& name() const { return m_name; }
    [[nodiscard]] std::uint64_t bytesRead() const { return m_bytesRead; }
    /// Size of a regular file when it was opened; it may differ from what is read in the end.
    [[nodiscard]] std::optional<std::uint64_t> size() const { return m_size; }

private:
    RawInput(std::string name, int descriptor, bool owned) : m_name(std::move(name)), m_descriptor(descriptor), m_owned(owned) {}

    [[nodiscard]] Result<bool> waitReadable();

    std::string m_name;
    std::stop_token m_stop;
    std::optional<std::uint64_t> m_size;
    std::uint64_t m_bytesRead = 0;
    int m_descriptor = -1;
    bool m_owned = false;
    bool m_mayBlock = false;
};

}  // namespace fw::sources

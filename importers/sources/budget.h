// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>

#include "importers/sources/source.h"

namespace fw::sources {

/// What one input may still expand to (safety.md T2). Shared by every layer that unpacks something of it: the stream, the
/// archive, the members. Used on one thread.
class Budget {
public:
    explicit Budget(const SourceLimits& limits) : m_limits(limits) { m_limits.maxRatio = std::max<std::uint64_t>(m_limits.maxRatio, 1); }

    /// Raw bytes of the input that the output is compared with.
    void take(std::uint64_t bytes) { m_taken += bytes; }
    /// The same for an input that is not read in order: the highest place so far.
    void takeUpTo(std::uint64_t place) { m_taken = std::max(m_taken, place); }

    /// Bytes that may still come out.
    [[nodiscard]] std::uint64_t room() const { return m_limits.maxBytes - std::min(m_limits.maxBytes, m_out); }
    /// Counts what came out. Errors: Limit, if that was too much for what went in.
    [[nodiscard]] Result<void> count(std::uint64_t bytes) {
        m_out += bytes;
        if (m_out <= m_limits.ratioFreeBytes || m_out / m_limits.maxRatio <= m_taken) return {};
        return exceed("More than " + std::to_string(m_limits.maxRatio) + " times the compressed size comes out");
    }
    /// There is no room, and more was to come.
    [[nodiscard]] tl::unexpected<Error> usedUp() {
        return exceed("Decompressed size is over " + std::to_string(m_limits.maxBytes) + " bytes");
    }
    /// Why nothing more is read of this input, once the limits are reached.
    [[nodiscard]] const std::optional<Error>& exceeded() const { return m_exceeded; }

private:
    tl::unexpected<Error> exceed(const std::string& what) {
        m_exceeded = Error{ErrorKind::Limit,
                           what + " (" + std::to_string(m_out) + " bytes from " + std::to_string(m_taken) +
                               " compressed ones were read); framewake-cli import --max-size allows more",
                           {}};
        return tl::unexpected<Error>(*m_exceeded);
    }

    SourceLimits m_limits;
    std::uint64_t m_taken = 0;
    std::uint64_t m_out = 0;
    std::optional<Error> m_exceeded;
};

}  // namespace fw::sources

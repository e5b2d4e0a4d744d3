// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace fw::sources {

/// Names for the members of one archive: for eyes, never for the file system. What an archive stores is hostile: it may be
/// absolute, climb with "..", hold control characters or no UTF-8, be 64 KiB long, or come twice. The same archive gives
/// the same names each time, so that a name finds its member again.
class MemberNames {
public:
    /// Longest name in bytes, without the number that keeps equal ones apart.
    static constexpr std::size_t maxBytes = 400;

    /// The name of the next member, in the order of the archive: UTF-8 without control characters; parts that mean nothing are left
    /// out, "..", which means too much, is put in brackets. Absent for hidden ones (".x", "__MACOSX").
    [[nodiscard]] std::optional<std::string> take(std::string_view stored);

private:
    std::unordered_map<std::size_t, std::uint32_t> m_taken;  ///< hash of a name → number tried last; no 64 KiB keys
};

}  // namespace fw::sources

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <string_view>

namespace fw::sources {

/// An id as all servers write it: hexadecimal, lower case, without leading zeros; base64 (Tempo) is decoded.
[[nodiscard]] std::string plainTraceId(std::string_view text);

/// Listens to a JSON answer that streams past and notes whose traces are in it: the values of "traceID" and "traceId" at the least
/// depth that has any (deeper ones are references and links). Broken JSON is the decoder's matter. Never recurses; used on one thread.
class TraceIdTap {
public:
    void feed(std::string_view bytes);
    [[nodiscard]] const std::set<std::string>& ids() const { return m_ids; }
    /// The first byte that is no blank; 0 before there is one.
    [[nodiscard]] char first() const { return m_first; }

private:
    void endString();

    std::set<std::string> m_ids;
    std::string m_text;  ///< of the string that is being read, as far as it may matter
    std::size_t m_depth = 0;
    std::size_t m_idDepth = static_cast<std::size_t>(-1);
    bool m_inString = false;
    bool m_escaped = false;
    bool m_named = false;  ///< the last string was the name that is looked for
    bool m_value = false;  ///< and its colon was there
    char m_first = 0;
};

}  // namespace fw::sources

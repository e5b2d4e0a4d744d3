// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "model/core/search_request.h"
#include "model/store/cache_view.h"
#include "model/store/text_matcher.h"

namespace fw::store {

/// The conditions of a search: finds candidates through the index and checks them span by span, first in the columns,
/// then in the body. All conditions must hold on one span. Throws a Usage fault for a pattern that is no regular expression.
class ConditionMatcher {
public:
    ConditionMatcher(CacheView& view, const std::vector<Condition>& conditions);

    /// A condition cannot be met by any span (an unknown service, a status that does not exist).
    [[nodiscard]] bool impossible() const { return m_impossible; }
    /// Traces that may match, ascending; nothing where the index says nothing and every trace has to be looked at.
    [[nodiscard]] std::optional<std::vector<TraceKey>> candidates();
    /// A single equality that the index knows: its candidates are the answer, but for collisions of hashes.
    [[nodiscard]] bool indexIsEnough() const;
    /// Whether some span of the trace meets all conditions. A damaged trace does not.
    [[nodiscard]] bool matches(TraceKey key);
    /// Sets the byte of each span that meets all conditions; attributes of its events and links count as its own, unlike in a search.
    /// `found`: a byte a span, by SpanIndex. Throws.
    void mark(const TraceRow& row, std::vector<std::uint8_t>& found, const std::stop_token& stop);

private:
    enum class Field { Service, Name, Status, Kind, Duration, Attribute };
    struct Compiled {
        Field field = Field::Attribute;
        Condition condition;
        std::int64_t number = 0;         ///< duration, status, kind
        double real = 0;                 ///< of an attribute compared by < or >
        std::string sameNumber;          ///< the text of the same number as the cache writes it: "1" for "1.0"; empty if equal
        std::vector<std::uint32_t> ids;  ///< names, or resources that meet it by themselves; ascending
        /// Resources that have the key, where it is enough for the opposite that one value meets it (NotEqual, NotMatch); ascending.
        std::vector<std::uint32_t> having;
        std::optional<TextMatcher> pattern;  ///< of Match and NotMatch
    };
    void compile(Compiled& compiled);
    void compileResources(Compiled& compiled);
    [[nodiscard]] std::optional<std::vector<TraceKey>> candidatesOf(const Compiled& compiled);
    [[nodiscard]] bool columnsMatch(const ChunkHead& head, std::size_t span) const;
    [[nodiscard]] bool bodyMatches(const ChunkHead& head, std::size_t span, std::string_view body);
    /// Whether the text is what the condition names; the opposites ask for the same.
    [[nodiscard]] static bool valueMatches(Compiled& compiled, std::string_view text);
    /// Whether the text as the only value meets the condition.
    [[nodiscard]] static bool textMeets(Compiled& compiled, std::string_view text);

    CacheView& m_view;
    std::vector<Compiled> m_conditions;
    bool m_impossible = false;
    bool m_needsBody = false;
    bool m_inEvents = false;  ///< attributes of events and links count, too
    std::string m_scratch;
};

}  // namespace fw::store

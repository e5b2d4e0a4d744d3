// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <stop_token>
#include <string_view>
#include <vector>

#include "model/store/cache_view.h"
#include "model/store/text_matcher.h"

namespace fw::store {

/// Looks for a text in everything readable of every span and log record: names, keys and values of attributes (of events,
/// links, resources and scopes too), status messages, log lines. Brute force over the bodies, a chunk in memory at a time.
class TextScanner {
public:
    TextScanner(CacheView& view, TextMatcher wanted);

    /// Whether the trace holds the text. A damaged trace does not.
    [[nodiscard]] bool matches(const TraceRow& row);
    /// Calls `found` for each trace that holds it, the latest imported first. Throws.
    /// Sets the byte of each span that holds it, itself or in a log line of its own. `found`: a byte a span, by SpanIndex. Throws.
    void mark(const TraceRow& row, std::vector<std::uint8_t>& found, const std::stop_token& stop);
    void scan(const std::function<void(const TraceRow&)>& found, const std::stop_token& stop);

private:
    /// Calls `hit` with the number within the chunk of each record of the part that holds the text, some of them twice; it
    /// returns false to stop.
    template <typename Hit>
    void visitHits(ChunkStore& chunks, const Part& part, bool logs, Hit hit);
    [[nodiscard]] bool partMatches(ChunkStore& chunks, const Part& part, bool logs);
    /// Whether an entry of a dictionary holds the text; looked at when it is first met.
    [[nodiscard]] bool entryHolds(DictKind kind, std::uint64_t number);
    [[nodiscard]] bool bytesHold(DictKind kind, std::string_view entry);
    /// Whether the text stands in something readable of a span or log body.
    [[nodiscard]] bool readable(std::string_view message, bool logs);
    [[nodiscard]] bool valueHolds(std::string_view anyValue);
    /// The same for what is no plain text.
    [[nodiscard]] bool numberHolds(std::string_view anyValue);
    [[nodiscard]] bool numbersHold(std::string_view message, bool logs);
    [[nodiscard]] bool attributesHold(std::string_view message, std::uint32_t field);

    CacheView& m_view;
    TextMatcher m_wanted;
    bool m_inNumbers = false;  ///< the text may be part of a number, which its bytes do not show
    enum Known : std::uint8_t { Unknown, Without, Holds };
    std::array<std::vector<std::uint8_t>, 5> m_entries;  ///< Known, by DictKind and dictionary number
    std::string m_scratch;
};

}  // namespace fw::store

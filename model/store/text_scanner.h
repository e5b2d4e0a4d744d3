// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <stop_token>
#include <string_view>
#include <vector>

#include "model/store/cache_view.h"
#include "model/store/folded_needle.h"

namespace fw::store {

/// Looks for a text in everything readable of every span and log record: names, keys and values of attributes (of events,
/// links, resources and scopes too), status messages, log lines. ASCII letters match in either case. Brute force over the
/// bodies, a chunk in memory at a time.
class TextScanner {
public:
    TextScanner(CacheView& view, std::string_view text);

    /// Whether the trace holds the text. A damaged trace does not.
    [[nodiscard]] bool matches(const TraceRow& row);
    /// Calls `found` for each trace that holds it, the latest imported first. Throws.
    void scan(const std::function<void(const TraceRow&)>& found, const std::stop_token& stop);

private:
    [[nodiscard]] bool partMatches(ChunkStore& chunks, const Part& part, bool logs);
    /// Whether the text stands in something readable of a span or log body.
    [[nodiscard]] bool readable(std::string_view message, bool logs);
    [[nodiscard]] bool valueHolds(std::string_view anyValue);
    /// The same for what is no plain text.
    [[nodiscard]] bool numberHolds(std::string_view anyValue);
    [[nodiscard]] bool numbersHold(std::string_view message, bool logs);
    [[nodiscard]] bool attributesHold(std::string_view message, std::uint32_t field);

    CacheView& m_view;
    FoldedNeedle m_needle;
    bool m_inNumbers = false;   ///< the text may be part of a number, which its bytes do not show
    std::vector<bool> m_names;  ///< by dictionary number: the entry holds the text
    std::vector<bool> m_resources;
    std::vector<bool> m_scopes;
    std::string m_scratch;
};

}  // namespace fw::store

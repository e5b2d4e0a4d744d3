// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/span_finder.h"

#include <limits>
#include <utility>

#include "model/core/characters.h"
#include "model/store/condition_matcher.h"
#include "model/store/text_scanner.h"

namespace fw::store {
namespace {

constexpr std::size_t leastIdDigits = 4;
constexpr std::size_t mostIdDigits = 16;

/// Ids that were made from other texts show those, and are found by them.
void markIds(CacheView& view, const TraceRow& row, std::string_view digits, std::vector<std::uint8_t>& found) {
    if (digits.size() < leastIdDigits || digits.size() > mostIdDigits || !isHex(digits)) return;
    std::string filled(digits);
    filled.resize(mostIdDigits, '0');
    const std::uint64_t least = parseSpanId(filled).id.value;
    const std::uint64_t mask = ~std::uint64_t{0} << (4 * (mostIdDigits - digits.size()));
    std::size_t first = 0;
    for (const Part& part : row.parts) {
        const auto head = view.spans.head(part.chunk);
        checkPart(*head, part);
        for (std::size_t i = 0; i < part.count; ++i) {
            if ((head->column(SpanColumn::SpanId).at(part.first + i) & mask) != least) continue;
            if ((head->column(SpanColumn::Marks).at(part.first + i) & OpaqueIds) == 0) found[first + i] = 1;
        }
        first += part.count;
    }
}

}  // namespace

std::vector<std::uint8_t> findSpansOf(CacheView& view, const TraceRow& row, const SpanFind& find, const std::stop_token& stop) {
    return namingTrace(row, [&] {
        std::size_t count = 0;
        for (const Part& part : row.parts) count += part.count;
        if (count != row.spans || count > std::numeric_limits<SpanIndex>::max()) throwDamaged("The number of its spans contradicts itself");
        std::vector<std::uint8_t> found(count, 0);
        if (!find.conditions.empty()) {
            ConditionMatcher(view, find.conditions).mark(row, found, stop);
        } else if (!find.pattern.empty()) {
            Result<TextMatcher> pattern = TextMatcher::ofPattern(find.pattern);
            if (!pattern) throw Fault{pattern.error()};
            TextScanner(view, std::move(*pattern)).mark(row, found, stop);
        } else if (!find.text.empty()) {
            TextScanner(view, TextMatcher(find.text)).mark(row, found, stop);
            markIds(view, row, find.text, found);
        }
        return found;
    });
}

}  // namespace fw::store

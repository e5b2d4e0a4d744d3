// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/span_order.h"

#include <algorithm>
#include <numeric>
#include <string>

#include "model/core/mark_names.h"

namespace fw::analysis {
namespace {

/// What a span is sorted by; `last` goes behind all others whatever the direction.
struct SortKey {
    bool last = false;
    std::int64_t value = 0;
};

/// Keeps the order of unsigned numbers.
std::int64_t asSigned(std::uint64_t value) {
    return static_cast<std::int64_t>(value ^ (std::uint64_t{1} << 63U));
}

std::vector<std::uint32_t> byteRanks(const std::vector<std::string>& texts) {
    std::vector<std::uint32_t> order(texts.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return texts[a] < texts[b]; });
    std::vector<std::uint32_t> ranks(texts.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        const bool same = i > 0 && texts[order[i]] == texts[order[i - 1]];
        ranks[order[i]] = same ? ranks[order[i - 1]] : static_cast<std::uint32_t>(i);
    }
    return ranks;
}

std::vector<std::uint32_t> serviceRanks(const TraceData& trace) {
    std::vector<std::string> names;
    for (const ServiceRef& service : trace.services) names.push_back(service.name);
    return byteRanks(names);
}

/// Ranks of the ids as they are read. Where every id is its key, the key itself is the order.
std::vector<std::uint32_t> idRanks(const TraceData& trace, bool parents) {
    if (trace.idTexts.empty()) return {};
    std::vector<std::string> texts;
    texts.reserve(trace.spanCount());
    for (SpanIndex span = 0; span < trace.spanCount(); ++span) texts.push_back(parents ? trace.parentIdText(span) : trace.spanIdText(span));
    return byteRanks(texts);
}

std::uint16_t namedMarks(std::uint16_t marks) {
    std::uint16_t named = 0;
    for (const MarkName& mark : spanMarkNames) named = static_cast<std::uint16_t>(named | (marks & mark.mark));
    return named;
}

template <typename KeyOf>
std::shared_ptr<const SpanOrder> sorted(const TraceAnalysis& analysis, const RowScope& scope, bool descending, KeyOf&& keyOf) {
    struct Entry {
        std::int64_t value;
        Row row;
        SpanIndex span;
    };
    const SpanIndex count = analysis.trace->spanCount();
    std::vector<Entry> entries;
    std::vector<Entry> last;
    entries.reserve(count);
    const bool all = scope.all();
    for (SpanIndex span = 0; span < count; ++span) {
        if (!all && !scope.takes(analysis, analysis.tree.rowOfSpan[span])) continue;
        const SortKey key = keyOf(span);
        // The complement turns the order around and overflows nowhere.
        (key.last ? last : entries).push_back({descending ? ~key.value : key.value, analysis.tree.rowOfSpan[span], span});
    }
    const auto before = [](const Entry& a, const Entry& b) { return a.value != b.value ? a.value < b.value : a.row < b.row; };
    const auto byRow = [](const Entry& a, const Entry& b) { return a.row < b.row; };
    std::sort(entries.begin(), entries.end(), before);
    std::sort(last.begin(), last.end(), byRow);
    entries.insert(entries.end(), last.begin(), last.end());
    auto order = std::make_shared<SpanOrder>();
    order->spans.reserve(entries.size());
    order->placeOf.assign(count, SpanOrder::noPlace);
    for (const Entry& entry : entries) {
        order->placeOf[entry.span] = static_cast<std::uint32_t>(order->spans.size());
        order->spans.push_back(entry.span);
    }
    return order;
}

}  // namespace

Result<std::shared_ptr<const SpanOrder>> orderSpans(const TraceAnalysis& analysis, SpanField field, bool descending,
                                                    const std::stop_token& stop, const RowScope& scope) {
    if (stop.stop_requested()) return fail(ErrorKind::Cancelled, "Cancelled");
    const TraceData& trace = *analysis.trace;
    const auto byNumber = [&](const auto& number) {
        return sorted(analysis, scope, descending, [&](SpanIndex span) { return SortKey{false, static_cast<std::int64_t>(number(span))}; });
    };
    const auto byTime = [&](const auto& ns) {
        return sorted(analysis, scope, descending, [&](SpanIndex span) { return SortKey{!analysis.timed(span), ns(span)}; });
    };
    switch (field) {
        case SpanField::Start:
            return byTime([&](SpanIndex span) { return trace.startNs[span]; });
        case SpanField::Duration:
            return byTime([&](SpanIndex span) { return trace.durationNs[span]; });
        case SpanField::Self:
            return byTime([&](SpanIndex span) { return analysis.self.selfNs[span]; });
        case SpanField::Critical:
            return byNumber([&](SpanIndex span) { return analysis.critical.ns[span]; });
        case SpanField::Service: {
            const std::vector<std::uint32_t> ranks = serviceRanks(trace);
            return byNumber([&](SpanIndex span) { return ranks[trace.service[span]]; });
        }
        case SpanField::Operation: {
            const std::vector<std::uint32_t> ranks = byteRanks(trace.names);
            return byNumber([&](SpanIndex span) { return ranks[trace.name[span]]; });
        }
        case SpanField::Kind:
            return byNumber([&](SpanIndex span) { return trace.kind[span]; });
        case SpanField::Status:
            return byNumber([&](SpanIndex span) { return trace.status[span]; });
        case SpanField::SpanId:
        case SpanField::ParentId: {
            const bool parents = field == SpanField::ParentId;
            const std::vector<std::uint32_t> ranks = idRanks(trace, parents);
            const std::vector<SpanId>& ids = parents ? trace.parentId : trace.spanId;
            return sorted(analysis, scope, descending, [&](SpanIndex span) {
                const std::int64_t value = ranks.empty() ? asSigned(ids[span].value) : ranks[span];
                return SortKey{parents && ids[span].isNull(), value};
            });
        }
        case SpanField::Marks:
            return byNumber([&](SpanIndex span) { return namedMarks(trace.marks[span]); });
    }
    return fail(ErrorKind::Usage, "There is no such column");
}

}  // namespace fw::analysis

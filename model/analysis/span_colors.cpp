// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/span_colors.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace fw::analysis {

namespace {

constexpr std::size_t colorStopCheck = 1 << 16;

// Fixed, so that a kind looks the same in every trace. Red would be taken for an error, and an error has its own signs.
constexpr std::array<std::uint8_t, 6> kindSlots = {8, 0, 2, 1, 3, 5};
constexpr std::array<std::uint8_t, 3> statusSlots = {8, 2, 1};

template <typename Value, std::size_t size>
bool colorByTable(SpanColors& colors, const std::vector<Value>& values, const std::array<std::uint8_t, size>& slots,
                  const std::stop_token& stop) {
    std::array<std::uint64_t, size> counts{};
    for (std::size_t span = 0; span < values.size(); ++span) {
        if (span % colorStopCheck == 0 && stop.stop_requested()) return false;
        const auto number = std::min<std::size_t>(static_cast<std::size_t>(values[span]), size - 1);
        ++counts[number];
        colors.slot[span] = slots[number];
    }
    for (std::size_t number = 0; number < size; ++number)
        if (counts[number] > 0) colors.entries.push_back({slots[number], static_cast<std::uint32_t>(number), counts[number]});
    std::stable_sort(colors.entries.begin(), colors.entries.end(),
                     [](const SpanColors::Entry& a, const SpanColors::Entry& b) { return a.spans > b.spans; });
    return true;
}

bool colorByColumn(SpanColors& colors, const std::stop_token& stop) {
    const KeyColumn& column = colors.column;
    std::vector<std::uint64_t> counts(column.texts.size(), 0);
    std::uint64_t without = 0;
    for (std::size_t span = 0; span < column.value.size(); ++span) {
        if (span % colorStopCheck == 0 && stop.stop_requested()) return false;
        if (column.value[span] < counts.size()) {
            ++counts[column.value[span]];
        } else {
            ++without;
        }
    }
    std::vector<std::uint32_t> order(counts.size());
    std::iota(order.begin(), order.end(), 0U);
    // Texts are numbered by first appearance: the number settles ties.
    const auto before = [&](std::uint32_t a, std::uint32_t b) { return counts[a] != counts[b] ? counts[a] > counts[b] : a < b; };
    const std::size_t own = std::min(order.size(), SpanColors::mostValues);
    std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(own), order.end(), before);
    std::vector<std::uint8_t> slots(counts.size(), SpanColors::others);
    std::uint64_t named = 0;
    for (std::size_t i = 0; i < own; ++i) {
        const std::uint64_t spans = counts[order[i]];
        if (spans == 0) break;
        slots[order[i]] = static_cast<std::uint8_t>(i);
        colors.entries.push_back({static_cast<std::uint8_t>(i), order[i], spans});
        named += spans;
    }
    for (std::size_t value = 0; value < counts.size(); ++value)
        if (slots[value] == SpanColors::others && counts[value] > 0) ++colors.otherValues;
    const std::uint64_t rest = column.value.size() - without - named;
    if (rest > 0) colors.entries.push_back({SpanColors::others, SpanColors::noValue, rest});
    if (without > 0) colors.entries.push_back({SpanColors::absent, SpanColors::noValue, without});
    for (std::size_t span = 0; span < column.value.size(); ++span) {
        if (span % colorStopCheck == 0 && stop.stop_requested()) return false;
        const std::uint32_t value = column.value[span];
        colors.slot[span] = value < slots.size() ? slots[value] : SpanColors::absent;
    }
    return true;
}

}  // namespace

std::string_view SpanColors::text(const Entry& entry) const {
    if (entry.value == noValue) return {};
    if (key.by == GroupBy::Kind) return kindName(static_cast<SpanKind>(entry.value));
    if (key.by == GroupBy::Status) return statusName(static_cast<StatusCode>(entry.value));
    return entry.value < column.texts.size() ? std::string_view(column.texts[entry.value]) : std::string_view();
}

bool SpanColors::valueOf(SpanIndex span, std::string_view& text) const {
    const TraceData& trace = *analysis->trace;
    if (key.by == GroupBy::Kind) {
        text = kindName(trace.kind[span]);
    } else if (key.by == GroupBy::Status) {
        text = statusName(trace.status[span]);
    } else if (column.value[span] < column.texts.size()) {
        text = column.texts[column.value[span]];
    } else {
        return false;
    }
    return true;
}

bool hasSpanColors(const GroupKey& key) {
    return key.by == GroupBy::Kind || key.by == GroupBy::Status || (key.by == GroupBy::Attribute && !key.key.empty());
}

std::shared_ptr<const SpanColors> colorSpans(std::shared_ptr<const TraceAnalysis> analysis, const GroupKey& key, KeyColumn column,
                                             const std::stop_token& stop) {
    if (!hasSpanColors(key)) return nullptr;
    const TraceData& trace = *analysis->trace;
    auto colors = std::make_shared<SpanColors>();
    colors->key = key;
    colors->slot.resize(trace.spanCount());
    bool done = false;
    if (key.by == GroupBy::Kind) {
        done = colorByTable(*colors, trace.kind, kindSlots, stop);
    } else if (key.by == GroupBy::Status) {
        done = colorByTable(*colors, trace.status, statusSlots, stop);
    } else {
        if (column.value.size() != trace.spanCount()) return nullptr;
        colors->column = std::move(column);
        done = colorByColumn(*colors, stop);
    }
    if (!done) return nullptr;
    colors->analysis = std::move(analysis);
    return colors;
}

}  // namespace fw::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/span_facts.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace fw::analysis {

namespace {

bool isNumber(std::string_view text) {
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return end == text.data() + text.size() && (error == std::errc() || error == std::errc::result_out_of_range);
}

}  // namespace

std::shared_ptr<const FactValues> factValues(KeyColumn column) {
    auto values = std::make_shared<FactValues>();
    values->numeric = !column.texts.empty() && std::all_of(column.texts.begin(), column.texts.end(), isNumber);
    values->unkept = static_cast<std::uint64_t>(std::count(column.value.begin(), column.value.end(), KeyColumn::unkept));
    values->column = std::move(column);
    return values;
}

OperationNumber operationNumber(const TraceData& trace, SpanIndex span, const KeyColumn* models) {
    // Services and names are numbered from 0 within the trace, and there are no more of them than spans.
    const std::uint64_t operation = (std::uint64_t{trace.service[span]} << 35U) ^ (std::uint64_t{trace.name[span]} << 3U) ^
                                    static_cast<std::uint64_t>(trace.kind[span]);
    // Spans that came since the column was read have no model yet.
    return {operation, models != nullptr && span < models->value.size() ? models->value[span] : KeyColumn::absent};
}

bool hasPeers(const TraceData& trace, SpanIndex span) {
    constexpr unsigned unmeasured = NoStart | NoEnd | TimeOutOfRange | NegativeDuration;
    return (trace.marks[span] & unmeasured) == 0;
}

}  // namespace fw::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/trace_statistics.h"

#include <algorithm>
#include <limits>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "model/core/attribute_value.h"

namespace fw::analysis {
namespace {

constexpr std::uint32_t noGroup = TraceStatistics::notCounted;
constexpr std::string_view hostKey = "host.name";
/// Where the table of all pairs of values would be larger, pairs are hashed.
constexpr std::uint64_t smallTable = 1U << 16U;

void add(std::int64_t& sum, std::int64_t value) {
    if (__builtin_add_overflow(sum, value, &sum)) sum = std::numeric_limits<std::int64_t>::max();
}

/// Numbers texts; an empty one is no value.
class Texts {
public:
    explicit Texts(std::vector<std::string>& texts) : m_texts(texts) {}
    std::uint32_t numberOf(const std::string& text) { return text.empty() ? KeyColumn::absent : numberOfAny(text); }
    /// An empty text is a value, too.
    std::uint32_t numberOfAny(const std::string& text) {
        const auto [at, isNew] = m_numbers.try_emplace(text, static_cast<std::uint32_t>(m_texts.size()));
        if (isNew) m_texts.push_back(text);
        return at->second;
    }

private:
    std::vector<std::string>& m_texts;
    std::unordered_map<std::string, std::uint32_t> m_numbers;
};

template <typename Number>
std::vector<std::uint32_t> mapped(const std::vector<Number>& numbers, const std::vector<std::uint32_t>& to) {
    std::vector<std::uint32_t> out(numbers.size());
    for (std::size_t i = 0; i < numbers.size(); ++i) out[i] = to[static_cast<std::size_t>(numbers[i])];
    return out;
}

/// The column of a key that stands in the loaded trace itself.
KeyColumn builtIn(const TraceData& trace, GroupBy by) {
    KeyColumn column;
    Texts texts(column.texts);
    std::vector<std::uint32_t> to;
    switch (by) {
        case GroupBy::Service:
            for (const ServiceRef& service : trace.services) to.push_back(texts.numberOf(service.name));
            column.value = mapped(trace.service, to);
            break;
        case GroupBy::Operation:
            // A span always has a name, if an empty one.
            for (const std::string& name : trace.names) to.push_back(texts.numberOfAny(name));
            column.value = mapped(trace.name, to);
            break;
        case GroupBy::Kind:
            for (int kind = 0; kind <= 5; ++kind) to.push_back(texts.numberOf(std::string(kindName(static_cast<SpanKind>(kind)))));
            column.value = mapped(trace.kind, to);
            break;
        case GroupBy::Status:
            for (int status = 0; status <= 2; ++status)
                to.push_back(texts.numberOf(std::string(statusName(static_cast<StatusCode>(status)))));
            column.value = mapped(trace.status, to);
            break;
        case GroupBy::Scope:
            for (const Scope& scope : trace.scopes) to.push_back(texts.numberOf(scope.name));
            column.value = mapped(trace.scope, to);
            break;
        case GroupBy::Host:
            for (const Resource& resource : trace.resources) {
                const AttributeValue* host = findAttribute(resource.attributes, hostKey);
                to.push_back(host == nullptr ? KeyColumn::absent : texts.numberOf(valueText(*host)));
            }
            column.value = mapped(trace.resource, to);
            break;
        case GroupBy::Nothing:
        case GroupBy::Attribute:
            break;
    }
    return column;
}

/// Numbers pairs of values in order of first appearance.
class Groups {
public:
    Groups(std::uint64_t first, std::uint64_t second, std::uint64_t spans) : m_second(second + 1) {
        const std::uint64_t size = (first + 1) * m_second;
        if (size <= std::max(smallTable, 2 * spans)) m_table.assign(size, noGroup);
    }
    /// `next` is the number of a pair that is seen for the first time.
    std::uint32_t numberOf(std::uint32_t first, std::uint32_t second, std::uint32_t next) {
        // Absent is UINT32_MAX: one more is 0 again.
        const std::uint64_t pair = std::uint64_t{first + 1U} * m_second + (second + 1U);
        if (m_table.empty()) return m_hashed.try_emplace(pair, next).first->second;
        std::uint32_t& number = m_table[pair];
        if (number == noGroup) number = next;
        return number;
    }

private:
    std::uint64_t m_second;
    std::vector<std::uint32_t> m_table;
    std::unordered_map<std::uint64_t, std::uint32_t> m_hashed;
};

/// Position of the p-th percentile by nearest rank among `count` sorted values.
std::size_t rankOf(std::size_t count, unsigned percent) {
    return (count * percent + 99) / 100 - 1;
}

/// Reorders [begin, end): from the top down, each selection leaves less to look through.
void selectPercentiles(StatisticsRow& row, std::int64_t* begin, std::int64_t* end) {
    const auto count = static_cast<std::size_t>(end - begin);
    std::int64_t* limit = end;
    const auto select = [&](unsigned percent) {
        std::int64_t* const place = begin + rankOf(count, percent);
        if (place < limit) std::nth_element(begin, place, limit);
        limit = place + 1;
        return *place;
    };
    if (row.hasP99()) row.p99Ns = select(99);
    if (row.hasP95()) row.p95Ns = select(95);
    row.p50Ns = select(50);
    const auto n = static_cast<std::int64_t>(count);
    row.meanNs = row.totalNs / n + (row.totalNs % n >= n - n / 2 ? 1 : 0);
}

/// Puts the spans into groups: makes the rows, returns the row of each span.
std::vector<std::uint32_t> makeRows(TraceStatistics& out, const std::array<KeyColumn, 2>& columns) {
    const TraceData& trace = *out.analysis->trace;
    const bool two = out.grouping.two();
    Groups groups(columns[0].texts.size(), two ? columns[1].texts.size() : 0, trace.spanCount());
    std::vector<std::uint32_t> groupOf(trace.spanCount(), noGroup);
    const bool all = out.scope.all();
    for (SpanIndex span = 0; span < trace.spanCount(); ++span) {
        if (!all && !out.scope.takes(*out.analysis, out.analysis->tree.rowOfSpan[span])) continue;
        const std::uint32_t first = columns[0].value[span];
        const std::uint32_t second = two ? columns[1].value[span] : KeyColumn::absent;
        const auto next = static_cast<std::uint32_t>(out.rows.size());
        const std::uint32_t group = groups.numberOf(first, second, next);
        if (group == next) {
            StatisticsRow& row = out.rows.emplace_back();
            row.value = {first, second};
            row.service = trace.service[span];
            row.slowest = span;
        }
        groupOf[span] = group;
    }
    return groupOf;
}

/// Adds up the rows; `from` gets the place of the durations of each row in the answer.
std::vector<std::int64_t> addUp(TraceStatistics& out, std::vector<std::size_t>& from) {
    const std::vector<std::uint32_t>& groupOf = out.rowOfSpan;
    const TraceAnalysis& analysis = *out.analysis;
    const TraceData& trace = *analysis.trace;
    for (SpanIndex span = 0; span < trace.spanCount(); ++span) {
        if (groupOf[span] == noGroup) continue;
        StatisticsRow& row = out.rows[groupOf[span]];
        ++out.spans;
        ++row.spans;
        row.errors += trace.status[span] == StatusCode::Error ? 1 : 0;
        if (row.service != trace.service[span]) row.service = StatisticsRow::mixed;
        add(row.criticalNs, analysis.critical.ns.empty() ? 0 : analysis.critical.ns[span]);
        if (!analysis.timed(span)) continue;
        const std::int64_t duration = std::max<std::int64_t>(0, trace.durationNs[span]);
        if (row.timed == 0 || duration > row.maxNs) {
            row.maxNs = duration;
            row.slowest = span;
        }
        ++row.timed;
        add(row.totalNs, duration);
        add(row.selfNs, analysis.self.selfNs[span]);
        add(out.selfNs, analysis.self.selfNs[span]);
    }
    from.assign(out.rows.size() + 1, 0);
    for (std::size_t i = 0; i < out.rows.size(); ++i) from[i + 1] = from[i] + out.rows[i].timed;
    std::vector<std::int64_t> durations(from.back());
    std::vector<std::size_t> at(from.begin(), from.end() - 1);
    for (SpanIndex span = 0; span < trace.spanCount(); ++span)
        if (groupOf[span] != noGroup && analysis.timed(span))
            durations[at[groupOf[span]]++] = std::max<std::int64_t>(0, trace.durationNs[span]);
    return durations;
}

}  // namespace

std::string_view groupName(GroupBy by) {
    switch (by) {
        case GroupBy::Service:
            return "service";
        case GroupBy::Operation:
            return "operation";
        case GroupBy::Kind:
            return "kind";
        case GroupBy::Status:
            return "status";
        case GroupBy::Scope:
            return "scope";
        case GroupBy::Host:
            return "host";
        case GroupBy::Nothing:
        case GroupBy::Attribute:
            break;
    }
    return {};
}

Result<std::shared_ptr<const TraceStatistics>> computeStatistics(const std::shared_ptr<const TraceAnalysis>& analysis,
                                                                 const Grouping& grouping, const std::optional<Interval>& window,
                                                                 std::array<KeyColumn, 2> columns, std::stop_token stop,
                                                                 const RowScope& scope) {
    const TraceData& trace = *analysis->trace;
    auto out = std::make_shared<TraceStatistics>();
    out->analysis = analysis;
    out->grouping = grouping;
    out->scope = scope;
    if (window) out->scope.window = window;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (grouping.keys[i].by != GroupBy::Attribute) columns[i] = builtIn(trace, grouping.keys[i].by);
        const bool used = i == 0 || grouping.two();
        if (used && columns[i].value.size() != trace.spanCount())
            return fail(ErrorKind::Usage, "The values of a grouping do not fit the spans of the trace", grouping.keys[i].key);
        if (stop.stop_requested()) return fail(ErrorKind::Cancelled, "Cancelled");
    }
    out->rowOfSpan = makeRows(*out, columns);
    if (stop.stop_requested()) return fail(ErrorKind::Cancelled, "Cancelled");
    std::vector<std::size_t> from;
    std::vector<std::int64_t> durations = addUp(*out, from);
    for (std::size_t i = 0; i < out->rows.size(); ++i) {
        if (i % 64 == 0 && stop.stop_requested()) return fail(ErrorKind::Cancelled, "Cancelled");
        if (out->rows[i].timed > 0) selectPercentiles(out->rows[i], durations.data() + from[i], durations.data() + from[i + 1]);
    }
    for (std::size_t i = 0; i < columns.size(); ++i) out->texts[i] = std::move(columns[i].texts);
    return std::shared_ptr<const TraceStatistics>(std::move(out));
}

}  // namespace fw::analysis

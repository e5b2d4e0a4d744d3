// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <numeric>

#include "model/analysis/text_rank.h"
#include "model/analysis/trace_statistics.h"

namespace fw::analysis {
namespace {

struct Key {
    bool silent = false;  ///< the row has nothing to say here
    std::int64_t value = 0;
};

Key keyOf(const StatisticsRow& row, StatisticsField field) {
    switch (field) {
        case StatisticsField::First:
        case StatisticsField::Second:
            break;
        case StatisticsField::Spans:
            return {false, static_cast<std::int64_t>(row.spans)};
        case StatisticsField::Errors:
            return {false, static_cast<std::int64_t>(row.errors)};
        case StatisticsField::Total:
            return {row.timed == 0, row.totalNs};
        case StatisticsField::Self:
            return {row.timed == 0, row.selfNs};
        case StatisticsField::Mean:
            return {row.timed == 0, row.meanNs};
        case StatisticsField::P50:
            return {!row.hasP50(), row.p50Ns};
        case StatisticsField::P95:
            return {!row.hasP95(), row.p95Ns};
        case StatisticsField::P99:
            return {!row.hasP99(), row.p99Ns};
        case StatisticsField::Max:
            return {row.timed == 0, row.maxNs};
        case StatisticsField::Critical:
            return {false, row.criticalNs};
    }
    return {};
}

}  // namespace

std::vector<std::uint32_t> statisticsOrder(const TraceStatistics& statistics, StatisticsField field, bool descending) {
    std::vector<Key> keys;
    keys.reserve(statistics.rows.size());
    if (field == StatisticsField::First || field == StatisticsField::Second) {
        const std::size_t which = field == StatisticsField::First ? 0 : 1;
        const std::vector<std::uint32_t> ranks = textRanks(statistics.texts[which]);
        for (const StatisticsRow& row : statistics.rows) {
            const bool silent = row.value[which] == KeyColumn::absent;
            keys.push_back({silent, silent ? 0 : ranks[row.value[which]]});
        }
    } else {
        for (const StatisticsRow& row : statistics.rows) keys.push_back(keyOf(row, field));
    }
    std::vector<std::uint32_t> order(statistics.rows.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        if (keys[a].silent != keys[b].silent) return keys[b].silent;
        if (!keys[a].silent && keys[a].value != keys[b].value)
            return descending ? keys[a].value > keys[b].value : keys[a].value < keys[b].value;
        return a < b;
    });
    return order;
}

}  // namespace fw::analysis

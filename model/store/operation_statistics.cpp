// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/operation_statistics.h"

#include <algorithm>
#include <array>
#include <limits>
#include <unordered_map>

#include "model/store/cache_view.h"

namespace fw::store {
namespace {

struct Group {
    std::uint64_t errors = 0;
    std::vector<std::int64_t> durations;
};

/// Position of the p-th percentile by nearest rank among `count` sorted values.
std::size_t rankOf(std::size_t count, unsigned percent) {
    return (count * percent + 99) / 100 - 1;
}

OperationStatistics summarise(Group& group) {
    OperationStatistics out;
    std::vector<std::int64_t>& values = group.durations;
    out.count = values.size();
    out.errors = group.errors;
    for (const std::int64_t value : values)
        if (__builtin_add_overflow(out.totalNs, value, &out.totalNs)) out.totalNs = std::numeric_limits<std::int64_t>::max();
    // From the top down: each selection leaves less to look through.
    auto end = values.end();
    const auto select = [&](unsigned percent) {
        const auto place = values.begin() + static_cast<std::ptrdiff_t>(rankOf(values.size(), percent));
        if (place < end) std::nth_element(values.begin(), place, end);
        end = place + 1;
        return *place;
    };
    out.maxNs = *std::max_element(values.begin(), values.end());
    out.p99Ns = select(99);
    out.p95Ns = select(95);
    out.p50Ns = select(50);
    return out;
}

/// Numbers of (service, name) pairs; neighbours are mostly known.
class Numbers {
public:
    std::uint32_t operator()(std::uint32_t service, std::uint32_t name) {
        const std::uint64_t pair = (std::uint64_t{service} << 32U) | name;
        Recent& recent = m_recent[(pair * 0x9e3779b97f4a7c15ULL) >> 56U];
        if (recent.pair == pair) return recent.number;
        const auto number = m_numbers.try_emplace(pair, static_cast<std::uint32_t>(m_pairs.size()));
        if (number.second) m_pairs.push_back(pair);
        recent = {pair, number.first->second};
        return recent.number;
    }
    [[nodiscard]] const std::vector<std::uint64_t>& pairs() const { return m_pairs; }

private:
    struct Recent {
        std::uint64_t pair = std::numeric_limits<std::uint64_t>::max();
        std::uint32_t number = 0;
    };
    std::array<Recent, 256> m_recent;
    std::unordered_map<std::uint64_t, std::uint32_t> m_numbers;
    std::vector<std::uint64_t> m_pairs;
};

}  // namespace

std::vector<OperationStatistics> computeOperationStatistics(CacheView& view, const std::stop_token& stop) {
    Numbers numbers;
    std::vector<Group> groups;
    std::vector<std::uint32_t> serviceOf;
    std::vector<std::uint32_t> names;
    std::vector<std::uint32_t> resources;
    std::vector<std::uint8_t> status;
    std::vector<std::int64_t> durations;
    // Every record of a chunk belongs to a trace (trace_remover.h), so the traces need not be looked at.
    view.spans.visitHeads(
        [&](const ChunkHead& head) {
            const std::size_t count = head.records;
            names.resize(count);
            resources.resize(count);
            status.resize(count);
            durations.resize(count);
            head.column(SpanColumn::Name).copy(0, count, names.data());
            head.column(SpanColumn::Resource).copy(0, count, resources.data());
            head.column(SpanColumn::Status).copy(0, count, status.data());
            head.column(SpanColumn::Duration).copy(0, count, durations.data());
            for (std::size_t i = 0; i < count; ++i) {
                while (serviceOf.size() <= resources[i])
                    serviceOf.push_back(view.dict.serviceOf(static_cast<std::uint32_t>(serviceOf.size())));
                const std::uint32_t number = numbers(serviceOf[resources[i]], names[i]);
                if (number == groups.size()) groups.emplace_back();
                Group& group = groups[number];
                group.durations.push_back(durations[i]);
                group.errors += status[i] == static_cast<std::uint8_t>(StatusCode::Error) ? 1 : 0;
            }
        },
        stop);
    std::vector<OperationStatistics> out;
    out.reserve(groups.size());
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (stop.stop_requested()) throwCancelled();
        OperationStatistics& one = out.emplace_back(summarise(groups[i]));
        const std::uint64_t pair = numbers.pairs()[i];
        one.service = view.dict.service(static_cast<std::uint32_t>(pair >> 32U));
        one.name = view.dict.name(static_cast<std::uint32_t>(pair));
        groups[i] = Group();
    }
    std::sort(out.begin(), out.end(), [](const OperationStatistics& a, const OperationStatistics& b) {
        if (a.totalNs != b.totalNs) return a.totalNs > b.totalNs;
        return a.service.slot != b.service.slot ? a.service.slot < b.service.slot : a.name < b.name;
    });
    return out;
}

}  // namespace fw::store

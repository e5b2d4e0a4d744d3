// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/bottleneck_lane.h"

#include <algorithm>

#include "model/core/saturated.h"
#include "model/core/span_body.h"

namespace fw::analysis {
namespace {

constexpr std::uint32_t unknown = UINT32_MAX - 2;
/// So much of a value is looked at and kept.
constexpr std::size_t valueBytes = 1'024;

void grow(std::int64_t& sum, std::int64_t by) {
    sum = saturatedAdd(sum, by);
}

bool isTimed(const TraceData& trace, SpanIndex span) {
    return (trace.marks[span] & untimedMarks) == 0;
}

}  // namespace

void BottleneckLane::visit(const SweptTrace& swept_) {
    const std::int64_t start = swept_.startNs;
    const bool now = start >= m_options.fromNs && start < m_options.toNs;
    const bool before = m_options.withTrend && start < m_options.fromNs &&
                        start >= saturatedSub(m_options.fromNs, saturatedSub(m_options.toNs, m_options.fromNs));
    if (!now && !before) return;
    prepare(swept_);
    const TraceData& trace = *swept_.columns;
    m_meter.measure(trace);
    if (m_options.group == BottleneckGroup::Attribute) readValues(swept_);
    sampled = sampled || swept_.sampled;
    static const SpanEvidence none;
    findWaits(trace, m_meter.tree(), swept_.evidence != nullptr ? *swept_.evidence : none, m_queueNames, m_waits);
    m_pathWaits.move(trace, m_meter.tree(), m_meter.critical(), m_waits);

    const std::size_t which = m_options.rates && swept_.errors > 0 ? 1 : 0;
    BottleneckTraces& counts = traces[which];
    if (before) {
        ++counts.earlier;
        addEarlier(trace, which);
        return;
    }
    const std::optional<std::size_t> step = stepOf(start);
    ++counts.traces;
    grow(counts.rootNs, m_meter.rootNs());
    if (step) {
        counts.stepTraces.resize(m_options.steps, 0);
        ++counts.stepTraces[*step];
    }
    spans += trace.spanCount();
    add(trace, which, step);
    if (m_options.serviceStepNs > 0) addStepDurations(trace, m_options.serviceStepNs, serviceDurations);
}

/// Once for a sweep: the lists of texts are the same for all its traces.
void BottleneckLane::prepare(const SweptTrace& trace) {
    if (swept == trace.texts) return;
    swept = trace.texts;
    m_queueNames.assign(swept->names.size(), 0);
    for (std::size_t i = 0; i < swept->names.size(); ++i) m_queueNames[i] = isQueueName(swept->names[i], m_options.waits) ? 1 : 0;
    m_textOfName.assign(swept->names.size(), unknown);
    m_valueOfResource.assign(swept->resources.size(), unknown);
}

void BottleneckLane::readValues(const SweptTrace& trace) {
    const TraceData& columns = *trace.columns;
    m_values.resize(columns.spanCount());
    trace.visitBodies([&](const BodyRun& run) {
        for (SpanIndex i = 0; i < run.count; ++i) {
            const SpanIndex span = run.first + i;
            std::optional<std::string_view> own;
            (void)body::visitAttributes(run.body(i), body::AttributesField, [&](std::string_view key, std::string_view value) {
                if (key == m_options.key) own = value;
            });
            if (own) {
                m_values[span] = valueNumber(body::encodedValueText(*own, m_scratch));
                continue;
            }
            std::uint32_t& known = m_valueOfResource[columns.resource[span]];
            if (known == unknown) {
                const AttributeValue* value = findAttribute(swept->resources[columns.resource[span]].attributes, m_options.key);
                known = value == nullptr ? BottleneckKey::absent : valueNumber(valueText(*value));
            }
            m_values[span] = known;
        }
    });
}

std::optional<std::size_t> BottleneckLane::stepOf(std::int64_t startNs) const {
    if (m_options.steps == 0 || m_options.fromNs == INT64_MIN || m_options.toNs == INT64_MAX) return std::nullopt;
    const auto length = static_cast<std::uint64_t>(m_options.toNs) - static_cast<std::uint64_t>(m_options.fromNs);
    const auto at = static_cast<std::uint64_t>(startNs) - static_cast<std::uint64_t>(m_options.fromNs);
    __extension__ using Wide = unsigned __int128;
    return static_cast<std::size_t>(Wide{at} * m_options.steps / length);
}

std::uint32_t BottleneckLane::nameNumber(std::uint32_t name) {
    std::uint32_t& known = m_textOfName[name];
    if (known != unknown) return known;
    const auto [at, isNew] =
        m_textNumbers.try_emplace(normalisedName(swept->names[name], m_options.names), static_cast<std::uint32_t>(m_texts.size()));
    if (isNew) m_texts.push_back(at->first);
    return known = at->second;
}

std::uint32_t BottleneckLane::valueNumber(std::string_view value) {
    std::string kept(value.substr(0, valueBytes));
    if (kept.size() < value.size()) {
        // Not within a character.
        while (!kept.empty() && (static_cast<unsigned char>(value[kept.size()]) & 0xc0U) == 0x80U) kept.pop_back();
        kept += "\u2026";
    }
    if (const auto known = m_textNumbers.find(kept); known != m_textNumbers.end()) return known->second;
    if (m_texts.size() >= maxBottleneckValues) return BottleneckKey::others;
    m_texts.push_back(kept);
    return m_textNumbers.emplace(std::move(kept), static_cast<std::uint32_t>(m_texts.size() - 1)).first->second;
}

BottleneckKey BottleneckLane::keyOf(const TraceData& trace, SpanIndex span) {
    const bool wait = m_queueNames[trace.name[span]] != 0;
    switch (m_options.group) {
        case BottleneckGroup::Service:
            return {trace.service[span], 0, SpanKind::Unspecified, wait};
        case BottleneckGroup::Attribute:
            return {BottleneckRow::noService, m_values[span], SpanKind::Unspecified, wait};
        default:
            return {trace.service[span], nameNumber(trace.name[span]), trace.kind[span], wait};
    }
}

std::uint32_t BottleneckLane::groupOf(const BottleneckKey& key) {
    const auto [at, isNew] = m_groupNumbers.try_emplace(key, static_cast<std::uint32_t>(groups.size()));
    if (isNew) groups.emplace_back().key = key;
    return at->second;
}

BottleneckSums& BottleneckLane::sumsOf(const TraceData& trace, SpanIndex span, std::size_t which) {
    // Whatever the grouping: the same pair of numbers and kind are the same key, but for values.
    if (m_options.group == BottleneckGroup::Attribute) return sumsOf(keyOf(trace, span), which);
    const std::uint64_t pair = (std::uint64_t{trace.service[span]} << 32U) | trace.name[span];
    const std::uint64_t hash = (pair ^ (static_cast<std::uint64_t>(trace.kind[span]) << 60U)) * 0x9e3779b97f4a7c15ULL;
    Recent& recent = m_recent[hash >> 54U];
    if (recent.pair != pair || recent.kind != trace.kind[span] || recent.group == UINT32_MAX)
        recent = {pair, groupOf(keyOf(trace, span)), trace.kind[span]};
    return groups[recent.group].sums[which];
}

BottleneckSums& BottleneckLane::sumsOf(const BottleneckKey& key, std::size_t which) {
    return groups[groupOf(key)].sums[which];
}

void BottleneckLane::add(const TraceData& trace, std::size_t which, std::optional<std::size_t> step) {
    const std::vector<std::int64_t>& self = m_meter.selfNs();
    const auto addCritical = [&](BottleneckSums& sums, std::int64_t ns) {
        if (ns == 0) return;
        grow(sums.criticalNs, ns);
        if (!step) return;
        if (sums.stepCriticalNs.empty()) sums.stepCriticalNs.resize(m_options.steps, 0);
        grow(sums.stepCriticalNs[*step], ns);
    };
    for (SpanIndex span = 0; span < trace.spanCount(); ++span) {
        BottleneckSums& sums = sumsOf(trace, span, which);
        ++sums.calls;
        sums.errors += trace.status[span] == StatusCode::Error ? 1 : 0;
        if (!isTimed(trace, span)) continue;
        const std::int64_t length = std::max<std::int64_t>(trace.durationNs[span], 0);
        sums.durations.push_back(length);
        grow(sums.totalNs, length);
        grow(sums.selfNs, self[span]);
        addCritical(sums, m_pathWaits.workNs()[span]);
    }
    for (std::size_t i = 0; i < m_waits.size(); ++i) {
        if (m_waits[i].source == WaitSource::Name) continue;
        BottleneckKey key = keyOf(trace, m_waits[i].span);
        key.wait = true;
        BottleneckSums& sums = sumsOf(key, which);
        const std::int64_t length = saturatedSub(m_waits[i].endNs, m_waits[i].startNs);
        ++sums.calls;
        sums.durations.push_back(length);
        grow(sums.totalNs, length);
        grow(sums.selfNs, length);
        addCritical(sums, m_pathWaits.waitNs()[i]);
    }
}

void BottleneckLane::addEarlier(const TraceData& trace, std::size_t which) {
    for (SpanIndex span = 0; span < trace.spanCount(); ++span)
        if (m_pathWaits.workNs()[span] != 0) grow(sumsOf(trace, span, which).earlierCriticalNs, m_pathWaits.workNs()[span]);
    for (std::size_t i = 0; i < m_waits.size(); ++i) {
        if (m_pathWaits.waitNs()[i] == 0) continue;
        BottleneckKey key = keyOf(trace, m_waits[i].span);
        key.wait = true;
        grow(sumsOf(key, which).earlierCriticalNs, m_pathWaits.waitNs()[i]);
    }
}

}  // namespace fw::analysis

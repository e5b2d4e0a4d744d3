// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/clock_skew.h"

#include <algorithm>
#include <array>
#include <map>
#include <queue>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "model/core/saturated.h"

namespace fw::analysis {
namespace {

/// Most reliable name first: one machine may have many addresses, and a container's name says nothing of the machine.
constexpr std::array<std::string_view, 6> hostKeys = {"host.id", "host.ip", "host.name", "k8s.node.name", "ip", "hostname"};

std::string hostText(const Resource& resource) {
    for (const std::string_view key : hostKeys) {
        const AttributeValue* value = findAttribute(resource.attributes, key);
        if (value == nullptr) continue;
        if (const auto* list = std::get_if<AttributeValue::List>(&value->data)) {
            if (list->empty()) continue;
            value = &list->front();
        }
        std::string text = valueText(*value);
        if (!text.empty()) return text;
    }
    return {};
}

/// What the calls between two hosts, `low` < `high` by number, allow to be added to the clock of `high` alone.
struct PairBounds {
    std::uint32_t pairs = 0;
    std::int64_t lowNs = INT64_MIN;
    std::int64_t highNs = INT64_MAX;
    SpanIndex lowSpan = noSpan;
    SpanIndex highSpan = noSpan;

    void atLeast(std::int64_t ns, SpanIndex span) {
        if (ns > lowNs) std::tie(lowNs, lowSpan) = std::pair(ns, span);
    }
    void atMost(std::int64_t ns, SpanIndex span) {
        if (ns < highNs) std::tie(highNs, highSpan) = std::pair(ns, span);
    }
    [[nodiscard]] PairBounds reversed() const {
        PairBounds out;
        out.pairs = pairs;
        if (highSpan != noSpan) out.atLeast(saturatedSub(0, highNs), highSpan);
        if (lowSpan != noSpan) out.atMost(saturatedSub(0, lowNs), lowSpan);
        return out;
    }
};

using HostPair = std::pair<std::uint32_t, std::uint32_t>;
using PairMap = std::map<HostPair, PairBounds>;

PairMap boundsOfPairs(const TraceData& trace, const SpanTree& tree, const std::vector<std::uint32_t>& hostOfResource) {
    PairMap pairs;
    for (Row row = 0; row < tree.rowCount(); ++row) {
        const SpanIndex child = tree.span[row];
        const Row above = tree.parent[row];
        if (child == noSpan || above == noRow) continue;
        const SpanIndex parent = tree.span[above];
        if (parent == noSpan) continue;
        const std::uint32_t of = hostOfResource[trace.resource[child]];
        const std::uint32_t with = hostOfResource[trace.resource[parent]];
        if (of == with || of == ClockSkew::noHost || with == ClockSkew::noHost) continue;
        // A start that was made up from others says nothing about a clock.
        if (((trace.marks[child] | trace.marks[parent]) & (untimedMarks | StartInferred)) != 0) continue;
        // Bounds for what is added to the child's clock, then turned to the clock of the higher number.
        PairBounds call;
        call.atLeast(saturatedSub(trace.startNs[parent], trace.startNs[child]), child);
        const bool ended = ((trace.marks[child] | trace.marks[parent]) & (NoEnd | NegativeDuration)) == 0;
        const bool waited = !(trace.kind[parent] == SpanKind::Producer && trace.kind[child] == SpanKind::Consumer);
        if (ended && waited && trace.durationNs[child] <= trace.durationNs[parent])
            call.atMost(saturatedSub(trace.endNs(parent), trace.endNs(child)), child);
        if (of < with) call = call.reversed();
        PairBounds& all = pairs[std::minmax(of, with)];
        ++all.pairs;
        if (call.lowSpan != noSpan) all.atLeast(call.lowNs, call.lowSpan);
        if (call.highSpan != noSpan) all.atMost(call.highNs, call.highSpan);
    }
    return pairs;
}

/// `bounds` are those of the host's own clock.
void judge(HostClock& clock, const PairBounds& bounds, const HostClock& with, std::int64_t limitNs) {
    clock.pairs = bounds.pairs;
    clock.lowNs = bounds.lowNs;
    clock.highNs = bounds.highNs;
    clock.lowSpan = bounds.lowSpan;
    clock.highSpan = bounds.highSpan;
    clock.shiftNs = with.shiftNs;
    if (clock.lowNs > clock.highNs) {
        clock.verdict = HostClock::Verdict::Contradictory;
        return;
    }
    clock.offsetNs = std::clamp<std::int64_t>(0, clock.lowNs, clock.highNs);
    const std::int64_t shift = saturatedAdd(with.shiftNs, clock.offsetNs);
    if (clock.offsetNs == 0) {
        clock.verdict = HostClock::Verdict::Agrees;
    } else if (shift > limitNs || shift < -limitNs) {
        clock.verdict = HostClock::Verdict::BeyondLimit;
    } else {
        clock.verdict = HostClock::Verdict::Off;
        clock.shiftNs = shift;
    }
}

}  // namespace

bool ClockSkew::correctable() const {
    return std::any_of(hosts.begin(), hosts.end(), [](const HostClock& clock) { return clock.shiftNs != 0; });
}

std::int64_t ClockSkew::largestShiftNs() const {
    std::int64_t largest = 0;
    for (const HostClock& clock : hosts) largest = std::max(largest, clock.shiftNs < 0 ? saturatedSub(0, clock.shiftNs) : clock.shiftNs);
    return largest;
}

std::int64_t ClockSkew::largestOffsetNs() const {
    std::int64_t largest = largestShiftNs();
    for (const HostClock& clock : hosts) {
        if (clock.verdict != HostClock::Verdict::Off && clock.verdict != HostClock::Verdict::BeyondLimit) continue;
        largest = std::max(largest, clock.offsetNs < 0 ? saturatedSub(0, clock.offsetNs) : clock.offsetNs);
    }
    return largest;
}

const HostClock* ClockSkew::clockOf(const TraceData& trace, SpanIndex span) const {
    const std::uint32_t resource = trace.resource[span];
    if (resource >= hostOfResource.size() || hostOfResource[resource] == noHost) return nullptr;
    return &hosts[hostOfResource[resource]];
}

ClockSkew compareClocks(const TraceData& trace, const SpanTree& tree, Row root, std::int64_t limitNs) {
    ClockSkew skew;
    skew.hostOfResource.reserve(trace.resources.size());
    std::unordered_map<std::string, std::uint32_t> known;
    for (const Resource& resource : trace.resources) {
        std::string host = hostText(resource);
        if (host.empty()) {
            skew.hostOfResource.push_back(ClockSkew::noHost);
            continue;
        }
        const auto [entry, isNew] = known.try_emplace(host, static_cast<std::uint32_t>(skew.hosts.size()));
        if (isNew) skew.hosts.emplace_back().host = std::move(host);
        skew.hostOfResource.push_back(entry->second);
    }
    if (skew.hosts.size() < 2 || tree.rowCount() == 0) return skew;

    const PairMap pairs = boundsOfPairs(trace, tree, skew.hostOfResource);
    std::vector<std::vector<std::pair<std::uint32_t, const PairBounds*>>> beside(skew.hosts.size());
    for (const auto& [hosts, bounds] : pairs) {
        beside[hosts.first].emplace_back(hosts.second, &bounds);
        beside[hosts.second].emplace_back(hosts.first, &bounds);
    }

    // From each reference the pair with the most calls first; of equal ones the hosts that were seen first.
    struct Step {
        std::uint32_t pairs;
        std::uint32_t from;
        std::uint32_t to;
        const PairBounds* bounds;
        bool operator<(const Step& other) const {
            return pairs != other.pairs ? pairs < other.pairs : std::pair(from, to) > std::pair(other.from, other.to);
        }
    };
    std::vector<std::uint8_t> done(skew.hosts.size(), 0);
    const auto spread = [&](std::uint32_t reference) {
        if (done[reference] != 0) return;
        std::priority_queue<Step> steps;
        const auto reach = [&](std::uint32_t host) {
            done[host] = 1;
            for (const auto& [other, bounds] : beside[host])
                if (done[other] == 0) steps.push({bounds->pairs, host, other, bounds});
        };
        reach(reference);
        while (!steps.empty()) {
            const Step step = steps.top();
            steps.pop();
            if (done[step.to] != 0) continue;
            HostClock& clock = skew.hosts[step.to];
            clock.comparedWith = step.from;
            judge(clock, step.to > step.from ? *step.bounds : step.bounds->reversed(), skew.hosts[step.from], limitNs);
            reach(step.to);
        }
    };
    const SpanIndex first = tree.span[root == noRow ? 0 : root];
    if (first != noSpan && skew.hostOfResource[trace.resource[first]] != ClockSkew::noHost)
        spread(skew.hostOfResource[trace.resource[first]]);
    for (std::uint32_t host = 0; host < skew.hosts.size(); ++host) spread(host);
    return skew;
}

std::shared_ptr<const TraceData> withCorrectedClocks(const TraceData& trace, const ClockSkew& skew) {
    auto moved = std::make_shared<TraceData>(trace);
    for (SpanIndex span = 0; span < moved->spanCount(); ++span) {
        if ((moved->marks[span] & untimedMarks) != 0) continue;
        const HostClock* clock = skew.clockOf(trace, span);
        if (clock != nullptr) moved->startNs[span] = saturatedAdd(moved->startNs[span], clock->shiftNs);
    }
    return moved;
}

void moveEvents(EventTimes& events, const TraceData& trace, const ClockSkew& skew) {
    if (events.first.size() != static_cast<std::size_t>(trace.spanCount()) + 1) return;
    for (SpanIndex span = 0; span < trace.spanCount(); ++span) {
        const HostClock* clock = skew.clockOf(trace, span);
        if (clock == nullptr || clock->shiftNs == 0 || (trace.marks[span] & untimedMarks) != 0) continue;
        for (std::uint32_t i = events.first[span]; i < events.first[span + 1]; ++i)
            events.timeNs[i] = saturatedAdd(events.timeNs[i], clock->shiftNs);
    }
}

}  // namespace fw::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/path_tally.h"

#include <algorithm>

#include "model/core/saturated.h"

namespace fw::analysis {
namespace {

/// Parts of a key, kept apart by a byte that ends a C string.
void appendPart(std::string& key, std::string_view part) {
    key += part;
    key += '\0';
}

void keepExample(std::string& kept, std::string_view example) {
    if (!example.empty() && (kept.empty() || example < kept)) kept = example;
}

}  // namespace

void TimeMoments::add(std::int64_t ns) {
    ++m_count;
    m_sum += ns;
    const auto size = static_cast<std::uint64_t>(ns < 0 ? -(ns + 1) : ns) + (ns < 0 ? 1 : 0);
    const Wide square = Wide{size} * size;
    m_squares += square;
    m_overflow += m_squares < square ? 1 : 0;
}

void TimeMoments::absorb(const TimeMoments& other) {
    m_count += other.m_count;
    m_sum += other.m_sum;
    m_squares += other.m_squares;
    m_overflow += other.m_overflow + (m_squares < other.m_squares ? 1 : 0);
}

Moments TimeMoments::moments() const {
    constexpr double twoTo128 = 340282366920938463463374607431768211456.0;
    return {m_count, static_cast<double>(m_sum), static_cast<double>(m_overflow) * twoTo128 + static_cast<double>(m_squares)};
}

std::uint32_t PathTally::operation(const std::string& service, const std::string& name, SpanKind kind, std::string_view example,
                                   bool wait) {
    const std::uint32_t number = operation({service, name, kind, wait});
    keepExample(m_operations[number].example, example);
    return number;
}

std::uint32_t PathTally::operation(const OperationName& name) {
    std::string key;
    appendPart(key, name.service);
    appendPart(key, name.name);
    key += static_cast<char>(name.kind);
    key += name.wait ? 'w' : 'o';
    const auto [at, isNew] = m_operationNumbers.try_emplace(std::move(key), static_cast<std::uint32_t>(m_operations.size()));
    if (isNew) m_operations.emplace_back().name = name;
    return at->second;
}

std::uint32_t PathTally::waitOf(std::uint32_t number) {
    if (m_operations[number].name.wait) return number;
    if (m_operations[number].wait == UINT32_MAX) {
        OperationName name = m_operations[number].name;
        name.wait = true;
        const std::uint32_t wait = operation(name);
        m_operations[number].wait = wait;
    }
    return m_operations[number].wait;
}

std::uint32_t PathTally::service(const std::string& name, const std::string& namedBy) {
    const auto [at, isNew] = m_serviceNumbers.try_emplace(name, static_cast<std::uint32_t>(m_services.size()));
    if (isNew) {
        m_services.emplace_back().name = name;
        m_services.back().namedBy = namedBy;
    }
    // A service that sends spans of its own needs nobody to name it.
    if (namedBy.empty()) m_services[at->second].namedBy.clear();
    return at->second;
}

std::uint32_t PathTally::callee(std::string_view name) {
    const auto [at, isNew] = m_calleeNumbers.try_emplace(std::string(name), static_cast<std::uint32_t>(m_callees.size()));
    if (isNew) {
        m_callees.emplace_back(name);
        m_calleeServices.push_back(UINT32_MAX);
    }
    return at->second;
}

std::uint32_t PathTally::chargedTo(const Operation& operation) const {
    const Charge* most = nullptr;
    for (const Charge& charge : operation.charges)
        if (most == nullptr || charge.ns > most->ns ||
            (charge.ns == most->ns && m_services[charge.service].name < m_services[most->service].name))
            most = &charge;
    return most == nullptr ? UINT32_MAX : most->service;
}

void PathTally::addCharge(Operation& operation, std::uint32_t service, std::int64_t ns) {
    for (Charge& charge : operation.charges) {
        if (charge.service != service) continue;
        charge.ns = saturatedAdd(charge.ns, ns);
        return;
    }
    operation.charges.push_back({service, ns});
}

void PathTally::touch(std::uint32_t number) {
    if (m_operations[number].touched) return;
    m_operations[number].touched = true;
    m_touched.push_back(number);
}

void PathTally::touchService(std::uint32_t number) {
    if (m_services[number].touched) return;
    m_services[number].touched = true;
    m_touchedServices.push_back(number);
}

void PathTally::charge(std::uint32_t operation, std::uint32_t service, std::int64_t ns) {
    const bool wait = m_operations[operation].name.wait;
    touch(operation);
    touchService(service);
    m_operations[operation].pendingNs = saturatedAdd(m_operations[operation].pendingNs, ns);
    if (!wait) addCharge(m_operations[operation], service, ns);
    std::int64_t& own = wait ? m_services[service].pendingWaitNs : m_services[service].pendingNs;
    own = saturatedAdd(own, ns);
}

void PathTally::add(CohortSide side, const TraceData& trace, const SpanTree& tree, const CriticalPath& path,
                    const std::vector<std::uint32_t>& operationOf, const std::vector<std::uint32_t>& serviceOf,
                    const std::vector<SpanSigns>& signs, const std::vector<std::string>& calleeKeys, const std::vector<Wait>& waits) {
    ++m_member;
    const SpanIndex count = trace.spanCount();
    m_spans.of(side) += count;
    m_server.assign(count, noSpan);
    m_failedChild.assign(count, 0);
    m_charged = serviceOf;
    const auto failed = [&](SpanIndex span) { return trace.status[span] == StatusCode::Error || signs[span].failed; };
    std::size_t roots = 0;
    for (Row row = 0; row < tree.rowCount(); ++row) {
        const SpanIndex span = tree.span[row];
        if (span == noSpan) continue;
        const SpanIndex parent = tree.parent[row] == noRow ? noSpan : tree.span[tree.parent[row]];
        roots += parent == noSpan ? 1 : 0;
        if (parent == noSpan) continue;
        if (failed(span)) m_failedChild[parent] = 1;
        if (m_server[parent] == noSpan && serviceOf[span] != serviceOf[parent]) m_server[parent] = span;
    }
    m_severalRoots.of(side) += roots > 1 ? 1 : 0;
    for (SpanIndex span = 0; span < count; ++span) {
        touch(operationOf[span]);
        Operation& operation = m_operations[operationOf[span]];
        ++operation.calls.of(side);
        operation.errors.of(side) += failed(span) ? 1 : 0;
        touchService(serviceOf[span]);
        // What a caller does itself is to wait for the other side: where that sent a span it is known, else the caller names it.
        if (callsOthers(trace.kind[span])) {
            if (m_server[span] != noSpan)
                m_charged[span] = serviceOf[m_server[span]];
            else if (const std::uint32_t named = signs[span].callee; named != SpanSigns::none) {
                if (m_calleeServices[named] == UINT32_MAX)
                    m_calleeServices[named] = service(m_callees[named], calleeKeys[signs[span].calleeRank]);
                m_charged[span] = m_calleeServices[named];
            }
            touchService(m_charged[span]);
        }
        // An error that no child has begins here.
        if (failed(span) && m_failedChild[span] == 0) {
            Service& charged = m_services[m_charged[span]];
            if (charged.lastFailed != m_member) ++charged.failedMembers.of(side);
            charged.lastFailed = m_member;
        }
    }
    m_pathWaits.move(trace, tree, path, waits);
    for (SpanIndex span = 0; span < count; ++span)
        if (const std::int64_t ns = m_pathWaits.workNs()[span]; ns > 0) charge(operationOf[span], m_charged[span], ns);
    for (std::size_t i = 0; i < waits.size(); ++i)
        if (const std::int64_t ns = m_pathWaits.waitNs()[i]; ns > 0)
            charge(waitOf(operationOf[waits[i].span]), serviceOf[waits[i].span], ns);
    m_durations.of(side).add(path.root == noRow ? 0 : std::max<std::int64_t>(0, trace.durationNs[tree.span[path.root]]));
    endMember(side);
}

void PathTally::endMember(CohortSide side) {
    for (const std::uint32_t number : m_touched) {
        Operation& operation = m_operations[number];
        ++operation.members.of(side);
        if (operation.pendingNs > 0) {
            operation.critical.of(side).add(operation.pendingNs);
            operation.criticalNs.of(side).push_back(static_cast<double>(operation.pendingNs));
        }
        operation.pendingNs = 0;
        operation.touched = false;
    }
    for (const std::uint32_t number : m_touchedServices) {
        Service& service = m_services[number];
        ++service.members.of(side);
        if (service.pendingNs > 0) {
            service.own.of(side).add(service.pendingNs);
            service.ownNs.of(side).push_back(static_cast<double>(service.pendingNs));
        }
        if (service.pendingWaitNs > 0) service.waits.of(side).add(service.pendingWaitNs);
        service.pendingNs = 0;
        service.pendingWaitNs = 0;
        service.touched = false;
    }
    m_touched.clear();
    m_touchedServices.clear();
}

void PathTally::absorb(const PathTally& other) {
    const auto join = [](PerSide<TimeMoments>& to, const PerSide<TimeMoments>& from) {
        for (const CohortSide side : {CohortSide::Candidate, CohortSide::Baseline}) to.of(side).absorb(from.of(side));
    };
    const auto count = [](PerSide<std::uint64_t>& to, const PerSide<std::uint64_t>& from) {
        to.candidate += from.candidate;
        to.baseline += from.baseline;
    };
    const auto append = [](PerSide<std::vector<double>>& to, const PerSide<std::vector<double>>& from) {
        for (const CohortSide side : {CohortSide::Candidate, CohortSide::Baseline})
            to.of(side).insert(to.of(side).end(), from.of(side).begin(), from.of(side).end());
    };
    for (const Service& from : other.m_services) {
        Service& to = m_services[service(from.name, from.namedBy)];
        join(to.own, from.own);
        join(to.waits, from.waits);
        count(to.failedMembers, from.failedMembers);
        count(to.members, from.members);
        append(to.ownNs, from.ownNs);
    }
    for (const Operation& from : other.m_operations) {
        Operation& to = m_operations[operation(from.name)];
        keepExample(to.example, from.example);
        join(to.critical, from.critical);
        count(to.members, from.members);
        count(to.calls, from.calls);
        count(to.errors, from.errors);
        append(to.criticalNs, from.criticalNs);
        for (const Charge& charge : from.charges) addCharge(to, m_serviceNumbers.at(other.m_services[charge.service].name), charge.ns);
        // Last: it may move the operations.
        if (from.wait != UINT32_MAX) waitOf(operation(from.name));
    }
    join(m_durations, other.m_durations);
    count(m_spans, other.m_spans);
    count(m_severalRoots, other.m_severalRoots);
}

}  // namespace fw::analysis

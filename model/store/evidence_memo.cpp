// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/evidence_memo.h"

#include <algorithm>

namespace fw::store {
namespace {

/// Copies entries of records [part.first, + part.count), renumbered; `from` is ascending by record.
template <typename Entry>
void copyOf(const std::vector<Entry>& from, const Part& part, SpanIndex first, std::vector<Entry>& to) {
    auto at = std::lower_bound(from.begin(), from.end(), part.first,
                               [](const Entry& entry, std::uint32_t record) { return entry.span < record; });
    for (; at != from.end() && at->span - part.first < part.count; ++at) {
        to.push_back(*at);
        to.back().span = first + (at->span - part.first);
    }
}

/// Keeps `to` ascending; what comes is mostly the last.
template <typename Entry>
void insertOf(const std::vector<Entry>& from, const Part& part, std::vector<Entry>& to) {
    const auto place =
        std::lower_bound(to.begin(), to.end(), part.first, [](const Entry& entry, std::uint32_t record) { return entry.span < record; });
    auto at = to.insert(place, from.begin(), from.end());
    for (std::size_t i = 0; i < from.size(); ++i, ++at) at->span += part.first;
}

}  // namespace

void EvidenceMemo::prepare(const EvidenceKeys& keys) {
    const std::lock_guard lock(m_mutex);
    if (keys.waits == m_keys) return;
    m_keys = keys.waits;
    m_chunks.clear();
    m_bytes = 0;
}

const EvidenceMemo::Known* EvidenceMemo::find(const Part& part) const {
    const auto chunk = m_chunks.find(part.chunk);
    if (chunk == m_chunks.end()) return nullptr;
    for (const Known::Range& range : chunk->second.ranges)
        if (part.first >= range.first && part.first < range.end && part.count <= range.end - part.first) return &chunk->second;
    return nullptr;
}

bool EvidenceMemo::knows(const Part& part) const {
    const std::lock_guard lock(m_mutex);
    return find(part) != nullptr;
}

bool EvidenceMemo::append(const Part& part, SpanIndex first, SpanEvidence& evidence, bool& sampled) const {
    const std::lock_guard lock(m_mutex);
    const Known* known = find(part);
    if (known == nullptr) return false;
    copyOf(known->waits, part, first, evidence.waits);
    copyOf(known->links, part, first, evidence.links);
    sampled = sampled || std::find(known->sampled.begin(), known->sampled.end(), part.first) != known->sampled.end();
    return true;
}

void EvidenceMemo::learn(const Part& part, const PartEvidence& evidence) {
    const std::lock_guard lock(m_mutex);
    if (find(part) != nullptr) return;
    constexpr std::size_t perRange = 64;
    const std::size_t bytes = perRange + evidence.waits.size() * sizeof(ReportedWait) + evidence.links.size() * sizeof(SpanEvidence::Link);
    if (bytes > budget - std::min(m_bytes, budget)) return;
    Known& known = m_chunks[part.chunk];
    const std::uint32_t end = part.first + part.count;
    if (!known.ranges.empty() && known.ranges.back().end == part.first) {
        known.ranges.back().end = end;
        m_bytes += bytes - perRange;
    } else {
        known.ranges.push_back({part.first, end});
        m_bytes += bytes;
    }
    insertOf(evidence.waits, part, known.waits);
    insertOf(evidence.links, part, known.links);
    if (evidence.sampled) known.sampled.push_back(part.first);
}

}  // namespace fw::store

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/sweep_lane.h"

#include "model/core/sampling_hints.h"
#include "model/store/chunk_builder.h"

namespace fw::store {
namespace {

/// Unpacked bodies that a lane keeps: traces with late spans go back and forth between chunks.
constexpr std::size_t keptBodies = 4;

}  // namespace

SweepLane::SweepLane(std::size_t number, const SweepTables& tables, const SweepContents& contents, EvidenceMemo& memo,
                     SweepVisitor& visitor)
    : m_number(number), m_tables(tables), m_contents(contents), m_memo(memo), m_visitor(visitor) {
    m_trace.texts = tables.texts;
    m_trace.columns = &m_columns;
    m_trace.evidence = &m_evidence;
    if (contents.bodies) m_trace.visitBodies = [this](const std::function<void(const BodyRun&)>& take) { visitBodies(take); };
}

void SweepLane::run(const SweepBatch& batch, const std::stop_token& stop) {
    for (const SweepItem& item : batch.items) {
        if (stop.stop_requested()) throwCancelled();
        m_parts = {batch.parts.data() + item.firstPart, item.parts};
        if (!fill(item)) {
            ++m_counts.damaged;
            continue;
        }
        m_trace.key = item.key;
        m_trace.id = item.id;
        m_trace.startNs = item.startNs;
        m_trace.durationNs = item.durationNs;
        m_trace.errors = item.errors;
        if (m_contents.evidence) findEvidence(item);
        m_visitor.visit(m_number, m_trace);
        ++m_counts.traces;
        m_counts.spans += item.spans;
    }
    // The chunks belong to the batch.
    m_bodies.clear();
    m_parts = {};
}

/// False: its numbers lead to dictionary entries that are damaged.
bool SweepLane::fill(const SweepItem& item) {
    TraceData& to = m_columns;
    const auto size = [&](auto&... columns) { (columns.resize(item.spans), ...); };
    size(to.startNs, to.durationNs, to.spanId, to.parentId, to.name, to.service, to.resource, to.scope, to.kind, to.status, to.marks);
    std::size_t at = 0;
    for (const SweepPart& part : m_parts) {
        const ChunkHead& head = *part.chunk->head;
        const auto copy = [&](SpanColumn which, auto& column) {
            head.column(which).copy(part.place.first, part.place.count, column.data() + at);
        };
        copy(SpanColumn::Start, to.startNs);
        copy(SpanColumn::Duration, to.durationNs);
        copy(SpanColumn::SpanId, to.spanId);
        copy(SpanColumn::ParentId, to.parentId);
        copy(SpanColumn::Name, to.name);
        copy(SpanColumn::Resource, to.resource);
        copy(SpanColumn::Scope, to.scope);
        copy(SpanColumn::Kind, to.kind);
        copy(SpanColumn::Status, to.status);
        copy(SpanColumn::Marks, to.marks);
        at += part.place.count;
    }
    const std::vector<std::uint32_t>& serviceOf = m_trace.texts->serviceOfResource;
    for (std::size_t i = 0; i < item.spans; ++i) {
        const std::uint32_t resource = to.resource[i];
        if (resource >= m_tables.resourceKnown.size() || m_tables.resourceKnown[resource] == 0) return false;
        if (to.name[i] >= m_tables.nameKnown.size() || m_tables.nameKnown[to.name[i]] == 0) return false;
        to.service[i] = serviceOf[resource];
    }
    return true;
}

void SweepLane::findEvidence(const SweepItem& item) {
    m_evidence.spans = static_cast<SpanIndex>(item.spans);
    m_evidence.waits.clear();
    m_evidence.links.clear();
    m_trace.sampled = false;
    SpanIndex first = 0;
    for (const SweepPart& part : m_parts) {
        if (!m_memo.append(part.place, first, m_evidence, m_trace.sampled)) {
            const PartEvidence found = readEvidence(item, part, first);
            m_memo.learn(part.place, found);
            for (ReportedWait wait : found.waits) m_evidence.waits.push_back({first + wait.span, wait.key, wait.ns});
            for (SpanEvidence::Link link : found.links) m_evidence.links.push_back({first + link.span, link.to});
            m_trace.sampled = m_trace.sampled || found.sampled;
        }
        first += part.place.count;
    }
    for (const std::uint32_t resource : m_columns.resource)
        if (m_tables.resourceSampled[resource] != 0) m_trace.sampled = true;
}

PartEvidence SweepLane::readEvidence(const SweepItem& item, const SweepPart& part, SpanIndex first) {
    PartEvidence out;
    const std::string_view bodies = unpacked(*part.chunk);
    EvidenceCollector collector(*m_contents.evidence, item.id);
    for (std::uint32_t i = 0; i < part.place.count; ++i) {
        const std::string_view body = bodyOf(*part.chunk->head, bodies, std::size_t{part.place.first} + i);
        collector.add(m_columns.resource[first + i], body);
        // Samplers write on the span that begins a trace.
        if (!out.sampled && m_columns.parentId[first + i].isNull()) out.sampled = bodyTellsOfSampling(body, m_scratch);
    }
    SpanEvidence found = collector.take();
    out.waits = std::move(found.waits);
    out.links = std::move(found.links);
    return out;
}

void SweepLane::visitBodies(const std::function<void(const BodyRun&)>& take) {
    SpanIndex first = 0;
    for (const SweepPart& part : m_parts) {
        const std::string_view bodies = unpacked(*part.chunk);
        const std::uint64_t* starts = part.chunk->head->bodyStart.data() + part.place.first;
        take({first, part.place.count, bodies.substr(starts[0], starts[part.place.count] - starts[0]), starts});
        first += part.place.count;
    }
}

std::string_view SweepLane::unpacked(const SweptChunk& chunk) {
    for (const auto& [known, bytes] : m_bodies)
        if (known == &chunk) return bytes;
    std::string bytes;
    if (m_bodies.size() == keptBodies) {
        bytes = std::move(m_bodies.front().second);
        m_bodies.pop_front();
    }
    // Its checksum was right when it was read.
    if (!decompress(chunk.packedBodies, chunk.head->bodyStart.back(), bytes))
        throwDamaged("Stored data cannot be unpacked", "chunk " + std::to_string(chunk.head->id));
    return m_bodies.emplace_back(&chunk, std::move(bytes)).second;
}

}  // namespace fw::store

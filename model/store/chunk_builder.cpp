// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/chunk_builder.h"

#include <chrono>
#include <utility>

namespace fw::store {
namespace {

// Chunks given away and not yet written: enough to keep both threads busy, a few megabytes.
constexpr std::size_t maxPacking = 8;

template <typename T>
std::vector<T> columnOf(const ColumnView& view, const Part& part) {
    std::vector<T> values(part.count);
    view.copy(part.first, part.count, values.data());
    return values;
}

}  // namespace

ChunkBuilder::ChunkBuilder(ChunkStore& store, ChunkPacker& packer, std::size_t columnCount, DraftReader* reader)
    : m_store(store), m_packer(packer), m_columnCount(columnCount), m_reader(reader) {
    m_draft = emptyDraft();
}

void ChunkBuilder::begin(std::int64_t firstId) {
    m_id = firstId;
    m_bytesWritten = 0;
    m_draft->clear();
    m_packing.clear();  // of a segment that was given up
}

void ChunkBuilder::place(std::string_view body, std::vector<Part>& parts) {
    if (m_draft->records >= 2 * chunkSpans || (m_draft->records > 0 && m_draft->bodies.size() + body.size() > 2 * chunkBytes)) cut();
    if (!parts.empty() && parts.back().chunk == m_id && parts.back().first + parts.back().count == m_draft->records) {
        ++parts.back().count;
    } else {
        parts.push_back({m_id, m_draft->records, 1});
    }
    ++m_draft->records;
    m_draft->bodies.append(body);
}

void ChunkBuilder::add(const SpanColumns& span, std::string_view body, std::vector<Part>& parts, std::uint32_t owner) {
    place(body, parts);
    if (m_reader != nullptr) m_draft->owners.push_back(owner);
    put(0, static_cast<std::uint64_t>(span.startNs));
    put(1, static_cast<std::uint64_t>(span.durationNs));
    put(2, span.id);
    put(3, span.parent);
    put(4, span.name);
    put(5, span.resource);
    put(6, span.scope);
    put(7, span.kind);
    put(8, span.status);
    put(9, span.marks);
    put(10, body.size());
}

void ChunkBuilder::add(const LogColumns& log, std::string_view body, std::vector<Part>& parts) {
    place(body, parts);
    put(0, static_cast<std::uint64_t>(log.timeNs));
    put(1, log.spanId);
    put(2, static_cast<std::uint64_t>(std::int64_t{log.severity}));
    put(3, log.resource);
    put(4, body.size());
}

void ChunkBuilder::endTrace() {
    if (m_draft->records >= chunkSpans || m_draft->bodies.size() >= chunkBytes) cut();
}

void ChunkBuilder::finish() {
    cut();
    while (!m_packing.empty()) writeFirst();
}

std::shared_ptr<ChunkDraft> ChunkBuilder::emptyDraft() {
    if (m_spare.empty()) {
        auto draft = std::make_shared<ChunkDraft>();
        draft->columns.resize(m_columnCount);
        return draft;
    }
    std::shared_ptr<ChunkDraft> draft = std::move(m_spare.back());
    m_spare.pop_back();
    return draft;
}

bool ChunkBuilder::Packing::isReady() const {
    const auto done = [](const auto& future) {
        return !future.valid() || future.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
    };
    return done(chunk) && done(read);
}

/// Gives the chunk away to be packed and writes those that are ready.
void ChunkBuilder::cut() {
    if (m_draft->records == 0) return;
    m_draft->id = m_id++;
    Packing& packing = m_packing.emplace_back();
    packing.draft = std::exchange(m_draft, emptyDraft());
    packing.chunk = m_packer.pack(packing.draft);
    if (m_reader != nullptr) packing.read = m_reader->read(packing.draft);
    while (!m_packing.empty() && (m_packing.size() >= maxPacking || m_packing.front().isReady())) writeFirst();
}

void ChunkBuilder::writeFirst() {
    Packing first = std::move(m_packing.front());
    m_packing.pop_front();
    const PackedChunk chunk = first.chunk.get();
    if (first.read.valid()) first.read.get();
    m_bytesWritten += m_store.insert(chunk);
    first.draft->clear();
    m_spare.push_back(std::move(first.draft));
}

void checkPart(const ChunkHead& head, const Part& part) {
    if (part.first > head.records || part.count > head.records - part.first)
        throwDamaged("A trace points past the end of its data", "chunk " + std::to_string(head.id));
}

void appendSpans(const ChunkHead& head, const Part& part, std::vector<SpanColumns>& out) {
    checkPart(head, part);
    const std::size_t at = out.size();
    out.resize(at + part.count);
    const auto fill = [&]<typename T>(SpanColumn which, T SpanColumns::*member) {
        const std::vector<T> values = columnOf<T>(head.column(which), part);
        for (std::size_t i = 0; i < part.count; ++i) out[at + i].*member = values[i];
    };
    fill(SpanColumn::Start, &SpanColumns::startNs);
    fill(SpanColumn::Duration, &SpanColumns::durationNs);
    fill(SpanColumn::SpanId, &SpanColumns::id);
    fill(SpanColumn::ParentId, &SpanColumns::parent);
    fill(SpanColumn::Name, &SpanColumns::name);
    fill(SpanColumn::Resource, &SpanColumns::resource);
    fill(SpanColumn::Scope, &SpanColumns::scope);
    fill(SpanColumn::Kind, &SpanColumns::kind);
    fill(SpanColumn::Status, &SpanColumns::status);
    fill(SpanColumn::Marks, &SpanColumns::marks);
}

void appendLogs(const ChunkHead& head, const Part& part, std::vector<LogColumns>& out) {
    checkPart(head, part);
    const std::size_t at = out.size();
    out.resize(at + part.count);
    const auto fill = [&]<typename T>(LogColumn which, T LogColumns::*member) {
        const std::vector<T> values = columnOf<T>(head.column(which), part);
        for (std::size_t i = 0; i < part.count; ++i) out[at + i].*member = values[i];
    };
    fill(LogColumn::Time, &LogColumns::timeNs);
    fill(LogColumn::SpanId, &LogColumns::spanId);
    fill(LogColumn::Severity, &LogColumns::severity);
    fill(LogColumn::Resource, &LogColumns::resource);
}

}  // namespace fw::store

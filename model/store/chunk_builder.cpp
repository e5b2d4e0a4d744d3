// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/chunk_builder.h"

#include <array>

namespace fw::store {
namespace {

// Which columns hold numbers with a sign: their smallest value is the base of the column.
constexpr std::array<bool, spanColumns> signedSpanColumn = {true, true, false, false, false, false, false, false, false, false, false};
constexpr std::array<bool, logColumns> signedLogColumn = {true, false, true, false, false};

template <typename T>
std::vector<T> columnOf(const ColumnView& view, const Part& part) {
    std::vector<T> values(part.count);
    view.copy(part.first, part.count, values.data());
    return values;
}

}  // namespace

void ChunkBuilder::begin(std::int64_t firstId) {
    m_id = firstId;
    m_records = 0;
    m_bytesWritten = 0;
    m_bodies.clear();
    for (auto& column : m_columns) column.clear();
}

void ChunkBuilder::place(std::string_view body, std::vector<Part>& parts) {
    if (m_records >= 2 * chunkSpans || (m_records > 0 && m_bodies.size() + body.size() > 2 * chunkBytes)) finish();
    if (!parts.empty() && parts.back().chunk == m_id && parts.back().first + parts.back().count == m_records) {
        ++parts.back().count;
    } else {
        parts.push_back({m_id, m_records, 1});
    }
    ++m_records;
    m_bodies.append(body);
}

void ChunkBuilder::add(const SpanColumns& span, std::string_view body, std::vector<Part>& parts) {
    place(body, parts);
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
    if (m_records >= chunkSpans || m_bodies.size() >= chunkBytes) finish();
}

void ChunkBuilder::finish() {
    if (m_records == 0) return;
    m_head.clear();
    const bool isSpans = m_columns.size() == spanColumns;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        appendColumn(m_head, m_columns[i], isSpans ? signedSpanColumn[i] : signedLogColumn[i]);
        m_columns[i].clear();
    }
    m_compressor.compress(m_bodies, m_packed);
    m_bytesWritten += m_store.insert(m_id, m_records, m_head, m_packed);
    ++m_id;
    m_records = 0;
    m_bodies.clear();
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/jaeger_trace.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "model/core/span_body.h"

namespace fw::formats {
namespace {

constexpr char byProcess = 'p';
constexpr char embedded = 'e';

/// So many are a batch of their own; fewer are gathered.
constexpr std::size_t wholeSpans = 2048;

/// Numbers of the held tables → numbers of the batch at work, looked up once.
class NumberMap {
public:
    explicit NumberMap(std::size_t size) : m_numbers(size, unknown) {}
    void clear() { std::fill(m_numbers.begin(), m_numbers.end(), unknown); }
    template <typename Look>
    std::uint32_t of(std::uint32_t number, Look look) {
        std::uint32_t& known = m_numbers[number];
        if (known == unknown) known = look();
        return known;
    }

private:
    static constexpr std::uint32_t unknown = std::numeric_limits<std::uint32_t>::max();
    std::vector<std::uint32_t> m_numbers;
};

}  // namespace

SpanRecord JaegerTrace::held(SpanBatch& batch, const JaegerSpan& span) {
    SpanRecord record = span.record;
    record.bodyOffset = batch.bytes.size();
    body::appendDetails(batch.bytes, span.details);
    record.bodySize = static_cast<std::uint32_t>(batch.bytes.size() - record.bodyOffset);
    record.name = batch.names.intern(span.name);
    std::string scope;
    body::appendScope(scope, span.scope);
    record.scope = batch.scopes.intern(scope);
    record.resource = batch.resources.intern(span.hasProcess ? embedded + span.embeddedResource : byProcess + span.processId);
    return record;
}

void JaegerTrace::hold(SpanBatch& batch, const JaegerFastSpan& span) {
    SpanRecord& record = batch.spans.emplace_back(span.record);
    record.bodyOffset = batch.bytes.size();
    batch.bytes += span.body;
    record.bodySize = static_cast<std::uint32_t>(span.body.size());
    record.name = batch.names.intern(span.name);
    record.scope = batch.scopes.intern(span.scope);
    record.resource = batch.resources.intern(byProcess + std::string(span.processId));
}

void JaegerTrace::setProcesses(JsonValue processes, std::vector<ImportIssue>& issues) {
    for (JsonValue at = processes.first(); at.exists(); at = at.next())
        if (at.isObject()) m_processes.insert_or_assign(at.key(), jaegerResource(at, issues));
    m_processesKnown = m_processesKnown || processes.isObject();
}

void JaegerTrace::setBatchProcess(JsonValue process, std::vector<ImportIssue>& issues) {
    if (!process.isObject()) return;
    m_batchProcess = jaegerResource(process, issues);
    m_hasBatchProcess = m_processesKnown = true;
}

std::optional<std::uint32_t> JaegerTrace::resourceOf(std::string_view process, StringTable& resources) const {
    if (process.front() == embedded) return resources.intern(process.substr(1));
    if (const auto known = m_processes.find(std::string(process.substr(1))); known != m_processes.end())
        return resources.intern(known->second);
    if (process.size() == 1 && m_hasBatchProcess) return resources.intern(m_batchProcess);
    return std::nullopt;
}

void JaegerTrace::reportUnknown(std::string_view process, SpanRecord& span, BatchOutput& out) const {
    span.marks |= PartUnread;
    // Where the text was cut that is told, and its processes stood behind.
    if (m_cutOff) return;
    // The place is that of the trace: the span came before its processes, and one row is told for each process.
    ImportIssue issue =
        makeIssue(IssueCode::UnknownProcess, process.size() == 1 ? "span without processID" : std::string(process.substr(1)),
                  m_place.offset, m_place.line);
    issue.column = m_place.column;
    out.report(std::move(issue));
}

bool JaegerTrace::handOverWhole(SpanBatch held, BatchOutput& out) {
    StringTable known;
    NumberMap resources(held.resources.size());
    std::vector<bool> isUnknown(held.resources.size());
    for (SpanRecord& span : held.spans) {
        const std::uint32_t process = span.resource;
        span.resource = resources.of(process, [&] {
            const std::optional<std::uint32_t> number = resourceOf(held.resources.at(process), known);
            isUnknown[process] = !number;
            return number ? *number : known.intern({});
        });
        if (isUnknown[process]) reportUnknown(held.resources.at(process), span, out);
    }
    held.resources = std::move(known);
    held.source = out.batch().source;
    out.batch() = std::move(held);
    return out.handOverIfFull();
}

bool JaegerTrace::handOver(SpanBatch held, BatchOutput& out) {
    if (held.spans.size() >= wholeSpans && out.batch().empty() && m_warnings.empty()) return handOverWhole(std::move(held), out);
    const std::vector<std::string> warnings = std::exchange(m_warnings, {});
    std::string extra;
    for (const std::string& warning : warnings) wire::appendBytes(extra, body::WarningField, warning);
    NumberMap names(held.names.size());
    NumberMap scopes(held.scopes.size());
    NumberMap resources(held.resources.size());
    std::vector<bool> isUnknown(held.resources.size());
    for (const SpanRecord& span : held.spans) {
        SpanBatch& batch = out.batch();
        SpanRecord record = span;
        record.bodyOffset = batch.bytes.size();
        batch.bytes.append(held.body(span));
        if (!extra.empty()) {
            batch.bytes.append(extra);
            record.marks |= HasWarnings;
            extra.clear();
        }
        record.bodySize = static_cast<std::uint32_t>(batch.bytes.size() - record.bodyOffset);
        record.name = names.of(span.name, [&] { return batch.names.intern(held.names.at(span.name)); });
        record.scope = scopes.of(span.scope, [&] { return batch.scopes.intern(held.scopes.at(span.scope)); });
        const std::string_view process = held.resources.at(span.resource);
        record.resource = resources.of(span.resource, [&] {
            const std::optional<std::uint32_t> known = resourceOf(process, batch.resources);
            isUnknown[span.resource] = !known;
            return known ? *known : batch.resources.intern({});
        });
        if (isUnknown[span.resource]) reportUnknown(process, record, out);
        batch.spans.push_back(record);
        if (!out.handOverIfFull()) return false;
        if (out.batch().spans.empty())
            for (NumberMap* map : {&names, &scopes, &resources}) map->clear();
    }
    return true;
}

}  // namespace fw::formats

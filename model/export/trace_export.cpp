// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/trace_export.h"

#include <array>
#include <utility>

#include "model/core/json_out.h"
#include "model/core/mark_names.h"
#include "model/export/otlp_writer.h"

namespace fw::exporting {
namespace {

constexpr std::size_t exportPiece = std::size_t{256} * 1024;
constexpr std::array<std::pair<TraceFormat, const char*>, 5> formatNames = {{{TraceFormat::OtlpJson, "otlp-json"},
                                                                             {TraceFormat::OtlpProto, "otlp-proto"},
                                                                             {TraceFormat::JaegerJson, "jaeger-json"},
                                                                             {TraceFormat::ZipkinJson, "zipkin-json"},
                                                                             {TraceFormat::Csv, "csv"}}};

/// An array of {key, value, type}: a plain object would lose repeated keys and types.
std::string attributesCell(const Attributes& attributes) {
    std::string cell;
    JsonOut json(cell);
    json.beginArray();
    for (const Attribute& attribute : attributes) {
        json.beginObject();
        json.text("key", attribute.key);
        json.text("type", attribute.value.typeName());
        json.key("value");
        json.value(attribute.value);
        json.endObject();
    }
    json.endArray();
    return cell;
}

std::string eventsCell(const std::vector<SpanEvent>& events) {
    std::string cell;
    JsonOut json(cell);
    json.beginArray();
    for (const SpanEvent& event : events) {
        json.beginObject();
        json.number("time_ns", event.timeNs);
        json.text("name", event.name);
        json.key("attributes");
        json.raw(attributesCell(event.attributes));
        if (event.droppedAttributes != 0) json.count("dropped_attributes", event.droppedAttributes);
        json.endObject();
    }
    json.endArray();
    return cell;
}

std::string linksCell(const std::vector<SpanLink>& links) {
    std::string cell;
    JsonOut json(cell);
    json.beginArray();
    for (const SpanLink& link : links) {
        json.beginObject();
        json.text("trace_id", idText(link.traceId, link.traceIdText));
        json.text("span_id", idText(link.spanId, link.spanIdText));
        if (!link.traceState.empty()) json.text("trace_state", link.traceState);
        if (link.flags != 0) json.count("flags", link.flags);
        json.key("attributes");
        json.raw(attributesCell(link.attributes));
        if (link.droppedAttributes != 0) json.count("dropped_attributes", link.droppedAttributes);
        json.endObject();
    }
    json.endArray();
    return cell;
}

std::string marksCell(std::uint16_t marks) {
    std::string cell;
    for (const MarkName& mark : spanMarkNames)
        if ((marks & mark.mark) != 0) cell += (cell.empty() ? "" : " ") + std::string(mark.name);
    return cell;
}

}  // namespace

std::optional<TraceFormat> traceFormatFromName(std::string_view name) {
    for (const auto& [format, text] : formatNames)
        if (name == text) return format;
    return std::nullopt;
}

const char* traceFormatName(TraceFormat format) {
    return formatNames[static_cast<std::size_t>(format)].second;
}

TraceExport::TraceExport(TraceFormat format, ByteSink sink) : m_format(format), m_sink(std::move(sink)), m_losses(format) {
    writeHead();
}

TraceExport::~TraceExport() = default;

void TraceExport::writeHead() {
    switch (m_format) {
        case TraceFormat::JaegerJson:
            m_out = "{\"data\":[";
            break;
        case TraceFormat::ZipkinJson:
            m_out = "[";
            break;
        case TraceFormat::Csv:
            m_csv = std::make_unique<CsvWriter>(m_sink);
            for (const char* title :
                 {"trace_id",           "span_id",        "parent_id",     "service",          "name",         "kind",        "status",
                  "status_message",     "start_ns",       "duration_ns",   "attributes",       "events",       "links",       "resource",
                  "resource_schema",    "scope_name",     "scope_version", "scope_attributes", "scope_schema", "trace_state", "flags",
                  "dropped_attributes", "dropped_events", "dropped_links", "warnings",         "marks"})
                m_csv->text(title);
            m_good = m_csv->endRow();
            break;
        case TraceFormat::OtlpJson:
        case TraceFormat::OtlpProto:
            break;
    }
}

void TraceExport::hand(bool all) {
    if (!all && m_out.size() < exportPiece) return;
    if (m_good && !m_out.empty()) m_good = m_sink(m_out);
    m_out.clear();
}

void TraceExport::beginTrace(const TraceData& trace, const std::vector<Bookmark>& bookmarks) {
    m_trace = &trace;
    m_notes.clear();
    for (const Bookmark& bookmark : bookmarks) m_notes.emplace(bookmark.place, bookmark.note);
    m_pieces = std::make_unique<TracePieces>(trace);
    if (m_format != TraceFormat::JaegerJson) return;
    if (m_traces > 0) m_out += ",\n";
    beginJaegerTrace(m_out, trace.summary.idText);
    m_firstSpan = true;
}

bool TraceExport::addSpan(SpanIndex span, const SpanDetails& details) {
    if (span >= m_trace->spanCount()) return m_good;  // came in meanwhile
    const auto note = m_notes.empty()
                          ? m_notes.end()
                          : m_notes.find({m_trace->spanId[span], m_trace->startNs[span], (m_trace->marks[span] & SharedSpan) != 0});
    std::optional<SpanDetails> noted;
    if (note != m_notes.end()) {
        noted = details;
        noted->attributes.push_back({bookmarkKey, true});
        if (!note->second.empty()) noted->attributes.push_back({noteKey, note->second});
    }
    const SpanDetails& written = noted ? *noted : details;
    m_losses.countSpan(*m_trace, span, written);
    ++m_spans;
    if (m_format == TraceFormat::Csv) {
        writeRow(span, written);
        return m_good;
    }
    m_pieces->add(span, written);
    if (m_pieces->batch().bytes.size() >= exportPiece) writePiece();
    return m_good;
}

void TraceExport::writePiece() {
    const SpanBatch& batch = m_pieces->batch();
    switch (m_format) {
        case TraceFormat::OtlpJson:
            appendOtlpJsonLine(m_out, batch);
            break;
        case TraceFormat::OtlpProto:
            appendOtlpProto(m_out, batch);
            break;
        case TraceFormat::JaegerJson:
            appendJaegerSpans(m_out, batch, m_firstSpan);
            break;
        case TraceFormat::ZipkinJson:
            appendZipkinSpans(m_out, batch, m_firstSpan);
            break;
        case TraceFormat::Csv:
            break;
    }
    m_pieces->clear();
    hand(false);
}

bool TraceExport::endTrace(const std::vector<LogEntry>& logs) {
    m_losses.countLogs(logs.size());
    if (m_format == TraceFormat::OtlpJson) {
        m_logs += logs.size();
        for (const LogEntry& log : logs) {
            m_pieces->addLog(log);
            if (m_pieces->batch().bytes.size() >= exportPiece) writePiece();
        }
    }
    writePiece();
    if (m_format == TraceFormat::JaegerJson) endJaegerTrace(m_out, m_pieces->batch());
    hand(false);
    m_pieces.reset();
    ++m_traces;
    return m_good;
}

bool TraceExport::finish() {
    if (m_format == TraceFormat::JaegerJson) m_out += "],\"total\":0,\"limit\":0,\"offset\":0,\"errors\":null}\n";
    if (m_format == TraceFormat::ZipkinJson) m_out += "]\n";
    hand(true);
    return m_csv ? m_csv->finish() && m_good : m_good;
}

void TraceExport::writeRow(SpanIndex span, const SpanDetails& details) {
    const TraceData& trace = *m_trace;
    const Resource& resource = trace.resources[trace.resource[span]];
    const Scope& scope = trace.scopes[trace.scope[span]];
    const auto textOrNone = [this](std::string_view text) { text.empty() ? m_csv->nothing() : m_csv->text(text); };
    m_csv->text(idText(trace.summary.id, details.traceIdText));
    m_csv->text(idText(trace.spanId[span], details.spanIdText));
    textOrNone(trace.parentId[span].isNull() ? std::string() : idText(trace.parentId[span], details.parentIdText));
    textOrNone(resource.serviceName);
    m_csv->text(trace.names[trace.name[span]]);
    m_csv->text(kindName(trace.kind[span]));
    m_csv->text(statusName(trace.status[span]));
    textOrNone(details.statusMessage);
    m_csv->number(trace.startNs[span]);
    m_csv->number(trace.durationNs[span]);
    m_csv->text(attributesCell(details.attributes));
    m_csv->text(eventsCell(details.events));
    m_csv->text(linksCell(details.links));
    m_csv->text(attributesCell(resource.attributes));
    textOrNone(resource.schemaUrl);
    textOrNone(scope.name);
    textOrNone(scope.version);
    m_csv->text(attributesCell(scope.attributes));
    textOrNone(scope.schemaUrl);
    textOrNone(details.traceState);
    m_csv->count(details.flags);
    m_csv->count(details.droppedAttributes);
    m_csv->count(details.droppedEvents);
    m_csv->count(details.droppedLinks);
    std::string warningTexts;
    for (const std::string& warning : details.warnings) warningTexts += (warningTexts.empty() ? "" : "\n") + warning;
    textOrNone(warningTexts);
    textOrNone(marksCell(trace.marks[span]));
    m_good = m_csv->endRow() && m_good;
}

}  // namespace fw::exporting

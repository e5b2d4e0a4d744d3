// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/span_body.h"
#include "model/export/csv.h"
#include "model/export/trace_writers.h"

namespace fw::exporting {
namespace {

std::string jsonObject(const Attributes& attributes) {
    std::string out = "{";
    for (const Attribute& attribute : attributes) {
        if (out.size() > 1) out += ',';
        appendJsonString(out, attribute.key);
        out += ':';
        appendJson(out, attribute.value);
    }
    return out + '}';
}

/// One row a span, for spreadsheets and scripts; what is no number or word stands as JSON.
class SpanCsv final : public TraceFile {
public:
    void begin(std::string& out) override {
        m_out = &out;
        for (const char* name : {"trace_id", "span_id", "parent_id", "service", "name", "kind", "status", "status_message", "start_ns",
                                 "duration_ns", "attributes", "events", "links", "resource", "scope"})
            m_csv.text(name);
        m_csv.endRow();
    }
    void spans(std::string& out, const SpanBatch& piece) override {
        m_out = &out;
        for (const SpanRecord& span : piece.spans) row(piece, span);
    }
    void endTrace(std::string&, const SpanBatch&) override {}
    void end(std::string& out) override {
        m_out = &out;
        (void)m_csv.finish();
    }

private:
    void row(const SpanBatch& piece, const SpanRecord& span) {
        SpanDetails details;
        Resource resource;
        Scope scope;
        (void)body::readDetails(piece.body(span), details);
        (void)body::readResource(piece.resources.at(span.resource), resource);
        (void)body::readScope(piece.scopes.at(span.scope), scope);
        m_csv.text(idText(span.traceId, details.traceIdText));
        m_csv.text(idText(span.spanId, details.spanIdText));
        if (span.parentId.isNull())
            m_csv.nothing();
        else
            m_csv.text(idText(span.parentId, details.parentIdText));
        m_csv.text(resource.serviceName);
        m_csv.text(piece.names.at(span.name));
        m_csv.text(kindName(span.kind));
        m_csv.text(statusName(span.status));
        m_csv.text(details.statusMessage);
        if ((span.marks & NoStart) != 0)
            m_csv.nothing();
        else
            m_csv.number(span.startNs);
        if (durationKnown(span.durationNs, span.marks) == DurationKnown::No)
            m_csv.nothing();
        else
            m_csv.number(span.durationNs);
        m_csv.text(jsonObject(details.attributes));
        std::string list = "[";
        for (const SpanEvent& event : details.events) {
            if (list.size() > 1) list += ',';
            list += "{\"time_ns\":" + std::to_string(event.timeNs) + ",\"name\":";
            appendJsonString(list, event.name);
            list += ",\"attributes\":" + jsonObject(event.attributes) + '}';
        }
        m_csv.text(list + ']');
        list = "[";
        for (const SpanLink& link : details.links) {
            if (list.size() > 1) list += ',';
            list += "{\"trace_id\":";
            appendJsonString(list, idText(link.traceId, link.traceIdText));
            list += ",\"span_id\":";
            appendJsonString(list, idText(link.spanId, link.spanIdText));
            list += ",\"attributes\":" + jsonObject(link.attributes) + '}';
        }
        m_csv.text(list + ']');
        m_csv.text(jsonObject(resource.attributes));
        m_csv.text(scope.name);
        m_csv.endRow();
        lose(ExportLoss::Warnings, !details.warnings.empty());
        lose(ExportLoss::Flags, details.flags != 0 || !details.traceState.empty());
        lose(ExportLoss::Counts, (details.droppedAttributes | details.droppedEvents | details.droppedLinks) != 0);
    }

    std::string* m_out = nullptr;
    CsvWriter m_csv{[this](std::string_view bytes) {
        m_out->append(bytes);
        return true;
    }};
};

}  // namespace

std::unique_ptr<TraceFile> makeSpanCsv() {
    return std::make_unique<SpanCsv>();
}

}  // namespace fw::exporting

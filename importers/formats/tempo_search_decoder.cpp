// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/tempo_search_decoder.h"

#include "importers/formats/cut_decoder.h"
#include "importers/formats/json_trouble.h"
#include "importers/formats/tempo_search_trace.h"

namespace fw::formats {
namespace {

/// A trace that holds more is handed over before its end.
constexpr std::size_t maxHeldBytes = std::size_t{16} << 20;

/// The document is an answer or one trace of it; it has a trace of its own.
enum Route : int { Document, Trace, DocumentSpan, TraceSpan };

const JsonRoutes& routes() {
    static const JsonRoutes all = [] {
        JsonRoutes made;
        made.name("", Document);
        made.cut("spanSet.spans[]", DocumentSpan);
        made.cut("spanSets[].spans[]", DocumentSpan);
        made.name("traces[]", Trace);
        made.cut("traces[].spanSet.spans[]", TraceSpan);
        made.cut("traces[].spanSets[].spans[]", TraceSpan);
        made.alias("[]", "traces[]");
        return made;
    }();
    return all;
}

class TempoSearchDecoder final : public CutDecoder {
public:
    explicit TempoSearchDecoder(const DecodeLimits& limits) : CutDecoder(routes(), limits) {}

private:
    // JsonCutListener
    void documentBegin(const JsonPlace& place) override {
        CutDecoder::documentBegin(place);
        m_spans = 0;
    }
    void documentEnd(bool whole) override {
        if (!whole || m_spans > 0) return;
        if (rejectAsOther(FormatId::TempoSearch)) return;
        report(makeIssue(IssueCode::EmptyInput, "a Tempo search answer without spans"), documentPlace());
    }
    void enter(int id, bool isObject, const JsonPlace& place) override {
        if (!isObject || (id != Document && id != Trace)) return;
        traceOf(id).begin();
        placeOf(id) = place;
    }
    void leave(int id, bool isObject, bool) override {
        if (!isObject || (id != Document && id != Trace) || isStopped()) return;
        TempoSearchTrace& trace = traceOf(id);
        if (trace.empty()) return;
        report(makeIssue(IssueCode::PartialTrace, "a Tempo search answer has a sample of the spans that matched"), placeOf(id));
        goOn(trace.flush(placeOf(id), out()));
    }
    bool wantsMember(int id, std::string_view key) override {
        return (id == Document || id == Trace) &&
               (key == "traceID" || key == "traceId" || key == "rootServiceName" || key == "rootTraceName");
    }
    void member(int id, std::string_view key, std::string_view json, const JsonPlace& place) override {
        if (!parse(json, place)) return;
        const JsonValue value = root();
        if (!value.isString()) return;
        TempoSearchTrace& trace = traceOf(id);
        if (key == "rootServiceName")
            trace.setRootService(value.text());
        else if (key == "rootTraceName")
            trace.setRootName(value.text());
        else
            trace.setTraceId(value.text());
    }
    bool piece(int id, std::string_view json, const JsonPlace& place) override {
        if (isStopped()) return false;
        if (!parse(json, place)) return true;
        ++m_spans;
        const int container = id == DocumentSpan ? Document : Trace;
        TempoSearchTrace& trace = traceOf(container);
        trace.add(root());
        tellNotes(trace.notes, json, place, out());
        goOn(trace.heldBytes() > maxHeldBytes ? trace.flush(placeOf(container), out()) : out().handOverIfFull());
        return !isStopped();
    }
    TempoSearchTrace& traceOf(int id) { return id == Document ? m_document : m_trace; }
    JsonPlace& placeOf(int id) { return id == Document ? m_documentTracePlace : m_tracePlace; }

    TempoSearchTrace m_document;
    TempoSearchTrace m_trace;
    JsonPlace m_documentTracePlace;
    JsonPlace m_tracePlace;
    std::uint64_t m_spans = 0;
};

}  // namespace

std::unique_ptr<Decoder> makeTempoSearchDecoder(const DecodeLimits& limits) {
    return std::make_unique<TempoSearchDecoder>(limits);
}

}  // namespace fw::formats

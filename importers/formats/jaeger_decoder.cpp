// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/jaeger_decoder.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "importers/formats/cut_decoder.h"
#include "importers/formats/held_spans.h"
#include "importers/formats/jaeger_loose_span.h"
#include "importers/formats/jaeger_read_ahead.h"
#include "importers/formats/jaeger_trace.h"

namespace fw::formats {
namespace {

constexpr std::size_t piecesBetweenStopChecks = 64;

/// Ids of the routes. The document itself may be an envelope, a list, a trace, a batch or a span: it has a trace of its own.
enum Route : int { Document, Trace, DocumentSpan, TraceSpan, StoredSpan };

const JsonRoutes& routes() {
    static const JsonRoutes all = [] {
        JsonRoutes made;
        made.name("", Document);
        made.cut("spans[]", DocumentSpan);
        made.name("data[]", Trace);
        made.cut("data[].spans[]", TraceSpan);
        made.name("data", Trace);  // one trace instead of a list
        made.cut("data.spans[]", TraceSpan);
        made.name("[]", Trace);
        made.cut("[].spans[]", TraceSpan);
        // Batches of the model, with one process for all their spans.
        made.name("batches[]", Trace);
        made.cut("batches[].spans[]", TraceSpan);
        made.name("batch", Trace);
        made.cut("batch.spans[]", TraceSpan);
        // Documents of Elasticsearch: exported lines, answers of a search, answers of several.
        made.cut("_source", StoredSpan);
        made.cut("[]._source", StoredSpan);
        made.cut("hits.hits[]._source", StoredSpan);
        made.cut("responses[].hits.hits[]._source", StoredSpan);
        return made;
    }();
    return all;
}

class JaegerDecoder final : public CutDecoder {
public:
    explicit JaegerDecoder(const DecodeLimits& limits) : CutDecoder(routes(), limits) {}

private:
    /// Spans of a trace that wait for its processes: as text, and read.
    struct Waiting {
        JaegerReadAhead ahead;
        HeldSpans read;
    };

    // JsonCutListener
    void documentBegin(const JsonPlace& place) override {
        CutDecoder::documentBegin(place);
        m_spansInDocument = 0;
        m_tracesInDocument = 0;
        m_errorsInDocument = 0;
    }

    void documentEnd(bool whole) override {
        if (!whole || m_spansInDocument > 0 || isStopped()) return;
        if (rejectAsOther(FormatId::JaegerJson)) return;
        if (m_errorsInDocument > 0 && m_tracesInDocument == 0)
            report(makeIssue(IssueCode::Unreadable, "the server gave an error instead of traces"), documentPlace());
        else
            report(makeIssue(IssueCode::EmptyInput, m_tracesInDocument > 0 ? "traces without spans" : "an answer without traces"),
                   documentPlace());
    }

    void enter(int id, bool isObject, const JsonPlace& place) override {
        if (!isObject || (id != Document && id != Trace)) return;
        if (id == Trace) ++m_tracesInDocument;
        traceOf(id) = JaegerTrace();
        traceOf(id).setPlace(place);
        waitingOf(id).ahead.clear();
        waitingOf(id).read.clear();
        looseOf(id).begin(place);
    }

    void leave(int id, bool isObject, bool whole) override {
        if (!isObject || (id != Document && id != Trace)) return;
        if (!whole && !traceOf(id).processesKnown()) traceOf(id).setCutOff();
        readOn(id, true);
        if (!isStopped() && whole && looseOf(id).isSpan()) readLoose(id);
        traceOf(id) = JaegerTrace();
    }

    bool wantsMember(int id, std::string_view key) override {
        static constexpr std::array<std::string_view, 7> ofTrace = {"traceID", "processes", "process", "warnings",
                                                                    "errors",  "spans",     "data"};
        if (id != Document && id != Trace) return false;
        return std::find(ofTrace.begin(), ofTrace.end(), key) != ofTrace.end() || key.empty() || JaegerLooseSpan::takes(key);
    }

    void member(int id, std::string_view key, std::string_view json, const JsonPlace& place) override {
        if (id != Document && id != Trace) return;
        if (JaegerLooseSpan::takes(key)) {
            if (!looseOf(id).add(key, json, limits().maxRecordBytes)) {
                reject(makeIssue(IssueCode::RecordTooLarge, "more than " + std::to_string(limits().maxRecordBytes) + " bytes"), place);
            }
            if (key != "traceID" && key != "process" && key != "warnings") return;
        }
        if (!parse(json, place)) return;
        const JsonValue value = root();
        if (value.isNothing()) return;
        std::vector<ImportIssue> issues;
        JaegerTrace& trace = traceOf(id);
        if (key == "traceID") {
            trace.setTraceId(value.text());
        } else if (key == "processes") {
            trace.setProcesses(value, issues);
        } else if (key == "process") {
            trace.setBatchProcess(value, issues);
        } else if (key == "warnings") {
            if (looseOf(id).isSpan()) return;
            for (JsonValue at = value.first(); at.exists(); at = at.next()) {
                if (at.isNothing()) continue;
                issues.push_back(makeIssue(IssueCode::SourceWarning, at.text()));
                trace.addWarning(at.text());
            }
        } else if (key == "errors") {
            reportErrors(value, issues);
        } else {
            issues.push_back(
                makeIssue(IssueCode::BadField, (key.empty() ? std::string("list element") : std::string(key)) + " is of a wrong type"));
        }
        for (ImportIssue& issue : issues) report(std::move(issue), place);
    }

    bool piece(int id, std::string_view json, const JsonPlace& place) override {
        if (isStopped()) return false;
        if (id == StoredSpan) {
            // Nothing of the trace around it is still to come.
            if (parseSpan(json, place)) handOver(readJaegerSpan(root(), m_document.traceId(), true), m_document, place);
            return !isStopped();
        }
        const int owner = id == TraceSpan ? Trace : Document;
        waitingOf(owner).ahead.add(json, place, traceOf(owner).processesKnown());
        readOn(owner, false);
        // Also while spans only wait: this is where a cancel is noticed.
        if (++m_pieces % piecesBetweenStopChecks == 0 && !isStopped()) goOn(out().handOverIfFull());
        return !isStopped();
    }

    /// Takes what is read, `all` that waits once no more can come; hands it over where the processes are known or will not be.
    void readOn(int id, bool all) {
        Waiting& waiting = waitingOf(id);
        JaegerTrace& trace = traceOf(id);
        while (!isStopped() && (all || waiting.ahead.due(trace.processesKnown()))) {
            JaegerBlock block = waiting.ahead.next();
            if (block.empty()) break;
            readLeft(block, trace);
            SpanBatch spans = block.take();
            m_spansInDocument += spans.spans.size();
            waiting.read.add(std::move(spans));
            if (trace.processesKnown()) handOn(waiting, trace);
        }
        if (all) handOn(waiting, trace);
    }

    void handOn(Waiting& waiting, JaegerTrace& trace) {
        while (!isStopped() && !waiting.read.empty()) goOn(trace.handOver(waiting.read.take(), out()));
    }

    /// The spans that are not everyday ones.
    void readLeft(JaegerBlock& block, const JaegerTrace& trace) {
        for (const std::size_t piece : block.left()) {
            if (!parseSpan(block.json(piece), block.place(piece))) continue;
            JaegerSpan span = readJaegerSpan(root(), trace.traceId());
            for (ImportIssue& issue : span.issues) report(std::move(issue), block.place(piece));
            block.fill(piece, span);
            if (++m_pieces % piecesBetweenStopChecks == 0) goOn(out().handOverIfFull());
            if (isStopped()) return;
        }
    }

    void handOver(JaegerSpan span, JaegerTrace& trace, const JsonPlace& place) {
        for (ImportIssue& issue : span.issues) report(std::move(issue), place);
        SpanBatch one;
        const SpanRecord record = JaegerTrace::held(one, span);
        one.spans.push_back(record);
        ++m_spansInDocument;
        goOn(trace.handOver(std::move(one), out()));
    }

    /// The members of a document or list element were those of a span.
    void readLoose(int id) {
        const JaegerLooseSpan& loose = looseOf(id);
        const std::string json = loose.json();
        if (!parse(json, loose.place())) return;
        traceOf(id) = JaegerTrace();
        traceOf(id).setPlace(loose.place());
        handOver(readJaegerSpan(root(), {}, loose.isStored()), traceOf(id), loose.place());
    }

    /// Error answers: {"errors":[{"code":404,"msg":"trace not found","traceID":…}]}.
    void reportErrors(JsonValue errors, std::vector<ImportIssue>& issues) {
        for (JsonValue at = errors.first(); at.exists(); at = at.next()) {
            ++m_errorsInDocument;
            std::string text = at.member("msg").text();
            if (const JsonValue code = at.member("code"); !code.isNothing()) text += " (" + code.text() + ")";
            if (const JsonValue trace = at.member("traceID"); trace.isString() && !trace.raw().empty()) text += ", trace " + trace.text();
            ImportIssue issue = makeIssue(IssueCode::SourceWarning, std::move(text));
            issue.severity = IssueSeverity::Warning;
            issues.push_back(std::move(issue));
        }
    }

    bool parseSpan(std::string_view json, const JsonPlace& place) {
        if (!parse(json, place)) return false;
        if (root().isObject()) return true;
        reject(makeIssue(IssueCode::BadField, "a span that is no object"), place);
        return false;
    }

    JaegerTrace& traceOf(int id) { return id == Document ? m_document : m_trace; }
    Waiting& waitingOf(int id) { return id == Document ? m_waitingOfDocument : m_waiting; }
    JaegerLooseSpan& looseOf(int id) { return id == Document ? m_looseDocument : m_looseElement; }

    SideWorker m_worker;
    JaegerTrace m_document;
    JaegerTrace m_trace;
    Waiting m_waitingOfDocument{JaegerReadAhead(m_worker), HeldSpans()};
    Waiting m_waiting{JaegerReadAhead(m_worker), HeldSpans()};
    JaegerLooseSpan m_looseDocument;
    JaegerLooseSpan m_looseElement;
    std::uint64_t m_spansInDocument = 0;
    std::uint64_t m_tracesInDocument = 0;
    std::uint64_t m_errorsInDocument = 0;
    std::size_t m_pieces = 0;
};

}  // namespace

std::unique_ptr<Decoder> makeJaegerDecoder(const DecodeLimits& limits) {
    return std::make_unique<JaegerDecoder>(limits);
}

}  // namespace fw::formats

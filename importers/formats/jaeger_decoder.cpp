// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/jaeger_decoder.h"

#include <algorithm>
#include <array>
#include <deque>
#include <utility>
#include <vector>

#include "importers/formats/jaeger_loose_span.h"
#include "importers/formats/jaeger_trace.h"
#include "importers/formats/json_cutter.h"
#include "importers/formats/json_trouble.h"

namespace fw::formats {
namespace {

// A trace of some hundred thousand spans; held as text it takes more room than held encoded.
constexpr std::size_t maxWaitingBytes = std::size_t{160} << 20;
constexpr std::size_t blockBytes = std::size_t{1} << 20;
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

class JaegerDecoder final : public Decoder, private JsonCutListener {
public:
    explicit JaegerDecoder(const DecodeLimits& limits) : m_limits(limits), m_cutter(routes(), limits, *this) {}

    void feed(std::string_view bytes, BatchOutput& out) override {
        m_out = &out;
        m_cutter.feed(bytes);
        m_out = nullptr;
    }
    void finish(BatchOutput& out) override {
        m_out = &out;
        m_cutter.finish();
        m_out = nullptr;
    }

private:
    /// Spans that are cut, but not read before the processes of their trace are known.
    struct Waiting {
        struct Piece {
            std::size_t offset = 0;
            std::size_t size = 0;
            JsonPlace place;
        };
        /// Text of a fixed capacity, so that nothing is moved as more comes.
        struct Block {
            std::string text;
            std::vector<Piece> pieces;
        };
        std::deque<Block> blocks;
        std::size_t bytes = 0;
        std::size_t count = 0;

        void add(std::string_view json, const JsonPlace& place) {
            if (blocks.empty() || blocks.back().text.capacity() - blocks.back().text.size() < json.size())
                blocks.emplace_back().text.reserve(std::max(std::min(blockBytes, bytes), 2 * json.size()));
            Block& block = blocks.back();
            block.pieces.push_back({block.text.size(), json.size(), place});
            block.text.append(json);
            bytes += json.size();
            ++count;
        }
        bool full = false;  ///< too many: the rest is read as it comes
    };

    // JsonCutListener
    void documentBegin(const JsonPlace& place) override {
        m_documentPlace = place;
        m_spansInDocument = 0;
        m_tracesInDocument = 0;
    }

    void documentEnd(bool whole) override {
        if (!whole || m_spansInDocument > 0) return;
        report(makeIssue(IssueCode::EmptyInput, m_tracesInDocument > 0 ? "traces without spans" : "an answer without traces"),
               m_documentPlace);
    }

    void enter(int id, bool isObject, const JsonPlace& place) override {
        if (!isObject || (id != Document && id != Trace)) return;
        if (id == Trace) ++m_tracesInDocument;
        traceOf(id) = JaegerTrace();
        waitingOf(id) = Waiting();
        looseOf(id).begin(place);
    }

    void leave(int id, bool isObject, bool whole) override {
        if (!isObject || (id != Document && id != Trace)) return;
        JaegerTrace& trace = traceOf(id);
        readWaiting(id);
        if (!m_stopped && whole && looseOf(id).isSpan()) readLoose(id);
        if (!m_stopped && !trace.empty()) m_stopped = !trace.flush(*m_out);
        trace = JaegerTrace();
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
            if (!looseOf(id).add(key, json, m_limits.maxRecordBytes)) {
                ImportIssue issue = makeIssue(IssueCode::RecordTooLarge);
                setPlace(issue, place);
                m_out->reject(std::move(issue));
            }
            if (key != "traceID" && key != "process" && key != "warnings") return;
        }
        if (!parse(json, place)) return;
        const JsonValue value = m_tree.root();
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
        if (m_stopped) return false;
        if (id == StoredSpan) return read(id, json, place);
        // The processes usually stand behind the spans. Reading them then, not now, lets the writer work meanwhile: cutting
        // is a small part of the work, and a span that was read could not be handed over yet.
        const int owner = id == TraceSpan ? Trace : Document;
        Waiting& waiting = waitingOf(owner);
        if (traceOf(owner).processesKnown() || waiting.full) return read(id, json, place);
        waiting.add(json, place);
        if (waiting.bytes > maxWaitingBytes) {
            readWaiting(owner);
            waiting.full = true;
        } else if (waiting.count % piecesBetweenStopChecks == 0) {
            m_stopped = !m_out->handOverIfFull();
        }
        return !m_stopped;
    }

    void problem(ImportIssue issue) override { m_out->reject(std::move(issue)); }

    void readWaiting(int id) {
        Waiting waiting = std::exchange(waitingOf(id), {});
        m_together = true;
        for (; !waiting.blocks.empty(); waiting.blocks.pop_front()) {
            const Waiting::Block& block = waiting.blocks.front();
            for (const Waiting::Piece& piece : block.pieces) {
                if (m_stopped) break;
                const std::string_view json = std::string_view(block.text).substr(piece.offset, piece.size);
                read(id == Trace ? TraceSpan : DocumentSpan, json, piece.place);
            }
            if (m_stopped) break;
            if (traceOf(id).processesKnown()) m_stopped = !traceOf(id).flush(*m_out);
        }
        m_together = false;
    }

    bool read(int id, std::string_view json, const JsonPlace& place) {
        if (id != StoredSpan && m_fast.read(json)) {
            JaegerTrace& trace = traceOf(id == TraceSpan ? Trace : Document);
            trace.add(m_fast);
            added(trace, false);
            return !m_stopped;
        }
        if (!parse(json, place)) return true;
        if (!m_tree.root().isObject()) {
            ImportIssue issue = makeIssue(IssueCode::BadField, "a span that is no object");
            setPlace(issue, place);
            m_out->reject(std::move(issue));
            return true;
        }
        JaegerTrace& trace = traceOf(id == TraceSpan ? Trace : Document);
        take(readJaegerSpan(m_tree.root(), trace.traceId(), id == StoredSpan), trace, place, id == StoredSpan);
        return !m_stopped;
    }

    /// `whole`: nothing of the trace around it is still to come.
    void take(JaegerSpan span, JaegerTrace& trace, const JsonPlace& place, bool whole) {
        for (ImportIssue& issue : span.issues) report(std::move(issue), place);
        trace.add(std::move(span));
        added(trace, whole);
    }

    void added(JaegerTrace& trace, bool whole) {
        ++m_spansInDocument;
        if ((trace.processesKnown() && !m_together) || whole) m_stopped = !trace.flush(*m_out);
        // Also while spans are only held: this is where a cancel is noticed.
        else
            m_stopped = !m_out->handOverIfFull();
    }

    /// The members of a document or list element were those of a span.
    void readLoose(int id) {
        const JaegerLooseSpan& loose = looseOf(id);
        const std::string json = loose.json();
        if (!parse(json, loose.place())) return;
        traceOf(id) = JaegerTrace();
        take(readJaegerSpan(m_tree.root(), {}, loose.isStored()), traceOf(id), loose.place(), true);
    }

    /// Error answers: {"errors":[{"code":404,"msg":"trace not found","traceID":…}]}.
    void reportErrors(JsonValue errors, std::vector<ImportIssue>& issues) {
        for (JsonValue at = errors.first(); at.exists(); at = at.next()) {
            std::string text = at.member("msg").text();
            if (const JsonValue code = at.member("code"); !code.isNothing()) text += " (" + code.text() + ")";
            if (const JsonValue trace = at.member("traceID"); trace.isString() && !trace.raw().empty()) text += ", trace " + trace.text();
            ImportIssue issue = makeIssue(IssueCode::SourceWarning, std::move(text));
            issue.severity = IssueSeverity::Warning;
            issues.push_back(std::move(issue));
        }
    }

    /// Cut pieces have matching brackets; whether they are JSON shows here.
    bool parse(std::string_view json, const JsonPlace& place) {
        if (m_tree.parse(json, m_limits.maxDepth)) return true;
        m_out->reject(jsonTrouble(m_tree, json, place));
        return false;
    }

    static void setPlace(ImportIssue& issue, const JsonPlace& place) {
        issue.offset = place.offset;
        issue.line = place.line;
        issue.column = place.column;
    }

    void report(ImportIssue issue, const JsonPlace& place) {
        setPlace(issue, place);
        m_out->report(std::move(issue));
    }

    JaegerTrace& traceOf(int id) { return id == Document ? m_document : m_trace; }
    Waiting& waitingOf(int id) { return id == Document ? m_waitingOfDocument : m_waiting; }
    JaegerLooseSpan& looseOf(int id) { return id == Document ? m_looseDocument : m_looseElement; }

    DecodeLimits m_limits;
    JsonCutter m_cutter;
    JsonTree m_tree;
    JaegerFastSpan m_fast;
    BatchOutput* m_out = nullptr;
    JaegerTrace m_document;
    JaegerTrace m_trace;
    Waiting m_waitingOfDocument;
    Waiting m_waiting;
    JaegerLooseSpan m_looseDocument;
    JaegerLooseSpan m_looseElement;
    JsonPlace m_documentPlace;
    std::uint64_t m_spansInDocument = 0;
    std::uint64_t m_tracesInDocument = 0;
    bool m_together = false;  ///< spans are handed on by the thousand, not one by one
    bool m_stopped = false;
};

}  // namespace

std::unique_ptr<Decoder> makeJaegerDecoder(const DecodeLimits& limits) {
    return std::make_unique<JaegerDecoder>(limits);
}

}  // namespace fw::formats

// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/jaeger_decoder.h"

#include <algorithm>
#include <array>

#include "importers/formats/excerpt.h"
#include "importers/formats/jaeger_trace.h"
#include "importers/formats/json_cutter.h"

namespace fw::formats {
namespace {

/// Ids of the routes. The document itself may be an envelope, a list or a trace: it has a trace of its own.
enum Route : int { Document, Trace, DocumentSpan, TraceSpan };

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

    void enter(int id, bool isObject, const JsonPlace&) override {
        if (!isObject || (id != Document && id != Trace)) return;
        if (id == Trace) ++m_tracesInDocument;
        traceOf(id) = JaegerTrace();
    }

    void leave(int id, bool isObject, bool) override {
        if (!isObject || (id != Document && id != Trace)) return;
        JaegerTrace& trace = traceOf(id);
        if (!m_stopped && !trace.empty()) m_stopped = !trace.flush(*m_out);
        trace = JaegerTrace();
    }

    bool wantsMember(int id, std::string_view key) override {
        static constexpr std::array<std::string_view, 3> ofTrace = {"traceID", "processes", "warnings"};
        if (id != Document && id != Trace) return false;
        return std::find(ofTrace.begin(), ofTrace.end(), key) != ofTrace.end() || key == "errors" || key == "spans" || key == "data" ||
               key.empty();
    }

    void member(int id, std::string_view key, std::string_view json, const JsonPlace& place) override {
        if (id != Document && id != Trace) return;
        if (!parse(json, place)) return;
        const JsonValue value = m_tree.root();
        if (value.isNothing()) return;
        std::vector<ImportIssue> issues;
        JaegerTrace& trace = traceOf(id);
        if (key == "traceID") {
            trace.setTraceId(value.text());
        } else if (key == "processes") {
            trace.setProcesses(value, issues);
        } else if (key == "warnings") {
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
        if (!parse(json, place)) return true;
        if (!m_tree.root().isObject()) {
            ImportIssue issue = makeIssue(IssueCode::BadField, "a span that is no object");
            setPlace(issue, place);
            m_out->reject(std::move(issue));
            return true;
        }
        ++m_spansInDocument;
        JaegerTrace& trace = traceOf(id == DocumentSpan ? Document : Trace);
        JaegerSpan span = readJaegerSpan(m_tree.root(), trace.traceId());
        for (ImportIssue& issue : span.issues) report(std::move(issue), place);
        trace.add(std::move(span));
        if (trace.processesKnown()) m_stopped = !trace.flush(*m_out);
        // Also while spans are only held: this is where a cancel is noticed.
        else
            m_stopped = !m_out->handOverIfFull();
        return !m_stopped;
    }

    void problem(ImportIssue issue) override { m_out->reject(std::move(issue)); }

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
        ImportIssue issue = makeIssue(m_tree.tooDeep() ? IssueCode::JsonTooDeep : IssueCode::JsonSyntax, std::string(m_tree.errorText()));
        const std::size_t at = m_tree.errorOffset();
        const std::string_view before = json.substr(0, at);
        const std::size_t lineBreak = before.rfind('\n');
        issue.offset = place.offset + at;
        issue.line = place.line + static_cast<std::uint64_t>(std::count(before.begin(), before.end(), '\n'));
        issue.column = lineBreak == std::string_view::npos ? place.column + at : at - lineBreak;
        setExcerpt(issue, json, at);
        m_out->reject(std::move(issue));
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

    DecodeLimits m_limits;
    JsonCutter m_cutter;
    JsonTree m_tree;
    BatchOutput* m_out = nullptr;
    JaegerTrace m_document;
    JaegerTrace m_trace;
    JsonPlace m_documentPlace;
    std::uint64_t m_spansInDocument = 0;
    std::uint64_t m_tracesInDocument = 0;
    bool m_stopped = false;
};

}  // namespace

std::unique_ptr<Decoder> makeJaegerDecoder(const DecodeLimits& limits) {
    return std::make_unique<JaegerDecoder>(limits);
}

}  // namespace fw::formats

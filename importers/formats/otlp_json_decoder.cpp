// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/otlp_json_decoder.h"

#include <algorithm>

#include "importers/formats/excerpt.h"
#include "importers/formats/json_cutter.h"
#include "importers/formats/json_trouble.h"
#include "importers/formats/log_between.h"
#include "importers/formats/other_document.h"
#include "importers/formats/otlp_json_encoder.h"
#include "importers/formats/otlp_json_lines.h"

namespace fw::formats {
namespace {

/// A longer line goes through the cutter, piece by piece.
constexpr std::size_t maxLine = std::size_t{4} << 20;
/// Encoded spans that wait for the end of their resource group (schemaUrl comes last); once its resource is known.
constexpr std::size_t heldBytes = std::size_t{16} << 20;
constexpr std::size_t recordsBetweenHandOvers = 256;

enum Container : int { Root, ResourceGroup, ScopeGroup, SpanPiece, LogPiece };

JsonRoutes makeRoutes() {
    const std::string scopeSpans = "resourceSpans[].scopeSpans|scope_spans|instrumentationLibrarySpans|instrumentation_library_spans[]";
    const std::string scopeLogs = "resourceLogs[].scopeLogs|scope_logs|instrumentationLibraryLogs[]";
    JsonRoutes routes;
    routes.name("", Root);
    routes.name("resourceSpans|resource_spans|batches[]", ResourceGroup);
    routes.name(scopeSpans, ScopeGroup);
    routes.cut(scopeSpans + ".spans[]", SpanPiece);
    routes.name("resourceLogs|resource_logs[]", ResourceGroup);
    routes.name(scopeLogs, ScopeGroup);
    routes.cut(scopeLogs + ".logRecords|log_records[]", LogPiece);
    routes.alias("[]", "");
    routes.alias("trace|result", "");
    // Java's logging exporter writes the resource groups themselves, one a line.
    routes.alias("scopeSpans|scope_spans", "resourceSpans[].scopeSpans");
    routes.alias("scopeLogs|scope_logs", "resourceLogs[].scopeLogs");
    return routes;
}

const JsonRoutes& otlpRoutes() {
    static const JsonRoutes routes = makeRoutes();
    return routes;
}

class OtlpJsonDecoder : public Decoder, private JsonCutListener {
public:
    OtlpJsonDecoder(const DecodeLimits& limits, LogsBetween logs)
        : m_limits(limits), m_lines(limits), m_between(logs), m_logs(limits, maxLine), m_cutter(otlpRoutes(), limits, *this) {
        m_cutter.stopBetweenLines();
    }

    void feed(std::string_view bytes, BatchOutput& out) override {
        m_out = &out;
        while (!bytes.empty() && !m_stopped) bytes.remove_prefix(m_cutting ? cut(bytes) : gatherLine(bytes));
    }

    void finish(BatchOutput& out) override {
        m_out = &out;
        if (m_stopped) return;
        if (!m_cutting && !m_line.empty()) line(m_line);
        m_line = std::string();
        if (m_stopped) return;
        m_cutter.finish();
        m_cutting = false;
        m_logs.finish(out);
    }

private:
    // --- whole lines ---
    std::size_t gatherLine(std::string_view bytes) {
        const std::size_t newline = bytes.find('\n');
        const std::size_t size = newline == std::string_view::npos ? bytes.size() : newline + 1;
        const std::string_view part = bytes.substr(0, size);
        if (m_line.size() + size > maxLine) {
            startCutting(m_line);
            m_line.clear();
            return 0;
        }
        if (newline == std::string_view::npos) {
            m_line += part;
        } else if (m_line.empty()) {
            line(part);
        } else {
            m_line += part;
            line(m_line);
            m_line.clear();
        }
        return size;
    }

    void line(std::string_view text) {
        constexpr std::string_view between = " \t\r\n,\x1e\xEF\xBB\xBF";
        const std::size_t first = text.find_first_not_of(between);
        const std::size_t last = text.find_last_not_of(" \t\r\n,");
        const bool object = first != std::string_view::npos && text[first] == '{' && text[last] == '}';
        const std::string_view inside = object ? text.substr(first, last - first + 1) : text;
        const OtlpJsonLines::Answer answer = object ? m_lines.decode(inside, m_out->batch()) : OtlpJsonLines::Answer::Foreign;
        if (answer == OtlpJsonLines::Answer::No) return startCutting(text);
        if (answer == OtlpJsonLines::Answer::Foreign) {
            const LogPlace place{m_place.offset + (object ? first : 0), m_place.line, text.ends_with('\n'), true};
            if (!m_met || m_between == LogsBetween::Leave || !m_logs.read(place, inside, *m_out)) return startCutting(text);
        }
        m_met = true;
        m_cutter.setLineMode(true);
        m_place.offset += text.size();
        if (text.ends_with('\n')) {
            ++m_place.line;
            m_place.column = 1;
        } else {
            m_place.column += text.size();
        }
        m_stopped = !m_out->handOverIfFull();
    }

    // --- the cutter ---
    void startCutting(std::string_view text) {
        m_cutter.moveTo(m_place);
        m_cutting = true;
        cut(text);
    }

    /// Returns what it took: up to the end of the line in which a document ends.
    std::size_t cut(std::string_view text) {
        if (!m_cutter.feed(text)) m_stopped = true;
        if (m_stopped) return text.size();
        const std::size_t taken = m_cutter.taken();
        if (m_cutter.betweenDocuments() && taken > 0 && text[taken - 1] == '\n') {
            m_cutting = false;
            m_place = m_cutter.place();
        }
        return taken;
    }

    // --- what the cutter says ---
    void documentBegin(const JsonPlace& place) override {
        m_documentPlace = place;
        m_known = m_other = m_partial = m_hasPieces = false;
        m_rootIssues.clear();
        m_message.clear();
    }
    void documentEnd(bool whole) override {
        flush();
        m_met = m_met || m_known || m_hasPieces;
        if (m_partial) m_out->report(placed(makeIssue(IssueCode::PartialTrace, m_message), m_documentPlace));
        if (!m_hasPieces && whole && !m_stopped && readLogDocument()) return;
        for (ImportIssue& issue : m_rootIssues) m_out->report(std::move(issue));
        m_rootIssues.clear();
        if (!m_hasPieces && whole && !m_stopped &&
            rejectOtherDocument(m_cutter.documentHead(), FormatId::OtlpJson, m_documentPlace, *m_out))
            return;
        if (!m_known && m_other && whole) m_out->report(placed(makeIssue(IssueCode::OtherSignal, "JSON without spans"), m_documentPlace));
    }

    void enter(int id, bool isObject, const JsonPlace&) override {
        if (!isObject) {
            m_known = true;
            return;
        }
        if (id == Root || id == ResourceGroup) {
            flush();
            m_resource.clear();
            m_resourceSchema.clear();
            m_resourceMarks = 0;
            m_haveResource = false;
        } else if (id == ScopeGroup) {
            m_scope.clear();
            m_scopeSchema.clear();
            m_scopeMarks = 0;
            m_scopeFirst = m_held.spans.size();
        }
    }

    void leave(int id, bool isObject, bool) override {
        if (!isObject) return;
        if (id == ScopeGroup) nameScope();
        if (id == ResourceGroup || id == Root) flush();
    }

    bool wantsMember(int id, std::string_view key) override {
        const OtlpKey known = otlpKey(key);
        const bool ofGroup = known == OtlpKey::Resource || known == OtlpKey::Scope || known == OtlpKey::SchemaUrl;
        m_marksAtWork = !ofGroup ? nullptr : id == ScopeGroup ? &m_scopeMarks : &m_resourceMarks;
        if (id == Root) m_other = true;
        // Tempo's v2 answer says beside the trace whether that is all of it.
        if (id == Root && (key == "status" || key == "message")) return true;
        if (known == OtlpKey::ResourceMetrics && id == Root) {
            m_known = true;
            m_out->report(makeIssue(IssueCode::OtherSignal, "OTLP metrics", m_cutter.place().offset, m_cutter.place().line));
            return false;
        }
        return ofGroup || known == OtlpKey::ResourceSpans || known == OtlpKey::ScopeSpans || known == OtlpKey::Spans;
    }

    void member(int id, std::string_view key, std::string_view json, const JsonPlace& place) override {
        const bool whole = parse(json, place);
        if (!whole) markGroup();
        m_marksAtWork = nullptr;
        if (!whole) return;
        const TreeValue value(m_tree.root());
        m_encoder.notes.clear();
        if (id == Root && (key == "status" || key == "message")) {
            if (value.kind() != JsonKind::String) return;
            const std::string_view text = value.text(m_scratch);
            if (key == "message") m_message = text;
            m_partial = m_partial || (key == "status" && (text == "PARTIAL" || text == "1"));
            return;
        }
        switch (otlpKey(key)) {
            case OtlpKey::Resource:
                m_resource.clear();
                m_encoder.resource(value, m_resource);
                m_resourceMarks |= m_encoder.notes.marks;
                m_haveResource = true;
                break;
            case OtlpKey::Scope:
                m_scope.clear();
                m_encoder.scope(value, m_scope);
                m_scopeMarks |= m_encoder.notes.marks;
                break;
            case OtlpKey::SchemaUrl:
                (id == ScopeGroup ? m_scopeSchema : m_resourceSchema) = m_encoder.text(value, "schemaUrl", m_scratch);
                (id == ScopeGroup ? m_scopeMarks : m_resourceMarks) |= m_encoder.notes.marks;
                break;
            default:
                // A container of a wrong type; null and empty ones are nothing to speak of.
                m_known = true;
                if (value.kind() != JsonKind::Null && !key.empty()) m_encoder.notes.add(IssueCode::BadField, std::string(key));
        }
        // The document may turn out to be a console's, which has a resource of another form.
        if (id == Root) return takeNotes(json, place, m_rootIssues);
        tell(json, place);
    }

    bool piece(int id, std::string_view json, const JsonPlace& place) override {
        m_hasPieces = true;
        if (!parse(json, place)) return true;
        m_encoder.notes.clear();
        if (id == SpanPiece) {
            m_encoder.span(TreeValue(m_tree.root()), m_held, 0, 0);
        } else if (!m_encoder.log(TreeValue(m_tree.root()), m_held, 0)) {
            m_out->report(makeIssue(IssueCode::PlainLogLines, {}, place.offset, place.line));
        }
        tell(json, place);
        const std::size_t held = m_held.bytes.size() + m_held.spans.size() * sizeof(SpanRecord);
        if (held > (m_haveResource ? heldBytes : m_limits.maxRecordBytes)) {
            nameScope();
            flush();
            m_scopeFirst = 0;
        }
        return !m_stopped;
    }

    void problem(ImportIssue issue) override {
        markGroup();
        m_out->reject(std::move(issue));
    }

    // --- helpers ---
    /// What the spans of a group share is lost.
    void markGroup() {
        if (m_marksAtWork != nullptr) *m_marksAtWork |= PartUnread;
    }

    /// A printed span of a console, or a log line behind another document, if it is short enough to be at hand.
    bool readLogDocument() {
        const std::string_view text = m_cutter.documentHead();
        const bool all = m_cutter.place().offset - m_documentPlace.offset == text.size();
        const LogPlace place{m_documentPlace.offset, m_documentPlace.line, true, true};
        if (m_between == LogsBetween::Leave || !m_met || !all || !text.starts_with('{') || !m_logs.read(place, text, *m_out)) return false;
        m_stopped = !m_out->handOverIfFull();
        return true;
    }

    bool parse(std::string_view json, const JsonPlace& place) {
        if (m_tree.parse(json, m_limits.maxDepth)) return true;
        m_out->reject(jsonTrouble(m_tree, json, place));
        return false;
    }

    void takeNotes(std::string_view json, const JsonPlace& place, std::vector<ImportIssue>& into) {
        for (RecordNotes::Note& note : m_encoder.notes.notes) {
            into.push_back(placed(makeIssue(note.code, std::move(note.detail)), place));
            setExcerpt(into.back(), json, 0);
        }
        m_encoder.notes.clear();
    }

    void tell(std::string_view json, const JsonPlace& place) { tellNotes(m_encoder.notes, json, place, *m_out); }

    /// The scope of the spans held since its group began is known now.
    void nameScope() {
        std::string scope = m_scope;
        if (!m_scopeSchema.empty()) wire::appendBytes(scope, schemaUrlField, m_scopeSchema);
        const std::uint32_t number = m_held.scopes.intern(scope);
        for (std::size_t i = std::min(m_scopeFirst, m_held.spans.size()); i < m_held.spans.size(); ++i) {
            m_held.spans[i].scope = number;
            m_held.spans[i].marks |= m_scopeMarks;
        }
        m_scopeFirst = m_held.spans.size();
    }

    /// The resource of everything held is known now: on to the output.
    void flush() {
        if (m_held.empty() || m_stopped) return;
        std::string resource = m_resource;
        if (!m_resourceSchema.empty()) wire::appendBytes(resource, schemaUrlField, m_resourceSchema);
        std::size_t moved = 0;
        SpanBatch* batch = &m_out->batch();
        const auto next = [&] {
            if (++moved % recordsBetweenHandOvers != 0) return;
            m_stopped = !m_out->handOverIfFull();
            if (!m_stopped) batch = &m_out->batch();
        };
        for (const SpanRecord& held : m_held.spans) {
            if (m_stopped) break;
            SpanRecord record = held;
            record.marks |= m_resourceMarks;
            record.bodyOffset = batch->bytes.size();
            batch->bytes += m_held.body(held);
            record.name = batch->names.intern(m_held.names.at(held.name));
            record.resource = batch->resources.intern(resource);
            record.scope = batch->scopes.intern(held.scope < m_held.scopes.size() ? m_held.scopes.at(held.scope) : std::string_view());
            batch->spans.push_back(record);
            next();
        }
        for (const LogRecord& held : m_held.logs) {
            if (m_stopped) break;
            LogRecord record = held;
            record.bodyOffset = batch->bytes.size();
            batch->bytes += m_held.body(held);
            record.resource = batch->resources.intern(resource);
            batch->logs.push_back(record);
            next();
        }
        m_held = SpanBatch();
        m_scopeFirst = 0;
        if (!m_stopped) m_stopped = !m_out->handOverIfFull();
    }

    DecodeLimits m_limits;
    BatchOutput* m_out = nullptr;
    bool m_stopped = false;

    std::string m_line;  ///< an unfinished line
    JsonPlace m_place;   ///< of its first byte
    OtlpJsonLines m_lines;
    LogsBetween m_between;
    LogBetween m_logs;
    bool m_met = false;  ///< a document of ours: what has none is no mixture

    JsonCutter m_cutter;
    bool m_cutting = false;
    JsonTree m_tree;
    OtlpJsonEncoder<TreeValue> m_encoder;
    JsonPlace m_documentPlace;
    bool m_known = false;      ///< the document has a member of ours
    bool m_other = false;      ///< it has another
    bool m_hasPieces = false;  ///< it has a span or a log record
    bool m_partial = false;    ///< it says that it is not the whole trace
    std::string m_message;     ///< and why
    std::vector<ImportIssue> m_rootIssues;
    SpanBatch m_held;  ///< spans and logs of the group that is open
    std::size_t m_scopeFirst = 0;
    std::string m_resource;
    std::string m_resourceSchema;
    std::string m_scope;
    std::string m_scopeSchema;
    std::uint16_t m_resourceMarks = 0;  ///< for every span of the group
    std::uint16_t m_scopeMarks = 0;
    std::uint16_t* m_marksAtWork = nullptr;  ///< of the resource or scope whose member is being read
    bool m_haveResource = false;
    std::string m_scratch;
};

}  // namespace

std::unique_ptr<Decoder> makeOtlpJsonDecoder(const DecodeLimits& limits, LogsBetween logs) {
    return std::make_unique<OtlpJsonDecoder>(limits, logs);
}

}  // namespace fw::formats

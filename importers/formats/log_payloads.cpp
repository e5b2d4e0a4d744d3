// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/log_payloads.h"

#include <algorithm>

#include "importers/formats/console_span.h"
#include "importers/formats/excerpt.h"
#include "importers/formats/inspect_json.h"
#include "importers/formats/joined_objects.h"
#include "importers/formats/log_text.h"
#include "importers/formats/other_document.h"
#include "importers/formats/otlp_json_decoder.h"
#include "model/core/span_body.h"
#include "model/core/wire.h"

namespace fw::formats {
namespace {

/// Torn records of one line behind which others are looked for.
constexpr int mostTorn = 8;

/// Lets a decoder inside a log speak of the log's lines.
class PlacedOutput final : public BatchOutput {
public:
    PlacedOutput(BatchOutput& out, const LogPlace& place) : m_out(out), m_place(place) {}

    SpanBatch& batch() override { return m_out.batch(); }
    bool handOverIfFull() override { return m_out.handOverIfFull(); }
    void report(ImportIssue issue) override { m_out.report(placed(std::move(issue))); }
    void reject(ImportIssue issue) override { m_out.reject(placed(std::move(issue))); }

private:
    [[nodiscard]] ImportIssue placed(ImportIssue issue) const {
        issue.offset = m_place.offset;
        issue.line = m_place.line;
        issue.column.reset();
        return issue;
    }

    BatchOutput& m_out;
    const LogPlace& m_place;
};

/// OTLP JSON in a log: a request, or the resource groups that Java's logging exporter writes one by one.
bool isOtlp(JsonValue object) {
    for (JsonValue at = object.first(); at.exists(); at = at.next()) {
        if (!at.isArray() && !at.isObject()) continue;
        for (const char* name : {"resourceSpans", "resource_spans", "scopeSpans", "scope_spans", "resourceLogs", "resource_logs",
                                 "scopeLogs", "scope_logs", "resourceMetrics", "scopeMetrics"})
            if (at.keyIs(name)) return true;
    }
    return false;
}

/// Consoles and OTLP never print flat objects.
bool isFlat(JsonValue object) {
    for (JsonValue at = object.first(); at.exists(); at = at.next())
        if (at.isObject() || at.isArray()) return false;
    return true;
}

/// Has it a list or object of the kind in which trace formats keep what they have? Cheap; most log lines stop here.
bool mayBeTraces(JsonValue object) {
    for (JsonValue at = object.first(); at.exists(); at = at.next()) {
        if (!at.isArray() && !at.isObject()) continue;
        for (const char* name :
             {"data", "spans", "batches", "batch", "hits", "_source", "process", "references", "traces", "spanSet", "spanSets",
              "localEndpoint", "remoteEndpoint", "annotations", "binaryAnnotations", "binary_annotations", "tags"})
            if (at.keyIs(name)) return true;
    }
    return false;
}

/// Unquoted or single-quoted member names: an object printed by Node.
bool looksInspected(std::string_view text) {
    const std::size_t open = text.find('{');
    const std::size_t inside = open == std::string_view::npos ? open : text.find_first_not_of(" \t\r\n", open + 1);
    if (inside == std::string_view::npos) return false;
    const char c = text[inside];
    return c == '\'' || c == '_' || c == '$' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

}  // namespace

class LogPayloads::Impl {
public:
    explicit Impl(const DecodeLimits& limits) : m_limits(limits), m_lines(limits.logMapping.get()) {}

    std::optional<DockerRecord> read(const LogPlace& place, std::string_view text, const LogContext& context, bool mayBeDocker,
                                     BatchOutput& out) {
        const std::size_t first = text.find_first_not_of(" \t");
        m_lastRecord.reset();
        if (first == std::string_view::npos) return std::nullopt;
        m_text = text;
        if (text[first] != '{') {
            readText(place, text.substr(first), context, out);
            return std::nullopt;
        }
        if (m_tree.parse(text, m_limits.maxDepth)) {
            if (mayBeDocker) {
                if (auto record = dockerRecord(m_tree.root())) return record;
            }
            readObject(place, 0, context, out);
        } else if (looksInspected(text)) {
            readInspected(place, text, context, out);
        } else {
            readJoined(place, text.substr(first), context, out);
        }
        return std::nullopt;
    }

    void reportCutOff(const LogPlace& place, std::string_view text, bool atEnd, BatchOutput& out) {
        m_text = text;
        // A lone brace that begins no object is nothing lost, unless a trace stands behind it, or all that the input still has.
        const std::string_view head = text.substr(0, text.find('\n'));
        const bool lone = head.find_last_not_of(" \t\r") == head.find('{');
        if (lone && !(atEnd && head.size() < text.size()) && text.find("race") == std::string_view::npos) return countPlain(place);
        ImportIssue issue = makeIssue(IssueCode::TruncatedInput, "ends before its brackets are closed", place.offset, place.line);
        setExcerpt(issue, text, 0);
        out.reject(std::move(issue));
    }

    [[nodiscard]] std::optional<TailedRecord> lastRecord() const { return m_lastRecord; }

    void finish(BatchOutput& out) {
        if (m_otlp) {
            const LogPlace nowhere;
            PlacedOutput placed(out, nowhere);
            m_otlp->finish(placed);
        }
        if (m_plainLines > 0) {
            m_firstPlain.count = m_plainLines;
            out.report(std::move(m_firstPlain));
        }
        std::string styles;
        unsigned count = 0;
        for (unsigned style = 0; style <= static_cast<unsigned>(TimeStyle::IsoTextNoZone); ++style) {
            if ((m_timeStyles & (1U << style)) == 0) continue;
            styles += (count++ == 0 ? "" : " and ") + std::string(timeStyleName(static_cast<TimeStyle>(style)));
        }
        if (count > 1) out.report(makeIssue(IssueCode::MixedTimeFormats, std::move(styles)));
        const auto assumed = [&out](bool met, const char* what) {
            if (met) out.report(makeIssue(IssueCode::Assumed, what));
        };
        assumed(m_assumedSeconds, "durations without a unit are read as seconds");
        assumed(m_assumedNanos, "durations without a unit are read as nanoseconds");
        const bool zoneSaid = m_limits.logMapping && m_limits.logMapping->zone.offsets;
        const bool zoneLess = (m_timeStyles & (1U << static_cast<unsigned>(TimeStyle::IsoTextNoZone))) != 0;
        assumed(zoneLess && !zoneSaid, "times without a zone are read as UTC");
    }

private:
    void readText(const LogPlace& place, std::string_view text, const LogContext& context, BatchOutput& out) {
        if (text.find('\0') != std::string_view::npos) {
            ImportIssue issue = makeIssue(IssueCode::JsonSyntax, "bytes that are no text", place.offset, place.line);
            setExcerpt(issue, text, 0);
            return out.reject(std::move(issue));
        }
        // A list of objects is no log line, nor is it a layer's "[name] ".
        if (text.starts_with("[{") || text.starts_with("[[{")) {
            if (rejectOther(place, text, out)) return;
            return readJoined(place, text, context, out);
        }
        const std::size_t plain = m_plainLines;
        const auto json = textAsJson(text, place.ended);
        if (json && m_tree.parse(*json, m_limits.maxDepth)) {
            readObject(place, 0, context, out);
            m_textRecords = m_textRecords || m_lastRecord;
        } else {
            countPlain(place);
        }
        if (!place.ended && m_textRecords) noteOpenEnd(place, m_plainLines > plain, out);
    }

    /// Text lines do not show by themselves whether they are whole; their line end does. What the line tells is kept and marked, as
    /// its last value may be the beginning of one.
    void noteOpenEnd(const LogPlace& place, bool plain, BatchOutput& out) {
        if (m_lastRecord && m_lastRecord->isSpan) {
            SpanBatch& batch = out.batch();
            SpanRecord& span = batch.spans[m_lastRecord->index];
            wire::appendBytes(batch.bytes, body::WarningField, openEndWarning);
            span.bodySize = static_cast<std::uint32_t>(batch.bytes.size() - span.bodyOffset);
            span.marks |= PartUnread | HasWarnings;
        }
        ImportIssue issue = makeIssue(IssueCode::TruncatedInput,
                                      plain ? "the last line has no line end and may be cut; no record is in it"
                                            : "the last line has no line end: kept, but it may be cut",
                                      place.offset, place.line);
        setExcerpt(issue, m_text, m_text.size());
        out.report(std::move(issue));
    }

    /// A line that is no JSON as a whole: records behind one another, as writers leave them that lose line ends or are killed in a line.
    void readJoined(const LogPlace& place, std::string_view text, const LogContext& context, BatchOutput& out) {
        LogPlace inside = place;
        inside.bare = false;
        for (int torn = 0;; ++torn) {
            const JoinedObjects joined = joinedObjects(text);
            if (!joined.objects.empty() && m_tree.parse(joined.objects.front(), m_limits.maxDepth)) {
                for (const std::string_view object : joined.objects) {
                    m_text = object;
                    if (m_tree.parse(object, m_limits.maxDepth))
                        readObject(inside, 0, context, out);
                    else
                        reportSyntax(inside, object, out);
                }
                if (joined.rest.empty()) return;
                text = joined.rest;
            }
            m_text = text;
            // Records of one writer begin alike: behind a torn one the next may stand.
            const std::size_t next = m_opening.empty() || torn >= mostTorn ? std::string_view::npos : text.find(m_opening, 1);
            const std::string_view lost = text.substr(0, next);
            static_cast<void>(m_tree.parse(lost, m_limits.maxDepth));
            reportSyntax(lost.size() == text.size() && torn == 0 ? place : inside, lost, out);
            if (next == std::string_view::npos) return;
            text.remove_prefix(next);
        }
    }

    void readInspected(const LogPlace& place, std::string_view text, const LogContext& context, BatchOutput& out) {
        const InspectedText inspected = inspectAsJson(text);
        if (!m_tree.parse(inspected.json, m_limits.maxDepth)) {
            if (text.find('\n') == std::string_view::npos) {
                static_cast<void>(m_tree.parse(text, m_limits.maxDepth));
                return reportSyntax(place, text, out);
            }
            // Some object that a program has printed; only a span is a loss.
            if (inspected.json.find("\"traceId\"") == std::string::npos) return countPlain(place);
            ImportIssue issue = makeIssue(m_tree.tooDeep() ? IssueCode::JsonTooDeep : IssueCode::JsonSyntax,
                                          "console object cannot be read", place.offset, place.line);
            setExcerpt(issue, text, 0);
            return out.reject(std::move(issue));
        }
        readObject(place, inspected.cut, context, out);
    }

    /// m_tree holds an object. `cut`: what the console left out of it.
    void readObject(const LogPlace& place, std::size_t cut, const LogContext& context, BatchOutput& out) {
        const LogLineResult& result = m_lines.read(m_tree.root(), context, out.batch());
        // Log lines have their trace id at hand; only those that do not, or look odd, can be something else.
        const bool usual = result.kind == LogLineKind::Span || (result.kind == LogLineKind::Log && !mayBeConsole());
        if (!usual && readSpecial(place, cut, context, result, out)) return;
        if (m_opening.empty() && (result.kind == LogLineKind::Span || result.kind == LogLineKind::Log)) m_opening = openingOf(m_text);
        if (result.kind == LogLineKind::Span) m_lastRecord = {true, out.batch().spans.size() - 1};
        if (result.kind == LogLineKind::Log) m_lastRecord = {false, out.batch().logs.size() - 1};
        for (const ImportIssue& found : result.issues) {
            ImportIssue issue = found;
            issue.offset = place.offset;
            issue.line = place.line;
            out.report(std::move(issue));
        }
        if (result.timeStyle && result.kind != LogLineKind::Plain) m_timeStyles |= 1U << static_cast<unsigned>(*result.timeStyle);
        if (result.kind == LogLineKind::Span && result.assumedUnit != LogUnit::Auto)
            (result.assumedUnit == LogUnit::Seconds ? m_assumedSeconds : m_assumedNanos) = true;
        if (result.kind == LogLineKind::Plain && result.issues.empty()) countPlain(place);
        if (result.kind != LogLineKind::IncompleteSpan) return;
        ImportIssue issue = makeIssue(IssueCode::IncompleteSpanLine, result.missing, place.offset, place.line);
        setExcerpt(issue, m_text, 0);
        out.reject(std::move(issue));
    }

    /// A log record so far, whose trace id stands inside another object, or which has no span id where a span has "id".
    [[nodiscard]] bool mayBeConsole() const {
        const LogFields& fields = m_lines.fields();
        return fields[LogRole::SpanId].isNothing() || fields[LogRole::Message].isNothing();
    }

    bool readSpecial(const LogPlace& place, std::size_t cut, const LogContext& context, const LogLineResult& result, BatchOutput& out) {
        const JsonValue root = m_tree.root();
        if (isFlat(root)) return false;
        const ConsoleKind kind = consoleKindOf(root);
        const bool otlp = kind == ConsoleKind::None && isOtlp(root);
        const bool other = kind == ConsoleKind::None && !otlp && mayBeTraces(root) && rejectOther(place, m_text, out);
        if (kind == ConsoleKind::None && !otlp && !other) return false;
        // It was taken for a log record: taken back.
        if (result.kind == LogLineKind::Log) {
            SpanBatch& batch = out.batch();
            batch.bytes.resize(batch.logs.back().bodyOffset);
            batch.logs.pop_back();
        }
        if (other) return true;
        if (otlp) {
            // What it takes for a log line would come back here, and so on without end.
            if (!m_otlp) m_otlp = makeOtlpJsonDecoder(m_limits, LogsBetween::Leave);
            PlacedOutput placed(out, place);
            m_otlp->feed(root.raw(), placed);
            m_otlp->feed("\n", placed);
            return true;
        }
        ConsoleSpan span = kind == ConsoleKind::Python ? readPythonSpan(root)
                           : kind == ConsoleKind::Go   ? readGoSpan(root)
                                                       : readJavaScriptSpan(root, cut);
        appendConsoleSpan(span, context.container, out.batch());
        for (ImportIssue& issue : span.issues) {
            issue.offset = place.offset;
            issue.line = place.line;
            out.report(std::move(issue));
        }
        return true;
    }

    static bool rejectOther(const LogPlace& place, std::string_view text, BatchOutput& out) {
        return rejectOtherDocument(text.substr(0, JsonCutter::headBytes), FormatId::Log, {place.offset, place.line, 1}, out);
    }

    void countPlain(const LogPlace& place) {
        if (m_plainLines++ > 0) return;
        m_firstPlain = makeIssue(IssueCode::PlainLogLines, {}, place.offset, place.line);
        setExcerpt(m_firstPlain, m_text, 0);
    }

    void reportSyntax(const LogPlace& place, std::string_view text, BatchOutput& out) {
        const bool cut = !place.ended && m_tree.endedEarly();
        const IssueCode code = cut ? IssueCode::TruncatedInput : m_tree.tooDeep() ? IssueCode::JsonTooDeep : IssueCode::JsonSyntax;
        ImportIssue issue = makeIssue(code, std::string(m_tree.errorText()), place.offset, place.line);
        // Behind a layer the place inside the raw line is not known; the excerpt shows it.
        if (place.bare) {
            issue.column = m_tree.errorOffset() + 1;
            issue.offset = place.offset + m_tree.errorOffset();
        }
        setExcerpt(issue, text, m_tree.errorOffset());
        out.reject(std::move(issue));
    }

    DecodeLimits m_limits;
    LogObjectReader m_lines;
    JsonTree m_tree;
    std::unique_ptr<Decoder> m_otlp;
    std::string_view m_text;  ///< the payload being read
    std::optional<TailedRecord> m_lastRecord;
    ImportIssue m_firstPlain;
    std::uint64_t m_plainLines = 0;
    bool m_textRecords = false;  ///< there were some that were no JSON
    std::string m_opening;       ///< of the first record
    unsigned m_timeStyles = 0;
    bool m_assumedSeconds = false;
    bool m_assumedNanos = false;
};

LogPayloads::LogPayloads(const DecodeLimits& limits) : m_impl(std::make_unique<Impl>(limits)) {}
LogPayloads::~LogPayloads() = default;

std::optional<DockerRecord> LogPayloads::read(const LogPlace& place, std::string_view text, const LogContext& context, bool mayBeDocker,
                                              BatchOutput& out) {
    return m_impl->read(place, text, context, mayBeDocker, out);
}

std::optional<TailedRecord> LogPayloads::lastRecord() const {
    return m_impl->lastRecord();
}

void LogPayloads::reportCutOff(const LogPlace& place, std::string_view text, bool atEnd, BatchOutput& out) {
    m_impl->reportCutOff(place, text, atEnd, out);
}

void LogPayloads::finish(BatchOutput& out) {
    m_impl->finish(out);
}

}  // namespace fw::formats

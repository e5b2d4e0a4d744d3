// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/log_record.h"

#include <algorithm>
#include <array>

#include "model/core/span_body.h"

namespace fw::formats {
namespace {

using enum LogRole;

constexpr std::int32_t severityError = 17;

std::string lower(std::string_view text) {
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return out;
}

std::string idTextOf(JsonValue value) {
    return value.isString() || value.isNumber() ? value.text() : std::string();
}

/// One line while it is read.
class LineReader {
public:
    LineReader(JsonValue line, std::string_view container) : m_line(line), m_container(container), m_fields(line) {}

    LogLineResult read(SpanBatch& batch) {
        ParsedTraceId trace = parseTraceId(idTextOf(m_fields[TraceId]));
        ParsedSpanId span = parseSpanId(idTextOf(m_fields[SpanId]));
        m_message = m_fields[Message].text();
        readTime();
        noteLostSpans();
        if (saysSpan(span)) {
            m_result.missing = missingOf(trace, span);
            m_result.kind = m_result.missing.empty() ? LogLineKind::Span : LogLineKind::IncompleteSpan;
            if (m_result.missing.empty()) addSpan(std::move(trace), std::move(span), batch);
        } else if (!trace.id.isNull()) {
            m_result.kind = LogLineKind::Log;
            addLog(std::move(trace), std::move(span), batch);
        }
        return std::move(m_result);
    }

private:
    void readTime() {
        const JsonValue value = m_fields[Time];
        if (!value.isString() && !value.isNumber()) return;
        std::string scratch;
        const auto time = parseTime(value.text(scratch));
        if (!time) return;
        m_timeNs = time->ns;
        m_hasTime = true;
        m_result.timeStyle = time->style;
    }

    void noteLostSpans() {
        if (lower(m_message.substr(0, 200)).find("span buffer full") == std::string::npos) return;
        m_result.issues.push_back(makeIssue(IssueCode::SpansLost, m_message));
    }

    /// "span completed", or everything that only a span has.
    [[nodiscard]] bool saysSpan(const ParsedSpanId& span) const {
        const std::string message = lower(m_message.substr(0, 40));
        if (message == "span completed" || message == "span finished" || message == "span ended") return true;
        std::int64_t ns = 0;
        return !span.id.isNull() && m_fields[Operation].isString() && readLogDuration(m_fields[Duration], ns);
    }

    [[nodiscard]] std::string missingOf(const ParsedTraceId& trace, const ParsedSpanId& span) {
        std::string missing;
        const auto lacks = [&](bool lacking, const char* what) {
            if (lacking) missing += (missing.empty() ? "no " : ", no ") + std::string(what);
        };
        lacks(trace.id.isNull(), "trace id");
        lacks(span.id.isNull(), "span id");
        lacks(!m_hasTime, "time");
        lacks(!readLogDuration(m_fields[Duration], m_durationNs), "duration");
        return missing;
    }

    void addSpan(ParsedTraceId trace, ParsedSpanId span, SpanBatch& batch) {
        SpanRecord record;
        SpanDetails details;
        ParsedSpanId parent = parseSpanId(idTextOf(m_fields[ParentId]));
        record.traceId = trace.id;
        record.spanId = span.id;
        record.parentId = parent.id;
        details.traceIdText = std::move(trace.text);
        details.spanIdText = std::move(span.text);
        details.parentIdText = std::move(parent.text);
        record.durationNs = m_durationNs;
        if (__builtin_sub_overflow(m_timeNs, m_durationNs, &record.startNs)) {
            record.startNs = m_durationNs > 0 ? INT64_MIN : INT64_MAX;
            record.marks |= TimeOutOfRange;
            m_result.issues.push_back(makeIssue(IssueCode::BadTime, "the span's start is beyond what nanoseconds hold"));
        }
        if (record.startNs == 0) record.marks |= NoStart;
        if (record.durationNs < 0) {
            record.marks |= NegativeDuration;
            m_result.issues.push_back(makeIssue(IssueCode::NegativeDuration));
        }
        readStatus(record, details);
        record.kind = readKind();
        const std::string operation = m_fields[Operation].isString() ? m_fields[Operation].text() : std::string();
        readAttributes(details.attributes, true, record.kind != SpanKind::Unspecified);
        readEvents(m_fields[Events], record, details);

        if (!details.events.empty()) record.marks |= HasEvents;
        if (m_tooDeep) record.marks |= ValueTooDeep;
        if (!details.traceIdText.empty() || !details.spanIdText.empty() || !details.parentIdText.empty()) record.marks |= OpaqueIds;
        record.bodyOffset = batch.bytes.size();
        body::appendDetails(batch.bytes, details);
        record.bodySize = static_cast<std::uint32_t>(batch.bytes.size() - record.bodyOffset);
        record.name = batch.names.intern(operation);
        record.resource = batch.resources.intern(resource());
        record.scope = batch.scopes.intern({});
        batch.spans.push_back(record);
        noteDepth();
    }

    void addLog(ParsedTraceId trace, ParsedSpanId span, SpanBatch& batch) {
        LogRecord record;
        LogEntry entry;
        record.traceId = trace.id;
        record.spanId = span.id;
        record.timeNs = m_timeNs;
        record.severity = severityOf(m_fields[Level]);
        entry.traceIdText = std::move(trace.text);
        entry.spanIdText = std::move(span.text);
        entry.severityText = m_fields[Level].text();
        if (!m_fields[Message].isNothing()) entry.body = m_fields[Message].toAttribute(m_tooDeep);
        readAttributes(entry.attributes, false, false);
        if (!m_hasTime) m_result.issues.push_back(makeIssue(IssueCode::BadTime, "log line without a time that can be read"));
        record.bodyOffset = batch.bytes.size();
        body::appendLogBody(batch.bytes, entry);
        record.bodySize = static_cast<std::uint32_t>(batch.bytes.size() - record.bodyOffset);
        record.resource = batch.resources.intern(resource());
        batch.logs.push_back(record);
        noteDepth();
    }

    void noteDepth() {
        if (m_tooDeep) m_result.issues.push_back(makeIssue(IssueCode::ValueTooDeep));
    }

    [[nodiscard]] std::string resource() const {
        Resource made;
        if (m_fields[Service].isString()) made.attributes.push_back({"service.name", m_fields[Service].text()});
        if (!m_container.empty()) made.attributes.push_back({"container.name", std::string(m_container)});
        std::string encoded;
        body::appendResource(encoded, made);
        return encoded;
    }

    /// Error: level error or worse, an error member, an HTTP code from 500, a gRPC code other than 0.
    void readStatus(SpanRecord& record, SpanDetails& details) const {
        const JsonValue error = m_fields[Error];
        const bool hasError =
            !error.isNothing() && !(error.type() == JsonValue::Type::Bool && !error.isTrue()) && !(error.isString() && error.raw().empty());
        if (hasError && error.isString()) details.statusMessage = error.text();
        if (hasError || severityOf(m_fields[Level]) >= severityError || codeSaysError()) record.status = fw::StatusCode::Error;
    }

    [[nodiscard]] bool codeSaysError() const {
        const JsonValue code = m_fields[LogRole::StatusCode];
        if (!code.isNumber() && !code.isString()) return false;
        std::string scratch;
        const std::int64_t number = scaledDecimal(code.text(scratch), 0).value_or(0);
        if (number >= 500 && number <= 599) return true;
        constexpr std::int64_t lastGrpcCode = 16;
        return number >= 1 && number <= lastGrpcCode && looksLikeGrpc();
    }

    /// "pkg.Service/Method", or a bare method name in upper camel case; "GET /path" is HTTP.
    [[nodiscard]] bool looksLikeGrpc() const {
        std::string operation = m_fields[Operation].isString() ? m_fields[Operation].text() : std::string();
        if (operation.find_first_of(" \t") != std::string::npos) return false;
        std::string scratch;
        for (JsonValue at = m_line.first(); at.exists(); at = at.next())
            if (const std::string_view key = at.key(scratch); key.starts_with("grpc") || key.starts_with("rpc.")) return true;
        if (operation.starts_with('/')) operation.erase(0, 1);
        const std::size_t slash = operation.find('/');
        const std::string_view method =
            slash == std::string::npos ? std::string_view(operation) : std::string_view(operation).substr(slash + 1);
        const bool oneSlash = method.find('/') == std::string_view::npos;
        return oneSlash && !method.empty() && method.front() >= 'A' && method.front() <= 'Z' &&
               std::any_of(method.begin(), method.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    }

    [[nodiscard]] SpanKind readKind() const {
        if (!m_fields[Kind].isString()) return SpanKind::Unspecified;
        const std::string name = lower(m_fields[Kind].text());
        for (const SpanKind kind : {SpanKind::Internal, SpanKind::Server, SpanKind::Client, SpanKind::Producer, SpanKind::Consumer})
            if (name == kindName(kind)) return kind;
        return SpanKind::Unspecified;
    }

    /// All members that no field of the record holds.
    void readAttributes(Attributes& attributes, bool ofSpan, bool kindUsed) {
        for (JsonValue at = m_line.first(); at.exists(); at = at.next()) {
            if (const LogRole role = m_fields.filledBy(at); role != None) {
                if (role == Tags && at.isObject()) {
                    for (JsonValue tag = at.first(); tag.exists(); tag = tag.next())
                        attributes.push_back({tag.key(), tag.toAttribute(m_tooDeep)});
                    continue;
                }
                if (ofSpan ? heldBySpan(role, at, kindUsed) : heldByLog(role, at)) continue;
            }
            attributes.push_back({at.key(), at.toAttribute(m_tooDeep)});
        }
    }

    [[nodiscard]] bool heldBySpan(LogRole role, JsonValue member, bool kindUsed) const {
        switch (role) {
            case TraceId:
            case SpanId:
            case ParentId:
                return member.isString() || member.isNumber();
            case Operation:
            case Service:
                return member.isString();
            case Time:
            case Duration:
                return true;
            case Message:
                return lower(m_message) == "span completed";
            case Error:
                return member.isString();
            case Kind:
                return kindUsed;
            case Events:
                return member.isArray();
            default:
                return false;
        }
    }

    [[nodiscard]] bool heldByLog(LogRole role, JsonValue member) const {
        switch (role) {
            case TraceId:
            case SpanId:
                return member.isString() || member.isNumber();
            case Service:
                return member.isString();
            case Time:
                return m_hasTime;
            case Level:
            case Message:
                return true;
            default:
                return false;
        }
    }

    /// Logs inside a span line: objects with time, message and more, or plain texts.
    void readEvents(JsonValue list, const SpanRecord& record, SpanDetails& details) {
        if (!list.isArray()) return;
        for (JsonValue at = list.first(); at.exists(); at = at.next()) {
            SpanEvent event;
            event.timeNs = record.startNs;
            event.name = "log";
            if (at.isString())
                event.name = at.text();
            else if (!at.isObject())
                event.attributes.push_back({"value", at.toAttribute(m_tooDeep)});
            else
                readEvent(at, event);
            details.events.push_back(std::move(event));
        }
    }

    void readEvent(JsonValue object, SpanEvent& event) {
        const LogFields fields(object);
        std::string scratch;
        const JsonValue name = fields[Message].isString() ? fields[Message] : fields[Operation];
        const JsonValue time = fields[Time];
        const auto when = time.isString() || time.isNumber() ? parseTime(time.text(scratch)) : std::nullopt;
        if (when) event.timeNs = when->ns;
        if (name.isString()) event.name = name.text();
        for (JsonValue at = object.first(); at.exists(); at = at.next()) {
            if (name.isString() && at.raw().data() == name.raw().data()) continue;
            if (when && at.raw().data() == time.raw().data()) continue;
            if (fields.filledBy(at) == Tags && at.isObject()) {
                for (JsonValue tag = at.first(); tag.exists(); tag = tag.next())
                    event.attributes.push_back({tag.key(), tag.toAttribute(m_tooDeep)});
                continue;
            }
            event.attributes.push_back({at.key(), at.toAttribute(m_tooDeep)});
        }
    }

    JsonValue m_line;
    std::string_view m_container;
    LogFields m_fields;
    LogLineResult m_result;
    std::string m_message;
    std::int64_t m_timeNs = 0;
    std::int64_t m_durationNs = 0;
    bool m_hasTime = false;
    bool m_tooDeep = false;
};

}  // namespace

LogLineResult readLogObject(JsonValue line, std::string_view container, SpanBatch& batch) {
    return LineReader(line, container).read(batch);
}

}  // namespace fw::formats

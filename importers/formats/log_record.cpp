// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/log_record.h"

#include <algorithm>
#include <utility>

#include "importers/formats/json_attributes.h"
#include "importers/formats/log_ids.h"
#include "importers/formats/log_resources.h"
#include "importers/formats/log_status.h"
#include "importers/formats/otlp_records.h"
#include "model/core/characters.h"
#include "model/core/span_body.h"
#include "model/core/wire.h"

namespace fw::formats {
namespace {

using enum LogRole;

/// Fields of OTLP's LogRecord, as body::appendLogBody writes them.
enum LogBodyField : std::uint32_t { SeverityTextField = 3, BodyField = 5, LogAttributesField = 6 };

bool sameWithoutCase(std::string_view text, std::string_view lower) {
    return text.size() == lower.size() &&
           std::equal(text.begin(), text.end(), lower.begin(), [](char a, char b) { return lowered(a) == b; });
}

bool holdsWithoutCase(std::string_view text, std::string_view lower) {
    return std::search(text.begin(), text.end(), lower.begin(), lower.end(), [](char a, char b) { return lowered(a) == b; }) != text.end();
}

}  // namespace

class LogObjectReader::Impl {
public:
    explicit Impl(const LogMapping* mapping)
        : m_spanRule(mapping != nullptr ? mapping->spanRule : builtInLogMapping().spanRule),
          m_spanMember(mapping != nullptr ? mapping->spanMember : std::string()),
          m_spanValue(mapping != nullptr ? lowered(mapping->spanValue) : std::string()),
          m_timeIsStart(mapping != nullptr && mapping->timeIsStart),
          m_zone(mapping != nullptr ? mapping->zone.offsets : nullptr),
          m_table(mapping != nullptr ? std::make_shared<const LogFieldTable>(*mapping) : builtInLogFields()),
          m_fields(*m_table),
          m_eventFields(*m_table) {}

    const LogLineResult& read(JsonValue line, const LogContext& context, SpanBatch& batch) {
        m_result.kind = LogLineKind::Plain;
        m_result.missing.clear();
        m_result.timeStyle.reset();
        m_result.assumedUnit = LogUnit::Auto;
        m_result.issues.clear();
        m_line = line;
        m_context = context;
        m_tooDeep = false;
        if (batch.logs.empty() && batch.spans.empty()) makeRoom(batch);
        m_fields.read(line);
        m_message = m_fields[Message].text(m_messageText);
        noteLostSpans();
        m_ids.read(m_fields);
        readTime();
        if (saysSpan()) {
            noteMissing();
            m_result.kind = m_result.missing.empty() ? LogLineKind::Span : LogLineKind::IncompleteSpan;
            if (m_result.missing.empty()) addSpan(batch);
        } else if (!m_ids.trace.id.isNull()) {
            m_result.kind = LogLineKind::Log;
            addLog(batch);
        }
        return m_result;
    }

    [[nodiscard]] const LogFields& fields() const { return m_fields; }

private:
    void readTime() {
        m_hasTime = false;
        m_timeNs = 0;
        const JsonValue value = m_fields[Time];
        if (value.isString() || value.isNumber()) {
            const LogUnit unit = m_fields.unitOf(Time);
            const std::string_view text = value.text(m_scratch);
            if (unit != LogUnit::Auto) {
                if (const auto ns = scaledDecimal(text, nanosScale(unit))) setTime(*ns);
            }
            if (!m_hasTime) {
                if (const auto time = zonedTime(text)) {
                    setTime(time->ns);
                    m_result.timeStyle = time->style;
                }
            }
        }
        m_ownTime = m_hasTime;
        if (!m_hasTime && m_context.timeNs) setTime(*m_context.timeNs);
    }
    /// A time that gives no zone is of the mapping's.
    [[nodiscard]] std::optional<ParsedTime> zonedTime(std::string_view text) const {
        auto time = parseTime(text);
        if (!time || !m_zone || time->style != TimeStyle::IsoTextNoZone) return time;
        const auto ns = m_zone->toUtc(time->ns);
        if (!ns) return std::nullopt;
        time->ns = *ns;
        return time;
    }
    void setTime(std::int64_t ns) {
        m_timeNs = ns;
        m_hasTime = true;
    }

    void noteLostSpans() {
        constexpr std::size_t looked = 200;
        const std::string_view head = m_message.substr(0, looked);
        if (head.find("uffer") == std::string_view::npos && head.find("UFFER") == std::string_view::npos) return;
        if (holdsWithoutCase(head, "span buffer full"))
            m_result.issues.push_back(makeIssue(IssueCode::SpansLost, std::string(m_message.substr(0, ImportIssue::maxDetail))));
    }

    [[nodiscard]] bool saysSpan() {
        switch (m_spanRule) {
            case LogSpanRule::Always:
                return true;
            case LogSpanRule::Never:
                return false;
            case LogSpanRule::Message:
                return sameWithoutCase(m_message, m_spanValue);
            case LogSpanRule::Member: {
                const JsonValue member = m_line.member(m_spanMember);
                if (member.isNothing()) return false;
                return m_spanValue.empty() || sameWithoutCase(member.text(m_scratch), m_spanValue);
            }
            case LogSpanRule::Usual:
                break;
        }
        if (m_message.size() >= 10 && (m_message.front() == 's' || m_message.front() == 'S')) {
            for (const std::string_view usual : {"span completed", "span finished", "span ended"})
                if (sameWithoutCase(m_message, usual)) return true;
        }
        // A number that is no duration is still meant as one: NaN, 1e300.
        return !m_ids.span.id.isNull() && m_fields[Operation].isString() && (readDuration() || m_fields[Duration].isNumber());
    }

    bool readDuration() { return readLogDuration(m_fields[Duration], m_fields.unitOf(Duration), m_durationNs, m_result.assumedUnit); }

    void noteMissing() {
        const auto lacks = [&](bool lacking, const char* what) {
            if (lacking) m_result.missing += (m_result.missing.empty() ? "no " : ", no ") + std::string(what);
        };
        lacks(m_ids.trace.id.isNull(), "trace id");
        // Where trace, name and time are told an id is made of the content.
        const bool named = !m_ids.trace.id.isNull() && m_fields[Operation].isString() && m_hasTime;
        lacks(m_ids.span.id.isNull() && !named, "span id");
        // Ids and a name make a span; times that are missing or cannot be read are marked, unless the mapping asks for none.
        const bool known = m_result.missing.empty() && m_fields[Operation].isString();
        m_hasDuration = readDuration();
        lacks(!m_hasTime && !(known && m_table->names(Time)), "time");
        lacks(!m_hasDuration && !(known && m_table->names(Duration)), "duration");
    }

    /// A time that is not there, or is none: what stands in its place becomes an attribute of its own name.
    void noteUnread(LogRole role, const char* missing, SpanRecord& record) {
        if (m_fields[role].isNothing()) {
            m_result.issues.push_back(makeIssue(IssueCode::BadTime, missing));
            return;
        }
        record.marks |= PartUnread;
        if (role == Time && isTimeBeyondRange(m_fields[Time].text(m_scratch)))
            m_result.issues.push_back(makeIssue(IssueCode::BadTime, "time beyond what nanoseconds hold"));
        else
            m_result.issues.push_back(makeIssue(IssueCode::FieldAsText, m_fields[role].key()));
    }

    /// Start, duration and their marks.
    void setTimes(SpanRecord& record) {
        record.durationNs = m_hasDuration ? m_durationNs : 0;
        record.startNs = m_hasTime ? m_timeNs : 0;
        if (!m_hasDuration) {
            record.marks |= NoEnd;
            noteUnread(Duration, "duration is missing", record);
        }
        if (!m_hasTime) {
            noteUnread(Time, "timestamp is missing", record);
        } else if (!m_timeIsStart && __builtin_sub_overflow(m_timeNs, record.durationNs, &record.startNs)) {
            record.startNs = record.durationNs > 0 ? INT64_MIN : INT64_MAX;
            record.marks |= TimeOutOfRange;
            m_result.issues.push_back(makeIssue(IssueCode::BadTime, "the span's start is beyond what nanoseconds hold"));
        } else if (record.startNs < 0) {
            record.marks |= TimeOutOfRange;
            m_result.issues.push_back(makeIssue(IssueCode::BadTime, "time before the year 1970"));
        }
        if (record.startNs == 0) record.marks |= NoStart;
        if (record.durationNs < 0) {
            record.marks |= NegativeDuration;
            m_result.issues.push_back(makeIssue(IssueCode::NegativeDuration));
        }
    }

    void makeId(SpanRecord& record, std::string_view body) {
        RecordNotes notes;
        markIds(record, m_fields[Operation].text(m_scratch), body, notes);
        record.marks |= notes.marks;
        for (RecordNotes::Note& note : notes.notes) m_result.issues.push_back(makeIssue(note.code, std::move(note.detail)));
    }

    void addSpan(SpanBatch& batch) {
        SpanRecord record;
        m_ids.readParent(m_fields);
        record.traceId = m_ids.trace.id;
        record.spanId = m_ids.span.id;
        record.parentId = m_ids.parent.id;
        setTimes(record);
        const LogStatus status = logStatus(m_line, m_fields);
        if (status.error) record.status = fw::StatusCode::Error;
        record.kind = logSpanKind(m_fields[Kind]);

        std::string& out = batch.bytes;
        record.bodyOffset = out.size();
        appendAttributes(out, true, record.kind != SpanKind::Unspecified);
        SpanDetails rest;
        readEvents(m_fields[Events], record, rest);
        if (!rest.events.empty()) record.marks |= HasEvents;
        rest.statusMessage = status.message;
        rest.traceIdText = m_ids.trace.text;
        rest.spanIdText = m_ids.span.text;
        rest.parentIdText = m_ids.parent.text;
        if (!rest.traceIdText.empty() || !rest.spanIdText.empty() || !rest.parentIdText.empty()) record.marks |= OpaqueIds;
        body::appendDetails(out, rest);
        if (record.spanId.isNull()) makeId(record, std::string_view(out).substr(record.bodyOffset));
        record.bodySize = static_cast<std::uint32_t>(out.size() - record.bodyOffset);
        if (m_tooDeep) record.marks |= ValueTooDeep;
        record.name = batch.names.intern(m_fields[Operation].isString() ? m_fields[Operation].text(m_scratch) : std::string_view());
        record.resource = m_resources.number(m_fields[Service], m_context, batch);
        record.scope = batch.scopes.intern({});
        batch.spans.push_back(record);
        noteDepth();
    }

    void addLog(SpanBatch& batch) {
        LogRecord record;
        record.traceId = m_ids.trace.id;
        record.spanId = m_ids.span.id;
        record.timeNs = m_timeNs;
        record.severity = severityOf(m_fields[Level]);
        if (!m_hasTime) {
            const bool beyond = m_fields[Time].isString() && isTimeBeyondRange(m_fields[Time].text(m_scratch));
            m_result.issues.push_back(
                makeIssue(IssueCode::BadTime, beyond ? "time beyond what nanoseconds hold" : "log line without a time that can be read"));
        }
        std::string& out = batch.bytes;
        record.bodyOffset = out.size();
        if (const std::string_view level = m_fields[Level].text(m_scratch); !level.empty())
            wire::appendBytes(out, SeverityTextField, level);
        if (!m_fields[Message].isNothing()) m_attributes.appendValue(out, BodyField, m_fields[Message], m_tooDeep);
        appendAttributes(out, false, false);
        if (!m_ids.trace.text.empty()) wire::appendBytes(out, body::TraceIdTextField, m_ids.trace.text);
        if (!m_ids.span.text.empty()) wire::appendBytes(out, body::SpanIdTextField, m_ids.span.text);
        record.bodySize = static_cast<std::uint32_t>(out.size() - record.bodyOffset);
        record.resource = m_resources.number(m_fields[Service], m_context, batch);
        batch.logs.push_back(record);
        m_batchBytes = out.size();
        m_batchLogs = batch.logs.size();
        noteDepth();
    }

    /// A batch of logs becomes as large as the one before: growing would copy it many times.
    void makeRoom(SpanBatch& batch) {
        batch.bytes.reserve(m_batchBytes + m_batchBytes / 16);
        batch.logs.reserve(m_batchLogs + 1);
        m_batchBytes = 0;
        m_batchLogs = 0;
    }

    void noteDepth() {
        if (m_tooDeep) m_result.issues.push_back(makeIssue(IssueCode::ValueTooDeep));
    }

    /// All members that no field of the record holds.
    void appendAttributes(std::string& out, bool ofSpan, bool kindUsed) {
        const std::uint32_t field = ofSpan ? std::uint32_t{body::AttributesField} : std::uint32_t{LogAttributesField};
        std::size_t ordinal = 0;
        for (JsonValue at = m_line.first(); at.exists(); at = at.next()) {
            const LogRole role = m_fields.filledBy(ordinal++);
            if (role != None) {
                if (role == Tags && at.isObject()) {
                    for (JsonValue tag = at.first(); tag.exists(); tag = tag.next()) m_attributes.append(out, field, tag, m_tooDeep);
                    continue;
                }
                if (ofSpan ? heldBySpan(role, at, kindUsed) : heldByLog(role, at)) continue;
            }
            m_attributes.append(out, field, at, m_tooDeep);
        }
    }

    [[nodiscard]] bool heldBySpan(LogRole role, JsonValue member, bool kindUsed) const {
        switch (role) {
            case TraceId:
            case SpanId:
                return m_ids.plain && (member.isString() || member.isNumber());
            case ParentId:
                return member.isString() || member.isNumber();
            case Operation:
            case Service:
                return member.isString();
            case Time:
                return m_ownTime;
            case Duration:
                return m_hasDuration;
            case Message:
                return sameWithoutCase(m_message, "span completed");
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
                return m_ids.plain && (member.isString() || member.isNumber());
            case Service:
                return member.isString();
            case Time:
                return m_ownTime;
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
        m_eventFields.read(object);
        const JsonValue name = m_eventFields[Message].isString() ? m_eventFields[Message] : m_eventFields[Operation];
        const JsonValue time = m_eventFields[Time];
        const auto when = time.isString() || time.isNumber() ? zonedTime(time.text(m_scratch)) : std::nullopt;
        if (when) event.timeNs = when->ns;
        if (name.isString()) event.name = name.text();
        std::size_t ordinal = 0;
        for (JsonValue at = object.first(); at.exists(); at = at.next()) {
            const LogRole role = m_eventFields.filledBy(ordinal++);
            if (name.isString() && at.raw().data() == name.raw().data()) continue;
            if (when && at.raw().data() == time.raw().data()) continue;
            if (role == Tags && at.isObject()) {
                for (JsonValue tag = at.first(); tag.exists(); tag = tag.next())
                    event.attributes.push_back({tag.key(), tag.toAttribute(m_tooDeep)});
                continue;
            }
            event.attributes.push_back({at.key(), at.toAttribute(m_tooDeep)});
        }
    }

    LogSpanRule m_spanRule;
    std::string m_spanMember;
    std::string m_spanValue;  ///< in lower case
    bool m_timeIsStart;
    std::shared_ptr<const ZoneOffsets> m_zone;
    std::shared_ptr<const LogFieldTable> m_table;
    LogFields m_fields;
    LogFields m_eventFields;
    LogIds m_ids;
    JsonAttributes m_attributes;
    LogResources m_resources;
    std::size_t m_batchBytes = 0;  ///< of bodies, after the last log
    std::size_t m_batchLogs = 0;

    // Of the line being read.
    JsonValue m_line;
    LogContext m_context;
    LogLineResult m_result;
    std::string_view m_message;
    std::string m_messageText;
    std::string m_scratch;
    std::int64_t m_timeNs = 0;
    std::int64_t m_durationNs = 0;
    bool m_hasTime = false;
    bool m_ownTime = false;
    bool m_hasDuration = false;
    bool m_tooDeep = false;
};

LogObjectReader::LogObjectReader(const LogMapping* mapping) : m_impl(std::make_unique<Impl>(mapping)) {}
LogObjectReader::~LogObjectReader() = default;

const LogLineResult& LogObjectReader::read(JsonValue line, const LogContext& context, SpanBatch& batch) {
    return m_impl->read(line, context, batch);
}

const LogFields& LogObjectReader::fields() const {
    return m_impl->fields();
}

}  // namespace fw::formats

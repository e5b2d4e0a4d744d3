// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/text_scanner.h"

#include <algorithm>

#include "model/core/span_body.h"

namespace fw::store {
namespace {

// Field numbers within OTLP messages (opentelemetry-proto trace/v1, logs/v1, common/v1).
constexpr std::uint32_t eventName = 2;
constexpr std::uint32_t eventAttributes = 3;
constexpr std::uint32_t linkTraceState = 3;
constexpr std::uint32_t linkAttributes = 4;
constexpr std::uint32_t statusMessage = 2;
constexpr std::uint32_t logSeverityText = 3;
constexpr std::uint32_t logBody = 5;
constexpr std::uint32_t logAttributes = 6;
constexpr std::uint32_t logEventName = 12;
constexpr std::uint32_t resourceAttributes = 1;
constexpr std::uint32_t scopeName = 1;
constexpr std::uint32_t scopeVersion = 2;
constexpr std::uint32_t scopeAttributes = 3;

/// "1.5e-3" and any part of such a text.
bool mayBePartOfNumber(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789.+-eE") == std::string_view::npos &&
           text.find_first_of("0123456789") != std::string_view::npos;
}

template <typename Visit>
bool anyField(std::string_view message, Visit visit) {
    wire::Reader reader(message);
    wire::Field field;
    while (reader.next(field))
        if (field.type == wire::Type::Bytes && visit(field)) return true;
    return false;
}

bool flagged(const std::vector<bool>& flags, std::uint64_t number) {
    return number < flags.size() && flags[static_cast<std::size_t>(number)];
}

}  // namespace

TextScanner::TextScanner(CacheView& view, std::string_view text) : m_view(view), m_needle(text), m_inNumbers(mayBePartOfNumber(text)) {
    DictReader& dict = view.dict;
    const auto flag = [&](DictKind kind, std::vector<bool>& flags, auto holds) {
        dict.loadAll(kind);
        flags.resize(dict.size(kind));
        for (std::uint32_t id = 0; id < flags.size(); ++id) flags[id] = holds(dict.entry(kind, id).bytes);
    };
    flag(DictKind::Name, m_names, [&](std::string_view name) { return m_needle.isIn(name); });
    flag(DictKind::Resource, m_resources, [&](std::string_view resource) { return attributesHold(resource, resourceAttributes); });
    flag(DictKind::Scope, m_scopes, [&](std::string_view scope) {
        return attributesHold(scope, scopeAttributes) || anyField(scope, [&](const wire::Field& field) {
                   return (field.id == scopeName || field.id == scopeVersion) && m_needle.isIn(field.bytes);
               });
    });
}

bool TextScanner::valueHolds(std::string_view anyValue) {
    return m_needle.isIn(body::encodedValueText(anyValue, m_scratch));
}

bool TextScanner::attributesHold(std::string_view message, std::uint32_t field) {
    bool holds = false;
    body::visitAttributes(message, field,
                          [&](std::string_view key, std::string_view value) { holds = holds || m_needle.isIn(key) || valueHolds(value); });
    return holds;
}

bool TextScanner::readable(std::string_view message, bool logs) {
    return anyField(message, [&](const wire::Field& field) {
        switch (field.id) {
            case body::TraceIdTextField:
            case body::SpanIdTextField:
            case body::ParentIdTextField:
            case body::WarningField:
                return m_needle.isIn(field.bytes);
            default:
                break;
        }
        const auto pair = [&](std::string_view bytes) {
            return anyField(bytes, [&](const wire::Field& part) {
                return part.id == 1 ? m_needle.isIn(part.bytes) : part.id == 2 && valueHolds(part.bytes);
            });
        };
        if (logs) {
            if (field.id == logAttributes) return pair(field.bytes);
            if (field.id == logBody) return valueHolds(field.bytes);
            return (field.id == logSeverityText || field.id == logEventName) && m_needle.isIn(field.bytes);
        }
        switch (field.id) {
            case body::AttributesField:
                return pair(field.bytes);
            case body::TraceStateField:
                return m_needle.isIn(field.bytes);
            case body::EventsField:
                return attributesHold(field.bytes, eventAttributes) ||
                       anyField(field.bytes, [&](const wire::Field& part) { return part.id == eventName && m_needle.isIn(part.bytes); });
            case body::LinksField:
                return attributesHold(field.bytes, linkAttributes) || anyField(field.bytes, [&](const wire::Field& part) {
                           return part.id == linkTraceState && m_needle.isIn(part.bytes);
                       });
            case body::StatusField:
                return anyField(field.bytes,
                                [&](const wire::Field& part) { return part.id == statusMessage && m_needle.isIn(part.bytes); });
            default:
                return false;
        }
    });
}

bool TextScanner::numberHolds(std::string_view anyValue) {
    if (anyValue.size() < 2) return false;
    // The first byte of the usual encodings: tag of a string, of a boolean, of an integer.
    constexpr char stringTag = 0x0a;
    constexpr char boolTag = 0x10;
    constexpr char intTag = 0x18;
    if (anyValue[0] == stringTag && static_cast<unsigned char>(anyValue[1]) == anyValue.size() - 2) return false;
    if (anyValue[0] == boolTag && anyValue.size() == 2) return false;
    if (anyValue[0] == intTag && anyValue.size() == 2 && m_needle.text().size() > 3) return false;  // below 128
    return valueHolds(anyValue);
}

bool TextScanner::numbersHold(std::string_view message, bool logs) {
    const std::uint32_t attributes = logs ? logAttributes : std::uint32_t{body::AttributesField};
    return anyField(message, [&](const wire::Field& field) {
        if (field.id == attributes) {
            std::string_view key;
            std::string_view value;
            if (body::splitPair(field.bytes, key, value)) return numberHolds(value);
            return anyField(field.bytes, [&](const wire::Field& part) { return part.id == 2 && numberHolds(part.bytes); });
        }
        if (logs) return field.id == logBody && numberHolds(field.bytes);
        if (field.id != body::EventsField && field.id != body::LinksField) return false;
        bool holds = false;
        body::visitAttributes(field.bytes, field.id == body::EventsField ? eventAttributes : linkAttributes,
                              [&](std::string_view, std::string_view value) { holds = holds || numberHolds(value); });
        return holds;
    });
}

bool TextScanner::partMatches(ChunkStore& chunks, const Part& part, bool logs) {
    const auto head = chunks.head(part.chunk);
    checkPart(*head, part);
    const ColumnView& resources = logs ? head->column(LogColumn::Resource) : head->column(SpanColumn::Resource);
    for (std::size_t i = part.first; i < std::size_t{part.first} + part.count; ++i) {
        if (flagged(m_resources, resources.at(i))) return true;
        if (!logs && (flagged(m_names, head->column(SpanColumn::Name).at(i)) || flagged(m_scopes, head->column(SpanColumn::Scope).at(i))))
            return true;
    }
    const auto bodies = chunks.bodies(*head);
    if (m_inNumbers) {
        // Texts are found below.
        for (std::size_t i = part.first; i < std::size_t{part.first} + part.count; ++i)
            if (numbersHold(bodyOf(*head, *bodies, i), logs)) return true;
    }
    const std::string_view range(bodies->data() + head->bodyStart[part.first],
                                 head->bodyStart[std::size_t{part.first} + part.count] - head->bodyStart[part.first]);
    const auto begin = head->bodyStart.begin() + part.first;
    const auto end = begin + part.count + 1;
    std::size_t from = 0;
    while (true) {
        const std::size_t place = m_needle.find(range, from);
        if (place == std::string_view::npos) return false;
        // Bytes of a number or an id may look like the text.
        const std::uint64_t absolute = head->bodyStart[part.first] + place;
        const auto record = std::upper_bound(begin, end, absolute) - 1;
        if (readable(bodyOf(*head, *bodies, static_cast<std::size_t>(record - head->bodyStart.begin())), logs)) return true;
        from = static_cast<std::size_t>(*(record + 1) - head->bodyStart[part.first]);
    }
}

bool TextScanner::matches(const TraceRow& row) {
    try {
        return std::any_of(row.parts.begin(), row.parts.end(), [&](const Part& part) { return partMatches(m_view.spans, part, false); }) ||
               std::any_of(row.logParts.begin(), row.logParts.end(),
                           [&](const Part& part) { return partMatches(m_view.logs, part, true); });
    } catch (const Fault& fault) {
        // A damaged trace costs only itself: `verify` and opening it name it.
        if (fault.error.kind != ErrorKind::Damaged) throw;
        return false;
    }
}

void TextScanner::scan(const std::function<void(const TraceRow&)>& found, const std::stop_token& stop) {
    m_view.rows.visitAll(
        [&](const TraceRow& row) {
            if (stop.stop_requested()) throwCancelled();
            if (row.spans > 0 && matches(row)) found(row);
        },
        true);
}

}  // namespace fw::store

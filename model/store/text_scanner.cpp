// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/text_scanner.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

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

}  // namespace

TextScanner::TextScanner(CacheView& view, TextMatcher wanted)
    : m_view(view),
      m_wanted(std::move(wanted)),
      m_inNumbers(m_wanted.needle() != nullptr && mayBePartOfNumber(m_wanted.needle()->text())) {}

bool TextScanner::bytesHold(DictKind kind, std::string_view entry) {
    switch (kind) {
        case DictKind::Resource:
            return attributesHold(entry, resourceAttributes);
        case DictKind::Scope:
            return attributesHold(entry, scopeAttributes) || anyField(entry, [&](const wire::Field& field) {
                       return (field.id == scopeName || field.id == scopeVersion) && m_wanted.isIn(field.bytes);
                   });
        default:
            return m_wanted.isIn(entry);
    }
}

bool TextScanner::entryHolds(DictKind kind, std::uint64_t number) {
    std::vector<std::uint8_t>& known = m_entries[static_cast<std::size_t>(kind)];
    const auto id = static_cast<std::uint32_t>(number);
    if (id >= known.size()) known.resize(std::size_t{id} + 1, Unknown);
    if (known[id] == Unknown) {
        const bool holds = bytesHold(kind, m_view.dict.entry(kind, id).bytes);
        known[id] = holds ? Holds : Without;
    }
    return known[id] == Holds;
}

bool TextScanner::valueHolds(std::string_view anyValue) {
    return m_wanted.isIn(body::encodedValueText(anyValue, m_scratch));
}

bool TextScanner::attributesHold(std::string_view message, std::uint32_t field) {
    bool holds = false;
    body::visitAttributes(message, field,
                          [&](std::string_view key, std::string_view value) { holds = holds || m_wanted.isIn(key) || valueHolds(value); });
    return holds;
}

bool TextScanner::readable(std::string_view message, bool logs) {
    return anyField(message, [&](const wire::Field& field) {
        switch (field.id) {
            case body::TraceIdTextField:
            case body::SpanIdTextField:
            case body::ParentIdTextField:
            case body::WarningField:
                return m_wanted.isIn(field.bytes);
            default:
                break;
        }
        const auto pair = [&](std::string_view bytes) {
            return anyField(bytes, [&](const wire::Field& part) {
                return part.id == 1 ? m_wanted.isIn(part.bytes) : part.id == 2 && valueHolds(part.bytes);
            });
        };
        if (logs) {
            if (field.id == logAttributes) return pair(field.bytes);
            if (field.id == logBody) return valueHolds(field.bytes);
            return (field.id == logSeverityText || field.id == logEventName) && m_wanted.isIn(field.bytes);
        }
        switch (field.id) {
            case body::AttributesField:
                return pair(field.bytes);
            case body::TraceStateField:
                return m_wanted.isIn(field.bytes);
            case body::EventsField:
                return attributesHold(field.bytes, eventAttributes) ||
                       anyField(field.bytes, [&](const wire::Field& part) { return part.id == eventName && m_wanted.isIn(part.bytes); });
            case body::LinksField:
                return attributesHold(field.bytes, linkAttributes) || anyField(field.bytes, [&](const wire::Field& part) {
                           return part.id == linkTraceState && m_wanted.isIn(part.bytes);
                       });
            case body::StatusField:
                return anyField(field.bytes,
                                [&](const wire::Field& part) { return part.id == statusMessage && m_wanted.isIn(part.bytes); });
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
    if (anyValue[0] == intTag && anyValue.size() == 2 && m_wanted.needle()->text().size() > 3) return false;  // below 128
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

template <typename Hit>
void TextScanner::visitHits(ChunkStore& chunks, const Part& part, bool logs, Hit hit) {
    const auto head = chunks.head(part.chunk);
    checkPart(*head, part);
    const std::size_t last = std::size_t{part.first} + part.count;
    const ColumnView& resources = logs ? head->column(LogColumn::Resource) : head->column(SpanColumn::Resource);
    for (std::size_t i = part.first; i < last; ++i) {
        const bool holds = entryHolds(DictKind::Resource, resources.at(i)) ||
                           (!logs && (entryHolds(DictKind::Name, head->column(SpanColumn::Name).at(i)) ||
                                      entryHolds(DictKind::Scope, head->column(SpanColumn::Scope).at(i))));
        if (holds && !hit(*head, i)) return;
    }
    const auto bodies = chunks.bodies(*head);
    const FoldedNeedle* needle = m_wanted.needle();
    if (needle == nullptr || m_inNumbers) {
        // Texts that are looked for literally are found below.
        for (std::size_t i = part.first; i < last; ++i) {
            const std::string_view body = bodyOf(*head, *bodies, i);
            if ((needle == nullptr ? readable(body, logs) : numbersHold(body, logs)) && !hit(*head, i)) return;
        }
    }
    if (needle == nullptr) return;
    const std::string_view range(bodies->data() + head->bodyStart[part.first], head->bodyStart[last] - head->bodyStart[part.first]);
    const auto begin = head->bodyStart.begin() + part.first;
    const auto end = begin + part.count + 1;
    std::size_t from = 0;
    while (true) {
        const std::size_t place = needle->find(range, from);
        if (place == std::string_view::npos) return;
        // Bytes of a number or an id may look like the text.
        const std::uint64_t absolute = head->bodyStart[part.first] + place;
        const auto record = std::upper_bound(begin, end, absolute) - 1;
        const auto number = static_cast<std::size_t>(record - head->bodyStart.begin());
        if (readable(bodyOf(*head, *bodies, number), logs) && !hit(*head, number)) return;
        from = static_cast<std::size_t>(*(record + 1) - head->bodyStart[part.first]);
    }
}

bool TextScanner::partMatches(ChunkStore& chunks, const Part& part, bool logs) {
    bool holds = false;
    visitHits(chunks, part, logs, [&](const ChunkHead&, std::size_t) {
        holds = true;
        return false;
    });
    return holds;
}

void TextScanner::mark(const TraceRow& row, std::vector<std::uint8_t>& found, const std::stop_token& stop) {
    std::size_t first = 0;
    for (const Part& part : row.parts) {
        if (stop.stop_requested()) throwCancelled();
        visitHits(m_view.spans, part, false, [&](const ChunkHead&, std::size_t i) {
            found[first + i - part.first] = 1;
            return true;
        });
        first += part.count;
    }
    std::unordered_set<std::uint64_t> spans;
    for (const Part& part : row.logParts) {
        if (stop.stop_requested()) throwCancelled();
        visitHits(m_view.logs, part, true, [&](const ChunkHead& head, std::size_t i) {
            const std::uint64_t span = head.column(LogColumn::SpanId).at(i);
            if (span != 0) spans.insert(span);
            return true;
        });
    }
    if (spans.empty()) return;
    first = 0;
    for (const Part& part : row.parts) {
        const auto head = m_view.spans.head(part.chunk);
        for (std::size_t i = 0; i < part.count; ++i)
            if (spans.contains(head->column(SpanColumn::SpanId).at(part.first + i))) found[first + i] = 1;
        first += part.count;
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
        m_view.noteLoss();
        return false;
    }
}

void TextScanner::scan(const std::function<void(const TraceRow&)>& found, const std::stop_token& stop) {
    // All entries in one go; one by one would cost a statement each.
    for (const DictKind kind : {DictKind::Name, DictKind::Resource, DictKind::Scope}) m_view.dict.loadAll(kind);
    m_view.rows.visitAll(
        [&](const TraceRow& row) {
            if (stop.stop_requested()) throwCancelled();
            if (row.spans > 0 && matches(row)) found(row);
        },
        true);
}

}  // namespace fw::store

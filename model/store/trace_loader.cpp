// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/trace_loader.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <unordered_map>

#include "model/core/span_body.h"

namespace fw::store {
namespace {

void stopIf(const std::stop_token& stop) {
    if (stop.stop_requested()) throwCancelled();
}

/// Dictionary numbers → numbers within a trace, in order of first appearance.
class LocalNumbers {
public:
    /// Replaces the values of a column in place.
    void localise(std::vector<std::uint32_t>& column) {
        for (std::uint32_t& value : column) value = numberOf(value);
    }
    std::uint32_t numberOf(std::uint32_t global) {
        if (global == m_last) return m_lastLocal;
        m_last = global;
        const auto [at, isNew] = m_numbers.try_emplace(global, static_cast<std::uint32_t>(m_order.size()));
        if (isNew) m_order.push_back(global);
        m_lastLocal = at->second;
        return m_lastLocal;
    }
    [[nodiscard]] const std::vector<std::uint32_t>& order() const { return m_order; }

private:
    std::unordered_map<std::uint32_t, std::uint32_t> m_numbers;
    std::vector<std::uint32_t> m_order;
    std::uint32_t m_last = std::numeric_limits<std::uint32_t>::max();
    std::uint32_t m_lastLocal = 0;
};

/// Numbers texts in order of first appearance; neighbours mostly have the same one.
class ValueNumbers {
public:
    ValueNumbers(std::vector<std::string>& texts, const KeyColumnLimits& limits) : m_texts(texts), m_limits(limits) {}
    std::uint32_t of(std::string_view whole) {
        const std::string cut = whole.size() > m_limits.textBytes ? shortened(whole, m_limits.textBytes) : std::string();
        const std::string_view text = cut.empty() ? whole : std::string_view(cut);
        if (m_last < m_texts.size() && m_texts[m_last] == text) return m_last;
        const auto at = m_numbers.find(std::string(text));
        if (at != m_numbers.end()) return m_last = at->second;
        if (text.size() + KeyColumnLimits::perText > m_limits.totalBytes - m_bytes) return KeyColumn::unkept;
        m_bytes += text.size() + KeyColumnLimits::perText;
        m_last = static_cast<std::uint32_t>(m_texts.size());
        m_numbers.emplace(text, m_last);
        m_texts.emplace_back(text);
        return m_last;
    }

private:
    /// Not within a character.
    static std::string shortened(std::string_view text, std::size_t bytes) {
        while (bytes > 0 && (static_cast<unsigned char>(text[bytes]) & 0xc0U) == 0x80U) --bytes;
        return std::string(text.substr(0, bytes)) + "\u2026";
    }

    std::vector<std::string>& m_texts;
    KeyColumnLimits m_limits;
    std::size_t m_bytes = 0;
    std::unordered_map<std::string, std::uint32_t> m_numbers;
    std::uint32_t m_last = KeyColumn::absent;
};

void readIdTexts(CacheView& view, const TraceRow& row, TraceData& trace, const std::stop_token& stop) {
    SpanIndex first = 0;
    for (const Part& part : row.parts) {
        stopIf(stop);
        std::shared_ptr<const ChunkHead> head;
        std::shared_ptr<const std::string> bodies;
        for (SpanIndex i = 0; i < part.count; ++i) {
            if ((trace.marks[first + i] & OpaqueIds) == 0) continue;
            if (!bodies) {
                head = view.spans.head(part.chunk);
                bodies = view.spans.bodies(*head);
            }
            TraceData::IdTexts texts{first + i, {}, {}};
            wire::Reader reader(bodyOf(*head, *bodies, part.first + i));
            wire::Field field;
            while (reader.next(field)) {
                if (field.id == body::SpanIdTextField) texts.spanId = field.bytes;
                if (field.id == body::ParentIdTextField) texts.parentId = field.bytes;
            }
            if (!texts.spanId.empty() || !texts.parentId.empty()) trace.idTexts.push_back(std::move(texts));
        }
        first += part.count;
    }
}

template <typename T>
void fill(const ColumnView& column, const Part& part, std::vector<T>& out, std::size_t at) {
    column.copy(part.first, part.count, out.data() + at);
}

}  // namespace

std::shared_ptr<const TraceData> loadColumns(CacheView& view, const TraceRow& row, const std::stop_token& stop) {
    return namingTrace(row, [&] {
        auto trace = std::make_shared<TraceData>();
        trace->summary = view.summary(row);
        std::size_t count = 0;
        for (const Part& part : row.parts) count += part.count;
        if (count != row.spans || count > std::numeric_limits<SpanIndex>::max()) throwDamaged("The number of its spans contradicts itself");
        trace->startNs.resize(count);
        trace->durationNs.resize(count);
        trace->spanId.resize(count);
        trace->parentId.resize(count);
        trace->name.resize(count);
        trace->service.resize(count);
        trace->resource.resize(count);
        trace->scope.resize(count);
        trace->kind.resize(count);
        trace->status.resize(count);
        trace->marks.resize(count);
        std::size_t at = 0;
        for (const Part& part : row.parts) {
            stopIf(stop);
            const auto head = view.spans.head(part.chunk);
            checkPart(*head, part);
            fill(head->column(SpanColumn::Start), part, trace->startNs, at);
            fill(head->column(SpanColumn::Duration), part, trace->durationNs, at);
            fill(head->column(SpanColumn::SpanId), part, trace->spanId, at);
            fill(head->column(SpanColumn::ParentId), part, trace->parentId, at);
            fill(head->column(SpanColumn::Name), part, trace->name, at);
            fill(head->column(SpanColumn::Resource), part, trace->resource, at);
            fill(head->column(SpanColumn::Scope), part, trace->scope, at);
            fill(head->column(SpanColumn::Kind), part, trace->kind, at);
            fill(head->column(SpanColumn::Status), part, trace->status, at);
            fill(head->column(SpanColumn::Marks), part, trace->marks, at);
            at += part.count;
        }

        LocalNumbers names;
        names.localise(trace->name);
        for (const std::uint32_t name : names.order()) trace->names.push_back(view.dict.name(name));
        LocalNumbers resources;
        resources.localise(trace->resource);
        LocalNumbers services;
        std::vector<std::uint32_t> serviceOfResource;
        for (const std::uint32_t resource : resources.order()) {
            trace->resources.push_back(view.dict.resource(resource));
            serviceOfResource.push_back(services.numberOf(view.dict.serviceOf(resource)));
        }
        for (const std::uint32_t service : services.order()) trace->services.push_back(view.dict.service(service));
        for (std::size_t i = 0; i < count; ++i) trace->service[i] = serviceOfResource[trace->resource[i]];
        LocalNumbers scopes;
        scopes.localise(trace->scope);
        for (const std::uint32_t scope : scopes.order()) trace->scopes.push_back(view.dict.scope(scope));

        readIdTexts(view, row, *trace, stop);
        return std::shared_ptr<const TraceData>(std::move(trace));
    });
}

EventTimes loadEventTimesOf(CacheView& view, const TraceRow& row, const std::stop_token& stop) {
    return namingTrace(row, [&] {
        EventTimes times;
        times.first.reserve(row.spans + 1);
        for (const Part& part : row.parts) {
            stopIf(stop);
            const auto head = view.spans.head(part.chunk);
            checkPart(*head, part);
            std::shared_ptr<const std::string> bodies;
            for (std::size_t i = part.first; i < std::size_t{part.first} + part.count; ++i) {
                times.first.push_back(static_cast<std::uint32_t>(times.timeNs.size()));
                if ((head->column(SpanColumn::Marks).at(i) & HasEvents) == 0) continue;
                if (!bodies) bodies = view.spans.bodies(*head);
                wire::Reader reader(bodyOf(*head, *bodies, i));
                wire::Field field;
                while (reader.next(field)) {
                    if (field.id != body::EventsField || field.type != wire::Type::Bytes) continue;
                    std::int64_t time = 0;
                    wire::Reader event(field.bytes);
                    wire::Field inner;
                    while (event.next(inner))
                        if (inner.id == 1) time = static_cast<std::int64_t>(inner.number);
                    times.timeNs.push_back(time);
                }
                // Sources may give them in any order.
                const auto own = times.timeNs.begin() + times.first.back();
                if (!std::is_sorted(own, times.timeNs.end())) std::sort(own, times.timeNs.end());
            }
        }
        times.first.push_back(static_cast<std::uint32_t>(times.timeNs.size()));
        return times;
    });
}

KeyColumn loadKeyColumnOf(CacheView& view, const TraceRow& row, std::string_view key, const KeyColumnLimits& limits,
                          const std::stop_token& stop) {
    return namingTrace(row, [&] {
        KeyColumn column;
        column.value.reserve(row.spans);
        ValueNumbers numbers(column.texts, limits);
        std::unordered_map<std::uint32_t, std::uint32_t> ofResource;
        std::string scratch;
        for (const Part& part : row.parts) {
            stopIf(stop);
            const auto head = view.spans.head(part.chunk);
            checkPart(*head, part);
            const auto bodies = view.spans.bodies(*head);
            const ColumnView& resources = head->column(SpanColumn::Resource);
            for (std::size_t i = part.first; i < std::size_t{part.first} + part.count; ++i) {
                std::uint32_t number = KeyColumn::absent;
                std::optional<std::string_view> own;
                body::visitAttributes(bodyOf(*head, *bodies, i), body::AttributesField, [&](std::string_view name, std::string_view value) {
                    if (name == key) own = value;
                });
                if (own) {
                    number = numbers.of(body::encodedValueText(*own, scratch));
                } else {
                    const auto resource = static_cast<std::uint32_t>(resources.at(i));
                    const auto [at, isNew] = ofResource.try_emplace(resource, KeyColumn::absent);
                    if (isNew) {
                        const Resource loaded = view.dict.resource(resource);
                        if (const AttributeValue* value = findAttribute(loaded.attributes, key)) at->second = numbers.of(valueText(*value));
                    }
                    number = at->second;
                }
                column.value.push_back(number);
            }
        }
        return column;
    });
}

void visitValuesOf(CacheView& view, const TraceRow& row, const std::vector<std::string>& keys,
                   const std::function<void(SpanIndex, std::size_t, std::string_view)>& visit, const std::stop_token& stop) {
    namingTrace(row, [&] {
        SpanIndex span = 0;
        std::string scratch;
        for (const Part& part : row.parts) {
            stopIf(stop);
            const auto head = view.spans.head(part.chunk);
            checkPart(*head, part);
            const auto bodies = view.spans.bodies(*head);
            for (std::size_t i = part.first; i < std::size_t{part.first} + part.count; ++i, ++span)
                body::visitAttributes(bodyOf(*head, *bodies, i), body::AttributesField, [&](std::string_view name, std::string_view value) {
                    for (std::size_t key = 0; key < keys.size(); ++key)
                        if (name == keys[key]) visit(span, key, body::encodedValueText(value, scratch));
                });
        }
    });
}

SpanDetails loadSpanOf(CacheView& view, const TraceRow& row, SpanIndex span) {
    return namingTrace(row, [&] {
        std::size_t first = 0;
        for (const Part& part : row.parts) {
            if (span < first + part.count) {
                const auto head = view.spans.head(part.chunk);
                checkPart(*head, part);
                const auto bodies = view.spans.bodies(*head);
                SpanDetails details;
                (void)body::readDetails(bodyOf(*head, *bodies, part.first + (span - first)), details);
                return details;
            }
            first += part.count;
        }
        throw Fault(Error{ErrorKind::NotFound, "The trace has no span of this number", "span " + std::to_string(span)});
    });
}

void visitSpansOf(CacheView& view, const TraceRow& row, const std::function<bool(SpanIndex, const SpanDetails&)>& visit,
                  const std::stop_token& stop) {
    namingTrace(row, [&] {
        SpanIndex span = 0;
        for (const Part& part : row.parts) {
            stopIf(stop);
            const auto head = view.spans.head(part.chunk);
            checkPart(*head, part);
            const auto bodies = view.spans.bodies(*head);
            for (std::size_t i = part.first; i < std::size_t{part.first} + part.count; ++i) {
                SpanDetails details;
                (void)body::readDetails(bodyOf(*head, *bodies, i), details);
                if (!visit(span++, details)) return;
            }
        }
    });
}

std::vector<LogEntry> loadLogsOf(CacheView& view, const TraceRow& row, const std::stop_token& stop) {
    return namingTrace(row, [&] {
        std::vector<LogEntry> entries;
        std::vector<LogColumns> columns;
        for (const Part& part : row.logParts) {
            stopIf(stop);
            const auto head = view.logs.head(part.chunk);
            const auto bodies = view.logs.bodies(*head);
            columns.clear();
            appendLogs(*head, part, columns);
            for (std::size_t i = 0; i < columns.size(); ++i) {
                LogEntry& entry = entries.emplace_back();
                (void)body::readLogBody(bodyOf(*head, *bodies, part.first + i), entry);
                entry.traceId = row.id;
                entry.spanId = SpanId{columns[i].spanId};
                entry.timeNs = columns[i].timeNs;
                entry.severity = columns[i].severity;
                entry.serviceName = view.dict.resource(columns[i].resource).serviceName;
            }
        }
        std::stable_sort(entries.begin(), entries.end(), [](const LogEntry& a, const LogEntry& b) { return a.timeNs < b.timeNs; });
        return entries;
    });
}

}  // namespace fw::store

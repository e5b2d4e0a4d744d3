// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/span_detail_rows.h"

#include <array>
#include <charconv>
#include <cmath>

#include "model/items/text.h"

namespace fw::items {
namespace {

const Attributes noAttributes;

bool contains(std::string_view text, const QString& filter) {
    return fullText(text).contains(filter, Qt::CaseInsensitive);
}

bool matches(const Attribute& attribute, const QString& filter) {
    return filter.isEmpty() || contains(attribute.key, filter) || contains(valueText(attribute.value), filter);
}

void addCount(std::vector<DetailField>& fields, const char* key, std::uint32_t count) {
    if (count > 0) fields.push_back({key, std::to_string(count)});
}
void addText(std::vector<DetailField>& fields, const char* key, const std::string& text) {
    if (!text.empty()) fields.push_back({key, text});
}

class Builder {
public:
    Builder(const DetailSource& source, const DetailView& view) : m_source(source), m_view(view) {}

    std::vector<DetailRow> build() {
        if (!m_source.valid()) return {};
        attributes(DetailSection::Span);
        attributes(DetailSection::Resource);
        attributes(DetailSection::Scope);
        if (m_source.details) {
            items(DetailSection::Events, DetailKind::Event, m_source.details->events.size());
            items(DetailSection::Links, DetailKind::Link, m_source.details->links.size());
        }
        if (m_source.allLogs > 0) {
            const std::size_t head = m_rows.size();
            m_rows.push_back({DetailKind::Head, DetailSection::Logs});
            if (!m_view.folded.contains(DetailSection::Logs)) {
                list(DetailSection::Logs, DetailKind::Log, m_source.logs.size());
                if (!m_source.traceLogs.empty()) {
                    const std::size_t subHead = m_rows.size();
                    m_rows.push_back({DetailKind::SubHead, DetailSection::TraceLogs});
                    list(DetailSection::TraceLogs, DetailKind::Log, m_source.traceLogs.size());
                    if (m_rows.size() == subHead + 1) m_rows.pop_back();
                }
                const bool others = m_view.everyLog || m_source.allLogs > m_source.logs.size() + m_source.traceLogs.size();
                if (others && m_view.filter.isEmpty()) m_rows.push_back({DetailKind::More, DetailSection::Logs});
                dropIfFiltered(head);
            }
        }
        return std::move(m_rows);
    }

private:
    void attributes(DetailSection section) {
        const std::size_t head = m_rows.size();
        m_rows.push_back({DetailKind::SubHead, section});
        if (section == DetailSection::Span && !m_source.details) {
            m_rows.push_back({DetailKind::Pending, section});
            return;
        }
        const Attributes& all = m_source.attributes(section);
        for (std::uint32_t i = 0; i < all.size(); ++i)
            if (matches(all[i], m_view.filter)) m_rows.push_back({DetailKind::Attribute, section, i});
        const auto& fields = m_source.fields[static_cast<std::size_t>(section)];
        for (std::uint32_t i = 0; i < fields.size(); ++i)
            if (m_view.filter.isEmpty() || contains(fields[i].key, m_view.filter) || contains(fields[i].value, m_view.filter))
                m_rows.push_back({DetailKind::Field, section, i});
        if (m_rows.size() == head + 1) m_rows.pop_back();
    }

    void items(DetailSection section, DetailKind kind, std::size_t count) {
        if (count == 0) return;
        const std::size_t head = m_rows.size();
        m_rows.push_back({DetailKind::Head, section});
        if (m_view.folded.contains(section)) return;
        list(section, kind, count);
        dropIfFiltered(head);
    }

    void list(DetailSection section, DetailKind kind, std::size_t count) {
        for (std::uint32_t i = 0; i < count; ++i) {
            const bool all = itemMatches(section, i);
            const bool open = m_view.open.contains({section, i});
            const std::size_t row = m_rows.size();
            m_rows.push_back({kind, section, i});
            const Attributes& children = m_source.children(section, i);
            bool any = false;
            for (std::uint32_t child = 0; child < children.size(); ++child) {
                if (all && !open) break;
                if (!all && !matches(children[child], m_view.filter)) continue;
                any = true;
                m_rows.push_back({DetailKind::Child, section, i, child});
            }
            if (!all && !any) m_rows.resize(row);
        }
    }

    /// The item itself, without its attributes.
    [[nodiscard]] bool itemMatches(DetailSection section, std::uint32_t item) const {
        const QString& filter = m_view.filter;
        if (filter.isEmpty()) return true;
        if (section == DetailSection::Events) return contains(m_source.details->events[item].name, filter);
        if (section == DetailSection::Links) {
            const SpanLink& link = m_source.details->links[item];
            return contains(idText(link.traceId, link.traceIdText), filter) || contains(idText(link.spanId, link.spanIdText), filter) ||
                   contains(link.traceState, filter);
        }
        const LogEntry& log = section == DetailSection::Logs ? m_source.logs[item] : m_source.traceLogs[item];
        return contains(valueText(log.body), filter) || contains(log.severityText, filter) || contains(log.eventName, filter);
    }

    void dropIfFiltered(std::size_t head) {
        if (!m_view.filter.isEmpty() && m_rows.size() == head + 1) m_rows.pop_back();
    }

    const DetailSource& m_source;
    const DetailView& m_view;
    std::vector<DetailRow> m_rows;
};

}  // namespace

const Attributes& DetailSource::attributes(DetailSection section) const {
    if (!valid()) return noAttributes;
    const TraceData& trace = *analysis->trace;
    switch (section) {
        case DetailSection::Span:
            return details ? details->attributes : noAttributes;
        case DetailSection::Resource: {
            const std::uint32_t number = trace.resource[span];
            return number < trace.resources.size() ? trace.resources[number].attributes : noAttributes;
        }
        case DetailSection::Scope: {
            const std::uint32_t number = trace.scope[span];
            return number < trace.scopes.size() ? trace.scopes[number].attributes : noAttributes;
        }
        default:
            return noAttributes;
    }
}

const Attributes& DetailSource::children(DetailSection section, std::uint32_t item) const {
    switch (section) {
        case DetailSection::Events:
            return details->events[item].attributes;
        case DetailSection::Links:
            return details->links[item].attributes;
        case DetailSection::Logs:
            return logs[item].attributes;
        case DetailSection::TraceLogs:
            return traceLogs[item].attributes;
        default:
            return noAttributes;
    }
}

const Attribute* DetailSource::attribute(const DetailRow& row) const {
    if (row.kind == DetailKind::Attribute) return &attributes(row.section)[row.item];
    if (row.kind == DetailKind::Child) return &children(row.section, row.item)[row.child];
    return nullptr;
}

void DetailSource::collectFields() {
    for (auto& list : fields) list.clear();
    if (!valid()) return;
    const TraceData& trace = *analysis->recorded;
    auto& ofSpan = fields[static_cast<std::size_t>(DetailSection::Span)];
    if (details) {
        if (details->traceIdText != trace.summary.idText) addText(ofSpan, "trace_id", details->traceIdText);
        addText(ofSpan, "trace_state", details->traceState);
        if (details->flags != 0) {
            std::array<char, 16> hex{};
            const auto end = std::to_chars(hex.data(), hex.data() + hex.size(), details->flags, 16).ptr;
            ofSpan.push_back({"flags", "0x" + std::string(hex.data(), end)});
        }
        addCount(ofSpan, "dropped_attributes_count", details->droppedAttributes);
        addCount(ofSpan, "dropped_events_count", details->droppedEvents);
        addCount(ofSpan, "dropped_links_count", details->droppedLinks);
        // What came in another unit or form stands among the attributes ("source.…"). An end has no column without a start.
        if (details->rawStart != 0) ofSpan.push_back({"start_time_unix_nano", std::to_string(details->rawStart)});
        if (details->rawEnd != 0) ofSpan.push_back({"end_time_unix_nano", std::to_string(details->rawEnd)});
        if ((trace.marks[span] & TimeOutOfRange) != 0 && trace.startNs[span] < 0)
            ofSpan.push_back({"start_time_unix_nano", std::to_string(trace.startNs[span])});
    }
    if (trace.resource[span] < trace.resources.size()) {
        const Resource& resource = trace.resources[trace.resource[span]];
        auto& list = fields[static_cast<std::size_t>(DetailSection::Resource)];
        if (!resource.serviceName.empty() && findAttribute(resource.attributes, "service.name") == nullptr)
            list.push_back({"service.name", resource.serviceName});
        addText(list, "schema_url", resource.schemaUrl);
        addCount(list, "dropped_attributes_count", resource.droppedAttributes);
    }
    if (trace.scope[span] < trace.scopes.size()) {
        const Scope& scope = trace.scopes[trace.scope[span]];
        auto& list = fields[static_cast<std::size_t>(DetailSection::Scope)];
        addText(list, "name", scope.name);
        addText(list, "version", scope.version);
        addText(list, "schema_url", scope.schemaUrl);
        addCount(list, "dropped_attributes_count", scope.droppedAttributes);
    }
}

std::vector<DetailRow> detailRows(const DetailSource& source, const DetailView& view) {
    return Builder(source, view).build();
}

bool looksTyped(std::string_view text) {
    if (text.empty() || text.size() > 40) return false;
    if (text == "true" || text == "false" || text == "True" || text == "False" || text == "TRUE" || text == "FALSE" || text == "null")
        return true;
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return end == text.data() + text.size() && error != std::errc::invalid_argument && std::isfinite(value);
}

}  // namespace fw::items

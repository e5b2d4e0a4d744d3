// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/trace_log.h"

#include <algorithm>
#include <utility>

namespace fw::analysis {

TraceLogBuilder::TraceLogBuilder(std::shared_ptr<const TraceAnalysis> analysis) : m_log(std::make_shared<TraceLog>()) {
    m_log->analysis = std::move(analysis);
    (void)number({});
}

std::uint32_t TraceLogBuilder::number(std::string text) {
    const auto [at, isNew] = m_numbers.try_emplace(std::move(text), static_cast<std::uint32_t>(m_numbers.size()));
    return at->second;
}

void TraceLogBuilder::appendAttributes(const Attributes& attributes) {
    for (const Attribute& attribute : attributes) {
        if (!m_text.empty()) m_text += ' ';
        m_text += attribute.key;
        m_text += '=';
        m_text += valueText(attribute.value);
    }
}

void TraceLogBuilder::add(SpanIndex span, const SpanDetails& details) {
    const TraceData& trace = *m_log->analysis->trace;
    if (span >= trace.spanCount()) return;
    for (const SpanEvent& event : details.events) {
        m_text = event.name;
        appendAttributes(event.attributes);
        TraceLog::Line line;
        line.timeNs = event.timeNs;
        line.span = span;
        line.text = number(m_text);
        line.service = number(trace.services[trace.service[span]].name);
        line.event = true;
        // OpenTelemetry, semantic conventions for exceptions: what a span records under this name was thrown.
        line.severity = event.name == "exception" ? errorSeverity : 0;
        m_log->lines.push_back(line);
        ++m_log->events;
    }
}

void TraceLogBuilder::add(const LogEntry& log) {
    const TraceData& trace = *m_log->analysis->trace;
    if (m_spans.empty()) {
        m_spans.reserve(trace.spanCount());
        for (SpanIndex span = 0; span < trace.spanCount(); ++span) {
            const auto [at, isNew] = m_spans.try_emplace(trace.spanId[span].value, span);
            if (!isNew && (trace.marks[at->second] & SharedSpan) != 0 && (trace.marks[span] & SharedSpan) == 0) at->second = span;
        }
    }
    TraceLog::Line line;
    line.timeNs = log.timeNs != 0 ? log.timeNs : log.observedNs;
    if (const auto found = m_spans.find(log.spanId.value); !log.spanId.isNull() && found != m_spans.end()) line.span = found->second;
    m_text = valueText(log.body);
    if (m_text.empty()) m_text = log.eventName;
    appendAttributes(log.attributes);
    line.text = number(m_text);
    line.level = number(log.severityText);
    line.service = number(log.serviceName);
    line.severity = static_cast<std::uint8_t>(std::clamp(log.severity, 0, 24));
    m_log->lines.push_back(line);
}

std::shared_ptr<const TraceLog> TraceLogBuilder::finish() {
    m_log->texts.resize(m_numbers.size());
    while (!m_numbers.empty()) {
        auto node = m_numbers.extract(m_numbers.begin());
        m_log->texts[node.mapped()] = std::move(node.key());
    }
    std::stable_sort(m_log->lines.begin(), m_log->lines.end(),
                     [](const TraceLog::Line& a, const TraceLog::Line& b) { return a.timeNs < b.timeNs; });
    return std::move(m_log);
}

}  // namespace fw::analysis

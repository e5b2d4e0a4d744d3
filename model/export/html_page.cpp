// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/html_page.h"

#include <algorithm>

#include "model/core/json_out.h"
#include "model/core/number_text.h"
#include "model/core/saturated.h"
#include "model/export/html_assets.h"
#include "model/export/page_pieces.h"

namespace fw::exporting {

using analysis::Row;
using analysis::TraceAnalysis;

namespace {

constexpr std::size_t mostValueBytes = 4'000;
constexpr std::uint32_t mostOwnStretches = 40;

/// Rows that a page of `most` spans shows, with all that is above them: up to half are the longest parts of the critical path, up to a
/// quarter errors, the others the slowest spans.
std::vector<std::uint8_t> chosenRows(const TraceAnalysis& analysis, std::uint32_t most) {
    const Row rows = analysis.tree.rowCount();
    const TraceData& data = *analysis.trace;
    if (data.spanCount() <= most) return std::vector<std::uint8_t>(rows, 1);
    std::vector<std::uint8_t> kept(rows, 0);
    std::uint32_t count = 0;
    std::vector<SpanIndex> order;
    const auto take = [&](const std::vector<std::int64_t>& longest, std::uint32_t limit, const auto& wanted) {
        order.clear();
        for (SpanIndex span = 0; span < data.spanCount(); ++span)
            if (wanted(span)) order.push_back(span);
        std::stable_sort(order.begin(), order.end(), [&](SpanIndex a, SpanIndex b) { return longest[a] > longest[b]; });
        for (const SpanIndex span : order) {
            if (count >= limit) return;
            for (Row row = analysis.tree.rowOfSpan[span]; row != analysis::noRow && kept[row] == 0; row = analysis.tree.parent[row]) {
                kept[row] = 1;
                ++count;
            }
        }
    };
    take(analysis.critical.ns, most / 2, [&](SpanIndex span) { return analysis.critical.ns[span] > 0; });
    take(data.durationNs, most / 4 * 3, [&](SpanIndex span) { return data.status[span] == StatusCode::Error; });
    take(data.durationNs, most, [](SpanIndex) { return true; });
    return kept;
}

}  // namespace

std::string HtmlPage::pairs(const Attributes& attributes) {
    std::string out = "[";
    for (const Attribute& attribute : attributes) {
        if (out.size() > 1) out += ',';
        out += '[' + std::to_string(m_strings.add(attribute.key)) + ',' + std::to_string(m_strings.add(shown(valueText(attribute.value)))) +
               (isBareJson(attribute.value) ? ",1]" : "]");
    }
    return out + ']';
}

std::string HtmlPage::detailsJson(const Trace& trace, SpanIndex span, const SpanDetails& details) {
    std::string out;
    JsonOut json(out);
    json.beginObject();
    json.count("r", trace.resources[trace.analysis->trace->resource[span]]);
    if (!details.statusMessage.empty()) json.count("m", m_strings.add(shown(details.statusMessage)));
    if (!details.attributes.empty()) {
        json.key("a");
        json.raw(pairs(details.attributes));
    }
    if (!details.events.empty()) {
        json.key("e");
        json.beginArray();
        for (const SpanEvent& event : details.events) {
            json.beginArray();
            json.number(saturatedSub(event.timeNs, trace.analysis->trace->startNs[span]));
            json.count(m_strings.add(shown(event.name)));
            json.raw(pairs(event.attributes));
            json.endArray();
        }
        json.endArray();
    }
    if (!details.links.empty()) {
        json.key("l");
        json.beginArray();
        for (const SpanLink& link : details.links) {
            json.beginArray();
            json.count(m_strings.add(idText(link.traceId, link.traceIdText)));
            json.count(m_strings.add(idText(link.spanId, link.spanIdText)));
            json.endArray();
        }
        json.endArray();
    }
    json.endObject();
    return out;
}

Result<void> HtmlPage::addTrace(std::shared_ptr<const TraceAnalysis> analysis, const std::function<Result<void>(const Visitor&)>& visit,
                                std::shared_ptr<const analysis::TraceWaits> waits) {
    Trace trace;
    trace.story = tellTrace(*analysis, waits.get());
    trace.waits = std::move(waits);
    trace.kept = chosenRows(*analysis, m_options.mostSpans);
    trace.details.resize(analysis->trace->spanCount());
    for (const Resource& resource : analysis->trace->resources) {
        const std::string json = pairs(resource.attributes);
        const auto same = std::find(m_resources.begin(), m_resources.end(), json);
        trace.resources.push_back(static_cast<std::uint32_t>(same - m_resources.begin()));
        if (same == m_resources.end()) m_resources.push_back(json);
    }
    m_startNs = m_traces.empty() ? analysis->extent.startNs : std::min(m_startNs, analysis->extent.startNs);
    m_endNs = m_traces.empty() ? analysis->extent.endNs : std::max(m_endNs, analysis->extent.endNs);
    trace.analysis = std::move(analysis);
    Result<void> visited = visit([this, &trace](SpanIndex span, const SpanDetails& details) {
        if (span == trace.story.failed) trace.story.failure = shown(details.statusMessage);
        if (span < trace.details.size() && trace.kept[trace.analysis->tree.rowOfSpan[span]] != 0)
            trace.details[span] = detailsJson(trace, span, details);
        return true;
    });
    if (!visited) return visited;
    m_traces.push_back(std::move(trace));
    return {};
}

void HtmlPage::appendRows(std::string& out, const Trace& trace, std::map<std::string, std::uint32_t>& services, std::string& path) {
    const TraceAnalysis& analysis = *trace.analysis;
    const TraceData& data = *analysis.trace;
    std::vector<std::uint32_t> numbers(analysis.tree.rowCount(), UINT32_MAX);
    for (Row row = 0; row < analysis.tree.rowCount(); ++row) {
        if (trace.kept[row] == 0) continue;
        numbers[row] = m_rows;
        if (m_rows++ > 0) out += ",\n";
        JsonOut json(out);
        json.beginArray();
        json.count(analysis.tree.depth[row]);
        const SpanIndex span = analysis.tree.span[row];
        if (span == analysis::noSpan) {
            const analysis::GhostRow* ghost = analysis.tree.ghostAt(row);
            json.count(m_strings.add(
                m_options.words("missing parent %1", {ghost != nullptr ? std::string_view(ghost->idText) : std::string_view()})));
            json.number(-1);
            json.number(ghost != nullptr ? saturatedSub(ghost->startNs, m_startNs) : 0);
            json.number(ghost != nullptr ? saturatedSub(ghost->endNs, ghost->startNs) : -1);
            for (int i = 0; i < 1; ++i) json.number(0);
            json.text("");
            for (int i = 0; i < 3; ++i) json.number(0);
            json.endArray();
            continue;
        }
        json.count(m_strings.add(data.names[data.name[span]]));
        const ServiceRef& service = data.services[data.service[span]];
        const auto [known, isNew] = services.try_emplace(service.name, static_cast<std::uint32_t>(m_services.size()));
        if (isNew) m_services.emplace_back(service.name, service.slot);
        json.count(known->second);
        const bool timed = analysis.timed(span);
        json.number(timed ? saturatedSub(data.startNs[span], m_startNs) : 0);
        json.number(timed && durationKnown(data.durationNs[span], data.marks[span]) != DurationKnown::No
                        ? std::max<std::int64_t>(data.durationNs[span], 0)
                        : -1);
        json.count((data.status[span] == StatusCode::Error ? 1U : 0U) | ((analysis.tree.marks[row] & analysis::Orphan) != 0 ? 2U : 0U));
        json.text(data.spanIdText(span));
        json.number(analysis.critical.ns[span]);
        const std::uint32_t first = analysis.self.first[span];
        const std::uint32_t last = std::min(analysis.self.first[span + 1], first + mostOwnStretches);
        if (analysis.tree.hasChildren(row)) {
            json.beginArray();
            for (std::uint32_t i = first; i < last; ++i) {
                json.number(saturatedSub(analysis.self.intervals[i].startNs, m_startNs));
                json.number(saturatedSub(analysis.self.intervals[i].endNs, m_startNs));
            }
            json.endArray();
        } else {
            json.number(0);
        }
        if (trace.details[span].empty())
            json.number(0);
        else
            json.raw(trace.details[span]);
        json.endArray();
    }
    appendWaits(m_waits, trace, numbers);
    for (const analysis::CriticalSegment& segment : analysis.critical.segments) {
        const std::uint32_t number = numbers[analysis.tree.rowOfSpan[segment.span]];
        if (number == UINT32_MAX) continue;
        path += (path.empty() ? "[" : ",[") + std::to_string(number) + ',' + std::to_string(saturatedSub(segment.startNs, m_startNs)) +
                ',' + std::to_string(saturatedSub(segment.endNs, m_startNs)) + ']';
    }
}

void HtmlPage::appendWaits(std::string& out, const Trace& trace, const std::vector<std::uint32_t>& numbers) {
    if (!trace.waits) return;
    for (const analysis::Wait& wait : trace.waits->waits) {
        const std::uint32_t number = numbers[trace.analysis->tree.rowOfSpan[wait.span]];
        if (number == UINT32_MAX || !trace.analysis->timed(wait.span)) continue;
        if (!out.empty()) out += ',';
        JsonOut json(out);
        json.beginArray();
        json.count(number);
        json.number(saturatedSub(wait.startNs, m_startNs));
        json.number(saturatedSub(wait.endNs, m_startNs));
        json.count(wait.source == analysis::WaitSource::Name ? 1 : 0);
        json.count(m_strings.add(shown(waitWords(*trace.analysis->trace, *trace.waits, wait, m_options.words))));
        json.endArray();
    }
}

void HtmlPage::appendData(std::string& out) {
    std::map<std::string, std::uint32_t> services;
    std::string path;
    std::string rows;
    for (const Trace& trace : m_traces) appendRows(rows, trace, services, path);
    std::string servicesJson;
    for (const auto& [name, slot] : m_services)
        servicesJson += (servicesJson.empty() ? "[" : ",[") + std::to_string(m_strings.add(name)) + ',' + std::to_string(slot) + ']';
    out += "{\"start\":\"" + std::to_string(m_startNs) + "\",\"waits\":[" + m_waits +
           "],\"duration\":" + std::to_string(std::max<std::int64_t>(saturatedSub(m_endNs, m_startNs), 1)) + ",\"rows\":[" + rows +
           "],\"path\":[" + path + "],\"services\":[" + servicesJson + "],\"resources\":[";
    for (std::size_t i = 0; i < m_resources.size(); ++i) out += (i > 0 ? "," : "") + m_resources[i];
    out += "],\"strings\":";
    m_strings.appendTo(out);
    out += ",\"words\":" + scriptWordsJson(m_options.words) + ",\"point\":";
    appendJsonString(out, m_options.words.numbers.decimalPoint);
    out += ",\"colors\":";
    out += serviceColorsJson();
    out += '}';
}

std::uint64_t HtmlPage::rowsLeftOut() const {
    std::uint64_t count = 0;
    for (const Trace& trace : m_traces) count += static_cast<std::uint64_t>(std::count(trace.kept.begin(), trace.kept.end(), 0));
    return count;
}

std::string HtmlPage::shown(std::string text) const {
    return shownText(std::move(text), mostValueBytes, m_options.words);
}

std::string HtmlPage::sentence() const {
    const PageWords& words = m_options.words;
    std::string out = storyText(
        m_traces.front().story, [this](std::string_view name) { return shown(std::string(name)); }, words);
    for (const Trace& trace : m_traces) {
        const auto kept = static_cast<std::uint64_t>(std::count(trace.kept.begin(), trace.kept.end(), 1));
        if (kept == trace.kept.size()) continue;
        if (!out.empty()) out += ' ';
        out += words(
            "Shown are %1 of %2 rows: the longest parts of the critical path, errors and the slowest spans, with what they hang below. The "
            "others are not in this file.",
            {countText(kept, words.numbers), countText(trace.kept.size(), words.numbers)});
    }
    return out;
}

std::string HtmlPage::title() const {
    const TraceSummary& summary = m_traces.front().analysis->trace->summary;
    return m_options.frameId.empty() ? summary.rootName : m_options.words("Frame %1", {m_options.frameId});
}

void HtmlPage::appendHeader(std::string& out) const {
    const PageWords& words = m_options.words;
    std::uint64_t spans = 0;
    std::uint64_t errors = 0;
    std::uint64_t missing = 0;
    for (const Trace& trace : m_traces) {
        spans += trace.analysis->trace->spanCount();
        errors += trace.analysis->errors;
        missing += trace.analysis->tree.ghosts.size();
    }
    out += "<body>\n<header>\n<h1>";
    appendHtml(out, title());
    out += "</h1><span class=\"sub\">";
    appendHtml(out, m_traces.front().analysis->trace->summary.rootService);
    out += ", <time id=\"began\">" + dateTimeText(m_startNs, 0, 3) + " UTC</time>";
    out += "</span>\n<div class=\"bar\">\n";
    appendChip(out, "", words("Duration %1", {durationText(saturatedSub(m_endNs, m_startNs), words.numbers)}));
    appendChip(out, "", words.amount("%Ln span(s)", spans));
    appendChip(out, "", words.amount("%Ln service(s)", m_services.size()));
    if (errors > 0) appendChip(out, "error", words.amount("%Ln error(s)", errors));
    if (missing > 0) appendChip(out, "warn", words.amount("%Ln parent(s) missing", missing));
    const auto box = [&](const char* id, const char* state, const char* label) {
        out += std::string("<label><input id=\"") + id + "\" type=\"checkbox\"" + state + "> ";
        appendHtml(out, words(label));
        out += "</label>\n";
    };
    out +=
        "<span class=\"grow\"></span>\n<span id=\"found\" role=\"status\"></span>\n"
        "<input id=\"find\" type=\"search\" placeholder=\"";
    appendHtml(out, words("Find operation, key or value ( / )"));
    out += "\" aria-label=\"";
    appendHtml(out, words("Find operation, key or value"));
    out += "\">\n";
    box("path", " checked", "Critical path");
    box("errors", "", "Errors only");
    box("local", "", "Local time");
    out += "<button id=\"all\" type=\"button\">";
    appendHtml(out, words("Whole time"));
    out += "</button>\n</div>\n</header>\n<p class=\"said\">";
    appendHtml(out, sentence());
    out += "</p>\n<noscript><p class=\"said\">";
    appendHtml(out, words("Scripts are off: the timeline below needs the one in this file."));
    out += "</p></noscript>\n";
}

void HtmlPage::appendFooter(std::string& out) const {
    const PageWords& words = m_options.words;
    const auto part = [&out](std::string_view text) {
        out += "<span>";
        appendHtml(out, text);
        out += "</span>\n";
    };
    out += "<footer>\n";
    for (const Trace& trace : m_traces) part(words("trace %1", {trace.analysis->trace->summary.idText}));
    if (!m_options.source.empty()) part(words("Source %1", {m_options.source}));
    if (m_removed) part(words.amount("%Ln value(s) left out", *m_removed));
    part(words("One file, works offline, nothing from elsewhere"));
    part("Framewake " FW_VERSION);
    out += "</footer>\n";
}

std::string HtmlPage::finish() {
    if (m_traces.empty()) return {};
    const PageWords& words = m_options.words;
    std::string data;
    appendData(data);
    std::string out = pageHead(words, title(), pageStyle(), pageScript());
    appendHeader(out);
    out += "<div id=\"legend\" role=\"list\" aria-label=\"";
    appendHtml(out, words("Services and marks"));
    out +=
        "\"></div>\n<main>\n<div id=\"chart\">\n<canvas id=\"ruler\" aria-hidden=\"true\"></canvas>\n"
        "<div id=\"view\" tabindex=\"0\" role=\"tree\" aria-label=\"";
    appendHtml(out, words("Spans"));
    out +=
        "\"><div id=\"layer\"><canvas id=\"bars\" aria-hidden=\"true\"></canvas>"
        "<div id=\"rows\" role=\"presentation\"></div></div><div id=\"space\"></div></div>\n</div>\n"
        "<aside id=\"details\" aria-live=\"polite\"></aside>\n</main>\n";
    appendFooter(out);
    appendPageEnd(out, data, pageScript());
    return out;
}

}  // namespace fw::exporting

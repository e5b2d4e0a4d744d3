// SPDX-License-Identifier: GPL-3.0-or-later
// What the spans of a row do not agree in, as the page of a comparison tells it.
#include <algorithm>

#include "model/core/json_out.h"
#include "model/export/compare_page.h"

namespace fw::exporting {

using analysis::DiffRow;
using analysis::DiffSide;
using analysis::noSpan;
using analysis::TraceDiff;

namespace {

constexpr std::array twoSides = {DiffSide::A, DiffSide::B};
constexpr std::size_t mostValueShown = 300;
constexpr std::size_t mostValuesOfRow = 100;

}  // namespace

std::string ComparePage::shown(std::string text) const {
    return shownText(std::move(text), mostValueShown, m_options.words);
}

Result<void> ComparePage::addDetails(const analysis::Baseline<Visit>& ofA, const analysis::Candidate<Visit>& ofB) {
    const TraceDiff& diff = *m_plan->diff;
    std::unordered_map<DiffRow, SpanDetails> left;
    Result<void> visited = (*ofA)([&](SpanIndex span, const SpanDetails& details) {
        if (span >= diff.rowOfBaseline.size()) return true;
        if (const DiffRow row = diff.rowOfBaseline[span]; !m_rows[row].empty()) left.emplace(row, details);
        return true;
    });
    if (!visited) return visited;
    visited = (*ofB)([&](SpanIndex span, const SpanDetails& details) {
        if (span >= diff.rowOfCandidate.size()) return true;
        const DiffRow row = diff.rowOfCandidate[span];
        if (m_rows[row].empty()) return true;
        const auto of = left.find(row);
        compareDetails(row, of == left.end() ? nullptr : &of->second, &details);
        if (of != left.end()) left.erase(of);
        return true;
    });
    if (!visited) return visited;
    for (const auto& [row, details] : left) compareDetails(row, &details, nullptr);
    return {};
}

void ComparePage::compareDetails(DiffRow row, const SpanDetails* a, const SpanDetails* b) {
    std::array<analysis::ComparedSpan, 2> spans = {{{a, 0}, {b, 0}}};
    Changes changes;
    for (const DiffSide side : twoSides) {
        const auto number = static_cast<std::size_t>(side);
        if (spans[number].details == nullptr) continue;
        spans[number].startNs = m_plan->analysis(side)->trace->startNs[m_plan->spanOf(side, row)];
        changes.messages[number] = spans[number].details->statusMessage;
    }
    changes.spans = analysis::compareSpans(analysis::Baseline(spans[0]), analysis::Candidate(spans[1]));
    m_changes.emplace(row, std::move(changes));
}

std::string ComparePage::valuesJson(const std::vector<analysis::ValueChange>& values) {
    std::string out = "[";
    const auto text = [this](std::string value) {
        const std::string fit = shown(std::move(value));
        m_bytes += m_strings.cost(fit);
        return std::to_string(m_strings.add(fit));
    };
    for (std::size_t i = 0; i < std::min(values.size(), mostValuesOfRow); ++i) {
        const analysis::ValueChange& value = values[i];
        if (out.size() > 1) out += ',';
        out += '[' + text(value.key) + ',' + (value.kind == analysis::ChangeKind::Added ? "-1" : text(valueText(*value.baseline))) + ',' +
               (value.kind == analysis::ChangeKind::Removed ? "-1" : text(valueText(*value.candidate)));
        if (value.delta) {
            const std::string delta = valueText(*value.delta);
            out += ',' + text(delta.starts_with('-') ? delta : '+' + delta);
        }
        out += ']';
    }
    if (values.size() > mostValuesOfRow) out += ',' + std::to_string(values.size() - mostValuesOfRow);
    return out + ']';
}

std::uint32_t ComparePage::resources(DiffRow row) {
    static const Attributes none;
    std::array<std::int64_t, 2> number = {-1, -1};
    std::array<const Attributes*, 2> attributes = {&none, &none};
    for (const DiffSide side : twoSides) {
        const SpanIndex span = m_plan->spanOf(side, row);
        if (span == noSpan) continue;
        const TraceData& data = *m_plan->analysis(side)->trace;
        number[static_cast<std::size_t>(side)] = data.resource[span];
        attributes[static_cast<std::size_t>(side)] = &data.resources[data.resource[span]].attributes;
    }
    const auto [known, isNew] = m_resourceNumbers.try_emplace({number[0], number[1]}, static_cast<std::uint32_t>(m_resources.size()));
    if (isNew) {
        m_resources.push_back(
            valuesJson(analysis::compareAttributes(analysis::Baseline(attributes[0]), analysis::Candidate(attributes[1]))));
        m_bytes += m_resources.back().size();
    }
    return known->second;
}

std::string ComparePage::changesJson(DiffRow row, const analysis::SpanChanges& changes, const std::array<std::string, 2>& messages) {
    std::string out;
    JsonOut json(out);
    json.beginObject();
    json.key("i");
    json.beginArray();
    for (const DiffSide side : twoSides) {
        const SpanIndex span = m_plan->spanOf(side, row);
        json.text(span == noSpan ? std::string() : m_plan->analysis(side)->trace->spanIdText(span));
    }
    json.endArray();
    if (!changes.attributes.empty()) {
        json.key("a");
        json.raw(valuesJson(changes.attributes));
    }
    if (changes.statusMessage) {
        json.key("m");
        json.beginArray();
        for (const std::string& message : messages) json.text(shown(message));
        json.endArray();
    }
    const auto differs = [](const analysis::EventChange& event) {
        return event.kind != analysis::ChangeKind::Same || !event.attributes.empty();
    };
    if (std::any_of(changes.events.begin(), changes.events.end(), differs)) {
        json.key("e");
        json.beginArray();
        std::size_t written = 0;
        for (const analysis::EventChange& event : changes.events) {
            if (!differs(event) || written++ >= mostValuesOfRow) continue;
            json.beginArray();
            const std::string name = shown(event.name);
            m_bytes += m_strings.cost(name);
            json.count(m_strings.add(name));
            for (const std::optional<std::int64_t>& at : {*event.baselineNs, *event.candidateNs}) {
                if (at)
                    json.number(*at);
                else
                    json.null();
            }
            json.raw(valuesJson(event.attributes));
            json.endArray();
        }
        if (written > mostValuesOfRow) json.count(written - mostValuesOfRow);
        json.endArray();
    }
    json.count("r", resources(row));
    json.endObject();
    return out;
}

}  // namespace fw::exporting

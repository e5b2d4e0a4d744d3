// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows of a comparison its page shows, and what it says of each, as JSON.
#include <algorithm>

#include "model/core/json_out.h"
#include "model/core/saturated.h"
#include "model/export/compare_page.h"
#include "model/export/html_assets.h"

namespace fw::exporting {

using analysis::DiffRow;
using analysis::DiffSide;
using analysis::Interval;
using analysis::noDiffRow;
using analysis::noSpan;
using analysis::SideFigures;
using analysis::TraceDiff;

namespace {

constexpr std::array bothSides = {DiffSide::A, DiffSide::B};
constexpr std::size_t mostOwnPieces = 16;
constexpr std::size_t mostPathPieces = 5'000;
constexpr std::size_t mostNameBytes = 300;
/// Of the bytes: rows, so that attributes of the most important ones find room.
constexpr std::size_t rowShare = 80;
enum RowFlag : std::uint8_t { IsGroup = 1, IsMember = 2, IsMoved = 4, StatusDiffers = 8, IsRenamed = 16, IsLevel = 32 };

std::int64_t sizeOf(std::int64_t ns) {
    return ns >= 0 ? ns : saturatedSub(0, ns);
}

/// At most `most`: the first, the last and the longest between them.
std::vector<Interval> fewPieces(std::vector<Interval> pieces, std::size_t most) {
    if (pieces.size() <= most) return pieces;
    std::vector<Interval> inner(pieces.begin() + 1, pieces.end() - 1);
    const auto length = [](const Interval& one) { return saturatedSub(one.endNs, one.startNs); };
    std::nth_element(inner.begin(), inner.begin() + static_cast<std::ptrdiff_t>(most - 2), inner.end(),
                     [&](const Interval& a, const Interval& b) { return length(a) > length(b); });
    std::vector<Interval> few{pieces.front()};
    few.insert(few.end(), inner.begin(), inner.begin() + static_cast<std::ptrdiff_t>(most - 2));
    few.push_back(pieces.back());
    std::sort(few.begin(), few.end(), [](const Interval& a, const Interval& b) { return a.startNs < b.startNs; });
    return few;
}

}  // namespace

std::uint32_t ComparePage::service(const std::string& name, std::uint32_t slot) {
    const auto [known, isNew] = m_serviceNumbers.try_emplace(name, static_cast<std::uint32_t>(m_services.size()));
    if (isNew) m_services.emplace_back(name, slot);
    return known->second;
}

bool ComparePage::take(DiffRow row, std::size_t mostRows) {
    // What is above it comes first, so that a page that ends here is still a tree.
    for (DiffRow at = row; at != noDiffRow && m_rows[at].empty(); at = m_plan->diff->parent[at]) {
        m_rows[at] = rowJson(at);
        m_bytes += m_rows[at].size() + 3;
        m_ranked.push_back(at);
    }
    return m_ranked.size() < mostRows && m_bytes < m_options.mostBytes / 100 * rowShare;
}

void ComparePage::chooseRows() {
    const TraceDiff& diff = *m_plan->diff;
    const DiffRow count = diff.rowCount();
    m_rows.assign(count, {});
    const std::size_t most = m_options.mostRows;
    // Half of the room for the differences, half of the rest for the critical paths.
    const auto takeAll = [this](const std::vector<DiffRow>& rows, std::size_t limit) {
        for (const DiffRow row : rows)
            if (!take(row, limit)) return;
    };
    std::vector<DiffRow> failing;
    std::vector<DiffRow> critical;
    std::vector<DiffRow> rest(count);
    std::vector<std::int64_t> pathNs(count);
    std::vector<std::int64_t> longestNs(count);
    for (DiffRow row = 0; row < count; ++row) {
        rest[row] = row;
        if (diff.has(row, TraceDiff::StatusChanged)) failing.push_back(row);
        for (const DiffSide side : bothSides) {
            const SideFigures figures = m_plan->figures(side, row);
            pathNs[row] = std::max(pathNs[row], figures.criticalNs);
            longestNs[row] = std::max(longestNs[row], figures.durationNs);
        }
        if (pathNs[row] > 0) critical.push_back(row);
    }
    const auto byLongest = [](std::vector<DiffRow>& rows, const std::vector<std::int64_t>& longest) {
        std::stable_sort(rows.begin(), rows.end(), [&](DiffRow a, DiffRow b) { return longest[a] > longest[b]; });
    };
    byLongest(critical, pathNs);
    byLongest(rest, longestNs);
    const bool all = count <= most;
    takeAll(m_plan->byDelta, all ? most : most / 2);
    takeAll(failing, all ? most : most / 8 * 5);
    takeAll(critical, all ? most : most / 4 * 3);
    takeAll(rest, most);
}

void ComparePage::appendOwn(std::string& out, DiffSide side, DiffRow row) const {
    const analysis::TraceAnalysis& trace = *m_plan->analysis(side);
    const bool group = m_plan->diff->has(row, TraceDiff::GroupRow);
    std::vector<Interval> pieces;
    if (group) {
        const auto work = m_plan->groupWork(side, row);
        pieces.assign(work.begin(), work.end());
    } else {
        const SpanIndex span = m_plan->spanOf(side, row);
        if (!trace.timed(span) || !trace.tree.hasChildren(trace.tree.rowOfSpan[span])) {
            out += '0';
            return;
        }
        for (std::uint32_t i = trace.self.first[span]; i < trace.self.first[span + 1]; ++i) pieces.push_back(trace.self.intervals[i]);
    }
    // From the start of the work: how far to the next piece, how long it is.
    out += '[';
    std::int64_t at = pieces.empty() ? 0 : pieces.front().startNs;
    if (!group && m_plan->spanOf(side, row) != noSpan) at = trace.trace->startNs[m_plan->spanOf(side, row)];
    bool first = true;
    for (const Interval& piece : fewPieces(std::move(pieces), mostOwnPieces)) {
        if (!std::exchange(first, false)) out += ',';
        out += std::to_string(saturatedSub(piece.startNs, at)) + ',' + std::to_string(saturatedSub(piece.endNs, piece.startNs));
        at = piece.endNs;
    }
    out += ']';
}

std::string ComparePage::sideJson(DiffSide side, DiffRow row) {
    const SideFigures figures = m_plan->figures(side, row);
    if (figures.count == 0) return "0";
    const analysis::TraceAnalysis& trace = *m_plan->analysis(side);
    const TraceData& data = *trace.trace;
    const SpanIndex span = m_plan->spanOf(side, row);
    const SpanIndex sample = m_plan->sampleOf(side, row);
    std::int64_t start = 0;
    std::int64_t length = figures.durationNs;
    if (span != noSpan) {
        if (!trace.timed(span) || durationKnown(data.durationNs[span], data.marks[span]) == DurationKnown::No) length = -1;
        if (trace.timed(span)) start = saturatedSub(data.startNs[span], trace.primary.startNs);
    } else if (const auto work = m_plan->groupWork(side, row); !work.empty()) {
        start = saturatedSub(work.front().startNs, trace.primary.startNs);
    }
    const ServiceRef& own = data.services[data.service[sample]];
    const SpanIndex b = m_plan->sampleOf(DiffSide::B, row);
    const bool other = side == DiffSide::A && b != noSpan &&
                       m_plan->analysis(DiffSide::B)->trace->services[m_plan->analysis(DiffSide::B)->trace->service[b]].name != own.name;
    std::string pieces;
    appendOwn(pieces, side, row);
    const bool plain = pieces == "0" && figures.selfNs == std::max<std::int64_t>(0, length);
    const std::array<std::int64_t, 4> more = {figures.waitNs, figures.errors, std::int64_t{figures.count} - 1,
                                              other ? std::int64_t{service(own.name, own.slot)} + 1 : 0};
    // Of the others most are nothing, and the last ones are left away.
    std::size_t last = more.size();
    while (last > 0 && more[last - 1] == 0) --last;
    std::string out = '[' + std::to_string(start) + ',' + std::to_string(length) + ',' + std::to_string(figures.criticalNs);
    if (!plain || last > 0) out += ',' + pieces + ',' + (plain ? "null" : std::to_string(figures.selfNs));
    for (std::size_t i = 0; i < last; ++i) out += ',' + std::to_string(more[i]);
    return out + ']';
}

std::string ComparePage::rowJson(DiffRow row) {
    const TraceDiff& diff = *m_plan->diff;
    const auto name = [this](const std::string& text) {
        const std::string fit = shownText(text, mostNameBytes, m_options.words);
        m_bytes += m_strings.cost(fit);
        return m_strings.add(fit);
    };
    const analysis::RowName named = analysis::rowName(diff, row);
    const DiffSide from = m_plan->sampleOf(DiffSide::B, row) != noSpan ? DiffSide::B : DiffSide::A;
    const TraceData& data = *m_plan->analysis(from)->trace;
    const ServiceRef& of = data.services[data.service[m_plan->sampleOf(from, row)]];
    unsigned flags = 0;
    if (diff.has(row, TraceDiff::GroupRow)) flags |= IsGroup;
    if (diff.has(row, TraceDiff::Member)) flags |= IsMember;
    if (diff.has(row, TraceDiff::Moved)) flags |= IsMoved;
    if (diff.has(row, TraceDiff::StatusChanged)) flags |= StatusDiffers;
    if (diff.match[row] == analysis::DiffMatch::Renamed) flags |= IsRenamed;
    if (diff.match[row] == analysis::DiffMatch::AddedLevel || diff.match[row] == analysis::DiffMatch::RemovedLevel) flags |= IsLevel;
    const std::string match = m_texts.match ? m_texts.match(row) : std::string();
    std::string out;
    JsonOut json(out);
    json.beginArray();
    json.count(diff.depth[row]);
    json.count(name(named.name));
    json.number(named.before.empty() ? -1 : std::int64_t{name(named.before)});
    json.count(service(of.name, of.slot));
    json.count(flags);
    json.number(match.empty() ? -1 : std::int64_t{name(match)});
    json.raw(sideJson(DiffSide::A, row));
    json.raw(sideJson(DiffSide::B, row));
    json.number(diff.withinNs[row]);
    return out;
}

void ComparePage::appendPath(std::string& out, DiffSide side, const std::vector<std::uint32_t>& numbers) const {
    const TraceDiff& diff = *m_plan->diff;
    const analysis::TraceAnalysis& trace = *m_plan->analysis(side);
    const auto& segments = trace.critical.segments;
    const auto length = [&](std::size_t i) { return saturatedSub(segments[i].endNs, segments[i].startNs); };
    std::vector<std::size_t> kept(segments.size());
    for (std::size_t i = 0; i < kept.size(); ++i) kept[i] = i;
    if (kept.size() > mostPathPieces) {
        std::nth_element(kept.begin(), kept.begin() + mostPathPieces, kept.end(),
                         [&](std::size_t a, std::size_t b) { return length(a) > length(b); });
        kept.resize(mostPathPieces);
        std::sort(kept.begin(), kept.end());
    }
    out += '[';
    bool first = true;
    for (const std::size_t i : kept) {
        DiffRow row = m_plan->rowOf(side, segments[i].span);
        while (row != noDiffRow && numbers[row] == UINT32_MAX) row = diff.parent[row];
        if (row == noDiffRow) continue;
        if (!std::exchange(first, false)) out += ',';
        out += '[' + std::to_string(numbers[row]) + ',' + std::to_string(saturatedSub(segments[i].startNs, trace.primary.startNs)) + ',' +
               std::to_string(saturatedSub(segments[i].endNs, trace.primary.startNs)) + ']';
    }
    out += ']';
}

std::uint64_t ComparePage::stretchesLeftOut() const {
    std::uint64_t count = 0;
    for (const DiffSide side : bothSides) {
        const std::size_t all = m_plan->analysis(side)->critical.segments.size();
        count += all - std::min(all, mostPathPieces);
    }
    return count;
}

std::string ComparePage::dataJson() {
    const TraceDiff& diff = *m_plan->diff;
    std::vector<std::uint32_t> numbers(diff.rowCount(), UINT32_MAX);
    std::uint32_t count = 0;
    for (DiffRow row = 0; row < diff.rowCount(); ++row)
        if (!m_rows[row].empty()) numbers[row] = count++;
    std::array<std::string, 2> paths;
    for (const DiffSide side : bothSides) {
        appendPath(paths[static_cast<std::size_t>(side)], side, numbers);
        m_bytes += paths[static_cast<std::size_t>(side)].size();
    }
    std::string steps;
    JsonOut walk(steps);
    walk.beginArray();
    for (const ComparePageTexts::Step& step : m_texts.steps) {
        walk.beginArray();
        walk.number(step.row == noDiffRow || numbers[step.row] == UINT32_MAX ? -1 : std::int64_t{numbers[step.row]});
        walk.number(step.ns);
        walk.count(step.waits ? 1 : 0);
        walk.text(shown(step.name));
        walk.text(shown(step.place));
        walk.endArray();
    }
    walk.endArray();
    std::string order = "[";
    for (const DiffRow row : m_plan->byDelta)
        if (numbers[row] != UINT32_MAX) order += (order.size() > 1 ? "," : "") + std::to_string(numbers[row]);
    order += ']';
    m_bytes += steps.size() + order.size();
    // What differs, of the most important rows first, as long as there is room.
    m_withoutChanges = 0;
    for (const DiffRow row : m_ranked) {
        const auto changes = m_changes.find(row);
        if (changes == m_changes.end()) continue;
        if (m_bytes >= m_options.mostBytes) {
            ++m_withoutChanges;
            continue;
        }
        const std::string more = changesJson(row, changes->second.spans, changes->second.messages);
        m_bytes += more.size() + 1;
        m_rows[row] += ',' + more;
    }
    std::string services;
    for (const auto& [name, slot] : m_services) {
        services += services.empty() ? "[[" : ",[";
        services += std::to_string(m_strings.add(shownText(name, mostNameBytes, m_options.words))) + ',' + std::to_string(slot) + ']';
    }
    services += services.empty() ? "[]" : "]";

    std::string out;
    out.reserve(m_bytes + m_bytes / 8);
    JsonOut json(out);
    json.beginObject();
    json.key("words");
    json.raw(scriptWordsJson(m_options.words));
    json.text("point", m_options.words.numbers.decimalPoint);
    json.text("group", m_options.words.numbers.groupSeparator);
    json.text("minus", m_options.words.numbers.minus);
    json.key("unit");
    json.beginArray();
    json.number(m_unit.unitNs());
    json.text(m_unit.name());
    json.number(m_unit.decimals());
    json.endArray();
    json.key("starts");
    json.beginArray();
    for (const DiffSide side : bothSides) json.text(std::to_string(momentOf(side)));
    json.endArray();
    json.key("lengths");
    json.beginArray();
    json.number(*m_facts.baselineNs);
    json.number(*m_facts.candidateNs);
    json.endArray();
    std::int64_t from = 0;
    std::int64_t to = 1;
    for (const DiffSide side : bothSides) {
        const analysis::TraceAnalysis& trace = *m_plan->analysis(side);
        from = std::min(from, saturatedSub(trace.extent.startNs, trace.primary.startNs));
        to = std::max(to, saturatedSub(trace.extent.endNs, trace.primary.startNs));
    }
    json.key("range");
    json.beginArray();
    json.number(from);
    json.number(to);
    json.endArray();
    json.number("most", sizeOf(m_plan->mostWithinNs));
    json.number("largest",
                m_facts.largest == noDiffRow || numbers[m_facts.largest] == UINT32_MAX ? -1 : std::int64_t{numbers[m_facts.largest]});
    json.key("steps");
    json.raw(steps);
    json.key("order");
    json.raw(order);
    json.key("paths");
    json.raw('[' + paths[0] + ',' + paths[1] + ']');
    json.key("rows");
    std::string rows = "[";
    for (DiffRow row = 0; row < diff.rowCount(); ++row)
        if (!m_rows[row].empty()) rows += (rows.size() > 1 ? ",\n" : "") + m_rows[row] + ']';
    json.raw(rows + ']');
    json.key("services");
    json.raw(services);
    json.key("resources");
    std::string list = "[";
    for (const std::string& one : m_resources) list += (list.size() > 1 ? "," : "") + one;
    json.raw(list + ']');
    json.key("strings");
    std::string strings;
    m_strings.appendTo(strings);
    json.raw(strings);
    json.key("colors");
    json.raw(serviceColorsJson());
    json.endObject();
    return out;
}

}  // namespace fw::exporting

// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

#include "app/cli/bottlenecks_out.h"
#include "app/cli/text_out.h"
#include "model/core/number_text.h"

namespace fw::cli {
namespace {

using analysis::BottleneckGroup;
using analysis::BottleneckRow;

std::string percentText(double share, bool sign) {
    std::array<char, 64> buffer{};
    const double percent = share * 100;
    if (sign)
        (void)std::snprintf(buffer.data(), buffer.size(), "%+.0f %%", percent);
    else
        (void)std::snprintf(buffer.data(), buffer.size(), "%.1f %%", percent);
    return buffer.data();
}

std::string errorsText(const BottleneckRow& row) {
    if (row.wait) return "n/a";
    if (row.errors == 0 || row.calls == 0) return "–";
    return countText(row.errors) + " (" + percentText(static_cast<double>(row.errors) / static_cast<double>(row.calls), false) + ")";
}

std::string trendText(const BottleneckRow& row) {
    if (!row.trend) return "–";
    return std::abs(*row.trend) < 0.005 ? "= 0 %" : percentText(*row.trend, true);
}

std::string rowName(const BottleneckAnswer& answer, const BottleneckRow& row) {
    const std::string name = row.absent ? "(absent)" : row.others ? "(other values)" : visibleText(answer.nameOf(row), 60);
    return row.wait ? "wait: " + name : name;
}

std::string countedTraceText(std::uint64_t count) {
    return countText(count) + (count == 1 ? " trace" : " traces");
}

std::string rowsText(const BottleneckAnswer& answer) {
    const bool one = answer.allRows == 1;
    switch (answer.options.group) {
        case BottleneckGroup::Service:
            return one ? " service" : " services";
        case BottleneckGroup::Attribute:
            return (one ? " value of " : " values of ") + visibleText(answer.options.key, 60);
        default:
            return one ? " operation" : " operations";
    }
}

void appendServiceTable(std::string& out, const Context& context, const BottleneckAnswer& answer) {
    using Align = TextTable::Align;
    const bool bucketed = !answer.options.boundsNs.empty();
    std::vector<std::pair<std::string, Align>> columns = {
        {"SERVICE", Align::Left}, {"FROM", Align::Left}, {"SPANS", Align::Right}, {"P95", Align::Right}};
    if (bucketed) columns.emplace_back("BUCKETED", Align::Right);
    TextTable table(columns);
    for (const analysis::ServiceSeries& series : answer.found.services) {
        if (answer.service && series.service != *answer.service) continue;
        for (const analysis::ServicePoint& point : series.points) {
            std::vector<std::string> cells = {visibleText(answer.found.texts->services[series.service].name, 40),
                                              timeText(point.fromNs, context.utc, 0), countText(point.samples),
                                              point.hasP95() ? durationText(point.p95Ns) : "–"};
            if (bucketed) cells.push_back(point.hasP95() && point.bucketedP95Ns ? durationText(*point.bucketedP95Ns) : "–");
            table.addRow(std::move(cells));
        }
    }
    out += '\n';
    table.appendTo(out);
}

}  // namespace

void bottlenecksText(Context& context, const BottleneckAnswer& answer) {
    const analysis::Bottlenecks& found = answer.found;
    std::string& out = context.out.text();
    using Align = TextTable::Align;
    const bool services = answer.options.group == BottleneckGroup::Operation;
    std::vector<std::pair<std::string, Align>> columns = {{"#", Align::Right}};
    columns.emplace_back(services                                           ? "OPERATION"
                         : answer.options.group == BottleneckGroup::Service ? "SERVICE"
                                                                            : visibleText(answer.options.key, 60),
                         Align::Left);
    if (services) {
        columns.emplace_back("SERVICE", Align::Left);
        columns.emplace_back("KIND", Align::Left);
    }
    for (const char* title : {"CALLS", "ERRORS", "P50", "P95", "P99", "CRITICAL/TRACE", "SHARE", "TREND"})
        columns.emplace_back(title, Align::Right);
    TextTable table(columns);
    std::size_t number = 0;
    bool hidden = false;
    for (const BottleneckRow* row : answer.rows) {
        std::vector<std::string> cells = {countText(++number), rowName(answer, *row)};
        if (services) {
            cells.push_back(visibleText(found.texts->services[row->service].name, 40));
            cells.emplace_back(kindName(row->kind));
        }
        cells.push_back(countText(row->calls));
        cells.push_back(errorsText(*row));
        cells.push_back(row->samples > 0 ? durationText(row->p50Ns) : "–");
        cells.push_back(row->hasP95() ? durationText(row->p95Ns) : "–");
        cells.push_back(row->hasP99() ? durationText(row->p99Ns) : "–");
        cells.push_back(durationText(row->meanNs));
        cells.push_back(percentText(row->share, false));
        cells.push_back(trendText(*row));
        hidden = hidden || !row->hasP99();
        table.addRow(std::move(cells));
    }
    table.appendTo(out);
    if (!found.services.empty()) appendServiceTable(out, context, answer);
    if (context.quiet) return;
    const bool weighted = answer.options.rates && found.weightedTraces != found.traces;
    out += '\n' + countedTraceText(found.traces) + (weighted ? " (that stand for " + countText(found.weightedTraces) + ")" : "") + ", " +
           timeText(answer.options.fromNs, context.utc, 0) + " – " + timeText(answer.options.toNs, context.utc, 0) + " (" +
           zoneText(answer.options.fromNs, context.utc) + "); " + countText(answer.rows.size()) + " of " + countText(answer.allRows) +
           rowsText(answer) + ", by share of the critical path";
    if (answer.rows.size() < answer.allRows) out += "; --top 0 shows all";
    out += '\n';
    if (std::any_of(found.rows.begin(), found.rows.end(), [](const BottleneckRow& row) { return row.others; }))
        out +=
            "Only the first " + countText(analysis::maxBottleneckValues) + " values are told apart; (other values) are all beyond them.\n";
    if (answer.options.withTrend)
        out += found.earlierTraces > 0 ? "The trend is against " + countedTraceText(found.earlierTraces) + " in the period before.\n"
                                       : std::string("There is no trace in the period before, so there is no trend.\n");
    if (hidden) out += "A p95 takes 20 samples, a p99 takes 100.\n";
    if (found.biased)
        out +=
            "Biased sample: the traces say that only a share of them was kept. Tell it with --sampled and --sampled-errors, in per cent.\n";
}

}  // namespace fw::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bottlenecks_out.h"
#include "model/analysis/duration_bins.h"
#include "model/core/json_out.h"

namespace fw::cli {
namespace {

using analysis::BottleneckGroup;
using analysis::BottleneckRow;

void numberOrNull(JsonOut& json, const char* key, std::int64_t value, bool known) {
    json.key(key);
    if (known)
        json.number(value);
    else
        json.null();
}

void textOrNull(JsonOut& json, const char* key, const std::string& value, bool known) {
    json.key(key);
    if (known)
        json.text(value);
    else
        json.null();
}

const char* groupName(BottleneckGroup group) {
    switch (group) {
        case BottleneckGroup::Service:
            return "service";
        case BottleneckGroup::Attribute:
            return "attribute";
        default:
            return "operation";
    }
}

void appendRow(JsonOut& json, const BottleneckAnswer& answer, const BottleneckRow& row) {
    const bool hasService = row.service != BottleneckRow::noService;
    json.beginObject();
    textOrNull(json, "service", hasService ? answer.found.texts->services[row.service].name : std::string(), hasService);
    textOrNull(json, "name", answer.nameOf(row), !row.absent && !row.others);
    if (answer.options.group == BottleneckGroup::Operation) json.text("kind", kindName(row.kind));
    if (row.others) json.flag("others", true);
    json.flag("wait", row.wait);
    json.count("count", row.calls);
    json.count("samples", row.samples);
    json.real("calls_per_trace", row.callsPerTrace);
    json.count("errors", row.errors);
    json.number("total_ns", row.totalNs);
    json.number("self_ns", row.selfNs);
    json.number("critical_ns", row.criticalNs);
    json.number("critical_mean_ns", row.meanNs);
    json.real("critical_share", row.share);
    numberOrNull(json, "p50_ns", row.p50Ns, row.samples > 0);
    numberOrNull(json, "p95_ns", row.p95Ns, row.hasP95());
    numberOrNull(json, "p99_ns", row.p99Ns, row.hasP99());
    numberOrNull(json, "max_ns", row.maxNs, row.samples > 0);
    json.key("trend");
    if (row.trend)
        json.real(*row.trend);
    else
        json.null();
    numberOrNull(json, "critical_mean_before_ns", row.beforeMeanNs, answer.found.earlierTraces > 0);
    json.key("series");
    json.beginArray();
    for (const std::optional<std::int64_t>& step : row.series) {
        if (step)
            json.number(*step);
        else
            json.null();
    }
    json.endArray();
    json.key("histogram");
    json.beginArray();
    for (const std::uint64_t count : row.bins) json.count(count);
    json.endArray();
    json.endObject();
}

void appendServices(JsonOut& json, const BottleneckAnswer& answer) {
    json.key("services");
    json.beginArray();
    for (const analysis::ServiceSeries& series : answer.found.services) {
        if (answer.service && series.service != *answer.service) continue;
        json.beginObject();
        json.text("name", answer.found.texts->services[series.service].name);
        json.key("steps");
        json.beginArray();
        for (const analysis::ServicePoint& point : series.points) {
            json.beginObject();
            json.number("from_ns", point.fromNs);
            json.count("count", point.samples);
            numberOrNull(json, "p95_ns", point.p95Ns, point.hasP95());
            if (!answer.options.boundsNs.empty())
                numberOrNull(json, "p95_bucketed_ns", point.bucketedP95Ns.value_or(0), point.bucketedP95Ns && point.hasP95());
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
}

}  // namespace

void bottlenecksJson(Context& context, const BottleneckAnswer& answer) {
    const analysis::Bottlenecks& found = answer.found;
    JsonOut json(context.out.text());
    json.beginObject();
    json.text("query", answer.query);
    json.text("group", groupName(answer.options.group));
    if (answer.options.group == BottleneckGroup::Attribute) json.text("key", answer.options.key);
    json.number("from_ns", answer.options.fromNs);
    json.number("to_ns", answer.options.toNs);
    json.count("traces", found.traces);
    json.count("weighted_traces", found.weightedTraces);
    json.count("traces_before", found.earlierTraces);
    json.count("spans", found.spans);
    json.number("duration_ns", found.rootNs);
    json.flag("biased_sample", found.biased);
    json.count("damaged", answer.damaged);
    json.real("seconds", answer.seconds);
    json.count("total", answer.allRows);
    json.key("operations");
    json.beginArray();
    for (const BottleneckRow* row : answer.rows) appendRow(json, answer, *row);
    json.endArray();
    // Where the bins of all histograms begin; the last one ends before the last number.
    json.key("histogram_from_ns");
    json.beginArray();
    const std::size_t bins = found.rows.empty() ? 0 : found.rows.front().bins.size();
    for (std::uint32_t bin = 0; bins > 0 && bin <= bins; ++bin) json.number(analysis::leastOfBin(found.firstBin + bin));
    json.endArray();
    if (answer.options.serviceStepNs > 0) appendServices(json, answer);
    json.endObject();
    context.out.text() += '\n';
}

}  // namespace fw::cli

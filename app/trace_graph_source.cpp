// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trace_graph_source.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "app/key_column_source.h"
#include "model/analysis/service_calls.h"

namespace fw::app {

using analysis::GraphMode;
using analysis::SpanRelation;
using analysis::TraceAnalysis;
using analysis::TraceGraphExtras;

namespace {

/// More spans than these are not read one by one: a pass over all bodies is cheaper then.
constexpr std::size_t mostReadAlone = 1'000;

/// The column is read key by key, for as long as some caller has no name for what it calls.
Result<KeyColumn> readPeers(const TraceAnalysis& analysis, store::TraceReader& reader, const std::stop_token& stop) {
    const TraceData& trace = *analysis.trace;
    std::vector<SpanIndex> open;
    for (SpanIndex span = 0; span < trace.spanCount(); ++span)
        if (analysis::callsOut(trace.kind[span], analysis.tree.hasChildren(analysis.tree.rowOfSpan[span]))) open.push_back(span);
    KeyColumn peers;
    if (open.empty()) return peers;
    peers.value.assign(trace.spanCount(), KeyColumn::absent);
    std::unordered_map<std::string, std::uint32_t> numbers;
    for (const std::string_view key : analysis::peerKeys) {
        if (open.empty()) break;
        const Result<KeyColumn> column = keyColumnOf(analysis, key, reader, stop);
        if (!column) return tl::unexpected<Error>(column.error());
        std::vector<SpanIndex> left;
        for (const SpanIndex span : open) {
            const std::uint32_t value = column->value[span];
            if (value == KeyColumn::absent || column->texts[value].empty()) {
                left.push_back(span);
                continue;
            }
            const auto [at, isNew] = numbers.try_emplace(column->texts[value], static_cast<std::uint32_t>(peers.texts.size()));
            if (isNew) peers.texts.push_back(column->texts[value]);
            peers.value[span] = at->second;
        }
        open = std::move(left);
    }
    return peers;
}

Result<std::vector<SpanRelation>> readLinks(const TraceAnalysis& analysis, store::TraceReader& reader, const std::stop_token& stop) {
    const TraceData& trace = *analysis.trace;
    std::vector<SpanRelation> links;
    std::vector<SpanIndex> linked;
    for (SpanIndex span = 0; span < trace.spanCount(); ++span)
        if ((trace.marks[span] & HasLinks) != 0) linked.push_back(span);
    if (linked.empty()) return links;
    std::unordered_map<std::uint64_t, SpanIndex> spanOfId;
    for (SpanIndex span = 0; span < trace.spanCount(); ++span) spanOfId.emplace(trace.spanId[span].value, span);
    const auto take = [&](SpanIndex span, const SpanDetails& details) {
        for (const SpanLink& link : details.links) {
            const auto found = spanOfId.find(link.spanId.value);
            if (link.traceId == trace.summary.id && found != spanOfId.end() && found->second != span)
                links.push_back({found->second, span});
        }
        return true;
    };
    if (linked.size() > mostReadAlone) {
        const Result<void> read = reader.visitSpans(trace.summary.key, take, stop);
        if (!read) return tl::unexpected<Error>(read.error());
        return links;
    }
    for (const SpanIndex span : linked) {
        if (stop.stop_requested()) return fail(ErrorKind::Cancelled, "Cancelled");
        const Result<SpanDetails> details = reader.loadSpan(trace.summary.key, span);
        if (!details) return tl::unexpected<Error>(details.error());
        take(span, *details);
    }
    return links;
}

}  // namespace

Result<render::GraphPicture> pictureOf(const std::shared_ptr<const TraceAnalysis>& analysis, const analysis::RowScope& scope,
                                       GraphMode mode, const QSizeF& box, store::TraceReader& reader, const std::stop_token& stop) {
    TraceGraphExtras extras;
    Result<std::vector<SpanRelation>> links = readLinks(*analysis, reader, stop);
    if (!links) return tl::unexpected<Error>(links.error());
    extras.links = std::move(*links);
    if (mode == GraphMode::Services) {
        Result<KeyColumn> peers = readPeers(*analysis, reader, stop);
        if (!peers) return tl::unexpected<Error>(peers.error());
        extras.peers = std::move(*peers);
    }
    auto graph = analysis::buildTraceGraph(analysis, mode, extras, stop, {}, scope);
    if (!graph) return tl::unexpected<Error>(graph.error());
    layout::GraphShape shape;
    shape.nodes = static_cast<std::uint32_t>((*graph)->nodes.size());
    shape.boxWidth = box.width();
    shape.boxHeight = box.height();
    for (const analysis::TraceGraphEdge& edge : (*graph)->edges) shape.edges.push_back({edge.from, edge.to});
    Result<layout::GraphLayout> layout = layout::layOutGraph(shape, stop);
    if (!layout) return tl::unexpected<Error>(layout.error());
    return render::GraphPicture{std::move(*graph), std::make_shared<const layout::GraphLayout>(std::move(*layout))};
}

}  // namespace fw::app

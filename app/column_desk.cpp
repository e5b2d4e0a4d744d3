// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/column_desk.h"

#include <algorithm>
#include <memory>
#include <unordered_map>
#include <utility>
#include <vector>

#include "app/reader_pool.h"
#include "widgets/facts_request.h"
#include "widgets/trace_columns.h"

namespace fw::app {

namespace {

/// While an import commits every second the ranks follow at this distance.
constexpr int ranksAgainMs = 3000;
/// What a column keeps of its values: a text as long as any is drawn, and so much of different ones.
constexpr KeyColumnLimits columnLimits{400, std::size_t{48} << 20U};
/// Operations counted in one pass: each may need 0.8 MB until it is done.
constexpr std::size_t operationsAPass = 64;
/// Operations of a trace that are counted before the reader comes to them.
constexpr std::size_t operationsAhead = 512;
constexpr SpanIndex stopCheck = 1 << 16;

struct ValuesPart {
    std::string key;
    std::shared_ptr<const analysis::FactValues> values;
};
using RanksPart = std::shared_ptr<const analysis::OperationRanks>;

Result<ValuesPart> readValues(const widgets::FactsRequest& request, store::TraceReader& reader, const std::stop_token& stop,
                              const std::function<void(ValuesPart)>& tell) {
    for (const std::string& key : request.keys) {
        Result<KeyColumn> column = reader.loadKeyColumn(request.analysis->trace->summary.key, key, stop, columnLimits);
        if (!column) return tl::unexpected<Error>(column.error());
        // A commit between two reads: the refresh that follows asks again.
        if (column->value.size() != request.analysis->trace->spanCount()) return fail(ErrorKind::Cancelled, "The trace has grown");
        tell({key, analysis::factValues(std::move(*column))});
    }
    return ValuesPart();
}

Result<RanksPart> rankOperations(const TraceData& trace, const std::vector<SpanIndex>& spans,
                                 const std::shared_ptr<const KeyColumn>& models, store::TraceReader& reader, const std::stop_token& stop) {
    auto ranks = std::make_shared<analysis::OperationRanks>();
    ranks->models = models;
    std::vector<store::PeerKey> keys;
    for (const SpanIndex span : spans) {
        const std::uint32_t model = ranks->number(trace, span).model;
        keys.push_back({trace.services[trace.service[span]].name, trace.names[trace.name[span]], trace.kind[span],
                        model < models->texts.size() ? models->texts[model] : std::string()});
    }
    Result<std::vector<PeerDurations>> peers = reader.peerDurationsOf(keys, stop);
    if (!peers) return tl::unexpected<Error>(peers.error());
    for (std::size_t i = 0; i < spans.size(); ++i)
        ranks->of[ranks->number(trace, spans[i])] = std::make_shared<const PeerRanks>((*peers)[i]);
    return RanksPart(std::move(ranks));
}

/// Tells what is on screen first, then the most frequent operations of the trace.
Result<RanksPart> readRanks(const widgets::RanksRequest& request, store::TraceReader& reader, const std::stop_token& stop,
                            const std::function<void(RanksPart)>& tell) {
    const TraceData& trace = *request.analysis->trace;
    std::shared_ptr<const KeyColumn> models = request.known ? request.known->models : nullptr;
    if (!models) {
        Result<KeyColumn> column = reader.loadKeyColumn(trace.summary.key, peerModelKey, stop);
        if (!column) return tl::unexpected<Error>(column.error());
        // A commit between two reads: the refresh that follows asks again.
        if (column->value.size() != trace.spanCount()) return fail(ErrorKind::Cancelled, "The trace has grown");
        models = std::make_shared<const KeyColumn>(std::move(*column));
    }
    std::unordered_map<analysis::OperationNumber, std::pair<SpanIndex, std::uint64_t>, analysis::OperationHash> counts;
    std::vector<SpanIndex> wanted = request.seen;
    const auto tellAll = [&]() -> Result<void> {
        for (std::size_t first = 0; first < wanted.size(); first += operationsAPass) {
            const std::size_t last = std::min(wanted.size(), first + operationsAPass);
            const std::vector<SpanIndex> some(wanted.begin() + static_cast<std::ptrdiff_t>(first),
                                              wanted.begin() + static_cast<std::ptrdiff_t>(last));
            Result<RanksPart> ranks = rankOperations(trace, some, models, reader, stop);
            if (!ranks) return tl::unexpected<Error>(ranks.error());
            tell(*ranks);
        }
        return {};
    };
    if (const Result<void> seen = tellAll(); !seen) return tl::unexpected<Error>(seen.error());
    for (SpanIndex span = 0; span < trace.spanCount(); ++span) {
        if (span % stopCheck == 0 && stop.stop_requested()) return fail(ErrorKind::Cancelled, "Cancelled");
        if (analysis::hasPeers(trace, span))
            ++counts.try_emplace(analysis::operationNumber(trace, span, models.get()), span, 0).first->second.second;
    }
    for (const SpanIndex span : request.seen) counts.erase(analysis::operationNumber(trace, span, models.get()));
    if (request.known)
        for (const auto& [operation, ranks] : request.known->of) counts.erase(operation);
    std::vector<std::pair<std::uint64_t, SpanIndex>> order;
    for (const auto& [operation, at] : counts) order.emplace_back(at.second, at.first);
    std::sort(order.begin(), order.end(),
              [](const auto& a, const auto& b) { return a.first != b.first ? a.first > b.first : a.second < b.second; });
    wanted.clear();
    for (const auto& [count, span] : order)
        if (wanted.size() < operationsAhead) wanted.push_back(span);
    if (const Result<void> ahead = tellAll(); !ahead) return tl::unexpected<Error>(ahead.error());
    return std::make_shared<const analysis::OperationRanks>();
}

}  // namespace

ColumnDesk::ColumnDesk(ReaderPool& pool, widgets::TraceColumns* columns, QObject* parent)
    : QObject(parent), m_pool(&pool), m_columns(columns) {
    connect(columns, &widgets::TraceColumns::valuesWanted, this, &ColumnDesk::answerValues);
    connect(columns, &widgets::TraceColumns::ranksWanted, this, &ColumnDesk::answerRanks);
    m_again.setSingleShot(true);
    m_again.setInterval(ranksAgainMs);
    connect(&m_again, &QTimer::timeout, this, [this] {
        // A count that takes longer than the time between two commits must not be overtaken for ever.
        if (m_counting)
            m_again.start();
        else if (m_columns)
            m_columns->refreshRanks();
    });
}

void ColumnDesk::cacheChanged() {
    if (!m_again.isActive()) m_again.start();
}

void ColumnDesk::answerValues(const widgets::FactsRequest& request) {
    if (!m_pool) return;
    const auto take = [columns = m_columns, number = request.number](const ValuesPart& part) {
        if (columns && part.values) columns->setValues(number, part.key, part.values);
    };
    m_pool->postTelling<ValuesPart>(
        Lane::ColumnValues,
        [request](store::TraceReader& reader, const std::stop_token& stop, const std::function<void(ValuesPart)>& tell) {
            return readValues(request, reader, stop, tell);
        },
        take,
        [columns = m_columns, number = request.number](const Result<ValuesPart>& answer) {
            if (columns && !answer && answer.error().kind != ErrorKind::Cancelled) columns->setRefused(number);
        });
}

void ColumnDesk::answerRanks(const widgets::RanksRequest& request) {
    if (!m_pool) return;
    m_counting = true;
    m_pool->postTelling<RanksPart>(
        Lane::ColumnRanks,
        [request](store::TraceReader& reader, const std::stop_token& stop, const std::function<void(RanksPart)>& tell) {
            return readRanks(request, reader, stop, tell);
        },
        [columns = m_columns, number = request.number](const RanksPart& part) {
            if (columns && part) columns->setRanks(number, *part, false);
        },
        [self = QPointer(this), columns = m_columns, number = request.number](const Result<RanksPart>& answer) {
            if (self) self->m_counting = false;
            if (!columns) return;
            if (answer) {
                columns->setRanks(number, **answer, true);
            } else if (answer.error().kind != ErrorKind::Cancelled) {
                columns->setRanksRefused(number);
            }
        });
}

}  // namespace fw::app

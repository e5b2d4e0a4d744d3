// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pane_desk.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "app/asker.h"
#include "app/key_column_source.h"
#include "app/reader_pool.h"
#include "app/table_saver.h"
#include "app/texts.h"
#include "app/trace_graph_source.h"
#include "model/export/trace_tables_csv.h"
#include "model/items/condition_text.h"
#include "model/items/text.h"
#include "widgets/flame_pane.h"
#include "widgets/flame_view.h"
#include "widgets/graph_pane.h"
#include "widgets/graph_view.h"
#include "widgets/log_pane.h"
#include "widgets/span_list_pane.h"
#include "widgets/statistics_pane.h"
#include "widgets/trace_view.h"
#include "widgets/waterfall_view.h"

namespace fw::app {

using analysis::GroupBy;
using widgets::StatisticsAnswer;
using widgets::StatisticsRequest;

namespace {

Result<StatisticsAnswer> statisticsFor(const StatisticsRequest& request, store::TraceReader& reader, const std::stop_token& stop) {
    StatisticsAnswer answer;
    answer.statistics = request.known;
    if (!answer.statistics) {
        std::array<KeyColumn, 2> columns;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const analysis::GroupKey& key = request.grouping.keys[i];
            if (key.by != GroupBy::Attribute) continue;
            Result<KeyColumn> column = keyColumnOf(*request.analysis, key.key, reader, stop);
            if (!column) return tl::unexpected<Error>(column.error());
            columns[i] = std::move(*column);
        }
        auto computed =
            analysis::computeStatistics(request.analysis, request.grouping, std::nullopt, std::move(columns), stop, request.scope);
        if (!computed) return tl::unexpected<Error>(computed.error());
        answer.statistics = std::move(*computed);
    }
    answer.order = analysis::statisticsOrder(*answer.statistics, request.field, request.descending);
    return answer;
}

Result<widgets::LogAnswer> logFor(const widgets::LogRequest& request, store::TraceReader& reader, const std::stop_token& stop) {
    widgets::LogAnswer answer;
    answer.log = request.known;
    if (!answer.log) {
        const TraceData& trace = *request.analysis->trace;
        analysis::TraceLogBuilder builder(request.analysis);
        const bool events =
            std::any_of(trace.marks.begin(), trace.marks.end(), [](std::uint16_t marks) { return (marks & HasEvents) != 0; });
        if (events) {
            const auto take = [&](SpanIndex span, const SpanDetails& details) {
                builder.add(span, details);
                return !stop.stop_requested();
            };
            if (const Result<void> read = reader.visitSpans(trace.summary.key, take, stop); !read)
                return tl::unexpected<Error>(read.error());
        }
        const Result<std::vector<LogEntry>> records = reader.loadLogs(trace.summary.key, stop);
        if (!records) return tl::unexpected<Error>(records.error());
        for (const LogEntry& record : *records) builder.add(record);
        answer.log = builder.finish();
    }
    answer.rows = items::filterLog(*answer.log, request.filter, stop);
    if (!answer.rows || stop.stop_requested()) return fail(ErrorKind::Cancelled, "Cancelled");
    return answer;
}

QString layoutRefusal(const Error& error) {
    const QString what = QString::fromStdString(error.where.empty() ? error.message : error.message + " (" + error.where + ')');
    return PaneDesk::tr("The graph cannot be drawn: %1. The other views of the trace are not affected.").arg(items::cellText(what));
}

}  // namespace

PaneDesk::PaneDesk(ReaderPool& pool, Settings& settings, widgets::TraceView* view, QWidget* window)
    : QObject(window), m_pool(&pool), m_view(view), m_saver(new TableSaver(pool, settings, window)) {
    connect(m_saver, &TableSaver::statusText, this, &PaneDesk::statusText);
    connect(m_saver, &TableSaver::failed, this, &PaneDesk::failed);
    connect(view, &widgets::TraceView::paneBuilt, this, &PaneDesk::connectPane);
    connect(view, &widgets::TraceView::filterRequested, this,
            [this](const QString& key, const QString& value) { Q_EMIT searchRequested(items::fieldCondition(key, value)); });
}

void PaneDesk::connectPane(widgets::TracePane* pane) {
    if (auto* flame = qobject_cast<widgets::FlamePane*>(pane)) {
        connect(flame->view(), &widgets::FlameView::graphWanted, this,
                [this, flame](analysis::FlameMode mode) { buildFlame(flame, mode); });
    } else if (auto* graph = qobject_cast<widgets::GraphPane*>(pane)) {
        connect(graph->view(), &widgets::GraphView::graphWanted, this,
                [this, graph](analysis::GraphMode mode, const QSizeF& box) { buildGraph(graph, mode, box); });
    } else if (auto* statistics = qobject_cast<widgets::StatisticsPane*>(pane)) {
        connect(statistics, &widgets::StatisticsPane::statisticsWanted, this,
                [this, statistics](const StatisticsRequest& request) { computeStatistics(statistics, request); });
        connect(statistics, &widgets::StatisticsPane::csvWanted, this, &PaneDesk::saveStatistics);
    } else if (auto* spans = qobject_cast<widgets::SpanListPane*>(pane)) {
        connect(spans, &widgets::SpanListPane::orderWanted, this,
                [this, spans](const widgets::SpanOrderRequest& request) { orderSpans(spans, request); });
        connect(spans, &widgets::SpanListPane::csvWanted, this, [this](const auto& analysis, const auto& order, const auto& hidden) {
            std::shared_ptr<const analysis::MarkedSpans> marked = m_view->waterfall()->marked();
            if (marked && marked->analysis != analysis) marked.reset();
            m_saver->ask(tr("spans"), [analysis, order, marked, hidden](const FilePiece& piece, const std::stop_token& stop) {
                return exporting::writeSpanListCsv(*analysis, order->spans, marked.get(), piece, stop, hidden);
            });
        });
    } else if (auto* log = qobject_cast<widgets::LogPane*>(pane)) {
        connect(log, &widgets::LogPane::logWanted, this, [this, log](const widgets::LogRequest& request) { readLog(log, request); });
        connect(log, &widgets::LogPane::csvWanted, this, [this](const auto& lines, const auto& rows) {
            m_saver->ask(tr("log"), [lines, rows](const FilePiece& piece, const std::stop_token& stop) {
                return exporting::writeLogCsv(*lines, *rows, piece, stop);
            });
        });
    }
}

void PaneDesk::buildFlame(widgets::FlamePane* pane, analysis::FlameMode mode) {
    using Graph = std::shared_ptr<const analysis::FlameGraph>;
    if (!m_pool) return;
    // One lane for each mode: who switches while the first one is built gets both.
    m_pool->run<Graph>(
        mode == analysis::FlameMode::Work ? Lane::FlameWork : Lane::FlamePath,
        [analysis = pane->analysis(), scope = pane->scope(), mode](const std::stop_token& stop) {
            return analysis::buildFlameGraph(analysis, mode, stop, scope);
        },
        [pane = QPointer(pane)](const Result<Graph>& graph) {
            // The only error is that it was overtaken by one of a newer trace.
            if (pane && graph) pane->view()->setGraph(*graph);
        });
}

void PaneDesk::buildGraph(widgets::GraphPane* pane, analysis::GraphMode mode, const QSizeF& box) {
    using render::GraphPicture;
    if (!m_pool) return;
    m_pool->post<GraphPicture>(
        mode == analysis::GraphMode::Services ? Lane::GraphServices : Lane::GraphOperations,
        [analysis = pane->analysis(), scope = pane->scope(), mode, box](store::TraceReader& reader, const std::stop_token& stop) {
            return pictureOf(analysis, scope, mode, box, reader, stop);
        },
        [pane = QPointer(pane), analysis = pane->analysis(), scope = pane->scope(), mode](const Result<GraphPicture>& picture) {
            if (!pane || pane->scope() != scope) return;
            if (picture) {
                pane->view()->setPicture(*picture);
            } else if (picture.error().kind != ErrorKind::Cancelled) {
                // Said where the picture would be: nothing else of the trace suffers from it.
                const Error& error = picture.error();
                pane->view()->setRefused(analysis, mode,
                                         error.kind == ErrorKind::Unsupported ? layoutRefusal(error) : Texts::ofError(error).text);
            }
        });
}

void PaneDesk::computeStatistics(widgets::StatisticsPane* pane, const StatisticsRequest& request) {
    if (!m_pool) return;
    m_pool->post<StatisticsAnswer>(
        Lane::Statistics,
        [request](store::TraceReader& reader, const std::stop_token& stop) { return statisticsFor(request, reader, stop); },
        answerTo<StatisticsAnswer>(pane, request.number, &widgets::StatisticsPane::setStatistics, &widgets::StatisticsPane::setRefused,
                                   [this](const Error& error) { Q_EMIT failed(error); }));
}

void PaneDesk::orderSpans(widgets::SpanListPane* pane, const widgets::SpanOrderRequest& request) {
    using Order = std::shared_ptr<const analysis::SpanOrder>;
    if (!m_pool) return;
    m_pool->run<Order>(
        Lane::SpanOrder,
        [request](const std::stop_token& stop) {
            return analysis::orderSpans(*request.analysis, request.field, request.descending, stop, request.scope);
        },
        [pane = QPointer(pane), number = request.number](const Result<Order>& order) {
            if (pane && order) pane->setOrder(number, *order);
        });
}

void PaneDesk::readLog(widgets::LogPane* pane, const widgets::LogRequest& request) {
    if (!m_pool) return;
    m_pool->post<widgets::LogAnswer>(
        Lane::TraceLog, [request](store::TraceReader& reader, const std::stop_token& stop) { return logFor(request, reader, stop); },
        answerTo<widgets::LogAnswer>(pane, request.number, &widgets::LogPane::setLog, &widgets::LogPane::setRefused,
                                     [this](const Error& error) { Q_EMIT failed(error); }));
}

void PaneDesk::saveStatistics(const StatisticsAnswer& shown) {
    m_saver->ask(tr("statistics"), [shown](const FilePiece& piece, const std::stop_token& stop) {
        return exporting::writeStatisticsCsv(*shown.statistics, shown.order, piece, stop);
    });
}

}  // namespace fw::app

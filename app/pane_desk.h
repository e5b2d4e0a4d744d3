// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QSizeF>
#include <QString>

#include "app/settings.h"
#include "model/analysis/flame_graph.h"
#include "model/analysis/trace_graph.h"
#include "model/core/result.h"

class QWidget;

namespace fw::widgets {
struct LogRequest;
struct StatisticsAnswer;
struct StatisticsRequest;
struct SpanOrderRequest;
class FlamePane;
class GraphPane;
class LogPane;
class SpanListPane;
class StatisticsPane;
class TracePane;
class TraceView;
}  // namespace fw::widgets

namespace fw::app {

class ReaderPool;
class TableSaver;

/// Answers what the panes beside the waterfall ask for: figures, orders, files; all of it on the reader threads. Panes are
/// connected when they are built.
class PaneDesk : public QObject {
    Q_OBJECT

public:
    PaneDesk(ReaderPool& pool, Settings& settings, widgets::TraceView* view, QWidget* window);

Q_SIGNALS:
    void searchRequested(const QString& text);
    void statusText(const QString& text);
    void failed(const fw::Error& error);

private:
    void connectPane(widgets::TracePane* pane);
    void buildFlame(widgets::FlamePane* pane, analysis::FlameMode mode);
    void buildGraph(widgets::GraphPane* pane, analysis::GraphMode mode, const QSizeF& box);
    void computeStatistics(widgets::StatisticsPane* pane, const widgets::StatisticsRequest& request);
    void orderSpans(widgets::SpanListPane* pane, const widgets::SpanOrderRequest& request);
    void readLog(widgets::LogPane* pane, const widgets::LogRequest& request);
    void saveStatistics(const widgets::StatisticsAnswer& shown);

    QPointer<ReaderPool> m_pool;  ///< goes before the widgets do
    widgets::TraceView* m_view;
    TableSaver* m_saver;
};

}  // namespace fw::app

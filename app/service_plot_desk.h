// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QObject>
#include <QPointer>
#include <QString>

#include "app/settings.h"
#include "app/trace_members.h"
#include "model/analysis/service_series.h"
#include "model/core/result.h"

namespace fw::widgets {
class BottlenecksView;
}

namespace fw::app {

class ReaderPool;
class TableSaver;
class TraceController;

/// Has the percentiles of each service over time computed on a reader thread while they are looked at, for the traces and the period that
/// the bottlenecks are of, and leads from a point to the traces behind it. The newest question wins. GUI thread.
class ServicePlotDesk : public QObject {
    Q_OBJECT

public:
    ServicePlotDesk(ReaderPool& pool, TraceController& traces, Settings& settings, widgets::BottlenecksView* view, QWidget* window);

    /// The view is looked at; whether the plot is seen in it, the view tells.
    void setShown(bool on);

Q_SIGNALS:
    /// What was told of an earlier question is of no interest any more.
    void answered();
    void failed(const fw::Error& error);
    void statusText(const QString& text);
    /// These traces alone are to be listed.
    void listRequested(const fw::app::TraceMembers& members);

private:
    using Plot = std::shared_ptr<const analysis::ServicePlot>;
    struct Asked;

    void ask(bool again);
    void refresh();
    void take(const Result<Plot>& plot, bool filtered);
    void list(const QString& service, qint64 fromNs);
    void save();
    [[nodiscard]] bool isSeen() const;
    [[nodiscard]] Asked asked() const;

    QPointer<ReaderPool> m_pool;
    TraceController& m_traces;
    Settings& m_settings;
    widgets::BottlenecksView* m_view;
    TableSaver* m_saver;
    bool m_searched = false;
    bool m_shown = false;
    bool m_stale = true;
    bool m_running = false;
    bool m_runAgain = false;  ///< the traces changed meanwhile
};

}  // namespace fw::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include <QObject>
#include <QPointer>
#include <QString>

#include "app/percentile_pick.h"
#include "app/settings.h"
#include "model/core/result.h"
#include "model/items/bottleneck_model.h"

namespace fw::widgets {
class BottlenecksView;
}

namespace fw::app {

class ReaderPool;
using PickFunction = std::function<Result<PercentilePick>(store::TraceReader&, const std::stop_token&)>;
class TableSaver;
class TraceController;

/// Has the bottlenecks of the traces of the search computed on a reader thread while they are looked at: first what columns tell, then
/// with what bodies say of waits. The newest question wins; nothing is computed while nobody looks. GUI thread.
class BottleneckDesk : public QObject {
    Q_OBJECT

public:
    BottleneckDesk(ReaderPool& pool, TraceController& traces, Settings& settings, widgets::BottlenecksView* view, QWidget* window);

    void setShown(bool on);
    /// The traces, or what counts as a wait, are others now.
    void refresh();

Q_SIGNALS:
    /// What is shown is of no use any more; an answer is on its way, or none is wanted yet.
    void outdated();
    /// There is nothing more to come: the whole answer is there, or none can be given.
    void complete();
    /// What was told of an earlier question is of no interest any more.
    void answered();
    void failed(const fw::Error& error);
    void statusText(const QString& text);
    /// The traces at p50 and p95 of those that `pick` finds are to be compared.
    void comparisonRequested(const fw::app::PickFunction& pick);
    /// The traces that match are to be listed.
    void searchRequested(const QString& text);

private:
    using Table = std::shared_ptr<const items::BottleneckTable>;

    /// `again`: the same question; what is shown stays until the whole answer is there.
    void ask(bool again);
    void take(const Result<Table>& table);
    void order();
    void saveTable();
    void listTraces(quint32 row);
    void compareKind(quint32 row);

    QPointer<ReaderPool> m_pool;
    TraceController& m_traces;
    Settings& m_settings;
    widgets::BottlenecksView* m_view;
    TableSaver* m_saver;
    bool m_searched = false;  ///< the search has been answered, so it is known which traces are meant
    bool m_shown = false;
    bool m_stale = true;  ///< what is shown answers an older question
    bool m_running = false;
    bool m_runAgain = false;  ///< the traces changed meanwhile
};

}  // namespace fw::app

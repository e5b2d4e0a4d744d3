// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QObject>
#include <QPointer>
#include <QString>

#include "app/cohort_source.h"
#include "app/settings.h"
#include "app/trace_members.h"
#include "model/core/result.h"
#include "model/items/cohort_findings.h"

namespace fw::widgets {
class BottlenecksView;
class CohortView;
}  // namespace fw::widgets

namespace fw::app {

class ReaderPool;
class TableSaver;
class TraceController;

/// Has two cohorts of the traces of the search compared on a reader thread while they are looked at: first who is on which side, then what
/// tells them apart. The newest question wins. Asked after the bottlenecks above are complete, so that one reader is left for the rest of
/// the window. GUI thread.
class CohortDesk : public QObject {
    Q_OBJECT

public:
    CohortDesk(ReaderPool& pool, TraceController& traces, Settings& settings, widgets::BottlenecksView* view, QWidget* window);

    /// Nobody looks: what runs is given up, and asked again when somebody does.
    void setShown(bool on);
    /// The bottlenecks above are complete: which traces are meant, and that they are others now, is known.
    void tracesReady();
    /// The traces are others, or another period is meant: what is shown is of no use until tracesReady().
    void tracesChanged();
    /// Asks about traces that were chosen by hand.
    void setCandidates(std::vector<TraceKey> keys);
    /// Asks about what is brushed in the chart, against the rest of the search; follows the brush from then on.
    void compareBrush();
    /// Asks about the traces of one import against those of another one.
    void compareImports(const items::CohortQuestion::Import& candidate, const items::CohortQuestion::Import& baseline);

Q_SIGNALS:
    /// What was told of an earlier question is of no interest any more.
    void answered();
    void failed(const fw::Error& error);
    void statusText(const QString& text);
    /// The traces that match are to be listed.
    void searchRequested(const QString& text);
    /// These traces alone are to be listed, of the search and its brush; `everywhere`: of all.
    void listRequested(const fw::app::TraceMembers& members, bool everywhere);
    /// Two traces are to be compared.
    void comparisonRequested(fw::TraceKey a, fw::TraceKey b);

private:
    void ask();
    void take(const Result<SharedFindings>& findings);
    void compareMedians();
    void compareWith(const QString& search);
    void list();
    void listOperation(quint32 operation);
    void saveKeys();
    void saveOperations();
    [[nodiscard]] AskedCohorts asked() const;

    QPointer<ReaderPool> m_pool;
    TraceController& m_traces;
    Settings& m_settings;
    widgets::BottlenecksView* m_upper;
    widgets::CohortView* m_view;
    TableSaver* m_saver;
    bool m_shown = false;
    bool m_ready = false;  ///< the bottlenecks of the traces that are meant are there
    bool m_stale = true;   ///< what is shown answers an older question
    bool m_running = false;
};

}  // namespace fw::app

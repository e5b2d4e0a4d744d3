// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QObject>
#include <QPointer>
#include <QTimer>

#include "app/settings.h"
#include "app/window_parts.h"
#include "model/analysis/trace_plot.h"
#include "model/core/result.h"

namespace fw::widgets {
struct PlotRequest;
enum class TraceStrip : std::uint8_t;
}  // namespace fw::widgets

namespace fw::app {

class ReaderPool;
class SearchDesk;
struct SearchAnswer;
class TraceController;

/// Fills the chart above the list with all traces of the search, and makes what is brushed there a part of the search. Nothing is read
/// while the chart is not shown. Reading, counting and drawing go on reader threads; while the brush is dragged one count and one list are
/// on their way, the next begins with the newest brush. GUI thread.
///
/// What is brushed is TraceController::request(), all traces of the search TraceController::unbrushedRequest(): a comparison of the ones
/// with the rest takes these two.
class PlotDesk : public QObject {
    Q_OBJECT

public:
    PlotDesk(ReaderPool& pool, TraceController& traces, SearchDesk& searches, Settings& settings, const WindowParts& parts,
             QObject* parent);

    /// Opens or closes the chart as the reader asked, and makes room for it.
    void choose(widgets::TraceStrip strip);
    void setUtc();

Q_SIGNALS:
    /// What is brushed is to be compared with the rest.
    void comparisonWanted();
    void failed(const fw::Error& error);

private:
    using Plot = std::shared_ptr<const analysis::TracePlot>;

    void ask(bool again);
    void refresh();
    void fitList(const SearchAnswer& answer);
    void take(const Result<Plot>& plot, bool again);
    void draw(const widgets::PlotRequest& request);
    void brushed(const TraceRange& brush, bool done);
    void countBrush();
    void listBrush();
    void showBrush();
    void tellBrush();
    void openMenu(const QPoint& at);
    void show(qint64 key, bool open);
    [[nodiscard]] int rowOf(qint64 key) const;

    QPointer<ReaderPool> m_pool;
    TraceController& m_traces;
    SearchDesk& m_searches;
    Settings& m_settings;
    WindowParts m_parts;
    QTimer m_list;  ///< until the list follows the brush
    bool m_searched = false;
    bool m_stale = true;
    bool m_running = false;
    bool m_runAgain = false;
    bool m_counting = false;
    bool m_countAgain = false;
    bool m_listing = false;
    quint64 m_fitted = 0;  ///< traces that the list was given room for; 0: as many as may be
    bool m_own = false;    ///< the brush that the controller tells of came from the chart
};

}  // namespace fw::app

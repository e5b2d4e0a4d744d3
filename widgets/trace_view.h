// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QByteArray>
#include <QElapsedTimer>
#include <QString>
#include <QWidget>

#include "model/analysis/marked_spans.h"
#include "model/analysis/trace_analysis.h"
#include "model/analysis/trace_waits.h"
#include "model/core/trace_data.h"
#include "widgets/render/picture.h"
#include "widgets/render/theme.h"

class QLabel;
class QStackedLayout;

namespace fw::widgets {

class ColorLegend;
class MinimapView;
class SpanKeys;
class TraceColors;
class TraceColumns;
class TraceFinder;
class TraceHeader;
class TracePane;
class TracePanes;
class TraceWindow;
class WaterfallView;
class ZoomHistory;

/// One trace: header with chips, minimap, and below it the waterfall or another pane that the reader chose; an invitation
/// while there is none. Given finished snapshots; emits intentions. Panes are listed in trace_panes.cpp. GUI thread.
class TraceView : public QWidget {
    Q_OBJECT
public:
    explicit TraceView(QWidget* parent = nullptr);
    ~TraceView() override;

    /// Null clears. The same trace (TraceKey) with more spans keeps zoom, folds, selection and place.
    void setTrace(std::shared_ptr<const analysis::TraceAnalysis> analysis);
    /// A trace is being read that is to be shown next. Said in place of the invitation; a trace in sight stays.
    void setReading(bool on);
    /// Times of the events of the trace that is shown; dropped when their number of spans does not fit.
    void setEventTimes(std::shared_ptr<const EventTimes> events);
    /// What its spans waited for, computed after the trace was shown; null: not known.
    void setWaits(std::shared_ptr<const analysis::TraceWaits> waits);
    /// The reader's bookmarks in the trace that is shown; null: not known yet.
    void setMarked(std::shared_ptr<const analysis::MarkedSpans> marked);
    /// Unfolds what hides the span, scrolls and pans to it. Says nothing back.
    void selectSpan(SpanIndex span);
    [[nodiscard]] std::optional<SpanIndex> selectedSpan() const;
    /// What is seen now: folds, window, selection, theme.
    [[nodiscard]] render::PictureRequest pictureRequest() const;
    void setFrameKey(const QString& key);
    void setTheme(render::ThemeId theme);
    void setUtc(bool utc);

    /// Corrected clocks on, off; where nothing can be corrected, says why.
    void toggleClocks();
    /// Asks for suggested parents or for those as recorded; says so where nothing is to be suggested.
    void toggleParents();
    /// The choice of what colours stand for, in a pane that shows it.
    void openColors();
    /// To where the reader was before in this trace, or (not `back`) forward again.
    void stepHistory(bool back);

    /// The panes by their names in saved states: "waterfall", "statistics", "spans" …, in the order of buttons and keys 1 ….
    [[nodiscard]] static QStringList paneIds();
    /// What they are called, in the same order.
    [[nodiscard]] static QStringList paneTitles();
    [[nodiscard]] QString currentPane() const;
    /// False where there is no such pane.
    bool showPane(const QString& id);
    /// Null for the waterfall and for a pane that was never shown.
    [[nodiscard]] TracePane* pane(const QString& id) const;

    [[nodiscard]] QByteArray saveState() const;
    bool restoreState(const QByteArray& state);

    [[nodiscard]] WaterfallView* waterfall() const { return m_waterfall; }
    [[nodiscard]] MinimapView* minimap() const { return m_minimap; }
    [[nodiscard]] TraceHeader* header() const { return m_header; }
    [[nodiscard]] TraceWindow* traceWindow() const { return m_window; }
    /// Find and filter in the trace.
    [[nodiscard]] TraceFinder* finder() const { return m_finder; }
    /// What the colours of the waterfall stand for.
    [[nodiscard]] TraceColors* colors() const { return m_colors; }
    /// What it tells of every span.
    [[nodiscard]] TraceColumns* columns() const { return m_columns; }
    [[nodiscard]] SpanKeys* spanKeys() const { return m_spanKeys; }

Q_SIGNALS:
    void spanSelected(quint32 span);
    void selectionCleared();
    /// After selectionCleared(), as a row of repeats is no span.
    void runSelected(quint32 row);
    void copyRequested(const QString& text);
    /// To the trace of the previous (-1) or next (1) frame id.
    void frameStepRequested(int by);
    void clockCorrectionRequested(bool on);
    /// A sentence about what the reader just did.
    void remarked(const QString& text);
    /// Flat spans below those they lie in, or as they were recorded.
    void parentSuggestionsRequested(bool on);
    void filterRequested(const QString& key, const QString& value);
    /// A pane is shown for the first time and wants to be connected; it has no trace yet.
    void paneBuilt(fw::widgets::TracePane* pane);
    void paneChanged();
    /// The critical path below another span is wanted.
    void criticalRootRequested(quint32 span);
    void markRequested(quint32 span, bool on);
    /// The trace is to be written into a file.
    void exportRequested();
    void noteRequested(quint32 span);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// New spans come behind the old ones. `old`: what the trace was; null: another one.
    void noteNewSpans(const analysis::TraceAnalysis* old);
    void sayNoParents();
    void inviteOrWait();
    void makeKeys();
    void connectParts();
    void onSelection();
    void setCriticalPathShown(bool on);
    void setGapsShown(bool on);
    void askForCriticalRoot(quint32 span);
    void choosePane(std::size_t number);
    /// A step in the waterfall, from whatever pane.
    void walk(const std::function<void()>& step);
    /// To the next one or the previous.
    void walkErrors(bool forward);
    void walkMarks(bool forward);
    /// Builds the chosen pane if need be, hands it the trace, brings it into sight.
    void presentPane();
    /// Tells the pane that is seen what the waterfall hides.
    void passScope();
    void openInWaterfall(SpanIndex span);
    /// Where the waterfall did not see the selection change.
    void catchUp();

    TraceWindow* m_window;
    ZoomHistory* m_history;
    TraceHeader* m_header;
    MinimapView* m_minimap;
    WaterfallView* m_waterfall;
    TraceFinder* m_finder;
    ColorLegend* m_legend;
    SpanKeys* m_spanKeys;
    TraceColors* m_colors;
    TraceColumns* m_columns;
    QLabel* m_empty;
    QStackedLayout* m_stack;
    TracePanes* m_panes;
    QElapsedTimer m_opened;                       ///< since a span was opened from another pane
    std::optional<analysis::Row> m_waterfallSaw;  ///< selected row when the waterfall was left
    std::shared_ptr<const analysis::TraceAnalysis> m_analysis;
    render::ThemeId m_theme = render::ThemeId::Light;
    QString m_frameKey = QStringLiteral("frame.id");
    bool m_quiet = false;
    bool m_reading = false;
    SpanIndex m_firstNew = 0;         ///< of the new spans that the header tells of
    std::optional<SpanIndex> m_told;  ///< last span announced by spanSelected
    bool m_toldRun = false;           ///< the last thing announced was a run
};

}  // namespace fw::widgets

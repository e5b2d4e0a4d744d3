// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include <QAbstractScrollArea>
#include <QPoint>
#include <QStringList>
#include <QTimer>

#include "model/analysis/found_spans.h"
#include "model/analysis/marked_spans.h"
#include "model/analysis/span_colors.h"
#include "model/analysis/trace_waits.h"
#include "model/core/trace_data.h"
#include "widgets/render/row_facts.h"
#include "widgets/render/theme.h"
#include "widgets/render/trace_rows.h"
#include "widgets/render/waterfall_painter.h"
#include "widgets/trace_window.h"

class QMenu;

namespace fw::widgets {

class WaterfallHeader;

/// The rows of one trace over a time axis, painted from a flat list of visible rows. Scrolls by whole rows, so that the
/// number of rows is bounded by int only. Time always runs from left to right. GUI thread.
class WaterfallView : public QAbstractScrollArea {
    Q_OBJECT
public:
    /// `window` is shared with minimap and header, and outlives the view.
    explicit WaterfallView(TraceWindow* window, QWidget* parent = nullptr);
    ~WaterfallView() override;

    /// Null clears. `keepFolds`: the same trace, grown: folds, focus and what is in sight stay, first of all `keptRow`, the row that was
    /// selected.
    void setTrace(std::shared_ptr<const analysis::TraceAnalysis> analysis, bool keepFolds,
                  std::optional<analysis::Row> keptRow = std::nullopt);
    void setEventTimes(std::shared_ptr<const EventTimes> events);
    /// What the spans waited for; null: not known yet. Of the trace that is shown, or of what it was before it grew.
    void setWaits(std::shared_ptr<const analysis::TraceWaits> waits);
    [[nodiscard]] const std::shared_ptr<const analysis::TraceWaits>& waits() const { return m_waits; }
    void setTheme(render::ThemeId theme);
    void setUtc(bool utc);

    [[nodiscard]] const render::TraceRows& rows() const { return m_rows; }
    [[nodiscard]] TraceWindow* traceWindow() const { return m_window; }
    [[nodiscard]] WaterfallHeader* header() const { return m_header; }
    [[nodiscard]] const std::shared_ptr<const EventTimes>& events() const { return m_events; }
    [[nodiscard]] render::ThemeId themeId() const { return m_theme; }

    [[nodiscard]] bool criticalPathShown() const { return m_criticalPath; }
    void setCriticalPathShown(bool on);
    /// Marks of what is not instrumented.
    [[nodiscard]] bool gapsShown() const { return m_gaps; }
    void setGapsShown(bool on);
    [[nodiscard]] int treeWidth() const { return m_shownTree; }
    /// Where columns do not narrow it.
    [[nodiscard]] int wishedTreeWidth() const { return m_treeWidth; }
    void setTreeWidth(int width);
    /// As wide as it is until the reader moves its edge.
    void resetTreeWidth() { setTreeWidth(standardTreeWidth); }
    static constexpr int standardTreeWidth = 342;

    /// Selects a row, unfolds what hides it, scrolls it into sight.
    void goTo(analysis::Row row);
    void goToError(bool forward);
    /// To the deepest failed span below a row; noRow: of the trace.
    void goToDeepestError(analysis::Row below);
    /// Below the selected row or, where nothing failed there, of the trace.
    void goToDeepestError();
    /// Selects the next match. A fold that hides it is open as long as it is the match, not unfolded.
    void goToMatch(bool forward);
    void stepAlongPath(bool forward);
    void zoomToSelection();
    void zoomToRow(analysis::Row row);
    void setFolded(analysis::Row row, bool on);
    void collapseAll();
    /// Folds what lies below so many levels, counted from the roots, and unfolds what lies above. Repeats stay folded.
    void foldToLevels(std::uint32_t levels);
    /// Zooms around the selected span where it is seen, else around the middle.
    void zoomStep(bool in);
    void expandAll();
    void collapseChildren(analysis::Row row);

    /// What a search within the trace found; null: no search. Of the trace that is shown, like the filter.
    void setFound(std::shared_ptr<const analysis::FoundSpans> found);
    [[nodiscard]] const std::shared_ptr<const analysis::FoundSpans>& found() const { return m_found; }
    /// Lies over the folds; null: all rows.
    void setFilter(std::shared_ptr<const analysis::FilteredRows> filter);
    /// Only a row and what is below it; noRow: everything.
    void setFocusRow(analysis::Row row);
    /// The subtree of the selected row alone, or everything again.
    void toggleFocusRow();

    /// The reader's bookmarks; shown while they are of the trace that is shown. Null: not known, nothing can be marked.
    void setMarked(std::shared_ptr<const analysis::MarkedSpans> marked);
    [[nodiscard]] const std::shared_ptr<const analysis::MarkedSpans>& marked() const { return m_marked; }
    /// What colours stand for, of the spans that are shown; null: services.
    void setColors(std::shared_ptr<const analysis::SpanColors> colors);
    [[nodiscard]] const std::shared_ptr<const analysis::SpanColors>& colors() const { return m_colors; }
    /// Columns and pills, of the spans that are shown; widths are wishes. Null: none.
    void setFacts(std::shared_ptr<const render::RowFacts> facts);
    [[nodiscard]] const std::shared_ptr<const render::RowFacts>& facts() const { return m_facts; }
    /// Those that have room, and as wide as they are drawn.
    [[nodiscard]] const render::RowFacts& shownFacts() const { return m_shownFacts; }
    /// Columns that have no room.
    [[nodiscard]] std::size_t columnsLeftOut() const { return m_facts ? m_facts->columns.size() - m_shownFacts.columns.size() : 0; }
    /// What a column stands for, and what of it is not known; plain text.
    [[nodiscard]] QString columnTip(std::size_t column) const;
    void goToMark(bool forward);
    void openMarkList();
    /// Sets or takes away the bookmark of the selected span.
    void toggleMark();

    // Geometry in viewport coordinates, also for the header and for tests.
    [[nodiscard]] int durationWidth() const;
    [[nodiscard]] int barsLeft() const { return m_shownTree + m_shownFacts.columnsWidth() + durationWidth() + 1; }
    [[nodiscard]] render::TimeScale timeScale() const;
    [[nodiscard]] std::uint32_t firstIndex() const;
    [[nodiscard]] std::uint32_t rowsOnScreen() const;  ///< with the partly seen last one
    [[nodiscard]] std::optional<std::uint32_t> indexAt(int y) const;
    [[nodiscard]] QRect rowRect(std::uint32_t index) const;
    [[nodiscard]] const render::WaterfallPainter& rowPainter() const { return *m_painter; }
    [[nodiscard]] bool hasRange() const { return m_drag == Drag::Range && m_rangeShown; }

    /// Length of the range that is being dragged; empty without one.
    [[nodiscard]] QString rangeText() const;

    // Dragging of a time range; shared with the ruler. x in viewport coordinates.
    void rangePress(int x);
    void rangeMove(int x);
    void rangeRelease();
    [[nodiscard]] bool onSplitter(int x) const;
    void splitterPress(int x);
    void splitterMove(int x);
    void splitterRelease();
    /// Wheel over ruler or bars with Ctrl or Shift; false where the event is not about time.
    bool timeWheel(const QPoint& angle, double x, Qt::KeyboardModifiers modifiers);

    /// What a screen reader says about a row.
    [[nodiscard]] QString rowSpeech(analysis::Row row) const;
    /// Exact times and names, for the tooltip; plain text.
    [[nodiscard]] QString rowTip(analysis::Row row) const;
    [[nodiscard]] std::unique_ptr<QMenu> makeMenu(analysis::Row row);

Q_SIGNALS:
    void criticalPathToggled(bool on);
    void gapsToggled(bool on);
    /// The critical path below another span is wanted.
    void criticalRootRequested(quint32 span);
    void copyRequested(const QString& text);
    /// The trace is to be written into a file.
    void exportRequested();
    void rowsChanged();  ///< another trace, or something was folded
    void focusRowChanged();
    void findRequested();  ///< the reader wants to look for something in the trace
    void layoutChanged();  ///< widths of the tree and the columns
    void placeChanged();   ///< other rows may be on screen
    /// A row's menu is made: others may add to it.
    void rowMenuWanted(QMenu* menu, quint32 row);
    void markRequested(quint32 span, bool on);
    void noteRequested(quint32 span);  ///< the reader wants to write a note on the span

protected:
    bool event(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    enum class Drag : std::uint8_t { None, Press, Range, Pan, Splitter };

    void rebuildPainter();
    void updateScrollBar();
    void updateMarks();
    void updateCurrentMark();
    void rowsFolded();
    void ensureVisible(std::uint32_t index);
    void moveSelection(std::int64_t by);
    template <typename Change>
    void keepingPlace(Change change);
    /// `show` opens what hides the row, and says whether it changed anything.
    template <typename Show>
    void goTo(analysis::Row row, Show show);
    void selectIndex(std::uint32_t index);
    bool timeKey(const QKeyEvent& event);
    bool rowKey(const QKeyEvent& event);
    bool treeWidthKey(int key);
    bool markKey(int key, bool shift);
    void addMarkActions(QMenu& menu, analysis::Row row);
    [[nodiscard]] const analysis::MarkedSpans* shownMarks() const;
    [[nodiscard]] const analysis::MarkedSpans::Mark* markAt(analysis::Row row) const;
    void foldOrParent();
    void unfoldOrChild();
    void paintRange(QPainter& painter) const;
    void updateHover(const QPoint& at);
    void showTip();
    /// What it said may not be true any more.
    void dropTip();
    void announceSelection();
    [[nodiscard]] bool onTwist(const QPoint& at, std::uint32_t index) const;
    [[nodiscard]] std::optional<analysis::Interval> rowTimes(analysis::Row row) const;
    void addPathActions(QMenu& menu, analysis::Row row);
    /// "http.method: GET"; empty where colours stand for services.
    /// How far events lie outside of their span; empty where none does.
    [[nodiscard]] QStringList outsideLines(SpanIndex span) const;
    [[nodiscard]] QString colorLine(SpanIndex span) const;
    void layoutFacts();
    /// "model.name: yolov8m" for each column and pill that has something to say.
    [[nodiscard]] QStringList factLines(SpanIndex span) const;
    [[nodiscard]] QString errorsBelowLine(analysis::Row row) const;
    [[nodiscard]] QString repeatsTip(const analysis::RepeatRow& repeats) const;

    TraceWindow* m_window;
    WaterfallHeader* m_header;
    render::TraceRows m_rows;
    std::shared_ptr<const analysis::FoundSpans> m_found;
    std::shared_ptr<const analysis::MarkedSpans> m_marked;
    std::shared_ptr<const analysis::SpanColors> m_colors;
    std::shared_ptr<const EventTimes> m_events;
    std::shared_ptr<const analysis::TraceWaits> m_waits;
    std::unique_ptr<render::WaterfallPainter> m_painter;
    render::ThemeId m_theme = render::ThemeId::Light;
    bool m_utc = true;
    bool m_criticalPath = true;
    bool m_gaps = false;
    bool m_focusFrame = false;
    int m_treeWidth = standardTreeWidth;
    int m_shownTree = standardTreeWidth;
    std::shared_ptr<const render::RowFacts> m_facts;
    render::RowFacts m_shownFacts;
    mutable int m_durationWidth = 0;  ///< 0 until it is asked for: measuring loads a font

    Drag m_drag = Drag::None;
    bool m_rangeShown = false;
    bool m_jumped = false;  ///< the press went to another row: what is under the mouse now was not meant
    QPoint m_pressAt;
    QPoint m_lastAt;
    int m_rangeFrom = 0;
    int m_rangeTo = 0;
    double m_panRows = 0;
    int m_wheelRest = 0;
    std::size_t m_pathStep = 0;  ///< stretch of the critical path the reader stands on
    QTimer m_tipTimer;
    QPoint m_tipAt;
    std::optional<QString> m_tipShown;
};

}  // namespace fw::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trace_view.h"

#include <algorithm>
#include <utility>

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>

#include "widgets/clock_words.h"
#include "widgets/color_legend.h"
#include "widgets/find_bar.h"
#include "widgets/grown_rows.h"
#include "widgets/minimap_view.h"
#include "widgets/plain_text.h"
#include "widgets/span_keys.h"
#include "widgets/trace_colors.h"
#include "widgets/trace_columns.h"
#include "widgets/trace_finder.h"
#include "widgets/trace_header.h"
#include "widgets/trace_pane.h"
#include "widgets/trace_panes.h"
#include "widgets/trace_window.h"
#include "widgets/waterfall_view.h"
#include "widgets/zoom_history.h"

namespace fw::widgets {

using analysis::noSpan;
using analysis::Row;

TraceView::TraceView(QWidget* parent)
    : QWidget(parent),
      m_window(new TraceWindow(this)),
      m_history(new ZoomHistory(m_window, this)),
      m_header(new TraceHeader(this)),
      m_minimap(nullptr),
      m_waterfall(nullptr),
      m_finder(nullptr),
      m_legend(nullptr),
      m_spanKeys(new SpanKeys(this)),
      m_colors(nullptr),
      m_columns(nullptr),
      m_empty(plainLabel(this)),
      m_stack(new QStackedLayout(this)),
      m_panes(nullptr) {
    auto* page = new QWidget(this);
    m_minimap = new MinimapView(m_window, page);
    m_panes = new TracePanes(m_window, page);
    m_waterfall = m_panes->waterfall();
    auto* findBar = new FindBar(page);
    m_finder = new TraceFinder(findBar, m_waterfall, m_window);
    m_legend = new ColorLegend(page);
    m_colors = new TraceColors(m_legend, m_waterfall, m_minimap, m_spanKeys);
    m_columns = new TraceColumns(m_waterfall, m_spanKeys);
    m_waterfall->viewport()->installEventFilter(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_minimap);
    column->addWidget(findBar);
    column->addWidget(m_legend);
    column->addWidget(m_panes, 1);
    m_header->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(24, 24, 24, 24);
    m_empty->setAutoFillBackground(true);
    inviteOrWait();
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(page);
    m_stack->setCurrentIndex(0);
    setFocusProxy(m_waterfall);
    m_header->setPanes(TracePanes::words());
    m_header->setCurrentPane(0);
    setTheme(m_theme);
    makeKeys();
    connectParts();
}

TraceView::~TraceView() {
    // A field that loses the focus with the window must not ask for anything any more.
    m_panes->rest();
}

void TraceView::setTrace(std::shared_ptr<const analysis::TraceAnalysis> analysis) {
    const bool grown = analysis && m_analysis && analysis->trace->summary.key == m_analysis->trace->summary.key &&
                       analysis->trace->summary.id == m_analysis->trace->summary.id;
    const auto old = std::exchange(m_analysis, analysis);
    std::optional<Row> selected;
    m_quiet = true;
    // Rows of the old trace mean nothing in the new one: panes hear of the selection once they have it.
    m_panes->dropTrace(m_analysis != nullptr);
    if (grown) {
        const std::optional<Row> kept = m_window->selected();
        if (kept) selected = GrownRows(*old, *m_analysis).row(*kept);
        m_window->hover(std::nullopt);
        m_window->select(std::nullopt);
        m_waterfall->setTrace(m_analysis, true, kept);
        // Clocks that are corrected, or no more, are another picture of the same spans: all of it, if all was seen.
        const bool follow = m_window->showsAll() && old->clocksCorrected != m_analysis->clocksCorrected;
        m_window->growTrace(m_analysis->extent, m_analysis->primary);
        if (follow) m_window->zoomAll();
        m_window->select(selected);
    } else {
        m_window->select(std::nullopt);
        m_window->hover(std::nullopt);
        m_waterfall->setTrace(m_analysis, false);
        if (m_analysis) m_window->setTrace(m_analysis->extent, m_analysis->primary);
    }
    m_finder->setTrace(m_analysis, grown);
    m_minimap->setTrace(m_analysis);
    m_spanKeys->setTrace(m_analysis);
    m_colors->setTrace(m_analysis);
    m_columns->setTrace(m_analysis);
    m_header->setTrace(m_analysis);
    m_header->setBookmarks(0);
    noteNewSpans(grown ? old.get() : nullptr);
    m_stack->setCurrentIndex(m_analysis ? 1 : 0);
    m_waterfallSaw = m_window->selected();
    m_history->setFocusRow(m_waterfall->rows().focus());
    grown ? m_history->forgetRows() : m_history->reset();
    presentPane();
    m_quiet = false;
    onSelection();
    // What was asked for came, and shows nothing.
    if (grown && m_analysis->parentsSuggested && !old->parentsSuggested && m_analysis->suggested == 0) sayNoParents();
}

void TraceView::setReading(bool on) {
    if (on == m_reading) return;
    m_reading = on;
    inviteOrWait();
    if (on && m_analysis) Q_EMIT remarked(tr("Reading the trace…"));
}

void TraceView::inviteOrWait() {
    m_empty->setText(m_reading ? tr("Reading the trace…") : tr("No trace is open. Choose one in the list."));
}

void TraceView::noteNewSpans(const analysis::TraceAnalysis* old) {
    const SpanIndex before = old != nullptr ? old->trace->spanCount() : 0;
    if (old == nullptr || m_analysis->trace->spanCount() < before) {
        m_header->setNewSpans(0);
        return;
    }
    if (m_header->newSpans() == 0) m_firstNew = before;
    m_header->setNewSpans(m_analysis->trace->spanCount() - m_firstNew);
}

QStringList TraceView::paneIds() {
    return TracePanes::ids();
}

QStringList TraceView::paneTitles() {
    QStringList titles;
    for (const TraceHeader::Pane& pane : TracePanes::words()) titles += pane.word;
    return titles;
}

QString TraceView::currentPane() const {
    return m_panes->id();
}

bool TraceView::showPane(const QString& id) {
    const qsizetype number = paneIds().indexOf(id);
    if (number < 0) return false;
    choosePane(static_cast<std::size_t>(number));
    return true;
}

TracePane* TraceView::pane(const QString& id) const {
    return m_panes->pane(id);
}

void TraceView::choosePane(std::size_t number) {
    m_header->setCurrentPane(static_cast<int>(number));
    if (number == m_panes->number()) return;
    const bool focused = m_panes->isAncestorOf(QApplication::focusWidget());
    if (m_panes->number() == 0) m_waterfallSaw = m_window->selected();
    m_panes->choose(number);
    presentPane();
    if (number == 0) catchUp();
    // Who works with the keyboard goes on in the pane that took the place.
    if (focused) focusProxy()->setFocus(Qt::OtherFocusReason);
    Q_EMIT paneChanged();
}

void TraceView::presentPane() {
    // What nobody sees yet is not built: a start with another pane costs nothing.
    if (!m_analysis) return;
    setFocusProxy(m_panes->present());
    TracePane* pane = m_panes->current();
    m_colors->setColoring(pane == nullptr ? TracePane::Coloring::Spans : pane->coloring());
    if (pane == nullptr) return;
    const analysis::RowScope scope{m_waterfall->rows().filter(), m_waterfall->rows().focus()};
    pane->announceScope(scope);
    pane->setTrace(m_analysis);
    pane->setColors(m_colors->colors());
    pane->setScope(scope);
    pane->setActive(true);
}

void TraceView::passScope() {
    if (m_quiet || !m_analysis || m_panes->current() == nullptr) return;
    m_panes->current()->setScope({m_waterfall->rows().filter(), m_waterfall->rows().focus()});
}

void TraceView::catchUp() {
    const auto selected = m_window->selected();
    if (!selected || selected == m_waterfallSaw) return;
    // The zoom is shared: it stays what it was in the other pane.
    const analysis::Interval window = m_window->window();
    m_waterfall->goTo(*selected);
    m_window->setWindow(window);
}

void TraceView::stepHistory(bool back) {
    if (!m_analysis) return;
    const std::optional<ZoomHistory::Place> place = m_history->step(back);
    if (!place) return;
    // A row that is gone to leaves the subtree it is not in; going to one may pan to it, so the window comes last.
    m_waterfall->setFocusRow(place->focus);
    if (place->selected && *place->selected < m_analysis->tree.rowCount()) {
        m_waterfall->goTo(*place->selected);
    } else {
        m_window->select(std::nullopt);
    }
    m_window->setWindow(place->window);
    m_history->arrived();
}

void TraceView::openInWaterfall(SpanIndex span) {
    if (!m_analysis || span >= m_analysis->trace->spanCount()) return;
    m_opened.start();
    choosePane(0);
    m_waterfall->goTo(m_analysis->tree.rowOfSpan[span]);
    m_waterfall->setFocus(Qt::OtherFocusReason);
}

bool TraceView::eventFilter(QObject* watched, QEvent* event) {
    // A click brought the waterfall under the mouse: the second half of a double click was not meant for it.
    if (watched == m_waterfall->viewport() && event->type() == QEvent::MouseButtonDblClick && m_opened.isValid()) {
        const bool same = m_opened.elapsed() < QApplication::doubleClickInterval();
        m_opened.invalidate();
        if (same) return true;
    }
    return QWidget::eventFilter(watched, event);
}

void TraceView::setEventTimes(std::shared_ptr<const EventTimes> events) {
    if (events && (!m_analysis || events->first.size() != static_cast<std::size_t>(m_analysis->trace->spanCount()) + 1)) return;
    m_waterfall->setEventTimes(std::move(events));
}

void TraceView::setWaits(std::shared_ptr<const analysis::TraceWaits> waits) {
    if (waits && (!m_analysis || waits->childrenNs.size() != m_analysis->trace->spanCount())) return;
    m_waterfall->setWaits(std::move(waits));
}

void TraceView::setMarked(std::shared_ptr<const analysis::MarkedSpans> marked) {
    m_header->setBookmarks(marked && marked->analysis == m_analysis ? marked->marks.size() : 0);
    m_waterfall->setMarked(std::move(marked));
}

void TraceView::selectSpan(SpanIndex span) {
    if (!m_analysis || span >= m_analysis->trace->spanCount()) return;
    m_quiet = true;
    m_waterfall->goTo(m_analysis->tree.rowOfSpan[span]);
    m_quiet = false;
    m_told = span;
    m_toldRun = false;
}

std::optional<SpanIndex> TraceView::selectedSpan() const {
    if (!m_analysis || !m_window->selected()) return std::nullopt;
    const SpanIndex span = m_analysis->tree.span[*m_window->selected()];
    return span == noSpan ? std::nullopt : std::optional(span);
}

void TraceView::onSelection() {
    if (m_quiet) return;
    const auto span = selectedSpan();
    const auto row = m_window->selected();
    const bool run = !span && row && m_analysis && m_analysis->tree.repeatAt(*row) != nullptr;
    if (span == m_told && !run && !m_toldRun) return;
    m_told = span;
    m_toldRun = run;
    m_header->setNewSpans(0);
    if (span) {
        Q_EMIT spanSelected(*span);
    } else {
        Q_EMIT selectionCleared();
        if (run) Q_EMIT runSelected(*row);
    }
}

render::PictureRequest TraceView::pictureRequest() const {
    render::PictureRequest request;
    if (m_analysis) {
        const render::TraceRows& rows = m_waterfall->rows();
        request.traces.push_back({m_analysis, m_waterfall->events(), rows.collapsed(), rows.filter(), rows.focus(), m_waterfall->waits(),
                                  m_waterfall->marked(), m_waterfall->colors(), m_waterfall->facts()});
        request.window = m_window->window();
    }
    request.selected = selectedSpan();
    request.theme = render::ThemeId::Light;
    request.criticalPath = m_waterfall->criticalPathShown();
    request.gaps = m_waterfall->gapsShown();
    request.frameKey = m_frameKey;
    return request;
}

void TraceView::setFrameKey(const QString& key) {
    m_frameKey = key;
    m_header->setFrameKey(key);
}

void TraceView::setTheme(render::ThemeId theme) {
    m_theme = theme;
    m_header->setTheme(theme);
    m_minimap->setTheme(theme);
    m_panes->setTheme(theme);
    m_finder->setTheme(theme);
    m_legend->setTheme(theme);
    m_columns->setTheme(theme);
    QPalette colors = m_empty->palette();
    colors.setColor(QPalette::Window, render::theme(theme).surface);
    colors.setColor(QPalette::WindowText, render::theme(theme).text2);
    m_empty->setPalette(colors);
}

void TraceView::setUtc(bool utc) {
    m_panes->setUtc(utc);
}

void TraceView::setCriticalPathShown(bool on) {
    m_waterfall->setCriticalPathShown(on);
    m_minimap->setCriticalPathShown(on);
    m_header->setCriticalPathShown(on);
}

void TraceView::toggleClocks() {
    if (!m_analysis) return;
    if (m_analysis->clocks.correctable()) {
        Q_EMIT clockCorrectionRequested(!m_analysis->clocksCorrected);
    } else {
        Q_EMIT remarked(clockRefusal(*m_analysis));
    }
}

void TraceView::toggleParents() {
    if (!m_analysis) return;
    if (m_analysis->parentsSuggested && m_analysis->suggested == 0) {
        sayNoParents();
    } else {
        Q_EMIT parentSuggestionsRequested(!m_analysis->parentsSuggested);
    }
}

void TraceView::sayNoParents() {
    Q_EMIT remarked(tr("No parents to suggest: no span lies inside exactly one smallest span of its service."));
}

void TraceView::setGapsShown(bool on) {
    m_waterfall->setGapsShown(on);
    m_header->setGapsShown(on);
}

void TraceView::askForCriticalRoot(quint32 span) {
    if (!m_analysis || span >= m_analysis->trace->spanCount()) return;
    // A path that lies beside what is seen would look like none.
    const analysis::Interval& seen = m_window->window();
    if (m_analysis->trace->startNs[span] >= seen.endNs || m_analysis->trace->endNs(span) <= seen.startNs) m_window->zoomAll();
    Q_EMIT criticalRootRequested(span);
}

void TraceView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    inviteOrWait();
    m_header->setPaneNames(TracePanes::words());
    m_colors->retranslate();
    m_columns->retranslate();
}

}  // namespace fw::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
// What the keys of a trace view do, and how its parts hear of each other.
#include <QShortcut>

#include "widgets/minimap_view.h"
#include "widgets/trace_colors.h"
#include "widgets/trace_finder.h"
#include "widgets/trace_header.h"
#include "widgets/trace_pane.h"
#include "widgets/trace_panes.h"
#include "widgets/trace_view.h"
#include "widgets/trace_window.h"
#include "widgets/waterfall_view.h"
#include "widgets/zoom_history.h"

namespace fw::widgets {

void TraceView::makeKeys() {
    const auto onKey = [this](const QList<QKeySequence>& keys, auto work) {
        auto* shortcut = new QShortcut(this);
        shortcut->setKeys(keys);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, work);
    };
    for (std::size_t number = 0; number < TracePanes::kinds(); ++number) {
        onKey({QKeySequence(static_cast<int>(Qt::Key_1) + static_cast<int>(number))}, [this, number] { choosePane(number); });
    }
    onKey(QKeySequence::keyBindings(QKeySequence::Find), [this] { m_finder->open(); });
    onKey({QKeySequence(Qt::Key_Backspace), QKeySequence(Qt::CTRL | Qt::Key_BracketLeft)}, [this] { stepHistory(true); });
    onKey({QKeySequence(Qt::SHIFT | Qt::Key_Backspace), QKeySequence(Qt::CTRL | Qt::Key_BracketRight)}, [this] { stepHistory(false); });
    onKey({QKeySequence(Qt::Key_P)}, [this] { toggleParents(); });
    onKey({QKeySequence(Qt::SHIFT | Qt::Key_C)}, [this] { openColors(); });
    onKey({QKeySequence(Qt::Key_K)}, [this] { toggleClocks(); });
    // The waterfall takes these keys before; elsewhere in the trace they mean the same.
    onKey({QKeySequence(Qt::Key_S)}, [this] { m_waterfall->toggleFocusRow(); });
    onKey({QKeySequence(Qt::Key_E)}, [this] { walkErrors(true); });
    onKey({QKeySequence(Qt::SHIFT | Qt::Key_E)}, [this] { walkErrors(false); });
    onKey({QKeySequence(Qt::Key_D)}, [this] {
        if (m_analysis && m_analysis->errors > 0) walk([this] { m_waterfall->goToDeepestError(); });
    });
    onKey({QKeySequence(Qt::Key_J)}, [this] { walkMarks(true); });
    onKey({QKeySequence(Qt::SHIFT | Qt::Key_J)}, [this] { walkMarks(false); });
}

void TraceView::openColors() {
    // Where no mark stands for spans, the choice would not be seen.
    if (const TracePane* pane = m_panes->current(); pane != nullptr && pane->coloring() == TracePane::Coloring::Services) choosePane(0);
    m_colors->openMenu();
}

void TraceView::walk(const std::function<void()>& step) {
    choosePane(0);
    step();
    m_waterfall->setFocus(Qt::OtherFocusReason);
}

void TraceView::walkErrors(bool forward) {
    if (m_analysis && m_analysis->errors > 0) walk([this, forward] { m_waterfall->goToError(forward); });
}

void TraceView::walkMarks(bool forward) {
    const auto& marked = m_waterfall->marked();
    if (marked && !marked->marks.empty()) walk([this, forward] { m_waterfall->goToMark(forward); });
}

void TraceView::connectParts() {
    connect(m_panes, &TracePanes::built, this, [this](TracePane* pane) {
        connect(pane, &TracePane::spanOpened, this, [this](quint32 span) { openInWaterfall(span); });
        connect(pane, &TracePane::copyRequested, this, &TraceView::copyRequested);
        connect(pane, &TracePane::filterRequested, this, &TraceView::filterRequested);
        Q_EMIT paneBuilt(pane);
    });
    connect(m_colors, &TraceColors::colorsChanged, this, [this] {
        if (TracePane* pane = m_panes->current()) pane->setColors(m_colors->colors());
    });
    connect(m_window, &TraceWindow::selectionChanged, this, &TraceView::onSelection);
    connect(m_header, &TraceHeader::paneChosen, this, [this](int number) { choosePane(static_cast<std::size_t>(number)); });
    connect(m_header, &TraceHeader::nextErrorRequested, this, [this] { walkErrors(true); });
    connect(m_minimap, &MinimapView::pressed, this, [this] { focusProxy()->setFocus(Qt::MouseFocusReason); });
    connect(m_header, &TraceHeader::fitRequested, m_window, &TraceWindow::zoomAll);
    connect(m_header, &TraceHeader::criticalPathToggled, this, &TraceView::setCriticalPathShown);
    connect(m_header, &TraceHeader::clockCorrectionRequested, this, &TraceView::clockCorrectionRequested);
    connect(m_header, &TraceHeader::parentSuggestionsRequested, this, &TraceView::parentSuggestionsRequested);
    connect(m_header, &TraceHeader::copyRequested, this, &TraceView::copyRequested);
    connect(m_header, &TraceHeader::frameStepRequested, this, &TraceView::frameStepRequested);
    connect(m_waterfall, &WaterfallView::focusRowChanged, this, [this] { m_history->setFocusRow(m_waterfall->rows().focus()); });
    connect(m_waterfall, &WaterfallView::criticalPathToggled, this, &TraceView::setCriticalPathShown);
    connect(m_waterfall, &WaterfallView::rowsChanged, this, &TraceView::passScope);
    connect(m_header, &TraceHeader::gapsToggled, this, &TraceView::setGapsShown);
    connect(m_header, &TraceHeader::criticalRootRequested, this, &TraceView::askForCriticalRoot);
    connect(m_waterfall, &WaterfallView::gapsToggled, this, &TraceView::setGapsShown);
    connect(m_waterfall, &WaterfallView::criticalRootRequested, this, &TraceView::askForCriticalRoot);
    connect(m_waterfall, &WaterfallView::copyRequested, this, &TraceView::copyRequested);
    connect(m_waterfall, &WaterfallView::exportRequested, this, &TraceView::exportRequested);
    connect(m_waterfall, &WaterfallView::markRequested, this, &TraceView::markRequested);
    connect(m_waterfall, &WaterfallView::noteRequested, this, &TraceView::noteRequested);
    connect(m_header, &TraceHeader::newSpansRequested, this, [this] {
        if (m_analysis && m_firstNew < m_analysis->trace->spanCount()) openInWaterfall(m_firstNew);
        m_header->setNewSpans(0);
    });
    connect(m_header, &TraceHeader::bookmarksRequested, this, [this] {
        choosePane(0);
        m_waterfall->openMarkList();
    });
}

}  // namespace fw::widgets

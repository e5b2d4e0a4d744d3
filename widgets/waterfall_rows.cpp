// SPDX-License-Identifier: GPL-3.0-or-later
// Where the reader goes in the waterfall, and what of its rows is seen: selection, walks, folds, filter, focus.
#include <algorithm>
#include <utility>

#include <QScrollBar>

#include "model/analysis/deepest_error.h"
#include "widgets/waterfall_view.h"

namespace fw::widgets {

using analysis::noRow;
using analysis::Row;

void WaterfallView::selectIndex(std::uint32_t index) {
    index = std::min(index, m_rows.count() - 1);
    m_window->select(m_rows.row(index));
    ensureVisible(index);
}

void WaterfallView::moveSelection(std::int64_t by) {
    if (!m_window->selected()) {
        selectIndex(by > 0 ? 0 : m_rows.count() - 1);
        return;
    }
    const std::int64_t at = m_rows.nearestIndex(*m_window->selected());
    selectIndex(static_cast<std::uint32_t>(std::clamp<std::int64_t>(at + by, 0, static_cast<std::int64_t>(m_rows.count()) - 1)));
}

void WaterfallView::foldOrParent() {
    if (!m_window->selected()) return;
    const Row row = m_rows.row(m_rows.nearestIndex(*m_window->selected()));
    const analysis::SpanTree& tree = m_rows.analysis()->tree;
    if (tree.hasChildren(row) && !m_rows.isCollapsed(row)) {
        setFolded(row, true);
    } else if (tree.parent[row] != noRow) {
        selectIndex(m_rows.nearestIndex(tree.parent[row]));
    }
}

void WaterfallView::unfoldOrChild() {
    if (!m_window->selected()) return;
    const Row row = m_rows.row(m_rows.nearestIndex(*m_window->selected()));
    if (!m_rows.analysis()->tree.hasChildren(row)) return;
    if (m_rows.isCollapsed(row)) {
        setFolded(row, false);
    } else {
        selectIndex(m_rows.nearestIndex(row + 1));
    }
}

// Places

void WaterfallView::goTo(Row row) {
    goTo(row, [this, row] { return m_rows.reveal(row); });
}

template <typename Show>
void WaterfallView::goTo(Row row, Show show) {
    if (!m_rows.analysis() || row >= m_rows.analysis()->tree.rowCount()) return;
    const analysis::SpanTree& tree = m_rows.analysis()->tree;
    const Row focus = m_rows.focus();
    // Who goes to a row outside leaves the subtree.
    if (focus != noRow && (row < focus || row >= tree.end[focus])) setFocusRow(noRow);
    if (show()) rowsFolded();
    // A row that a filter hides is chosen all the same; its nearest neighbour comes into sight.
    m_window->select(row);
    if (m_rows.count() > 0) ensureVisible(m_rows.nearestIndex(row));
    if (const auto times = rowTimes(row)) m_window->showTime(*times);
}

void WaterfallView::goToError(bool forward) {
    const Row next = analysis::neighbourRow(m_rows.errorRows(), m_window->selected().value_or(noRow), forward);
    if (next != noRow) goTo(next);
}

void WaterfallView::goToDeepestError(Row below) {
    if (!m_rows.analysis()) return;
    const Row row = analysis::deepestError(m_rows.analysis()->tree, m_rows.errorRows(), below);
    if (row != noRow) goTo(row);
}

void WaterfallView::goToDeepestError() {
    if (!m_rows.analysis()) return;
    const Row selected = m_window->selected().value_or(noRow);
    goToDeepestError(selected != noRow && m_rows.analysis()->errorsBelow[selected] > 0 ? selected : noRow);
}

void WaterfallView::goToMatch(bool forward) {
    const Row next = m_found ? m_found->next(m_window->selected().value_or(noRow), forward) : noRow;
    // What the reader folded is only lifted off the match: the next one, and the end of the search, put it back.
    if (next != noRow) goTo(next, [this, next] { return m_rows.peek(next); });
}

void WaterfallView::stepAlongPath(bool forward) {
    const analysis::PathRows::Range path = m_rows.path();
    if (path.empty()) return;
    std::size_t step = forward ? path.from : path.to - 1;
    if (m_window->selected()) {
        const std::uint32_t index = m_rows.nearestIndex(*m_window->selected());
        std::size_t here = m_pathStep;
        if (here < path.from || here >= path.to || m_rows.pathIndex(here) != index) here = m_rows.firstStretch(index);
        // Stretches of one visible row that follow each other are one stay.
        if (here < path.to) {
            step = here;
            while (step < path.to && step >= path.from && m_rows.pathIndex(step) == index) {
                if (forward ? step + 1 == path.to : step == path.from) break;
                forward ? ++step : --step;
            }
        }
    }
    m_pathStep = step;
    selectIndex(m_rows.pathIndex(step));
    m_window->showTime({m_rows.stretch(step).startNs, m_rows.stretch(step).endNs});
}

void WaterfallView::zoomToSelection() {
    if (m_window->selected()) zoomToRow(*m_window->selected());
}

void WaterfallView::zoomToRow(Row row) {
    if (const auto times = rowTimes(row)) m_window->zoomTo(*times);
}

void WaterfallView::setFound(std::shared_ptr<const analysis::FoundSpans> found) {
    const bool match = found && std::binary_search(found->rows.begin(), found->rows.end(), m_rows.peeked());
    if (!match) keepingPlace([&] { return m_rows.peek(noRow); });
    if (found == m_found) return;
    m_found = std::move(found);
    updateMarks();
    viewport()->update();
}

void WaterfallView::setFilter(std::shared_ptr<const analysis::FilteredRows> filter) {
    if (filter == m_rows.filter()) return;
    keepingPlace([&] {
        m_rows.setFilter(std::move(filter));
        return true;
    });
}

void WaterfallView::setFocusRow(Row row) {
    if (!m_rows.analysis() || row == m_rows.focus()) return;
    if (row != noRow && row >= m_rows.analysis()->tree.rowCount()) return;
    keepingPlace([&] {
        m_rows.setFocus(row);
        return true;
    });
    Q_EMIT focusRowChanged();
}

void WaterfallView::toggleFocusRow() {
    setFocusRow(m_rows.focus() == noRow && m_window->selected() ? *m_window->selected() : noRow);
}

/// What the reader looks at stays where it is, as far as it is still there: the selected row if it is seen, else the topmost. `change`
/// says whether it changed anything.
template <typename Change>
void WaterfallView::keepingPlace(Change change) {
    Row anchor = noRow;
    std::int64_t offset = 0;
    if (m_rows.count() > 0) {
        const auto first = std::min(firstIndex(), m_rows.count() - 1);
        anchor = m_rows.row(first);
        if (m_window->selected() && m_rows.isVisible(*m_window->selected())) {
            const std::uint32_t index = m_rows.nearestIndex(*m_window->selected());
            if (index >= first && index < first + rowsOnScreen()) {
                anchor = *m_window->selected();
                offset = static_cast<std::int64_t>(index) - first;
            }
        }
    }
    if (!change()) return;
    rowsFolded();
    if (anchor == noRow || m_rows.count() == 0) return;
    const std::int64_t wanted = static_cast<std::int64_t>(m_rows.nearestIndex(anchor)) - offset;
    verticalScrollBar()->setValue(static_cast<int>(std::clamp<std::int64_t>(wanted, 0, verticalScrollBar()->maximum())));
}

void WaterfallView::setFolded(Row row, bool on) {
    if (!m_rows.analysis() || row >= m_rows.analysis()->tree.rowCount() || m_rows.isCollapsed(row) == on) return;
    m_rows.setCollapsed(row, on);
    rowsFolded();
    announceSelection();
}

void WaterfallView::collapseAll() {
    if (!m_rows.analysis()) return;
    const analysis::SpanTree& tree = m_rows.analysis()->tree;
    std::vector<std::uint8_t> collapsed(tree.rowCount(), 0);
    for (Row row = 0; row < tree.rowCount(); ++row) collapsed[row] = tree.hasChildren(row) && tree.parent[row] != noRow ? 1 : 0;
    m_rows.setCollapsed(std::move(collapsed));
    rowsFolded();
    if (m_window->selected() && m_rows.count() > 0) ensureVisible(m_rows.nearestIndex(*m_window->selected()));
}

void WaterfallView::foldToLevels(std::uint32_t levels) {
    if (!m_rows.analysis()) return;
    const analysis::SpanTree& tree = m_rows.analysis()->tree;
    std::vector<std::uint8_t> collapsed = render::TraceRows::firstFolds(tree);
    collapsed.resize(tree.rowCount(), 0);
    for (Row row = 0; row < tree.rowCount(); ++row)
        if (tree.hasChildren(row) && tree.depth[row] + 1 >= levels) collapsed[row] = 1;
    m_rows.setCollapsed(std::move(collapsed));
    rowsFolded();
    if (m_window->selected() && m_rows.count() > 0) ensureVisible(m_rows.nearestIndex(*m_window->selected()));
}

void WaterfallView::expandAll() {
    if (!m_rows.analysis()) return;
    // Repeats stay folded, until it is asked for again.
    std::vector<std::uint8_t> folds = render::TraceRows::firstFolds(m_rows.analysis()->tree);
    if (folds == m_rows.collapsed()) folds.clear();
    m_rows.setCollapsed(std::move(folds));
    rowsFolded();
    if (m_window->selected() && m_rows.count() > 0) ensureVisible(m_rows.nearestIndex(*m_window->selected()));
}

void WaterfallView::collapseChildren(Row row) {
    const analysis::SpanTree& tree = m_rows.analysis()->tree;
    m_rows.peek(noRow);
    std::vector<std::uint8_t> collapsed = m_rows.collapsed();
    for (Row child = row + 1; child < tree.end[row]; child = tree.end[child]) collapsed[child] = tree.hasChildren(child) ? 1 : 0;
    collapsed[row] = 0;
    m_rows.setCollapsed(std::move(collapsed));
    rowsFolded();
}

void WaterfallView::zoomStep(bool in) {
    // Zooms around the selected span when it is seen, else around the middle.
    const analysis::Interval window = m_window->window();
    std::int64_t anchor = render::saturatedAdd(window.startNs, render::saturatedSub(window.endNs, window.startNs) / 2);
    if (m_window->selected()) {
        if (const auto times = rowTimes(*m_window->selected()); times && times->startNs < window.endNs && times->endNs > window.startNs) {
            const std::int64_t from = std::max(times->startNs, window.startNs);
            anchor = render::saturatedAdd(from, render::saturatedSub(std::min(times->endNs, window.endNs), from) / 2);
        }
    }
    m_window->zoomAt(in ? 1 / 1.5 : 1.5, anchor);
}

}  // namespace fw::widgets

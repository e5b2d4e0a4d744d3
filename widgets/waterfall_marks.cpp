// SPDX-License-Identifier: GPL-3.0-or-later
// Marks of the waterfall: those of its scroll bar, and the bookmarks with their flags, walks, list and menu.
#include <algorithm>
#include <utility>

#include <QListView>
#include <QMenu>

#include "widgets/mark_list.h"
#include "widgets/marked_scroll_bar.h"
#include "widgets/render/icons.h"
#include "widgets/waterfall_view.h"

namespace fw::widgets {

using analysis::noRow;
using analysis::noSpan;
using analysis::Row;

void WaterfallView::setMarked(std::shared_ptr<const analysis::MarkedSpans> marked) {
    m_marked = std::move(marked);
    updateMarks();
    viewport()->update();
}

const analysis::MarkedSpans* WaterfallView::shownMarks() const {
    return m_marked && m_marked->analysis == m_rows.analysis() ? m_marked.get() : nullptr;
}

const analysis::MarkedSpans::Mark* WaterfallView::markAt(Row row) const {
    const analysis::MarkedSpans* marks = shownMarks();
    return marks != nullptr ? marks->at(row) : nullptr;
}

void WaterfallView::updateMarks() {
    auto* bar = static_cast<MarkedScrollBar*>(verticalScrollBar());
    const double count = std::max<double>(1, m_rows.count());
    const float least = 1.0F / static_cast<float>(std::max(1, viewport()->height()));
    const auto places = [&](const std::vector<Row>& rows) {
        std::vector<float> marks;
        float last = -1;
        for (const Row row : rows) {
            // What a filter hides has no place.
            if (m_rows.count() == 0 || (m_rows.filter() && m_rows.filter()->kept[row] == 0)) continue;
            const std::uint32_t index = m_rows.carrierIndex(row);
            if (index == render::noIndex) continue;
            const auto place = static_cast<float>(index / count);
            if (place - last < least) continue;
            marks.push_back(place);
            last = place;
        }
        return marks;
    };
    bar->setMarks(places(m_rows.errorRows()), m_painter->theme().errorFill);
    bar->setMatches(m_found ? places(m_found->rows) : std::vector<float>(), m_painter->theme().warnFill);
    bar->setBookmarks(shownMarks() != nullptr ? places(shownMarks()->rows) : std::vector<float>(), m_painter->theme().accent);
    updateCurrentMark();
}

void WaterfallView::updateCurrentMark() {
    const auto selected = m_window->selected();
    const std::uint32_t index = selected && m_rows.count() > 0 ? m_rows.carrierIndex(*selected) : render::noIndex;
    const double count = std::max<double>(1, m_rows.count());
    static_cast<MarkedScrollBar*>(verticalScrollBar())
        ->setCurrent(index != render::noIndex ? index / count : -1, m_painter->theme().accent);
}

void WaterfallView::toggleMark() {
    if (shownMarks() == nullptr || !m_window->selected()) return;
    const SpanIndex span = m_rows.analysis()->tree.span[*m_window->selected()];
    if (span != noSpan) Q_EMIT markRequested(span, markAt(*m_window->selected()) == nullptr);
}

void WaterfallView::goToMark(bool forward) {
    const analysis::MarkedSpans* marks = shownMarks();
    const Row next = marks != nullptr ? analysis::neighbourRow(marks->rows, m_window->selected().value_or(noRow), forward) : noRow;
    if (next != noRow) goTo(next);
}

void WaterfallView::openMarkList() {
    const analysis::MarkedSpans* marks = shownMarks();
    if (marks == nullptr || marks->marks.empty()) return;
    auto* list = new MarkList(*marks, m_window->zeroNs(), m_window->selected().value_or(0), m_theme, this);
    connect(list, &MarkList::rowChosen, this, [this, of = m_rows.analysis()](quint32 row) {
        if (of != m_rows.analysis()) return;
        goTo(row);
        setFocus(Qt::OtherFocusReason);
    });
    list->adjustSize();
    list->move(viewport()->mapToGlobal(QPoint(12, 0)));
    list->show();
    list->list()->setFocus(Qt::PopupFocusReason);
}

void WaterfallView::hideEvent(QHideEvent* event) {
    // Another pane took the place; the list is of this one.
    for (MarkList* list : findChildren<MarkList*>()) list->close();
    QAbstractScrollArea::hideEvent(event);
}

bool WaterfallView::markKey(int key, bool shift) {
    switch (key) {
        case Qt::Key_M:
            if (shift) {
                if (m_window->selected() && m_rows.analysis()->tree.span[*m_window->selected()] != noSpan)
                    Q_EMIT noteRequested(m_rows.analysis()->tree.span[*m_window->selected()]);
            } else {
                toggleMark();
            }
            return true;
        case Qt::Key_J:
            goToMark(!shift);
            return true;
        case Qt::Key_L:
            openMarkList();
            return true;
        default:
            return false;
    }
}

void WaterfallView::addMarkActions(QMenu& menu, Row row) {
    const SpanIndex span = m_rows.analysis()->tree.span[row];
    if (shownMarks() == nullptr || span == noSpan) return;
    const bool marked = markAt(row) != nullptr;
    menu.addAction(render::icon(QStringLiteral("flag"), m_painter->theme().text2), marked ? tr("Remove bookmark") : tr("Bookmark"), this,
                   [this, span, marked] { Q_EMIT markRequested(span, !marked); });
    menu.addAction(tr("Note…"), this, [this, span] { Q_EMIT noteRequested(span); });
}

}  // namespace fw::widgets

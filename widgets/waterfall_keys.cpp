// SPDX-License-Identifier: GPL-3.0-or-later
// Keys of the waterfall: those of time, of the names' edge and of the rows.
#include <algorithm>

#include <QKeyEvent>
#include <QScrollBar>

#include "widgets/waterfall_header.h"
#include "widgets/waterfall_view.h"

namespace fw::widgets {

using analysis::noRow;
using analysis::Row;

bool WaterfallView::event(QEvent* event) {
    // Single letters are ours while the waterfall has the focus, before any shortcut of the window.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
        const int k = key->key();
        if (plain &&
            (k == Qt::Key_E || k == Qt::Key_D || (k == Qt::Key_C && (key->modifiers() & Qt::ShiftModifier) == 0) || k == Qt::Key_F ||
             k == Qt::Key_Plus || k == Qt::Key_Minus || k == Qt::Key_0 || k == Qt::Key_Equal || k == Qt::Key_Slash || k == Qt::Key_S ||
             k == Qt::Key_G || k == Qt::Key_M || k == Qt::Key_J || k == Qt::Key_L || (k == Qt::Key_N && m_found))) {
            event->accept();
            return true;
        }
        if (k == Qt::Key_Escape && (m_rangeShown || m_window->selected())) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

void WaterfallView::keyPressEvent(QKeyEvent* event) {
    dropTip();
    m_focusFrame = true;
    if (m_rows.count() > 0 && (timeKey(*event) || rowKey(*event))) {
        event->accept();
        return;
    }
    event->ignore();
}

bool WaterfallView::timeKey(const QKeyEvent& event) {
    if ((event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) != 0) return false;
    const bool shift = (event.modifiers() & Qt::ShiftModifier) != 0;
    switch (event.key()) {
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            zoomStep(true);
            return true;
        case Qt::Key_Minus:
        case Qt::Key_Underscore:
            zoomStep(false);
            return true;
        case Qt::Key_0:
            m_window->zoomAll();
            return true;
        case Qt::Key_F:
            zoomToSelection();
            return true;
        case Qt::Key_C:
            setCriticalPathShown(!m_criticalPath);
            return true;
        case Qt::Key_G:
            setGapsShown(!m_gaps);
            return true;
        case Qt::Key_N:
            if (!m_found) return false;
            goToMatch(!shift);
            return true;
        case Qt::Key_Slash:
            Q_EMIT findRequested();
            return true;
        case Qt::Key_S:
            toggleFocusRow();
            return true;
        case Qt::Key_E:
            goToError(!shift);
            return true;
        case Qt::Key_D:
            goToDeepestError();
            return true;
        case Qt::Key_Right:
        case Qt::Key_Left:
            if (!shift) return false;
            stepAlongPath(event.key() == Qt::Key_Right);
            return true;
        default:
            return markKey(event.key(), shift);
    }
}

/// The edge of the names, for who has no mouse.
bool WaterfallView::treeWidthKey(int key) {
    constexpr int step = 16;
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        setTreeWidth(m_treeWidth + (key == Qt::Key_Right ? step : -step));
    } else if (key == Qt::Key_Home) {
        resetTreeWidth();
    } else {
        return false;
    }
    return true;
}

bool WaterfallView::rowKey(const QKeyEvent& event) {
    if ((event.modifiers() & (Qt::AltModifier | Qt::MetaModifier)) != 0) return false;
    const bool control = (event.modifiers() & Qt::ControlModifier) != 0;
    if (control && (event.modifiers() & Qt::ShiftModifier) != 0 && treeWidthKey(event.key())) return true;
    const std::int64_t page = std::max(1, viewport()->height() / m_painter->metrics().rowHeight - 1);
    switch (event.key()) {
        case Qt::Key_Up:
            moveSelection(-1);
            return true;
        case Qt::Key_Down:
            moveSelection(1);
            return true;
        case Qt::Key_PageUp:
            moveSelection(-page);
            return true;
        case Qt::Key_PageDown:
            moveSelection(page);
            return true;
        case Qt::Key_Home:
            selectIndex(0);
            return true;
        case Qt::Key_End:
            selectIndex(m_rows.count() - 1);
            return true;
        case Qt::Key_Left:
            foldOrParent();
            return true;
        case Qt::Key_Right:
            unfoldOrChild();
            return true;
        case Qt::Key_C:
            if (!control || !m_window->selected()) return false;
            if (const SpanIndex span = m_rows.analysis()->tree.span[*m_window->selected()]; span != analysis::noSpan) {
                Q_EMIT copyRequested(QString::fromStdString(m_rows.analysis()->trace->spanIdText(span)));
            }
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            zoomToSelection();
            return true;
        case Qt::Key_Escape:
            if (m_rangeShown || m_drag == Drag::Press) {
                m_drag = Drag::None;
                m_rangeShown = false;
                viewport()->update();
            } else if (m_window->selected()) {
                m_window->select(std::nullopt);
            } else {
                return false;
            }
            return true;
        default:
            return false;
    }
}

}  // namespace fw::widgets

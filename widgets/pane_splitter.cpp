// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pane_splitter.h"

#include <algorithm>
#include <utility>

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

#include "widgets/style_tokens.h"

namespace fw::widgets {
namespace {

constexpr int keyStep = 16;
constexpr int farKeyStep = 80;

}  // namespace

PaneSplitter::PaneSplitter(const QString& name, Qt::Orientation orientation, QWidget* parent) : QSplitter(orientation, parent) {
    setObjectName(name);
    setHandleWidth(1);
    setChildrenCollapsible(false);
    connect(this, &QSplitter::splitterMoved, this, [this] {
        m_place = sizes().value(m_kept);
        m_beyond = m_content > 0 && m_place > m_content;
        Q_EMIT placeChanged();
    });
}

void PaneSplitter::setKept(int index, std::function<int()> standard) {
    m_kept = index;
    m_standard = std::move(standard);
    for (int i = 0; i < count(); ++i) setStretchFactor(i, i == index ? 0 : 1);
    apply();
}

void PaneSplitter::setPlace(int place) {
    m_place = std::max(0, place);
    m_beyond = false;
    apply();
    Q_EMIT placeChanged();
}

void PaneSplitter::setContent(int content) {
    if (content == m_content) return;
    m_content = content;
    m_beyond = false;
    apply();
}

void PaneSplitter::apply() {
    const QList<int> now = sizes();
    if (!m_standard || now.size() != 2 || widget(0)->isHidden() || widget(1)->isHidden()) return;
    const int all = now[0] + now[1];
    int wanted = m_place > 0 ? m_place : m_standard();
    if (m_content > 0 && !m_beyond) wanted = std::min(wanted, m_content);
    wanted = std::clamp(wanted, 0, std::max(0, all));
    if (all > 0 && wanted != now[m_kept]) setSizes(m_kept == 0 ? QList<int>{wanted, all - wanted} : QList<int>{all - wanted, wanted});
}

QSplitterHandle* PaneSplitter::createHandle() {
    return new PaneSplitterHandle(orientation(), this);
}

void PaneSplitter::resizeEvent(QResizeEvent* event) {
    QSplitter::resizeEvent(event);
    apply();
}

bool PaneSplitter::event(QEvent* event) {
    const bool done = QSplitter::event(event);
    if (event->type() == QEvent::LayoutRequest) {
        // A part that comes gets its place, whatever the other one had meanwhile.
        int shown = 0;
        for (int i = 0; i < count(); ++i) shown += widget(i)->isHidden() ? 0 : 1;
        if (std::exchange(m_shown, shown) < shown) apply();
    }
    return done;
}

PaneSplitterHandle::PaneSplitterHandle(Qt::Orientation orientation, PaneSplitter* parent)
    : QSplitterHandle(orientation, parent), m_splitter(parent) {
    setFocusPolicy(Qt::TabFocus);
    retranslate();
}

void PaneSplitterHandle::retranslate() {
    setAccessibleName(tr("Divider"));
    setAccessibleDescription(tr("Arrow keys move it, Enter puts it back."));
}

void PaneSplitterHandle::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    option.state.setFlag(QStyle::State_Horizontal, orientation() == Qt::Horizontal);
    option.rect = contentsRect();
    style()->drawControl(QStyle::CE_Splitter, &option, &painter, m_splitter);
    if (hasFocus())
        painter.fillRect(orientation() == Qt::Horizontal ? option.rect.adjusted(-1, 0, 1, 0) : option.rect.adjusted(0, -1, 0, 1),
                         palette().highlight());
}

/// Not the one of the base, which would mask what lies beside the line. The splitter adds these margins to the one pixel; the rest of the
/// handle lies over its neighbours and shows them.
void PaneSplitterHandle::resizeEvent(QResizeEvent*) {
    orientation() == Qt::Horizontal ? setContentsMargins(reach, 0, reach, 0) : setContentsMargins(0, reach, 0, reach);
}

void PaneSplitterHandle::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return event->ignore();
    m_dragged = true;
    m_offset = along(event->position().toPoint()) - reach;
}

void PaneSplitterHandle::mouseMoveEvent(QMouseEvent* event) {
    if (m_dragged) moveSplitter(along(mapToParent(event->position().toPoint())) - m_offset);
}

void PaneSplitterHandle::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) m_dragged = false;
}

void PaneSplitterHandle::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return event->ignore();
    m_dragged = false;
    m_splitter->setPlace(0);
}

void PaneSplitterHandle::keyPressEvent(QKeyEvent* event) {
    const bool flat = orientation() == Qt::Horizontal;
    const int step = px((event->modifiers() & Qt::ShiftModifier) != 0 ? farKeyStep : keyStep);
    if (event->key() == (flat ? Qt::Key_Left : Qt::Key_Up)) {
        moveSplitter(line() - step);
    } else if (event->key() == (flat ? Qt::Key_Right : Qt::Key_Down)) {
        moveSplitter(line() + step);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        m_splitter->setPlace(0);
    } else {
        QSplitterHandle::keyPressEvent(event);
    }
}

void PaneSplitterHandle::focusInEvent(QFocusEvent* event) {
    QSplitterHandle::focusInEvent(event);
    update();
}

void PaneSplitterHandle::focusOutEvent(QFocusEvent* event) {
    QSplitterHandle::focusOutEvent(event);
    update();
}

void PaneSplitterHandle::changeEvent(QEvent* event) {
    QSplitterHandle::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

}  // namespace fw::widgets

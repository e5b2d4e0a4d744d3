// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/late_parts.h"

#include <QList>
#include <QSet>
#include <QWidget>

namespace fw::widgets {

namespace {

/// Puts `second` behind `first`. Qt orders only what takes the focus now; buttons of a group take it while they are chosen.
void putBehind(QWidget* first, QWidget* second) {
    const Qt::FocusPolicy firstPolicy = first->focusPolicy();
    const Qt::FocusPolicy secondPolicy = second->focusPolicy();
    first->setFocusPolicy(Qt::StrongFocus);
    second->setFocusPolicy(Qt::StrongFocus);
    QWidget::setTabOrder(first, second);
    first->setFocusPolicy(firstPolicy);
    second->setFocusPolicy(secondPolicy);
}

}  // namespace

void buildLate(QWidget* owner, const std::function<void()>& build) {
    // One with a proxy takes no focus itself, and Qt would move the proxy in its stead.
    const auto within = [owner](const QWidget* widget) { return widget->focusProxy() == nullptr && owner->isAncestorOf(widget); };
    QSet<const QWidget*> before;
    QWidget* last = owner;
    for (QWidget* widget = owner->nextInFocusChain(); widget != owner; widget = widget->nextInFocusChain()) {
        if (!within(widget)) continue;
        before.insert(widget);
        last = widget;
    }
    build();
    QList<QWidget*> late;
    for (QWidget* widget = owner->nextInFocusChain(); widget != owner; widget = widget->nextInFocusChain())
        if (within(widget) && !before.contains(widget)) late.append(widget);
    for (QWidget* widget : late) {
        putBehind(last, widget);
        last = widget;
    }
}

}  // namespace fw::widgets

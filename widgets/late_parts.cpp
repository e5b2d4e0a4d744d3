// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/late_parts.h"

#include <QList>
#include <QSet>
#include <QWidget>

namespace fw::widgets {

void buildLate(QWidget* owner, const std::function<void()>& build) {
    QSet<const QWidget*> before;
    QWidget* last = owner;
    const auto within = [owner](const QWidget* widget) { return owner->isAncestorOf(widget); };
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
        // One with a proxy takes no focus itself, and Qt would move the proxy in its stead.
        if (widget->focusProxy() != nullptr) continue;
        QWidget::setTabOrder(last, widget);
        last = widget;
    }
}

}  // namespace fw::widgets

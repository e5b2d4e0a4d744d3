// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/split_keeper.h"

#include <QApplication>
#include <QEvent>

#include "widgets/pane_splitter.h"

namespace fw::app {

using widgets::PaneSplitter;

SplitKeeper::SplitKeeper(QWidget* window, QMap<QString, int>& kept) : QObject(window), m_window(window), m_kept(kept) {
    const QList<PaneSplitter*> splitters = window->findChildren<PaneSplitter*>();
    for (PaneSplitter* splitter : splitters) adopt(splitter);
    qApp->installEventFilter(this);
}

void SplitKeeper::adopt(QWidget* part) {
    auto* splitter = qobject_cast<PaneSplitter*>(part);
    if (splitter == nullptr || splitter->objectName().isEmpty() || !m_window->isAncestorOf(splitter)) return;
    splitter->setProperty("fwKept", true);
    if (const int place = m_kept.value(splitter->objectName()); place > 0) splitter->setPlace(place);
    connect(splitter, &PaneSplitter::placeChanged, this, [this, splitter] {
        if (splitter->place() > 0) {
            m_kept.insert(splitter->objectName(), splitter->place());
        } else {
            m_kept.remove(splitter->objectName());
        }
    });
}

bool SplitKeeper::eventFilter(QObject* watched, QEvent* event) {
    // Polished once, before it is shown first.
    if (event->type() == QEvent::Polish && watched->inherits("fw::widgets::PaneSplitter") && !watched->property("fwKept").toBool())
        adopt(static_cast<QWidget*>(watched));
    return QObject::eventFilter(watched, event);
}

void SplitKeeper::reset() {
    const QList<PaneSplitter*> splitters = m_window->findChildren<PaneSplitter*>();
    for (PaneSplitter* splitter : splitters) splitter->setPlace(0);
    m_kept.clear();
}

}  // namespace fw::app

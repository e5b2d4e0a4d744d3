// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/narrow_docks.h"

#include <algorithm>

#include <QAction>
#include <QDockWidget>
#include <QEvent>
#include <QMainWindow>
#include <QStatusBar>
#include <QToolButton>

#include "widgets/style_tokens.h"

namespace fw::app {

NarrowDocks::NarrowDocks(QMainWindow* window) : QObject(window), m_window(window) {
    window->installEventFilter(this);
}

void NarrowDocks::add(QDockWidget* dock, QAction* action, int width) {
    auto* button = new QToolButton(m_window->statusBar());
    button->setObjectName(dock->objectName() + QStringLiteral("Opener"));
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFixedHeight(widgets::px(20));
    widgets::setStyleProperty(button, "fwButton", "status");
    m_window->statusBar()->addPermanentWidget(button);
    button->hide();
    const std::size_t index = m_entries.size();
    m_entries.push_back({dock, action, button, width});
    connect(action, &QAction::triggered, this, [this, index] {
        m_entries[index].folded = false;
        m_entries[index].button->setVisible(m_entries[index].narrow && !m_entries[index].action->isChecked());
    });
}

void NarrowDocks::apply() {
    for (Entry& entry : m_entries) {
        const bool narrow = m_window->width() < entry.width;
        if (narrow == entry.narrow) continue;
        entry.narrow = narrow;
        if (narrow && entry.action->isChecked()) {
            entry.folded = true;
            setOpen(entry, false);
        } else if (!narrow && entry.folded) {
            entry.folded = false;
            setOpen(entry, true);
        }
        entry.button->setVisible(narrow && !entry.action->isChecked());
    }
}

void NarrowDocks::refold() {
    for (Entry& entry : m_entries) entry.narrow = entry.folded = false;
    apply();
}

bool NarrowDocks::anyFolded() const {
    return std::any_of(m_entries.begin(), m_entries.end(), [](const Entry& entry) { return entry.folded; });
}

void NarrowDocks::unfold() {
    for (Entry& entry : m_entries) {
        if (entry.folded) setOpen(entry, true);
        entry.folded = false;
    }
}

void NarrowDocks::setOpen(Entry& entry, bool open) {
    entry.action->setChecked(open);
    entry.dock->setVisible(open);
}

bool NarrowDocks::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_window && (event->type() == QEvent::Resize || event->type() == QEvent::Show)) apply();
    return QObject::eventFilter(watched, event);
}

}  // namespace fw::app

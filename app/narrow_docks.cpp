// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/narrow_docks.h"

#include <algorithm>

#include <QAction>
#include <QDockWidget>
#include <QEvent>
#include <QLayout>
#include <QMainWindow>
#include <QStatusBar>
#include <QToolButton>

#include "widgets/style_tokens.h"

namespace fw::app {

NarrowDocks::NarrowDocks(QMainWindow* window) : QObject(window), m_window(window) {
    window->installEventFilter(this);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &NarrowDocks::widen);
}

void NarrowDocks::add(QDockWidget* dock, QAction* action, int width, int kept) {
    auto* button = new QToolButton(m_window->statusBar());
    button->setObjectName(dock->objectName() + QStringLiteral("Opener"));
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFixedHeight(widgets::px(20));
    widgets::setStyleProperty(button, "fwButton", "status");
    m_window->statusBar()->addPermanentWidget(button);
    button->hide();
    const std::size_t index = m_entries.size();
    m_entries.push_back({dock, action, button, width, kept});
    dock->installEventFilter(this);
    widenSoon();
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
        // First: a dock that is shown is told of its old width at once.
        if (!narrow) widenSoon();
        if (narrow && entry.action->isChecked()) {
            entry.folded = true;
            setOpen(entry, false);
        } else if (!narrow && entry.folded) {
            entry.folded = false;
            setOpen(entry, true);
        }
        entry.button->setVisible(!m_away && narrow && !entry.action->isChecked());
    }
}

/// Once the window has its new size.
void NarrowDocks::widenSoon() {
    m_widening = true;
    m_soon.start();
}

void NarrowDocks::widen() {
    if (!m_window->isVisible()) return;  // shown later, it is asked again
    QList<QDockWidget*> docks;
    QList<int> widths;
    for (const Entry& entry : m_entries) {
        if (entry.narrow || !entry.dock->isVisible() || entry.dock->isFloating()) continue;
        docks.append(entry.dock);
        widths.append(entry.kept);
    }
    if (!docks.isEmpty()) {
        // What waits to be laid out would come after this and undo it.
        m_window->layout()->activate();
        m_window->resizeDocks(docks, widths, Qt::Horizontal);
        m_window->layout()->activate();
    }
    m_widening = false;
}

int NarrowDocks::keptWidth(const QDockWidget* dock) const {
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(), [dock](const Entry& one) { return one.dock == dock; });
    return entry == m_entries.end() ? 0 : entry->kept;
}

void NarrowDocks::refold() {
    for (Entry& entry : m_entries) entry.narrow = entry.folded = false;
    apply();
}

void NarrowDocks::setKeptWidth(const QDockWidget* dock, int kept) {
    for (Entry& entry : m_entries)
        if (entry.dock == dock) entry.kept = kept;
    widenSoon();
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
    entry.dock->setVisible(open && !m_away);
}

void NarrowDocks::setAway(bool away) {
    if (away == m_away) return;
    m_away = away;
    if (!away) widenSoon();
    for (const Entry& entry : m_entries) {
        entry.dock->setVisible(!away && entry.action->isChecked());
        entry.button->setVisible(!away && entry.narrow && !entry.action->isChecked());
    }
}

bool NarrowDocks::eventFilter(QObject* watched, QEvent* event) {
    // A dock that is shown comes with the width it was hidden with, perhaps a squeezed one.
    if (event->type() == QEvent::Show) widenSoon();
    if (watched == m_window && (event->type() == QEvent::Resize || event->type() == QEvent::Show)) apply();
    if (event->type() == QEvent::Resize && !m_widening && watched != m_window) {
        for (Entry& entry : m_entries)
            if (entry.dock == watched && entry.dock->isVisible() && m_window->width() >= entry.width && !entry.dock->isFloating())
                entry.kept = entry.dock->width();
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace fw::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alt_menu_key.h"

#include <utility>

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace fw::app {

AltMenuKey::AltMenuKey(QWidget* window) : QObject(window), m_window(window) {
    qApp->installEventFilter(this);
}

bool AltMenuKey::inFront() const {
    return QApplication::activeWindow() == m_window && QApplication::activePopupWidget() == nullptr &&
           QApplication::activeModalWidget() == nullptr;
}

void AltMenuKey::pressed(const QKeyEvent& key) {
    if (key.key() != Qt::Key_Alt) {
        m_alone = false;
    } else if (!key.isAutoRepeat()) {
        // Platforms differ in whether a modifier counts itself.
        m_alone = (key.modifiers() & ~Qt::AltModifier) == 0 && QApplication::mouseButtons() == Qt::NoButton && inFront();
    }
}

bool AltMenuKey::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
        case QEvent::KeyPress:
            // On its way from widget to widget an event comes by more than once; the window system speaks to the window first.
            if (watched->isWindowType()) pressed(*static_cast<QKeyEvent*>(event));
            break;
        case QEvent::ShortcutOverride:
            // All that is seen of a key that is a shortcut.
            if (static_cast<QKeyEvent*>(event)->key() != Qt::Key_Alt) m_alone = false;
            break;
        case QEvent::KeyRelease: {
            const auto* key = static_cast<QKeyEvent*>(event);
            if (!watched->isWindowType() || key->key() != Qt::Key_Alt || key->isAutoRepeat()) break;
            if (std::exchange(m_alone, false) && inFront()) Q_EMIT pressedAlone();
            break;
        }
        case QEvent::MouseButtonPress:
        case QEvent::Wheel:
        case QEvent::WindowDeactivate:
        case QEvent::ApplicationStateChange:
            m_alone = false;
            break;
        default:
            break;
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace fw::app

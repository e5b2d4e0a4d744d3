// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window_keys.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace fw::widgets {

WindowKeys::WindowKeys(QLineEdit* edit) : QObject(edit) {
    edit->installEventFilter(this);
}

bool WindowKeys::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::ControlModifier && (key->key() == Qt::Key_E || key->key() == Qt::Key_K)) {
            event->ignore();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace fw::widgets

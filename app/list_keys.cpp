// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/list_keys.h"

#include <QApplication>
#include <QKeyEvent>
#include <QKeySequence>

#include "widgets/trace_commands.h"
#include "widgets/trace_table.h"
#include "widgets/trace_view.h"
#include "widgets/waterfall_view.h"

namespace fw::app {

ListKeys::ListKeys(widgets::TraceTable* table, widgets::TraceView* view) : QObject(table), m_table(table), m_view(view) {
    table->installEventFilter(this);
}

bool ListKeys::run(const QKeyEvent& key) {
    if (key.key() < Qt::Key_A || key.key() > Qt::Key_Z) return false;
    const auto own = m_own.find(key.key());
    if (own != m_own.end() && (key.modifiers() & Qt::ShiftModifier) == 0) {
        own->second();
        return true;
    }
    const QString keys = QKeySequence(key.keyCombination()).toString(QKeySequence::PortableText);
    for (const widgets::PaletteCommand& command : widgets::traceCommands(m_view)) {
        if (command.keys != keys) continue;
        command.run();
        // What opens a list or a field keeps it.
        if (QApplication::focusWidget() == m_view->waterfall()) m_table->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

bool ListKeys::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QObject::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    const bool plain = (key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
    if (!plain || key.text().isEmpty() || !key.text().front().isPrint()) return false;
    const bool word = m_typed.isValid() && m_typed.elapsed() < QApplication::keyboardInputInterval();
    if (!word && run(key)) {
        event->accept();
        return true;
    }
    m_typed.start();
    return false;
}

}  // namespace fw::app

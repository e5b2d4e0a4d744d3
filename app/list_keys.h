// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <utility>

#include <QElapsedTimer>
#include <QObject>

class QKeyEvent;

namespace fw::widgets {
class TraceTable;
class TraceView;
}  // namespace fw::widgets

namespace fw::app {

/// The letters that are commands of the open trace, pressed in the list of traces: they act, and the list keeps the focus. What is no
/// command, and what follows it within the time of a typed word, belongs to the list, which looks for it. GUI thread.
class ListKeys : public QObject {
    Q_OBJECT

public:
    ListKeys(widgets::TraceTable* table, widgets::TraceView* view);

    /// A letter, without Shift, that is a command of the list itself.
    void add(int key, std::function<void()> act) { m_own[key] = std::move(act); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool run(const QKeyEvent& key);

    widgets::TraceTable* m_table;
    widgets::TraceView* m_view;
    std::map<int, std::function<void()>> m_own;
    QElapsedTimer m_typed;  ///< since the last key that the list was given to look for
};

}  // namespace fw::app

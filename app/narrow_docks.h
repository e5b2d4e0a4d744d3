// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QObject>

class QAction;
class QDockWidget;
class QMainWindow;
class QToolButton;

namespace fw::app {

/// Folds side panels away while the window is too narrow for them and the work between them, and brings them back when it
/// is wide again. A button in the status bar opens a folded one; what the reader opens or closes himself stays so.
class NarrowDocks : public QObject {
    Q_OBJECT

public:
    explicit NarrowDocks(QMainWindow* window);

    /// `action` is the checkable one that shows the dock. Folded below `width` (logical pixels of the window).
    void add(QDockWidget* dock, QAction* action, int width);
    /// Looks at the width now.
    void apply();
    [[nodiscard]] bool anyFolded() const;
    /// Folds again whatever was opened by hand in a narrow window.
    void refold();
    /// As if the window were wide: for saving the layout.
    void unfold();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Entry {
        QDockWidget* dock;
        QAction* action;
        QToolButton* button;
        int width;
        bool narrow = false;
        bool folded = false;
    };
    void setOpen(Entry& entry, bool open);

    QMainWindow* m_window;
    std::vector<Entry> m_entries;
};

}  // namespace fw::app

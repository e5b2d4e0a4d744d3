// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QObject>
#include <QTimer>

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

    /// `action` is the checkable one that shows the dock. Folded below `width` (logical pixels of the window). `kept` is how wide the dock
    /// was when there was room for it.
    void add(QDockWidget* dock, QAction* action, int width, int kept);
    /// How wide the reader has the dock where there is room for it; a narrow window squeezes docks and changes nothing of this.
    [[nodiscard]] int keptWidth(const QDockWidget* dock) const;
    void setKeptWidth(const QDockWidget* dock, int kept);
    /// Looks at the width now.
    void apply();
    [[nodiscard]] bool anyFolded() const;
    /// Folds again whatever was opened by hand in a narrow window.
    void refold();
    /// As if the window were wide: for saving the layout.
    void unfold();
    /// While away no dock is seen, whatever its action says.
    void setAway(bool away);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Entry {
        QDockWidget* dock;
        QAction* action;
        QToolButton* button;
        int width;
        int kept;
        bool narrow = false;
        bool folded = false;
    };
    void setOpen(Entry& entry, bool open);
    void widenSoon();
    void widen();

    QMainWindow* m_window;
    std::vector<Entry> m_entries;
    QTimer m_soon;
    bool m_away = false;
    bool m_widening = false;  ///< widths are not the reader's now
};

}  // namespace fw::app

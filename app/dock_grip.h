// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QTimer>
#include <QWidget>

class QDockWidget;
class QMainWindow;

namespace fw::app {

/// Lies over the line between a docked panel and the work beside it, so that seven pixels grip it instead of one. Dragged it makes the
/// panel wider or higher, a double click or Enter gives the panel its first size again, arrow keys move it. GUI thread.
class DockGrip : public QWidget {
    Q_OBJECT
public:
    /// Goes with the dock. `standard`: the first size, in logical pixels.
    DockGrip(QMainWindow* window, QDockWidget* dock, std::function<int()> standard);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// Which side of the panel the line is on.
    enum class Edge { Left, Right, Top, Bottom };
    [[nodiscard]] Edge edge() const;
    [[nodiscard]] bool upright() const { return edge() == Edge::Left || edge() == Edge::Right; }
    [[nodiscard]] int size() const;
    void place();
    void give(int size);
    void retranslate();

    QMainWindow* m_window;
    QDockWidget* m_dock;
    std::function<int()> m_standard;
    QTimer m_soon;
    QPoint m_pressAt;  ///< global
    int m_pressSize = 0;
    bool m_dragged = false;
};

}  // namespace fw::app

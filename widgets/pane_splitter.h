// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QSplitter>
#include <QSplitterHandle>

namespace fw::widgets {

/// Two parts with a line between: one pixel to see, seven to grip. One part keeps its size while the window changes, the other takes the
/// rest; a window that is too small squeezes it, and gives the size back. A double click on the line, or Enter where it has the focus,
/// brings the standard back; arrow keys move it. GUI thread.
class PaneSplitter : public QSplitter {
    Q_OBJECT
public:
    /// `name`: under which its place is kept between starts.
    PaneSplitter(const QString& name, Qt::Orientation orientation, QWidget* parent);

    /// `standard` tells how large the kept part is until the reader moves the line, in logical pixels.
    void setKept(int index, std::function<int()> standard);
    /// What the reader gave the kept part, in logical pixels; 0: nothing, the standard holds.
    [[nodiscard]] int place() const { return m_place; }
    void setPlace(int place);
    /// More than this the kept part has nothing to show in; the reader may give it more. 0: no bound.
    void setContent(int content);
    /// Gives the kept part its size again.
    void apply();

Q_SIGNALS:
    void placeChanged();

protected:
    QSplitterHandle* createHandle() override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    std::function<int()> m_standard;
    int m_kept = 0;
    int m_place = 0;
    int m_content = 0;
    bool m_beyond = false;  ///< the reader gave more than the content needs
    int m_shown = 0;        ///< parts that were seen
};

/// The line of a PaneSplitter.
class PaneSplitterHandle : public QSplitterHandle {
    Q_OBJECT
public:
    PaneSplitterHandle(Qt::Orientation orientation, PaneSplitter* parent);
    /// Pixels beside the line that grip it, on either side.
    static constexpr int reach = 3;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    [[nodiscard]] int along(const QPoint& at) const { return orientation() == Qt::Horizontal ? at.x() : at.y(); }
    [[nodiscard]] int line() const { return along(pos()) + reach; }

    PaneSplitter* m_splitter;
    int m_offset = 0;  ///< of the press, from the line
    bool m_dragged = false;
};

}  // namespace fw::widgets

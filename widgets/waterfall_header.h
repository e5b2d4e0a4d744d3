// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>

#include <QWidget>

class QToolButton;

namespace fw::widgets {

class IconButton;
class WaterfallView;

/// Head of the waterfall: names of the columns, how many rows are seen, and the ruler. Dragging on the ruler selects a
/// range, dragging the edge moves the tree column. Belongs to its view.
class WaterfallHeader : public QWidget {
    Q_OBJECT
public:
    explicit WaterfallHeader(WaterfallView* view);

    [[nodiscard]] QSize sizeHint() const override;
    /// Chooses what colours stand for; TraceColors fills it.
    [[nodiscard]] QToolButton* colorButton() const { return m_color; }
    /// Chooses columns and pills; TraceColumns fills it.
    [[nodiscard]] IconButton* columnsButton() const { return m_columns; }
    /// What stands on the button of colours, cut where there is no room; plain text.
    void setColorText(const QString& text);

    /// What stands above the durations.
    [[nodiscard]] static QString durationTitle();
    /// The column whose head is at x; nothing beside columns.
    [[nodiscard]] std::optional<std::size_t> columnAt(int x) const;

Q_SIGNALS:
    /// `column` is below 0 beside columns; a global position.
    void columnMenuRequested(int column, const QPoint& at);
    void columnDragged(int column, int width);

protected:
    bool event(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    [[nodiscard]] double operationEnd() const;
    void placeButton();
    void paintColumnTitles(QPainter& painter, const QFont& heading, double baseline) const;
    /// The column whose right edge is at x; columns().size() is the tree's edge, where there are columns.
    [[nodiscard]] std::optional<std::size_t> edgeAt(int x) const;

    WaterfallView* m_view;
    IconButton* m_columns;
    QToolButton* m_color;
    QString m_colorText;
    bool m_range = false;
    bool m_splitter = false;
    std::optional<std::size_t> m_dragged;  ///< column whose edge is dragged
    int m_dragFrom = 0;                    ///< x where it would be 0 wide
};

}  // namespace fw::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace fw::widgets {

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
    /// What stands on it, cut where there is no room; plain text.
    void setColorText(const QString& text);

protected:
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

    WaterfallView* m_view;
    QToolButton* m_color;
    QString m_colorText;
    bool m_range = false;
    bool m_splitter = false;
};

}  // namespace fw::widgets

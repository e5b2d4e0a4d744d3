// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QHeaderView>

#include "widgets/render/theme.h"

namespace fw::widgets {

/// Head of a ListTable: 24 px, small text, a chevron beside the column that gives the order.
class ListHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit ListHeader(QWidget* parent);

    void setTheme(render::ThemeId theme);
    /// `column` below 0: no sign.
    void setSortSign(int column, bool descending);
    /// Draws what stands in the head of a column instead of its title, within the padding; the sign of the order follows at the right.
    void setHeadPainter(int column, std::function<void(QPainter&, const QRect&)> painter);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    render::ThemeId m_theme = render::ThemeId::Light;
    int m_sortColumn = -1;
    bool m_descending = false;
    int m_paintedColumn = -1;
    std::function<void(QPainter&, const QRect&)> m_headPainter;
};

}  // namespace fw::widgets

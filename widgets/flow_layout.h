// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QLayout>

namespace fw::widgets {

/// Lays its items out in lines, as many as the width needs.
class FlowLayout : public QLayout {
public:
    FlowLayout(int horizontalGap, int verticalGap) : m_horizontal(horizontalGap), m_vertical(verticalGap) {
        setContentsMargins(0, 0, 0, 0);
    }
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override { m_items.push_back(item); }
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return place(QRect(0, 0, width, 0), false); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// Height that `rect` needs; moves the items when `move`.
    int place(const QRect& rect, bool move) const;

    std::vector<QLayoutItem*> m_items;
    int m_horizontal;
    int m_vertical;
};

}  // namespace fw::widgets

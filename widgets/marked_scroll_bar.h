// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QColor>
#include <QScrollBar>

namespace fw::widgets {

/// Scroll bar with marks of interesting rows at its right edge (errors), at its left edge (what was found), across its groove
/// (bookmarks) and over all of it (the selected row).
class MarkedScrollBar : public QScrollBar {
    Q_OBJECT
public:
    explicit MarkedScrollBar(QWidget* parent = nullptr);

    /// Places in [0, 1), ascending.
    void setMarks(std::vector<float> marks, const QColor& color);
    /// The same at the left edge.
    void setMatches(std::vector<float> marks, const QColor& color);
    /// Bookmarks: short bars across the groove.
    void setBookmarks(std::vector<float> marks, const QColor& color);
    /// Width of the column of marks at the right edge; the handle is left of it.
    [[nodiscard]] int markWidth() const;
    void setCurrent(double place, const QColor& color);  ///< below 0: none

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintMarks(QPainter& painter, const std::vector<float>& marks, const QRect& groove, int left, const QColor& color) const;

    std::vector<float> m_marks;
    QColor m_color;
    std::vector<float> m_matches;
    QColor m_matchColor;
    std::vector<float> m_bookmarks;
    QColor m_bookmarkColor;
    double m_current = -1;
    QColor m_currentColor;
};

}  // namespace fw::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>

#include <QAbstractScrollArea>
#include <QPoint>

#include "model/analysis/diff_rows.h"
#include "model/analysis/diff_words.h"
#include "widgets/render/compare_painter.h"
#include "widgets/render/compare_picture.h"

namespace fw::widgets {

/// Two waterfalls side by side with one scroll bar, one selection, one set of folds and one window of time, and what differs between
/// them. Computes nothing: is handed a finished plan. GUI thread.
class CompareRowsView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit CompareRowsView(QWidget* parent = nullptr);
    ~CompareRowsView() override;

    /// Null clears. Another comparison begins with its groups folded and all of both times in sight.
    void setPlan(std::shared_ptr<const analysis::DiffPlan> plan);
    [[nodiscard]] const analysis::DiffRows* rows() const { return m_rows.get(); }
    void setTheme(render::ThemeId theme);

    /// Both on one scale, or each as wide as there is room.
    void setSameScale(bool on);
    [[nodiscard]] bool sameScale() const { return m_sameScale; }
    /// One tree with the bars of both in each row, always on one scale.
    void setMerged(bool on);
    [[nodiscard]] bool merged() const { return m_merged; }
    /// See DiffRows::setLeast().
    void setLeast(std::int64_t ns);

    [[nodiscard]] std::optional<analysis::DiffRow> selected() const { return m_selected; }
    /// Unfolds what is above it and scrolls to it.
    void select(analysis::DiffRow row);
    /// To the next (1) or previous (−1) of the rows that differ, the largest difference first; around at the ends. 0: there is none,
    /// else its number, from 1.
    std::size_t stepDifference(int by);
    void setFolded(analysis::DiffRow row, bool folded);

    /// What a picture of the rows as they are seen needs of the view: rows, window, selection, scale.
    void describePicture(render::ComparePictureRequest& request) const;

    // Zoom: a part of the longer of both times, from the starts.
    void zoomAt(double factor, double x);
    void zoomAll();
    [[nodiscard]] const analysis::Interval& timeWindow() const { return m_window; }

    // Geometry in viewport coordinates.
    [[nodiscard]] std::optional<std::uint32_t> indexAt(const QPoint& at) const;
    [[nodiscard]] QRect rowRect(std::uint32_t index) const;
    [[nodiscard]] QRect twistRect(analysis::DiffSide side, std::uint32_t index) const;
    [[nodiscard]] render::CompareColumns columns() const;
    [[nodiscard]] const render::ComparePainter& painter() const { return *m_painter; }

    /// What a screen reader says about a row.
    [[nodiscard]] QString rowSpeech(std::uint32_t index) const;
    /// Exact numbers, for the tooltip; plain text.
    [[nodiscard]] QString rowTip(std::uint32_t index) const;

Q_SIGNALS:
    void selectionChanged();
    /// The reader wants to see the span in its own trace.
    void spanActivated(fw::analysis::DiffSide side, quint32 span);
    /// Which of how many differences is selected now; from 1.
    void differenceShown(quint64 number, quint64 count);

protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void rebuildPainter();
    void updateScrollBar();
    void setWindow(std::int64_t fromNs, std::int64_t toNs);
    void moveTo(std::int64_t index);
    void foldKey(bool fold);
    void activate(std::uint32_t index, analysis::DiffSide side);
    void announce();
    [[nodiscard]] int headHeight() const;
    [[nodiscard]] std::uint32_t rowsOnScreen() const;
    [[nodiscard]] std::int64_t lengthOf(analysis::DiffSide side) const;
    [[nodiscard]] render::CompareFrame frame() const;

    std::shared_ptr<const analysis::DiffPlan> m_plan;
    std::unique_ptr<analysis::DiffRows> m_rows;
    std::optional<analysis::CompareUnit> m_unit;
    std::unique_ptr<render::ComparePainter> m_painter;
    render::ThemeId m_theme = render::ThemeId::Light;
    std::optional<analysis::DiffRow> m_selected;
    std::optional<std::uint32_t> m_hovered;
    std::size_t m_difference = 0;  ///< the one stepped to last, from 1; 0: none yet
    analysis::Interval m_longest{0, 1};
    analysis::Interval m_window{0, 1};  ///< offsets from the starts
    bool m_sameScale = true;
    bool m_merged = false;
    bool m_focusFrame = false;
    int m_wheelRest = 0;
};

/// Makes the view known to screen readers as a tree whose children are its rows. May be called often.
void installCompareAccessibility();

}  // namespace fw::widgets

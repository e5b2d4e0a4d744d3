// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include <QObject>

#include "model/analysis/trace_analysis.h"

namespace fw::widgets {

/// What part of a trace is looked at: the one owner of window, selection and hover; minimap, ruler and waterfall
/// listen. Times in nanoseconds; every int64 is accepted. GUI thread.
class TraceWindow : public QObject {
    Q_OBJECT
public:
    explicit TraceWindow(QObject* parent = nullptr);

    /// Another trace: shows `primary` with some air around it, nothing selected. Where most of the trace lies beside a primary that can
    /// still be seen in it - a hand-over that was answered at once -, it shows the whole.
    void setTrace(const analysis::Interval& extent, const analysis::Interval& primary);
    /// The same trace has grown: the window stays where it is, also if it showed all there was; the overview tells of more.
    void growTrace(const analysis::Interval& extent, const analysis::Interval& primary);

    [[nodiscard]] const analysis::Interval& extent() const { return m_extent; }
    [[nodiscard]] const analysis::Interval& window() const { return m_window; }
    /// Where the axis counts from: the start of the primary root.
    [[nodiscard]] std::int64_t zeroNs() const { return m_zeroNs; }
    /// The farthest the window may reach: the extent with air.
    [[nodiscard]] const analysis::Interval& bounds() const { return m_bounds; }
    [[nodiscard]] bool showsAll() const { return m_window == m_bounds; }

    /// Moved and shortened to fit into bounds(), never shorter than minimumNs.
    void setWindow(const analysis::Interval& window);
    /// Longer (factor > 1) or shorter around a time that keeps its place.
    void zoomAt(double factor, std::int64_t anchorNs);
    /// Moves by a part of the window's length; stops at the bounds.
    void pan(double part);
    /// Shows an interval with air around it.
    void zoomTo(const analysis::Interval& interval);
    void zoomAll();
    /// Pans by the least that brings `interval` (or its start) into the window.
    void showTime(const analysis::Interval& interval);

    [[nodiscard]] std::optional<analysis::Row> selected() const { return m_selected; }
    void select(std::optional<analysis::Row> row);
    [[nodiscard]] std::optional<analysis::Row> hovered() const { return m_hovered; }
    void hover(std::optional<analysis::Row> row);

    /// Whether the panes beside the waterfall count the whole trace, or (at first) only what the window shows.
    [[nodiscard]] bool countsAll() const { return m_countsAll; }
    void setCountsAll(bool on);
    /// What those panes count; nothing: everything.
    [[nodiscard]] std::optional<analysis::Interval> counted() const;
    /// Some of the trace, not only of the air around it, lies outside of the window.
    [[nodiscard]] bool cutsOff() const { return m_window.startNs > m_extent.startNs || m_window.endNs < m_extent.endNs; }

    static constexpr std::int64_t minimumNs = 20;

Q_SIGNALS:
    void windowChanged();
    void countingChanged();
    void selectionChanged();
    void hoverChanged();

private:
    analysis::Interval m_extent{0, 1};
    analysis::Interval m_bounds{0, 1};
    analysis::Interval m_window{0, 1};
    std::int64_t m_zeroNs = 0;
    bool m_countsAll = false;
    std::optional<analysis::Row> m_selected;
    std::optional<analysis::Row> m_hovered;
};

/// `interval` with `before` and `after` of its length added, held at the ends of int64; at least minimumNs long.
[[nodiscard]] analysis::Interval padded(const analysis::Interval& interval, double before, double after);

}  // namespace fw::widgets

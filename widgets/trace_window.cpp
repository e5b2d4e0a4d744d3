// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trace_window.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "widgets/render/time_scale.h"

namespace fw::widgets {

using analysis::Interval;
using render::saturatedAdd;
using render::saturatedSub;

namespace {

constexpr std::int64_t longest = std::numeric_limits<std::int64_t>::max();
/// A primary root shorter than this part of the trace would be a line.
constexpr std::int64_t leastPart = 50;

std::int64_t part(std::int64_t length, double share) {
    const long double value = std::round(static_cast<long double>(length) * static_cast<long double>(share));
    if (value >= static_cast<long double>(longest)) return longest;
    if (value <= -static_cast<long double>(longest)) return -longest;
    return static_cast<std::int64_t>(value);
}

}  // namespace

Interval padded(const Interval& interval, double before, double after) {
    const std::int64_t length = std::max<std::int64_t>(1, saturatedSub(interval.endNs, interval.startNs));
    Interval out{saturatedAdd(interval.startNs, -part(length, before)), saturatedAdd(interval.endNs, part(length, after))};
    const std::int64_t missing = TraceWindow::minimumNs - saturatedSub(out.endNs, out.startNs);
    if (missing > 0) {
        out.startNs = saturatedAdd(out.startNs, -missing / 2);
        out.endNs = saturatedAdd(out.startNs, TraceWindow::minimumNs);
        if (out.endNs == longest) out.startNs = longest - TraceWindow::minimumNs;
    }
    return out;
}

TraceWindow::TraceWindow(QObject* parent) : QObject(parent) {}

void TraceWindow::setTrace(const Interval& extent, const Interval& primary) {
    m_extent = extent;
    m_bounds = padded(extent, 0.012, 0.025);
    m_zeroNs = primary.startNs;
    const std::int64_t all = std::max<std::int64_t>(1, saturatedSub(extent.endNs, extent.startNs));
    const std::int64_t inner = saturatedSub(primary.endNs, primary.startNs);
    m_window = inner < all / 2 && inner > all / leastPart ? m_bounds : padded(primary, 0.012, 0.025);
    m_window.startNs = std::max(m_window.startNs, m_bounds.startNs);
    m_window.endNs = std::min(m_window.endNs, m_bounds.endNs);
    m_selected.reset();
    m_hovered.reset();
    Q_EMIT windowChanged();
    Q_EMIT hoverChanged();
    Q_EMIT selectionChanged();
}

void TraceWindow::growTrace(const Interval& extent, const Interval& primary) {
    m_extent = extent;
    m_bounds = padded(extent, 0.012, 0.025);
    m_zeroNs = primary.startNs;
    setWindow(m_window);
    Q_EMIT windowChanged();
}

void TraceWindow::setWindow(const Interval& window) {
    const std::int64_t most = std::max(minimumNs, saturatedSub(m_bounds.endNs, m_bounds.startNs));
    const std::int64_t length = std::clamp(saturatedSub(window.endNs, window.startNs), minimumNs, most);
    Interval next;
    next.startNs = std::clamp(window.startNs, m_bounds.startNs, std::max(m_bounds.startNs, saturatedAdd(m_bounds.endNs, -length)));
    next.endNs = saturatedAdd(next.startNs, length);
    if (next == m_window) return;
    m_window = next;
    Q_EMIT windowChanged();
}

void TraceWindow::zoomAt(double factor, std::int64_t anchorNs) {
    const std::int64_t length = saturatedSub(m_window.endNs, m_window.startNs);
    const std::int64_t most = saturatedSub(m_bounds.endNs, m_bounds.startNs);
    const std::int64_t wanted = std::clamp(part(length, factor), minimumNs, std::max(minimumNs, most));
    const double place = length > 0 ? static_cast<double>(saturatedSub(anchorNs, m_window.startNs)) / static_cast<double>(length) : 0.5;
    const std::int64_t start = saturatedAdd(anchorNs, -part(wanted, place));
    setWindow({start, saturatedAdd(start, wanted)});
}

void TraceWindow::pan(double share) {
    const std::int64_t length = saturatedSub(m_window.endNs, m_window.startNs);
    const std::int64_t start = saturatedAdd(m_window.startNs, part(length, share));
    setWindow({start, saturatedAdd(start, length)});
}

void TraceWindow::zoomTo(const Interval& interval) {
    setWindow(padded(interval, 0.05, 0.05));
}

void TraceWindow::zoomAll() {
    setWindow(m_bounds);
}

void TraceWindow::showTime(const Interval& interval) {
    if (interval.startNs < m_window.endNs && interval.endNs > m_window.startNs) return;
    const std::int64_t length = saturatedSub(m_window.endNs, m_window.startNs);
    const std::int64_t start = saturatedAdd(interval.startNs, -part(length, 0.1));
    setWindow({start, saturatedAdd(start, length)});
}

void TraceWindow::setCountsAll(bool on) {
    if (on == m_countsAll) return;
    m_countsAll = on;
    Q_EMIT countingChanged();
}

std::optional<Interval> TraceWindow::counted() const {
    return m_countsAll || !cutsOff() ? std::nullopt : std::optional(m_window);
}

void TraceWindow::select(std::optional<analysis::Row> row) {
    if (row == m_selected) return;
    m_selected = row;
    Q_EMIT selectionChanged();
}

void TraceWindow::hover(std::optional<analysis::Row> row) {
    if (row == m_hovered) return;
    m_hovered = row;
    Q_EMIT hoverChanged();
}

}  // namespace fw::widgets

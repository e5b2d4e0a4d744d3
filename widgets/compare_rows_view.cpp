// SPDX-License-Identifier: GPL-3.0-or-later
// Rows, geometry and painting; keys and pointer are in compare_rows_input.cpp, words in compare_rows_words.cpp.
#include "widgets/compare_rows_view.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include <QEvent>
#include <QFocusEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>

#include "model/items/compare_words.h"
#include "widgets/render/row_style.h"
#include "widgets/style_tokens.h"

namespace fw::widgets {

using analysis::DiffRow;
using analysis::DiffRows;
using analysis::DiffSide;
using analysis::Interval;

namespace {

constexpr std::int64_t leastCompareWindowNs = 20;
constexpr double airBehind = 0.02;

/// a · part / whole without overflow.
std::int64_t scaledNs(std::int64_t ns, std::int64_t part, std::int64_t whole) {
    return static_cast<std::int64_t>(static_cast<long double>(ns) * static_cast<long double>(part) / static_cast<long double>(whole));
}

}  // namespace

CompareRowsView::CompareRowsView(QWidget* parent) : QAbstractScrollArea(parent) {
    installCompareAccessibility();
    setObjectName(QStringLiteral("compareRows"));
    // Time runs from left to right in every language.
    setLayoutDirection(Qt::LeftToRight);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setFocusPolicy(Qt::NoFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Two waterfalls side by side"));
    rebuildPainter();
}

CompareRowsView::~CompareRowsView() = default;

void CompareRowsView::rebuildPainter() {
    m_painter = std::make_unique<render::ComparePainter>(m_theme, font());
    if (m_plan) m_unit.emplace(items::compareUnit(*m_plan->diff));
}

void CompareRowsView::setTheme(render::ThemeId theme) {
    m_theme = theme;
    rebuildPainter();
    viewport()->update();
}

void CompareRowsView::setPlan(std::shared_ptr<const analysis::DiffPlan> plan) {
    if (plan == m_plan) return;
    m_plan = std::move(plan);
    m_hovered.reset();
    m_selected.reset();
    m_difference = 0;
    m_painter->clearText();
    m_unit.reset();
    const std::int64_t least = m_rows ? m_rows->least() : 0;
    m_rows.reset();
    if (m_plan) {
        m_unit.emplace(items::compareUnit(*m_plan->diff));
        m_rows = std::make_unique<DiffRows>(m_plan);
        m_rows->setLeast(least);
        const std::int64_t longest = std::max(lengthOf(DiffSide::A), lengthOf(DiffSide::B));
        m_longest = {0, render::saturatedAdd(
                            longest, std::max<std::int64_t>(1, static_cast<std::int64_t>(static_cast<double>(longest) * airBehind)))};
    }
    m_window = m_longest;
    updateScrollBar();
    verticalScrollBar()->setValue(0);
    viewport()->update();
    Q_EMIT selectionChanged();
}

std::int64_t CompareRowsView::lengthOf(DiffSide side) const {
    const Interval& primary = m_plan->analysis(side)->primary;
    return std::max<std::int64_t>(1, render::saturatedSub(primary.endNs, primary.startNs));
}

void CompareRowsView::setSameScale(bool on) {
    if (on == m_sameScale) return;
    m_sameScale = on;
    viewport()->update();
}

void CompareRowsView::setMerged(bool on) {
    if (on == m_merged) return;
    m_merged = on;
    setAccessibleName(on ? tr("Both traces in one tree") : tr("Two waterfalls side by side"));
    viewport()->update();
}

void CompareRowsView::setLeast(std::int64_t ns) {
    if (!m_rows) return;
    m_rows->setLeast(ns);
    m_hovered.reset();
    updateScrollBar();
    viewport()->update();
}

void CompareRowsView::setFolded(DiffRow row, bool folded) {
    if (!m_rows) return;
    m_rows->setFolded(row, folded);
    // What is hidden now is selected no more; the row that hides it is.
    if (m_selected && !m_rows->isSeen(*m_selected) && m_rows->indexOf(*m_selected) != DiffRows::noIndex) {
        m_selected = m_rows->rowAt(m_rows->indexOf(*m_selected));
        Q_EMIT selectionChanged();
    }
    m_hovered.reset();
    updateScrollBar();
    viewport()->update();
}

void CompareRowsView::select(DiffRow row) {
    if (!m_rows || row >= m_plan->diff->rowCount()) return;
    m_rows->reveal(row);
    updateScrollBar();
    const std::uint32_t index = m_rows->indexOf(row);
    if (index == DiffRows::noIndex) return;
    m_selected = m_rows->rowAt(index);
    const int height = m_painter->rowHeight();
    const int room = std::max(height, viewport()->height() - headHeight());
    const auto top = static_cast<std::int64_t>(index) * height;
    QScrollBar* bar = verticalScrollBar();
    if (top < bar->value()) bar->setValue(static_cast<int>(top));
    if (top + height > static_cast<std::int64_t>(bar->value()) + room) bar->setValue(static_cast<int>(top + height - room));
    viewport()->update();
    Q_EMIT selectionChanged();
    announce();
}

std::size_t CompareRowsView::stepDifference(int by) {
    if (!m_rows) return 0;
    const std::vector<DiffRow>& order = m_plan->byDelta;
    // Those that the threshold leaves out are stepped over.
    for (std::size_t tried = 0; tried < order.size(); ++tried) {
        if (by > 0) {
            m_difference = m_difference >= order.size() ? 1 : m_difference + 1;
        } else {
            m_difference = m_difference <= 1 ? order.size() : m_difference - 1;
        }
        const DiffRow row = order[m_difference - 1];
        if (m_plan->loudestNs[row] < m_rows->least()) continue;
        select(row);
        Q_EMIT differenceShown(m_difference, order.size());
        return m_difference;
    }
    return 0;
}

void CompareRowsView::describePicture(render::ComparePictureRequest& request) const {
    if (!m_rows) return;
    request.plan = m_plan;
    request.unit = m_unit;
    request.rows = std::make_shared<const DiffRows>(*m_rows);
    if (m_window.startNs != m_longest.startNs || m_window.endNs != m_longest.endNs) request.window = m_window;
    request.sameScale = m_sameScale;
    request.merged = m_merged;
    request.selected = m_selected.value_or(analysis::noDiffRow);
    request.theme = m_theme;
}

// Zoom

void CompareRowsView::setWindow(std::int64_t fromNs, std::int64_t toNs) {
    const std::int64_t length =
        std::clamp(render::saturatedSub(toNs, fromNs), std::min(leastCompareWindowNs, m_longest.endNs), m_longest.endNs);
    const std::int64_t from = std::clamp<std::int64_t>(fromNs, 0, m_longest.endNs - length);
    m_window = {from, from + length};
    viewport()->update();
}

void CompareRowsView::zoomAt(double factor, double x) {
    if (!m_rows) return;
    const render::CompareColumns places = columns();
    double part = 0.5;
    for (const render::CompareColumns::Waterfall& side : places.sides)
        if (x >= side.bars.left() && x < side.bars.right() && side.bars.width() > 0) part = (x - side.bars.left()) / side.bars.width();
    const auto length = static_cast<double>(m_window.endNs - m_window.startNs);
    const double next = std::min(length * factor, static_cast<double>(m_longest.endNs));
    const auto from = static_cast<std::int64_t>(static_cast<double>(m_window.startNs) + (length - next) * part);
    setWindow(from, render::saturatedAdd(from, static_cast<std::int64_t>(next)));
}

void CompareRowsView::zoomAll() {
    m_window = m_longest;
    viewport()->update();
}

// Geometry

int CompareRowsView::headHeight() const {
    return px(24);
}

std::uint32_t CompareRowsView::rowsOnScreen() const {
    return static_cast<std::uint32_t>(std::max(0, viewport()->height() - headHeight()) / m_painter->rowHeight());
}

void CompareRowsView::updateScrollBar() {
    QScrollBar* bar = verticalScrollBar();
    const int room = std::max(0, viewport()->height() - headHeight());
    const std::int64_t all = m_rows ? static_cast<std::int64_t>(m_rows->count()) * m_painter->rowHeight() : 0;
    constexpr std::int64_t most = std::numeric_limits<int>::max() / 2;
    bar->setRange(0, static_cast<int>(std::clamp<std::int64_t>(all - room, 0, most)));
    bar->setPageStep(std::max(1, room));
    bar->setSingleStep(m_painter->rowHeight());
}

render::CompareColumns CompareRowsView::columns() const {
    const int head = headHeight();
    return m_painter->columns(QRectF(0, head, viewport()->width(), std::max(0, viewport()->height() - head)), m_merged);
}

render::CompareFrame CompareRowsView::frame() const {
    render::CompareFrame shown;
    const int head = headHeight();
    const int height = m_painter->rowHeight();
    const int scrolled = verticalScrollBar()->value();
    shown.merged = m_merged;
    shown.rows = m_rows.get();
    shown.unit = &*m_unit;
    shown.box = QRectF(0, head, viewport()->width(), std::max(0, viewport()->height() - head));
    shown.first = std::min(static_cast<std::uint32_t>(scrolled / height), m_rows->count());
    shown.top = head - scrolled % height;
    shown.last = std::min(m_rows->count(), shown.first + rowsOnScreen() + 2);
    if (m_selected && m_rows->isSeen(*m_selected)) shown.selected = m_rows->indexOf(*m_selected);
    if (m_hovered) shown.hovered = *m_hovered;
    shown.pixelRatio = devicePixelRatioF();
    const render::CompareColumns places = columns();
    for (const DiffSide side : {DiffSide::A, DiffSide::B}) {
        const auto number = static_cast<std::size_t>(side);
        const std::int64_t zero = m_plan->analysis(side)->primary.startNs;
        Interval window = m_window;
        if (!m_sameScale && !m_merged) {
            const std::int64_t own = lengthOf(side);
            const std::int64_t longest = std::max(lengthOf(DiffSide::A), lengthOf(DiffSide::B));
            window = {scaledNs(window.startNs, own, longest),
                      std::max(scaledNs(window.endNs, own, longest), scaledNs(window.startNs, own, longest) + 1)};
        }
        const QRectF& bars = places.side(side).bars;
        shown.zeroNs[number] = zero;
        shown.scales[number] = {render::saturatedAdd(zero, window.startNs), render::saturatedAdd(zero, window.endNs), bars.left() + 4,
                                std::max(1.0, bars.width() - 8)};
    }
    return shown;
}

std::optional<std::uint32_t> CompareRowsView::indexAt(const QPoint& at) const {
    const int y = at.y() - headHeight();
    if (!m_rows || y < 0 || at.x() < 0 || at.x() >= viewport()->width()) return std::nullopt;
    const std::int64_t index = (static_cast<std::int64_t>(y) + verticalScrollBar()->value()) / m_painter->rowHeight();
    if (index >= m_rows->count()) return std::nullopt;
    return static_cast<std::uint32_t>(index);
}

QRect CompareRowsView::rowRect(std::uint32_t index) const {
    const std::int64_t top = static_cast<std::int64_t>(index) * m_painter->rowHeight() - verticalScrollBar()->value() + headHeight();
    if (top + m_painter->rowHeight() <= headHeight() || top >= viewport()->height()) return {};
    return {0, static_cast<int>(top), viewport()->width(), m_painter->rowHeight()};
}

QRect CompareRowsView::twistRect(DiffSide side, std::uint32_t index) const {
    return m_painter->twistRect(frame(), side, index).toRect();
}

// Painting and events of the frame

void CompareRowsView::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    const render::Theme& colors = m_painter->theme();
    painter.fillRect(viewport()->rect(), colors.surface);
    if (m_rows) {
        const render::CompareFrame shown = frame();
        m_painter->paint(painter, shown);
        m_painter->paintHead(painter, QRectF(0, 0, viewport()->width(), headHeight()), shown);
    }
    if (m_focusFrame && hasFocus()) {
        painter.setPen(QPen(colors.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
    }
}

void CompareRowsView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBar();
}

void CompareRowsView::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    switch (event->type()) {
        case QEvent::FontChange:
        case QEvent::ApplicationFontChange:
        case QEvent::StyleChange:
        case QEvent::LocaleChange:
        case QEvent::LanguageChange:
            rebuildPainter();
            updateScrollBar();
            viewport()->update();
            break;
        default:
            break;
    }
}

void CompareRowsView::focusInEvent(QFocusEvent* event) {
    m_focusFrame = event->reason() != Qt::MouseFocusReason && event->reason() != Qt::PopupFocusReason &&
                   event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::OtherFocusReason;
    viewport()->update();
    announce();
}

void CompareRowsView::focusOutEvent(QFocusEvent*) {
    viewport()->update();
}

void CompareRowsView::scrollContentsBy(int, int) {
    m_hovered.reset();
    viewport()->update();
}

}  // namespace fw::widgets

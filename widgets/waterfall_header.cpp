// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/waterfall_header.h"

#include <algorithm>
#include <cstdlib>

#include <QContextMenuEvent>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>
#include <QToolTip>
#include <QWheelEvent>

#include "widgets/icon_button.h"
#include "widgets/plain_text.h"
#include "widgets/render/ruler_painter.h"
#include "widgets/render/text.h"
#include "widgets/style_tokens.h"
#include "widgets/waterfall_view.h"

namespace fw::widgets {

WaterfallHeader::WaterfallHeader(WaterfallView* view)
    : QWidget(view), m_view(view), m_columns(new IconButton(QStringLiteral("cols"), {}, this, 12)), m_color(new QToolButton(this)) {
    setMouseTracking(true);
    setLayoutDirection(Qt::LeftToRight);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_color->setObjectName(QStringLiteral("colorButton"));
    m_color->setFocusPolicy(Qt::StrongFocus);
    m_color->setCursor(Qt::ArrowCursor);
    setStyleProperty(m_color, "fwButton", "status");
    m_columns->setObjectName(QStringLiteral("columnsButton"));
    m_columns->setCursor(Qt::ArrowCursor);
    connect(view, &WaterfallView::layoutChanged, this, &WaterfallHeader::placeButton);
}

QSize WaterfallHeader::sizeHint() const {
    return {400, m_view->rowPainter().metrics().rowHeight + 4};
}

QString WaterfallHeader::durationTitle() {
    return tr("Duration");
}

double WaterfallHeader::operationEnd() const {
    const QFont heading = m_view->rowPainter().fonts().sized(11, QFont::Medium);
    return 12 + render::textWidth(heading, tr("Operation")) + 8;
}

void WaterfallHeader::setColorText(const QString& text) {
    m_colorText = text;
    placeButton();
}

void WaterfallHeader::placeButton() {
    // Measuring loads a font, which a start without a trace does not need.
    if (!isVisible()) return;
    const int left = static_cast<int>(operationEnd());
    const int all = m_view->treeWidth() - 4 - left;
    m_columns->setVisible(all >= m_columns->width());
    const int room = all - (m_columns->isHidden() ? 0 : m_columns->width() + 2);
    m_color->setVisible(room >= px(60));
    const QString sign = QStringLiteral(" ▾");
    m_color->setText(menuText(m_colorText, 200) + sign);
    if (const int tooMuch = m_color->sizeHint().width() - room; tooMuch > 0) {
        const QFontMetrics metrics = m_color->fontMetrics();
        const int width = metrics.horizontalAdvance(m_colorText) - tooMuch;
        m_color->setText(menuText(metrics.elidedText(m_colorText, Qt::ElideRight, std::max(0, width)), 200) + sign);
    }
    m_color->setGeometry(left, 1, std::min(m_color->sizeHint().width(), room), height() - 3);
    const int behind = m_color->isHidden() ? left : m_color->geometry().right() + 3;
    m_columns->move(behind, (height() - 1 - m_columns->height()) / 2);
    update();
}

void WaterfallHeader::resizeEvent(QResizeEvent*) {
    placeButton();
}

void WaterfallHeader::showEvent(QShowEvent*) {
    placeButton();
}

void WaterfallHeader::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const render::Theme& colors = m_view->rowPainter().theme();
    const render::RowFonts& fonts = m_view->rowPainter().fonts();
    painter.fillRect(rect(), colors.panel);
    const double baseline = render::centredBaseline(fonts.secondary, 0, height() - 1);
    const int tree = m_view->treeWidth();
    const int left = m_view->barsLeft();
    const QFont heading = fonts.sized(11, QFont::Medium);

    const QString operation = tr("Operation");
    painter.setFont(heading);
    painter.setPen(colors.text2);
    painter.drawText(QPointF(12, baseline), operation);
    const QString duration = durationTitle();
    const double durationLeft = left - 1 - m_view->rowPainter().metrics().durationPadding - render::textWidth(heading, duration);
    painter.drawText(QPointF(durationLeft, baseline), duration);
    double used = m_columns->isHidden() ? operationEnd() : m_columns->geometry().right() + 1;
    if (const std::size_t out = m_view->columnsLeftOut(); out > 0 && !m_columns->isHidden()) {
        const QString more = QLatin1Char('+') + render::countText(out);
        const double width = render::textWidth(fonts.secondary, more);
        if (used + width < tree - 4) {
            painter.setFont(fonts.secondary);
            painter.setPen(colors.text2);
            painter.drawText(QPointF(used, baseline), more);
            used += width;
        }
    }
    if (m_view->rows().analysis()) {
        const std::uint32_t all = m_view->rows().analysis()->tree.plainRows();
        const QString count = m_view->rows().count() >= all
                                  ? tr("%Ln row(s)", nullptr, static_cast<int>(all))
                                  : tr("%1 of %2 rows").arg(render::countText(m_view->rows().count()), render::countText(all));
        const double width = render::textWidth(fonts.secondary, count);
        const double x = (m_view->shownFacts().columns.empty() ? std::min(tree - 8.0, durationLeft - 12) : tree - 8.0) - width;
        if (x > used + 6) {
            painter.setFont(fonts.secondary);
            painter.setPen(colors.text3);
            painter.drawText(QPointF(x, baseline), count);
        }
    }
    paintColumnTitles(painter, heading, baseline);
    painter.fillRect(QRectF(0, height() - 1, width(), 1), colors.line);
    painter.fillRect(QRectF(left - 1, 0, 1, height()), colors.line);
    if (m_view->rows().analysis()) {
        render::TimeScale scale = m_view->timeScale();
        const QRectF ruler(left, 0, scale.width, height() - 1);
        render::paintRuler(painter, ruler, scale, m_view->traceWindow()->zeroNs(), colors, fonts.tick);
    }
}

void WaterfallHeader::paintColumnTitles(QPainter& painter, const QFont& heading, double baseline) const {
    const render::Theme& colors = m_view->rowPainter().theme();
    const QFontMetricsF metrics(heading);
    double x = m_view->treeWidth();
    painter.setFont(heading);
    for (const render::RowFact& column : m_view->shownFacts().columns) {
        painter.fillRect(QRectF(x, 4, 1, height() - 9), colors.line);
        const double room = column.width - 2.0 * render::factPadding;
        const QString title = metrics.elidedText(render::factTitle(column.key),
                                                 column.key.fact == analysis::Fact::Attribute ? Qt::ElideMiddle : Qt::ElideRight, room);
        const double left = x + render::factPadding;
        painter.setPen(colors.text2);
        painter.drawText(
            QPointF(render::alignedRight(column) ? std::max(left, left + room - metrics.horizontalAdvance(title)) : left, baseline), title);
        x += column.width;
    }
    if (x > m_view->treeWidth()) painter.fillRect(QRectF(x, 4, 1, height() - 9), colors.line);
}

std::optional<std::size_t> WaterfallHeader::columnAt(int x) const {
    const auto& columns = m_view->shownFacts().columns;
    int right = m_view->treeWidth();
    if (x < right) return std::nullopt;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        right += columns[i].width;
        if (x < right) return i;
    }
    return std::nullopt;
}

std::optional<std::size_t> WaterfallHeader::edgeAt(int x) const {
    constexpr int reach = 3;
    const auto& columns = m_view->shownFacts().columns;
    int edge = m_view->treeWidth();
    if (!columns.empty() && std::abs(x - edge) <= reach) return columns.size();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        edge += columns[i].width;
        if (std::abs(x - edge) <= reach) return i;
    }
    return std::nullopt;
}

bool WaterfallHeader::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto column = columnAt(help->pos().x());
        if (!column) {
            QToolTip::hideText();
            return true;
        }
        // Escaped and marked as HTML: QToolTip would guess, and guess wrong on hostile keys.
        const QString html =
            QStringLiteral("<p style='white-space:pre'>") + m_view->columnTip(*column).toHtmlEscaped() + QStringLiteral("</p>");
        QToolTip::showText(help->globalPos(), html, this);
        return true;
    }
    return QWidget::event(event);
}

void WaterfallHeader::contextMenuEvent(QContextMenuEvent* event) {
    const auto column = columnAt(event->pos().x());
    Q_EMIT columnMenuRequested(column ? static_cast<int>(*column) : -1, event->globalPos());
}

void WaterfallHeader::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    const int x = event->position().toPoint().x();
    m_dragged.reset();
    if (const auto edge = edgeAt(x)) {
        const auto& columns = m_view->shownFacts().columns;
        m_splitter = *edge == columns.size();
        m_range = false;
        if (m_splitter) {
            m_view->splitterPress(x);
        } else {
            m_dragged = edge;
            m_dragFrom = x - columns[*edge].width;
        }
        return;
    }
    m_splitter = m_view->onSplitter(x);
    m_range = !m_splitter && x > m_view->barsLeft();
    if (m_splitter) m_view->splitterPress(x);
    if (m_range) m_view->rangePress(x);
}

void WaterfallHeader::mouseMoveEvent(QMouseEvent* event) {
    const int x = event->position().toPoint().x();
    if (m_splitter) m_view->splitterMove(x);
    if (m_range) m_view->rangeMove(x);
    if (m_dragged) Q_EMIT columnDragged(static_cast<int>(*m_dragged), x - m_dragFrom);
    setCursor(m_splitter || m_dragged || edgeAt(x) || m_view->onSplitter(x) ? Qt::SplitHCursor : Qt::ArrowCursor);
}

void WaterfallHeader::mouseReleaseEvent(QMouseEvent*) {
    if (m_splitter) m_view->splitterRelease();
    if (m_range) m_view->rangeRelease();
    m_splitter = false;
    m_range = false;
    m_dragged.reset();
}

void WaterfallHeader::mouseDoubleClickEvent(QMouseEvent* event) {
    const int x = event->position().toPoint().x();
    if (m_view->onSplitter(x)) {
        m_view->resetTreeWidth();
    } else if (x > m_view->barsLeft()) {
        m_view->traceWindow()->zoomAll();
    }
}

void WaterfallHeader::wheelEvent(QWheelEvent* event) {
    // On the ruler the plain wheel zooms too: there is nothing to scroll.
    const Qt::KeyboardModifiers modifiers = event->modifiers() == Qt::NoModifier ? Qt::ControlModifier : event->modifiers();
    event->setAccepted(m_view->timeWheel(event->angleDelta(), event->position().x(), modifiers));
}

}  // namespace fw::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/journey_strip_view.h"

#include <algorithm>
#include <utility>

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStringList>
#include <QToolTip>

#include "model/items/journey_words.h"
#include "model/items/text.h"
#include "widgets/journey_words_of.h"
#include "widgets/style_tokens.h"

namespace fw::widgets {

using analysis::FrameJourney;
using analysis::JourneyShare;

namespace {

/// Escaped and marked as HTML: QToolTip would guess, and guess wrong on hostile names.
void showJourneyTip(QWidget* widget, const QPoint& at, const QString& text) {
    if (text.isEmpty()) {
        QToolTip::hideText();
    } else {
        QToolTip::showText(at, QStringLiteral("<p style='white-space:pre-wrap'>") + text.toHtmlEscaped() + QStringLiteral("</p>"), widget);
    }
}

QString shareTip(const FrameJourney& journey, const JourneyShare& share) {
    return items::journeyShareName(journey, share) + QLatin1Char('\n') + items::exactNanoseconds(share.ns) + QStringLiteral(", ") +
           items::percentText(share.ns, journey.durationNs());
}

/// Shares that a screen reader is told of at once.
constexpr std::size_t spokenShares = 12;

}  // namespace

JourneyStripView::JourneyStripView(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("journeyStrip"));
    setLayoutDirection(Qt::LeftToRight);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    rebuild();
}

void JourneyStripView::rebuild() {
    m_painter = std::make_unique<render::JourneyStripPainter>(m_theme, uiFont());
    setFixedHeight(static_cast<int>(m_painter->height()));
    const std::optional<std::size_t> cursor = m_strip.cursor;
    m_strip = journeyStripWords(m_journey.get());
    m_strip.focused = m_focusFrame;
    if (m_journey) {
        const FrameJourney* journey = m_journey.get();
        m_strip.places = &journey->around;
        const auto here = std::find_if(journey->around.begin(), journey->around.end(),
                                       [journey](const analysis::FramePlace& place) { return place.frameId == journey->frameId; });
        m_strip.here = static_cast<std::size_t>(here - journey->around.begin());
        m_strip.cursor = cursor.value_or(m_strip.here);
    }
    say();
    update();
}

void JourneyStripView::setJourney(std::shared_ptr<const FrameJourney> journey) {
    m_journey = std::move(journey);
    m_strip.cursor.reset();
    rebuild();
}

void JourneyStripView::setTheme(render::ThemeId theme) {
    m_theme = theme;
    rebuild();
}

QSize JourneyStripView::sizeHint() const {
    return {px(600), static_cast<int>(m_painter->height())};
}

QRectF JourneyStripView::placeRect(std::size_t place) const {
    return m_journey ? m_painter->columnOf(rect(), m_journey->around.size(), place) : QRectF();
}

std::optional<std::size_t> JourneyStripView::placeAt(const QPointF& at) const {
    return m_journey ? m_painter->placeAt(rect(), m_journey->around.size(), at) : std::nullopt;
}

/// What is under the mark of the keys, and what the strip shows as a whole.
void JourneyStripView::say() {
    QString name = tr("Frames around this one");
    QString description;
    if (m_journey) {
        description = QStringList{m_strip.camera, m_strip.range, m_strip.series, m_strip.missing}.join(QStringLiteral(", "));
        if (m_strip.cursor && *m_strip.cursor < m_journey->around.size())
            name += QStringLiteral(": ") + items::framePlaceText(m_journey->around[*m_strip.cursor]);
    }
    setAccessibleDescription(description);
    if (name == accessibleName()) return;
    setAccessibleName(name);
}

void JourneyStripView::go(std::size_t place) {
    if (!m_journey || place >= m_journey->around.size() || place == m_strip.here) return;
    const analysis::FramePlace& wanted = m_journey->around[place];
    if (wanted.missing) {
        Q_EMIT missingChosen(items::framePlaceText(wanted));
    } else {
        Q_EMIT frameWanted(wanted.frameId);
    }
}

bool JourneyStripView::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const std::optional<std::size_t> place = placeAt(help->pos());
        showJourneyTip(this, help->globalPos(), place ? items::framePlaceText(m_journey->around[*place]) : QString());
        return true;
    }
    return QWidget::event(event);
}

void JourneyStripView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (m_journey) {
        m_painter->paint(painter, rect(), m_strip);
    } else {
        painter.fillRect(rect(), render::theme(m_theme).surface);
    }
}

void JourneyStripView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    if (const std::optional<std::size_t> place = placeAt(event->position())) go(*place);
}

void JourneyStripView::mouseMoveEvent(QMouseEvent* event) {
    const std::optional<std::size_t> place = placeAt(event->position());
    const bool leads = place && *place != m_strip.here && !m_journey->around[*place].missing;
    setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (place == m_strip.hovered) return;
    m_strip.hovered = place;
    update();
}

void JourneyStripView::leaveEvent(QEvent* event) {
    m_strip.hovered.reset();
    update();
    QWidget::leaveEvent(event);
}

void JourneyStripView::keyPressEvent(QKeyEvent* event) {
    if (!m_journey || (event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) {
        event->ignore();
        return;
    }
    const std::size_t last = m_journey->around.size() - 1;
    const std::size_t at = std::min(m_strip.cursor.value_or(m_strip.here), last);
    switch (event->key()) {
        case Qt::Key_Left:
            m_strip.cursor = at > 0 ? at - 1 : 0;
            break;
        case Qt::Key_Right:
            m_strip.cursor = std::min(at + 1, last);
            break;
        case Qt::Key_Home:
            m_strip.cursor = 0;
            break;
        case Qt::Key_End:
            m_strip.cursor = last;
            break;
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            go(at);
            return;
        default:
            QWidget::keyPressEvent(event);
            return;
    }
    say();
    update();
}

void JourneyStripView::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    m_focusFrame = m_strip.focused = event->reason() != Qt::MouseFocusReason;
    update();
}

void JourneyStripView::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    m_focusFrame = m_strip.focused = false;
    update();
}

void JourneyStripView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange || event->type() == QEvent::ApplicationFontChange)
        rebuild();
}

JourneySharesView::JourneySharesView(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("journeyShares"));
    setLayoutDirection(Qt::LeftToRight);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    rebuild();
}

void JourneySharesView::rebuild() {
    m_painter = std::make_unique<render::JourneySharesPainter>(m_theme, uiFont());
    setFixedHeight(static_cast<int>(m_painter->height()));
    m_bar = journeySharesWords(m_journey.get());
    QString said;
    if (m_journey) {
        const FrameJourney* journey = m_journey.get();
        QStringList parts;
        for (std::size_t share = 0; share < std::min(spokenShares, journey->shares.size()); ++share)
            parts += items::journeyShareName(*journey, journey->shares[share]) + QLatin1Char(' ') +
                     items::durationText(journey->shares[share].ns);
        said = parts.join(QStringLiteral(", "));
        setAccessibleName(m_bar.title);
    }
    setAccessibleDescription(said);
    update();
}

void JourneySharesView::setJourney(std::shared_ptr<const FrameJourney> journey) {
    m_journey = std::move(journey);
    rebuild();
}

void JourneySharesView::setTheme(render::ThemeId theme) {
    m_theme = theme;
    rebuild();
}

QSize JourneySharesView::sizeHint() const {
    return {px(600), static_cast<int>(m_painter->height())};
}

std::optional<std::size_t> JourneySharesView::shareAt(const QPointF& at) const {
    return m_journey ? m_painter->shareAt(rect(), m_bar, at) : std::nullopt;
}

bool JourneySharesView::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const std::optional<std::size_t> share = shareAt(help->pos());
        showJourneyTip(this, help->globalPos(), share ? shareTip(*m_journey, m_journey->shares[*share]) : QString());
        return true;
    }
    return QWidget::event(event);
}

void JourneySharesView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (m_journey) {
        m_painter->paint(painter, rect(), m_bar);
    } else {
        painter.fillRect(rect(), render::theme(m_theme).surface);
    }
}

void JourneySharesView::mousePressEvent(QMouseEvent* event) {
    const std::optional<std::size_t> share = event->button() == Qt::LeftButton ? shareAt(event->position()) : std::nullopt;
    if (share && m_journey->shares[*share].kind == JourneyShare::Kind::Wait && m_journey->shares[*share].steps == 1)
        Q_EMIT stepChosen(m_journey->shares[*share].number);
}

void JourneySharesView::mouseMoveEvent(QMouseEvent* event) {
    const std::optional<std::size_t> share = shareAt(event->position());
    const bool wait = share && m_journey->shares[*share].kind == JourneyShare::Kind::Wait;
    setCursor(wait ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (share == m_bar.hovered) return;
    m_bar.hovered = share;
    update();
}

void JourneySharesView::leaveEvent(QEvent* event) {
    m_bar.hovered.reset();
    update();
    QWidget::leaveEvent(event);
}

void JourneySharesView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange || event->type() == QEvent::ApplicationFontChange)
        rebuild();
}

}  // namespace fw::widgets

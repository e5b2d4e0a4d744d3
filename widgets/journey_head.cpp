// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/journey_head.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include "model/items/journey_words.h"
#include "model/items/text.h"
#include "widgets/elided_label.h"
#include "widgets/header_chip.h"
#include "widgets/plain_text.h"
#include "widgets/render/icons.h"
#include "widgets/style_tokens.h"

namespace fw::widgets {

using analysis::FrameJourney;

namespace {

int journeyPlural(std::uint64_t count) {
    return static_cast<int>(std::min<std::uint64_t>(count, INT32_MAX));
}

std::size_t servicesOf(const FrameJourney& journey) {
    std::set<std::string_view> names;
    for (const analysis::JourneyLane& lane : journey.lanes) names.insert(journey.traces[lane.trace].trace->services[lane.service].name);
    return names.size();
}

/// A button that leads to another frame keeps its number short.
constexpr int numberLetters = 14;

}  // namespace

JourneyHead::JourneyHead(QWidget* parent)
    : QWidget(parent),
      m_line(new QHBoxLayout),
      m_previous(new QToolButton(this)),
      m_next(new QToolButton(this)),
      m_frame(new ElidedLabel(this, Qt::ElideMiddle)),
      m_traces(new HeaderChip(HeaderChip::Tone::Plain, false, this)),
      m_services(new HeaderChip(HeaderChip::Tone::Plain, false, this)),
      m_took(new HeaderChip(HeaderChip::Tone::Plain, false, this)),
      m_waiting(new HeaderChip(HeaderChip::Tone::Plain, false, this)),
      m_errors(new HeaderChip(HeaderChip::Tone::Error, false, this)),
      m_broken(new HeaderChip(HeaderChip::Tone::Warn, false, this)),
      m_open(new QToolButton(this)),
      m_copy(new QToolButton(this)),
      m_sentence(new ElidedLabel(this)) {
    setObjectName(QStringLiteral("journeyHead"));
    setAttribute(Qt::WA_StyledBackground);
    setStyleProperty(this, "fwPanel", "header");
    setStyleProperty(m_sentence, "fwText", "sentence");
    m_sentence->setObjectName(QStringLiteral("journeySentence"));
    m_frame->setObjectName(QStringLiteral("journeyFrame"));
    m_previous->setObjectName(QStringLiteral("journeyPrevious"));
    m_next->setObjectName(QStringLiteral("journeyNext"));
    m_open->setObjectName(QStringLiteral("journeyOpen"));
    m_copy->setObjectName(QStringLiteral("journeyCopy"));
    for (QToolButton* button : {m_previous, m_next}) {
        setStyleProperty(button, "fwButton", "outlined");
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    m_next->setLayoutDirection(Qt::RightToLeft);
    for (QToolButton* button : {m_open, m_copy}) {
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(12), px(7), px(8), px(7));
    column->setSpacing(px(5));
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(px(8));
    m_line->addWidget(m_previous);
    m_line->addWidget(m_frame);
    m_line->addWidget(m_next);
    m_line->addSpacing(px(8));
    for (HeaderChip* chip : {m_traces, m_services, m_took, m_waiting, m_errors, m_broken}) m_line->addWidget(chip);
    m_line->addStretch(1);
    m_line->addWidget(m_open);
    m_line->addWidget(m_copy);
    column->addLayout(m_line);
    column->addWidget(m_sentence);
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(1); });
    connect(m_open, &QToolButton::clicked, this, &JourneyHead::openRequested);
    connect(m_copy, &QToolButton::clicked, this, &JourneyHead::copyRequested);
    refresh();
}

void JourneyHead::setJourney(std::shared_ptr<const FrameJourney> journey, const QString& frame) {
    m_journey = std::move(journey);
    m_frameText = frame;
    refresh();
}

void JourneyHead::setTheme(render::ThemeId theme) {
    m_theme = theme;
    for (HeaderChip* chip : {m_traces, m_services, m_took, m_waiting, m_errors, m_broken}) chip->setTheme(theme);
    refresh();
}

bool JourneyHead::hasTraces() const {
    return m_journey && !m_journey->traces.empty();
}

QString JourneyHead::sentence() const {
    return m_sentence->fullText();
}

void JourneyHead::refresh() {
    const render::Theme& colors = render::theme(m_theme);
    QFont mono = monoFont(15);
    mono.setWeight(QFont::DemiBold);
    m_frame->setFont(mono);
    m_frame->setFullText(m_frameText);
    const auto neighbour = [&](QToolButton* button, const char* sign, const std::string* id, const QString& words) {
        button->setIcon(render::icon(QLatin1String(sign), colors.text2));
        button->setIconSize(QSize(px(12), px(12)));
        const bool there = id != nullptr && !id->empty();
        button->setEnabled(there);
        const QString number = there ? items::cellText(items::frameNumber(*m_journey, *id), numberLetters) : QString(QChar(0x2013));
        button->setText(button == m_next ? menuText(number) + QLatin1Char(' ') : besideIcon(menuText(number)));
        const QString whole = there ? words + QStringLiteral(": ") + items::cellText(*id, 200) : words;
        button->setAccessibleName(whole);
        setPlainToolTip(button, whole);
    };
    neighbour(m_previous, "back", m_journey ? &m_journey->previous : nullptr, tr("Previous frame (Alt+Left)"));
    neighbour(m_next, "fwd", m_journey ? &m_journey->next : nullptr, tr("Next frame (Alt+Right)"));
    m_open->setIcon(render::icon(QStringLiteral("tree"), colors.accent));
    m_copy->setIcon(render::icon(QStringLiteral("copy"), colors.text2));
    for (QToolButton* button : {m_open, m_copy}) button->setIconSize(QSize(px(14), px(14)));
    m_open->setText(besideIcon(tr("Open trace")));
    setPlainToolTip(m_open, tr("The trace of the selected hand-over, at who took; else the first trace (Enter)"));
    m_copy->setText(besideIcon(tr("Copy")));
    m_copy->setAccessibleName(tr("Copy the journey as Markdown"));
    setPlainToolTip(m_copy, tr("Copy the journey as Markdown"));
    const bool there = hasTraces();
    m_open->setEnabled(there);
    m_copy->setEnabled(there);
    for (HeaderChip* chip : {m_traces, m_services, m_took, m_waiting, m_errors, m_broken}) chip->setVisible(there);
    m_sentence->setVisible(there);
    if (!there) {
        m_sentence->setFullText({});
        return;
    }
    const FrameJourney& journey = *m_journey;
    m_traces->setContent({}, tr("Traces"), items::countText(journey.traces.size()));
    m_services->setContent({}, tr("Services"), items::countText(servicesOf(journey)));
    m_took->setContent({}, tr("First to last"), items::durationText(journey.durationNs()));
    const std::int64_t waiting = journey.waitingNs();
    m_waiting->setContent(
        {}, tr("Waiting"),
        items::durationText(waiting) + QLatin1Char(' ') + items::percentText(waiting, std::max<std::int64_t>(1, journey.durationNs())));
    m_errors->setContent(QStringLiteral("error"), {}, tr("%Ln error(s)", nullptr, journeyPlural(journey.errors())));
    m_errors->setVisible(journey.errors() > 0);
    m_broken->setContent(QStringLiteral("broken"), {}, tr("%Ln broken hand-over(s)", nullptr, journeyPlural(journey.broken())));
    m_broken->setVisible(journey.broken() > 0);
    m_sentence->setFullText(items::journeySentence(journey));
    fit();
}

/// In a narrow window the frame id, errors and what is broken stay; the numbers that stand in the sentence, too, go first.
void JourneyHead::fit() {
    if (!hasTraces()) return;
    int room = width() - px(12) - px(8) - px(24);
    for (const QWidget* fixed :
         {static_cast<QWidget*>(m_previous), static_cast<QWidget*>(m_next), static_cast<QWidget*>(m_open), static_cast<QWidget*>(m_copy)})
        room -= fixed->sizeHint().width() + px(8);
    // Frame ids are cut only where they would take more than half of the window.
    const int frame = std::min(m_frame->sizeHint().width(), std::max(px(160), width() / 2));
    m_frame->setFixedWidth(frame);
    room -= frame + px(8);
    for (HeaderChip* chip : {m_errors, m_broken})
        if (!chip->isHidden()) room -= chip->sizeHint().width() + px(8);
    for (HeaderChip* chip : {m_took, m_waiting, m_traces, m_services}) {
        room -= chip->sizeHint().width() + px(8);
        chip->setVisible(room >= 0);
    }
}

void JourneyHead::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void JourneyHead::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::ApplicationFontChange) refresh();
}

}  // namespace fw::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare_empty.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include "model/items/text.h"
#include "widgets/plain_text.h"
#include "widgets/style_tokens.h"

namespace fw::widgets {

using analysis::DiffSide;

CompareEmpty::CompareEmpty(QWidget* parent) : QWidget(parent), m_note(plainLabel(this)) {
    setObjectName(QStringLiteral("compareEmpty"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(24), px(32), px(24), px(24));
    column->setSpacing(px(16));
    m_note->setObjectName(QStringLiteral("compareNote"));
    m_note->setAlignment(Qt::AlignHCenter);
    m_note->setWordWrap(true);
    m_note->setFont(uiFont(13));
    column->addWidget(m_note);
    auto* row = new QHBoxLayout;
    row->setSpacing(px(16));
    for (const DiffSide side : {DiffSide::A, DiffSide::B}) {
        Side& part = m_sides[static_cast<std::size_t>(side)];
        part.box = new QWidget(this);
        part.box->setMinimumHeight(px(96));
        auto* words = new QVBoxLayout(part.box);
        words->setContentsMargins(px(16), px(16), px(16), px(16));
        words->setSpacing(px(6));
        part.letter = plainLabel(part.box, side == DiffSide::A ? QStringLiteral("A") : QStringLiteral("B"));
        part.letter->setFont(uiFont(18, QFont::DemiBold));
        part.text = plainLabel(part.box);
        for (QLabel* label : {part.letter, part.text}) label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        part.text->setWordWrap(true);
        words->addWidget(part.letter);
        words->addWidget(part.text, 1);
        row->addWidget(part.box, 1);
        setSide(side, std::nullopt);
    }
    column->addLayout(row);
    column->addStretch(1);
}

void CompareEmpty::setNote(const QString& note) {
    m_note->setText(note);
}

QString CompareEmpty::note() const {
    return m_note->text();
}

void CompareEmpty::setSide(DiffSide side, const std::optional<TraceSummary>& trace) {
    Side& part = m_sides[static_cast<std::size_t>(side)];
    part.filled = trace.has_value();
    if (trace) {
        const QString name = trace->rootName.empty() ? tr("(no name)") : items::cellText(trace->rootName, 80);
        const QString id = items::cellText(trace->frameIds.empty() ? trace->idText : trace->frameIds.front(), 80);
        part.text->setText(breakable(name + QLatin1Char('\n') + items::durationText(trace->durationNs) + QStringLiteral(" · ") + id));
    } else {
        part.text->setText(side == DiffSide::A
                               ? tr("Nothing here yet. Press A on a trace of the list, drag one here, or paste an id (Ctrl+V).")
                               : tr("Nothing here yet. Press B on a trace of the list, drag one here, or paste an id (Ctrl+V)."));
    }
    part.box->setAccessibleName((side == DiffSide::A ? tr("Side A: %1") : tr("Side B: %1")).arg(part.text->text()));
    update();
}

QString CompareEmpty::sideText(DiffSide side) const {
    return m_sides[static_cast<std::size_t>(side)].text->text();
}

void CompareEmpty::setHot(std::optional<DiffSide> side) {
    if (m_hot == side) return;
    m_hot = side;
    update();
}

void CompareEmpty::setTheme(render::ThemeId theme) {
    m_theme = theme;
    update();
}

void CompareEmpty::paintEvent(QPaintEvent*) {
    const render::Theme& colors = render::theme(m_theme);
    QPainter painter(this);
    painter.fillRect(rect(), colors.surface);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const DiffSide side : {DiffSide::A, DiffSide::B}) {
        const Side& part = m_sides[static_cast<std::size_t>(side)];
        const bool hot = m_hot == side;
        painter.setBrush(hot ? colors.accentBackground : part.filled ? colors.panel : colors.surface);
        QPen pen(hot ? colors.accent : part.filled ? colors.lineStrong : widgetColors(m_theme).accentLine, hot ? 2.5 : 1.5);
        if (!part.filled) pen.setDashPattern({7 / pen.widthF(), 5 / pen.widthF()});
        pen.setCapStyle(Qt::FlatCap);
        painter.setPen(pen);
        painter.drawRoundedRect(QRectF(part.box->geometry()).adjusted(1.5, 1.5, -1.5, -1.5), 6, 6);
    }
}

}  // namespace fw::widgets

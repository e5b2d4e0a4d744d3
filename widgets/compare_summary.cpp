// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare_summary.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QCoreApplication>
#include <QEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTextLayout>

#include "model/items/text.h"
#include "widgets/plain_text.h"
#include "widgets/render/row_style.h"
#include "widgets/style_tokens.h"

namespace fw::widgets {

using analysis::DiffRow;
using analysis::noDiffRow;
using items::WordTone;

namespace {

constexpr int mostChartSteps = 6;

/// Lines of a text within a width, as far as a height goes; returns where they end.
double drawLines(QPainter& painter, const QString& text, const QFont& font, const QColor& ink,
                 const QList<QTextLayout::FormatRange>& formats, const QRectF& box) {
    QTextLayout layout(text, font);
    layout.setFormats(formats);
    layout.beginLayout();
    double y = 0;
    std::vector<QTextLine> lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(box.width());
        if (y + line.height() > box.height() + 1) break;
        line.setPosition({0, y});
        y += std::ceil(line.height() * 1.03);
        lines.push_back(line);
    }
    layout.endLayout();
    painter.setPen(ink);
    for (const QTextLine& line : lines) line.draw(&painter, box.topLeft());
    return box.top() + y;
}

render::ComparePictureWords::Tone pictureTone(items::WordTone tone) {
    using Tone = render::ComparePictureWords::Tone;
    switch (tone) {
        case items::WordTone::Strong:
            return Tone::Strong;
        case items::WordTone::Slower:
            return Tone::Slower;
        case items::WordTone::Faster:
            return Tone::Faster;
        case items::WordTone::Plain:
            break;
    }
    return Tone::Plain;
}

}  // namespace

void CompareSummaryBox::setTheme(render::ThemeId theme) {
    m_theme = theme;
    update();
}

void CompareSummaryBox::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const render::Theme& colors = render::theme(m_theme);
    painter.fillRect(rect(), colors.surface);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), colors.line);
}

CompareWordsView::CompareWordsView(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("compareWords"));
    setFocusPolicy(Qt::NoFocus);
}

void CompareWordsView::setSentence(const items::CompareSentence& sentence) {
    m_sentence = sentence;
    const QString all = sentence.plain();
    setAccessibleName(all);
    setPlainToolTip(this, all);
    update();
}

void CompareWordsView::setTheme(render::ThemeId theme) {
    m_theme = theme;
    update();
}

QColor CompareWordsView::inkOf(WordTone tone) const {
    const render::Theme& colors = render::theme(m_theme);
    return tone == WordTone::Slower ? colors.slowText : tone == WordTone::Faster ? colors.fastText : colors.text;
}

void CompareWordsView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const render::Theme& colors = render::theme(m_theme);
    painter.fillRect(rect(), colors.surface);
    const QRectF box = QRectF(rect()).adjusted(px(16), px(10), -px(12), -px(4));
    double y = box.top();
    const bool plain = m_sentence.number.isEmpty();
    y = drawLines(painter, m_sentence.lead, plain ? uiFont(15, QFont::DemiBold) : uiFont(12), plain ? colors.text : colors.text2, {}, box);
    if (!plain) {
        const QFont large = uiFont(24, QFont::DemiBold);
        const QFontMetricsF metrics(large);
        const double side = std::round(metrics.ascent() * 0.72);
        const QColor ink = inkOf(m_sentence.tone);
        const double base = std::round(y + metrics.ascent());
        render::paintDeltaSign(painter, QRectF(box.left(), base - side * 0.9, side, side * 0.87), m_sentence.tone == WordTone::Slower, ink);
        const double x = box.left() + side + px(8);
        painter.setFont(large);
        painter.setPen(ink);
        painter.drawText(QPointF(x, base), m_sentence.number);
        const QFont small = uiFont(13);
        const double behind = x + metrics.horizontalAdvance(m_sentence.number) + px(8);
        painter.setFont(small);
        painter.setPen(colors.text2);
        painter.drawText(QPointF(behind, base), QFontMetricsF(small).elidedText(m_sentence.share, Qt::ElideRight, box.right() - behind));
        y = std::ceil(y + metrics.height() + px(2));
    }
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const items::StyledWords& part : m_sentence.body) {
        if (part.tone != WordTone::Plain) {
            QTextLayout::FormatRange range;
            range.start = static_cast<int>(text.size());
            range.length = static_cast<int>(part.text.size());
            range.format.setFontWeight(QFont::DemiBold);
            range.format.setForeground(inkOf(part.tone));
            formats.append(range);
        }
        text += part.text;
    }
    const QFont note = uiFont(11);
    // The note gives way to the sentence, not the other way round.
    y = drawLines(painter, text, uiFont(13), colors.text, formats, {box.left(), y, box.width(), box.bottom() - y}) + px(4);
    if (box.bottom() - y >= QFontMetricsF(note).height())
        drawLines(painter, m_sentence.note, note, colors.text3, {}, {box.left(), y, box.width(), box.bottom() - y});
}

render::ComparePictureWords pictureWordsOf(const items::CompareSentence& said) {
    render::ComparePictureWords words;
    words.lead = said.lead;
    words.number = said.number;
    words.share = said.share;
    words.tone = pictureTone(said.tone);
    for (const items::StyledWords& part : said.body) words.body.push_back({part.text, pictureTone(part.tone)});
    words.note = said.note;
    return words;
}

render::DeltaChart deltaChartOf(const analysis::TraceDiff& diff, int steps, std::vector<DiffRow>* rowOfStep) {
    render::DeltaChart chart;
    const analysis::CompareUnit unit = items::compareUnit(diff);
    analysis::DeltaWalk walk = analysis::walkDeltas(diff, static_cast<std::size_t>(std::max(1, steps)));
    // What the unit rounds to nothing is no step to a reader.
    for (; !walk.steps.empty() && unit.rounded(walk.steps.back().ns) == 0; walk.steps.pop_back(), ++walk.restEntries)
        walk.restNs += walk.steps.back().ns;
    chart.fromNs = *walk.fromNs;
    chart.toNs = *walk.toNs;
    chart.from = QString::fromStdString(unit.text(chart.fromNs));
    chart.to = QString::fromStdString(unit.text(chart.toNs));
    chart.fromName = QStringLiteral("A");
    chart.toName = QStringLiteral("B");
    chart.fromPlace = chart.fromNs < chart.toNs   ? QCoreApplication::translate("fw::widgets::DeltaChartView", "fast trace")
                      : chart.fromNs > chart.toNs ? QCoreApplication::translate("fw::widgets::DeltaChartView", "slow trace")
                                                  : QString();
    chart.toPlace = chart.fromNs < chart.toNs   ? QCoreApplication::translate("fw::widgets::DeltaChartView", "slow trace")
                    : chart.fromNs > chart.toNs ? QCoreApplication::translate("fw::widgets::DeltaChartView", "fast trace")
                                                : QString();
    for (const analysis::DeltaStep& step : walk.steps) {
        chart.steps.push_back({items::compareStepName(diff, step), items::compareStepPlace(diff, step),
                               QString::fromStdString(unit.delta(step.ns)), step.ns, chart.steps.empty(), step.waits});
        if (rowOfStep != nullptr) rowOfStep->push_back(step.row);
    }
    if (walk.restEntries > 0) {
        const int count = static_cast<int>(std::min<std::uint64_t>(walk.restEntries, 1'000'000'000));
        chart.steps.push_back({QCoreApplication::translate("fw::widgets::DeltaChartView", "rest"),
                               QCoreApplication::translate("fw::widgets::DeltaChartView", "%Ln operations", nullptr, count),
                               QString::fromStdString(unit.delta(walk.restNs)), walk.restNs, false});
        if (rowOfStep != nullptr) rowOfStep->push_back(noDiffRow);
    }
    chart.tickText = [unit](std::int64_t ns) { return QString::fromStdString(unit.text(ns)); };
    return chart;
}

DeltaChartView::DeltaChartView(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("deltaChart"));
    setLayoutDirection(Qt::LeftToRight);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_painter = std::make_unique<render::DeltaChartPainter>(m_theme, font());
}

void DeltaChartView::setPlan(std::shared_ptr<const analysis::DiffPlan> plan) {
    m_plan = std::move(plan);
    m_room = 0;
    rebuild();
}

void DeltaChartView::setTheme(render::ThemeId theme) {
    m_theme = theme;
    m_painter = std::make_unique<render::DeltaChartPainter>(theme, font());
    update();
}

void DeltaChartView::rebuild() {
    // One place is kept for the rest.
    const int room = std::clamp(m_painter->roomFor(width()) - 1, 1, mostChartSteps);
    if (room == m_room) return;
    m_room = room;
    m_chart = {};
    m_rowOfStep.clear();
    update();
    if (!m_plan) return;
    m_chart = deltaChartOf(*m_plan->diff, room, &m_rowOfStep);
    QStringList words{tr("A %1").arg(m_chart.from)};
    for (const render::DeltaChart::Step& step : m_chart.steps)
        words.append(step.name + QLatin1Char(' ') + (step.waits ? step.place + QLatin1Char(' ') : QString()) + step.delta);
    words.append(tr("B %1").arg(m_chart.to));
    const QString all = words.join(QStringLiteral(", "));
    setAccessibleName(tr("From A to B: %1").arg(all));
    setPlainToolTip(this, words.join(QLatin1Char('\n')));
}

void DeltaChartView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), render::theme(m_theme).surface);
    if (m_plan) m_painter->paint(painter, QRectF(rect()).adjusted(0, px(4), 0, 0), m_chart);
}

void DeltaChartView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    rebuild();
}

void DeltaChartView::mousePressEvent(QMouseEvent* event) {
    if (!m_plan || event->button() != Qt::LeftButton) return;
    const int step = m_painter->stepAt(QRectF(rect()).adjusted(0, px(4), 0, 0), m_chart, event->position());
    if (step < 0 || step >= static_cast<int>(m_rowOfStep.size())) return;
    const DiffRow row = m_rowOfStep[static_cast<std::size_t>(step)];
    if (row != noDiffRow) Q_EMIT rowChosen(row);
}

void DeltaChartView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::LocaleChange ||
        event->type() == QEvent::LanguageChange) {
        m_painter = std::make_unique<render::DeltaChartPainter>(m_theme, font());
        m_room = 0;
        rebuild();
    }
}

}  // namespace fw::widgets

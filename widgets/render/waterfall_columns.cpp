// SPDX-License-Identifier: GPL-3.0-or-later
// What the reader chose to see of every span: columns between tree and durations, pills behind the names.
#include <algorithm>
#include <cmath>

#include <QPainter>

#include "widgets/render/text.h"
#include "widgets/render/waterfall_painter.h"

namespace fw::render {

using analysis::noSpan;

namespace {

/// A longer value is cut; the tooltip has it whole.
constexpr double mostPillValue = 140;
constexpr double leastNameBesidePill = 100;
constexpr double leastNameBesideCount = 48;
constexpr double pillPadding = 5;
constexpr double pillGap = 4;  // between key and value

const QString& absentSign() {
    static const QString sign(QChar(0x2013));
    return sign;
}

const QString& waitingSign() {
    static const QString sign(QChar(0x2026));
    return sign;
}

}  // namespace

void WaterfallPainter::prepareFacts(const WaterfallFrame& frame) {
    const std::size_t count = frame.facts == nullptr ? 0 : frame.facts->columns.size() + frame.facts->pills.size();
    const std::uint64_t number = frame.facts == nullptr ? 0 : frame.facts->number;
    if (m_factTexts.size() == count && m_factsNumber == number) return;
    m_factsNumber = number;
    m_factTexts.clear();
    for (std::size_t i = 0; i < count; ++i) m_factTexts.emplace_back(i < frame.facts->columns.size() ? m_fonts.base : m_fonts.tick);
}

void WaterfallPainter::paintColumns(QPainter& painter, const WaterfallFrame& frame, const RowPlace& place) {
    if (frame.facts == nullptr || place.span == noSpan) return;
    const analysis::TraceAnalysis& analysis = *frame.rows->analysis();
    double x = frame.left + frame.treeWidth;
    for (std::size_t i = 0; i < frame.facts->columns.size(); ++i) {
        const RowFact& column = frame.facts->columns[i];
        const double room = column.width - 2.0 * factPadding;
        const FactText fact = factText(*frame.facts, column, analysis, place.span, frame.zeroNs, false);
        const bool known = fact.state == FactText::State::Known;
        PreparedText& texts = m_factTexts[i];
        const PreparedText::Line* line = nullptr;
        if (!known) {
            line = &texts.line(fact.state == FactText::State::Absent ? absentSign() : waitingSign());
        } else if (fact.value != UINT32_MAX) {
            line = &texts.line(fact.value, room, [&] { return visibleText(column.values->column.texts[fact.value]); });
        } else {
            line = &texts.line(fact.text);
            if (line->width > room) line = &texts.line(texts.metrics().elidedText(fact.text, Qt::ElideRight, std::max(0.0, room)));
        }
        if (line->width <= column.width) {
            const double left = x + factPadding;
            painter.setPen(known ? m_theme->text : m_theme->text3);
            texts.draw(painter, *line, alignedRight(column) ? std::max(left, left + room - line->width) : left, place.top,
                       m_metrics.rowHeight);
        }
        x += column.width;
    }
}

std::vector<WaterfallPainter::Pill> WaterfallPainter::pillsOf(const WaterfallFrame& frame, const RowPlace& place, double room,
                                                              double name) {
    std::vector<Pill> pills;
    if (frame.facts == nullptr || place.span == noSpan) return pills;
    const analysis::TraceAnalysis& analysis = *frame.rows->analysis();
    std::uint64_t left = 0;
    for (std::size_t i = 0; i < frame.facts->pills.size(); ++i) {
        const RowFact& fact = frame.facts->pills[i];
        const FactText value = factText(*frame.facts, fact, analysis, place.span, frame.zeroNs, false);
        if (value.state != FactText::State::Known && value.state != FactText::State::Unkept) continue;
        PreparedText& texts = m_factTexts[frame.facts->columns.size() + i];
        Pill pill;
        // Lines are kept by value, for a line of the cache is good only until the next one.
        pill.value = value.state == FactText::State::Unkept ? texts.line(waitingSign())
                     : value.value != UINT32_MAX            ? texts.line(value.value, mostPillValue * m_fonts.unit,
                                                                         [&] { return visibleText(fact.values->column.texts[value.value]); })
                                                            : texts.line(value.text);
        pill.texts = &texts;
        pill.width = std::ceil(pill.value.width) + 2 * pillPadding;
        const PreparedText::Line& title = m_notes.line(factTitle(fact.key));
        const double titled = pill.width + std::ceil(title.width) + pillGap;
        // The key goes before the name is cut, the name is cut before the value goes.
        if (room - titled - m_metrics.gap >= name) {
            pill.title = title;
            pill.titled = true;
            pill.width = titled;
        } else if (room - pill.width - m_metrics.gap < std::min(name, leastNameBesidePill)) {
            ++left;
            continue;
        }
        room -= pill.width + m_metrics.gap;
        pills.push_back(std::move(pill));
    }
    if (left > 0) {
        // What has no room is not passed over in silence; the tooltip has it.
        m_drawn.pillsLeft = true;
        Pill more;
        more.texts = &m_notes;
        more.value = m_notes.line(QLatin1Char('+') + countText(left));
        more.width = std::ceil(more.value.width) + 2 * pillPadding;
        // Where not even this fits beside name and service, the tooltip alone has them.
        if (room - more.width - m_metrics.gap >= std::min(name, leastNameBesideCount)) pills.push_back(std::move(more));
    }
    return pills;
}

double WaterfallPainter::paintPills(QPainter& painter, const std::vector<Pill>& pills, double x, double limit, double top) {
    for (const Pill& pill : pills) {
        if (x + pill.width > limit) continue;
        const double height = std::min(m_metrics.rowHeight - 4.0, std::ceil(m_notes.metrics().ascent() + m_notes.metrics().descent()) + 2);
        const QRectF box(std::round(x) + 0.5, top + std::floor((m_metrics.rowHeight - height) / 2) + 0.5, pill.width - 1, height - 1);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme->line, 1));
        painter.setBrush(m_theme->panel);
        painter.drawRoundedRect(box, height / 2, height / 2);
        painter.setRenderHint(QPainter::Antialiasing, false);
        double at = box.left() + pillPadding;
        if (pill.titled) {
            painter.setPen(m_theme->text3);
            m_notes.draw(painter, pill.title, at, top, m_metrics.rowHeight);
            at += std::ceil(pill.title.width) + pillGap;
        }
        painter.setPen(m_theme->text);
        pill.texts->draw(painter, pill.value, at, top, m_metrics.rowHeight);
        x += pill.width + m_metrics.gap;
    }
    return x;
}

}  // namespace fw::render

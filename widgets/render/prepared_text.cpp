// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/prepared_text.h"

#include <cmath>
#include <utility>

#include <QPainter>
#include <QTextOption>
#include <QTransform>

namespace fw::render {

namespace {

bool stacksMarks(const QString& text) {
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t letter = text[i].unicode();
        if (letter < 0x300) continue;
        if (QChar::isHighSurrogate(letter) && i + 1 < text.size()) letter = QChar::surrogateToUcs4(text[i], text[i + 1]);
        if (QChar::isMark(letter)) return true;
    }
    return false;
}

}  // namespace

PreparedText::PreparedText(const QFont& font, Qt::TextElideMode elide) : m_font(font), m_metrics(font), m_elide(elide) {}

const PreparedText::Line* PreparedText::find(Key key) {
    if (const auto found = m_new.constFind(key); found != m_new.constEnd()) return &*found;
    if (const auto old = m_old.constFind(key); old != m_old.constEnd()) return &insert(key, Line(*old));
    return nullptr;
}

const PreparedText::Line& PreparedText::insert(Key key, Line line) {
    if (m_new.size() >= maxLines / 2) {
        m_old = std::exchange(m_new, {});
    }
    return *m_new.insert(key, std::move(line));
}

PreparedText::Line PreparedText::prepare(const QString& text) const {
    Line line;
    line.text.setText(text);
    line.text.setTextFormat(Qt::PlainText);
    line.text.setPerformanceHint(QStaticText::AggressiveCaching);
    QTextOption option;
    option.setTextDirection(Qt::LeftToRight);
    option.setWrapMode(QTextOption::NoWrap);
    line.text.setTextOption(option);
    line.text.prepare(QTransform(), m_font);
    // The layout knows it: a second look at the letters would cost as much again.
    line.width = line.text.size().width();
    line.stacks = stacksMarks(text);
    return line;
}

PreparedText::Line PreparedText::elide(const QString& text, int width) const {
    Line line = prepare(width > 0 ? m_metrics.elidedText(text, m_elide, width) : QString());
    line.elided = true;
    return line;
}

const PreparedText::Line& PreparedText::line(const QString& text) {
    if (const auto found = m_byText.constFind(text); found != m_byText.constEnd()) return *found;
    if (m_byText.size() >= maxLines / 2) m_byText.clear();
    return *m_byText.insert(text, prepare(text));
}

void PreparedText::draw(QPainter& painter, const Line& line, double x, double top, double height) const {
    painter.setFont(m_font);
    const double lineHeight = m_metrics.ascent() + m_metrics.descent();
    const QPointF at(x, top + std::round((height - lineHeight) / 2));
    if (!line.stacks) {
        painter.drawStaticText(at, line.text);
        return;
    }
    // Sideways letters may lean out a little.
    painter.save();
    painter.setClipRect(QRectF(x - lineHeight, top, line.width + 2 * lineHeight, height), Qt::IntersectClip);
    painter.drawStaticText(at, line.text);
    painter.restore();
}

}  // namespace fw::render

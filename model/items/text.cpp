// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/text.h"

#include <algorithm>

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

namespace fw::items {
namespace {

QString fromStd(const std::string& text) {
    return QString::fromStdString(text);
}

/// Format characters that hide, join or turn the text around them.
bool isInvisibleFormat(char32_t c) {
    return c == 0x00AD || c == 0x061C || c == 0x180E || (c >= 0x200B && c <= 0x200F) || (c >= 0x2028 && c <= 0x202E) ||
           (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFB) || (c >= 0xE0000 && c <= 0xE007F);
}

/// Roughly: what emoji are made of, with their modifiers.
bool isPicture(char32_t c) {
    return (c >= 0x1F000 && c <= 0x1FAFF) || (c >= 0x2190 && c <= 0x2BFF) || c == 0xFE0F;
}

/// The zero-width joiner at `at` makes one picture of two: what is to be seen is seen.
bool joinsPictures(QStringView text, qsizetype at) {
    if (at < 1 || at + 1 >= text.size()) return false;
    const auto ucs4 = [](QChar high, QChar low) -> char32_t {
        return high.isHighSurrogate() && low.isLowSurrogate() ? QChar::surrogateToUcs4(high, low) : 0;
    };
    const QChar before = text[at - 1];
    const QChar after = text[at + 1];
    const char32_t left = before.isLowSurrogate() ? at < 2 ? 0 : ucs4(text[at - 2], before) : before.unicode();
    const char32_t right = after.isHighSurrogate() ? at + 2 >= text.size() ? 0 : ucs4(after, text[at + 2]) : after.unicode();
    return isPicture(left) && isPicture(right) && right != 0xFE0F;
}

void appendCodePoint(QString& out, char32_t c) {
    out += QStringLiteral("[U+%1]").arg(static_cast<uint>(c), 4, 16, QLatin1Char('0')).toUpper();
}

}  // namespace

NumberStyle numberStyle(const QLocale& locale) {
    NumberStyle style;
    style.decimalPoint = locale.decimalPoint().toStdString();
    style.groupSeparator = locale.groupSeparator().toStdString();
    return style;
}

QString durationText(std::int64_t ns) {
    return fromStd(fw::durationText(ns, numberStyle()));
}
QString spanDurationText(std::int64_t ns, std::uint16_t marks) {
    return fromStd(fw::spanDurationText(ns, marks, numberStyle()));
}
QString traceDurationText(std::int64_t ns, Completeness completeness) {
    return fromStd(fw::durationOfTraceText(ns, completeness, numberStyle()));
}
QString offsetText(std::int64_t ns) {
    return fromStd(fw::offsetText(ns, numberStyle()));
}
QString exactNanoseconds(std::int64_t ns) {
    return fromStd(fw::exactNanoseconds(ns, numberStyle()));
}
QString countText(std::uint64_t count) {
    return fromStd(fw::countText(count, numberStyle()));
}
QString bytesText(std::uint64_t bytes) {
    return fromStd(fw::bytesText(bytes, numberStyle()));
}

QString percentText(std::int64_t part, std::int64_t whole) {
    if (whole <= 0 || part < 0) return QString(QChar(0x2013));
    // A share of two int64 needs no more than the 53 bits of a double for one decimal of a percent.
    const double percent = static_cast<double>(part) * 100.0 / static_cast<double>(whole);
    const QLocale locale;
    if (percent > 0 && percent < 0.05) return QStringLiteral("< %1 %").arg(locale.toString(0.1, 'f', 1));
    return QStringLiteral("%1 %").arg(locale.toString(percent, 'f', 1));
}

QString elideMiddle(const QString& text, int head, int tail) {
    if (text.size() <= head + tail + 1) return text;
    if (head > 0 && text.at(head - 1).isHighSurrogate()) --head;
    qsizetype from = text.size() - tail;
    if (from < text.size() && text.at(from).isLowSurrogate()) ++from;
    return text.left(head) + QChar(0x2026) + text.mid(from);
}

QString dateTimeText(std::int64_t ns, bool utc, int decimals) {
    int offset = 0;
    if (!utc) offset = QDateTime::fromMSecsSinceEpoch(ns / 1'000'000).offsetFromUtc();
    return fromStd(fw::dateTimeText(ns, offset, decimals));
}

QString zoneName(bool utc) {
    if (utc) return QStringLiteral("UTC");
    const QString name = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    return name.isEmpty() ? QDateTime::currentDateTime().timeZoneAbbreviation() : name;
}

QString fullText(std::string_view bytes) {
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

QString visibleText(QStringView text, Lines lines) {
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        char32_t c = unit.unicode();
        if (unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            c = QChar::surrogateToUcs4(unit, text[++i]);
        else if (unit.isSurrogate())
            c = 0xFFFD;
        const bool lineBreak = c == '\n' || c == 0x2028 || c == 0x2029;
        if (c == '\r' && i + 1 < text.size() && text[i + 1] == QLatin1Char('\n')) continue;
        if (lineBreak)
            out += lines == Lines::Many ? QChar(QLatin1Char('\n')) : QChar(0x240A);
        else if (c == '\t')
            out += lines == Lines::Many ? QChar(QLatin1Char('\t')) : QChar(0x2409);
        else if (c < 0x20)
            out += QChar(static_cast<char16_t>(0x2400 + c));
        else if (c == 0x7F)
            out += QChar(0x2421);
        else if (c == 0x200D && joinsPictures(text, i))
            out += unit;
        else if ((c >= 0x80 && c < 0xA0) || isInvisibleFormat(c) || (c & 0xFFFE) == 0xFFFE)
            appendCodePoint(out, c);
        else if (c > 0xFFFF) {
            out += QChar(QChar::highSurrogate(c));
            out += QChar(QChar::lowSurrogate(c));
        } else
            out += QChar(static_cast<char16_t>(c));
    }
    return out;
}

QString cellText(const QString& text, int limit) {
    QString out = visibleText(QStringView(text).left(limit + 1), Lines::One);
    if (out.size() <= limit && text.size() <= limit) return out;
    qsizetype cut = std::min<qsizetype>(out.size(), limit);
    if (cut > 0 && out.at(cut - 1).isHighSurrogate()) --cut;
    return out.left(cut) + QChar(0x2026);
}

QString cellText(std::string_view bytes, int limit) {
    // No UTF-16 unit needs more than three bytes of UTF-8 (a surrogate pair needs four for two).
    const auto enough = static_cast<std::size_t>(limit + 2) * 3;
    return cellText(fullText(bytes.substr(0, enough)), limit);
}

bool namesNothing(std::string_view name) {
    // Nearly every name begins with something that is seen.
    if (!name.empty() && name.front() > ' ' && static_cast<unsigned char>(name.front()) < 0x7f) return false;
    const QString text = cellText(name).trimmed();
    return text.isEmpty() || text == QChar(u'\x2026');
}

QString nameText(std::string_view name, int limit) {
    if (name.empty()) return QCoreApplication::translate("SpanName", "(no name)");
    if (namesNothing(name)) return QCoreApplication::translate("SpanName", "(blank)");
    return cellText(name, limit);
}

QString insideSentence(QString text) {
    if (QLocale().language() != QLocale::German && text.size() > 1 && text[1].isLower()) text[0] = text[0].toLower();
    return text;
}

QString toolTipText(const QString& text, int limit) {
    if (text.isEmpty()) return {};
    QString shown = text.size() > limit ? text.left(limit) + QChar(0x2026) : text;
    return QStringLiteral("<p style=\"white-space:pre-wrap\">") + visibleText(shown, Lines::Many).toHtmlEscaped() + QStringLiteral("</p>");
}

}  // namespace fw::items

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/text.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

namespace fw::render {

namespace {

constexpr qsizetype nameLook = 400;  // blanks beyond that are taken for all there is

QString fromUtf8(const std::string& text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

NumberStyle defaultStyle() {
    return numberStyle(QLocale());
}

qint64 floorSeconds(qint64 ns) {
    constexpr qint64 second = 1'000'000'000;
    return ns / second - (ns % second < 0 ? 1 : 0);
}

/// Characters that are not seen but change how the text beside them is read.
bool isInvisibleFormat(char32_t c) {
    return (c >= 0x200E && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x206F) || c == 0x061C || c == 0x200B ||
           (c >= 0x2060 && c <= 0x2065) || c == 0xFEFF || c == 0x00AD || c == 0x2028 || c == 0x2029 || (c >= 0x0080 && c <= 0x009F) ||
           (c >= 0xFFF9 && c <= 0xFFFB) || c == 0x180E || c == 0x115F || c == 0x1160 || c == 0x3164 || (c >= 0xE0000 && c <= 0xE0FFF);
}

bool isNoncharacter(char32_t c) {
    return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
}

void appendVisible(QString& out, char32_t c) {
    if (c < 0x20) {
        out += QChar(static_cast<char16_t>(0x2400 + c));
    } else if (c == 0x7F) {
        out += QChar(u'\x2421');
    } else if (isNoncharacter(c)) {
        out += QChar(QChar::ReplacementCharacter);
    } else if (isInvisibleFormat(c)) {
        out += QStringLiteral("[U+%1]").arg(static_cast<uint>(c), 4, 16, QLatin1Char('0')).toUpper();
    } else {
        out += QChar::fromUcs4(c);
    }
}

}  // namespace

NumberStyle numberStyle(const QLocale& locale) {
    NumberStyle style;
    style.decimalPoint = locale.decimalPoint().toStdString();
    // The C locale groups by nothing sensible for readers; English is the default of the house.
    if (locale.language() != QLocale::C) style.groupSeparator = locale.groupSeparator().toStdString();
    // A hyphen is not a minus sign: the default is the true one.
    const QString sign = locale.negativeSign();
    if (sign != QLatin1String("-")) style.minus = sign.toStdString();
    return style;
}

QString durationText(qint64 ns) {
    return fromUtf8(fw::durationText(ns, defaultStyle()));
}
QString spanDurationText(qint64 ns, std::uint16_t marks) {
    return fromUtf8(fw::spanDurationText(ns, marks, defaultStyle()));
}
QString traceDurationText(qint64 ns, Completeness completeness) {
    return fromUtf8(fw::durationOfTraceText(ns, completeness, defaultStyle()));
}
QString offsetText(qint64 ns) {
    return fromUtf8(fw::offsetText(ns, defaultStyle()));
}
QString exactNanoseconds(qint64 ns) {
    return fromUtf8(fw::exactNanoseconds(ns, defaultStyle()));
}
QString countText(quint64 count) {
    return fromUtf8(fw::countText(count, defaultStyle()));
}
QString bytesText(quint64 bytes) {
    return fromUtf8(fw::bytesText(bytes, defaultStyle()));
}

QString percentText(qint64 part, qint64 whole) {
    if (whole == 0) return QStringLiteral("–");
    const double percent = 100.0 * static_cast<double>(part) / static_cast<double>(whole);
    return QLocale().toString(percent, 'f', 1) + QStringLiteral(" %");
}

int localOffsetSeconds(qint64 ns) {
    return QDateTime::fromSecsSinceEpoch(floorSeconds(ns), Qt::LocalTime).offsetFromUtc();
}

QString dateTimeText(qint64 ns, bool utc, int decimals) {
    return fromUtf8(fw::dateTimeText(ns, utc ? 0 : localOffsetSeconds(ns), std::clamp(decimals, 0, 9)));
}

QString timeText(qint64 ns, bool utc, int decimals) {
    const QString whole = dateTimeText(ns, utc, decimals);
    return whole.mid(whole.indexOf(QLatin1Char(' ')) + 1);
}

QString zoneText(qint64 ns, bool utc) {
    if (utc) return QStringLiteral("UTC");
    const int offset = localOffsetSeconds(ns);
    const int minutes = std::abs(offset) / 60;
    return QStringLiteral("%1%2:%3")
        .arg(offset < 0 ? QStringLiteral("−") : QStringLiteral("+"))
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString visibleText(QStringView text, qsizetype limit) {
    QString out;
    out.reserve(std::min(text.size(), limit));
    const qsizetype size = text.size();
    for (qsizetype i = 0; i < size; ++i) {
        if (out.size() >= limit) {
            out += QChar(u'\x2026');
            break;
        }
        const char16_t unit = text[i].unicode();
        if (QChar::isHighSurrogate(unit) && i + 1 < size && text[i + 1].isLowSurrogate()) {
            appendVisible(out, QChar::surrogateToUcs4(unit, text[i + 1].unicode()));
            ++i;
        } else if (QChar::isSurrogate(unit)) {
            out += QChar(QChar::ReplacementCharacter);
        } else {
            appendVisible(out, unit);
        }
    }
    return out;
}

QString visibleText(std::string_view utf8, qsizetype limit) {
    // A UTF-16 unit needs at most three bytes of UTF-8; some more, so that a cut character is beyond the limit.
    const std::size_t bytes = std::min(utf8.size(), static_cast<std::size_t>(limit) * 3 + 8);
    return visibleText(QStringView(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(bytes))), limit);
}

bool namesNothing(std::string_view name) {
    // Nearly every name begins with something that is seen.
    if (!name.empty() && name.front() > ' ' && static_cast<unsigned char>(name.front()) < 0x7f) return false;
    const QString text = visibleText(name, nameLook).trimmed();
    return text.isEmpty() || text == QChar(u'\x2026');
}

QString nameText(std::string_view name, qsizetype limit) {
    if (name.empty()) return QCoreApplication::translate("SpanName", "(no name)");
    if (namesNothing(name)) return QCoreApplication::translate("SpanName", "(blank)");
    return visibleText(name, limit);
}

QString shortId(std::string_view id, int head, int tail) {
    return visibleText(fw::elideMiddle(id, static_cast<std::size_t>(head), static_cast<std::size_t>(tail)));
}

}  // namespace fw::render

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include <QLocale>
#include <QString>
#include <QStringView>

#include "model/core/number_text.h"

namespace fw::render {

/// How the reader's locale writes numbers. U+2212 stands for a plain hyphen-minus.
[[nodiscard]] NumberStyle numberStyle(const QLocale& locale);

/// The functions of model/core/number_text.h in the style of the default QLocale.
[[nodiscard]] QString durationText(qint64 ns);
[[nodiscard]] QString spanDurationText(qint64 ns, std::uint16_t marks);
[[nodiscard]] QString traceDurationText(qint64 ns, Completeness completeness);
[[nodiscard]] QString offsetText(qint64 ns);
[[nodiscard]] QString exactNanoseconds(qint64 ns);
[[nodiscard]] QString countText(quint64 count);
[[nodiscard]] QString bytesText(quint64 bytes);
/// "48.7 %" with one decimal; "–" when the whole is 0.
[[nodiscard]] QString percentText(qint64 part, qint64 whole);

/// Time of day "14:37:24.031" with `decimals` (0..9) digits of the second, in UTC or local time.
[[nodiscard]] QString timeText(qint64 ns, bool utc, int decimals);
/// "2024-03-15 14:37:24.031".
[[nodiscard]] QString dateTimeText(qint64 ns, bool utc, int decimals);
/// "UTC" or the offset of local time at that moment, "+01:00".
[[nodiscard]] QString zoneText(qint64 ns, bool utc);
/// Offset of local time from UTC at that moment, in seconds (rules of the system's time zone).
[[nodiscard]] int localOffsetSeconds(qint64 ns);

/// Longest text that is laid out anywhere in rows and captions.
inline constexpr qsizetype maxVisibleText = 512;

/// Makes hostile text safe to draw: control characters become their pictures (␊), bidirectional and other invisible
/// format characters "[U+202E]", lone surrogates and noncharacters U+FFFD; cut at `limit` characters with "…".
/// The result is well-formed UTF-16 and valid in XML 1.0.
[[nodiscard]] QString visibleText(QStringView text, qsizetype limit = maxVisibleText);
/// The same from UTF-8; broken bytes become U+FFFD. Reads no more of the text than `limit` needs.
[[nodiscard]] QString visibleText(std::string_view utf8, qsizetype limit = maxVisibleText);

/// Whether a name has nothing to be seen: empty, or blanks only.
[[nodiscard]] bool namesNothing(std::string_view name);
/// visibleText() of a name of the trace, or the words that stand in its place; those are set in italics where a font has them.
[[nodiscard]] QString nameText(std::string_view name, qsizetype limit = maxVisibleText);
/// Exact overloads, so that literals and std::string do not need a cast.
[[nodiscard]] inline QString visibleText(const std::string& utf8, qsizetype limit = maxVisibleText) {
    return visibleText(std::string_view(utf8), limit);
}
[[nodiscard]] inline QString visibleText(const QString& text, qsizetype limit = maxVisibleText) {
    return visibleText(QStringView(text), limit);
}

/// Id with its middle left out: "7f3a9c0e…a96bf215".
[[nodiscard]] QString shortId(std::string_view id, int head = 8, int tail = 8);

}  // namespace fw::render

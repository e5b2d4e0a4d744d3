// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

#include <QLocale>
#include <QString>
#include <QStringView>

#include "model/core/number_text.h"

/// Texts of the item models: the functions of model/core/number_text.h in the reader's locale, and the one way in which
/// text from a trace (hostile: control characters, direction overrides, megabytes) becomes something that can be shown.
namespace fw::items {

/// How numbers are written in `locale`.
[[nodiscard]] NumberStyle numberStyle(const QLocale& locale = QLocale());

[[nodiscard]] QString durationText(std::int64_t ns);
[[nodiscard]] QString spanDurationText(std::int64_t ns, std::uint16_t marks);
[[nodiscard]] QString traceDurationText(std::int64_t ns, Completeness completeness);
[[nodiscard]] QString offsetText(std::int64_t ns);
[[nodiscard]] QString exactNanoseconds(std::int64_t ns);
[[nodiscard]] QString countText(std::uint64_t count);
[[nodiscard]] QString bytesText(std::uint64_t bytes);
/// "48.7 %", one decimal; "–" where `whole` is not positive or `part` negative. Values below 0.05 % that are not zero are "< 0.1 %".
[[nodiscard]] QString percentText(std::int64_t part, std::int64_t whole);
/// As fw::elideMiddle, counted in UTF-16 units and never inside a surrogate pair.
[[nodiscard]] QString elideMiddle(const QString& text, int head = 8, int tail = 8);

/// "2024-03-15 14:37:24.031" in UTC or in the zone of this computer at that moment.
[[nodiscard]] QString dateTimeText(std::int64_t ns, bool utc, int decimals = 3);
/// "UTC", or the name of this computer's zone, for headers of time columns.
[[nodiscard]] QString zoneName(bool utc);

/// Longest text that a table cell, a label or a menu gets; what is longer can be opened and copied in full.
inline constexpr int maxCellText = 400;
/// Longest text of a tooltip.
inline constexpr int maxToolTipText = 2000;

/// Bytes of a trace as text: invalid UTF-8 becomes U+FFFD. All of it: for copying and for the viewer.
[[nodiscard]] QString fullText(std::string_view bytes);

enum class Lines { One, Many };
/// Makes visible what a screen would hide or obey: control characters become their pictures (␀, ␛), direction controls,
/// zero-width and other format characters become "[U+202E]" (but for the joiner between two emoji), lone surrogates U+FFFD. Lines::One also
/// shows line breaks as "␊" and tabs as "␉"; Lines::Many keeps both. The same signs as in widgets/render/text.h.
[[nodiscard]] QString visibleText(QStringView text, Lines lines = Lines::One);

/// At most `limit` characters of visibleText in one line, then "…". Looks only at the beginning of `bytes`.
[[nodiscard]] QString cellText(std::string_view bytes, int limit = maxCellText);
[[nodiscard]] QString cellText(const QString& text, int limit = maxCellText);

/// Whether a name has nothing to be seen: empty, or blanks only.
[[nodiscard]] bool namesNothing(std::string_view name);
/// cellText() of a name of the trace, or the words that stand in its place; those are set in italics.
[[nodiscard]] QString nameText(std::string_view name, int limit = maxCellText);

/// A word that begins with a capital, inside a sentence: "Slow" becomes "slow"; "JSON" stays. German keeps its capitals, as most such words
/// are nouns there.
[[nodiscard]] QString insideSentence(QString text);

/// Text for a tooltip. Tooltips guess whether they hold rich text; this one is escaped and so always literal.
[[nodiscard]] QString toolTipText(const QString& text, int limit = maxToolTipText);

}  // namespace fw::items

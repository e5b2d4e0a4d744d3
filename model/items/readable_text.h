// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include <QString>
#include <QStringView>

/// Long values in a form that can be read: pure functions, plain text in and out, linear in the length of the text.
namespace fw::items {

enum class TextForm : std::uint8_t { Plain, Json, Sql, StackTrace };

struct ReadableText {
    TextForm form = TextForm::Plain;
    QString text;  ///< only white space differs from the original, and written-out line ends ("\n") of a stack trace
};

/// Longest text that is put into another form.
inline constexpr qsizetype maxReadable = 1 << 20;

/// JSON indented, SQL of one line broken at its keywords, a stack trace of one line broken at its frames; all else, what is
/// longer than maxReadable and what is easy to read already as it is (TextForm::Plain). `key` names the value ("db.statement").
[[nodiscard]] ReadableText readableText(const QString& text, QStringView key = {});

/// JSON with a line for each member and element, two spaces a level. Absent for what is no object or array of valid JSON, is
/// nested deeper than 200 levels or would grow beyond 4 × maxReadable.
[[nodiscard]] std::optional<QString> indentedJson(QStringView text);

/// The SQL of one line with a line for each clause; strings, quoted names and comments stay as they are.
[[nodiscard]] QString brokenSql(QStringView text);

}  // namespace fw::items

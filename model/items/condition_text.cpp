// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/condition_text.h"

#include <algorithm>
#include <array>

namespace fw::items {
namespace {

bool isPlain(const QString& text, QLatin1String signs) {
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [signs](QChar c) {
        const bool letter = (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || (c >= QLatin1Char('A') && c <= QLatin1Char('Z')) ||
                            (c >= QLatin1Char('0') && c <= QLatin1Char('9'));
        return letter || QString(signs).contains(c);
    });
}

QString quoted(const QString& text) {
    QString out = text;
    out.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('"'), QLatin1String("\\\""));
    // The search field is one line.
    out.replace(QLatin1Char('\n'), QLatin1String("\\n")).replace(QLatin1Char('\t'), QLatin1String("\\t"));
    return QLatin1Char('"') + out + QLatin1Char('"');
}

/// Names of the span's own fields, and what a search turns into one.
bool isTaken(const QString& key) {
    static constexpr std::array<const char*, 6> taken = {"service", "name", "status", "kind", "duration", "resource.service.name"};
    return std::any_of(taken.begin(), taken.end(), [&key](const char* name) { return key == QLatin1String(name); });
}

}  // namespace

QString conditionText(const QString& key, const QString& value) {
    if (key.isEmpty()) return {};
    QString name = key;
    if (!isPlain(key, QLatin1String("_./:@-")) || key.contains(QLatin1String("://"))) {
        name = quoted(key);
        // Else the whole would be read as an address.
        name.replace(QLatin1String("://"), QLatin1String(":\"\"//"));
    }
    if (isTaken(key) || key.startsWith(QLatin1Char('.'))) name.prepend(QLatin1Char('.'));
    // "traceparent=00-…" is the header of that name.
    const bool header = key.compare(QLatin1String("traceparent"), Qt::CaseInsensitive) == 0;
    const bool bare = !header && isPlain(value, QLatin1String("_./:@-"));
    return name + QLatin1Char('=') + (bare ? value : quoted(value));
}

QString fieldCondition(const QString& field, const QString& value) {
    return (isPlain(field, QLatin1String("_./:@-")) ? field : quoted(field)) + QLatin1Char('=') +
           (isPlain(value, QLatin1String("_./:@-")) ? value : quoted(value));
}

QString textSearch(const QString& value) {
    const QString text = value.trimmed();
    if (text.isEmpty() || text.size() > maxSearchText || text.contains(QLatin1Char('\n')) || text.contains(QLatin1Char('\r'))) return {};
    // An address is read as that of a page with a trace.
    if (text.contains(QLatin1String("://"))) return {};
    if (std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); })) return {};
    if (isPlain(text, QLatin1String("_.@- "))) return text;
    return text.contains(QLatin1Char('"')) ? QString() : QLatin1Char('"') + text + QLatin1Char('"');
}

}  // namespace fw::items

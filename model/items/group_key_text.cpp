// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/group_key_text.h"

#include <QCoreApplication>

#include "model/items/text.h"

namespace fw::items {

using analysis::GroupBy;
using analysis::GroupKey;

namespace {

struct GroupWord {
    GroupBy by;
    const char* word;
    const char* searchKey;
};

constexpr const char* wordsContext = "fw::items::GroupKey";

constexpr GroupWord groupWords[] = {
    {GroupBy::Service, QT_TRANSLATE_NOOP("fw::items::GroupKey", "Service"), "service"},
    {GroupBy::Operation, QT_TRANSLATE_NOOP("fw::items::GroupKey", "Operation"), "name"},
    {GroupBy::Kind, QT_TRANSLATE_NOOP("fw::items::GroupKey", "Kind"), "kind"},
    {GroupBy::Status, QT_TRANSLATE_NOOP("fw::items::GroupKey", "Status"), "status"},
    {GroupBy::Scope, QT_TRANSLATE_NOOP("fw::items::GroupKey", "Scope"), ""},
    {GroupBy::Host, QT_TRANSLATE_NOOP("fw::items::GroupKey", "Host"), "host.name"},
};

}  // namespace

QString groupKeyText(const GroupKey& key) {
    if (key.by == GroupBy::Attribute) return cellText(std::string_view(key.key), 80);
    for (const GroupWord& word : groupWords)
        if (word.by == key.by) return QCoreApplication::translate(wordsContext, word.word);
    return {};
}

QString searchKeyOf(const GroupKey& key) {
    if (key.by == GroupBy::Attribute) return QString::fromStdString(key.key);
    for (const GroupWord& word : groupWords)
        if (word.by == key.by) return QString::fromLatin1(word.searchKey);
    return {};
}

QString absentText() {
    return QCoreApplication::translate("fw::items::GroupKey", "absent");
}

QString spanColorText(const analysis::SpanColors* colors, SpanIndex span) {
    if (colors == nullptr || span >= colors->slot.size()) return {};
    std::string_view value;
    const bool known = colors->valueOf(span, value);
    return QStringLiteral("%1: %2").arg(groupKeyText(colors->key), known ? cellText(value, 120) : absentText());
}

GroupKey groupKeyOf(const QString& text) {
    const QString wanted = text.trimmed();
    if (wanted.isEmpty()) return {};
    for (const GroupWord& word : groupWords) {
        const QString shown = QCoreApplication::translate(wordsContext, word.word);
        if (shown.compare(wanted, Qt::CaseInsensitive) == 0) return {word.by, {}};
    }
    return {GroupBy::Attribute, wanted.toStdString()};
}

}  // namespace fw::items

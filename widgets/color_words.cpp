// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/color_words.h"

#include <QCoreApplication>

#include "model/items/group_key_text.h"

namespace fw::widgets {

QString mergedColorLine(const analysis::SpanColors& colors, std::uint8_t slot, SpanIndex span, std::uint64_t spans) {
    const bool rare = slot == analysis::SpanColors::others && colors.key.by == analysis::GroupBy::Attribute && spans > 1;
    if (slot != analysis::SpanColors::several && !rare) return items::spanColorText(&colors, span);
    return QStringLiteral("%1: %2").arg(items::groupKeyText(colors.key), QCoreApplication::translate("SpanColors", "several values"));
}

}  // namespace fw::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Questions as the search field reads them (query::parseSearchText), made from what stands in a trace.
namespace fw::items {

/// `key=value`, quoted where needed; a key that the search takes for a field of the span ("status") gets its dot, so that the
/// attribute is meant. Empty for an empty key: no search can name it. Several, one a line, must all hold on one span.
[[nodiscard]] QString conditionText(const QString& key, const QString& value);

/// The same for a key as the search spells it: service, name, status, kind are fields of the span itself.
[[nodiscard]] QString fieldCondition(const QString& field, const QString& value);

/// Longest text that textSearch() takes: longer ones are no search.
inline constexpr qsizetype maxSearchText = 200;

/// The search for a text wherever it stands (events, links, scopes and logs have no key to search by). Empty where it cannot
/// be put as one: no letters, several lines, too long, an address, or with quotes.
[[nodiscard]] QString textSearch(const QString& value);

}  // namespace fw::items

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "model/analysis/span_colors.h"
#include "model/analysis/trace_statistics.h"

namespace fw::items {

/// "Service", "Operation", …, the key itself for an attribute; empty for Nothing.
[[nodiscard]] QString groupKeyText(const analysis::GroupKey& key);

/// The key of a search for spans with a value of this grouping; empty where the search knows none (scopes).
[[nodiscard]] QString searchKeyOf(const analysis::GroupKey& key);

/// The word for spans without a value.
[[nodiscard]] QString absentText();

/// "Kind: client": what the colour of a span says; empty without colours and for those of other spans.
[[nodiscard]] QString spanColorText(const analysis::SpanColors* colors, SpanIndex span);

/// What a reader typed or chose: a built-in by the word that is shown for it (any case), else an attribute of that name;
/// Nothing for an empty text.
[[nodiscard]] analysis::GroupKey groupKeyOf(const QString& text);

}  // namespace fw::items

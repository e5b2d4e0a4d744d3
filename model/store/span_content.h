// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace fw::store {

/// Whether two span bodies say the same. The same span may come in two encodings that order their fields differently; and
/// JSON has no NaN and no infinity: exporters write null, which says no more than "not a finite number", so any two such
/// numbers count as equal.
[[nodiscard]] bool sameSpanContent(std::string_view one, std::string_view other);

}  // namespace fw::store

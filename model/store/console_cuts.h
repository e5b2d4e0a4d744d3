// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "model/core/span.h"

namespace fw::store {

// What Node's util.inspect prints in place of values that stand too deep or are too long (nodejs: lib/internal/util/inspect.js):
// "[Array]", "[Object]", "... 3 more items" as the last of a list, the first 10,000 characters of a text.

/// Whether `printed` is what a console may have made of `whole`. Bounded by maxValueDepth.
[[nodiscard]] bool isPrintOf(const AttributeValue& printed, const AttributeValue& whole);

/// Whether everything in a printed span is a print of something in the other one: attributes by key, events and links in their
/// order. Both as lists of encoded fields of a span body.
[[nodiscard]] bool arePrintsOf(const std::vector<std::string>& printed, const std::vector<std::string>& whole);

}  // namespace fw::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/core/span.h"

namespace fw::store {

/// Whether two span bodies say the same. The same span may come in two encodings that order their fields differently.
[[nodiscard]] bool sameSpanContent(std::string_view one, std::string_view other);

/// The fields of a message that are none of `known`, whole and sorted. Nothing behind broken bytes.
[[nodiscard]] std::vector<std::string> unknownFields(std::string_view message, std::initializer_list<std::uint32_t> known);
/// Those of a span body that body::readDetails() leaves out.
[[nodiscard]] std::vector<std::string> unknownSpanFields(std::string_view body);

/// Leaves nothing of numbers that are not finite, lists and maps through and through; returns how many infinities were.
std::size_t forgetNonFinite(AttributeValue& value);
std::size_t forgetNonFinite(Attributes& attributes);

/// Reads a span body so that equal details mean equal content, but for numbers that are not finite. JSON has no NaN and no
/// infinity: exporters write null, which says no more than "no finite number", so all of them are left out. The answer tells how
/// many infinities were: of two bodies with equal details the one with more of them tells more. Nothing where the bytes are broken.
[[nodiscard]] std::optional<std::size_t> readComparable(std::string_view body, SpanDetails& details);

}  // namespace fw::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "importers/formats/detect.h"
#include "importers/formats/json_shape.h"

namespace fw::formats {

/// What one JSON document is by its members (formats.md section 2).
[[nodiscard]] Detection detectShape(const JsonShape& shape);

/// A single document that is there and holds nothing: [], {}, {"data":[]} and other answers that found no traces.
[[nodiscard]] bool holdsNothing(std::string_view text);

/// JSON text: one document or many; the first that says something decides.
[[nodiscard]] Detection detectJson(std::string_view text);

}  // namespace fw::formats

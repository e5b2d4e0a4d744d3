// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "importers/formats/json_tree.h"
#include "importers/formats/log_fields.h"
#include "model/core/span.h"

namespace fw::formats {

/// How the operation of a span line ended.
struct LogStatus {
    bool error = false;
    std::string message;
};

/// Error: level error or worse, an error member, an HTTP code from 500, a gRPC code other than 0.
[[nodiscard]] LogStatus logStatus(JsonValue line, const LogFields& fields);

/// A kind by its name, whatever the case; Unspecified for anything else.
[[nodiscard]] SpanKind logSpanKind(JsonValue kind);

}  // namespace fw::formats

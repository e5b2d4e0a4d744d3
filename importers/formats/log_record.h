// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "importers/formats/json_tree.h"
#include "importers/formats/log_fields.h"
#include "importers/formats/text_time.h"
#include "model/core/import_issue.h"
#include "model/core/span_batch.h"

namespace fw::formats {

/// What a line of a log is to this program.
enum class LogLineKind : std::uint8_t {
    Plain,           ///< no trace id: nothing to hang it on
    Span,            ///< tells of a finished span
    IncompleteSpan,  ///< says so, and lacks what makes a span
    Log,             ///< a log record of a trace
};

/// What came out of a line, beside the record in the batch.
struct LogLineResult {
    LogLineKind kind = LogLineKind::Plain;
    std::string missing;                 ///< of an incomplete span: "span_id, duration"
    std::optional<TimeStyle> timeStyle;  ///< how it writes its time
    std::vector<ImportIssue> issues;     ///< without places
};

/// Reads one JSON object of a log. Spans and logs go into `batch`. `container` (of docker-compose) becomes the resource
/// attribute container.name. Rules: formats.md section 14; start = time of writing − duration, in integers.
[[nodiscard]] LogLineResult readLogObject(JsonValue line, std::string_view container, SpanBatch& batch);

}  // namespace fw::formats

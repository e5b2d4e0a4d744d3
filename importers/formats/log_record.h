// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "importers/formats/json_tree.h"
#include "importers/formats/log_fields.h"
#include "importers/formats/log_mapping.h"
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

/// What the layers around a line say about it.
struct LogContext {
    std::string_view container;          ///< docker-compose: becomes the resource attribute container.name
    std::optional<std::int64_t> timeNs;  ///< of a container runtime or Loki, for lines that have no time of their own
    const Resource* labels = nullptr;    ///< Loki's stream labels, as resource attributes
};

/// What came out of a line, beside the record in the batch.
struct LogLineResult {
    LogLineKind kind = LogLineKind::Plain;
    std::string missing;                  ///< of an incomplete span: "no span id, no duration"
    std::optional<TimeStyle> timeStyle;   ///< how it writes its time
    LogUnit assumedUnit = LogUnit::Auto;  ///< of a span's duration that came without one
    std::vector<ImportIssue> issues;      ///< without places
};

/// Reads the JSON objects of a log, one after the other; spans and logs go into the batch. Rules: formats.md section 14;
/// start = time of writing − duration, in integers. Keeps what the lines of one logger have in common.
class LogObjectReader {
public:
    /// `mapping` null: the built-in one.
    explicit LogObjectReader(const LogMapping* mapping);
    ~LogObjectReader();
    LogObjectReader(const LogObjectReader&) = delete;
    LogObjectReader& operator=(const LogObjectReader&) = delete;

    /// The result is valid until the next call.
    const LogLineResult& read(JsonValue line, const LogContext& context, SpanBatch& batch);
    /// Of the line read last: which member fills a role.
    [[nodiscard]] const LogFields& fields() const;

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

}  // namespace fw::formats

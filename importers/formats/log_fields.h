// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "importers/formats/json_tree.h"

namespace fw::formats {

/// What a member of a log line stands for.
enum class LogRole : std::uint8_t {
    TraceId,
    SpanId,
    ParentId,
    Operation,
    Duration,
    Service,
    Time,
    Level,
    Message,
    Error,
    StatusCode,
    Kind,
    Tags,
    Events,
    Count,
    None = Count,
};

/// Which member of a line fills which role: names are compared without case, dots, dashes and underscores. Where several
/// could, the better known name does, then the first.
class LogFields {
public:
    explicit LogFields(JsonValue line);

    [[nodiscard]] JsonValue operator[](LogRole role) const { return m_values[static_cast<std::size_t>(role)]; }
    /// The role that this member of the line fills; None for an ordinary attribute.
    [[nodiscard]] LogRole filledBy(JsonValue member) const;

private:
    std::array<JsonValue, static_cast<std::size_t>(LogRole::Count)> m_values;
};

/// The duration in nanoseconds, as the name of its member and its text say: duration_ms, latency_us, duration as
/// "16.509ms", as seconds ("0.0165", zap's way) or, for whole numbers from 100,000 on, as nanoseconds (zap's other way).
/// False if it is none or does not fit.
[[nodiscard]] bool readLogDuration(JsonValue member, std::int64_t& ns);

/// OTLP SeverityNumber of a level: names of any case and the numbers of pino and bunyan; 0 if unknown.
[[nodiscard]] std::int32_t severityOf(JsonValue level);

}  // namespace fw::formats

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "importers/formats/zone_offsets.h"
#include "model/core/result.h"

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
    Tags,    ///< an object whose members are attributes
    Events,  ///< a list of what happened during a span
    Count,
    None = Count,
};

/// Unit of a number that stands for a time or a duration. Auto: times by their size, durations by their text and size.
enum class LogUnit : std::uint8_t { Auto, Seconds, Millis, Micros, Nanos };

/// Which lines tell of a finished span.
enum class LogSpanRule : std::uint8_t {
    Usual,    ///< the message is "span completed" (finished, ended), or there are span id, operation and duration
    Message,  ///< the message is LogMapping::spanValue, whatever its case
    Member,   ///< there is a member LogMapping::spanMember (and it is spanValue, unless that is empty)
    Always,
    Never,
};

/// Of times that name no zone. Two are the same where their names are.
struct LogZone {
    std::string name;  ///< "UTC", "+02:00", "local", "Europe/Warsaw"; empty: not said, read as UTC
    /// Of "local" and of names only once the program has looked them up (app/log_zones); null is UTC.
    std::shared_ptr<const ZoneOffsets> offsets;
    bool operator==(const LogZone& other) const { return name == other.name; }
};

/// What the members of a logger's lines mean: built in for the usual loggers, guessed, or written by the user.
///
/// A name fits a member whatever its case, dots, dashes and underscores; "a.b" is also the member b of the object a, "a.0" the first
/// element of the list a.
/// Where several names of a role are in one line, the one that stands first here wins.
struct LogMapping {
    struct Field {
        std::string name;
        LogRole role = LogRole::None;
        LogUnit unit = LogUnit::Auto;  ///< only of Time and Duration
        bool operator==(const Field&) const = default;
    };

    std::string title;
    std::vector<Field> fields;
    LogSpanRule spanRule = LogSpanRule::Usual;
    std::string spanMember;
    std::string spanValue;
    bool timeIsStart = false;  ///< of span lines; else the time is that of writing, which is the end
    LogZone zone;
    bool operator==(const LogMapping&) const = default;

    static constexpr std::size_t maxFields = 256;
    static constexpr std::size_t maxNameBytes = 256;
};

/// The names that zap, pino, bunyan, logrus, ECS, OpenTelemetry, Datadog and their like use (formats.md section 14).
[[nodiscard]] const LogMapping& builtInLogMapping();

/// "trace-id", "span-id", …: as the text form spells roles. Empty for None.
[[nodiscard]] std::string_view logRoleName(LogRole role);

/// The text form: what is saved as a profile and handed to `--format log:FILE`. Stable; lines of "key = value", '#'
/// starts a comment line, unknown keys are errors. First line: "framewake-log-mapping 1". Keys, all optional:
///
///     title = Billing
///     trace-id = req.trace, X-Request-ID       names, the preferred one first; a name with a comma, quote, bracket or
///     time = when (ms)                         space at its ends stands in double quotes with JSON escapes. Times and
///     duration = took (us)                     durations may give a unit: s, ms, us, ns
///     spans = usual | always | never | message "done" | member kind | member kind "span"
///     time-is = end | start
///     zone = UTC | local | +02:00 | Europe/Warsaw   of times that give none; without this line they are read as UTC
///
/// Role keys: trace-id span-id parent-id operation duration service time level message error status-code kind tags events.
[[nodiscard]] std::string logMappingText(const LogMapping& mapping);

/// Errors: Usage, with "line N" as `where`. Takes at most 256 names of 256 bytes.
[[nodiscard]] Result<LogMapping> parseLogMapping(std::string_view text);

}  // namespace fw::formats

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "importers/formats/log_mapping.h"
#include "importers/formats/log_record.h"
#include "model/core/import_issue.h"

namespace fw::formats {

/// How many lines a guess and a preview look at.
inline constexpr std::size_t mappingLines = 200;

/// What was seen of one member of the lines.
struct LogMemberValues {
    std::size_t lines = 0;              ///< that have it
    std::vector<std::string> examples;  ///< different values, the first ones met, cut short: hostile

    static constexpr std::size_t maxExamples = 3;
    static constexpr std::size_t maxBytes = 64;
};

/// What the members of an unknown logger's lines seem to mean.
struct LogMappingGuess {
    LogMapping mapping;
    double confidence = 0;  ///< 0..1: 0 = no trace id found, 1 = spans with everything they need in most lines
    std::size_t lines = 0;  ///< that were looked at
    std::size_t read = 0;   ///< of those, the ones that are JSON, logfmt or hold key=value pairs
    /// Every member met, in order of appearance: what an editor offers. "a.b.c" for members of members, "a.0.b" for those of the
    /// elements of a list, as deep as LogFields reads. At most LogMapping::maxFields, those that stand least deep.
    std::vector<std::string> members;
    std::vector<LogMemberValues> values;  ///< of each member
    std::size_t leftOut = 0;              ///< others that were met
};

/// Looks at the first lines of `head`, by names first and by values where names say nothing: ids by their form and by how
/// often they come again, times by their range, levels by their words. Container prefixes and UTF-16 are seen through.
[[nodiscard]] LogMappingGuess guessLogMapping(std::string_view head);

/// The unit that the name of a time or duration tells ("took_ms"); Auto if it tells none.
[[nodiscard]] LogUnit logUnitOfName(std::string_view name);

/// What a mapping makes of one line.
struct LogPreviewLine {
    std::uint64_t number = 1;
    std::string text;  ///< its first bytes, as they are: hostile
    LogLineKind kind = LogLineKind::Plain;
    bool goesOn = false;                 ///< looks like a line of a stack trace or an indented one, below a record
    std::string outcome;                 ///< the operation of a span, the message of a log record, or why it is neither; of a line
                                         ///< that goes on nothing
    std::optional<ImportIssue> trouble;  ///< the reason, where the outcome is one
    std::string traceId;
    std::string spanId;
    std::string parentId;
    std::string service;
    std::size_t spans = 0;  ///< that came out of it; the rest here is of the last one
    std::size_t logs = 0;
    std::int64_t startNs = 0;  ///< of a span; the time of a log record
    std::int64_t durationNs = 0;
};

/// The first lines of `head` read by the decoder itself with this mapping; a document over several lines shows at its last.
[[nodiscard]] std::vector<LogPreviewLine> previewLogMapping(std::string_view head, const LogMapping& mapping);

}  // namespace fw::formats

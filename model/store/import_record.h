// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/core/ids.h"

namespace fw::store {

/// When a server was asked for a trace that it gave.
struct AskedTrace {
    TraceId id;
    std::int64_t askedNs = 0;  ///< since 1970
};

/// An import as the cache remembers it. The first members are what the importer tells, the others the cache adds.
struct ImportRecord {
    std::string source;           ///< as the user named it
    std::int64_t finishedNs = 0;  ///< 0: it never ended, or still runs
    std::uint64_t traces = 0;     ///< new and updated ones
    std::uint64_t spans = 0;      ///< the importer tells all that it met, the cache keeps those that no other import had brought
    std::uint64_t bytes = 0;      ///< of the input
    bool partial = false;
    std::uint64_t logs = 0;
    /// With partial: the traces that may lack something, ascending, where the importer knows them; absent: all of this import. The cache
    /// tells it of no import.
    std::optional<std::vector<TraceId>> unsure = std::nullopt;

    /// Of a server, which is asked for some of its traces at a time: those that came. What is known of its other traces stays, and the
    /// counts are those of this time. Absent: the source was read as a whole. The cache tells it of no import.
    std::optional<std::vector<AskedTrace>> asked = std::nullopt;

    std::int64_t id = 0;
    std::int64_t startedNs = 0;
    std::uint64_t storedBytes = 0;  ///< of the chunks that are still in the cache
    std::int64_t firstStartNs = 0;  ///< of its spans; both 0 where none has a start
    std::int64_t lastStartNs = 0;
    /// False: of a cache of schema version 1, which did not keep what came with which import: what is left of it is not known.
    bool owns = true;
};

/// What is left of an import after others, or the limits, took from it.
struct ImportHolding {
    std::int64_t id = 0;
    std::uint64_t traces = 0;  ///< that hold spans or logs of it
    std::uint64_t spans = 0;
    std::uint64_t logs = 0;
};

/// One of the sources that a trace came from.
struct TraceSource {
    std::string name;             ///< ImportRecord::source
    std::int64_t finishedNs = 0;  ///< when the source was last read, or a server asked for this trace; 0: not ended
    bool operator==(const TraceSource&) const = default;
};

/// What an import brought for each hour of trace time.
struct HourlyRate {
    std::uint64_t bytes = 0;  ///< of the input
    std::uint64_t spans = 0;
};
/// Absent where the spans cover no time, and where an odd one (before the year 2000, or more than a day after the import) stretches the
/// period: what it is without that one is not known. Sources shorter than a minute are reckoned as one minute, so that a single trace does
/// not look like a flood.
[[nodiscard]] std::optional<HourlyRate> hourlyRate(const ImportRecord& record);

/// "More than 1 GB of traces per hour" is where the founding documents put the warning (risk table, trace data volume).
inline constexpr std::uint64_t loudBytesPerHour = 1'000'000'000;

}  // namespace fw::store

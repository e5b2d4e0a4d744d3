// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fw::formats {

/// Where clocks on the wall stand in one time zone. Made from a fixed offset here; of a named zone the program makes it, as
/// no decoder reads files.
class ZoneOffsets {
public:
    /// Seconds since 1970 UTC from which on `offsetSeconds` (east of UTC) holds.
    struct Change {
        std::int64_t atUtc = 0;
        std::int64_t offsetSeconds = 0;
    };

    /// `firstOffset` holds before all `changes`, which are in the order of time.
    explicit ZoneOffsets(std::int64_t firstOffset, const std::vector<Change>& changes = {});

    /// Nanoseconds since 1970 UTC of what a clock on the wall shows (given as if it were UTC). An hour that comes twice is
    /// the first one; one that is left out is read by the offset before it. Nothing beyond what nanoseconds hold.
    [[nodiscard]] std::optional<std::int64_t> toUtc(std::int64_t wallNs) const;

private:
    std::int64_t m_firstOffset;
    std::vector<std::pair<std::int64_t, std::int64_t>> m_steps;  ///< wall nanoseconds, offset from there on
};

/// "+02:00", "-0330", "+5", "Z" and "UTC" as seconds east of UTC, at most 24 hours; nothing for names of zones.
[[nodiscard]] std::optional<std::int64_t> fixedZone(std::string_view text);
/// "UTC" or "+02:00".
[[nodiscard]] std::string fixedZoneText(std::int64_t offsetSeconds);
/// Whether `text` looks like the name of a zone ("Europe/Warsaw", "local"): no proof that there is one.
[[nodiscard]] bool mayBeZoneName(std::string_view text);

}  // namespace fw::formats

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "model/analysis/trace_diff.h"
#include "model/core/number_text.h"

namespace fw::analysis {

/// Times of one comparison, all in one unit with the same digits, so that a reader can add them up.
class CompareUnit {
public:
    explicit CompareUnit(const TraceDiff& diff, NumberStyle style = {});
    [[nodiscard]] std::string text(std::int64_t ns) const;
    /// With sign; "=" for 0, "±0.0 ms" for what the unit is too coarse for.
    [[nodiscard]] std::string delta(std::int64_t ns) const;
    /// How many of the last digits that are shown, without sign.
    [[nodiscard]] std::uint64_t rounded(std::int64_t ns) const;
    [[nodiscard]] std::int64_t unitNs() const { return m_unitNs; }
    [[nodiscard]] const char* name() const { return m_unit; }
    [[nodiscard]] int decimals() const { return m_decimals; }

private:
    [[nodiscard]] std::uint64_t parts() const;
    [[nodiscard]] std::string digits(std::int64_t ns) const;

    NumberStyle m_style;
    std::int64_t m_unitNs = 1;
    const char* m_unit = "ns";
    int m_decimals = 0;
};

/// Service and name of a row, as they are in the trace that has it: the candidate's where both have.
struct RowName {
    std::string service;
    std::string name;
    std::string before;  ///< the baseline's name where it is another one
};
[[nodiscard]] RowName rowName(const TraceDiff& diff, DiffRow row);

/// What of the identity of a renamed pair is another: the first of these.
enum class DiffIdentity : std::uint8_t { Name, Service, Kind, Key };
[[nodiscard]] DiffIdentity changedIdentity(const TraceDiff& diff, DiffRow row);

/// "capture_frame > process_frame > detect": the entries above a row and itself, the nearest `mostNames`; where there are more "… > "
/// stands in front, as the paths of a chain of a hundred thousand spans would be of its square.
[[nodiscard]] std::string rowPath(const TraceDiff& diff, DiffRow row, std::size_t mostNames);

/// As the command line's JSON and the exported table call it: "same", "renamed", "inserted_level".
[[nodiscard]] const char* matchName(DiffMatch match);

/// "51.6 %", "93 %": one decimal below a hundred percent, a minus before what is less than nothing.
[[nodiscard]] std::string thousandthsText(std::int64_t thousandths, const NumberStyle& style = {});

}  // namespace fw::analysis

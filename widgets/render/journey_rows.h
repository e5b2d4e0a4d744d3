// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include <QFont>

#include "model/analysis/journey.h"

namespace fw::render {

/// A row of the picture of a journey: the head of a trace, or one of its lanes.
struct JourneyRow {
    std::size_t trace = 0;
    std::size_t lane = 0;  ///< headLane: the head of the trace
    double top = 0;        ///< from the top of the first row
    double height = 0;
    static constexpr std::size_t headLane = SIZE_MAX;
    [[nodiscard]] bool isHead() const { return lane == headLane; }
};

/// Where the lanes of a journey lie below each other. Pure.
class JourneyRows {
public:
    JourneyRows() = default;
    JourneyRows(const analysis::FrameJourney& journey, const QFont& font);

    [[nodiscard]] const std::vector<JourneyRow>& rows() const { return m_rows; }
    [[nodiscard]] double height() const { return m_rows.empty() ? 0 : m_rows.back().top + m_rows.back().height; }
    /// The row that begins at or above `y`; none where `y` is outside.
    [[nodiscard]] std::optional<std::size_t> rowAt(double y) const;
    [[nodiscard]] const JourneyRow& rowOfLane(std::size_t lane) const { return m_rows[m_rowOfLane[lane]]; }
    [[nodiscard]] const JourneyRow& headOf(std::size_t trace) const { return m_rows[m_headOf[trace]]; }

private:
    std::vector<JourneyRow> m_rows;
    std::vector<std::size_t> m_rowOfLane;
    std::vector<std::size_t> m_headOf;
};

/// Of the column with traces and services on a width.
[[nodiscard]] double journeyNameWidth(double width, const QFont& font);

}  // namespace fw::render

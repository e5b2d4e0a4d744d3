// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/journey_rows.h"

#include <algorithm>

#include "widgets/render/row_style.h"

namespace fw::render {
namespace {

constexpr double headHeight = 27;
constexpr double laneHeight = 30;
constexpr double nameColumn = 286;
/// A narrow window leaves at least so much of itself to the time.
constexpr double mostNames = 0.42;

}  // namespace

JourneyRows::JourneyRows(const analysis::FrameJourney& journey, const QFont& font) {
    const double unit = RowFonts(font).unit;
    double top = 0;
    const auto add = [&](std::size_t trace, std::size_t lane, double height) {
        m_rows.push_back({trace, lane, top, height});
        top += height;
    };
    m_rowOfLane.resize(journey.lanes.size());
    for (std::size_t trace = 0; trace < journey.traces.size(); ++trace) {
        m_headOf.push_back(m_rows.size());
        add(trace, JourneyRow::headLane, headHeight * unit);
        for (std::size_t lane = journey.firstLane[trace]; lane < journey.firstLane[trace + 1]; ++lane) {
            m_rowOfLane[lane] = m_rows.size();
            add(trace, lane, laneHeight * unit);
        }
    }
}

std::optional<std::size_t> JourneyRows::rowAt(double y) const {
    if (y < 0 || y >= height()) return std::nullopt;
    const auto behind = std::partition_point(m_rows.begin(), m_rows.end(), [y](const JourneyRow& row) { return row.top <= y; });
    return static_cast<std::size_t>(behind - m_rows.begin()) - 1;
}

double journeyNameWidth(double width, const QFont& font) {
    return std::min(nameColumn * RowFonts(font).unit, width * mostNames);
}

}  // namespace fw::render

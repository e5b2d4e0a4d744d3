// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "model/core/trace_summary.h"

namespace fw::analysis {

/// What the frame ids of one camera have in common: the text before the number at the end, or up to the last separator. Empty: nothing.
[[nodiscard]] std::string frameSeriesPrefix(std::string_view frameId);

/// Frame ids of many traces as numbered series: "20240315_cam01_" with the numbers 117, 118, 120. One thread; 24 bytes a frame and trace.
class FrameSeries {
public:
    void add(std::string_view frameId, TraceKey trace);

    /// A frame that several traces hold.
    struct Split {
        std::string frameId;
        std::vector<TraceKey> traces;  ///< ascending
    };
    void visitSplits(const std::function<void(const Split&)>& visit);

    /// Frames that no trace holds between two that some trace does. Of a series of which more than half is missing there is one gap
    /// alone, from its first to its last frame: that is sampling, not loss.
    struct Gap {
        std::string first;  ///< missing, or of a sampled series: the first one there is
        std::string last;
        std::uint64_t missing = 0;
        bool sampled = false;
    };
    void visitGaps(const std::function<void(const Gap&)>& visit);

private:
    /// Ids of one text before their number. Numbers with zeros in front are of a series for each number of digits.
    struct Series {
        std::string prefix;
        std::uint8_t digits = 0;  ///< 0: numbers have no zeros in front
        bool numbered = true;     ///< false: `prefix` is a whole id
    };
    struct Use {
        std::uint32_t series = 0;
        std::uint64_t number = 0;
        TraceKey trace = 0;
        auto operator<=>(const Use&) const = default;
    };

    void sort();
    [[nodiscard]] std::uint32_t seriesOf(std::string_view prefix, std::uint8_t digits, bool numbered);
    [[nodiscard]] std::string idOf(std::uint32_t series, std::uint64_t number) const;

    std::vector<Series> m_series;
    std::unordered_map<std::string, std::uint32_t> m_numbers;  ///< by key of the series
    std::vector<Use> m_uses;
    bool m_sorted = true;
};

}  // namespace fw::analysis

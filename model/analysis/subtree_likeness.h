// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "model/analysis/plain_tree.h"

namespace fw::analysis {

/// What a subtree is known by when it is compared with another one of a different signature.
struct SubtreeSketch {
    /// Descendants that are looked at: the nearest ones, level by level. Their number bounds the work of one comparison.
    static constexpr std::size_t mostDescendants = 128;

    Place place = noPlace;
    std::vector<std::uint32_t> below;        ///< signatures of the descendants without the extra keys, ascending
    std::vector<std::uint16_t> letterPairs;  ///< of the name, ascending; only without descendants
};
[[nodiscard]] SubtreeSketch sketchSubtree(const PlainTree& tree, Place place);

/// 0 … 1. Where only the extra keys differ: 1. With descendants: the Jaccard index of the multisets of their signatures. Of two spans
/// without: how much their names have in common (Dice coefficient of letter pairs), less where service or kind differ as well.
[[nodiscard]] double likeness(const PlainTree& baseline, const SubtreeSketch& a, const PlainTree& candidate, const SubtreeSketch& b);

}  // namespace fw::analysis

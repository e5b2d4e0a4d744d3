// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "model/analysis/plain_tree.h"
#include "model/analysis/subtree_likeness.h"

namespace fw::analysis {

/// How something of one trace stands to the other.
enum class DiffMatch : std::uint8_t {
    Same,          ///< in both, with the same signature
    Renamed,       ///< in both: another signature, but alike below, or only other extra keys
    Removed,       ///< only in the baseline, with all below it
    Added,         ///< only in the candidate, with all below it
    RemovedLevel,  ///< only in the baseline; what is below it goes on in both
    AddedLevel,    ///< only in the candidate; what is below it goes on in both
};

/// Places [from, to) of ChildAligner::places().
struct PlaceRange {
    std::uint32_t from = 0;
    std::uint32_t to = 0;
    [[nodiscard]] std::uint32_t size() const { return to - from; }
};

/// Siblings of one signature, or one span, of either list and their counterparts.
struct AlignedChild {
    DiffMatch match = DiffMatch::Same;
    bool moved = false;  ///< before in one list what is behind in the other, and nothing ran beside it
    PlaceRange baseline;
    PlaceRange candidate;
    PlaceRange claimed;  ///< of a level: the spans of the other side that go on below it
};

/// Lines up the children of two spans (algorithms.md, part 6, step 3), one pair of lists after the other. O(n log n) in the lengths of the
/// lists, whatever they hold; nothing is quadratic but the search for new names, which looks at `mostLeftovers` of either list.
class ChildAligner {
public:
    /// A signature that comes in more separate runs than this is one group from the first to the last.
    static constexpr std::uint32_t mostRuns = 4;
    /// Longest ones of either list among which renamed spans are looked for.
    static constexpr std::size_t mostLeftovers = 64;
    static constexpr double renamedFrom = 0.6;
    /// Share of the children of a level that are on the other side without it.
    static constexpr double levelFrom = 0.8;
    /// Levels below each other that are taken as inserted at once.
    static constexpr int mostLevels = 8;

    /// `signatures`: one more than the largest in either tree.
    ChildAligner(const PlainTree& baseline, const PlainTree& candidate, std::uint32_t signatures);

    /// Both lists by start. The answer is in the order in which a merged tree shows it, and valid until the next call.
    const std::vector<AlignedChild>& align(std::span<const Place> baseline, std::span<const Place> candidate,
                                           double leastLikeness = renamedFrom);
    [[nodiscard]] std::span<const Place> places(const PlaceRange& range) const {
        return std::span(m_places).subspan(range.from, range.size());
    }
    /// Spans among which renamed ones were not looked for, because they were not among the longest leftovers.
    [[nodiscard]] std::uint64_t notLookedAt() const { return m_notLookedAt; }
    /// Descendants of those that were looked at which were too many to count for their likeness (SubtreeSketch::mostDescendants).
    [[nodiscard]] std::uint64_t notLookedBelow() const { return m_notLookedBelow; }

private:
    static constexpr std::uint32_t none = UINT32_MAX;

    /// What a list says of one signature; valid where `list` is the number of the list.
    struct SignatureState {
        std::uint64_t list = 0;
        std::int64_t maxEndNs = 0;
        std::uint32_t runs = 0;
        std::uint32_t last = 0;        ///< position of the last member in the list
        std::uint32_t element = none;  ///< the open one; while matching the next one to match
        std::uint32_t free = 0;        ///< while levels are looked for: members that may be claimed
        std::uint32_t claimed = 0;     ///< while levels are looked for: members that were
    };
    /// A run or a parallel set of siblings of one signature.
    struct Element {
        std::uint32_t signature = 0;
        std::uint32_t first = 0;  ///< position of its first member in the list
        PlaceRange members;       ///< in Side::order
        std::uint32_t nextSame = none;
        std::uint32_t partner = none;
        bool inOrder = false;
        bool parallel = false;  ///< something ran beside it
        bool renamed = false;
        bool only = false;  ///< of its signature
    };
    struct Level {
        std::uint32_t first = 0;  ///< position in the list
        PlaceRange claimed;       ///< in m_claims
    };
    struct Side {
        const PlainTree* tree = nullptr;
        std::span<const Place> list;
        std::uint64_t number = 0;
        std::vector<SignatureState> states;
        std::vector<Element> elements;
        std::vector<std::uint32_t> elementOf;  ///< by position in the list
        std::vector<std::uint32_t> order;      ///< positions by element
        std::vector<std::uint8_t> taken;       ///< by position: a level, or claimed by one
        std::vector<Level> levels;

        /// Null: the list has none of it.
        [[nodiscard]] SignatureState* state(std::uint32_t signature) {
            return states[signature].list == number ? &states[signature] : nullptr;
        }
        [[nodiscard]] std::uint32_t signatureAt(std::size_t position) const { return tree->signature[list[position]]; }
    };
    /// What one side shows of its own in the merged order.
    struct Item {
        std::uint32_t first = 0;
        std::uint32_t number = 0;
        bool level = false;
    };

    void begin(Side& side, std::span<const Place> list);
    /// The member at `position` goes on with the run or parallel set that is open.
    static bool continues(const Side& side, const SignatureState& state, std::size_t position);
    static void follow(const Side& side, SignatureState& state, std::size_t position);
    void cut(Side& side, Side& other);
    static void markParallel(Side& side);
    void matchSignatures();
    void markInOrder();
    void findLevels(Side& side, Side& other);
    bool claim(Side& side, Side& other, std::uint32_t position, Place below);
    static std::uint32_t untaken(const Side& side, const Element& element);
    std::uint32_t takeMember(const Side& side, Side& other, std::uint32_t signature, std::uint32_t position);
    static void dropTaken(Side& side);
    static std::vector<std::uint32_t> leftoversOf(const Side& side);
    void findRenamed(double leastLikeness);
    static std::vector<Item> itemsOf(const Side& side, bool unmatchedOnly);
    void emit();
    void emitOwn(const Side& side, const Item& item);
    void emitPair(const Element& there);
    [[nodiscard]] PlaceRange placesOf(const Side& side, const Element& element) const;

    std::array<Side, 2> m_sides;
    std::vector<Place> m_places;  ///< those of the baseline, of the candidate, then claimed ones
    std::vector<Place> m_claims;
    std::vector<std::uint32_t> m_touched;
    std::vector<AlignedChild> m_out;
    std::uint64_t m_lists = 0;
    std::uint64_t m_notLookedAt = 0;
    std::uint64_t m_notLookedBelow = 0;
};

}  // namespace fw::analysis

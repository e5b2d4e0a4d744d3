// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/child_alignment.h"

#include <algorithm>

namespace fw::analysis {

ChildAligner::ChildAligner(const PlainTree& baseline, const PlainTree& candidate, std::uint32_t signatures) {
    m_sides[0].tree = &baseline;
    m_sides[1].tree = &candidate;
    for (Side& side : m_sides) side.states.resize(signatures);
}

const std::vector<AlignedChild>& ChildAligner::align(std::span<const Place> baseline, std::span<const Place> candidate,
                                                     double leastLikeness) {
    m_claims.clear();
    begin(m_sides[0], baseline);
    begin(m_sides[1], candidate);
    cut(m_sides[0], m_sides[1]);
    cut(m_sides[1], m_sides[0]);
    if (!baseline.empty() && !candidate.empty()) {
        matchSignatures();
        // Levels first: a level and what goes on below it are alike, too.
        findLevels(m_sides[1], m_sides[0]);
        findLevels(m_sides[0], m_sides[1]);
        if (!m_sides[0].levels.empty() || !m_sides[1].levels.empty())
            for (Side& side : m_sides) dropTaken(side);
        findRenamed(leastLikeness);
        markInOrder();
    }
    emit();
    return m_out;
}

bool ChildAligner::continues(const Side& side, const SignatureState& state, std::size_t position) {
    if (state.last + std::size_t{1} == position) return true;
    const Place place = side.list[position];
    return side.tree->timed(place) && side.tree->startNs(place) < state.maxEndNs;
}

void ChildAligner::follow(const Side& side, SignatureState& state, std::size_t position) {
    state.last = static_cast<std::uint32_t>(position);
    const Place place = side.list[position];
    if (side.tree->timed(place)) state.maxEndNs = std::max(state.maxEndNs, side.tree->endNs(place));
}

/// Counts the runs of every signature.
void ChildAligner::begin(Side& side, std::span<const Place> list) {
    side.list = list;
    side.number = ++m_lists;
    side.elements.clear();
    side.levels.clear();
    side.taken.assign(list.size(), 0);
    for (std::size_t i = 0; i < list.size(); ++i) {
        SignatureState& state = side.states[side.signatureAt(i)];
        if (state.list != side.number) {
            state = {side.number, INT64_MIN, 1, 0, none, 0, 0};
        } else if (!continues(side, state, i)) {
            ++state.runs;
        }
        follow(side, state, i);
    }
}

/// Where both lists have the same few runs of a signature, each stays by itself; else all of them are one group, so that what is in both
/// lists never has members without a counterpart element.
void ChildAligner::cut(Side& side, Side& other) {
    side.elementOf.resize(side.list.size());
    for (std::size_t i = 0; i < side.list.size(); ++i) {
        const std::uint32_t signature = side.signatureAt(i);
        SignatureState& state = side.states[signature];
        const SignatureState* there = other.state(signature);
        const bool whole = there == nullptr || there->runs != state.runs || state.runs > mostRuns;
        const bool first = state.element == none;
        if (first || (!whole && !continues(side, state, i))) {
            if (first) state.maxEndNs = INT64_MIN;
            state.element = static_cast<std::uint32_t>(side.elements.size());
            Element element;
            element.signature = signature;
            element.first = static_cast<std::uint32_t>(i);
            element.only = whole || state.runs == 1;
            side.elements.push_back(element);
        }
        follow(side, state, i);
        side.elementOf[i] = state.element;
        ++side.elements[state.element].members.to;
    }
    std::uint32_t from = 0;
    for (Element& element : side.elements) {
        const std::uint32_t size = element.members.to;
        element.members = {from, from};
        from += size;
    }
    side.order.resize(side.list.size());
    for (std::size_t i = 0; i < side.list.size(); ++i)
        side.order[side.elements[side.elementOf[i]].members.to++] = static_cast<std::uint32_t>(i);
}

void ChildAligner::markParallel(Side& side) {
    std::int64_t maxEndNs = INT64_MIN;
    std::uint32_t owner = none;
    for (std::size_t i = 0; i < side.list.size(); ++i) {
        const Place place = side.list[i];
        if (!side.tree->timed(place)) continue;
        const std::uint32_t element = side.elementOf[i];
        if (owner != none && owner != element && side.tree->startNs(place) < maxEndNs)
            side.elements[owner].parallel = side.elements[element].parallel = true;
        if (side.tree->endNs(place) > maxEndNs) {
            maxEndNs = side.tree->endNs(place);
            owner = element;
        }
    }
}

/// The first element of a signature with the first one of the other list, and so on: there are as many in either.
void ChildAligner::matchSignatures() {
    Side& a = m_sides[0];
    Side& b = m_sides[1];
    for (auto number = static_cast<std::uint32_t>(b.elements.size()); number-- > 0;) {
        SignatureState& state = b.states[b.elements[number].signature];
        b.elements[number].nextSame = state.free != 0 ? state.element : none;
        state.element = number;
        state.free = 1;
    }
    for (std::uint32_t number = 0; number < a.elements.size(); ++number) {
        SignatureState* state = b.state(a.elements[number].signature);
        if (state == nullptr || state->element == none) continue;
        a.elements[number].partner = state->element;
        b.elements[state->element].partner = number;
        state->element = b.elements[state->element].nextSame;
    }
}

/// The longest common subsequence: as every element has at most one counterpart, it is the longest run of rising numbers.
void ChildAligner::markInOrder() {
    Side& a = m_sides[0];
    Side& b = m_sides[1];
    std::vector<std::uint32_t> tails;  // by length: the element of `a` that ends the best one
    std::vector<std::uint32_t> before(a.elements.size(), none);
    for (std::uint32_t number = 0; number < a.elements.size(); ++number) {
        const std::uint32_t partner = a.elements[number].partner;
        if (partner == none) continue;
        const auto at = std::lower_bound(tails.begin(), tails.end(), partner,
                                         [&](std::uint32_t tail, std::uint32_t wanted) { return a.elements[tail].partner < wanted; });
        if (at != tails.begin()) before[number] = *(at - 1);
        if (at == tails.end())
            tails.push_back(number);
        else
            *at = number;
    }
    for (std::uint32_t number = tails.empty() ? none : tails.back(); number != none; number = before[number])
        a.elements[number].inOrder = b.elements[a.elements[number].partner].inOrder = true;
    const auto outOfOrder = [](const Element& element) { return element.partner != none && !element.inOrder; };
    if (std::none_of(a.elements.begin(), a.elements.end(), outOfOrder)) return;
    markParallel(a);
    markParallel(b);
}

std::uint32_t ChildAligner::untaken(const Side& side, const Element& element) {
    std::uint32_t count = 0;
    for (std::uint32_t i = element.members.from; i < element.members.to; ++i) count += side.taken[side.order[i]] == 0 ? 1 : 0;
    return count;
}

/// The member of `other` that goes on below the level at `position`: of siblings that are on both sides the one whose turn it is there.
std::uint32_t ChildAligner::takeMember(const Side& side, Side& other, std::uint32_t signature, std::uint32_t position) {
    SignatureState& state = other.states[signature];
    const Element& element = other.elements[state.element];
    std::uint32_t turn = state.claimed++;
    if (element.partner != none) {
        const PlaceRange& there = side.elements[element.partner].members;
        const auto from = side.order.begin() + there.from;
        turn += static_cast<std::uint32_t>(std::lower_bound(from, side.order.begin() + there.to, position) - from);
    }
    std::uint32_t at = element.members.from + turn % element.members.size();
    while (other.taken[other.order[at]] != 0) at = at + 1 == element.members.to ? element.members.from : at + 1;
    return other.order[at];
}

/// Takes from what `other` has more of what the children of `below` need, if they are nearly all there.
bool ChildAligner::claim(Side& side, Side& other, std::uint32_t position, Place below) {
    m_touched.clear();
    std::size_t children = 0;
    for (Place child = below + 1; child < side.tree->end[below]; child = side.tree->end[child]) {
        ++children;
        SignatureState* state = other.state(side.tree->signature[child]);
        if (state == nullptr || state->free == 0) continue;
        --state->free;
        m_touched.push_back(side.tree->signature[child]);
    }
    if (m_touched.empty() || static_cast<double>(m_touched.size()) < levelFrom * static_cast<double>(children)) {
        for (const std::uint32_t signature : m_touched) ++other.states[signature].free;
        return false;
    }
    const auto from = static_cast<std::uint32_t>(m_claims.size());
    for (const std::uint32_t signature : m_touched) {
        const std::uint32_t member = takeMember(side, other, signature, position);
        other.taken[member] = 1;
        m_claims.push_back(other.list[member]);
    }
    std::sort(m_claims.begin() + from, m_claims.end());
    side.taken[position] = 1;
    side.levels.push_back({position, {from, static_cast<std::uint32_t>(m_claims.size())}});
    return true;
}

/// Leftovers of `side` whose children are leftovers of `other`, or surplus members there: levels that `side` has and `other` has not.
void ChildAligner::findLevels(Side& side, Side& other) {
    const auto unmatched = [](const Element& element) { return element.partner == none; };
    if (std::none_of(side.elements.begin(), side.elements.end(), unmatched)) return;
    bool any = false;
    for (std::uint32_t number = 0; number < other.elements.size(); ++number) {
        const Element& element = other.elements[number];
        SignatureState& state = other.states[element.signature];
        state.free = state.claimed = 0;
        // A leftover signature is one element, as the other list has none of it.
        if (!element.only) continue;
        state.element = number;
        const std::uint32_t here = untaken(other, element);
        const std::uint32_t there = element.partner == none ? 0 : untaken(side, side.elements[element.partner]);
        state.free = here > there ? here - there : 0;
        any = any || state.free > 0;
    }
    if (!any) return;
    for (const Element& element : side.elements) {
        if (element.partner != none) continue;
        for (std::uint32_t i = element.members.from; i < element.members.to; ++i) {
            const std::uint32_t position = side.order[i];
            if (side.taken[position] != 0) continue;
            Place below = side.list[position];
            for (int level = 0; level < mostLevels && side.tree->hasChildren(below); ++level) {
                if (claim(side, other, position, below)) break;
                // Several levels at once stand below each other without siblings.
                if (side.tree->end[below + 1] != side.tree->end[below]) break;
                ++below;
            }
        }
    }
}

void ChildAligner::dropTaken(Side& side) {
    for (Element& element : side.elements) {
        const auto from = side.order.begin() + element.members.from;
        const auto to = side.order.begin() + element.members.to;
        const auto kept = std::stable_partition(from, to, [&](std::uint32_t position) { return side.taken[position] == 0; });
        element.members.to = static_cast<std::uint32_t>(kept - side.order.begin());
        // The order of those that have a partner was settled by where they began.
        if (element.partner == none && kept != from) element.first = *from;
    }
}

std::vector<std::uint32_t> ChildAligner::leftoversOf(const Side& side) {
    std::vector<std::uint32_t> leftovers;
    for (std::uint32_t number = 0; number < side.elements.size(); ++number)
        if (side.elements[number].partner == none && side.elements[number].members.size() > 0) leftovers.push_back(number);
    return leftovers;
}

void ChildAligner::findRenamed(double leastLikeness) {
    std::array<std::vector<std::uint32_t>, 2> leftovers = {leftoversOf(m_sides[0]), leftoversOf(m_sides[1])};
    if (leftovers[0].empty() || leftovers[1].empty()) return;
    std::array<std::vector<SubtreeSketch>, 2> sketches;
    for (std::size_t i = 0; i < 2; ++i) {
        const Side& side = m_sides[i];
        std::vector<std::uint32_t>& numbers = leftovers[i];
        if (numbers.size() > mostLeftovers) {
            std::vector<std::int64_t> longest(side.elements.size(), 0);
            for (const std::uint32_t number : numbers)
                for (std::uint32_t m = side.elements[number].members.from; m < side.elements[number].members.to; ++m)
                    longest[number] = std::max(longest[number], side.tree->durationNs(side.list[side.order[m]]));
            std::partial_sort(numbers.begin(), numbers.begin() + mostLeftovers, numbers.end(),
                              [&](std::uint32_t x, std::uint32_t y) { return longest[x] != longest[y] ? longest[x] > longest[y] : x < y; });
            for (std::size_t left = mostLeftovers; left < numbers.size(); ++left)
                m_notLookedAt += side.elements[numbers[left]].members.size();
            numbers.resize(mostLeftovers);
            std::sort(numbers.begin(), numbers.end());
        }
        for (const std::uint32_t number : numbers) {
            const SubtreeSketch& sketch =
                sketches[i].emplace_back(sketchSubtree(*side.tree, side.list[side.order[side.elements[number].members.from]]));
            m_notLookedBelow += side.tree->end[sketch.place] - sketch.place - 1 - sketch.below.size();
        }
    }
    struct Found {
        double like;
        std::uint32_t distance;
        std::uint32_t a;
        std::uint32_t b;
    };
    std::vector<Found> found;
    for (std::size_t a = 0; a < leftovers[0].size(); ++a) {
        for (std::size_t b = 0; b < leftovers[1].size(); ++b) {
            const double like = likeness(*m_sides[0].tree, sketches[0][a], *m_sides[1].tree, sketches[1][b]);
            if (like < leastLikeness) continue;
            const std::uint32_t x = m_sides[0].elements[leftovers[0][a]].first;
            const std::uint32_t y = m_sides[1].elements[leftovers[1][b]].first;
            found.push_back({like, x > y ? x - y : y - x, leftovers[0][a], leftovers[1][b]});
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Found& x, const Found& y) { return x.like != y.like ? x.like > y.like : x.distance < y.distance; });
    for (const Found& pair : found) {
        Element& x = m_sides[0].elements[pair.a];
        Element& y = m_sides[1].elements[pair.b];
        if (x.partner != none || y.partner != none) continue;
        x.partner = pair.b;
        y.partner = pair.a;
        x.renamed = y.renamed = true;
    }
}

PlaceRange ChildAligner::placesOf(const Side& side, const Element& element) const {
    const std::uint32_t offset = &side == &m_sides[0] ? 0 : static_cast<std::uint32_t>(m_sides[0].list.size());
    return {offset + element.members.from, offset + element.members.to};
}

std::vector<ChildAligner::Item> ChildAligner::itemsOf(const Side& side, bool unmatchedOnly) {
    std::vector<Item> items;
    for (std::uint32_t number = 0; number < side.elements.size(); ++number) {
        const Element& element = side.elements[number];
        if (element.members.size() > 0 && (!unmatchedOnly || element.partner == none)) items.push_back({element.first, number, false});
    }
    for (std::uint32_t number = 0; number < side.levels.size(); ++number) items.push_back({side.levels[number].first, number, true});
    const auto earlier = [](const Item& x, const Item& y) { return x.first < y.first; };
    if (!std::is_sorted(items.begin(), items.end(), earlier)) std::sort(items.begin(), items.end(), earlier);
    return items;
}

void ChildAligner::emitOwn(const Side& side, const Item& item) {
    const bool ofBaseline = &side == &m_sides[0];
    AlignedChild child;
    PlaceRange& own = ofBaseline ? child.baseline : child.candidate;
    if (item.level) {
        child.match = ofBaseline ? DiffMatch::RemovedLevel : DiffMatch::AddedLevel;
        own.from = static_cast<std::uint32_t>(m_places.size());
        m_places.push_back(side.list[item.first]);
        own.to = own.from + 1;
        const PlaceRange& claimed = side.levels[item.number].claimed;
        child.claimed.from = own.to;
        m_places.insert(m_places.end(), m_claims.begin() + claimed.from, m_claims.begin() + claimed.to);
        child.claimed.to = static_cast<std::uint32_t>(m_places.size());
    } else {
        child.match = ofBaseline ? DiffMatch::Removed : DiffMatch::Added;
        own = placesOf(side, side.elements[item.number]);
    }
    m_out.push_back(child);
}

void ChildAligner::emitPair(const Element& there) {
    const Element& here = m_sides[0].elements[there.partner];
    AlignedChild child;
    child.match = there.renamed ? DiffMatch::Renamed : DiffMatch::Same;
    child.moved = !there.renamed && !there.inOrder && !here.parallel && !there.parallel;
    child.baseline = placesOf(m_sides[0], here);
    child.candidate = placesOf(m_sides[1], there);
    m_out.push_back(child);
}

/// By the candidate. Between two that are in order, what only the baseline has comes first.
void ChildAligner::emit() {
    const Side& a = m_sides[0];
    const Side& b = m_sides[1];
    m_out.clear();
    m_places.clear();
    for (const Side& side : m_sides)
        for (const std::uint32_t position : side.order) m_places.push_back(side.list[position]);
    const std::vector<Item> own = itemsOf(a, true);
    const std::vector<Item> items = itemsOf(b, false);
    auto next = own.begin();
    for (auto item = items.begin();; ++item) {
        const auto anchor =
            std::find_if(item, items.end(), [&](const Item& wanted) { return !wanted.level && b.elements[wanted.number].inOrder; });
        const std::uint32_t until = anchor == items.end() ? none : a.elements[b.elements[anchor->number].partner].first;
        for (; next != own.end() && next->first < until; ++next) emitOwn(a, *next);
        for (; item != anchor; ++item) {
            if (item->level || b.elements[item->number].partner == none)
                emitOwn(b, *item);
            else
                emitPair(b.elements[item->number]);
        }
        if (anchor == items.end()) break;
        emitPair(b.elements[anchor->number]);
    }
}

}  // namespace fw::analysis

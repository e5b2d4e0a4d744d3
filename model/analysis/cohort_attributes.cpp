// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/cohort_attributes.h"

#include <algorithm>
#include <atomic>
#include <future>
#include <map>
#include <numeric>
#include <optional>
#include <tuple>
#include <unordered_map>

#include "model/analysis/false_discovery.h"
#include "model/analysis/key_words.h"
#include "model/analysis/sorted_numbers.h"
#include "model/analysis/table_test.h"
#include "model/core/byte_hash.h"
#include "model/core/side_worker.h"

namespace fw::analysis {
namespace {

/// Fewer members with a key say nothing of whether it is an id.
constexpr std::uint64_t leastForIds = 20;
/// So many numbers that are the duration of their span, of ten, make a key a copy of it.
constexpr std::uint32_t copiesInTen = 9;
constexpr std::uint32_t leastCopies = 10;

/// Of numbers no more different ones are told apart (attribute_tally.cpp).
constexpr std::uint64_t mostTold = 128;

/// Fewer columns are looked at sooner than a thread starts.
constexpr std::size_t worthAThread = 16;

/// Nearest rank, of ascending numbers.
double rankedNumber(const std::vector<double>& sorted, unsigned percent) {
    if (sorted.empty()) return 0;
    const std::size_t rank = (sorted.size() * percent + 99) / 100;
    return sorted[rank == 0 ? 0 : rank - 1];
}

std::vector<double> sortedMeans(const std::vector<AttributeTally::MemberNumber>& numbers) {
    std::vector<double> out;
    out.reserve(numbers.size());
    for (const AttributeTally::MemberNumber& one : numbers) out.push_back(one.mean);
    sortNumbers(out);
    return out;
}

class KeyComparison {
public:
    KeyComparison(const AttributeTally& tally, const CohortOptions& options)
        : m_tally(tally), m_limits(options.limits), m_options(options), m_members(tally.members()) {
        std::vector<std::uint32_t> counts(tally.columns().size() + 1);
        for (const AttributeTally::Value& value : tally.values()) ++counts[value.column + 1];
        std::partial_sum(counts.begin(), counts.end(), counts.begin());
        m_first = counts;
        m_values.resize(tally.values().size());
        for (std::uint32_t i = 0; i < m_values.size(); ++i) m_values[counts[tally.values()[i].column]++] = i;
    }

    CohortAttributes run(const std::stop_token& stop) {
        CohortAttributes out;
        out.keysNotLookedAt = m_tally.keysNotLookedAt();
        if (!lookAtAll(out, stop)) return out;
        std::vector<Found> merged = mergeEqual();
        std::vector<double> pValues;
        pValues.reserve(merged.size());
        for (const Found& found : merged) pValues.push_back(found.key.pValue);
        const std::vector<double> rates = discoveryRates(pValues);
        for (std::size_t i = 0; i < merged.size(); ++i) {
            merged[i].key.rate = rates[i];
            merged[i].key.differs = rates[i] <= m_limits.falseDiscoveries && merged[i].key.score > 0;
        }
        std::sort(merged.begin(), merged.end(), [](const Found& a, const Found& b) {
            if (a.key.differs != b.key.differs) return a.key.differs;
            if (a.key.score != b.key.score) return a.key.score > b.key.score;
            if (a.key.pValue != b.key.pValue) return a.key.pValue < b.key.pValue;
            return nameOrder(a.key.name) < nameOrder(b.key.name);
        });
        mergeSayings(merged);
        for (Found& found : merged) {
            out.differing += found.key.differs ? 1 : 0;
            out.keys.push_back(std::move(found.key));
        }
        return out;
    }

private:
    struct Found {
        CohortKey key;
        std::uint64_t signature = 0;  ///< equal for keys that say the same of the same members
        std::string value;            ///< that is the most different; empty for absent and numbers
    };
    /// What became of a column.
    struct Looked {
        std::optional<Found> found;
        std::optional<KeyLeftOut> leftOut;
    };
    static std::tuple<int, std::string_view, std::string_view, std::string_view> nameOrder(const CohortKeyName& name) {
        return {static_cast<int>(name.place), name.key, name.service, name.operation};
    }

    /// Every column by itself, on this thread and one beside it; gathered in the order of the columns. False: stopped.
    bool lookAtAll(CohortAttributes& out, const std::stop_token& stop) {
        const std::size_t count = m_tally.columns().size();
        std::vector<Looked> looked(count);
        std::atomic<std::size_t> next = 0;
        const auto work = [&] {
            for (std::size_t i = next++; i < count && !stop.stop_requested(); i = next++) looked[i] = look(static_cast<std::uint32_t>(i));
        };
        {
            SideWorker worker;
            std::future<void> beside;
            if (count >= worthAThread) beside = worker.run(work);
            work();
            if (beside.valid()) beside.get();
        }
        if (stop.stop_requested()) return false;
        for (std::size_t i = 0; i < count; ++i) {
            const AttributeTally::Column& column = m_tally.columns()[i];
            if (looked[i].leftOut) out.leftOut.push_back({m_tally.nameOf(column), *looked[i].leftOut, column.distinct});
            if (!looked[i].found) continue;
            ++out.compared;
            out.valuesNotKept = out.valuesNotKept || looked[i].found->key.manyValues;
            m_found.push_back(std::move(*looked[i].found));
        }
        // Which column came first is the threads' affair.
        std::sort(out.leftOut.begin(), out.leftOut.end(),
                  [](const LeftOutKey& a, const LeftOutKey& b) { return nameOrder(a.name) < nameOrder(b.name); });
        return true;
    }

    /// Called on two threads.
    [[nodiscard]] Looked look(std::uint32_t number) const {
        const AttributeTally::Column& column = m_tally.columns()[number];
        CohortKeyName name = m_tally.nameOf(column);
        const std::uint64_t present = column.present.candidate + column.present.baseline;
        const auto leaveOut = [](KeyLeftOut why) { return Looked{std::nullopt, why}; };
        if (std::find(m_options.conditionKeys.begin(), m_options.conditionKeys.end(), name.key) != m_options.conditionKeys.end())
            return leaveOut(KeyLeftOut::Condition);
        if (namesADuration(name.key) || (column.compared >= leastCopies && column.copies * 10 >= column.compared * copiesInTen))
            return leaveOut(KeyLeftOut::DurationCopy);
        // A clock or a counter of frames says when a trace was, not what made it slow; by its name where several of them run side by side.
        const bool many = present >= leastForIds && 2 * std::uint64_t{column.distinct} > std::min<std::uint64_t>(present, mostTold);
        if (column.onlyNumbers && many && (column.overTime.isLine() || namesATime(name.key))) return leaveOut(KeyLeftOut::TimeCopy);
        if (column.isId || ((!column.onlyNumbers || column.idName) && present >= leastForIds &&
                            column.distinct > m_limits.idShare * static_cast<double>(present)))
            return leaveOut(KeyLeftOut::Id);
        // The same in every member: there is nothing to compare.
        if (column.distinct == 1 && present == m_members.candidate + m_members.baseline) return {};
        Found found;
        found.key.name = std::move(name);
        found.key.distinct = column.distinct;
        const bool numbers = column.onlyNumbers && (column.distinct > m_limits.categories || column.notKept);
        // A distribution needs no values.
        found.key.manyValues = column.notKept && !numbers;
        compareCategories(number, column, numbers, found);
        if (numbers) compareNumbers(column, found);
        return {std::move(found), std::nullopt};
    }

    CohortValue valueOf(PerSide<std::uint64_t> members) const {
        CohortValue out;
        out.members = members;
        const Share c{members.candidate, m_members.candidate};
        const Share b{members.baseline, m_members.baseline};
        out.difference = differenceInterval(Candidate(c), Baseline(b));
        out.pValue = sharesPValue(Candidate(c), Baseline(b));
        return out;
    }

    /// All values and "absent"; with `onlyAbsent` that one alone.
    void compareCategories(std::uint32_t number, const AttributeTally::Column& column, bool onlyAbsent, Found& found) const {
        std::vector<CohortValue>& values = found.key.values;
        std::vector<std::uint64_t> membership;
        std::vector<double> attainable;
        const auto add = [&](CohortValue value, std::uint64_t whose) {
            attainable.push_back(
                attainablePValue(value.members.candidate + value.members.baseline, m_members.candidate, m_members.baseline));
            values.push_back(std::move(value));
            membership.push_back(whose);
        };
        const PerSide<std::uint64_t> absent{m_members.candidate - column.present.candidate, m_members.baseline - column.present.baseline};
        if (absent.candidate + absent.baseline > 0) {
            add(valueOf(absent), m_tally.allMembership() - column.membership);
            values.back().what = CohortValue::What::Absent;
        }
        if (!onlyAbsent) {
            for (std::uint32_t i = m_first[number]; i < m_first[number + 1]; ++i) {
                const AttributeTally::Value& value = m_tally.values()[m_values[i]];
                add(valueOf({value.count.candidate, value.count.baseline}), value.membership);
                values.back().text = m_tally.text(m_values[i]);
            }
        }
        if (values.empty()) return;
        double least = 1;
        for (const CohortValue& value : values) least = std::min(least, value.pValue);
        found.key.pValue = std::min(1.0, least * static_cast<double>(taroneFactor(attainable)));
        std::vector<std::size_t> order(values.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        const auto before = [&](std::size_t a, std::size_t b) {
            const CohortValue& x = values[a];
            const CohortValue& y = values[b];
            if (x.difference.distance() != y.difference.distance()) return x.difference.distance() > y.difference.distance();
            if (x.pValue != y.pValue) return x.pValue < y.pValue;
            if (x.what != y.what) return x.what < y.what;
            return x.text < y.text;
        };
        const std::size_t shown = std::min(values.size(), m_limits.shownValues);
        std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(shown), order.end(), before);
        // What a reader looks for is what the candidates have; of two values that mirror each other that one leads.
        if (shown > 1 && mirrored(values[order[0]], values[order[1]]) && leads(values[order[1]], values[order[0]]))
            std::swap(order[0], order[1]);
        found.key.score = values[order[0]].difference.distance();
        found.signature = std::min(membership[order[0]], m_tally.allMembership() - membership[order[0]]);
        found.value = values[order[0]].what == CohortValue::What::Value ? values[order[0]].text : std::string();
        std::vector<CohortValue> kept;
        for (std::size_t i = 0; i < shown; ++i) kept.push_back(std::move(values[order[i]]));
        if (shown < order.size()) kept.push_back(others(values, order, shown));
        values = std::move(kept);
    }

    static bool mirrored(const CohortValue& a, const CohortValue& b) {
        return (a.difference.low > 0) != (b.difference.low > 0) && std::max(a.difference.distance(), b.difference.distance()) <=
                                                                       1.05 * std::min(a.difference.distance(), b.difference.distance());
    }
    static bool leads(const CohortValue& a, const CohortValue& b) {
        if ((a.what == CohortValue::What::Absent) != (b.what == CohortValue::What::Absent)) return b.what == CohortValue::What::Absent;
        return a.difference.low > 0;
    }

    CohortValue others(const std::vector<CohortValue>& values, const std::vector<std::size_t>& order, std::size_t from) const {
        PerSide<std::uint64_t> members;
        for (std::size_t i = from; i < order.size(); ++i) {
            members.candidate += values[order[i]].members.candidate;
            members.baseline += values[order[i]].members.baseline;
        }
        // Who has several of them is counted for each.
        members.candidate = std::min(members.candidate, m_members.candidate);
        members.baseline = std::min(members.baseline, m_members.baseline);
        CohortValue out = valueOf(members);
        out.what = CohortValue::What::Others;
        out.different = order.size() - from;
        return out;
    }

    void compareNumbers(const AttributeTally::Column& column, Found& found) const {
        CohortNumbers numbers;
        numbers.members = column.present;
        numbers.sampled = column.samplingShift > 0;
        const std::vector<double> a = sortedMeans(column.numbers.candidate);
        const std::vector<double> b = sortedMeans(column.numbers.baseline);
        numbers.test = compareDistributions(a, b);
        numbers.median = {rankedNumber(a, 50), rankedNumber(b, 50)};
        // Absence and distribution are two looks at one key.
        const double absentScore = found.key.values.empty() ? 0 : found.key.score;
        const double pOfAbsence = found.key.values.empty() ? 1 : found.key.pValue;
        found.key.pValue = std::min(1.0, (found.key.values.empty() ? 1 : 2) * std::min(pOfAbsence, numbers.test.pValue));
        if (numbers.test.lowEnd >= absentScore) {
            found.key.score = numbers.test.lowEnd;
            found.signature = column.numbersSignature;
            found.value.clear();
        }
        drawCurves(a, b, numbers);
        found.key.numbers = std::move(numbers);
    }

    void drawCurves(const std::vector<double>& a, const std::vector<double>& b, CohortNumbers& numbers) const {
        if (a.empty() && b.empty()) return;
        const auto bound = [&](unsigned percent, const auto& pick) {
            if (a.empty()) return rankedNumber(b, percent);
            return b.empty() ? rankedNumber(a, percent) : pick(rankedNumber(a, percent), rankedNumber(b, percent));
        };
        numbers.low = bound(1, [](double x, double y) { return std::min(x, y); });
        numbers.high = bound(99, [](double x, double y) { return std::max(x, y); });
        const double width = (numbers.high - numbers.low) / static_cast<double>(m_limits.bins);
        for (const CohortSide side : {CohortSide::Candidate, CohortSide::Baseline}) {
            const std::vector<double>& from = side == CohortSide::Candidate ? a : b;
            std::vector<double>& curve = numbers.curve.of(side);
            curve.assign(m_limits.bins, 0);
            for (const double x : from) {
                const double place = width > 0 ? (x - numbers.low) / width : 0;
                curve[static_cast<std::size_t>(std::clamp(place, 0.0, static_cast<double>(m_limits.bins - 1)))] += 1;
            }
            for (double& share : curve) share /= from.empty() ? 1 : static_cast<double>(from.size());
        }
    }

    /// Keys that the very same members have become one: a hypothesis is counted once.
    std::vector<Found> mergeEqual() {
        std::unordered_map<std::uint64_t, std::vector<std::size_t>> groups;
        for (std::size_t i = 0; i < m_found.size(); ++i)
            groups[mixedBits(m_found[i].signature) ^ (m_found[i].key.numbers ? 1 : 0)].push_back(i);
        std::vector<Found> out;
        // In order of first appearance, not of the table.
        std::vector<const std::vector<std::size_t>*> order;
        order.reserve(groups.size());
        for (const auto& [signature, group] : groups) order.push_back(&group);
        std::sort(order.begin(), order.end(), [](const auto* a, const auto* b) { return a->front() < b->front(); });
        for (const std::vector<std::size_t>* group : order) {
            std::map<std::string_view, std::size_t> times;
            for (const std::size_t i : *group) ++times[m_found[i].key.name.key];
            // The key that is found most often among them speaks for all.
            const auto rank = [&](std::size_t i) {
                const CohortKey& key = m_found[i].key;
                return std::tuple(-static_cast<std::int64_t>(times[key.name.key]), nameOrder(key.name));
            };
            const std::size_t head =
                *std::min_element(group->begin(), group->end(), [&](std::size_t a, std::size_t b) { return rank(a) < rank(b); });
            Found found = m_found[head];
            for (const std::size_t i : *group) {
                // Of the same members, but tested with more or fewer values beside it: the best tested speaks.
                found.key.pValue = std::min(found.key.pValue, m_found[i].key.pValue);
                if (i == head) continue;
                found.key.same.push_back(m_found[i].key.name);
                found.key.sameValue.push_back(m_found[i].value);
            }
            out.push_back(std::move(found));
        }
        return out;
    }

    /// One key with one value at several places is one finding, also where not all of them are in every member.
    static void mergeSayings(std::vector<Found>& found) {
        std::map<std::pair<std::string, std::string>, std::size_t> heads;
        std::vector<Found> out;
        for (Found& one : found) {
            const bool says = one.key.differs && (!one.value.empty() || one.key.numbers);
            const auto [at, isNew] = says ? heads.try_emplace({one.key.name.key, one.value}, out.size()) : std::pair(heads.end(), true);
            if (isNew) {
                out.push_back(std::move(one));
                continue;
            }
            CohortKey& head = out[at->second].key;
            head.same.push_back(one.key.name);
            head.sameValue.push_back(one.value);
            head.same.insert(head.same.end(), one.key.same.begin(), one.key.same.end());
            head.sameValue.insert(head.sameValue.end(), one.key.sameValue.begin(), one.key.sameValue.end());
        }
        found = std::move(out);
    }

    const AttributeTally& m_tally;
    const CohortLimits& m_limits;
    const CohortOptions& m_options;
    PerSide<std::uint64_t> m_members;
    std::vector<std::uint32_t> m_first;   ///< by column: where its values begin in m_values
    std::vector<std::uint32_t> m_values;  ///< numbers of values, column by column
    std::vector<Found> m_found;
};

}  // namespace

CohortAttributes compareKeys(const AttributeTally& tally, const CohortOptions& options, const std::stop_token& stop) {
    return KeyComparison(tally, options).run(stop);
}

}  // namespace fw::analysis

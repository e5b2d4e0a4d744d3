// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/analysis/distribution_test.h"
#include "model/analysis/mean_test.h"
#include "model/analysis/share_interval.h"
#include "model/analysis/trace_waits.h"
#include "model/core/span.h"

/// What makes some traces different from others (algorithms.md, part 7): which attributes they have ("who"), in which operations their
/// time goes ("where"), and which services that speaks against.
namespace fw::analysis {

/// Which of the two a member belongs to.
enum class CohortSide : std::uint8_t { Candidate, Baseline, Neither };

/// A number for each side.
template <typename T>
struct PerSide {
    T candidate{};
    T baseline{};
    [[nodiscard]] T& of(CohortSide side) { return side == CohortSide::Candidate ? candidate : baseline; }
    [[nodiscard]] const T& of(CohortSide side) const { return side == CohortSide::Candidate ? candidate : baseline; }
    bool operator==(const PerSide&) const = default;
};

/// What comparisons of cohorts look for and where they stop. Every limit that was met is told (CohortAttributes).
struct CohortLimits {
    std::uint64_t leastMembers = 10;                  ///< of a side; fewer tell nothing
    double falseDiscoveries = 0.05;                   ///< rate among what is told to differ
    std::size_t categories = 20;                      ///< numbers with more different values are compared as distributions
    double idShare = 0.9;                             ///< of the members that have a key; more different values than that make it an id
    std::size_t idsSeen = 2'048;                      ///< so many different values, nearly one a member, show that a key is an id …
    std::size_t idsSeenAgain = 64;                    ///< … and so many, where it was found to be one at another place
    std::size_t keys = 65'536;                        ///< keys of operations and resources
    std::size_t valuesOfKey = 262'144;                ///< different values kept of a key
    std::size_t values = 4'000'000;                   ///< and of all
    std::size_t valueBytes = 256;                     ///< of the text of a value
    std::size_t textBytes = std::size_t{128} << 20U;  ///< of all texts
    std::size_t samples = 1U << 20U;                  ///< numbers kept of a key and side; of more an even part
    std::size_t shownValues = 10;                     ///< of a key, the others as one
    std::size_t bins = 48;                            ///< of a distribution curve
};

struct CohortOptions {
    /// Keys that the candidates were chosen by: to find them different says nothing.
    std::vector<std::string> conditionKeys;
    /// The candidates were chosen by how long they took: what cost them little time accompanies that, and did not cause it.
    bool byDuration = false;
    CohortLimits limits;
    WaitRules waits;  ///< the same as for bottlenecks
};

/// Whose attribute it is.
enum class KeyPlace : std::uint8_t {
    Span,      ///< of the spans of one operation
    Resource,  ///< of a service
    Root       ///< of whatever span is the root
};

/// An attribute key where it was found. `operation` is normalised and empty unless the place is Span; `service` is empty for Root.
struct CohortKeyName {
    KeyPlace place = KeyPlace::Span;
    std::string service;
    std::string operation;
    SpanKind kind = SpanKind::Unspecified;
    std::string key;
    bool operator==(const CohortKeyName&) const = default;
};

/// A value of a key, and how many members of each side have it. A member with several values counts for each.
struct CohortValue {
    enum class What : std::uint8_t { Value, Absent, Others };
    What what = What::Value;
    std::string text;             ///< of Value, cut at CohortLimits::valueBytes
    std::uint64_t different = 1;  ///< of Others: how many values
    PerSide<std::uint64_t> members;
    RealInterval difference;  ///< of the shares of all members, candidate − baseline
    double pValue = 1;
};

/// A key with many different numbers: the mean of each member's values, as distributions.
struct CohortNumbers {
    PerSide<double> median;
    PerSide<std::uint64_t> members;  ///< that have it
    DistributionTest test;
    bool sampled = false;  ///< the curves and the test are of an even part of the members
    double low = 0;        ///< of the curves: from the 1st percentile of all to the 99th; what lies beyond is in the end bins
    double high = 0;
    PerSide<std::vector<double>> curve;  ///< share of the side's numbers in each of `bins` equal steps
};

/// A key that differs, or was looked at and does not.
struct CohortKey {
    CohortKeyName name;
    std::vector<CohortValue> values;  ///< the most different first; empty where `numbers` say more
    std::optional<CohortNumbers> numbers;
    std::uint64_t distinct = 0;  ///< values that were told apart; of ids and of numbers no more than it takes
    bool manyValues = false;     ///< more different ones than were kept
    double score = 0;            ///< low end of the 95 % interval of the largest difference, 0 … 1
    double pValue = 1;           ///< for all its values together
    double rate = 1;             ///< of false discoveries (false_discovery.h)
    bool differs = false;
    std::vector<CohortKeyName> same;     ///< found in the very same members, or the same value of the key elsewhere
    std::vector<std::string> sameValue;  ///< the value of each of `same` that corresponds; empty: it is absent, or numbers
};

/// Why a key was not compared.
enum class KeyLeftOut : std::uint8_t {
    Id,
    DurationCopy,
    Condition,
    TimeCopy  ///< grows with the time or the number of the frame
};
struct LeftOutKey {
    CohortKeyName name;
    KeyLeftOut why = KeyLeftOut::Id;
    std::uint64_t distinct = 0;
};

struct CohortAttributes {
    std::vector<CohortKey> keys;  ///< those that differ by score, then the others; synonyms are one
    std::size_t differing = 0;    ///< the first so many of `keys`
    std::size_t compared = 0;     ///< keys with anything to compare, synonyms counted one by one
    std::vector<LeftOutKey> leftOut;
    std::uint64_t keysNotLookedAt = 0;  ///< beyond CohortLimits::keys
    bool valuesNotKept = false;         ///< some key had more values than could be kept
};

/// What speaks against a service.
enum class CulpritSign : std::uint8_t {
    Slower,   ///< its own time on the critical path, mean of all members, in nanoseconds
    Tail,     ///< members in which its own time was beyond what the baseline has in one of a hundred
    Waits,    ///< the time that others waited in a queue before it, in nanoseconds
    Errors,   ///< members with an error that began there
    Present,  ///< members that it was in at all
};
struct CulpritEvidence {
    CulpritSign sign = CulpritSign::Slower;
    PerSide<double> value;  ///< nanoseconds, or a share
    RealInterval difference;
    double pValue = 1;
    double rate = 1;
    double score = 0;  ///< 0 … 1
};
/// One operation, or the wait before it.
struct CohortOperation {
    std::string service;
    std::string name;     ///< normalised
    std::string example;  ///< a name of its spans as it was sent
    SpanKind kind = SpanKind::Unspecified;
    bool wait = false;           ///< the time before spans of this operation that their parents spent waiting for a queue
    PerSide<double> criticalNs;  ///< contribution to the critical path, mean over all members of the side
    MeanTest test;               ///< of it, candidate − baseline, in nanoseconds
    CulpritEvidence tail;        ///< members in which it is far more than usual
    double rate = 1;             ///< of mean and tail together
    bool differs = false;
    double score = 0;                ///< low end of the difference, as a share of all that became slower (or faster)
    PerSide<std::uint64_t> members;  ///< with a span of it
    PerSide<std::uint64_t> calls;
    PerSide<std::uint64_t> errors;
};

struct Culprit {
    std::string service;
    std::string namedBy;  ///< the attribute of its callers that names it, where it sent no spans of its own; else empty
    PerSide<std::uint64_t> members;
    double score = 0;
    std::vector<CulpritEvidence> evidence;  ///< the strongest first; only what is significant
};

/// Which side is too small, or that both are the same; there is no answer then.
struct CohortRefusal {
    bool candidate = false;
    bool baseline = false;
    std::uint64_t least = 0;
    bool same = false;  ///< both sides name the very same traces
};

struct CohortComparison {
    PerSide<std::uint64_t> members;
    PerSide<std::uint64_t> spans;
    PerSide<std::uint64_t> severalRoots;  ///< members whose critical path is that of the longest of several roots
    PerSide<double> durationNs;           ///< of the root, mean
    std::optional<CohortRefusal> refused;
    CohortAttributes attributes;
    std::vector<CohortOperation> operations;  ///< by the size of the difference
    std::vector<Culprit> culprits;            ///< by score
};

}  // namespace fw::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/analysis/cohort.h"
#include "model/analysis/critical_path.h"
#include "model/analysis/path_waits.h"
#include "model/analysis/span_tree.h"

namespace fw::analysis {

/// What the attributes of a span say about whom it called and whether it failed; filled while they are read.
struct SpanSigns {
    static constexpr std::uint32_t none = UINT32_MAX;
    std::uint32_t callee = none;    ///< service that the span called by its own words: a number of PathTally::callee
    std::uint8_t calleeRank = 255;  ///< number of the key that said so; the lowest counts
    bool failed = false;            ///< an attribute says so, whatever the status
};

/// Whether spans of this kind wait for another service that they called.
[[nodiscard]] inline bool callsOthers(SpanKind kind) {
    return kind == SpanKind::Client || kind == SpanKind::Producer;
}

/// Moments of whole nanoseconds, the same to the last bit in whatever order they are added.
class TimeMoments {
public:
    void add(std::int64_t ns);
    void absorb(const TimeMoments& other);
    [[nodiscard]] Moments moments() const;

private:
    __extension__ using Wide = unsigned __int128;
    std::uint64_t m_count = 0;
    __extension__ __int128 m_sum = 0;
    Wide m_squares = 0;
    std::uint64_t m_overflow = 0;  ///< of the squares, beyond 2^128
};

/// Adds up, member by member, where the time of critical paths went and where errors began: by operation, and by the service that is
/// to be charged for it. Of one thread; tallies of several are joined by absorb().
class PathTally {
public:
    struct OperationName {
        std::string service;
        std::string name;
        SpanKind kind = SpanKind::Unspecified;
        bool wait = false;
        bool operator==(const OperationName&) const = default;
    };
    /// Numbers of an operation and of a service, made where they are new. `example`: a name that was normalised to `name`; `wait`: its
    /// spans are waits themselves. The wait before other spans has a number of its own.
    [[nodiscard]] std::uint32_t operation(const std::string& service, const std::string& name, SpanKind kind, std::string_view example = {},
                                          bool wait = false);
    [[nodiscard]] std::uint32_t service(const std::string& name, const std::string& namedBy = {});
    /// Number of a name that callers give to whom they call; it is a service once time or an error is charged to it.
    [[nodiscard]] std::uint32_t callee(std::string_view name);

    /// A member that is a whole trace. `operationOf` and `serviceOf` by SpanIndex; `signs` likewise; `waits` as findWaits() gives them.
    void add(CohortSide side, const TraceData& trace, const SpanTree& tree, const CriticalPath& path,
             const std::vector<std::uint32_t>& operationOf, const std::vector<std::uint32_t>& serviceOf,
             const std::vector<SpanSigns>& signs, const std::vector<std::string>& calleeKeys, const std::vector<Wait>& waits);

    void absorb(const PathTally& other);

    /// Service whose own time an operation is.
    struct Charge {
        std::uint32_t service = UINT32_MAX;
        std::int64_t ns = 0;
    };
    struct Operation {
        OperationName name;
        std::string example;                      ///< of its names the first in order of bytes, so that threads do not matter
        PerSide<TimeMoments> critical;            ///< of the members that have any
        PerSide<std::vector<double>> criticalNs;  ///< of each of them
        std::vector<Charge> charges;              ///< each service once
        PerSide<std::uint64_t> members;
        PerSide<std::uint64_t> calls;
        PerSide<std::uint64_t> errors;
        std::uint32_t wait = UINT32_MAX;  ///< number of the wait before it
        std::uint32_t lastMember = 0;
        std::int64_t pendingNs = 0;
        bool touched = false;
    };
    struct Service {
        std::string name;
        std::string namedBy;
        PerSide<std::vector<double>> ownNs;  ///< of the members that have any
        PerSide<TimeMoments> own;
        PerSide<TimeMoments> waits;
        PerSide<std::uint64_t> failedMembers;
        PerSide<std::uint64_t> members;
        std::uint32_t lastMember = 0;
        std::uint32_t lastFailed = 0;
        std::int64_t pendingNs = 0;
        std::int64_t pendingWaitNs = 0;
        bool touched = false;
    };
    [[nodiscard]] const std::vector<Operation>& operations() const { return m_operations; }
    [[nodiscard]] const std::vector<Service>& services() const { return m_services; }
    /// The service that most of the time of an operation is charged to; UINT32_MAX: it has none.
    [[nodiscard]] std::uint32_t chargedTo(const Operation& operation) const;
    [[nodiscard]] const PerSide<TimeMoments>& durations() const { return m_durations; }
    [[nodiscard]] const PerSide<std::uint64_t>& spans() const { return m_spans; }
    [[nodiscard]] const PerSide<std::uint64_t>& severalRoots() const { return m_severalRoots; }

private:
    std::uint32_t operation(const OperationName& name);
    std::uint32_t waitOf(std::uint32_t operation);
    static void addCharge(Operation& operation, std::uint32_t service, std::int64_t ns);
    void charge(std::uint32_t operation, std::uint32_t service, std::int64_t ns);
    void touch(std::uint32_t operation);
    void touchService(std::uint32_t service);
    void endMember(CohortSide side);

    std::vector<Operation> m_operations;
    std::vector<Service> m_services;
    std::unordered_map<std::string, std::uint32_t> m_operationNumbers;
    std::unordered_map<std::string, std::uint32_t> m_serviceNumbers;
    std::vector<std::string> m_callees;
    std::vector<std::uint32_t> m_calleeServices;  ///< by callee, UINT32_MAX while it is none
    std::unordered_map<std::string, std::uint32_t> m_calleeNumbers;
    PerSide<TimeMoments> m_durations;
    PerSide<std::uint64_t> m_spans;
    PerSide<std::uint64_t> m_severalRoots;
    std::uint32_t m_member = 0;
    // Of the member that is being added.
    std::vector<std::uint32_t> m_touched;
    std::vector<std::uint32_t> m_touchedServices;
    std::vector<SpanIndex> m_server;          ///< by span: its first child of another service
    std::vector<std::uint8_t> m_failedChild;  ///< by span
    std::vector<std::uint32_t> m_charged;     ///< by span: service that its own time is charged to
    PathWaits m_pathWaits;
};

/// Operations by the size of what changed, with intervals; every member of a side counts, also without a span of the operation.
[[nodiscard]] std::vector<CohortOperation> compareOperations(const PathTally& tally, PerSide<std::uint64_t> members,
                                                             const CohortLimits& limits);

/// Services by the evidence that they changed, rather than those who wait for them. Of candidates that were chosen by their duration
/// (CohortOptions::byDuration) failures and long tails speak against a service as far as it costs time, held against the one that costs
/// most.
[[nodiscard]] std::vector<Culprit> findCulprits(const PathTally& tally, PerSide<std::uint64_t> members, const CohortOptions& options);

}  // namespace fw::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
// How often a comparison of cohorts finds what is known to be wrong, and how often it stays silent where nothing is: frames of the
// generator with one fault each, many seeds. Prints one JSON object.
//   bench_faults [seeds [frames]]      default 40 1000
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "model/analysis/cohort_choice.h"
#include "model/analysis/cohort_sweep.h"
#include "model/core/json_out.h"
#include "model/core/span_body.h"
#include "model/sample/sample.h"

namespace {

using namespace fw;
using namespace fw::analysis;
using sample::Fault;

/// Traces of the generator, as a sweep over a cache would hand them over.
class SampleTraces {
public:
    explicit SampleTraces(const sample::SampleOptions& options) {
        sample::generate(options, [this](const SpanBatch& batch) {
            if (!batch.spans.empty()) add(batch);
            return true;
        });
    }

    void sweep(SweepVisitor& visitor) const {
        visitor.begin();
        for (const Made& made : m_made) {
            SweptTrace trace;
            trace.key = made.key;
            trace.columns = &made.columns;
            trace.texts = m_texts;
            std::int64_t end = INT64_MIN;
            trace.startNs = INT64_MAX;
            for (SpanIndex i = 0; i < made.columns.spanCount(); ++i) {
                trace.startNs = std::min(trace.startNs, made.columns.startNs[i]);
                end = std::max(end, made.columns.endNs(i));
                trace.errors += made.columns.status[i] == StatusCode::Error ? 1 : 0;
            }
            trace.durationNs = end - trace.startNs;
            trace.visitBodies = [&made](const std::function<void(const BodyRun&)>& visit) {
                visit({0, made.columns.spanCount(), made.bodies, made.starts.data()});
            };
            visitor.visit(static_cast<std::size_t>(made.key) % sweepLanes, trace);
        }
    }

private:
    struct Made {
        TraceKey key = 0;
        TraceData columns;
        std::string bodies;
        std::vector<std::uint64_t> starts;
    };

    void add(const SpanBatch& batch) {
        Made& made = m_made.emplace_back();
        made.key = static_cast<TraceKey>(m_made.size());
        made.starts.push_back(0);
        for (const SpanRecord& span : batch.spans) {
            made.columns.startNs.push_back(span.startNs);
            made.columns.durationNs.push_back(span.durationNs);
            made.columns.spanId.push_back(span.spanId);
            made.columns.parentId.push_back(span.parentId);
            made.columns.kind.push_back(span.kind);
            made.columns.status.push_back(span.status);
            made.columns.marks.push_back(span.marks);
            made.columns.scope.push_back(0);
            made.columns.name.push_back(number(m_names, m_texts->names, std::string(batch.names.at(span.name))));
            const std::uint32_t resource = resourceOf(std::string(batch.resources.at(span.resource)));
            made.columns.resource.push_back(resource);
            made.columns.service.push_back(m_texts->serviceOfResource[resource]);
            made.bodies += batch.body(span);
            made.starts.push_back(made.bodies.size());
        }
    }

    template <typename T>
    static std::uint32_t number(std::map<std::string, std::uint32_t>& numbers, std::vector<T>& list, const std::string& key) {
        const auto [at, isNew] = numbers.try_emplace(key, static_cast<std::uint32_t>(list.size()));
        if (isNew) list.push_back(T(key));
        return at->second;
    }

    std::uint32_t resourceOf(const std::string& encoded) {
        const auto [at, isNew] = m_resources.try_emplace(encoded, static_cast<std::uint32_t>(m_texts->resources.size()));
        if (isNew) {
            Resource& resource = m_texts->resources.emplace_back();
            if (!body::readResource(encoded, resource)) std::abort();
            const auto [service, newService] =
                m_services.try_emplace(resource.serviceName, static_cast<std::uint32_t>(m_texts->services.size()));
            if (newService) m_texts->services.push_back({resource.serviceName, service->second});
            m_texts->serviceOfResource.push_back(service->second);
        }
        return at->second;
    }

    std::shared_ptr<SweepTexts> m_texts = std::make_shared<SweepTexts>();
    std::map<std::string, std::uint32_t> m_names;
    std::map<std::string, std::uint32_t> m_services;
    std::map<std::string, std::uint32_t> m_resources;
    std::vector<Made> m_made;
};

/// Who is to blame.
struct Truth {
    Fault fault;
    std::vector<std::pair<std::string, std::string>> attributes;  ///< key and value; any value where it is empty
    std::string onOperation;                                      ///< of the attributes; empty: anywhere
    std::string operation;
    bool wait;
    std::string service;
};

const std::vector<Truth>& truths() {
    static const std::vector<Truth> all = {
        {Fault::SlowWorker, {{"worker.id", "w-07"}}, "", "yolo_forward", false, "object-detection"},
        {Fault::SlowModelVersion, {{"model.version", "8.2.1"}}, "", "yolo_forward", false, "object-detection"},
        {Fault::FailingDependency,
         {{"error.type", ""}, {"error.message", ""}, {"error.recoverable", ""}, {"status", "error"}},
         "INSERT detections",
         "INSERT detections",
         false,
         "nebula-db"},
        {Fault::RetryStorm,
         {{"error.type", ""}, {"error.message", ""}, {"error.recoverable", ""}, {"status", "error"}},
         "INSERT detections",
         "INSERT detections",
         false,
         "nebula-db"},
        {Fault::LongerQueue, {{"messaging.destination.partition", "3"}}, "", "process_frame", true, "frame-tracking"},
        {Fault::RareValues, {{"tenant.id", "t-0042"}}, "", "preprocess", false, "frame-tracking"},
        {Fault::Confounded, {{"feature.flag", "on"}}, "", "preprocess", false, "frame-tracking"},
    };
    return all;
}

bool names(const Truth& truth, const CohortKeyName& name, const std::string& value) {
    if (!truth.onOperation.empty() && name.operation != truth.onOperation) return false;
    return std::any_of(truth.attributes.begin(), truth.attributes.end(),
                       [&](const auto& one) { return one.first == name.key && (one.second.empty() || one.second == value); });
}

/// Ranks begin with 1; 0: not told.
std::size_t attributeRank(const CohortComparison& out, const Truth& truth) {
    for (std::size_t i = 0; i < out.attributes.differing; ++i) {
        const CohortKey& key = out.attributes.keys[i];
        // The first two of a key with two values mirror each other.
        for (std::size_t j = 0; j < std::min<std::size_t>(key.values.size(), 2); ++j)
            if (names(truth, key.name, key.values[j].text)) return i + 1;
        for (std::size_t j = 0; j < key.same.size(); ++j)
            if (names(truth, key.same[j], key.sameValue[j])) return i + 1;
    }
    return 0;
}
std::size_t operationRank(const CohortComparison& out, const Truth& truth) {
    std::size_t rank = 0;
    for (const CohortOperation& operation : out.operations) {
        if (!operation.differs) continue;
        ++rank;
        if (operation.name == truth.operation && operation.wait == truth.wait) return rank;
    }
    return 0;
}
std::size_t culpritRank(const CohortComparison& out, const Truth& truth) {
    for (std::size_t i = 0; i < out.culprits.size(); ++i)
        if (out.culprits[i].service == truth.service) return i + 1;
    return 0;
}

struct Rates {
    int runs = 0;
    int first = 0;
    int third = 0;
    void add(std::size_t rank) {
        ++runs;
        first += rank == 1 ? 1 : 0;
        third += rank >= 1 && rank <= 3 ? 1 : 0;
    }
};

void append(JsonOut& json, const char* name, const Rates& rates) {
    json.key(name);
    json.beginObject();
    json.real("first", static_cast<double>(rates.first) / std::max(rates.runs, 1));
    json.real("among_three", static_cast<double>(rates.third) / std::max(rates.runs, 1));
    json.endObject();
}

/// `others`: with the generator's usual cache misses, in three of a hundred frames, which are slower than most faults here; and with
/// its usual errors and retries. Without: the fault alone.
sample::SampleOptions optionsOf(Fault fault, std::uint64_t seed, std::uint64_t frames, bool others) {
    sample::SampleOptions options;
    if (!others) options.slowRate = options.errorRate = options.retryRate = 0;
    options.fault = fault;
    options.seed = seed;
    options.frames = frames;
    return options;
}

CohortComparison within(const SampleTraces& traces, const std::function<CohortChoice(std::vector<CohortMember>)>& choose,
                        const CohortOptions& options = {}) {
    CohortMembers members;
    traces.sweep(members);
    const CohortChoice choice = choose(members.take());
    CohortSweep sweep({[&choice](TraceKey key) {
                           const auto at = choice.find(key);
                           return at == choice.end() ? CohortSide::Neither : at->second;
                       },
                       {},
                       CohortUnit::Trace},
                      options);
    traces.sweep(sweep);
    return *compareCohorts(sweep.take(), options, {});
}

CohortComparison beforeAfter(const SampleTraces& candidate, const SampleTraces& baseline) {
    const CohortOptions options;
    CohortSweep a({[](TraceKey) { return CohortSide::Candidate; }, {}, CohortUnit::Trace}, options, 0);
    candidate.sweep(a);
    CohortSweep b({[](TraceKey) { return CohortSide::Baseline; }, {}, CohortUnit::Trace}, options, 1);
    baseline.sweep(b);
    CohortTally tally = a.take();
    tally.absorb(b.take());
    return *compareCohorts(tally, options, {});
}

CohortOptions byDuration() {
    CohortOptions options;
    options.byDuration = true;
    return options;
}

CohortChoice slowest(std::vector<CohortMember> members) {
    return chooseSlowest(std::move(members), 50, CohortBaseline::Rest);
}

/// FW_FAULTS_SHOW=1: what stands before a culprit.
void explain(const char* mode, const Truth& truth, std::uint64_t seed, const CohortComparison& out) {
    if (std::getenv("FW_FAULTS_SHOW") == nullptr) return;
    std::fprintf(stderr, "%s %s seed %llu:", std::string(sample::faultName(truth.fault)).c_str(), mode,
                 static_cast<unsigned long long>(seed));
    for (std::size_t i = 0; i < std::min<std::size_t>(3, out.attributes.differing); ++i) {
        const CohortKey& key = out.attributes.keys[i];
        std::fprintf(stderr, " [%s@%s=%s %.2f]", key.name.key.c_str(), key.name.operation.c_str(),
                     key.values.empty() ? "" : key.values[0].text.c_str(), key.score);
    }
    for (std::size_t i = 0; i < std::min<std::size_t>(2, out.operations.size()); ++i)
        std::fprintf(stderr, " {%s%s %.1f}", out.operations[i].wait ? "wait " : "", out.operations[i].name.c_str(),
                     out.operations[i].test.difference / 1e6);
    for (std::size_t i = 0; i < std::min<std::size_t>(3, out.culprits.size()); ++i)
        std::fprintf(stderr, " <%s %.2f>", out.culprits[i].service.c_str(), out.culprits[i].score);
    std::fprintf(stderr, "\n");
}

void runFaults(JsonOut& json, std::uint64_t seeds, std::uint64_t frames, bool others) {
    json.key(others ? "faults_beside_others" : "faults");
    json.beginObject();
    for (const Truth& truth : truths()) {
        Rates attribute;
        Rates operation;
        Rates service;
        Rates operationAfter;
        Rates serviceAfter;
        for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
            const SampleTraces faulty(optionsOf(truth.fault, seed, frames, others));
            const CohortComparison slow = within(faulty, slowest, byDuration());
            attribute.add(attributeRank(slow, truth));
            operation.add(operationRank(slow, truth));
            service.add(culpritRank(slow, truth));
            explain("slowest", truth, seed, slow);
            const SampleTraces sound(optionsOf(Fault::None, seed + 100'000, frames, others));
            const CohortComparison after = beforeAfter(faulty, sound);
            operationAfter.add(operationRank(after, truth));
            serviceAfter.add(culpritRank(after, truth));
            explain("after", truth, seed, after);
        }
        json.key(sample::faultName(truth.fault));
        json.beginObject();
        append(json, "slowest_attribute", attribute);
        append(json, "slowest_operation", operation);
        append(json, "slowest_culprit", service);
        append(json, "before_after_operation", operationAfter);
        append(json, "before_after_culprit", serviceAfter);
        json.endObject();
    }
    json.endObject();
}

}  // namespace

int main(int argc, char** argv) {
    const std::uint64_t seeds = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 40;
    const std::uint64_t frames = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 1000;
    std::string text;
    JsonOut json(text);
    json.beginObject();
    json.count("seeds", seeds);
    json.count("frames", frames);
    for (const bool others : {false, true}) runFaults(json, seeds, frames, others);
    // Two runs without a fault, and two halves of one: there is nothing to say.
    int silentAttributes = 0;
    int silentOperations = 0;
    int silentCulprits = 0;
    int runs = 0;
    const auto count = [&](const CohortComparison& out, std::uint64_t seed, const char* mode) {
        ++runs;
        silentAttributes += out.attributes.differing == 0 ? 1 : 0;
        silentOperations += std::none_of(out.operations.begin(), out.operations.end(), [](const auto& one) { return one.differs; }) ? 1 : 0;
        silentCulprits += out.culprits.empty() ? 1 : 0;
        if (out.attributes.differing > 0 || !out.culprits.empty()) explain(mode, {Fault::None, {}, "", "", false, ""}, seed, out);
    };
    for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
        const SampleTraces one(optionsOf(Fault::None, seed, frames, true));
        count(beforeAfter(one, SampleTraces(optionsOf(Fault::None, seed + 100'000, frames, true))), seed, "after");
        count(within(one,
                     [](const std::vector<CohortMember>& members) {
                         CohortChoice choice;
                         for (const CohortMember& member : members)
                             choice.emplace(member.key, member.startNs % 7 < 2 ? CohortSide::Candidate : CohortSide::Baseline);
                         return choice;
                     }),
              seed, "split");
    }
    json.key("none");
    json.beginObject();
    json.count("runs", static_cast<std::uint64_t>(runs));
    json.real("silent_attributes", static_cast<double>(silentAttributes) / runs);
    json.real("silent_operations", static_cast<double>(silentOperations) / runs);
    json.real("silent_culprits", static_cast<double>(silentCulprits) / runs);
    json.endObject();
    json.endObject();
    std::printf("%s\n", text.c_str());
    return 0;
}

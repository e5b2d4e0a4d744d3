// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/cohort_sweep.h"

#include <algorithm>
#include <utility>

#include "model/analysis/cohort_attributes.h"
#include "model/analysis/normalised_name.h"
#include "model/core/byte_hash.h"
#include "model/core/side_worker.h"
#include "model/core/span_body.h"
#include "model/core/span_evidence.h"

namespace fw::analysis {
namespace {

/// By which a caller names whom it calls; the first that a span has counts.
const std::vector<std::string> calleeNames = {"peer.service",     "server.address", "net.peer.name", "db.system", "db.system.name",
                                              "messaging.system", "rpc.service",    "http.host",     "url.full",  "http.url"};
constexpr std::uint8_t httpStatus = 100;
constexpr std::uint8_t errorFlag = 101;
constexpr std::uint8_t waitKey = 102;

bool isThisHost(std::string_view name) {
    return name.empty() || name == "localhost" || name == "::1" || name.starts_with("127.") || name == "0.0.0.0";
}

/// The host of an address or of "host:port"; else the text itself. Also of "user@host" and "[::1]:80".
std::string_view hostOf(std::string_view text) {
    const std::size_t scheme = text.find("://");
    const bool address = scheme != std::string_view::npos;
    if (address) text.remove_prefix(scheme + 3);
    if (address || text.find('/') != std::string_view::npos) text = text.substr(0, text.find_first_of("/?#"));
    if (const std::size_t user = text.rfind('@'); user != std::string_view::npos) text.remove_prefix(user + 1);
    if (text.starts_with('[')) return text.substr(1, text.find(']') == std::string_view::npos ? text.size() : text.find(']') - 1);
    const std::size_t port = text.rfind(':');
    // An address of version 6 has several.
    return port != std::string_view::npos && text.find(':') == port ? text.substr(0, port) : text;
}

constexpr const char* noServiceName = "unknown";

}  // namespace

class CohortSweep::Lane {
public:
    Lane(const CohortSides& sides, const CohortOptions& options, std::uint64_t cache)
        : m_tally(options.limits), m_sides(sides), m_rules(options.waits), m_cache(cache) {
        // Who worked is not asked.
        m_evidenceKeys.waits = m_rules.keys.waits;
        for (const std::string& key : m_rules.keys.waits) m_tally.keys.watch(key, waitKey);
        for (std::size_t i = 0; i < calleeNames.size(); ++i) m_tally.keys.watch(calleeNames[i], static_cast<std::uint8_t>(i + 1));
        m_tally.keys.watch("http.status_code", httpStatus);
        m_tally.keys.watch("http.response.status_code", httpStatus);
        m_tally.keys.watch("error", errorFlag);
        CohortKeyName root;
        root.place = KeyPlace::Root;
        m_rootPlace = m_tally.keys.addPlace(root);
    }

    void add(const SweptTrace& trace) {
        const CohortSide side = m_sides.ofTrace(trace.key);
        if (side == CohortSide::Neither || trace.columns->spanCount() == 0) return;
        m_trace = &trace;
        if (m_texts != trace.texts.get()) forgetNumbers(trace);
        const TraceData& columns = *trace.columns;
        const SpanIndex count = columns.spanCount();
        m_operationOf.resize(count);
        m_serviceOf.resize(count);
        m_placeOf.resize(count);
        for (SpanIndex span = 0; span < count; ++span) {
            const Known& known = operationOf(columns.service[span], columns.name[span], columns.kind[span]);
            m_operationOf[span] = known.operation;
            m_placeOf[span] = known.place;
            m_serviceOf[span] = serviceOf(columns.service[span]);
        }
        m_signs.assign(count, {});
        if (m_sides.unit == CohortUnit::Span)
            addSpans();
        else
            addTrace(side);
    }

    [[nodiscard]] CohortTally take() {
        m_tally.keys.finish();
        return std::move(m_tally);
    }

private:
    static constexpr std::uint32_t notAsked = UINT32_MAX;
    static constexpr std::uint32_t saysNothing = UINT32_MAX - 1;
    struct ResourcePair {
        std::string encoded;
        std::uint32_t value = AttributeTally::none;  ///< once it is known
    };
    struct Known {
        std::uint32_t operation = 0;
        std::uint32_t place = 0;
    };

    void addTrace(CohortSide side) {
        const TraceData& columns = *m_trace->columns;
        const SpanTree& tree = m_builder.build(columns);
        const CriticalPath& path = m_walker.walk(columns, tree);
        const SpanIndex root = path.root == noRow ? noSpan : tree.span[path.root];
        m_tally.keys.beginMember(side, mixedBits(static_cast<std::uint64_t>(m_trace->key)) + m_cache, m_trace->startNs);
        ++m_member;
        if (root != noSpan) {
            m_tally.keys.addText(m_rootPlace, "name", nameText(columns.name[root]));
            m_tally.keys.addText(m_rootPlace, "service", serviceName(columns.service[root]));
        }
        EvidenceCollector evidence(m_evidenceKeys, m_trace->id);
        visitBodies([&](SpanIndex span, std::string_view body) {
            m_reportsWait = false;
            addSpan(span, body);
            // Most spans say nothing of waiting: they are not read again.
            if (m_reportsWait || columns.kind[span] == SpanKind::Consumer) {
                evidence.skipTo(span);
                evidence.add(columns.resource[span], body);
            }
            if (span == root) m_tally.keys.addSpan(m_rootPlace, body, lengthOf(span), [](AttributeTally::Seen) {});
        });
        evidence.skipTo(columns.spanCount());
        findWaits(columns, tree, evidence.take(), m_queueNames, m_waits);
        m_tally.paths.add(side, columns, tree, path, m_operationOf, m_serviceOf, m_signs, calleeNames, m_waits);
    }

    void addSpans() {
        visitBodies([&](SpanIndex span, std::string_view body) {
            const CohortSide side = m_sides.ofSpan(*m_trace, span);
            if (side == CohortSide::Neither) return;
            m_tally.keys.beginMember(side, mixedBits(mixedBits(static_cast<std::uint64_t>(m_trace->key)) + span) + m_cache,
                                     m_trace->columns->startNs[span]);
            ++m_member;
            addSpan(span, body);
        });
    }

    template <typename Visit>
    void visitBodies(Visit&& visit) {
        if (!m_trace->visitBodies) return;
        m_trace->visitBodies([&](const BodyRun& run) {
            for (SpanIndex i = 0; i < run.count; ++i) {
                if (i + 1 < run.count) m_tally.keys.prefetch(m_placeOf[run.first + i + 1]);
                visit(run.first + i, run.body(i));
            }
        });
    }

    [[nodiscard]] std::int64_t lengthOf(SpanIndex span) const { return m_trace->columns->durationNs[span]; }

    void addSpan(SpanIndex span, std::string_view body) {
        const TraceData& columns = *m_trace->columns;
        const std::uint32_t place = m_placeOf[span];
        const bool calls = callsOthers(columns.kind[span]);
        m_tally.keys.addSpan(place, body, lengthOf(span), [&](AttributeTally::Seen seen) { note(seen, calls, m_signs[span]); });
        if (columns.status[span] == StatusCode::Error) m_tally.keys.addText(place, "status", "error");
        addResource(columns.resource[span], columns.service[span]);
    }

    void note(AttributeTally::Seen seen, bool calls, SpanSigns& signs) {
        if (seen.watched == waitKey) {
            m_reportsWait = true;
            return;
        }
        const bool ofFailure = seen.watched == errorFlag || seen.watched == httpStatus;
        // Only who calls has a callee, and the first key that names one counts.
        if (ofFailure ? signs.failed : !calls || seen.watched - 1 >= signs.calleeRank) return;
        const std::uint32_t says = meaningOf(seen);
        if (says == saysNothing) return;
        if (ofFailure) {
            signs.failed = true;
        } else {
            signs.calleeRank = static_cast<std::uint8_t>(seen.watched - 1);
            signs.callee = says;
        }
    }

    /// Of a value that is kept it is found out once.
    std::uint32_t meaningOf(AttributeTally::Seen seen) {
        if (seen.value == AttributeTally::none) return meaningOf(seen.watched, seen.text);
        if (seen.value >= m_meanings.size())
            m_meanings.resize(std::max<std::size_t>(std::size_t{seen.value} + 1, 2 * m_meanings.size()), notAsked);
        std::uint32_t& known = m_meanings[seen.value];
        if (known == notAsked) known = meaningOf(seen.watched, m_tally.keys.text(seen.value));
        return known;
    }

    /// The number of a callee, or whether there was a failure.
    std::uint32_t meaningOf(std::uint8_t watched, std::string_view text) {
        if (watched == errorFlag) return text == "true" ? 0 : saysNothing;
        if (watched == httpStatus) return text.size() == 3 && text[0] == '5' ? 0 : saysNothing;
        const std::string_view host = hostOf(text);
        return isThisHost(host) ? saysNothing : m_tally.paths.callee(host);
    }

    void addResource(std::uint32_t resource, std::uint32_t service) {
        if (resource >= m_resourceMember.size()) m_resourceMember.resize(std::size_t{resource} + 1);
        if (m_resourceMember[resource] == m_member) return;
        m_resourceMember[resource] = m_member;
        if (resource >= m_texts->resources.size()) return;
        if (resource >= m_resourcePairs.size()) m_resourcePairs.resize(m_texts->resources.size());
        std::vector<ResourcePair>& pairs = m_resourcePairs[resource];
        if (pairs.empty()) {
            for (const Attribute& attribute : m_texts->resources[resource].attributes) {
                std::string encoded;
                body::appendAttribute(encoded, 1, attribute);
                wire::Reader reader(encoded);
                wire::Field field;
                if (reader.next(field)) pairs.push_back({std::string(field.bytes)});
            }
        }
        const std::uint32_t place = resourcePlace(service);
        for (ResourcePair& pair : pairs) {
            if (pair.value != AttributeTally::none)
                m_tally.keys.addAgain(pair.value);
            else
                pair.value = m_tally.keys.add(place, pair.encoded, -1).value;
        }
    }

    std::uint32_t resourcePlace(std::uint32_t service) {
        const auto [at, isNew] = m_resourcePlaces.try_emplace(service, 0);
        if (isNew) {
            CohortKeyName name;
            name.place = KeyPlace::Resource;
            name.service = serviceName(service);
            at->second = m_tally.keys.addPlace(name);
        }
        return at->second;
    }

    [[nodiscard]] std::string serviceName(std::uint32_t service) const {
        return service < m_texts->services.size() && !m_texts->services[service].name.empty() ? m_texts->services[service].name
                                                                                              : std::string(noServiceName);
    }

    const std::string& nameText(std::uint32_t name) {
        if (name >= m_names.size()) m_names.resize(m_texts->names.size());
        if (m_names[name].empty()) m_names[name] = normalisedName(m_texts->names[name]);
        return m_names[name];
    }

    std::uint32_t serviceOf(std::uint32_t service) {
        if (service >= m_services.size()) m_services.resize(std::size_t{service} + 1, AttributeTally::none);
        if (m_services[service] == AttributeTally::none) m_services[service] = m_tally.paths.service(serviceName(service));
        return m_services[service];
    }

    const Known& operationOf(std::uint32_t service, std::uint32_t name, SpanKind kind) {
        const std::uint64_t key =
            mixedBits((std::uint64_t{service} << 32U) | name) + static_cast<std::uint64_t>(kind) * 0x9e3779b97f4a7c15ULL;
        const std::uint32_t found = m_operationSlots.find(key);
        if (found != NumberSlots::none) return m_known[found];
        Known known;
        const std::string text = nameText(name);
        known.operation = m_tally.paths.operation(serviceName(service), text, kind, m_texts->names[name], m_queueNames[name] != 0);
        // Several names may be one operation.
        if (known.operation >= m_placeOfOperation.size()) m_placeOfOperation.resize(std::size_t{known.operation} + 1, AttributeTally::none);
        if (m_placeOfOperation[known.operation] == AttributeTally::none) {
            CohortKeyName place;
            place.service = serviceName(service);
            place.operation = text;
            place.kind = kind;
            m_placeOfOperation[known.operation] = m_tally.keys.addPlace(place);
        }
        known.place = m_placeOfOperation[known.operation];
        m_known.push_back(known);
        m_operationSlots.insert(key, static_cast<std::uint32_t>(m_known.size() - 1));
        return m_known.back();
    }

    /// Numbers are those of one set of texts.
    void forgetNumbers(const SweptTrace& trace) {
        m_held = trace.texts;
        m_texts = m_held.get();
        m_names.clear();
        m_services.clear();
        m_resourcePairs.clear();
        m_resourceMember.clear();
        m_resourcePlaces.clear();
        m_operationSlots = {};
        m_known.clear();
        m_queueNames.assign(m_texts->names.size(), 0);
        for (std::size_t i = 0; i < m_queueNames.size(); ++i) m_queueNames[i] = isQueueName(m_texts->names[i], m_rules) ? 1 : 0;
    }

    CohortTally m_tally;
    SpanTreeBuilder m_builder;
    CriticalPathWalker m_walker;
    const CohortSides& m_sides;
    const WaitRules& m_rules;
    EvidenceKeys m_evidenceKeys;
    std::vector<std::uint8_t> m_queueNames;  ///< by number of the name
    std::vector<Wait> m_waits;
    bool m_reportsWait = false;  ///< the span that is read
    std::uint64_t m_cache;
    std::uint32_t m_rootPlace = 0;
    std::uint32_t m_member = 0;
    const SweptTrace* m_trace = nullptr;
    std::shared_ptr<const SweepTexts> m_held;
    const SweepTexts* m_texts = nullptr;
    std::vector<std::string> m_names;                        ///< normalised, by number
    std::vector<std::uint32_t> m_services;                   ///< number in the tally, by that of the cache
    std::vector<std::vector<ResourcePair>> m_resourcePairs;  ///< attributes, by resource
    std::vector<std::uint32_t> m_resourceMember;             ///< last member that had the resource
    std::unordered_map<std::uint32_t, std::uint32_t> m_resourcePlaces;
    NumberSlots m_operationSlots;
    std::vector<Known> m_known;
    std::vector<std::uint32_t> m_placeOfOperation;
    std::vector<std::uint32_t> m_operationOf;
    std::vector<std::uint32_t> m_serviceOf;
    std::vector<std::uint32_t> m_placeOf;
    std::vector<SpanSigns> m_signs;
    std::vector<std::uint32_t> m_meanings;  ///< by value
};

CohortSweep::CohortSweep(CohortSides sides, const CohortOptions& options, std::uint64_t cache)
    : m_sides(std::move(sides)), m_options(options), m_cache(mixedBits(cache)) {
    begin();
}

CohortSweep::~CohortSweep() = default;

void CohortSweep::begin() {
    for (std::unique_ptr<Lane>& lane : m_lanes) lane = std::make_unique<Lane>(m_sides, m_options, m_cache);
}

void CohortSweep::visit(std::size_t lane, const SweptTrace& trace) {
    m_lanes[lane]->add(trace);
}

CohortTally CohortSweep::take() {
    CohortTally all = m_lanes[0]->take();
    for (std::size_t i = 1; i < m_lanes.size(); ++i) {
        const CohortTally other = m_lanes[i]->take();
        SideWorker worker;
        std::future<void> paths = worker.run([&] { all.paths.absorb(other.paths); });
        all.keys.absorb(other.keys);
        paths.get();
    }
    return all;
}

Result<CohortComparison> compareCohorts(const CohortTally& tally, const CohortOptions& options, std::stop_token stop) {
    CohortComparison out;
    out.members = tally.keys.members();
    out.spans = tally.paths.spans();
    out.severalRoots = tally.paths.severalRoots();
    out.durationNs = {tally.paths.durations().candidate.moments().mean(), tally.paths.durations().baseline.moments().mean()};
    const std::uint64_t least = options.limits.leastMembers;
    if (out.members.candidate < least || out.members.baseline < least) {
        out.refused = CohortRefusal{out.members.candidate < least, out.members.baseline < least, least};
        return out;
    }
    SideWorker worker;
    std::future<void> where = worker.run([&] {
        out.operations = compareOperations(tally.paths, out.members, options.limits);
        out.culprits = findCulprits(tally.paths, out.members, options);
    });
    out.attributes = compareKeys(tally.keys, options, stop);
    where.get();
    if (stop.stop_requested()) return fail(ErrorKind::Cancelled, "cancelled");
    return out;
}

}  // namespace fw::analysis

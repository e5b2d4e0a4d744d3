// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_changes.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "model/core/swept_trace.h"

namespace fw::app {
namespace {

using analysis::Baseline;
using analysis::Candidate;
using store::ImportRecord;
using ImportKeys = std::vector<TraceKey>;

/// Hands each trace to the side whose import it is of.
class TwoImports final : public SweepVisitor {
public:
    TwoImports(ImportKeys baseline, ImportKeys candidate, const analysis::BottleneckOptions& options)
        : m_baselineKeys(std::move(baseline)), m_candidateKeys(std::move(candidate)), m_baseline(options), m_candidate(options) {
        ImportKeys both;
        std::set_intersection(m_baselineKeys.begin(), m_baselineKeys.end(), m_candidateKeys.begin(), m_candidateKeys.end(),
                              std::back_inserter(both));
        m_both = both.size();
    }
    void begin() override {
        m_baseline.begin();
        m_candidate.begin();
    }
    void visit(std::size_t lane, const SweptTrace& trace) override {
        const bool a = std::binary_search(m_baselineKeys.begin(), m_baselineKeys.end(), trace.key);
        const bool b = std::binary_search(m_candidateKeys.begin(), m_candidateKeys.end(), trace.key);
        // What both brought spans of is neither before nor after.
        if (a != b) (a ? m_baseline : m_candidate).visit(lane, trace);
    }
    [[nodiscard]] Result<analysis::OperationChanges> finish(const std::stop_token& stop) {
        Result<std::shared_ptr<const analysis::Bottlenecks>> a = m_baseline.finish(stop);
        if (!a) return tl::unexpected<Error>(a.error());
        Result<std::shared_ptr<const analysis::Bottlenecks>> b = m_candidate.finish(stop);
        if (!b) return tl::unexpected<Error>(b.error());
        return analysis::compareOperationTables(Baseline(std::move(*a)), Candidate(std::move(*b)));
    }
    [[nodiscard]] std::uint64_t both() const { return m_both; }

private:
    ImportKeys m_baselineKeys;
    ImportKeys m_candidateKeys;
    analysis::BottleneckCollector m_baseline;
    analysis::BottleneckCollector m_candidate;
    std::uint64_t m_both = 0;
};

SearchRequest everyTrace() {
    SearchRequest request;
    request.everywhere = true;
    return request;
}

Result<ImportRecord> importOf(const std::vector<ImportRecord>& imports, std::int64_t id) {
    for (const ImportRecord& record : imports)
        if (record.id == id) return record;
    return fail(ErrorKind::NotFound, "there is no such import any more", std::to_string(id));
}

/// Why there is nothing to compare an import by.
Result<void> hasTraces(const ImportRecord& record, const analysis::Bottlenecks& table, std::uint64_t both) {
    if (table.traces > 0) return {};
    return fail(ErrorKind::NotFound,
                both > 0 ? "no trace of this import is its alone: all have spans of the other one, too" : "no trace of this import is left",
                record.source);
}

}  // namespace

Result<std::shared_ptr<const ImportChanges>> compareImports(store::TraceReader& reader, Baseline<std::int64_t> baseline,
                                                            Candidate<std::int64_t> candidate, const analysis::WaitRules& waits,
                                                            const std::stop_token& stop) {
    if (*baseline == *candidate) return fail(ErrorKind::Usage, "A and B are the same import");
    const Result<std::vector<ImportRecord>> imports = reader.imports();
    if (!imports) return tl::unexpected<Error>(imports.error());
    auto out = std::make_shared<ImportChanges>();
    std::array<ImportKeys, 2> keys;
    for (const auto& [id, record, into] :
         {std::tuple(*baseline, &out->baseline, &keys[0]), std::tuple(*candidate, &out->candidate, &keys[1])}) {
        Result<ImportRecord> found = importOf(*imports, id);
        if (!found) return tl::unexpected<Error>(found.error());
        Result<ImportKeys> traces = reader.tracesOfImport(id, SIZE_MAX, stop);
        if (!traces) return tl::unexpected<Error>(traces.error());
        *record = std::move(*found);
        *into = std::move(*traces);
    }
    analysis::BottleneckOptions options;
    options.steps = 0;
    options.medianIntervals = true;
    options.waits = waits;
    TwoImports visitor(std::move(keys[0]), std::move(keys[1]), options);
    const Result<SweepCounts> counts = reader.sweep(everyTrace(), options.contents(), visitor, stop);
    if (!counts) return tl::unexpected<Error>(counts.error());
    Result<analysis::OperationChanges> changes = visitor.finish(stop);
    if (!changes) return tl::unexpected<Error>(changes.error());
    out->changes = std::move(*changes);
    out->both = visitor.both();
    out->damaged = counts->damaged;
    for (const auto& [record, table] :
         {std::pair(&out->baseline, out->changes.baseline.get()), std::pair(&out->candidate, out->changes.candidate.get())})
        if (const Result<void> some = hasTraces(*record, *table, out->both); !some) return tl::unexpected<Error>(some.error());
    return std::shared_ptr<const ImportChanges>(std::move(out));
}

Result<analysis::OperationMedians::Found> findOperationMedians(store::TraceReader& reader, Baseline<std::int64_t> baseline,
                                                               Candidate<std::int64_t> candidate,
                                                               const analysis::WantedOperation& operation, const std::stop_token& stop) {
    Result<ImportKeys> before = reader.tracesOfImport(*baseline, SIZE_MAX, stop);
    if (!before) return tl::unexpected<Error>(before.error());
    Result<ImportKeys> after = reader.tracesOfImport(*candidate, SIZE_MAX, stop);
    if (!after) return tl::unexpected<Error>(after.error());
    analysis::OperationMedians medians(operation, Baseline(std::move(*before)), Candidate(std::move(*after)));
    const Result<SweepCounts> counts = reader.sweep(everyTrace(), false, medians, stop);
    if (!counts) return tl::unexpected<Error>(counts.error());
    return medians.take();
}

}  // namespace fw::app

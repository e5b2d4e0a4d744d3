// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/span_sums.h"

#include <algorithm>
#include <functional>
#include <utility>

#include "importers/import_job.h"
#include "model/core/span_body.h"
#include "model/export/canonical_text.h"

namespace fw::test {
namespace {

/// The text of a record and the trace it stands in.
void take(SpanSums& sums, const std::string& trace, const exporting::CanonicalText& record) {
    sums[trace].push_back(std::hash<std::string>()(record.text()));
}

void sortAll(SpanSums& sums) {
    for (auto& [trace, records] : sums) std::sort(records.begin(), records.end());
}

/// Takes the place of the cache.
class SummingSink final : public SpanSink {
public:
    Result<WriteCounts> write(SpanBatch&& batch, std::stop_token) override {
        for (const SpanRecord& span : batch.spans) {
            SpanDetails details;
            Resource resource;
            Scope scope;
            if (!body::readDetails(batch.body(span), details) || !body::readResource(batch.resources.at(span.resource), resource) ||
                !body::readScope(batch.scopes.at(span.scope), scope))
                return fail(ErrorKind::Damaged, "a body cannot be read");
            exporting::CanonicalText text;
            text.addSpan(span, batch.names.at(span.name), resource, scope, details);
            take(sums, idText(span.traceId, details.traceIdText), text);
        }
        for (const LogRecord& log : batch.logs) {
            LogEntry entry;
            Resource resource;
            if (!body::readLogBody(batch.body(log), entry) || !body::readResource(batch.resources.at(log.resource), resource))
                return fail(ErrorKind::Damaged, "a body cannot be read");
            entry.traceId = log.traceId;
            entry.spanId = log.spanId;
            entry.timeNs = log.timeNs;
            entry.severity = log.severity;
            exporting::CanonicalText text;
            text.addLog(entry, resource.serviceName);
            take(sums, idText(log.traceId, entry.traceIdText), text);
        }
        return WriteCounts{};
    }
    Result<WriteCounts> commit(std::stop_token) override { return WriteCounts{}; }

    SpanSums sums;
};

}  // namespace

Result<SpanSums> sumsOfFiles(const std::vector<std::string>& paths) {
    SummingSink sink;
    const auto summary = runImport(paths, {}, sink, {});
    if (!summary) return tl::unexpected<Error>(summary.error());
    if (summary->partial) return fail(ErrorKind::Damaged, "the source is not whole", paths.front());
    sortAll(sink.sums);
    return std::move(sink.sums);
}

Result<SpanSums> sumsOfCache(store::TraceReader& reader) {
    const auto page = reader.search({}, {});
    if (!page) return tl::unexpected<Error>(page.error());
    if (page->damaged != 0) return fail(ErrorKind::Damaged, "traces are left out of the list");
    SpanSums sums;
    for (const TraceSummary& listed : page->traces) {
        const auto loaded = reader.loadTrace(listed.key, {});
        if (!loaded) return tl::unexpected<Error>(loaded.error());
        const TraceData& trace = **loaded;
        if (trace.spanCount() != listed.spans) return fail(ErrorKind::Damaged, "another number of spans than listed", listed.idText);
        const auto visited = reader.visitSpans(listed.key,
                                               [&](SpanIndex i, const SpanDetails& details) {
                                                   SpanRecord span;
                                                   span.traceId = listed.id;
                                                   span.spanId = trace.spanId[i];
                                                   span.parentId = trace.parentId[i];
                                                   span.startNs = trace.startNs[i];
                                                   span.durationNs = trace.durationNs[i];
                                                   span.kind = trace.kind[i];
                                                   span.status = trace.status[i];
                                                   span.marks = trace.marks[i];
                                                   exporting::CanonicalText text;
                                                   text.addSpan(span, trace.names[trace.name[i]], trace.resources[trace.resource[i]],
                                                                trace.scopes[trace.scope[i]], details);
                                                   take(sums, listed.idText, text);
                                                   return true;
                                               },
                                               {});
        if (!visited) return tl::unexpected<Error>(visited.error());
        const auto logs = reader.loadLogs(listed.key, {});
        if (!logs) return tl::unexpected<Error>(logs.error());
        for (const LogEntry& entry : *logs) {
            exporting::CanonicalText text;
            text.addLog(entry, entry.serviceName);
            take(sums, listed.idText, text);
        }
    }
    sortAll(sums);
    return sums;
}

}  // namespace fw::test

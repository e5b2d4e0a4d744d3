// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/import_repairs.h"

#include <algorithm>
#include <utility>

namespace fw {
namespace {

IssueCode codeOf(RepairKind kind) {
    switch (kind) {
        case RepairKind::Orphan:
            return IssueCode::OrphanSpan;
        case RepairKind::Cycle:
            return IssueCode::ParentCycle;
        case RepairKind::OwnParent:
            return IssueCode::OwnParent;
        case RepairKind::SharedId:
            return IssueCode::SharedSpanId;
        case RepairKind::FarTime:
            return IssueCode::FarTime;
        case RepairKind::CutTraceId:
            return IssueCode::CutTraceId;
        case RepairKind::RepeatedId:
            break;
    }
    return IssueCode::ConflictingSpan;
}

}  // namespace

void tellKnownSpans(ImportOutput& output, const WriteCounts& counts, const std::vector<TreeRepair>& repairs, const std::string& sources) {
    const auto row = [&](IssueCode code, std::uint64_t count, const char* what) {
        if (count == 0) return;
        ImportIssue issue = makeIssue(code, std::to_string(count) + what);
        issue.count = count;
        issue.source = sources;
        output.report(std::move(issue));
    };
    row(IssueCode::DuplicateSpan, counts.duplicates, counts.duplicates == 1 ? " record" : " spans and log records");
    row(IssueCode::LateUpdate, counts.replaced, counts.replaced == 1 ? " span" : " spans");
    // A sink that looks at trees names the first ones, by source.
    const auto repeats = [](const TreeRepair& repair) { return repair.kind == RepairKind::RepeatedId; };
    if (std::none_of(repairs.begin(), repairs.end(), repeats))
        row(IssueCode::ConflictingSpan, counts.conflicts, counts.conflicts == 1 ? " span" : " spans");
}

void tellRepairs(ImportOutput& output, const std::vector<TreeRepair>& repairs, const std::vector<std::string>& sources) {
    for (const TreeRepair& repair : repairs) {
        ImportIssue issue = makeIssue(codeOf(repair.kind));
        issue.count = repair.count;
        if (repair.source < sources.size()) issue.source = sources[repair.source];
        const auto bounded = [](const std::string& id) { return id.substr(0, ImportIssue::maxDetail / 3); };
        if (!repair.wholeId.empty()) issue.detail = cutIdDetail({repair.traceId, repair.wholeId});
        if (!repair.spanId.empty()) issue.detail = "first span " + bounded(repair.spanId) + " of trace " + bounded(repair.traceId);
        output.report(std::move(issue));
    }
}

}  // namespace fw

// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/import_output.h"

#include <algorithm>
#include <utility>

namespace fw {
namespace {

constexpr std::chrono::milliseconds progressPause{100};
/// Most traces that are kept to say which lack something; beyond that all of the path do.
constexpr std::size_t mostUnsure = 1'000'000;

void sortOut(std::vector<TraceId>& traces) {
    std::sort(traces.begin(), traces.end());
    traces.erase(std::unique(traces.begin(), traces.end()), traces.end());
}

}  // namespace

ImportOutput::ImportOutput(const ImportOptions& options, BatchQueue& queue, std::stop_token stop)
    : m_options(options),
      m_queue(queue),
      m_stop(std::move(stop)),
      m_issues(options.maxIssues),
      m_started(Clock::now()),
      m_nextProgress(m_started + progressPause) {}

void ImportOutput::beginSource(const std::string& name, std::uint32_t number) {
    m_source = name;
    m_sourceNumber = number;
    m_batch.source = number;
    m_consumed = 0;
    m_consumedBefore = 0;
    m_progress.source = name;
    m_errorsBefore = lost();
    m_oneOfMany = false;
    m_tooMany = false;
    m_traces.clear();
}

void ImportOutput::noteTraces(const SpanBatch& batch) {
    if (!m_oneOfMany || m_tooMany) return;
    for (const SpanRecord& span : batch.spans)
        if (m_traces.empty() || m_traces.back() != span.traceId) m_traces.push_back(span.traceId);
    if (m_traces.size() <= mostUnsure) return;
    sortOut(m_traces);
    m_tooMany = m_traces.size() > mostUnsure;
    if (m_tooMany) std::vector<TraceId>().swap(m_traces);
}

/// Whether the traces of a source that is over lack something.
void ImportOutput::judgeSource() {
    if (lost() == m_errorsBefore || !m_unsure) return;
    if (!m_oneOfMany || m_tooMany) return loseTrack();
    sortOut(m_traces);
    m_unsure->insert(m_unsure->end(), m_traces.begin(), m_traces.end());
    if (m_unsure->size() > mostUnsure) loseTrack();
}

void ImportOutput::consumed(std::uint64_t decompressed, std::uint64_t raw) {
    m_consumed = decompressed;
    m_rawBytes = raw;
    tellProgress(false);
}

bool ImportOutput::endSource() {
    if (m_broken) report(*std::exchange(m_broken, std::nullopt));
    const bool goOn = m_batch.empty() ? !stopped() : handOver();
    judgeSource();
    return goOn;
}

void ImportOutput::endInput(std::uint64_t raw) {
    m_rawBytes = 0;
    m_bytesBefore += raw;
}

bool ImportOutput::handOverIfFull() {
    if (stopped()) return false;
    tellProgress(false);
    if (m_batch.spans.size() + m_batch.logs.size() < m_options.batchSpans && m_batch.textBytes() < m_options.batchBytes) return true;
    return m_batch.empty() || handOver();
}

bool ImportOutput::handOver() {
    SpanBatch full = std::exchange(m_batch, SpanBatch());
    m_batch.source = m_sourceNumber;
    full.bytesConsumed = m_consumed - m_consumedBefore;
    m_consumedBefore = m_consumed;
    m_spansHandedOver += full.spans.size();
    noteTraces(full);
    m_recordsHandedOver += full.spans.size() + full.logs.size();
    if (!m_queue.push(std::move(full), m_stop)) m_stopped = true;
    return !stopped();
}

void ImportOutput::endPath(std::size_t path) {
    if (stopped()) return;
    if (m_unsure) sortOut(*m_unsure);
    const bool partial = lost() > m_errorsOfPaths;
    m_unsureOfPath = std::exchange(m_unsure, std::vector<TraceId>());
    m_errorsOfPaths = lost();
    if (!m_options.pathEnded) return;
    if (!m_queue.push(PathEnd{path, bytes() - m_bytesOfPaths, partial, m_unsureOfPath}, m_stop)) m_stopped = true;
    m_bytesOfPaths = bytes();
}

void ImportOutput::report(ImportIssue issue) {
    if (m_broken && issue.code == IssueCode::TruncatedInput) {
        if (!m_broken->line) m_broken->line = issue.line;
        return;
    }
    if (issue.code == IssueCode::JoinedRecords) m_joined += issue.count;
    if (issue.source.empty()) issue.source = m_source;
    m_issues.add(std::move(issue));
}

void ImportOutput::reject(ImportIssue issue) {
    m_rejected += issue.count;
    // What was lost is more than a warning, whatever its kind.
    issue.severity = IssueSeverity::Error;
    report(std::move(issue));
}

double ImportOutput::seconds() const {
    return std::chrono::duration<double>(Clock::now() - m_started).count();
}

void ImportOutput::tellProgress(bool final) {
    if (!m_options.progress) return;
    const Clock::time_point now = Clock::now();
    if (!final && now < m_nextProgress) return;
    m_nextProgress = now + progressPause;
    m_progress.bytesDone = bytes();
    // A file may have grown since its size was asked for.
    if (m_progress.bytesTotal) m_progress.bytesTotal = std::max(*m_progress.bytesTotal, m_progress.bytesDone);
    m_progress.spans = m_spansHandedOver + m_batch.spans.size();
    m_progress.issues = m_issues.total();
    m_progress.seconds = seconds();
    m_options.progress(m_progress);
}

}  // namespace fw

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

#include "importers/batch_queue.h"
#include "importers/import_job.h"
#include "importers/issue_list.h"
#include "model/core/span_batch.h"

namespace fw {

/// The import job's side of a decoder: queues full batches, names the source in issues, tells the progress.
/// Used on the import thread.
class ImportOutput final : public BatchOutput {
public:
    ImportOutput(const ImportOptions& options, BatchQueue& queue, std::stop_token stop);

    // BatchOutput
    SpanBatch& batch() override { return m_batch; }
    bool handOverIfFull() override;
    void report(ImportIssue issue) override;
    void reject(ImportIssue issue) override;

    /// The current source cannot be read further: what its decoder says of a record that ends there is the same trouble, told once.
    void breakOff(ImportIssue issue) { m_broken = std::move(issue); }
    void beginSource(const std::string& name, std::uint32_t number);
    /// The progress of the current source; `raw` are the raw bytes of its input so far (of the archive, for a member).
    void consumed(std::uint64_t decompressed, std::uint64_t raw);
    /// Hands over what is left of the current source. False when cancelled or the writer failed.
    bool endSource();
    /// After the last source of an input of so many raw bytes.
    void endInput(std::uint64_t raw);
    /// Before the first path: what could not be looked at is none of them.
    void beginPaths() { m_errorsOfPaths = m_issues.lacks() + m_rejected; }
    /// The source that begins is one of many: whose traces lack something is told source by source.
    void beginOneOfMany() { m_oneOfMany = true; }
    /// What was lost may belong to any trace of the path.
    void loseTrack() { m_unsure.reset(); }
    /// Of the last path that ended.
    [[nodiscard]] std::optional<std::vector<TraceId>> takeUnsure() { return std::exchange(m_unsureOfPath, std::nullopt); }
    /// After the last input of a path.
    void endPath(std::size_t path);

    void setBytesTotal(std::optional<std::uint64_t> total) { m_progress.bytesTotal = total; }
    [[nodiscard]] std::uint64_t bytes() const { return m_bytesBefore + m_rawBytes; }
    /// Spans and log records so far.
    [[nodiscard]] std::uint64_t records() const { return m_recordsHandedOver + m_batch.spans.size() + m_batch.logs.size(); }
    [[nodiscard]] std::uint64_t rejected() const { return m_rejected; }
    [[nodiscard]] std::uint64_t joined() const { return m_joined; }
    [[nodiscard]] double seconds() const;
    /// True once the decoder should not be fed any more.
    [[nodiscard]] bool stopped() const { return m_stopped || m_stop.stop_requested(); }
    [[nodiscard]] IssueList& issues() { return m_issues; }
    void tellProgress(bool final);

private:
    bool handOver();
    void noteTraces(const SpanBatch& batch);
    void judgeSource();
    [[nodiscard]] std::uint64_t lost() const { return m_issues.lacks() + m_rejected; }

    using Clock = std::chrono::steady_clock;

    const ImportOptions& m_options;
    BatchQueue& m_queue;
    std::stop_token m_stop;
    IssueList m_issues;
    SpanBatch m_batch;
    Progress m_progress;
    std::string m_source;
    std::uint32_t m_sourceNumber = 0;
    std::optional<ImportIssue> m_broken;
    std::uint64_t m_bytesBefore = 0;  ///< raw bytes of the inputs before
    std::uint64_t m_rawBytes = 0;     ///< raw bytes of the current input
    std::uint64_t m_consumed = 0;     ///< decompressed bytes of the current source
    std::uint64_t m_consumedBefore = 0;
    std::uint64_t m_spansHandedOver = 0;
    std::uint64_t m_recordsHandedOver = 0;
    std::uint64_t m_rejected = 0;
    std::uint64_t m_joined = 0;
    std::uint64_t m_bytesOfPaths = 0;   ///< raw bytes of the paths before
    std::uint64_t m_errorsOfPaths = 0;  ///< errors and lost records of them
    std::uint64_t m_errorsBefore = 0;   ///< as m_errorsOfPaths, when the source began
    bool m_oneOfMany = false;
    std::vector<TraceId> m_traces;  ///< of the source; some more than once
    bool m_tooMany = false;         ///< to keep them
    std::optional<std::vector<TraceId>> m_unsure = std::vector<TraceId>();
    std::optional<std::vector<TraceId>> m_unsureOfPath;
    bool m_stopped = false;
    Clock::time_point m_started;
    Clock::time_point m_nextProgress;
};

}  // namespace fw

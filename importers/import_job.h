// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "importers/formats/decoder.h"
#include "importers/formats/detect.h"
#include "importers/formats/log_mapping.h"
#include "importers/sources/source_sequence.h"
#include "model/core/import_issue.h"
#include "model/core/progress.h"
#include "model/core/result.h"
#include "model/core/span_sink.h"

namespace fw {

/// The end of one of the paths that an import was given.
struct PathEnd {
    std::size_t path = 0;     ///< its number
    std::uint64_t bytes = 0;  ///< raw bytes of it
    bool partial = false;     ///< some of it was lost or not reached
    /// With partial: the traces of those of its files or members that were read in part, ascending; absent: all of them may lack something.
    std::optional<std::vector<TraceId>> unsure;
};

struct ImportSummary;
struct ImportOptions {
    std::optional<formats::FormatId> format;                ///< overrides detection
    std::shared_ptr<const formats::LogMapping> logMapping;  ///< what the members of log lines mean; null: as usual
    formats::DecodeLimits decodeLimits;
    sources::SourceLimits sourceLimits;
    /// Opens a path that is none of the file system (an address); null: files, folders and archives. Called on the calling thread.
    std::function<Result<std::unique_ptr<sources::SourceSequence>>(const std::string&)> open;
    std::size_t maxIssues = 1000;   ///< issue rows kept; the rest is counted in issuesNotKept
    std::size_t batchSpans = 8192;  ///< hand-over size
    std::size_t batchBytes = 8U << 20;
    std::size_t queuedBytes = 64U << 20;                ///< most memory in batches waiting for the writer
    ProgressHandler progress;                           ///< at most ten times a second
    std::function<void(const WriteCounts&)> committed;  ///< on the writer thread, after each commit
    /// On the writer thread, when all of a path (by its number) is committed and nothing of the next one is; also where a stop
    /// ended it, then on the calling thread. What it returns ends the import. Without it all paths are one import to the sink.
    std::function<Result<void>(const PathEnd&, const WriteCounts&)> pathEnded;
    std::function<void(const ImportSummary&)> failed;  ///< what was kept, before the error of a sink is returned
};

/// What an import did; the keys of `import --json` (cli.md).
struct ImportSummary {
    std::uint64_t files = 0;  ///< sources that were opened; the members of an archive, not the archive
    WriteCounts counts;
    std::uint64_t rejected = 0;  ///< records lost
    std::uint64_t joined = 0;    ///< records that became one span with others, which is counted once
    std::uint64_t bytes = 0;     ///< raw input bytes
    double seconds = 0;
    std::vector<ImportIssue> issues;
    std::uint64_t issuesNotKept = 0;
    bool partial = false;  ///< some input was lost or not reached
    bool cancelled = false;
    std::optional<std::vector<TraceId>> unsure;  ///< as in PathEnd, of the last path

    [[nodiscard]] double spansPerSecond() const { return seconds > 0 ? static_cast<double>(counts.spans) / seconds : 0; }
};

/// Reads every path (files, archives, folders, "-") into `sink`: the only place where a source, a decoder and a sink meet.
/// Decodes on the calling thread and writes on a second one, with a bounded queue between them. Blocks until all is
/// committed or cancelled; on cancel what was committed stays and the summary says so. An unreadable source is an issue
/// row and costs nothing else. Errors only if the sink fails (Cache).
[[nodiscard]] Result<ImportSummary> runImport(const std::vector<std::string>& paths, const ImportOptions& options, SpanSink& sink,
                                              std::stop_token stop);

/// What `formats` prints for one source.
struct SourceFormat {
    std::string source;
    std::optional<formats::FormatId> format;
    std::string otherKind;
    std::string compression;
    double confidence = 0;
};
/// What one path holds.
struct Inspection {
    std::vector<SourceFormat> formats;  ///< of the file, or of each member of an archive
    std::vector<Error> errors;          ///< of what could not be looked at; `where` names it
};
/// Errors: the path cannot be opened (Unreadable), Cancelled.
[[nodiscard]] Result<Inspection> inspectSources(const std::string& path, std::stop_token stop = {},
                                                const sources::SourceLimits& limits = {});

}  // namespace fw

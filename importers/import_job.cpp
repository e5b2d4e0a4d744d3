// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/import_job.h"

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

#include "importers/import_heap.h"
#include "importers/import_output.h"
#include "importers/import_repairs.h"
#include "importers/long_first_line.h"
#include "importers/other_file.h"
#include "importers/writer_thread.h"

namespace fw {
namespace {

constexpr std::size_t readBytes = std::size_t{1} << 20;

IssueCode codeFor(ErrorKind kind) {
    switch (kind) {
        case ErrorKind::Damaged:
            return IssueCode::CompressionDamaged;
        case ErrorKind::Limit:
            return IssueCode::BudgetExceeded;
        case ErrorKind::Network:
            return IssueCode::TransferFailed;
        default:
            return IssueCode::Unreadable;
    }
}

/// The row for something in an archive that could not be read.
ImportIssue issueOf(const sources::SourceError& error) {
    const IssueCode code = error.code                             ? *error.code
                           : error.kind == ErrorKind::Damaged     ? IssueCode::ArchiveDamaged
                           : error.kind == ErrorKind::Unsupported ? IssueCode::NotUnpacked
                                                                  : codeFor(error.kind);
    ImportIssue issue = makeIssue(code, error.message, error.offset);
    issue.source = error.where;
    return issue;
}

/// Reads until `head` holds what detection needs. `whole` tells that the source is over.
Result<bool> readHead(sources::Source& source, std::string& head) {
    std::size_t filled = 0;
    head.resize(formats::detectBytes);
    while (filled < head.size()) {
        auto got = source.read(std::span(head).subspan(filled));
        if (!got || *got == 0) {
            head.resize(filled);
            if (!got) return tl::unexpected(got.error());
            return true;
        }
        filled += *got;
    }
    return false;
}

std::string formatNames() {
    std::string names;
    for (const formats::FormatId id : formats::allFormats()) names += (names.empty() ? "" : ", ") + std::string(formats::formatName(id));
    return names;
}

/// One import: the state that its steps share.
class Job {
public:
    Job(const ImportOptions& options, BatchQueue& queue, std::stop_token stop)
        : m_options(options), m_stop(std::move(stop)), m_output(options, queue, m_stop), m_buffer(readBytes, '\0') {}

    /// The files behind `paths`, unreadable ones reported.
    std::vector<std::string> expand(const std::vector<std::string>& paths) {
        std::vector<std::string> files;
        for (const std::string& path : paths) {
            if (!m_ends.empty()) m_ends.back() = files.size();
            m_ends.push_back(0);
            if (m_options.open) {
                m_folders.push_back(false);
                files.push_back(path);
                continue;
            }
            std::uint64_t hidden = 0;
            auto found = sources::expandPath(path, &hidden);
            if (!found) {
                m_output.beginSource(path, 0);
                m_output.report(makeIssue(codeFor(found.error().kind), found.error().message));
                m_folders.push_back(false);
                continue;
            }
            if (found->empty()) {
                m_output.beginSource(path, 0);
                m_output.report(makeIssue(IssueCode::EmptyInput, "No files in this folder"));
            }
            reportLeftOut(IssueCode::HiddenFiles, path, hidden);
            m_folders.push_back(found->size() != 1 || found->front() != path);
            std::move(found->begin(), found->end(), std::back_inserter(files));
        }
        if (!m_ends.empty()) m_ends.back() = files.size();
        return files;
    }

    void readAll(const std::vector<std::string>& paths, const std::vector<std::string>& files) {
        m_output.setBytesTotal(m_options.open ? std::nullopt : totalOf(files));
        m_output.beginPaths();
        std::size_t file = 0;
        for (std::size_t path = 0; path < m_ends.size(); ++path) {
            for (; file < m_ends[path]; ++file) {
                if (m_output.stopped()) return;
                readInput(files[file], m_folders[path]);
            }
            if (m_folders[path]) reportOthers(paths[path]);
            if (m_output.stopped()) return;
            m_output.endPath(path);
        }
    }

    [[nodiscard]] ImportOutput& output() { return m_output; }
    [[nodiscard]] std::uint64_t filesOpened() const { return m_filesOpened; }
    /// By the number in SpanBatch::source.
    [[nodiscard]] const std::vector<std::string>& sourceNames() const { return m_sources; }

private:
    static std::optional<std::uint64_t> totalOf(const std::vector<std::string>& files) {
        std::uint64_t total = 0;
        for (const std::string& file : files) {
            std::error_code error;
            if (file == "-") return std::nullopt;
            if (!std::filesystem::is_regular_file(file, error)) continue;
            const std::uintmax_t size = std::filesystem::file_size(file, error);
            if (!error) total += size;
        }
        return total;
    }

    void reportLeftOut(IssueCode code, const std::string& where, std::uint64_t count, std::string detail = {}) {
        if (count == 0) return;
        ImportIssue issue = makeIssue(code, std::move(detail));
        issue.count = count;
        issue.source = where;
        m_output.report(std::move(issue));
    }

    /// What was plainly no trace among the files of a folder or an archive: one row, with the first names.
    void reportOthers(const std::string& where) {
        constexpr std::size_t named = 3;
        constexpr std::size_t longest = 48;
        std::string names;
        for (std::size_t i = 0; i < std::min(named, m_others.size()); ++i) {
            const std::string& name = m_others[i];
            names += (i > 0 ? ", " : "") + name.substr(name.rfind('/') + 1).substr(0, longest);
        }
        if (m_others.size() > named) names += ", …";
        reportLeftOut(IssueCode::OtherFile, where, m_others.size(), std::move(names));
        m_others.clear();
    }

    /// A file, or all that is in it. `inFolder`: nobody named this file itself.
    void readInput(const std::string& file, bool inFolder) {
        m_output.beginSource(file, static_cast<std::uint32_t>(m_sources.size()));
        auto opened = m_options.open ? m_options.open(file) : sources::openSources(file, m_options.sourceLimits);
        if (!opened) {
            m_output.report(makeIssue(codeFor(opened.error().kind), opened.error().message));
            return;
        }
        sources::SourceSequence& sequence = **opened;
        sequence.setStop(m_stop);
        bool empty = true;
        while (!m_output.stopped()) {
            auto source = sequence.next();
            m_output.consumed(0, sequence.rawBytes());
            if (!source) {
                empty = false;
                if (source.error().kind != ErrorKind::Cancelled) {
                    ImportIssue issue = issueOf(source.error());
                    // A member that was not unpacked says nothing of the others; a damage may have taken spans of any trace.
                    // A server gives each of its answers by itself.
                    if (issue.code != IssueCode::NotUnpacked && !m_options.open) m_output.loseTrack();
                    m_output.report(std::move(issue));
                }
                continue;
            }
            if (*source == nullptr) break;
            empty = false;
            ++m_filesOpened;
            m_output.beginSource((*source)->name(), static_cast<std::uint32_t>(m_sources.size()));
            m_sources.push_back((*source)->name());
            m_oneOfMany = inFolder || sequence.isArchive();
            if (m_oneOfMany || m_options.open) m_output.beginOneOfMany();
            readOne(**source);
            m_output.endSource();
        }
        if (empty && !m_options.open && !m_output.stopped()) m_output.report(makeIssue(IssueCode::EmptyInput, "No files in this archive"));
        reportLeftOut(IssueCode::HiddenFiles, file, sequence.hiddenMembers());
        if (!inFolder) reportOthers(file);
        m_output.endInput(sequence.rawBytes());
    }

    void readOne(sources::Source& source) {
        std::string head;
        auto whole = readHead(source, head);
        m_output.consumed(0, source.rawBytes());
        if (!whole && whole.error().kind == ErrorKind::Cancelled) return;
        const auto behind = m_options.format ? std::nullopt : logBehindLongLine(source, head, whole, m_stop);
        if (m_output.stopped() || (!whole && whole.error().kind == ErrorKind::Cancelled)) return;
        const auto decoder = decoderFor(source.name(), head, whole.value_or(true), !whole, behind);
        if (!decoder) {
            if (!whole) reportReadError(whole.error(), head.size());
            return;
        }
        const std::uint64_t recordsBefore = m_output.records();
        const std::uint64_t lacksBefore = m_output.issues().lacks();
        decoder->feed(head, m_output);
        std::uint64_t fed = head.size();
        m_output.consumed(fed, source.rawBytes());
        std::optional<Error> readError;
        if (!whole) readError = whole.error();
        bool over = whole.value_or(true);
        while (!over && !readError && !m_output.stopped()) {
            auto got = source.read(m_buffer);
            if (!got) {
                readError = got.error();
                break;
            }
            over = *got == 0;
            fed += *got;
            m_output.consumed(fed, source.rawBytes());
            if (!over) decoder->feed(std::string_view(m_buffer).substr(0, *got), m_output);
        }
        if (m_output.stopped()) return;
        if (readError) reportReadError(*readError, fed);
        decoder->finish(m_output);
        // Who names a format that it is not would be told nothing by a decoder that meets none of its members.
        const bool nothing = m_output.records() == recordsBefore && m_output.issues().lacks() == lacksBefore;
        if (!nothing || !m_options.format || *m_options.format == formats::FormatId::Log || head.empty()) return;
        if (const formats::Detection detection = formats::detectFormat(head, whole.value_or(true)); detection.nothing) return;
        m_output.report(makeIssue(IssueCode::UnknownFormat, "nothing in it is " + std::string(formats::formatName(*m_options.format)), 0));
    }

    /// Null, with a row that says why, if the content is of no known format. `known`: what was found out already.
    std::unique_ptr<formats::Decoder> decoderFor(const std::string& name, std::string_view head, bool whole, bool failed,
                                                 std::optional<formats::FormatId> known) {
        std::optional<formats::FormatId> format = m_options.format ? m_options.format : known;
        std::string reason;
        if (!format && head.empty()) {
            if (!failed) m_output.report(makeIssue(IssueCode::EmptyInput));
            return nullptr;
        }
        if (!format) {
            const formats::Detection detection = formats::detectFormat(head, whole);
            if (!detection.guesses.empty()) format = detection.guesses.front().format;
            if (detection.nothing) {
                m_output.report(makeIssue(IssueCode::EmptyInput, detection.otherKind));
                return nullptr;
            }
            reason = detection.otherKind.empty() ? "known are " + formatNames() : "looks like " + detection.otherKind;
            if (!detection.advice.empty()) reason += ": " + detection.advice;
        }
        formats::DecodeLimits limits = m_options.decodeLimits;
        if (m_options.logMapping) limits.logMapping = m_options.logMapping;
        auto decoder = format ? formats::makeDecoder(*format, limits) : nullptr;
        if (!decoder && m_oneOfMany && isPlainlyOther(name, head)) {
            m_others.push_back(name);
            return nullptr;
        }
        if (!decoder) {
            ImportIssue issue = makeIssue(IssueCode::UnknownFormat, std::move(reason), 0);
            m_output.report(std::move(issue));
        }
        return decoder;
    }

    void reportReadError(const Error& error, std::uint64_t offset) {
        if (error.kind == ErrorKind::Cancelled) return;
        m_output.breakOff(makeIssue(codeFor(error.kind), error.message, offset));
    }

    const ImportOptions& m_options;
    std::stop_token m_stop;
    ImportOutput m_output;
    std::string m_buffer;
    std::vector<std::string> m_sources;  ///< by number
    std::vector<std::size_t> m_ends;     ///< by path, one past its last file
    std::vector<bool> m_folders;         ///< by path
    std::vector<std::string> m_others;   ///< of the folder or archive that is being read: files that are plainly no traces
    bool m_oneOfMany = false;            ///< the source that is being read is in a folder or an archive
    std::uint64_t m_filesOpened = 0;
};

Result<ImportSummary> run(const std::vector<std::string>& paths, const ImportOptions& options, SpanSink& sink,
                          const std::stop_token& stop) {
    const ImportHeap heap;
    BatchQueue queue(options.queuedBytes);
    WriterThread writer(queue, sink, options.committed, options.pathEnded, stop);
    Job job(options, queue, stop);
    const std::vector<std::string> files = job.expand(paths);
    job.readAll(paths, files);
    queue.close();
    auto counts = writer.join();
    ImportOutput& output = job.output();
    ImportSummary summary;
    if (!counts) {
        if (!options.failed) return tl::unexpected(counts.error());
        summary.files = job.filesOpened();
        summary.counts = writer.committed();
        summary.rejected = output.rejected();
        summary.joined = output.joined();
        summary.bytes = output.bytes();
        summary.partial = true;
        summary.seconds = output.seconds();
        summary.issuesNotKept = output.issues().notKept();
        summary.issues = output.issues().take();
        options.failed(summary);
        return tl::unexpected(counts.error());
    }
    summary.cancelled = stop.stop_requested();
    if (summary.cancelled) {
        ImportIssue issue = makeIssue(IssueCode::Cancelled);
        if (files.size() != 1) issue.source = std::to_string(files.size()) + " sources";
        output.report(std::move(issue));
    }
    if (const WriteCounts& rest = writer.ofLastPath(); options.pathEnded && rest.heldSpans() + rest.heldLogs() > 0) {
        const PathEnd end{writer.lastPath(), output.bytes() - writer.bytesBefore(), true, std::nullopt};
        if (const Result<void> told = options.pathEnded(end, rest); !told) return tl::unexpected<Error>(told.error());
    }
    const std::vector<TreeRepair> repairs = writer.takeRepairs();
    // As many as the summary counts.
    const std::vector<std::string>& names = job.sourceNames();
    const std::string sources = files.size() == 1   ? files.front()
                                : names.size() == 1 ? names.front()
                                                    : std::to_string(names.size()) + " sources";
    tellKnownSpans(output, *counts, repairs, sources);
    tellRepairs(output, repairs, job.sourceNames());
    summary.files = job.filesOpened();
    summary.counts = *counts;
    summary.rejected = output.rejected();
    summary.joined = output.joined();
    summary.bytes = output.bytes();
    summary.partial = summary.cancelled || summary.rejected > 0 || output.issues().lacks() > 0;
    if (summary.partial && !summary.cancelled) summary.unsure = output.takeUnsure();
    output.tellProgress(true);
    summary.seconds = output.seconds();
    summary.issuesNotKept = output.issues().notKept();
    summary.issues = output.issues().take();
    return summary;
}

}  // namespace

Result<ImportSummary> runImport(const std::vector<std::string>& paths, const ImportOptions& options, SpanSink& sink, std::stop_token stop) {
    try {
        return run(paths, options, sink, stop);
    } catch (const std::system_error& trouble) {
        return fail(ErrorKind::Cache, std::string("The import cannot be started: ") + trouble.what());
    } catch (const std::bad_alloc&) {
        return fail(ErrorKind::Limit, "Not enough memory for the import");
    }
}

namespace {

/// The first bytes of a source say what it is. Errors: what kept them from being read.
Result<SourceFormat> inspect(sources::Source& source) {
    std::string head;
    auto whole = readHead(source, head);
    // A stream that is damaged further on is still known by its beginning.
    if (!whole && head.empty()) return tl::unexpected(whole.error());
    const formats::Detection detection = formats::detectFormat(head, whole.value_or(true));
    SourceFormat answer;
    answer.source = source.name();
    answer.compression = source.compression();
    answer.otherKind = detection.otherKind;
    if (!detection.guesses.empty()) {
        answer.format = detection.guesses.front().format;
        answer.confidence = detection.guesses.front().confidence;
    }
    return answer;
}

}  // namespace

Result<Inspection> inspectSources(const std::string& path, std::stop_token stop, const sources::SourceLimits& limits) {
    auto opened = sources::openSources(path, limits);
    if (!opened) return tl::unexpected(opened.error());
    (*opened)->setStop(stop);
    Inspection found;
    while (!stop.stop_requested()) {
        auto source = (*opened)->next();
        if (!source) {
            const sources::SourceError& error = source.error();
            found.errors.push_back({error.kind, issueReason(issueOf(error)), error.where});
            continue;
        }
        if (*source == nullptr) return found;
        auto answer = inspect(**source);
        if (answer)
            found.formats.push_back(std::move(*answer));
        else
            found.errors.push_back(std::move(answer.error()));
    }
    return fail(ErrorKind::Cancelled, "Cancelled", path);
}

}  // namespace fw

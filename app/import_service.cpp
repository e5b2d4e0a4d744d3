// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_service.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <system_error>
#include <utility>

#include <QMetaObject>

#include "model/store/trace_reader.h"
#include "model/store/trace_writer.h"

namespace fw::app {

namespace {

constexpr std::size_t maxIssueRows = 10'000;

std::int64_t nowNs() {
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::system_clock::now().time_since_epoch()).count();
}

/// Bytes below a path; absent where that cannot be told beforehand.
std::optional<std::uint64_t> sizeOf(const std::string& path) {
    const Result<std::vector<std::string>> files = sources::expandPath(path);
    if (!files) return std::nullopt;
    std::uint64_t bytes = 0;
    for (const std::string& file : *files) {
        std::error_code error;
        const std::uintmax_t size = std::filesystem::file_size(file, error);
        if (error) return std::nullopt;
        bytes += size;
    }
    return bytes;
}

}  // namespace

ImportService::ImportService(store::CacheOptions options, QObject* parent)
    : QObject(parent), m_options(std::move(options)), m_thread([this](const std::stop_token& quit) { serve(quit); }) {}

ImportService::~ImportService() {
    {
        const std::lock_guard lock(m_mutex);
        m_queue.clear();
        m_stop.request_stop();
    }
    m_thread.request_stop();
    m_wake.notify_all();
    m_thread.join();
}

void ImportService::add(const QStringList& paths, const QString& label) {
    if (paths.isEmpty()) return;
    const bool wasIdle = m_waiting == 0;
    m_waiting += static_cast<int>(paths.size());
    {
        const std::lock_guard lock(m_mutex);
        if (m_stop.stop_requested()) m_stop = std::stop_source();
        for (const QString& path : paths) m_queue.push_back(Task{path.toStdString(), label});
    }
    m_wake.notify_one();
    if (wasIdle) Q_EMIT started();
}

void ImportService::cancel() {
    std::deque<Task> dropped;
    {
        const std::lock_guard lock(m_mutex);
        dropped.swap(m_queue);
        m_stop.request_stop();
    }
    for (const Task& task : dropped) {
        ImportOutcome outcome;
        outcome.source = task.label.isEmpty() ? QString::fromStdString(task.path) : task.label;
        outcome.path = task.path;
        outcome.summary.cancelled = true;
        QMetaObject::invokeMethod(
            this, [this, outcome] { finishOne(outcome); }, Qt::QueuedConnection);
    }
}

void ImportService::forgetIssuesOf(const std::string& path) {
    const std::string below = path + '/';
    std::erase_if(m_issues, [&](const ImportIssue& issue) { return issue.source == path || issue.source.starts_with(below); });
}

void ImportService::serve(const std::stop_token& quit) {
    Batch batch;
    while (true) {
        Task task;
        std::stop_token stop;
        bool last = false;
        {
            std::unique_lock lock(m_mutex);
            if (m_queue.empty()) batch = Batch();
            if (!m_wake.wait(lock, quit, [this] { return !m_queue.empty(); })) return;
            task = std::move(m_queue.front());
            m_queue.pop_front();
            stop = m_stop.get_token();
            last = m_queue.empty();
        }
        if (quit.stop_requested()) return;
        const ImportOutcome outcome = importOne(task, batch, stop);
        batch.bytesBefore += outcome.summary.bytes;
        batch.spansBefore += outcome.summary.counts.spans;
        batch.issuesBefore += outcome.summary.issues.size();
        batch.secondsBefore += outcome.summary.seconds;
        if (last) batch = Batch();
        QMetaObject::invokeMethod(
            this, [this, outcome] { finishOne(outcome); }, Qt::QueuedConnection);
    }
}

ImportOutcome ImportService::importOne(const Task& task, Batch& batch, std::stop_token stop) {
    ImportOutcome outcome;
    outcome.source = task.label.isEmpty() ? QString::fromStdString(task.path) : task.label;
    outcome.path = task.path;
    Result<std::unique_ptr<store::TraceWriter>> writer = store::TraceWriter::open(m_options);
    if (!writer) {
        outcome.error = writer.error();
        return outcome;
    }
    const std::optional<std::uint64_t> after = waitingBytes();
    ImportOptions options;
    options.progress = [this, &task, &batch, after](const Progress& told) {
        Progress progress = told;
        if (!task.label.isEmpty()) progress.source = task.label.toStdString();
        progress.bytesDone += batch.bytesBefore;
        if (progress.bytesTotal && after) {
            *progress.bytesTotal += batch.bytesBefore + *after;
        } else {
            progress.bytesTotal.reset();
        }
        progress.spans += batch.spansBefore;
        progress.issues += batch.issuesBefore;
        progress.seconds += batch.secondsBefore;
        reportProgress(std::move(progress));
    };
    options.committed = [this](const WriteCounts& counts) {
        QMetaObject::invokeMethod(
            this, [this, counts] { Q_EMIT committed(counts); }, Qt::QueuedConnection);
    };
    (*writer)->beginImport(outcome.source.toStdString(), nowNs());
    Result<ImportSummary> summary = runImport({task.path}, options, **writer, stop);
    if (!summary) {
        outcome.error = summary.error();
        return outcome;
    }
    outcome.summary = std::move(*summary);
    const ImportSummary& done = outcome.summary;
    // A source that held nothing is not listed as one: it stands among the problems.
    if (done.counts.spans + done.counts.logs + done.counts.duplicates > 0) {
        store::ImportRecord record;
        record.source = outcome.source.toStdString();
        record.finishedNs = nowNs();
        record.traces = done.counts.newTraces + done.counts.updatedTraces;
        record.spans = done.counts.spans + done.counts.duplicates;
        record.bytes = done.bytes;
        record.partial = done.partial || done.cancelled;
        record.logs = done.counts.logs;
        if (const Result<void> recorded = (*writer)->recordImport(record); !recorded) outcome.error = recorded.error();
    }
    return outcome;
}

std::optional<std::uint64_t> ImportService::waitingBytes() {
    std::vector<std::string> paths;
    {
        const std::lock_guard lock(m_mutex);
        for (const Task& task : m_queue) paths.push_back(task.path);
    }
    std::uint64_t bytes = 0;
    for (const std::string& path : paths) {
        const std::optional<std::uint64_t> size = sizeOf(path);
        if (!size) return std::nullopt;
        bytes += *size;
    }
    return bytes;
}

void ImportService::reportProgress(Progress progress) {
    QMetaObject::invokeMethod(
        this, [this, progress = std::move(progress)] { Q_EMIT progressed(progress); }, Qt::QueuedConnection);
}

void ImportService::finishOne(const ImportOutcome& outcome) {
    --m_waiting;
    forgetIssuesOf(outcome.path);
    for (const ImportIssue& issue : outcome.summary.issues) {
        if (m_issues.size() < maxIssueRows) {
            m_issues.push_back(issue);
        } else {
            ++m_issuesNotKept;
        }
    }
    m_issuesNotKept += outcome.summary.issuesNotKept;
    Q_EMIT sourceFinished(outcome);
    if (m_waiting == 0) Q_EMIT finished();
}

}  // namespace fw::app

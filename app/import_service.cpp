// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_service.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <system_error>
#include <utility>

#include <QMetaObject>

#include "app/background_thread.h"
#include "app/fetch_record.h"
#include "importers/sources/own_files.h"
#include "model/store/trace_reader.h"
#include "model/store/trace_writer.h"

namespace fw::app {

namespace {

std::int64_t nowNs() {
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::system_clock::now().time_since_epoch()).count();
}

/// Bytes below a path as far as they can be told beforehand; what cannot be read brings none.
std::uint64_t sizeOf(const std::string& path) {
    const Result<std::vector<std::string>> files = sources::expandPath(path);
    if (!files) return 0;
    std::uint64_t bytes = 0;
    for (const std::string& file : *files) {
        std::error_code error;
        const std::uintmax_t size = std::filesystem::is_regular_file(file, error) ? std::filesystem::file_size(file, error) : 0;
        if (!error) bytes += size;
    }
    return bytes;
}

/// All that an import told is that nothing is new: no problem.
bool changedNothing(const ImportSummary& summary) {
    const WriteCounts& counts = summary.counts;
    return counts.spans + counts.logs + counts.conflicts + counts.replaced + counts.bookmarks == 0 && counts.duplicates > 0;
}

}  // namespace

ImportService::ImportService(store::CacheOptions options, QObject* parent)
    : QObject(parent), m_options(std::move(options)), m_thread([this](const std::stop_token& quit) { serve(quit); }) {
    sources::keepFromReading(m_options.path);
}

ImportService::~ImportService() {
    {
        const std::lock_guard lock(m_mutex);
        std::erase_if(m_queue, [](const Task& task) { return task.manner != Manner::Kept; });
        m_stop.request_stop();
        m_idleStop.request_stop();
    }
    m_thread.request_stop();
    m_wake.notify_all();
    m_thread.join();
}

void ImportService::add(const QStringList& paths, const QString& label, const ReadAs& readAs) {
    if (paths.isEmpty()) return;
    std::vector<Task> tasks;
    for (const QString& path : paths) tasks.push_back(Task{path.toStdString(), label, {}, Manner::Whole, readAs});
    addTasks(std::move(tasks));
}

void ImportService::fetch(const FetchRequest& request) {
    Task task;
    task.path = request.question.server.shown();
    task.fetch = std::make_shared<const FetchRequest>(request);
    std::vector<Task> tasks;
    tasks.push_back(std::move(task));
    addTasks(std::move(tasks));
}

void ImportService::addTasks(std::vector<Task> tasks) {
    const bool wasIdle = !busy();
    for (const Task& task : tasks) m_sources.append(task.label.isEmpty() ? QString::fromStdString(task.path) : task.label);
    {
        const std::lock_guard lock(m_mutex);
        if (m_stop.stop_requested()) m_stop = std::stop_source();
        m_idleStop.request_stop();
        m_idleStop = std::stop_source();
        for (Task& task : tasks) m_queue.push_back(std::move(task));
    }
    m_wake.notify_one();
    if (wasIdle) Q_EMIT started();
}

void ImportService::enqueue(Manner manner, std::function<std::function<void()>(std::stop_token)> job) {
    if (manner != Manner::Idle) ++m_jobs;
    {
        const std::lock_guard lock(m_mutex);
        if (manner != Manner::Idle) {
            m_idleStop.request_stop();
            m_idleStop = std::stop_source();
        }
        m_queue.push_back(Task{{}, {}, std::move(job), manner});
    }
    m_wake.notify_one();
}

void ImportService::setFrameKey(const QString& key) {
    const std::lock_guard lock(m_mutex);
    m_options.frameKey = key.toStdString();
}

void ImportService::cancel() {
    std::deque<Task> dropped;
    {
        const std::lock_guard lock(m_mutex);
        for (Task& task : std::exchange(m_queue, {})) (task.job ? m_queue : dropped).push_back(std::move(task));
        m_stop.request_stop();
    }
    for (const Task& task : dropped) {
        ImportOutcome outcome;
        outcome.source = task.label.isEmpty() ? QString::fromStdString(task.path) : task.label;
        outcome.path = task.path;
        outcome.summary.cancelled = true;
        if (task.fetch) outcome.fetched = FetchDone{task.fetch->question, {}};
        QMetaObject::invokeMethod(
            this, [this, outcome] { finishOne(outcome); }, Qt::QueuedConnection);
    }
}

void ImportService::loadProblems() {
    post<ProblemBook>(
        Manner::Whole,
        [path = ProblemBook::fileOf(m_options.path)](const std::stop_token&) -> Result<ProblemBook> { return ProblemBook::load(path); },
        [this](const Result<ProblemBook>& book) {
            m_problems.addBefore(*book);
            if (m_listed) m_problems.keepListed(*m_listed);
            Q_EMIT problemsChanged();
        });
}

void ImportService::saveProblems() {
    m_unsaved = false;
    post<bool>(
        Manner::Whole,
        [path = ProblemBook::fileOf(m_options.path), bytes = m_problems.toBytes()](const std::stop_token&) -> Result<bool> {
            return ProblemBook::save(path, bytes);
        },
        [](const Result<bool>&) {});
}

void ImportService::setListed(const std::set<std::string>& sources) {
    bool changed = m_problems.keepListed(sources);
    for (const std::string& source : m_listed.value_or(std::set<std::string>())) {
        if (!sources.contains(source)) changed = m_problems.forget(source) || changed;
    }
    m_listed = sources;
    if (!changed) return;
    saveProblems();
    Q_EMIT problemsChanged();
}

void ImportService::serve(const std::stop_token& quit) {
    giveWayToWindow();
    Batch batch;
    while (true) {
        Task task;
        std::stop_token stop;
        bool last = false;
        {
            std::unique_lock lock(m_mutex);
            if (!importWaits()) batch = Batch();
            const bool asked = m_wake.wait(lock, quit, [this] { return !m_queue.empty(); });
            if (!asked || quit.stop_requested()) {
                lock.unlock();
                serveKept();
                return;
            }
            task = std::move(m_queue.front());
            m_queue.pop_front();
            // What was asked for while idle work still waited comes before it.
            if (task.job && task.manner == Manner::Idle && !m_queue.empty()) m_idleStop.request_stop();
            stop = task.job ? task.manner == Manner::Idle ? m_idleStop.get_token() : quit : m_stop.get_token();
            if (m_idleStop.stop_requested()) m_idleStop = std::stop_source();
            last = !importWaits();
        }
        if (task.job) {
            serveJob(task, stop);
            continue;
        }
        std::unique_ptr<store::TraceWriter> writer;
        const ImportOutcome outcome = importOne(task, batch, stop, writer);
        batch.bytesBefore += outcome.summary.bytes;
        batch.spansBefore += outcome.summary.counts.spans;
        batch.issuesBefore += outcome.summary.issues.size();
        batch.secondsBefore += outcome.summary.seconds;
        if (last) batch = Batch();
        QMetaObject::invokeMethod(
            this, [this, outcome] { finishOne(outcome); }, Qt::QueuedConnection);
        // The writer goes after the news: closing the cache may copy the log into it.
    }
}

void ImportService::serveKept() {
    std::deque<Task> left;
    {
        const std::lock_guard lock(m_mutex);
        left = std::exchange(m_queue, {});
    }
    for (const Task& task : left)
        if (task.job && task.manner == Manner::Kept) (void)task.job({});
}

bool ImportService::importWaits() const {
    return std::any_of(m_queue.begin(), m_queue.end(), [](const Task& task) { return !task.job; });
}

void ImportService::serveJob(const Task& task, std::stop_token stop) {
    const bool whole = task.manner != Manner::Idle;
    QMetaObject::invokeMethod(
        this,
        [this, whole, done = task.job(std::move(stop))] {
            if (whole) --m_jobs;
            done();
        },
        Qt::QueuedConnection);
}

ImportOutcome ImportService::importOne(const Task& task, Batch& batch, std::stop_token stop, std::unique_ptr<store::TraceWriter>& writer) {
    ImportOutcome outcome;
    outcome.source = task.label.isEmpty() ? QString::fromStdString(task.path) : task.label;
    outcome.path = task.path;
    store::CacheOptions cache;
    {
        const std::lock_guard lock(m_mutex);
        cache = m_options;
    }
    Result<std::unique_ptr<store::TraceWriter>> opened = store::TraceWriter::open(cache);
    if (!opened) {
        outcome.error = opened.error();
        return outcome;
    }
    writer = std::move(*opened);
    const std::uint64_t after = waitingBytes();
    ImportOptions options;
    std::shared_ptr<sources::TraceFetch> fetch;
    if (task.fetch) {
        outcome.fetched = FetchDone{task.fetch->question, {}};
        options.open = [&task, &fetch, &outcome](const std::string&) -> Result<std::unique_ptr<sources::SourceSequence>> {
            Result<std::unique_ptr<sources::TraceFetch>> made =
                sources::TraceFetch::create(task.fetch->question, task.fetch->access, task.fetch->limits);
            if (!made) {
                outcome.fetched->report.failure = made.error();
                return tl::unexpected<Error>(made.error());
            }
            fetch = std::move(*made);
            return sources::sharedFetch(fetch);
        };
    }
    options.format = task.readAs.format;
    options.logMapping = task.readAs.mapping;
    options.progress = [this, &task, &batch, after](const Progress& told) {
        const double share = told.bytesTotal && *told.bytesTotal > 0
                                 ? std::min(1.0, static_cast<double>(told.bytesDone) / static_cast<double>(*told.bytesTotal))
                                 : -1;
        QMetaObject::invokeMethod(
            this, [this, share] { Q_EMIT sourceProgressed(share); }, Qt::QueuedConnection);
        Progress progress = told;
        if (!task.label.isEmpty()) progress.source = task.label.toStdString();
        progress.bytesDone += batch.bytesBefore;
        if (progress.bytesTotal) *progress.bytesTotal += batch.bytesBefore + after;
        progress.spans += batch.spansBefore;
        progress.issues += batch.issuesBefore;
        progress.seconds += batch.secondsBefore;
        reportProgress(std::move(progress));
    };
    options.committed = [this](const WriteCounts& counts) {
        QMetaObject::invokeMethod(
            this, [this, counts] { Q_EMIT committed(counts); }, Qt::QueuedConnection);
    };
    writer->beginImport(outcome.source.toStdString(), nowNs());
    Result<ImportSummary> summary = runImport({task.path}, options, *writer, stop);
    if (fetch) outcome.fetched->report = fetch->report();
    if (!summary) {
        outcome.error = summary.error();
        return outcome;
    }
    outcome.summary = std::move(*summary);
    if (changedNothing(outcome.summary))
        std::erase_if(outcome.summary.issues, [](const ImportIssue& issue) { return issue.code == IssueCode::DuplicateSpan; });
    const ImportSummary& done = outcome.summary;
    // A source that held nothing is not listed as one: it stands among the problems.
    if (done.counts.heldSpans() + done.counts.heldLogs() > 0) {
        store::ImportRecord record;
        record.source = outcome.source.toStdString();
        record.finishedNs = nowNs();
        record.traces = done.counts.newTraces + done.counts.updatedTraces;
        record.spans = done.counts.heldSpans();
        record.bytes = done.bytes;
        record.partial = done.partial || done.cancelled;
        record.unsure = done.unsure;
        record.logs = done.counts.heldLogs();
        if (outcome.fetched) noteAsked(record, outcome.fetched->report);
        if (const Result<void> recorded = writer->recordImport(record); !recorded) outcome.error = recorded.error();
    }
    return outcome;
}

std::uint64_t ImportService::waitingBytes() {
    std::vector<std::string> paths;
    {
        const std::lock_guard lock(m_mutex);
        for (const Task& task : m_queue) {
            if (!task.job && !task.fetch) paths.push_back(task.path);
        }
    }
    std::uint64_t bytes = 0;
    for (const std::string& path : paths) bytes += sizeOf(path);
    return bytes;
}

void ImportService::reportProgress(Progress progress) {
    QMetaObject::invokeMethod(
        this, [this, progress = std::move(progress)] { Q_EMIT progressed(progress); }, Qt::QueuedConnection);
}

void ImportService::finishOne(const ImportOutcome& outcome) {
    m_sources.removeOne(outcome.source);
    SourceProblems problems;
    problems.source = outcome.source.toStdString();
    problems.issues = outcome.summary.issues;
    problems.notKept = outcome.summary.issuesNotKept;
    problems.lost = outcome.summary.rejected;
    m_unsaved = m_problems.replace(outcome.path, std::move(problems)) || m_unsaved;
    if (m_unsaved && m_sources.isEmpty() && !outcome.error) saveProblems();
    Q_EMIT sourceFinished(outcome);
    if (m_sources.isEmpty()) Q_EMIT finished();
}

}  // namespace fw::app

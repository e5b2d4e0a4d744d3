// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

#include <QObject>
#include <QString>
#include <QStringList>

#include "app/fetch_request.h"
#include "app/problem_book.h"
#include "app/read_as.h"
#include "importers/import_job.h"
#include "model/core/progress.h"
#include "model/core/result.h"
#include "model/store/cache_file.h"
#include "model/store/trace_writer.h"

namespace fw::app {

/// What one source (a file or folder as the user named it) brought.
struct ImportOutcome {
    QString source;  ///< as shown
    std::string path;
    ImportSummary summary;
    std::optional<Error> error;                       ///< the cache failed; what was committed before stays
    std::optional<FetchDone> fetched = std::nullopt;  ///< it was a server, not a file
};

/// The one thread that writes: imports with a queue of sources, and between them what else changes the cache. Owned and used on the GUI
/// thread; every signal is emitted there. The writing connection is open only while something is imported, so that other programs can write
/// in between.
class ImportService : public QObject {
    Q_OBJECT

public:
    explicit ImportService(store::CacheOptions options, QObject* parent = nullptr);
    /// Cancels, waits for the thread (at most as long as one batch takes to write), and has done what is to be kept.
    ~ImportService() override;

    /// Adds sources to the queue. `label` replaces the path where the source is named (sample traces).
    void add(const QStringList& paths, const QString& label = {}, const ReadAs& readAs = {});
    /// Fetches into the cache, in the same queue. The source is named by the address of the server, without secrets.
    void fetch(const FetchRequest& request);
    /// Stops the running import and forgets the waiting ones. What was committed stays.
    void cancel();
    [[nodiscard]] bool busy() const { return !m_sources.isEmpty(); }
    /// Sources that are not done yet, as shown; the first one is being read.
    [[nodiscard]] const QStringList& sources() const { return m_sources; }

    enum class Manner : std::uint8_t {
        Whole,  ///< runs to its end; imports wait for it
        Idle,   ///< is stopped as soon as anything else is asked for
        Kept,   ///< as Whole, and done even where the program ends before its turn: what the reader wrote
    };
    /// Runs other work on the cache in the same queue; `done` is called on the GUI thread.
    template <typename T>
    void post(Manner manner, std::function<Result<T>(std::stop_token)> work, std::function<void(const Result<T>&)> done) {
        enqueue(manner, [this, work = std::move(work), done = std::move(done)](std::stop_token stop) {
            auto answer = std::make_shared<const Result<T>>(work(std::move(stop)));
            return [answer, done] { done(*answer); };
        });
    }
    /// Attribute of frame ids for what is imported from now on; empty: the cache's own.
    void setFrameKey(const QString& key);
    /// Work of manner Whole or Kept waits or runs.
    [[nodiscard]] bool working() const { return m_jobs > 0; }
    /// Issue rows of the sources, in order of reading; a source read again replaces its rows.
    [[nodiscard]] std::vector<ImportIssue> issues() const { return m_problems.issues(); }
    [[nodiscard]] const ProblemBook& problems() const { return m_problems; }
    /// Brings back the problems that an earlier start kept; problemsChanged() tells when they are there.
    void loadProblems();
    /// Sources of the cache. Problems of those that went are forgotten.
    void setListed(const std::set<std::string>& sources);
Q_SIGNALS:
    void started();
    /// Over all sources that were asked for since the queue was last empty.
    void progressed(const fw::Progress& progress);
    /// Of the source that is being read: 0..1, or below 0 where its size is not known.
    void sourceProgressed(double share);
    void committed(const fw::WriteCounts& counts);
    void sourceFinished(const fw::app::ImportOutcome& outcome);
    void problemsChanged();
    /// The queue is empty.
    void finished();

private:
    struct Task {
        std::string path;
        QString label;
        std::function<std::function<void()>(std::stop_token)> job;  ///< instead of an import; gives what is to be done then
        Manner manner = Manner::Whole;
        ReadAs readAs = {};
        std::shared_ptr<const FetchRequest> fetch = nullptr;  ///< instead of files
    };
    /// Sizes of what was asked for since the queue was last empty, so that progress runs once from 0 to 100 %.
    struct Batch {
        std::uint64_t bytesBefore = 0;
        std::uint64_t spansBefore = 0;
        std::uint64_t issuesBefore = 0;
        double secondsBefore = 0;
    };

    void addTasks(std::vector<Task> tasks);
    void enqueue(Manner manner, std::function<std::function<void()>(std::stop_token)> job);
    void serve(const std::stop_token& quit);
    void serveKept();
    void serveJob(const Task& task, std::stop_token stop);
    ImportOutcome importOne(const Task& task, Batch& batch, std::stop_token stop, std::unique_ptr<store::TraceWriter>& writer);
    /// With m_mutex held.
    [[nodiscard]] bool importWaits() const;
    std::uint64_t waitingBytes();
    void reportProgress(Progress progress);
    void finishOne(const ImportOutcome& outcome);
    void saveProblems();

    store::CacheOptions m_options;
    QStringList m_sources;                          // GUI thread only
    int m_jobs = 0;                                 // GUI thread only
    ProblemBook m_problems;                         // GUI thread only
    bool m_unsaved = false;                         // GUI thread only: of m_problems
    std::optional<std::set<std::string>> m_listed;  // GUI thread only
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<Task> m_queue;
    std::stop_source m_stop;
    std::stop_source m_idleStop;
    std::jthread m_thread;  // last: ends before the rest goes
};

}  // namespace fw::app

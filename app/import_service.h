// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

#include <QObject>
#include <QString>
#include <QStringList>

#include "importers/import_job.h"
#include "model/core/progress.h"
#include "model/core/result.h"
#include "model/store/cache_file.h"

namespace fw::app {

/// What one source (a file or folder as the user named it) brought.
struct ImportOutcome {
    QString source;  ///< as shown
    std::string path;
    ImportSummary summary;
    std::optional<Error> error;  ///< the cache failed; what was committed before stays
};

/// One import thread with a queue of sources. Owned and used on the GUI thread; every signal is emitted there.
/// The writing connection is open only while something is imported, so that other programs can write in between.
class ImportService : public QObject {
    Q_OBJECT

public:
    explicit ImportService(store::CacheOptions options, QObject* parent = nullptr);
    /// Cancels and waits for the thread (at most as long as one batch takes to write).
    ~ImportService() override;

    /// Adds sources to the queue. `label` replaces the path where the source is named (sample traces).
    void add(const QStringList& paths, const QString& label = {});
    /// Stops the running import and forgets the waiting ones. What was committed stays.
    void cancel();
    [[nodiscard]] bool busy() const { return m_waiting > 0; }
    /// Issue rows of the sources read since the start, in order of reading; a source read again replaces its rows.
    [[nodiscard]] const std::vector<ImportIssue>& issues() const { return m_issues; }
    /// Issues beyond the rows that are kept.
    [[nodiscard]] std::uint64_t issuesNotKept() const { return m_issuesNotKept; }
Q_SIGNALS:
    void started();
    void progressed(const fw::Progress& progress);
    void committed(const fw::WriteCounts& counts);
    void sourceFinished(const fw::app::ImportOutcome& outcome);
    /// The queue is empty.
    void finished();

private:
    struct Task {
        std::string path;
        QString label;
    };
    /// Sizes of what was asked for since the queue was last empty, so that progress runs once from 0 to 100 %.
    struct Batch {
        std::uint64_t bytesBefore = 0;
        std::uint64_t spansBefore = 0;
        std::uint64_t issuesBefore = 0;
        double secondsBefore = 0;
    };

    void serve(const std::stop_token& quit);
    ImportOutcome importOne(const Task& task, Batch& batch, std::stop_token stop);
    std::optional<std::uint64_t> waitingBytes();
    void reportProgress(Progress progress);
    void finishOne(const ImportOutcome& outcome);
    void forgetIssuesOf(const std::string& path);

    store::CacheOptions m_options;
    int m_waiting = 0;                  // GUI thread only
    std::vector<ImportIssue> m_issues;  // GUI thread only
    std::uint64_t m_issuesNotKept = 0;  // GUI thread only
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<Task> m_queue;
    std::stop_source m_stop;
    std::jthread m_thread;  // last: ends before the rest goes
};

}  // namespace fw::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/writer_thread.h"

#include <exception>
#include <utility>

namespace fw {

WriterThread::WriterThread(BatchQueue& queue, SpanSink& sink, Committed committed, PathEnded pathEnded, std::stop_token stop)
    : m_queue(queue),
      m_sink(sink),
      m_committed(std::move(committed)),
      m_pathEnded(std::move(pathEnded)),
      m_stop(std::move(stop)),
      m_thread([this] { run(); }) {}

WriterThread::~WriterThread() {
    if (!m_thread.joinable()) return;
    m_queue.abort();
    m_thread.join();
}

Result<WriteCounts> WriterThread::join() {
    m_thread.join();
    if (m_error) return tl::unexpected<Error>(*m_error);
    return m_counts;
}

void WriterThread::run() noexcept {
    try {
        writeAll();
    } catch (const std::exception& trouble) {
        m_error = Error{ErrorKind::Cache, trouble.what(), {}};
    } catch (...) {
        m_error = Error{ErrorKind::Cache, "Writing failed for an unknown reason", {}};
    }
    m_queue.abort();
}

void WriterThread::writeAll() {
    while (auto queued = m_queue.pop()) {
        if (m_stop.stop_requested()) break;
        if (queued->end ? !endPath(*queued->end) : !take(m_sink.write(std::move(queued->batch), m_stop))) return;
    }
    // What the sink took before a cancel is worth keeping, so its commit does not get the stop token.
    if (!take(m_sink.commit({}))) return;
    auto repairs = m_sink.takeRepairs();
    if (repairs)
        m_repairs = std::move(*repairs);
    else
        m_error = std::move(repairs.error());
}

bool WriterThread::endPath(const PathEnd& end) {
    if (!take(m_sink.commitPart(m_stop))) return false;
    if (!m_pathEnded || m_stop.stop_requested()) return true;
    const Result<void> done = m_pathEnded(end, m_ofPath);
    if (!done) m_error = done.error();
    m_ofPath = WriteCounts();
    m_path = end.path + 1;
    m_bytesBefore += end.bytes;
    return done.has_value();
}

bool WriterThread::take(Result<WriteCounts> written) {
    if (!written) {
        // A sink that gives up because of the stop request has lost nothing that was committed.
        if (written.error().kind == ErrorKind::Cancelled && m_stop.stop_requested()) return true;
        m_error = std::move(written.error());
        m_counts += m_sink.keptByFailedCall();
        m_ofPath += m_sink.keptByFailedCall();
        return false;
    }
    m_counts += *written;
    m_ofPath += *written;
    const WriteCounts& now = *written;
    const bool any = (now.newTraces | now.updatedTraces | now.spans | now.logs | now.duplicates | now.conflicts | now.replaced) != 0;
    if (any && m_committed) m_committed(now);
    return true;
}

}  // namespace fw

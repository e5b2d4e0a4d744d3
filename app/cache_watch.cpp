// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cache_watch.h"

#include "app/reader_pool.h"
#include "model/store/trace_reader.h"

namespace fw::app {

namespace {

constexpr int everyMs = 1000;

}  // namespace

/// Of its own, because a connection counts the commits that it has not made itself. One look at a time.
struct CacheWatch::Connection {
    store::CacheOptions cache;
    std::unique_ptr<store::TraceReader> reader;

    Result<std::uint64_t> lastCommit() {
        if (!reader) {
            Result<std::unique_ptr<store::TraceReader>> opened = store::TraceReader::open(cache);
            if (!opened) return tl::unexpected<Error>(opened.error());
            reader = std::move(*opened);
        }
        return reader->lastCommit();
    }
};

CacheWatch::CacheWatch(store::CacheOptions cache, ReaderPool& readers, QObject* parent)
    : QObject(parent), m_readers(readers), m_connection(std::make_shared<Connection>(Connection{std::move(cache), nullptr})) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(everyMs);
    connect(&m_timer, &QTimer::timeout, this, &CacheWatch::look);
}

void CacheWatch::start() {
    look();
}

void CacheWatch::look() {
    m_readers.run<std::uint64_t>(
        Lane::Watch, [connection = m_connection](const std::stop_token&) { return connection->lastCommit(); },
        [this](const Result<std::uint64_t>& last) {
            m_timer.start();
            // A cache that cannot be read just now is told of by whoever wants to read it.
            if (!last) return;
            const bool news = m_seen && *m_seen != *last;
            m_seen = *last;
            if (news) Q_EMIT changed();
        });
}

}  // namespace fw::app

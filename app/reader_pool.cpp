// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader_pool.h"

#include <algorithm>

#include <QMetaObject>

#include "app/background_thread.h"

namespace fw::app {

ReaderPool::ReaderPool(store::CacheOptions options, int threads, QObject* parent) : QObject(parent), m_options(std::move(options)) {
    m_turn.setSingleShot(true);
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &ReaderPool::takeAnswer);
    for (int i = 0; i < std::max(threads, 1); ++i) {
        m_threads.emplace_back([this](const std::stop_token& quit) { serve(quit); });
    }
}

ReaderPool::~ReaderPool() {
    cancelAll();
    for (std::jthread& thread : m_threads) thread.request_stop();
    m_wake.notify_all();
    m_threads.clear();
}

void ReaderPool::enqueue(Lane lane, Mode mode, Work work) {
    LaneState& lanes = state(lane);
    if (mode == Mode::Newest) cancel(lane);
    ++m_pending;
    {
        const std::lock_guard lock(m_mutex);
        m_queue.push_back(Request{Ticket{lane, lanes.number}, lanes.stop, std::move(work)});
    }
    m_wake.notify_one();
}

void ReaderPool::cancel(Lane lane) {
    LaneState& lanes = state(lane);
    lanes.stop.request_stop();
    lanes.stop = std::stop_source();
    ++lanes.number;
    std::size_t dropped = 0;
    {
        const std::lock_guard lock(m_mutex);
        dropped = std::erase_if(m_queue, [lane](const Request& request) { return request.ticket.lane == lane; });
    }
    // Counted down by the event loop, not here: whoever cancels should not be told "idle" in the middle of it.
    for (std::size_t i = 0; i < dropped; ++i) {
        QMetaObject::invokeMethod(
            this, [this] { finishOne(); }, Qt::QueuedConnection);
    }
}

void ReaderPool::cancelAll() {
    for (std::size_t i = 0; i < m_lanes.size(); ++i) cancel(static_cast<Lane>(i));
}

bool ReaderPool::idle() const {
    return m_pending == 0;
}

void ReaderPool::serve(const std::stop_token& quit) {
    giveWayToWindow(Urgency::Answer);
    Reader reader;
    while (true) {
        Request request;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, quit, [this] { return !m_queue.empty(); })) return;
            request = std::move(m_queue.front());
            m_queue.pop_front();
        }
        if (quit.stop_requested()) return;
        request.work(reader, request.stop.get_token(), request.ticket);
    }
}

void ReaderPool::deliver(Ticket ticket, std::function<void()> done) {
    hand([this, ticket, done = std::move(done)] {
        if (state(ticket.lane).number == ticket.number) done();
        finishOne();
    });
}

void ReaderPool::tellPart(Ticket ticket, std::function<void()> part) {
    hand([this, ticket, part = std::move(part)] {
        if (state(ticket.lane).number == ticket.number) part();
    });
}

void ReaderPool::hand(std::function<void()> answer) {
    QMetaObject::invokeMethod(
        this,
        [this, answer = std::move(answer)]() mutable {
            m_answers.push_back(std::move(answer));
            if (!m_turn.isActive()) m_turn.start();
        },
        Qt::QueuedConnection);
}

void ReaderPool::takeAnswer() {
    // Before it is called: what an answer starts may run the event loop.
    const std::function<void()> answer = std::move(m_answers.front());
    m_answers.pop_front();
    if (!m_answers.empty()) m_turn.start();
    answer();
}

void ReaderPool::finishOne() {
    --m_pending;
    if (m_pending == 0) Q_EMIT becameIdle();
}

Result<store::TraceReader*> ReaderPool::open(Reader& reader) const {
    if (!reader.reader) {
        Result<std::unique_ptr<store::TraceReader>> opened = store::TraceReader::open(m_options);
        if (!opened) return tl::unexpected<Error>(opened.error());
        reader.reader = std::move(*opened);
    }
    return reader.reader.get();
}

}  // namespace fw::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>
#include <utility>
#include <vector>

#include <QObject>
#include <QTimer>

#include "model/core/result.h"
#include "model/store/cache_file.h"
#include "model/store/trace_reader.h"

namespace fw::app {

/// What a request is about. Within a lane only the newest request counts: posting cancels and forgets the older ones.
enum class Lane : std::uint8_t {
    Search,
    Page,
    Preview,
    Completion,
    Trace,
    EventTimes,
    Waits,
    Logs,
    Details,
    Refresh,
    Info,
    Prepare,
    Sources,
    Watch,
    Imported,
    Pinned,
    Excerpt,
    MappingSample,
    MappingPreview,
    MappingProfiles,
    Picture,
    PicturePreview,
    Export,
    ExportPreview,
    FindInTrace,
    Colors,
    ColumnValues,
    ColumnRanks,
    SpanKeys,
    FlameWork,
    FlamePath,
    GraphServices,
    GraphOperations,
    Statistics,
    SpanOrder,
    Table,
    FrameStep,
    Peers,
    Bookmarks,
    TraceLog,
    BackLinks,
    LinkedTraces,
    Tokens,
    Compare,
    CompareChanges,
    CompareOrder,
    ComparePick,
    Quality,
    Bottlenecks,
    BottleneckOrder,
    BottleneckName,
    Plot,
    PlotPicture,
    PlotTally,
    Cohorts,
    CohortMedians,
    ImportChanges,
    ImportOrder,
    ImportMedians,
    ServicePlot,
    ServicePoint,
    Journey,
    JourneyOrder,
    Link,
    Origin,
    ConnectionTest,
    Count
};

/// A few threads that read, each with a TraceReader of its own, opened by its first request. Owned and used on the GUI
/// thread; `work` runs on a reader thread, `done` on the GUI thread. An answer that was overtaken is dropped, so `done`
/// is called at most once and never after the pool is gone.
class ReaderPool : public QObject {
    Q_OBJECT

public:
    explicit ReaderPool(store::CacheOptions options, int threads = 2, QObject* parent = nullptr);
    ~ReaderPool() override;

    enum class Mode : std::uint8_t {
        Newest,  ///< overtakes all older requests of the lane
        Beside,  ///< stands beside the other ones of the lane (pages of one list)
    };

    /// Errors of opening the cache reach `done` like those of `work`.
    template <typename T>
    void post(Lane lane, std::function<Result<T>(store::TraceReader&, std::stop_token)> work, std::function<void(Result<T>)> done,
              Mode mode = Mode::Newest) {
        enqueue(lane, mode, [this, work = std::move(work), done = std::move(done)](Reader& reader, std::stop_token stop, Ticket ticket) {
            Result<store::TraceReader*> opened = open(reader);
            auto answer = std::make_shared<Result<T>>(opened ? work(**opened, stop) : Result<T>(tl::unexpected<Error>(opened.error())));
            deliver(ticket, [answer, done] { done(std::move(*answer)); });
        });
    }

    /// For work that can tell what it has so far: each `tell` reaches `partial` on the GUI thread, unless it was overtaken.
    template <typename T>
    void postTelling(Lane lane, std::function<Result<T>(store::TraceReader&, std::stop_token, const std::function<void(T)>& tell)> work,
                     std::function<void(const T&)> partial, std::function<void(Result<T>)> done) {
        enqueue(lane, Mode::Newest,
                [this, work = std::move(work), partial = std::move(partial), done = std::move(done)](Reader& reader, std::stop_token stop,
                                                                                                     Ticket ticket) {
                    const auto tell = [this, ticket, partial](T part) {
                        tellPart(ticket, [partial, part = std::make_shared<T>(std::move(part))] { partial(*part); });
                    };
                    Result<store::TraceReader*> opened = open(reader);
                    auto answer =
                        std::make_shared<Result<T>>(opened ? work(**opened, stop, tell) : Result<T>(tl::unexpected<Error>(opened.error())));
                    deliver(ticket, [answer, done] { done(std::move(*answer)); });
                });
    }

    /// The same for work that needs no cache.
    template <typename T>
    void run(Lane lane, std::function<Result<T>(std::stop_token)> work, std::function<void(Result<T>)> done) {
        enqueue(lane, Mode::Newest, [this, work = std::move(work), done = std::move(done)](Reader&, std::stop_token stop, Ticket ticket) {
            auto answer = std::make_shared<Result<T>>(work(stop));
            deliver(ticket, [answer, done] { done(std::move(*answer)); });
        });
    }

    void cancel(Lane lane);
    void cancelAll();
    /// Nothing waits, runs or is on its way to the GUI thread.
    [[nodiscard]] bool idle() const;

Q_SIGNALS:
    /// The last answer was delivered.
    void becameIdle();

private:
    struct Ticket {
        Lane lane = Lane::Search;
        std::uint64_t number = 0;
    };
    struct Reader {
        std::unique_ptr<store::TraceReader> reader;
    };
    using Work = std::function<void(Reader&, std::stop_token, Ticket)>;
    struct Request {
        Ticket ticket;
        std::stop_source stop;
        Work work;
    };
    struct LaneState {
        std::uint64_t number = 0;
        std::stop_source stop;
    };

    void enqueue(Lane lane, Mode mode, Work work);
    void serve(const std::stop_token& quit);
    void deliver(Ticket ticket, std::function<void()> done);
    void tellPart(Ticket ticket, std::function<void()> part);
    /// From a reader thread: `answer` is called on the GUI thread.
    void hand(std::function<void()> answer);
    void takeAnswer();
    void finishOne();
    Result<store::TraceReader*> open(Reader& reader) const;
    LaneState& state(Lane lane) { return m_lanes[static_cast<std::size_t>(lane)]; }

    store::CacheOptions m_options;
    std::array<LaneState, static_cast<std::size_t>(Lane::Count)> m_lanes;  // GUI thread only
    int m_pending = 0;                                                     // GUI thread only
    std::deque<std::function<void()>> m_answers;                           // GUI thread only
    QTimer m_turn;  ///< one answer a turn of the event loop, so that several at once do not hold up the rest
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<Request> m_queue;
    std::vector<std::jthread> m_threads;  // last: ends before the rest goes
};

}  // namespace fw::app

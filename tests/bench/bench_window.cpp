// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window, offscreen, as a reader meets it: how long an import takes while the window is open, how long the event
// loop was kept from running meanwhile, how soon after it the largest trace is painted, cold and again. One JSON object.
//   bench_window FILE [rounds]      each round starts with an empty cache; default 1
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <utility>
#include <vector>

#include <sys/resource.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "model/store/trace_reader.h"
#include "tests/app/window_driver.h"
#include "widgets/trace_table.h"
#include "widgets/trace_view.h"
#include "widgets/waterfall_view.h"

namespace {

using namespace fw;

double peakMegabytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

double millis(const QElapsedTimer& timer) {
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Processor time of this thread: what an event costs, whatever else runs on the machine.
double cpuMillis() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Tells which events took long, and what within them, so that a gap has a name.
class TimedApplication : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override {
        const int type = event->type();
        const QString name = QLatin1String(receiver->metaObject()->className()) + QLatin1Char(' ') + receiver->objectName();
        ++m_depth;
        QElapsedTimer timer;
        timer.start();
        const double cpuBefore = cpuMillis();
        const bool handled = QApplication::notify(receiver, event);
        const double ms = millis(timer);
        const double cpu = cpuMillis() - cpuBefore;
        --m_depth;
        const QString text = name + QStringLiteral(" event ") + QString::number(type);
        if (m_depth > 0) {
            if (cpu > partMs) m_parts.push_back({cpu, text});
            return handled;
        }
        m_mostCpu = std::max(m_mostCpu, cpu);
        if (ms > slowMs) {
            std::sort(m_parts.begin(), m_parts.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
            QString parts;
            for (std::size_t i = 0; i < std::min<std::size_t>(m_parts.size(), 6); ++i)
                parts += QStringLiteral("; %1 %2").arg(m_parts[i].first, 0, 'f', 1).arg(m_parts[i].second);
            m_slow.push_back({ms, QStringLiteral("cpu %1 ").arg(cpu, 0, 'f', 1) + text + parts});
        }
        m_parts.clear();
        return handled;
    }

    QJsonArray takeSlow() {
        std::sort(m_slow.begin(), m_slow.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
        QJsonArray out;
        for (std::size_t i = 0; i < std::min<std::size_t>(m_slow.size(), 8); ++i)
            out.append(QJsonObject{{QStringLiteral("ms"), m_slow[i].first}, {QStringLiteral("event"), m_slow[i].second}});
        m_slow.clear();
        return out;
    }
    /// Of one event since it was last asked for, milliseconds.
    double takeMostCpu() { return std::exchange(m_mostCpu, 0); }

private:
    static constexpr double slowMs = 6;
    static constexpr double partMs = 1;
    int m_depth = 0;
    double m_mostCpu = 0;
    std::vector<std::pair<double, QString>> m_parts;  ///< events within the one at work
    std::vector<std::pair<double, QString>> m_slow;
};

/// Times between two runs of the event loop.
class Gaps : public QObject {
public:
    Gaps() {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_gaps.push_back(millis(m_clock));
            m_clock.restart();
        });
    }
    void begin() {
        m_gaps.clear();
        static_cast<TimedApplication*>(qApp)->takeSlow();  // of the start
        static_cast<TimedApplication*>(qApp)->takeMostCpu();
        m_clock.start();
        m_timer.start(1);
    }
    QJsonObject end() {
        m_timer.stop();
        std::sort(m_gaps.begin(), m_gaps.end());
        const QJsonArray slow = static_cast<TimedApplication*>(qApp)->takeSlow();
        const auto above = static_cast<double>(m_gaps.end() - std::upper_bound(m_gaps.begin(), m_gaps.end(), 16.0));
        return {{QStringLiteral("beats"), static_cast<double>(m_gaps.size())},
                {QStringLiteral("longest_ms"), m_gaps.empty() ? 0 : m_gaps.back()},
                {QStringLiteral("above_16_ms"), above},
                {QStringLiteral("dearest_event_cpu_ms"), static_cast<TimedApplication*>(qApp)->takeMostCpu()},
                {QStringLiteral("slowest"), slow}};
    }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    std::vector<double> m_gaps;
};

/// Waits until the waterfall has painted a trace of at least `spans` spans.
class PaintWatch : public QObject {
public:
    PaintWatch(widgets::WaterfallView& view, std::uint64_t spans) : m_view(view), m_spans(spans) {
        view.viewport()->installEventFilter(this);
        m_timer.start();
    }
    /// Milliseconds since the watch began; negative before.
    [[nodiscard]] double after() const { return m_after; }
    [[nodiscard]] bool wait(int ms) {
        // Not QTest::qWaitFor: it sleeps ten milliseconds between two looks, and events wait with it.
        QElapsedTimer waited;
        waited.start();
        while (m_after < 0 && waited.elapsed() < ms) QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        return m_after >= 0;
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        const auto& analysis = m_view.rows().analysis();
        if (event->type() == QEvent::Paint && analysis && analysis->trace->summary.spans >= m_spans) {
            watched->removeEventFilter(this);
            // After the paint, not before it.
            QTimer::singleShot(0, this, [this] { m_after = millis(m_timer); });
        }
        return false;
    }

private:
    widgets::WaterfallView& m_view;
    std::uint64_t m_spans;
    QElapsedTimer m_timer;
    double m_after = -1;
};

Result<TraceSummary> largestTrace(const QString& cache) {
    auto reader = store::TraceReader::open({cache.toStdString()});
    if (!reader) return tl::unexpected(reader.error());
    SearchRequest request;
    request.sort = TraceSort::Spans;
    request.descending = true;
    request.limit = 1;
    auto page = (*reader)->search(request, {});
    if (!page) return tl::unexpected(page.error());
    if (page->traces.empty()) return fail(ErrorKind::NotFound, "nothing was imported");
    return page->traces.front();
}

/// From the request to the painted rows.
Result<double> timeOpening(WindowDriver& driver, const TraceSummary& trace) {
    PaintWatch watch(*driver.parts().traceView->waterfall(), trace.spans);
    driver.window().open({{}, {QString::fromStdString(trace.idText)}, {}});
    if (!watch.wait(60'000)) return fail(ErrorKind::NotFound, "the trace was not painted");
    return watch.after();
}

Result<QJsonObject> round(const QString& file) {
    QJsonObject out;
    WindowDriver driver;
    driver.start();
    driver.window().resize(1600, 1000);
    if (!driver.settle()) return fail(ErrorKind::Cancelled, "the window does not come to rest");
    Gaps gaps;
    PaintWatch first(*driver.parts().traceView->waterfall(), 1);
    QElapsedTimer timer;
    timer.start();
    gaps.begin();
    driver.window().open({{file}, {}, {}});
    while (!driver.window().settled() || timer.elapsed() < 50) {
        QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        if (timer.elapsed() > 600'000) return fail(ErrorKind::Cancelled, "the import does not end");
    }
    out[QStringLiteral("import_to_rest_ms")] = millis(timer);
    out[QStringLiteral("drop_to_first_waterfall_ms")] = first.after();
    out[QStringLiteral("event_loop")] = gaps.end();
    out[QStringLiteral("peak_mb")] = peakMegabytes();
    const Result<TraceSummary> largest = largestTrace(driver.cachePath());
    if (!largest) return tl::unexpected(largest.error());
    out[QStringLiteral("largest_trace_spans")] = static_cast<double>(largest->spans);

    if (driver.parts().table->model()->rowCount() < 2) return out;  // opens itself

    // A new window, so that nothing of the trace is in memory; the cache file may be in the page cache.
    for (const char* name : {"open_largest_ms", "open_largest_again_ms"}) {
        driver.stop();
        driver.settings().data.session = {};
        driver.settings().save();
        driver.start();
        driver.window().resize(1600, 1000);
        if (!driver.settle()) return fail(ErrorKind::Cancelled, "the window does not come to rest");
        gaps.begin();
        const Result<double> opened = timeOpening(driver, *largest);
        if (!opened) return tl::unexpected(opened.error());
        out[QLatin1String(name)] = *opened;
        out[QLatin1String(name) + QStringLiteral("_loop")] = gaps.end();
    }
    return out;
}

}  // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    TimedApplication application(argc, argv);
    if (argc < 2) {
        std::fputs("usage: bench_window FILE [rounds]\n", stderr);
        return 2;
    }
    QJsonArray rounds;
    for (int i = 0; i < (argc > 2 ? std::atoi(argv[2]) : 1); ++i) {
        const Result<QJsonObject> one = round(QString::fromLocal8Bit(argv[1]));
        if (!one) {
            std::fprintf(stderr, "bench_window: %s\n", one.error().message.c_str());
            return 1;
        }
        rounds.append(*one);
    }
    std::puts(QJsonDocument(rounds).toJson(QJsonDocument::Indented).constData());
    return 0;
}

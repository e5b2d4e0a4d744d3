// SPDX-License-Identifier: GPL-3.0-or-later
#include <atomic>
#include <chrono>
#include <thread>

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include "app/reader_pool.h"
#include "tests/core/test_registry.h"

using namespace fw;
using namespace fw::app;
using namespace std::chrono_literals;

namespace reader_pool_test {

class TestReaderPool : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        store::CacheOptions options;
        options.path = m_folder.filePath(QStringLiteral("none.fwdb")).toStdString();
        m_pool = std::make_unique<ReaderPool>(options, 2);
    }
    void cleanup() { m_pool.reset(); }

    void answersComeOnTheGuiThread() {
        QThread* worked = nullptr;
        QThread* told = nullptr;
        m_pool->post<std::uint64_t>(
            Lane::Info,
            [&worked](store::TraceReader& reader, const std::stop_token&) -> Result<std::uint64_t> {
                worked = QThread::currentThread();
                const Result<store::CacheInfo> info = reader.info();
                if (!info) return tl::unexpected<Error>(info.error());
                return info->traces;
            },
            [&told](const Result<std::uint64_t>& traces) {
                QVERIFY(traces);
                QCOMPARE(*traces, 0U);
                told = QThread::currentThread();
            });
        QVERIFY(!m_pool->idle());
        QTRY_VERIFY(m_pool->idle());
        QCOMPARE(told, QThread::currentThread());
        QVERIFY(worked && worked != told);
    }

    void newestWinsAndOlderOnesAreStopped() {
        std::atomic<int> stopped = 0;
        QList<int> told;
        for (int i = 0; i < 20; ++i) {
            m_pool->run<int>(
                Lane::Search,
                [i, &stopped](const std::stop_token& stop) -> Result<int> {
                    for (int ms = 0; ms < 2000 && i < 19; ++ms) {
                        if (stop.stop_requested()) {
                            ++stopped;
                            return fail(ErrorKind::Cancelled, "cancelled");
                        }
                        std::this_thread::sleep_for(1ms);
                    }
                    return i;
                },
                [&told](const Result<int>& answer) { told.append(answer ? *answer : -1); });
            if (i == 0) std::this_thread::sleep_for(20ms);
        }
        QElapsedTimer timer;
        timer.start();
        QTRY_VERIFY(m_pool->idle());
        QVERIFY(timer.elapsed() < 1000);
        QCOMPARE(told, QList<int>{19});
        QVERIFY(stopped >= 1);
    }

    void pagesStandBesideEachOther() {
        QList<int> told;
        for (int i = 0; i < 5; ++i) {
            m_pool->post<int>(
                Lane::Page, [i](store::TraceReader&, const std::stop_token&) -> Result<int> { return i; },
                [&told](const Result<int>& answer) { told.append(*answer); }, ReaderPool::Mode::Beside);
        }
        QTRY_VERIFY(m_pool->idle());
        QCOMPARE(told.size(), 5);
    }

    void lanesDoNotOvertakeEachOther() {
        int told = 0;
        for (const Lane lane : {Lane::Search, Lane::Trace, Lane::Details}) {
            m_pool->run<int>(
                lane, [](const std::stop_token&) -> Result<int> { return 1; }, [&told](const Result<int>&) { ++told; });
        }
        QTRY_VERIFY(m_pool->idle());
        QCOMPARE(told, 3);
    }

    void nothingIsToldAfterTheEnd() {
        bool told = false;
        m_pool->run<int>(
            Lane::Search,
            [](const std::stop_token& stop) -> Result<int> {
                while (!stop.stop_requested()) std::this_thread::sleep_for(1ms);
                return 1;
            },
            [&told](const Result<int>&) { told = true; });
        std::this_thread::sleep_for(10ms);
        QElapsedTimer timer;
        timer.start();
        m_pool.reset();
        QVERIFY(timer.elapsed() < 500);
        QTest::qWait(20);
        QVERIFY(!told);
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<ReaderPool> m_pool;
};

FW_REGISTER_TEST(TestReaderPool);

}  // namespace reader_pool_test

#include "tst_reader_pool.moc"

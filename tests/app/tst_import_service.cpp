// SPDX-License-Identifier: GPL-3.0-or-later
#include <thread>

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include "app/import_service.h"
#include "model/store/trace_reader.h"
#include "test_files.h"
#include "tests/core/test_registry.h"
#include "tests/sources/archive_maker.h"

using namespace fw;
using namespace fw::app;

namespace import_service_test {

class TestImportService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_cache.path = file("cache.fwdb").toStdString();
        m_service = std::make_unique<ImportService>(m_cache);
        m_outcomes.clear();
        connect(m_service.get(), &ImportService::sourceFinished, this,
                [this](const ImportOutcome& outcome) { m_outcomes.push_back(outcome); });
    }
    void cleanup() { m_service.reset(); }

    void importsAndRemembersTheSource() {
        m_service->add({writeTraces(file("a.jsonl"))});
        QVERIFY(m_service->busy());
        QTRY_VERIFY(!m_service->busy());
        QCOMPARE(m_outcomes.size(), 1U);
        QVERIFY(!m_outcomes[0].error);
        QCOMPARE(m_outcomes[0].summary.counts.newTraces, 3U);
        QCOMPARE(m_outcomes[0].summary.counts.spans, 18U);
        auto reader = store::TraceReader::open(m_cache);
        QVERIFY(reader);
        const auto imports = (*reader)->imports();
        QVERIFY(imports);
        QCOMPARE(imports->size(), 1U);
        QCOMPARE(imports->front().source, file("a.jsonl").toStdString());
        QCOMPARE(imports->front().spans, 18U);
        QVERIFY(!imports->front().partial);
    }

    void secondImportChangesNothing() {
        const QString path = writeTraces(file("a.jsonl"));
        m_service->add({path});
        m_service->add({path});
        QTRY_VERIFY(!m_service->busy());
        QCOMPARE(m_outcomes.size(), 2U);
        QCOMPARE(m_outcomes[1].summary.counts.spans, 0U);
        QCOMPARE(m_outcomes[1].summary.counts.duplicates, 18U);
    }

    void archiveIsOneSourceOfManyMembers() {
        QFile traces(writeTraces(file("a.jsonl")));
        QVERIFY(traces.open(QIODevice::ReadOnly));
        const std::vector<test::MadeFile> members = {{"in/a.jsonl", traces.readAll().toStdString()},
                                                     {"photo.png", "\x89PNG\r\n\x1a\n0000"}};
        const std::string bytes = test::packed(members, test::Packing::ZipDeflated);
        QFile archive(file("dump.zip"));
        QVERIFY(archive.open(QIODevice::WriteOnly));
        QCOMPARE(archive.write(bytes.data(), static_cast<qint64>(bytes.size())), static_cast<qint64>(bytes.size()));
        archive.close();
        m_service->add({archive.fileName()});
        m_service->add({archive.fileName()});
        QTRY_VERIFY(!m_service->busy());
        QCOMPARE(m_outcomes.size(), 2U);
        QCOMPARE(m_outcomes[0].summary.files, 2U);
        QCOMPARE(m_outcomes[0].summary.counts.spans, 18U);
        QCOMPARE(m_outcomes[1].summary.counts.spans, 0U);
        QCOMPARE(m_outcomes[1].summary.counts.duplicates, 18U);
        // What is no trace is one note of the archive, and comes once however often that is read.
        QCOMPARE(m_service->issues().size(), 1U);
        QCOMPARE(m_service->issues().front().source, archive.fileName().toStdString());
        QVERIFY(m_service->issues().front().detail.find("photo.png") != std::string::npos);
        // "Read again" of the problem's source finds the member.
        m_service->add({archive.fileName() + QStringLiteral("/in/a.jsonl")});
        QTRY_VERIFY(!m_service->busy());
        QCOMPARE(m_outcomes[2].summary.counts.duplicates, 18U);
    }

    void brokenAndMissingSourcesCostNothingElse() {
        TraceFile broken;
        broken.brokenLine = true;
        m_service->add({file("missing.jsonl"), writeTraces(file("b.jsonl"), broken)});
        QTRY_VERIFY(!m_service->busy());
        QCOMPARE(m_outcomes.size(), 2U);
        QCOMPARE(m_outcomes[0].summary.counts.spans, 0U);
        QCOMPARE(m_outcomes[1].summary.counts.spans, 18U);
        bool unreadable = false;
        bool brokenLine = false;
        for (const ImportIssue& issue : m_service->issues()) {
            unreadable = unreadable || (issue.code == IssueCode::Unreadable && issue.source == file("missing.jsonl").toStdString());
            brokenLine = brokenLine || (issue.source == file("b.jsonl").toStdString() && issue.line == 2U);
        }
        QVERIFY(unreadable);
        QVERIFY(brokenLine);
        // Read again once mended: its rows go.
        writeTraces(file("b.jsonl"));
        m_service->add({file("b.jsonl")});
        QTRY_VERIFY(!m_service->busy());
        for (const ImportIssue& issue : m_service->issues()) {
            QVERIFY(issue.source != file("b.jsonl").toStdString() || issue.code == IssueCode::DuplicateSpan);
        }
    }

    void progressRunsOnceOverAllSources() {
        TraceFile large;
        large.traces = 1500;
        const QStringList paths{writeTraces(file("a.jsonl"), large), file("missing.jsonl"), writeTraces(file("b.jsonl"), large)};
        std::uint64_t last = 0;
        std::uint64_t total = 0;
        double share = -1;
        bool known = true;
        bool forward = true;
        connect(m_service.get(), &ImportService::progressed, this, [&](const Progress& progress) {
            known = known && progress.bytesTotal.has_value();
            forward = forward && progress.bytesDone >= last;
            last = progress.bytesDone;
            total = progress.bytesTotal.value_or(0);
        });
        connect(m_service.get(), &ImportService::sourceProgressed, this, [&](double told) { share = told; });
        m_service->add(paths);
        QCOMPARE(m_service->sources(), paths);
        QTRY_VERIFY(!m_service->busy());
        QVERIFY(known);
        QVERIFY(forward);
        QCOMPARE(total, static_cast<std::uint64_t>(QFileInfo(paths[0]).size() + QFileInfo(paths[2]).size()));
        QCOMPARE(last, total);
        QCOMPARE(share, 1.0);
    }

    void otherWorkRunsBetweenImports() {
        QStringList order;
        connect(m_service.get(), &ImportService::sourceFinished, this,
                [&order](const ImportOutcome&) { order.append(QStringLiteral("import")); });
        m_service->add({writeTraces(file("a.jsonl"))});
        m_service->post<int>(
            ImportService::Manner::Whole, [](const std::stop_token&) -> Result<int> { return 7; },
            [&order](const Result<int>& answer) { order.append(QString::number(answer.value_or(0))); });
        m_service->cancel();
        QVERIFY(m_service->working());
        m_service->add({file("a.jsonl")});
        QTRY_VERIFY(!m_service->busy() && !m_service->working());
        QCOMPARE(order, QStringList({QStringLiteral("import"), QStringLiteral("7"), QStringLiteral("import")}));
    }

    void idleWorkGivesWayToAnImport() {
        bool stopped = false;
        m_service->post<bool>(
            ImportService::Manner::Idle,
            [](const std::stop_token& stop) -> Result<bool> {
                while (!stop.stop_requested()) std::this_thread::yield();
                return true;
            },
            [&stopped](const Result<bool>& answer) { stopped = answer.value_or(false); });
        QVERIFY(!m_service->working());
        m_service->add({writeTraces(file("a.jsonl"))});
        QTRY_VERIFY(!m_service->busy());
        QVERIFY(stopped);
    }

    void cancelForgetsTheQueueAndKeepsWhatWasCommitted() {
        TraceFile large;
        large.traces = 4000;
        const QString path = writeTraces(file("large.jsonl"), large);
        m_service->add({path, path, path, path});
        QTest::qWait(30);
        QElapsedTimer timer;
        timer.start();
        m_service->cancel();
        QTRY_VERIFY(!m_service->busy());
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(m_outcomes.size(), 4U);
        QVERIFY(m_outcomes[3].summary.cancelled);
        m_service->add({writeTraces(file("a.jsonl"))});
        QTRY_VERIFY(!m_service->busy());
        QVERIFY(!m_outcomes.back().summary.cancelled);
        auto reader = store::TraceReader::open(m_cache);
        QVERIFY(reader);
        const auto info = (*reader)->info();
        QVERIFY(info);
        QVERIFY(info->traces >= 3);
    }

    void endsWithinASecond() {
        TraceFile large;
        large.traces = 6000;
        m_service->add({writeTraces(file("large.jsonl"), large)});
        QTest::qWait(30);
        QElapsedTimer timer;
        timer.start();
        m_service.reset();
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    }

    void cacheThatCannotBeWrittenIsAnError() {
        store::CacheOptions bad;
        QFile blocker(file("blocker"));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        bad.path = file("blocker/cache.fwdb").toStdString();
        ImportService service(bad);
        std::optional<Error> error;
        connect(&service, &ImportService::sourceFinished, this, [&error](const ImportOutcome& outcome) { error = outcome.error; });
        service.add({writeTraces(file("a.jsonl"))});
        QTRY_VERIFY(!service.busy());
        QVERIFY(error);
        QCOMPARE(error->kind, ErrorKind::Cache);
    }

private:
    [[nodiscard]] QString file(const char* name) const { return m_folder->filePath(QLatin1String(name)); }
    std::unique_ptr<QTemporaryDir> m_folder;
    store::CacheOptions m_cache;
    std::unique_ptr<ImportService> m_service;
    std::vector<ImportOutcome> m_outcomes;
};

FW_REGISTER_TEST(TestImportService);

}  // namespace import_service_test

#include "tst_import_service.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QtTest>
#include <filesystem>
#include <fstream>
#include <thread>

#include "importers/batch_queue.h"
#include "importers/import_job.h"
#include "importers/issue_list.h"
#include "importers/long_first_line.h"
#include "tests/core/test_registry.h"
#include "tests/import/test_sinks.h"
#include "tests/sources/archive_maker.h"

using namespace fw;
using namespace std::chrono_literals;
using fw::test::gzipped;
using fw::test::TestSink;
using Clock = std::chrono::steady_clock;

namespace {

std::string logLine(std::size_t number, std::size_t padding = 0) {
    return "{\"level\":\"info\",\"ts\":1736245845.5,\"msg\":\"span completed\",\"trace_id\":\"" + std::to_string(number / 10 + 1) +
           "\",\"span_id\":\"" + std::to_string(number + 1) + "\",\"operation\":\"op\",\"duration_ms\":5,\"service\":\"s\",\"pad\":\"" +
           std::string(padding, 'x') + "\"}\n";
}

std::string logText(std::size_t spans, std::size_t padding = 0) {
    std::string text;
    for (std::size_t i = 0; i < spans; ++i) text += logLine(i, padding);
    return text;
}

std::size_t threadCount() {
    std::size_t count = 0;
    for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator("/proc/self/task")) ++count;
    return count;
}

const ImportIssue* issueOf(const ImportSummary& summary, IssueCode code) {
    for (const ImportIssue& issue : summary.issues)
        if (issue.code == code) return &issue;
    return nullptr;
}

/// Small batches and a small queue, so that every wait happens.
ImportOptions tightOptions() {
    ImportOptions options;
    options.batchSpans = 10;
    options.queuedBytes = 20000;
    return options;
}

}  // namespace

class TestImport : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::size_t m_threads = 0;

    std::string path(const std::string& name) const { return m_folder.path().toStdString() + "/" + name; }

    std::string write(const std::string& name, std::string_view bytes) const {
        std::filesystem::create_directories(std::filesystem::path(path(name)).parent_path());
        std::ofstream file(path(name), std::ios::binary);
        file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        return path(name);
    }

private Q_SLOTS:
    void init() { m_threads = threadCount(); }
    /// No thread outlives its import, whatever happened; the system counts one that was joined a moment longer.
    void cleanup() { QTRY_COMPARE(threadCount(), m_threads); }

    void wholeFile() {
        const std::string text = logText(25000);
        TestSink sink;
        std::uint64_t committed = 0;
        ImportOptions options;
        options.committed = [&](const WriteCounts& counts) { committed += counts.spans; };
        const auto summary = runImport({write("a.log", text)}, options, sink, {});
        QVERIFY(summary);
        QCOMPARE(summary->files, std::uint64_t{1});
        QCOMPARE(summary->counts.spans, std::uint64_t{25000});
        QCOMPARE(sink.spans.load(), std::uint64_t{25000});
        QCOMPARE(committed, std::uint64_t{25000});
        QCOMPARE(summary->bytes, std::uint64_t{text.size()});
        QVERIFY(sink.bytesConsumed <= text.size());
        QCOMPARE(sink.commits, 1);
        QVERIFY(sink.writes >= 3);
        QVERIFY(!summary->partial);
        QVERIFY(!summary->cancelled);
        QVERIFY(summary->issues.empty());
    }

    /// The first line is longer than what detection looks at, and than what a line may be: those behind it decide.
    void longFirstLine() {
        for (const std::size_t size : {std::size_t{300'000}, std::size_t{20'000'000}}) {
            for (const char* begin : {"x", "{\"text\":\"x"}) {
                TestSink sink;
                const std::string line = begin + std::string(size, 'x') + '\n';
                const auto summary = runImport({write("long.log", line + logText(10))}, {}, sink, {});
                QVERIFY(summary);
                QCOMPARE(sink.spans.load(), std::uint64_t{10});
                QVERIFY(issueOf(*summary, IssueCode::UnknownFormat) == nullptr);
                QCOMPARE(issueOf(*summary, IssueCode::RecordTooLarge) != nullptr, size > 16'777'216);
            }
        }
        // Nothing but text, and more than is looked through.
        for (const std::size_t size : {std::size_t{300'000}, maxLongLine + 2'000'000}) {
            TestSink sink;
            const auto summary =
                runImport({write("long.log", std::string(size, 'x') + '\n' + (size < 1'000'000 ? "words\n" : logText(10)))}, {}, sink, {});
            QVERIFY(summary);
            const ImportIssue* unknown = issueOf(*summary, IssueCode::UnknownFormat);
            QVERIFY(unknown != nullptr && unknown->detail.find("--format log") != std::string::npos);
        }
    }

    void folderWithEverything() {
        write("mix/1.log", logText(10));
        write("mix/2.log.gz", gzipped(logText(20)));
        write("mix/3.png", "\x89PNG\r\n\x1a\n0000");
        write("mix/4.empty", "");
        write("mix/5.log", logText(5) + "{broken\n");
        write("mix/6.log.gz", gzipped(logText(2000)).substr(0, 3000));
        TestSink sink;
        const auto summary = runImport({path("mix"), path("nowhere"), "/dev/zero"}, {}, sink, {});
        QVERIFY(summary);
        QCOMPARE(summary->files, std::uint64_t{6});
        QVERIFY(summary->partial);
        QVERIFY(summary->counts.spans > 35);
        const ImportIssue* unknown = issueOf(*summary, IssueCode::OtherFile);
        QVERIFY(unknown != nullptr);
        QCOMPARE(unknown->source, path("mix"));
        QVERIFY(issueOf(*summary, IssueCode::EmptyInput) != nullptr);
        QCOMPARE(issueOf(*summary, IssueCode::EmptyInput)->source, path("mix/4.empty"));
        QVERIFY(issueOf(*summary, IssueCode::JsonSyntax) != nullptr);
        QCOMPARE(issueOf(*summary, IssueCode::JsonSyntax)->source, path("mix/5.log"));
        QVERIFY(issueOf(*summary, IssueCode::CompressionDamaged) != nullptr);
        QCOMPARE(issueOf(*summary, IssueCode::Unreadable)->source, path("nowhere"));
        QCOMPARE(sink.sources.front(), 0U);
        QVERIFY(sink.sources.back() >= 4U);
        const auto unreadable = std::count_if(summary->issues.begin(), summary->issues.end(),
                                              [](const ImportIssue& i) { return i.code == IssueCode::Unreadable; });
        QCOMPARE(unreadable, 2);
    }

    void whichTracesLackSomething() {
        const auto trace = [](const char* id, const char* end) {
            return std::string("{\"data\":[{\"traceID\":\"") + id + "\",\"spans\":[{\"traceID\":\"" + id +
                   "\",\"spanID\":\"1\",\"operationName\":\"x\",\"startTime\":1,\"duration\":1}],"
                   "\"processes\":{}}" +
                   end;
        };
        // One file of a folder is broken: the traces of the others lack nothing.
        write("half/1.json", trace("a", "]}"));
        write("half/2.json", trace("b", ",{\"traceID\":\"c\",\"spans\":[{\"spanID\":"));
        write("half/3.json", trace("d", "]}"));
        TestSink sink;
        std::vector<PathEnd> ends;
        ImportOptions options;
        options.pathEnded = [&ends](const PathEnd& end, const WriteCounts&) -> Result<void> {
            ends.push_back(end);
            return {};
        };
        const auto summary = runImport({path("half"), path("half/1.json"), path("half/2.json")}, options, sink, {});
        QVERIFY(summary && summary->partial);
        QCOMPARE(ends.size(), std::size_t{3});
        QVERIFY(ends[0].partial && ends[0].unsure);
        QCOMPARE(*ends[0].unsure, (std::vector<TraceId>{TraceId{0, 0xb}}));
        QVERIFY(!ends[1].partial);
        // A file by itself may lack spans of any of its traces.
        QVERIFY(ends[2].partial && !ends[2].unsure);
        const auto folder = runImport({path("half")}, {}, sink, {});
        QVERIFY(folder && folder->partial && folder->unsure);
        QCOMPARE(*folder->unsure, *ends[0].unsure);
    }

    void formatOverride() {
        ImportOptions options;
        options.format = formats::FormatId::JaegerJson;
        TestSink sink;
        const std::string file =
            write("t", "{\"traceID\":\"a\",\"spans\":[{\"spanID\":\"1\",\"startTime\":1,\"duration\":1}],\"processes\":{}}");
        QCOMPARE(runImport({file}, options, sink, {})->counts.spans, std::uint64_t{1});
    }

    void onlyNotesAreNotPartial() {
        TestSink sink;
        const auto summary = runImport({write("plain.log", "hello world\n" + logText(3))}, {}, sink, {});
        QVERIFY(summary);
        QVERIFY(issueOf(*summary, IssueCode::PlainLogLines) != nullptr);
        QVERIFY(!summary->partial);
        QCOMPARE(summary->rejected, std::uint64_t{0});
    }

    void knownSpansAreOneRow() {
        TestSink sink;
        sink.duplicatesPerWrite = 10;
        sink.conflictsPerWrite = 1;
        sink.replacedPerWrite = 2;
        const auto summary = runImport({write("a.log", logText(100))}, tightOptions(), sink, {});
        QVERIFY(summary);
        const ImportIssue* known = issueOf(*summary, IssueCode::DuplicateSpan);
        QVERIFY(known != nullptr);
        QCOMPARE(known->count, summary->counts.duplicates);
        QCOMPARE(known->source, path("a.log"));
        QVERIFY(issueOf(*summary, IssueCode::ConflictingSpan) != nullptr);
        const ImportIssue* later = issueOf(*summary, IssueCode::LateUpdate);
        QVERIFY(later != nullptr);
        QCOMPARE(later->count, summary->counts.replaced);
        QVERIFY(later->severity == IssueSeverity::Note);
        QCOMPARE(issueReason(*later), "Later, more complete records of known spans: " + std::to_string(later->count) + " spans");
        QCOMPARE(summary->issues.size(), std::size_t{3});
        QVERIFY(!summary->partial);
    }

    void budget() {
        ImportOptions options;
        options.sourceLimits.maxBytes = 100000;
        TestSink sink;
        const auto summary = runImport({write("bomb.gz", gzipped(logText(10000)))}, options, sink, {});
        QVERIFY(summary);
        QVERIFY(summary->partial);
        QVERIFY(issueOf(*summary, IssueCode::BudgetExceeded) != nullptr);
        QVERIFY(summary->counts.spans > 100);
        QVERIFY(summary->counts.spans < 10000);
    }

    void progress() {
        std::vector<Progress> told;
        ImportOptions options = tightOptions();
        options.progress = [&](const Progress& now) { told.push_back(now); };
        TestSink sink;
        sink.onWrite = [](const std::stop_token&) -> Result<WriteCounts> {
            std::this_thread::sleep_for(2ms);
            return WriteCounts{};
        };
        const std::string text = logText(2000, 200);
        const auto begin = Clock::now();
        const auto summary = runImport({write("a.log", text)}, options, sink, {});
        const double seconds = std::chrono::duration<double>(Clock::now() - begin).count();
        QVERIFY(summary);
        QVERIFY(told.size() >= 3);
        QVERIFY(static_cast<double>(told.size()) <= seconds * 10 + 2);
        QCOMPARE(told.back().bytesDone, std::uint64_t{text.size()});
        QCOMPARE(*told.back().bytesTotal, std::uint64_t{text.size()});
        QCOMPARE(told.back().spans, std::uint64_t{2000});
        for (std::size_t i = 1; i < told.size(); ++i) {
            QVERIFY(told[i].spans >= told[i - 1].spans);
            QVERIFY(told[i].bytesDone >= told[i - 1].bytesDone);
        }
    }

    void failingSink_data() {
        QTest::addColumn<int>("atWrite");
        QTest::newRow("first") << 1;
        QTest::newRow("third, decoder waiting") << 3;
        QTest::newRow("commit") << 0;
    }

    void failingSink() {
        QFETCH(int, atWrite);
        TestSink sink;
        sink.onWrite = [&](const std::stop_token&) -> Result<WriteCounts> {
            std::this_thread::sleep_for(5ms);
            if (sink.writes == atWrite) return fail(ErrorKind::Cache, "disk full");
            return WriteCounts{};
        };
        if (atWrite == 0) sink.onCommit = []() -> Result<WriteCounts> { return fail(ErrorKind::Cache, "disk full"); };
        const auto summary = runImport({write("a.log", logText(1000, 200))}, tightOptions(), sink, {});
        QVERIFY(!summary);
        QCOMPARE(summary.error().kind, ErrorKind::Cache);
        QCOMPARE(summary.error().message, std::string("disk full"));
        if (atWrite > 0) {
            QCOMPARE(sink.writes.load(), atWrite);
            QCOMPARE(sink.commits, 0);
        }
    }

    void throwingSink() {
        TestSink sink;
        sink.onWrite = [](const std::stop_token&) -> Result<WriteCounts> { throw std::runtime_error("odd"); };
        const auto summary = runImport({write("a.log", logText(1000, 200))}, tightOptions(), sink, {});
        QVERIFY(!summary);
        QCOMPARE(summary.error().message, std::string("odd"));
    }

    void cancelBeforeTheStart() {
        std::stop_source stop;
        stop.request_stop();
        TestSink sink;
        const auto summary = runImport({write("a.log", logText(100))}, {}, sink, stop.get_token());
        QVERIFY(summary);
        QVERIFY(summary->cancelled);
        QVERIFY(summary->partial);
        QCOMPARE(sink.spans.load(), std::uint64_t{0});
        QVERIFY(issueOf(*summary, IssueCode::Cancelled) != nullptr);
    }

    /// The sink is slow, the queue full, the decoder waits; then the reader has enough.
    void cancelWhileTheQueueIsFull() {
        std::stop_source stop;
        TestSink sink;
        sink.onWrite = [](const std::stop_token& token) -> Result<WriteCounts> {
            test::waitStoppable(token, 60ms);
            return WriteCounts{};
        };
        const std::string file = write("a.log", logText(5000, 200));
        std::thread cancel([&] {
            std::this_thread::sleep_for(150ms);
            stop.request_stop();
        });
        const auto summary = runImport({file}, tightOptions(), sink, stop.get_token());
        const auto ended = Clock::now();
        cancel.join();
        QVERIFY(summary);
        QVERIFY(summary->cancelled);
        // Two or three batches were taken; they are committed, and the commit is not to be stopped.
        QVERIFY(summary->counts.spans >= 10);
        QVERIFY(summary->counts.spans < 200);
        QCOMPARE(sink.commits, 1);
        QVERIFY(!sink.commitCouldBeStopped);
        QVERIFY(Clock::now() - ended < 200ms);
        QVERIFY(summary->seconds < 0.150 + 0.200);
    }

    void cancelInsideTheSink() {
        std::stop_source stop;
        TestSink sink;
        sink.onWrite = [&](const std::stop_token& token) -> Result<WriteCounts> {
            if (sink.writes < 3) return WriteCounts{};
            stop.request_stop();
            if (token.stop_requested()) return fail(ErrorKind::Cancelled, "Cancelled");
            return WriteCounts{};
        };
        const auto summary = runImport({write("a.log", logText(1000))}, tightOptions(), sink, stop.get_token());
        QVERIFY(summary);
        QVERIFY(summary->cancelled);
        QCOMPARE(summary->counts.spans, std::uint64_t{20});
        QCOMPARE(sink.commits, 1);
    }

    /// What ends a file in the middle of a record is told once, with the place of both.
    void cutOffIsToldOnce() {
        const std::string whole = gzipped(logText(2000));
        TestSink sink;
        const auto summary = runImport({write("cut.log.gz", whole.substr(0, whole.size() / 2))}, tightOptions(), sink, {});
        QVERIFY(summary);
        QVERIFY(summary->partial && summary->counts.spans > 100);
        QCOMPARE(summary->rejected, std::uint64_t{1});
        QCOMPARE(summary->issues.size(), std::size_t{1});
        const ImportIssue& issue = summary->issues.front();
        QCOMPARE(issue.code, IssueCode::CompressionDamaged);
        QCOMPARE(issue.line.value_or(0), summary->counts.spans + 1);
        QVERIFY(issue.offset.value_or(0) > 1000);
    }

    /// Standard input is a pipe that nobody writes to any more.
    void cancelWhileAPipeIsSilent() {
        int ends[2] = {-1, -1};
        QCOMPARE(::pipe2(ends, O_CLOEXEC), 0);
        const int saved = ::dup(STDIN_FILENO);
        ::dup2(ends[0], STDIN_FILENO);
        // More than detection needs, so that decoding has begun.
        const std::string text = logText(2000, 100);
        std::stop_source stop;
        std::thread writer([&] {
            std::size_t at = 0;
            while (at < text.size()) {
                const ssize_t put = ::write(ends[1], text.data() + at, text.size() - at);
                if (put <= 0) break;
                at += static_cast<std::size_t>(put);
            }
            std::this_thread::sleep_for(100ms);
            stop.request_stop();
        });
        TestSink sink;
        const auto begin = Clock::now();
        const auto summary = runImport({"-"}, tightOptions(), sink, stop.get_token());
        const auto took = Clock::now() - begin;
        writer.join();
        ::dup2(saved, STDIN_FILENO);
        ::close(saved);
        ::close(ends[0]);
        ::close(ends[1]);
        QVERIFY(summary);
        QVERIFY(summary->cancelled);
        QVERIFY(took < 1s);
        QVERIFY(summary->counts.spans > 1000);
        QVERIFY(issueOf(*summary, IssueCode::TruncatedInput) == nullptr);
        QVERIFY(issueOf(*summary, IssueCode::Unreadable) == nullptr);
    }

    void queueIsBounded() {
        BatchQueue queue(10000);
        std::stop_source stop;
        std::uint64_t popped = 0;
        std::size_t largest = 0;
        std::thread reader([&] {
            while (auto batch = queue.pop()) {
                ++popped;
                std::this_thread::sleep_for(1ms);
            }
        });
        for (int i = 0; i < 50; ++i) {
            SpanBatch batch;
            batch.bytes.assign(i == 20 ? 30000 : 3000, 'x');  // one is over the bound by itself
            largest = std::max(largest, batch.memory());
            QVERIFY(queue.push(std::move(batch), stop.get_token()));
        }
        queue.close();
        reader.join();
        QCOMPARE(popped, std::uint64_t{50});
        QVERIFY(queue.highWater() <= largest);
        QVERIFY(!queue.push(SpanBatch(), stop.get_token()));
    }

    void memoryOfAnImportIsBounded() {
        TestSink sink;
        std::atomic<bool> release = false;
        sink.onWrite = [&](const std::stop_token&) -> Result<WriteCounts> {
            while (!release) std::this_thread::sleep_for(1ms);
            return WriteCounts{};
        };
        ImportOptions options = tightOptions();
        std::atomic<std::uint64_t> bytesDone = 0;
        options.progress = [&](const Progress& now) { bytesDone = now.bytesDone; };
        std::thread releaser([&] {
            std::this_thread::sleep_for(300ms);
            release = true;
        });
        const auto summary = runImport({write("a.log", logText(20000, 500))}, options, sink, {});
        releaser.join();
        QVERIFY(summary);
        QCOMPARE(summary->counts.spans, std::uint64_t{20000});
    }

    // A decoder that meets none of its members must not look like success.
    void wrongFormatIsTold() {
        const std::string text = "{\"level\":\"info\",\"what\":\"op0\"}\n{\"level\":\"info\",\"what\":\"op1\"}\n";
        for (const formats::FormatId format : {formats::FormatId::JaegerJson, formats::FormatId::OtlpJson, formats::FormatId::Loki,
                                               formats::FormatId::TempoSearch, formats::FormatId::OtelConsole}) {
            TestSink sink;
            ImportOptions options;
            options.format = format;
            const auto summary = runImport({write("other.jsonl", text)}, options, sink, {});
            QVERIFY(summary);
            QVERIFY(summary->partial);
            QCOMPARE(std::count_if(summary->issues.begin(), summary->issues.end(),
                                   [](const ImportIssue& issue) { return issue.severity == IssueSeverity::Error; }),
                     1);
        }
        TestSink sink;
        ImportOptions options;
        options.format = formats::FormatId::JaegerJson;
        const auto nothing = runImport({write("none.json", "{\"data\":[]}")}, options, sink, {});
        QVERIFY(nothing && !nothing->partial);
    }

    void namesCountInABatch() {
        // Few records, and all of the text in names that are not alike.
        std::string text;
        for (std::size_t i = 0; i < 100; ++i) {
            std::string line = logLine(i);
            const std::size_t at = line.find("\"op\"") + 3;
            text += line.substr(0, at) + std::to_string(i) + std::string(100'000, 'n') + line.substr(at);
        }
        TestSink sink;
        ImportOptions options;
        options.batchBytes = 1'000'000;
        const auto summary = runImport({write("a.log", text)}, options, sink, {});
        QVERIFY(summary);
        QCOMPARE(summary->counts.spans, std::uint64_t{100});
        QVERIFY2(sink.writes >= 10, qPrintable(QString::number(sink.writes)));
    }

    void issuesAreMergedAndBounded() {
        IssueList list(3);
        const auto add = [&](IssueCode code, const char* detail, std::uint64_t line) {
            ImportIssue issue = makeIssue(code, detail, {}, line);
            issue.source = "s";
            list.add(std::move(issue));
        };
        add(IssueCode::JsonSyntax, "a", 1);
        add(IssueCode::JsonSyntax, "a", 2);
        add(IssueCode::SourceWarning, "n1", 3);
        add(IssueCode::SourceWarning, "n2", 4);
        add(IssueCode::SourceWarning, "n3", 5);
        add(IssueCode::Unreadable, "gone", 6);
        add(IssueCode::Unreadable, "gone", 7);
        QCOMPARE(list.total(), std::uint64_t{7});
        QCOMPARE(list.notKept(), std::uint64_t{2});
        QVERIFY(list.lacks() > 0);
        const auto rows = list.take();
        QCOMPARE(rows.size(), std::size_t{3});
        QCOMPARE(rows[0].count, std::uint64_t{2});
        QCOMPARE(*rows[0].line, std::uint64_t{1});
        QCOMPARE(rows[1].detail, std::string("n1"));
        QCOMPARE(rows[2].code, IssueCode::Unreadable);
        QCOMPARE(rows[2].count, std::uint64_t{2});
    }

    void manyIssues() {
        std::string text = logText(1);
        for (int i = 0; i < 3000; ++i) text += "{\"a\":1,\"msg\":\"span completed\",\"trace_id\":\"1\",\"span_id\":\"1\"}\n{\"b\" 1}\n";
        ImportOptions options;
        options.maxIssues = 1;
        options.format = formats::FormatId::Log;
        TestSink sink;
        const auto summary = runImport({write("many.log", text)}, options, sink, {});
        QVERIFY(summary);
        QCOMPARE(summary->issues.size(), std::size_t{1});
        QCOMPARE(summary->rejected, std::uint64_t{6000});
        QCOMPARE(summary->issues[0].count + summary->issuesNotKept, std::uint64_t{6000});
    }

    void inspect() {
        const auto found = inspectSources(write("z.gz", gzipped(logText(50))));
        QVERIFY(found);
        QCOMPARE(found->formats.size(), std::size_t{1});
        const SourceFormat* format = &found->formats.front();
        QVERIFY(format->format == formats::FormatId::Log);
        QCOMPARE(format->compression, std::string("gzip"));
        QVERIFY(format->confidence > 0);
        QVERIFY(!inspectSources(path("nowhere")));
        const auto unknown = inspectSources(write("u", "\x01\x02\x03\x04 what is this"));
        QVERIFY(unknown);
        QVERIFY(!unknown->formats.front().format);
    }
};

FW_REGISTER_TEST(TestImport);
#include "tst_import.moc"

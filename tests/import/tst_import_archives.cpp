// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <filesystem>
#include <fstream>
#include <thread>

#include "importers/import_job.h"
#include "tests/core/test_registry.h"
#include "tests/import/test_sinks.h"
#include "tests/sources/archive_maker.h"

using namespace fw;
using namespace fw::test;

namespace {

std::string archivedLog(std::size_t spans) {
    std::string text;
    for (std::size_t i = 0; i < spans; ++i)
        text += "{\"level\":\"info\",\"ts\":1736245845.5,\"msg\":\"span completed\",\"trace_id\":\"" + std::to_string(i / 10 + 1) +
                "\",\"span_id\":\"" + std::to_string(i + 1) + "\",\"operation\":\"op\",\"duration_ms\":5,\"service\":\"s\"}\n";
    return text;
}

const char* const jaeger =
    "{\"data\":[{\"traceID\":\"a\",\"spans\":[{\"traceID\":\"a\",\"spanID\":\"1\",\"operationName\":\"o\","
    "\"startTime\":1,\"duration\":1,\"processID\":\"p\"}],\"processes\":{\"p\":{\"serviceName\":\"s\"}}}]}";

const ImportIssue* issueAt(const ImportSummary& summary, const std::string& source, IssueCode code) {
    for (const ImportIssue& issue : summary.issues)
        if (issue.source == source && issue.code == code) return &issue;
    return nullptr;
}

}  // namespace

/// Archives as the import sees them: a folder in a file.
class TestImportArchives : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::string write(const std::string& name, std::string_view bytes) const {
        const std::string path = m_folder.path().toStdString() + "/" + name;
        std::ofstream file(path, std::ios::binary);
        file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        return path;
    }

private Q_SLOTS:
    void filesThatArePlainlyNoTraces() {
        const std::vector<MadeFile> files = {{"README.md", "# Traces\n\nof the shop\n"},
                                             {"pic", "\x89PNG\r\n\x1a\n0000"},
                                             {"a.log", archivedLog(20)},
                                             {".git/config", "[core]\n"},
                                             {"__MACOSX/._a.log", "x"},
                                             {"x/script.sh", "#!/bin/sh\necho\n"},
                                             {"x/LICENSE", "Free.\n"}};
        const std::string archive = write("mixed.zip", packed(files, Packing::ZipDeflated));
        const std::string folder = m_folder.path().toStdString() + "/mixed";
        for (const MadeFile& file : files) {
            std::filesystem::create_directories(std::filesystem::path(folder + "/" + file.name).parent_path());
            write("mixed/" + file.name, file.content);
        }
        for (const std::string& path : {archive, folder}) {
            TestSink sink;
            const auto summary = runImport({path}, {}, sink, {});
            QVERIFY(summary);
            QCOMPARE(summary->counts.spans, std::uint64_t{20});
            QVERIFY(!summary->partial);
            QCOMPARE(summary->issues.size(), std::size_t{2});
            const ImportIssue* other = issueAt(*summary, path, IssueCode::OtherFile);
            QVERIFY(other != nullptr);
            QCOMPARE(other->count, std::uint64_t{4});
            QVERIFY2(other->detail.find("README.md") != std::string::npos, other->detail.c_str());
            const ImportIssue* hidden = issueAt(*summary, path, IssueCode::HiddenFiles);
            QVERIFY(hidden != nullptr);
            QCOMPARE(hidden->count, std::uint64_t{2});
        }
        // Whoever names such a file wants it read; and what looks like traces of another kind is not passed over.
        TestSink sink;
        QVERIFY(runImport({folder + "/README.md"}, {}, sink, {})->partial);
        write("mixed/odd.json", "{\"traces\":\"of a kind that nobody knows\"}");
        QVERIFY(runImport({folder}, {}, sink, {})->partial);
    }

    void eachMemberIsASource() {
        const std::vector<MadeFile> files = {{"logs/a.log", archivedLog(20)},
                                             {"logs/b.log.gz", gzipped(archivedLog(30))},
                                             {"trace.json", jaeger},
                                             {"photo.png", "\x89PNG\r\n\x1a\n0000"},
                                             {"nothing", ""},
                                             {"broken.log", archivedLog(5) + "{broken\n"},
                                             {"inner.tar", packed({{"x", "y"}}, Packing::Ustar)}};
        const std::string tar = packed(files, Packing::Pax);
        for (const std::string& bytes : {packed(files, Packing::ZipDeflated), tar, gzipped(tar), zstded(tar)}) {
            const std::string path = write("dump", bytes);
            TestSink sink;
            const auto summary = runImport({path}, {}, sink, {});
            QVERIFY(summary);
            QCOMPARE(summary->files, std::uint64_t{6});
            QCOMPARE(summary->counts.spans, std::uint64_t{56});
            QCOMPARE(summary->bytes, static_cast<std::uint64_t>(bytes.size()));
            QVERIFY(summary->partial);
            QCOMPARE(summary->issues.size(), std::size_t{4});
            QVERIFY(issueAt(*summary, path, IssueCode::OtherFile) != nullptr);
            QVERIFY(issueAt(*summary, path + "/nothing", IssueCode::EmptyInput) != nullptr);
            QVERIFY(issueAt(*summary, path + "/inner.tar", IssueCode::NotUnpacked) != nullptr);
            const ImportIssue* broken = issueAt(*summary, path + "/broken.log", IssueCode::JsonSyntax);
            QVERIFY(broken != nullptr);
            QCOMPARE(*broken->line, std::uint64_t{6});
            QCOMPARE(sink.sources, (std::vector<std::uint32_t>{0, 1, 2, 5}));

            const auto found = inspectSources(path);
            QVERIFY(found);
            QCOMPARE(found->formats.size(), std::size_t{6});
            QCOMPARE(found->formats[2].source, path + "/trace.json");
            QVERIFY(found->formats[2].format == formats::FormatId::JaegerJson);
            QVERIFY(found->formats[1].compression.ends_with("+gzip"));
            QCOMPARE(found->errors.size(), std::size_t{1});
            QCOMPARE(found->errors.front().message, std::string("Not unpacked: an archive inside an archive"));
        }
    }

    void oneMemberByItsName() {
        const std::string path = write("one.zip", packed({{"a.log", archivedLog(20)}, {"b.log", archivedLog(7)}}, Packing::ZipDeflated));
        TestSink sink;
        auto summary = runImport({path + "/b.log"}, {}, sink, {});
        QVERIFY(summary);
        QCOMPARE(summary->counts.spans, std::uint64_t{7});
        QCOMPARE(summary->files, std::uint64_t{1});
        summary = runImport({path + "/c.log"}, {}, sink, {});
        QVERIFY(issueAt(*summary, path + "/c.log", IssueCode::Unreadable) != nullptr);
    }

    void emptyArchive() {
        const std::string path = write("empty.zip", packed({}, Packing::ZipDeflated));
        TestSink sink;
        const auto summary = runImport({path}, {}, sink, {});
        QVERIFY(summary);
        QCOMPARE(summary->files, std::uint64_t{0});
        QCOMPARE(summary->issues.size(), std::size_t{1});
        QVERIFY(issueAt(*summary, path, IssueCode::EmptyInput) != nullptr);
    }

    void damagedArchive() {
        const std::string bytes = packed({{"a.log", archivedLog(20)}, {"b.log", archivedLog(7)}}, Packing::Ustar);
        const std::string path = write("cut.tar", bytes.substr(0, 3000) + std::string(512, 'x'));
        TestSink sink;
        auto summary = runImport({path}, {}, sink, {});
        QVERIFY(summary);
        QVERIFY(summary->partial);
        QVERIFY(summary->counts.spans > 10);
        const ImportIssue* damage = issueAt(*summary, path + "/a.log", IssueCode::CompressionDamaged);
        QVERIFY(damage != nullptr && damage->offset);

        std::vector<ZipEntry> entries = {{"a.log", archivedLog(20)}, {"b.log", archivedLog(7)}, {"c.log", archivedLog(9)}};
        entries[0].flags = 1;
        std::string zip = zipOf(entries);
        zip[zip.find("b.log") - 29] = 'X';
        const std::string other = write("other.zip", zip);
        summary = runImport({other}, {}, sink, {});
        QCOMPARE(summary->counts.spans, std::uint64_t{9});
        QVERIFY(summary->partial);
        QVERIFY(issueAt(*summary, other, IssueCode::ArchiveDamaged) != nullptr);
        QCOMPARE(issueReason(*issueAt(*summary, other + "/a.log", IssueCode::NotUnpacked)), std::string("Not unpacked: encrypted"));
    }

    void budgetOfTheWhole() {
        ImportOptions options;
        options.sourceLimits.maxBytes = 3 * archivedLog(100).size();
        const std::vector<MadeFile> files(5, MadeFile{"same.log", archivedLog(100)});
        TestSink sink;
        const std::string path = write("five.zip", packed(files, Packing::ZipDeflated));
        const auto summary = runImport({path}, options, sink, {});
        QVERIFY(summary);
        QVERIFY(summary->partial);
        QVERIFY(summary->counts.spans >= 300);
        QVERIFY(summary->counts.spans < 400);
        QVERIFY(issueAt(*summary, path + "/same.log (4)", IssueCode::BudgetExceeded) != nullptr);
    }

    void progressIsThatOfTheArchive() {
        std::vector<MadeFile> files(20, MadeFile{"part.log", archivedLog(1000)});
        for (const Packing packing : {Packing::ZipDeflated, Packing::Ustar}) {
            const std::string bytes = packed(files, packing);
            std::vector<Progress> told;
            ImportOptions options;
            options.batchSpans = 100;
            options.queuedBytes = 20'000;
            options.progress = [&](const Progress& now) { told.push_back(now); };
            TestSink sink;
            sink.onWrite = [](const std::stop_token&) -> Result<WriteCounts> {
                std::this_thread::sleep_for(std::chrono::milliseconds(3));
                return WriteCounts{};
            };
            const std::string after = write("after.log", archivedLog(10));
            const auto summary = runImport({write("progress", bytes), after}, options, sink, {});
            QVERIFY(summary);
            QVERIFY(told.size() >= 3);
            for (std::size_t i = 1; i < told.size(); ++i) {
                QVERIFY(told[i].bytesDone >= told[i - 1].bytesDone);
                QCOMPARE(*told[i].bytesTotal, static_cast<std::uint64_t>(bytes.size() + archivedLog(10).size()));
            }
            QVERIFY(told[1].bytesDone > 0);
            QVERIFY(told[1].bytesDone < bytes.size());
            QCOMPARE(told.back().bytesDone, *told.back().bytesTotal);
        }
    }

    void cancelInsideAnArchive() {
        std::stop_source stop;
        TestSink sink;
        sink.onWrite = [&](const std::stop_token&) -> Result<WriteCounts> {
            if (sink.writes == 2) stop.request_stop();
            return WriteCounts{};
        };
        ImportOptions options;
        options.batchSpans = 10;
        const std::string path = write("cancel.zip", packed(std::vector<MadeFile>(50, {"x.log", archivedLog(500)}), Packing::ZipDeflated));
        const auto summary = runImport({path}, options, sink, stop.get_token());
        QVERIFY(summary);
        QVERIFY(summary->cancelled);
        QVERIFY(summary->files < 50);
        QCOMPARE(summary->issues.size(), std::size_t{1});
        QVERIFY(!inspectSources(path, stop.get_token()));
    }
};

FW_REGISTER_TEST(TestImportArchives);
#include "tst_import_archives.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "app/excerpt_reader.h"
#include "tests/core/test_registry.h"
#include "tests/sources/archive_maker.h"

using namespace fw;
using namespace fw::app;

namespace excerpt_reader_test {

class TestExcerptReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lineWithItsNeighbours() {
        const ImportIssue issue = issueIn("one\r\ntwo bad\nthree\nfour", 2, 5, "bad");
        const auto context = readIssueContext(issue, {});
        QVERIFY(context);
        QCOMPARE(context->line, std::uint64_t{2});
        QCOMPARE(context->before, std::string("one"));
        QCOMPARE(context->text, std::string("two bad"));
        QCOMPARE(context->caret, std::size_t{4});
        QCOMPARE(context->after, std::string("three"));
        QVERIFY(!context->cutBefore);
    }

    void placeFarInALongLine() {
        const std::string far = std::string(300'000, 'x') + "HERE" + std::string(300'000, 'y');
        const ImportIssue issue = issueIn("a\n" + far + "\nb", 2, 300'001, "HEREyyyy");
        const auto context = readIssueContext(issue, {});
        QVERIFY(context);
        QVERIFY(context->cutBefore);
        QCOMPARE(context->text.size(), items::IssueContext::maxBytes);
        QCOMPARE(context->text.substr(context->caret, 4), std::string("HERE"));
        QCOMPARE(context->before, std::string("a"));
        QCOMPARE(context->after, std::string("b"));
    }

    void utf8IsNotCut() {
        std::string line;
        for (int i = 0; i < 200; ++i) line += "\xc5\x9b";
        const ImportIssue issue = issueIn(line + "X", 1, 401, "X");
        const auto context = readIssueContext(issue, {});
        QVERIFY(context);
        QCOMPARE(context->text.substr(context->caret), std::string("X"));
        QVERIFY(QString::fromStdString(context->text).indexOf(QChar(QChar::ReplacementCharacter)) < 0);
    }

    void cutInputShowsItsEnd() {
        ImportIssue issue = issueIn("{\"first\":1}\n" + std::string(5000, 'z') + "{\"name\":\"unfin", 2, 1, "zzz");
        issue.code = IssueCode::TruncatedInput;
        const auto context = readIssueContext(issue, {});
        QVERIFY(context);
        QCOMPARE(context->line, std::uint64_t{2});
        QCOMPARE(context->before, std::string("{\"first\":1}"));
        QVERIFY(context->text.ends_with("\"unfin"));
        QCOMPARE(context->caret, context->text.size());
        QVERIFY(context->after.empty());
    }

    void anotherFileByNowIsRefused() {
        const ImportIssue issue = issueIn("one\ntwo bad\nthree", 2, 5, "bad");
        write("something\nelse altogether\n");
        QVERIFY(!readIssueContext(issue, {}));
        QVERIFY(QFile::remove(path()));
        QVERIFY(!readIssueContext(issue, {}));
        ImportIssue noLine = issue;
        noLine.line.reset();
        QVERIFY(!readIssueContext(noLine, {}));
        QVERIFY(!readIssueContext(issueIn("one\n", 7, 1, "x"), {}));
    }

    void insideAnArchive() {
        const std::vector<test::MadeFile> files = {{"first", "one\n"}, {"in/two.jsonl", "one\ntwo bad\nthree"}};
        for (const std::string& bytes :
             {test::packed(files, test::Packing::ZipDeflated), test::gzipped(test::packed(files, test::Packing::Pax))}) {
            ImportIssue issue = issueIn(bytes, 2, 5, "bad");
            issue.source += "/in/two.jsonl";
            const auto context = readIssueContext(issue, {});
            QVERIFY(context);
            QCOMPARE(context->before, std::string("one"));
            QCOMPARE(context->text, std::string("two bad"));
            issue.source += "x";
            QVERIFY(!readIssueContext(issue, {}));
        }
        ImportIssue piped = issueIn("x", 1, 1, "x");
        piped.source = "-/in/two.jsonl";
        QVERIFY(!readIssueContext(piped, {}));
    }

    void stops() {
        std::stop_source stop;
        stop.request_stop();
        const auto context = readIssueContext(issueIn("one\ntwo\n", 2, 1, "two"), stop.get_token());
        QVERIFY(!context);
        QCOMPARE(context.error().kind, ErrorKind::Cancelled);
    }

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("a.jsonl")); }
    void write(const std::string& text) const {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text.data(), static_cast<qint64>(text.size())), static_cast<qint64>(text.size()));
    }
    ImportIssue issueIn(const std::string& text, std::uint64_t line, std::uint64_t column, const std::string& excerpt) const {
        write(text);
        ImportIssue issue = makeIssue(IssueCode::JsonSyntax, "detail", 0, line);
        issue.source = path().toStdString();
        issue.column = column;
        issue.excerpt = excerpt;
        return issue;
    }
    QTemporaryDir m_folder;
};

FW_REGISTER_TEST(TestExcerptReader);

}  // namespace excerpt_reader_test

#include "tst_excerpt_reader.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include "app/problem_book.h"
#include "tests/core/test_registry.h"

using namespace fw;
using namespace fw::app;

namespace problem_book_test {

namespace {

SourceProblems problemsOf(const std::string& source, std::size_t rows) {
    SourceProblems problems;
    problems.source = source;
    problems.lost = rows;
    for (std::size_t i = 0; i < rows; ++i) {
        ImportIssue issue = makeIssue(IssueCode::JsonSyntax, "detail \xff\x01", 100 + i, 7);
        issue.source = source;
        issue.column = 44;
        issue.excerpt = std::string("{\"a\0", 5);
        issue.excerptCaret = 3;
        issue.count = 2;
        problems.issues.push_back(issue);
    }
    return problems;
}

}  // namespace

class TestProblemBook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bytesRoundTrip() {
        ProblemBook book;
        book.replace("/a", problemsOf("/a", 3));
        book.replace("/b", problemsOf("/b", 1));
        const auto again = ProblemBook::fromBytes(book.toBytes());
        QVERIFY(again);
        QCOMPARE(again->issues().size(), 4U);
        QCOMPARE(again->lost(), 4U);
        const ImportIssue issue = again->issues()[1];
        QCOMPARE(issue.source, std::string("/a"));
        QCOMPARE(issue.offset, std::optional<std::uint64_t>(101));
        QCOMPARE(issue.column, std::optional<std::uint64_t>(44));
        QCOMPARE(issue.excerpt.size(), 5U);
        QCOMPARE(issue.excerptCaret, 3U);
        QCOMPARE(issue.count, std::uint64_t{2});
    }

    void damagedBytesAreRefused() {
        ProblemBook book;
        book.replace("/a", problemsOf("/a", 2));
        const QByteArray good = book.toBytes();
        for (qsizetype size = 0; size < good.size(); ++size)
            QVERIFY2(!ProblemBook::fromBytes(good.left(size)), qPrintable(QString::number(size)));
        for (qsizetype at = 0; at < good.size(); ++at) {
            QByteArray bad = good;
            bad[at] = static_cast<char>(bad[at] ^ 0x80);
            (void)ProblemBook::fromBytes(bad);  // whatever it says, it ends and stays in bounds
        }
        QVERIFY(!ProblemBook::fromBytes(QByteArray(64, '\x7f')));
    }

    void aSourceReadAgainReplacesItsRows() {
        ProblemBook book;
        QVERIFY(book.replace("/d/a", problemsOf("/d/a", 3)));
        QVERIFY(book.replace("/d", problemsOf("/d", 1)));  // the folder around it: rows below it are of today
        QCOMPARE(book.issues().size(), 1U);
        QVERIFY(book.replace("/d", problemsOf("/d", 0)));
        QVERIFY(book.issues().empty());
        QVERIFY(!book.replace("/e", problemsOf("/e", 0)));
    }

    void onlyListedSourcesComeBack() {
        ProblemBook old;
        old.replace("/a", problemsOf("/a", 1));
        old.replace("/b", problemsOf("/b", 1));
        old.replace("/c", problemsOf("/c", 1));
        ProblemBook book;
        book.replace("/b", problemsOf("/b", 2));
        book.addBefore(old);
        QCOMPARE(book.issues().size(), 4U);
        QVERIFY(book.keepListed({"/a"}));
        QCOMPARE(book.issues().size(), 3U);  // /c is gone; /b is of this start
        QVERIFY(!book.keepListed({"/a"}));
    }

    void rowsAreBounded() {
        ProblemBook book;
        book.replace("/a", problemsOf("/a", ProblemBook::maxRows - 5));
        book.replace("/b", problemsOf("/b", 20));
        QCOMPARE(book.issues().size(), ProblemBook::maxRows);
        QCOMPARE(book.notKept(), std::uint64_t{15});
    }

    void fileIsPrivate() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("c.fwdb.problems"));
        QCOMPARE(ProblemBook::fileOf(folder.filePath(QStringLiteral("c.fwdb")).toStdString()), path);
        ProblemBook book;
        book.replace("/a", problemsOf("/a", 2));
        QVERIFY(ProblemBook::save(path, book.toBytes()));
        QCOMPARE(QFileInfo(path).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
        QCOMPARE(ProblemBook::load(path).issues().size(), 2U);
        QVERIFY(ProblemBook::load(folder.filePath(QStringLiteral("none"))).issues().empty());
        QVERIFY(!ProblemBook::save(folder.filePath(QStringLiteral("no/such/folder")), book.toBytes()));
    }
};

FW_REGISTER_TEST(TestProblemBook);

}  // namespace problem_book_test

#include "tst_problem_book.moc"

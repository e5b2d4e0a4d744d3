// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <memory>

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

#include "model/items/issue_detail.h"
#include "model/items/issue_text.h"

using namespace fw;
using namespace fw::items;

namespace {

/// Answers with the source text between brackets: what went through it shows.
class Brackets : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char*, int) const override {
        return qstrcmp(context, "IssueDetail") == 0 ? QLatin1Char('[') + QString::fromUtf8(source) + QLatin1Char(']') : QString();
    }
};

/// A string literal as it stands in a source, its neighbours joined to it, and the code before it.
struct Literal {
    QString text;
    QString before;
};

/// Of C++ without raw strings.
std::vector<Literal> literalsOf(const QString& source) {
    static const QRegularExpression token(
        QStringLiteral("//[^\\n]*|/\\*.*?\\*/|^\\s*#\\s*include[^\\n]*|(?<![0-9a-fA-F])'(?:\\\\.|[^'\\\\])+'|\"((?:\\\\.|[^\"\\\\])*)\""),
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::MultilineOption);
    std::vector<Literal> found;
    qsizetype end = -1;
    for (auto all = token.globalMatch(source); all.hasNext();) {
        const auto match = all.next();
        if (!match.captured().startsWith(QLatin1Char('"'))) continue;
        if (end >= 0 && QStringView(source).mid(end, match.capturedStart() - end).trimmed().isEmpty())
            found.back().text += match.captured(1);
        else
            found.push_back({match.captured(1), source.mid(std::max<qsizetype>(0, match.capturedStart() - 60),
                                                           std::min<qsizetype>(60, match.capturedStart()))});
        end = match.capturedEnd();
    }
    return found;
}

/// A literal that is part of a sentence ("ends inside a ", " bytes from ") begins or ends with a sign or a blank.
bool isKnown(const QString& text) {
    const QString plain = QString(text).replace(QStringLiteral("\\\\"), QStringLiteral("\\"));
    const bool piece = !plain.front().isLetterOrNumber() || !plain.back().isLetterOrNumber();
    const std::vector<std::string_view> known = knownIssueDetails();
    return std::any_of(known.begin(), known.end(), [&](std::string_view sentence) {
        const QString whole = QString::fromUtf8(sentence.data(), static_cast<qsizetype>(sentence.size()));
        return whole == plain || (piece && whole.contains(plain));
    });
}

/// The texts in a source that look like something for people and that issueDetailText does not know: words with a blank
/// beside them, and whatever is given to an issue or an error at once.
QStringList unknownIn(const QString& source) {
    static const QRegularExpression words(QStringLiteral("[a-z]{2} | [a-z]{2}"));
    static const QRegularExpression given(QStringLiteral("(IssueCode|ErrorKind)::\\w+,\\s*(std::string\\()?$"));
    QStringList unknown;
    for (const Literal& literal : literalsOf(source)) {
        if (literal.text.isEmpty() || (!words.match(literal.text).hasMatch() && !given.match(literal.before).hasMatch())) continue;
        if (!isKnown(literal.text)) unknown += literal.text;
    }
    return unknown;
}

QString detail(const char* english, IssueCode code = IssueCode::UnknownFormat) {
    return issueDetailText(code, english);
}

}  // namespace

class TestIssueDetail : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void cleanup() { QCoreApplication::removeTranslator(m_brackets.get()); }

    /// Who adds a sentence to the importers adds it to model/items/issue_sentences.cpp, or here if no reader of the window sees it.
    void everyDetailOfTheImportersIsKnown() {
        static constexpr const char* notDetails[] = {
            // Members of the formats and names.
            "status", "resource", "scope", "kvlistValue", "value", "values", "timestamp", "time_unix_nano", "duration", "name", "(no name)",
            // What is looked for in the input.
            "SQLite format 3", "SQLite format 3\\0", "span buffer full", "span completed", "span finished", "span ended", "<ref ",
            "Caused by: ", "Traceback (most recent call last)", "During handling of the above exception",
            "The above exception was the direct cause", "Exception in thread ", "created by ", "exit status ", "goroutine ", " omitted",
            "[signal ", "File \\\"", "\\n  traceId: '", "\\n  instrumentationScope: {", "\\n  timestamp: ", "  traceId: '",
            // Pieces of "no trace id, no span id" and of "list element is of a wrong type".
            "trace id", "span id", "list element",
            // Warnings of a span, the preview of a mapping, the name of several sources.
            " values", " that stood too deep", "No trace id", " sources",
            // Said to a server, and told differently in the window.
            "resource.service.name = ", "name = ", "traceDuration >= ", "traceDuration <= ", "Authorization: Bearer ", " ms",
            "): give the authority that signed it (--ca FILE) if the server is the right one",
            " but not the server that has it: give the address of the server and --trace-id",
            "Neither Jaeger nor Tempo nor Zipkin answers here: check the address and the path in front of /api, or say which it is "
            "(--from)",
            // Errors of a whole import, which are no issues.
            "The import cannot be started: ", "Not enough memory for the import", "Writing failed for an unknown reason", "Cancelled"};
        QSet<QString> expected;
        for (const char* text : notDetails) expected.insert(QString::fromLatin1(text));
        const QDir root(QStringLiteral(FW_SOURCE_DIR "/importers"));
        QDirIterator it(root.path(), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        int files = 0;
        QStringList unknown;
        QSet<QString> met;
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            const QString source = QString::fromUtf8(file.readAll());
            QVERIFY2(!source.contains(QStringLiteral("R\"(")), qPrintable(file.fileName()));
            ++files;
            // Lists of names, and what is wrong with a mapping that the reader wrote.
            if (it.fileName().startsWith(QStringLiteral("log_mapping"))) continue;
            for (const QString& text : unknownIn(source)) {
                if (expected.contains(text))
                    met.insert(text);
                else
                    unknown += root.relativeFilePath(file.fileName()) + QStringLiteral(": \"") + text + QLatin1Char('"');
            }
        }
        QVERIFY(files > 100);
        QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(QLatin1Char('\n'))));
        QCOMPARE(expected - met, QSet<QString>());
    }

    void unknownDetailsAreFound() {
        const auto unknown = [](const char* source) { return unknownIn(QString::fromLatin1(source)).join(QLatin1Char('|')); };
        QVERIFY(unknown("out.reject(makeIssue(IssueCode::JsonSyntax, \"brackets do not match\", at));").isEmpty());
        QVERIFY(unknown("return \"The gzip stream is damaged (\" + reason + ')'; // \"some remark\"").isEmpty());
        QVERIFY(unknown("#include \"a file\"\nconst int big = 1'000; std::find(keys, \"traceId\"); f('\"');").isEmpty());
        QCOMPARE(unknown("out.reject(makeIssue(IssueCode::JsonSyntax, \"brackets do \"\n  \"dance\", at));"),
                 QStringLiteral("brackets do dance"));
        QCOMPARE(unknown("fail(ErrorKind::Limit, \"Never\")"), QStringLiteral("Never"));
        QCOMPARE(unknown("return \"The lz4 stream is damaged (\" + reason + ')';"), QStringLiteral("The lz4 stream is damaged ("));
        QCOMPARE(unknown("const char* advice = \"a span\";"), QStringLiteral("a span"));
    }

    void sentencesAreTakenApart_data() {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char* english, const char* shown) {
            QTest::newRow(english) << QString::fromLatin1(english) << QString::fromLatin1(shown);
        };
        row("only blanks", "[only blanks]");
        row("only  blanks", "only  blanks");
        row("looks like PNG image", "[looks like [PNG image]]");
        row("looks like text: the server refused the request; export the trace again",
            "[looks like [text]: [the server refused the request; export the trace again]]");
        row("looks like a hat", "[looks like a hat]");
        row("known are otlp-json, log", "[known are otlp-json, log]");
        row("The archive is damaged (it ends early)", "[The archive is damaged ([it ends early])]");
        row("The gzip stream is damaged (a (b) c)", "[The gzip stream is damaged (a (b) c)]");
        row("Is a socket, not a file", "[Is [a socket], not a file]");
        row("Is a hat, not a file", "Is a hat, not a file");
        row("trace_id of 5 bytes instead of 8 or 16", "[trace_id of 5 bytes instead of [8 or 16]]");
        row("id of x bytes instead of 8", "id of x bytes instead of 8");
        row("1204 spans", "[1,204 spans]");
        row("99999999999999999999 spans", "99999999999999999999 spans");
        row("no trace id, no time, no duration", "[[no trace id], [[no time], [no duration]]]");
        row("epoch seconds and ISO 8601", "[[epoch seconds] and [ISO 8601]]");
        row("epoch seconds and more", "epoch seconds and more");
        row("Decompressed size is over 1000 bytes (2000 bytes from 3000 compressed ones were read); framewake-cli import --max-size allows "
            "more",
            "[Decompressed size is over 1,000 bytes (2,000 bytes from 3,000 compressed ones were read); framewake-cli import --max-size "
            "allows more]");
        row("", "");
    }
    void sentencesAreTakenApart() {
        QFETCH(QString, english);
        QFETCH(QString, shown);
        QCoreApplication::installTranslator(m_brackets.get());
        QCOMPARE(issueDetailText(IssueCode::UnknownFormat, english.toStdString()), shown);
    }

    /// Every text of the table, with parts of the input in it, comes back in the reader's words as one sentence.
    void everySentenceIsFound() {
        QCoreApplication::installTranslator(m_brackets.get());
        for (const std::string_view sentence : knownIssueDetails()) {
            std::string english(sentence);
            const bool server = sentence == "%1, trace %2";
            for (const char* place : {"%1", "%2", "%3"})
                if (const auto at = english.find(place); at != std::string::npos)
                    english.replace(at, 2,
                                    english.starts_with("Is ")                                   ? "a folder"
                                    : sentence == "%1 and %2" || sentence == "%1, %2"            ? "no time"
                                    : sentence.starts_with("%1: try again later")                ? "no time"
                                    : sentence.starts_with("%1; it asks") && *(place + 1) == '1' ? "no time"
                                                                                                 : "7");
            const QString shown = issueDetailText(server ? IssueCode::SourceWarning : IssueCode::EmptyInput, english);
            QVERIFY2(shown.startsWith(QLatin1Char('[')) && shown.endsWith(QLatin1Char(']')), english.c_str());
        }
    }

    void wordsOfTheInputStay() {
        QCoreApplication::installTranslator(m_brackets.get());
        QCOMPARE(detail("span", IssueCode::WireDamaged), QStringLiteral("[span]"));
        for (const IssueCode code : {IssueCode::BadTraceId, IssueCode::BadField, IssueCode::UnknownProcess, IssueCode::SpansLost})
            QCOMPARE(detail("span", code), QStringLiteral("span"));
        QCOMPARE(detail("only blanks", IssueCode::SpansLost), QStringLiteral("only blanks"));
        QCOMPARE(detail("only blanks", IssueCode::SourceWarning), QStringLiteral("only blanks"));
        QCOMPARE(detail("trace not found (404), trace 7f", IssueCode::SourceWarning), QStringLiteral("[trace not found (404), trace 7f]"));
        QCOMPARE(detail("clock skew, trace dropped", IssueCode::SourceWarning), QStringLiteral("clock skew, trace dropped"));
    }

    void hostileDetails() {
        QCoreApplication::installTranslator(m_brackets.get());
        // Places in the input's words are not filled.
        QCOMPARE(detail("looks like %2%1: %1 %3 %L1"), QStringLiteral("[looks like %2%1: %1 %3 %L1]"));
        QCOMPARE(detail("%1 spans"), QStringLiteral("%1 spans"));
        QCOMPARE(detail("looks like %1"), QStringLiteral("[looks like %1]"));
        QCOMPARE(issueDetailText(IssueCode::BadField, std::string("parentId is \x1b[0m\n\0\xE2\x80\xAE<b>", 24)),
                 QStringLiteral("[parentId is \u241B[0m\u240A\u2400[U+202E]<b>]"));
        QCOMPARE(detail("<b>\x1b</b>"), QStringLiteral("<b>\u241B</b>"));
        QVERIFY(detail(("known are " + std::string(100'000, 'x')).c_str()).size() < 300);
        QVERIFY(detail(std::string(100'000, 'x').c_str()).size() <= static_cast<int>(ImportIssue::maxDetail) + 1);
        std::string deep;
        while (deep.size() < 100'000) deep += "looks like ";
        QVERIFY(detail(deep.c_str()).size() < 600);
        std::string list;
        while (list.size() < 100'000) list += "no time, ";
        QVERIFY(detail(list.c_str()).size() <= static_cast<int>(ImportIssue::maxDetail) + 1);
    }

    void rowsShowIt() {
        ImportIssue issue = makeIssue(IssueCode::EmptyInput, "only blanks", 0);
        issue.source = "a.json";
        QCOMPARE(issueReasonText(issue), QStringLiteral("Nothing in it: only blanks"));
        QCoreApplication::installTranslator(m_brackets.get());
        QCOMPARE(issueReasonText(issue), QStringLiteral("Nothing in it: [only blanks]"));
        QVERIFY(issueRowText(issue).contains(QStringLiteral("[only blanks]")));
        QVERIFY(issueReport(issue).contains(QStringLiteral("[only blanks]")));
        issue.detail = "%1 %2 %3";
        QCOMPARE(issueReasonText(issue), QStringLiteral("Nothing in it: %1 %2 %3"));
        QVERIFY(issueRowText(issue).contains(QStringLiteral("%1 %2 %3")));
    }

private:
    std::unique_ptr<QTranslator> m_brackets = std::make_unique<Brackets>();
};

QTEST_GUILESS_MAIN(TestIssueDetail)
#include "tst_issue_detail.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <string>

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include "app/language.h"
#include "app/page_texts.h"
#include "app/spoken_languages.h"
#include "model/export/trace_story.h"
#include "model/items/issue_detail.h"
#include "model/items/issue_text.h"
#include "tests/core/test_registry.h"

using namespace fw::app;

namespace translations_test {

namespace {

struct Entry {
    QString source;
    QString type;
    QStringList forms;
    bool plural = false;
};

std::vector<Entry> readTs(const QString& path) {
    std::vector<Entry> entries;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return entries;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) continue;
        if (xml.name() == QLatin1String("message")) {
            entries.push_back({});
            entries.back().plural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
        } else if (xml.name() == QLatin1String("source")) {
            entries.back().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            entries.back().type = xml.attributes().value(QLatin1String("type")).toString();
            if (!entries.back().plural) entries.back().forms.append(xml.readElementText());
        } else if (xml.name() == QLatin1String("numerusform")) {
            entries.back().forms.append(xml.readElementText());
        }
    }
    if (xml.hasError()) entries.clear();
    return entries;
}

QStringList places(const QString& text) {
    QStringList found;
    for (const char* place : {"%1", "%2", "%3", "%4", "%5"}) {
        if (text.contains(QLatin1String(place))) found.append(QLatin1String(place));
    }
    return found;
}

/// Those of which every text is to be there.
QStringList finishedLanguages() {
    return spokenCodes();
}

int pluralForms(const QString& code) {
    return code == QLatin1String("pl") || code == QLatin1String("uk") ? 3 : 2;
}

}  // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslated_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("pluralForms");
        QTest::addColumn<int>("atLeast");
        for (const QString& code : finishedLanguages())
            QTest::newRow(qPrintable(code)) << QStringLiteral("framewake_%1.ts").arg(code) << pluralForms(code)
                                            << (code == QLatin1String("en") ? 10 : 200);
    }
    void everyTextIsTranslated() {
        QFETCH(QString, file);
        QFETCH(int, pluralForms);
        QFETCH(int, atLeast);
        const std::vector<Entry> entries = readTs(QStringLiteral(FW_TRANSLATIONS "/") + file);
        QVERIFY2(static_cast<int>(entries.size()) >= atLeast, qPrintable(QString::number(entries.size())));
        QStringList wrong;
        for (const Entry& entry : entries) {
            bool good = entry.type.isEmpty() && entry.forms.size() == (entry.plural ? pluralForms : 1);
            for (const QString& form : entry.forms)
                good = good && !form.isEmpty() && (entry.plural || places(form) == places(entry.source));
            if (!good) wrong.append(entry.source);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("unfinished: ") + wrong.join(QStringLiteral(" | "))));
    }

    /// What lupdate finds in the sources today must stand in the files, translated.
    void noTextOfTheSourcesIsMissing() {
        QFETCH(QString, file);
        QFETCH(bool, pluralOnly);
        const QTemporaryDir folder;
        const QString copy = folder.filePath(file);
        QVERIFY(QFile::copy(QStringLiteral(FW_TRANSLATIONS "/") + file, copy));
        QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
        const QString root = QStringLiteral(FW_TRANSLATIONS "/..");
        QStringList arguments{QStringLiteral("-silent"), QStringLiteral("-no-obsolete"), QStringLiteral("-I"), root};
        if (pluralOnly) arguments.append(QStringLiteral("-pluralonly"));
        for (const char* room : {"/app", "/widgets", "/model/items"}) arguments.append(root + QLatin1String(room));
        arguments << QStringLiteral("-ts") << copy;
        QProcess lupdate;
        lupdate.start(QStringLiteral(FW_LUPDATE), arguments);
        QVERIFY2(lupdate.waitForFinished(120'000), qPrintable(lupdate.errorString()));
        QCOMPARE(lupdate.exitCode(), 0);
        QStringList missing;
        for (const Entry& entry : readTs(copy)) {
            if (!entry.type.isEmpty()) missing.append(entry.source);
        }
        QVERIFY2(missing.isEmpty(),
                 qPrintable(QStringLiteral("run the target update_translations: ") + missing.join(QStringLiteral(" | "))));
    }
    void noTextOfTheSourcesIsMissing_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("pluralOnly");
        for (const QString& code : finishedLanguages())
            QTest::newRow(qPrintable(code)) << QStringLiteral("framewake_%1.ts").arg(code) << (code == QLatin1String("en"));
    }

    /// The list of the program, the files and what is compiled into it are the same languages.
    void everySpokenLanguageHasItsFile() {
        QStringList files;
        for (const QString& file : QDir(QStringLiteral(FW_TRANSLATIONS)).entryList({QStringLiteral("framewake_*.ts")}))
            files.append(file.section(QLatin1Char('_'), 1).section(QLatin1Char('.'), 0, 0));
        QStringList codes = spokenCodes();
        codes.sort();
        QCOMPARE(files, codes);
        Language language;
        for (const SpokenLanguage& spoken : spokenLanguages()) {
            QVERIFY2(QFile::exists(QStringLiteral(":/i18n/framewake_%1.qm").arg(spoken.code)), qPrintable(spoken.code));
            language.use(*qApp, spoken.code);
            QCOMPARE(language.words(), spoken.code);
            // As Qt calls it, but for the capital that a menu wants.
            QCOMPARE(spoken.ownName.toLower(),
                     spoken.code == QLatin1String("en") ? QStringLiteral("english") : QLocale(spoken.code).nativeLanguageName().toLower());
        }
        language.use(*qApp, QStringLiteral("en_US"));
    }
    void codesOfLanguagesAreUnderstood() {
        QCOMPARE(spokenCode(QStringLiteral("de")), QStringLiteral("de"));
        QCOMPARE(spokenCode(QStringLiteral("de_AT")), QStringLiteral("de"));
        QCOMPARE(spokenCode(QStringLiteral("UK-ua")), QStringLiteral("uk"));
        QCOMPARE(spokenCode(QStringLiteral("deu")), QString());
        QCOMPARE(spokenCode(QStringLiteral("fr")), QString());
        QCOMPARE(spokenCode(QString()), QString());
    }

    void translationsAreEmbedded() {
        Language language;
        language.use(*qApp, QStringLiteral("pl"));
        QCOMPARE(language.words(), QStringLiteral("pl"));
        QCOMPARE(QCoreApplication::translate("fw::app::WindowActions", "&Quit"), QStringLiteral("&Zakończ"));
        language.use(*qApp, QStringLiteral("fr"));
        QCOMPARE(language.words(), QStringLiteral("en"));
        QCOMPARE(QCoreApplication::translate("fw::app::WindowActions", "&Quit"), QStringLiteral("&Quit"));
        language.use(*qApp, QStringLiteral("en_US"));
        QCOMPARE(QCoreApplication::translate("fw::app::Texts", "%Ln span(s) added.", nullptr, 1), QStringLiteral("1 span added."));
        QCOMPARE(QCoreApplication::translate("fw::app::Texts", "%Ln span(s) added.", nullptr, 1244), QStringLiteral("1,244 spans added."));
    }

    void polishPlurals() {
        Language language;
        language.use(*qApp, QStringLiteral("pl"));
        const auto spans = [](int n) { return QCoreApplication::translate("fw::app::Texts", "%Ln span(s) added.", nullptr, n); };
        const QStringList forms{spans(1), spans(2), spans(5)};
        QVERIFY(forms[0].contains(QStringLiteral("span.")) || forms[0].contains(QStringLiteral("span ")));
        QCOMPARE(QSet<QString>(forms.begin(), forms.end()).size(), 3);
        QCOMPARE(spans(22).remove(QStringLiteral("22")), spans(2).remove(QLatin1Char('2')));
        QCOMPARE(spans(12).remove(QStringLiteral("12")), spans(5).remove(QLatin1Char('5')));
        language.use(*qApp, QStringLiteral("en_US"));
    }

    /// What the importers say in English is Polish in the rows, what the input says stays.
    void polishImportProblems() {
        Language language;
        language.use(*qApp, QStringLiteral("pl"));
        fw::ImportIssue issue = fw::makeIssue(fw::IssueCode::UnknownFormat, "looks like PNG image", 0);
        issue.source = "/data/a.png";
        QCOMPARE(fw::items::issueRowText(issue),
                 QStringLiteral("Błąd: /data/a.png, bajt 0, Nieznany format: to prawdopodobnie obraz PNG. Pominięto źródło"));
        issue = fw::makeIssue(fw::IssueCode::EmptyInput, "No files in this folder");
        QCOMPARE(fw::items::issueReasonText(issue), QStringLiteral("Brak zawartości: w tym folderze nie ma plików"));
        issue = fw::makeIssue(fw::IssueCode::BadField, "parentId is <b>%1</b>");
        QCOMPARE(fw::items::issueReasonText(issue), QStringLiteral("Pole niewłaściwego typu: parentId ma wartość <b>%1</b>"));
        // Names are the same in both languages.
        const QSet<QByteArray> same{"OTLP JSON", "Jaeger JSON", "Zipkin JSON", "ISO 8601", "span", "%1, %2"};
        for (const std::string_view known : fw::items::knownIssueDetails()) {
            const QByteArray english(known.data(), static_cast<qsizetype>(known.size()));
            const bool equal = QCoreApplication::translate("IssueDetail", english.constData()) == QString::fromUtf8(english);
            QVERIFY2(equal == same.contains(english), english.constData());
        }
        language.use(*qApp, QStringLiteral("en_US"));
    }

    /// Pages and tickets are made in a room without translations: what they say is listed where there are some.
    void pagesSpeakTheLanguageOfTheWindow() {
        const std::vector<const char*> known = knownPageTexts();
        const auto isKnown = [&known](const std::string& text) {
            return std::any_of(known.begin(), known.end(), [&](const char* one) { return text == one; });
        };
        for (const char* word : fw::exporting::scriptWords()) QVERIFY2(isKnown(word), word);
        Language language;
        language.use(*QCoreApplication::instance(), QStringLiteral("pl"));
        fw::exporting::PageWords words = pageWords();
        QCOMPARE(words.language, std::string("pl"));
        QCOMPARE(words.amount("%Ln span(s)", 5), std::string("5 spanów"));
        QCOMPARE(words.numbers.decimalPoint, std::string(","));
        // Whatever a page says is one of the listed texts.
        const auto say = words.say;
        const auto counted = words.counted;
        words.say = [&](const char* english) {
            if (!isKnown(english)) qFatal("not listed: %s", english);
            return say(english);
        };
        words.counted = [&](const char* english, std::uint64_t count) {
            if (!isKnown(english)) qFatal("not listed: %s", english);
            return counted(english, count);
        };
        fw::exporting::TraceStory story;
        story.operations = {{"back", "work", 1, 1, 5, 5}};
        story.pathNs = 10;
        story.waitNs = 3;
        story.errors = 2;
        story.missing = 1;
        const std::string said = fw::exporting::storyText(
            story, [](std::string_view name) { return std::string(name); }, words);
        QVERIFY2(said.find("zajmuje 5 ns") != std::string::npos && said.find("W śladzie brakuje 1 rodzica") != std::string::npos,
                 said.c_str());
        language.use(*QCoreApplication::instance(), QStringLiteral("en"));
        QCOMPARE(pageWords().amount("%Ln span(s)", 1), std::string("1 span"));
    }
};

FW_REGISTER_TEST(TestTranslations);

}  // namespace translations_test

#include "tst_translations.moc"

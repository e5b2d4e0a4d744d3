// SPDX-License-Identifier: GPL-3.0-or-later
// What is installed beside the programs: pages, completions, entries of the desktop. Nothing here needs root; packaging/test-deb.sh
// installs.
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMimeDatabase>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

class TestPackaging : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Before anything asks for types of files: Qt reads these folders once.
    void initTestCase() {
        QVERIFY(m_data.isValid());
        // One folder for the types of the system and ours, as an installed package has it.
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_data.path()));
        qputenv("XDG_DATA_DIRS", QFile::encodeName(m_data.path()));
        const QDir packages(m_data.filePath(QStringLiteral("mime/packages")));
        QVERIFY(packages.mkpath(QStringLiteral(".")));
        QVERIFY(QFile::copy(source("desktop/" FW_APP_ID ".mime.xml"), packages.filePath(QStringLiteral("framewake.xml"))));
        QVERIFY(QFile::copy(QStringLiteral("/usr/share/mime/packages/freedesktop.org.xml"),
                            packages.filePath(QStringLiteral("freedesktop.org.xml"))));
        const Answer updated = run(QStringLiteral("update-mime-database"), {m_data.filePath(QStringLiteral("mime"))});
        QVERIFY2(updated.code == 0 && updated.err.isEmpty(), updated.err.constData());
    }

    void onePlaceForTheVersion() {
        const QString version = text(run(window(), {QStringLiteral("--version")}).out).section(QLatin1Char(' '), 1).trimmed();
        QVERIFY(!version.isEmpty());
        QCOMPARE(text(run(cli(), {QStringLiteral("--version")}).out).trimmed(), QStringLiteral("framewake-cli ") + version);
        QVERIFY(content(made("changelog")).startsWith(QStringLiteral("framewake (%1) ").arg(version)));
        QVERIFY(content(made("framewake.1")).contains(QStringLiteral("\"framewake %1\"").arg(version)));
        QVERIFY(content(made("framewake-cli.1")).contains(QStringLiteral("\"framewake %1\"").arg(version)));
        QXmlStreamReader xml(content(made(FW_APP_ID ".metainfo.xml")));
        QStringList releases;
        while (!xml.atEnd())
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("release"))
                releases.append(xml.attributes().value(QLatin1String("version")).toString());
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(!releases.isEmpty());
        QCOMPARE(releases.front(), version);
    }

    /// Items, paragraphs and dates of a changelog with two versions, for both readers.
    void changes() {
        const QString file = m_data.filePath(QStringLiteral("CHANGELOG.md"));
        QFile changelog(file);
        QVERIFY(changelog.open(QIODevice::WriteOnly));
        changelog.write(
            "# Changes\n\nNot part of it.\n\n## 0.2.0 – unreleased\n\nFor <you> & `me`.\n\n- First item that is quite long and goes on "
            "for more than\n  one line of its file.\n- Second.\n\n## 0.1.0 – 2026-01-31\n\nOld.\n");
        changelog.close();
        const auto made = [&file](const char* kind, const char* date) {
            return text(
                run(QStringLiteral("awk"), {QStringLiteral("-v"), QStringLiteral("kind=") + QLatin1String(kind), QStringLiteral("-v"),
                                            QStringLiteral("date=") + QLatin1String(date), QStringLiteral("-v"),
                                            QStringLiteral("maintainer=A <a@b>"), QStringLiteral("-f"), source("changes.awk"), file})
                    .out);
        };
        QCOMPARE(made("metainfo", "2026-11-22"),
                 QStringLiteral("    <release version=\"0.2.0\" date=\"2026-11-22\" type=\"development\">\n      <description>\n"
                                "        <p>For &lt;you&gt; &amp; me.</p>\n      </description>\n    </release>\n"
                                "    <release version=\"0.1.0\" date=\"2026-01-31\" type=\"stable\">\n      <description>\n"
                                "        <p>Old.</p>\n      </description>\n    </release>\n"));
        QCOMPARE(made("debian", "Sun, 22 Nov 2026 00:00:00 +0000"),
                 QStringLiteral("framewake (0.2.0) UNRELEASED; urgency=medium\n\n  For <you> & `me`.\n"
                                "  * First item that is quite long and goes on for more than one line of its\n    file.\n  * Second.\n\n"
                                " -- A <a@b>  Sun, 22 Nov 2026 00:00:00 +0000\n\nframewake (0.1.0) stable; urgency=medium\n\n  Old.\n\n"
                                " -- A <a@b>  Sat, 31 Jan 2026 00:00:00 +0000\n\n"));
    }

    void manPagesTellEverything() {
        const auto check = [](const QString& program, const char* page, const QStringList& command) {
            const QString written = content(made(page)).remove(QLatin1Char('\\'));
            const Answer help = run(program, command + QStringList{QStringLiteral("--help")});
            QCOMPARE(help.code, 0);
            int options = 0;
            static const QRegularExpression option(QStringLiteral("^ +(?:-\\w, ?)?(--[a-z][a-z0-9-]*)"),
                                                   QRegularExpression::MultilineOption);
            for (auto match = option.globalMatch(text(help.out)); match.hasNext(); ++options) {
                const QString name = match.next().captured(1);
                QVERIFY2(written.contains(QStringLiteral("fB%1fR").arg(name)), qPrintable(command.join(QLatin1Char(' ')) + name));
            }
            QVERIFY(options > 0);
            if (!command.isEmpty())
                QVERIFY2(written.contains(QStringLiteral(".SS \"") + command.join(QLatin1Char(' '))),
                         qPrintable(command.join(QLatin1Char(' '))));
        };
        check(window(), "framewake.1", {});
        const QList<QStringList> all = commands({});
        QVERIFY(all.size() > 20);
        for (const QStringList& command : all) check(cli(), "framewake-cli.1", command);
    }

    /// As lintian and the readers of the page see it.
    void manPagesAreWellFormed() {
        for (const char* page : {"framewake.1", "framewake-cli.1"}) {
            QProcess man;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
            environment.insert(QStringLiteral("MANROFFSEQ"), QString());
            environment.insert(QStringLiteral("MANWIDTH"), QStringLiteral("80"));
            man.setProcessEnvironment(environment);
            man.start(QStringLiteral("man"), {QStringLiteral("--warnings"), QStringLiteral("-E"), QStringLiteral("UTF-8"),
                                              QStringLiteral("-l"), QStringLiteral("-Tutf8"), QStringLiteral("-Z"), made(page)});
            QVERIFY(man.waitForFinished());
            QCOMPARE(man.exitCode(), 0);
            QCOMPARE(text(man.readAllStandardError()), QString());
        }
    }

    void bashCompletes_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("some");  // of the answers; "!x": is none of them
        const auto row = [](const char* words, const QStringList& some) { QTest::newRow(words) << QString::fromLatin1(words) << some; };
        const auto list = [](const char* words) { return QString::fromLatin1(words).split(QLatin1Char(' ')); };
        row("framewake-cli s", list("search show services sample !import"));
        row("framewake-cli --cache show se", list("search services"));
        row("framewake-cli --js", list("--json"));
        row("framewake-cli import --", list("--format --max-size --json --cache !--from"));
        row("framewake-cli cache pr", list("prune !compact"));
        row("framewake-cli --cache x.fwdb cache prune --", list("--max-size --unused-since --json !--fast"));
        row("framewake-cli timeline --theme ", list("light dark"));
        row("framewake-cli timeline --theme = d", list("dark !light"));
        row("framewake-cli completion ", list("bash zsh fish man"));
        row("framewake --sc", list("--screenshot --scale !--size"));
        row("framewake --view comp", list("compare compare-tree compare-table !log"));
        row("framewake --theme ", list("light dark"));
    }
    void bashCompletes() {
        QFETCH(QString, words);
        QFETCH(QStringList, some);
        const QString program = words.section(QLatin1Char(' '), 0, 0);
        const Answer answer =
            run(QStringLiteral("bash"), {QStringLiteral("--norc"), QStringLiteral("-c"),
                                         QStringLiteral("source \"$1\"; IFS=' '; line=$2; read -r -a COMP_WORDS <<< \"$line\"\n"
                                                        "[[ $line == *' ' ]] && COMP_WORDS+=('')\n"
                                                        "COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); IFS=$' \\t\\n'\n"
                                                        "compopt() { :; }\n%1; printf '%s\\n' \"${COMPREPLY[@]}\"")
                                             .arg(QLatin1Char('_') + QString(program).replace(QLatin1Char('-'), QLatin1Char('_'))),
                                         QStringLiteral("bash"), made(program + QStringLiteral(".bash")), words});
        QVERIFY2(answer.err.isEmpty(), answer.err.constData());
        const QStringList offered = text(answer.out).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        for (const QString& word : some) {
            const bool is = !word.startsWith(QLatin1Char('!'));
            QVERIFY2(offered.contains(is ? word : word.mid(1)) == is,
                     qPrintable(word + QStringLiteral(" and ") + offered.join(QLatin1Char(' '))));
        }
    }

    /// Every command and option is in the other shells' scripts as well, and the shells that are here can read them.
    void otherShellsComplete() {
        const QString zsh = content(made("framewake-cli.zsh"));
        const QString fish = content(made("framewake-cli.fish"));
        QVERIFY(zsh.startsWith(QStringLiteral("#compdef framewake-cli\n")));
        for (const QStringList& command : commands({})) {
            if (command.isEmpty()) continue;
            QVERIFY2(zsh.contains(QStringLiteral("_framewake_cli_") + command.join(QLatin1Char('_')) + QStringLiteral("() {")),
                     qPrintable(command.join(QLatin1Char(' '))));
            QVERIFY2(fish.contains(QStringLiteral(" -a %1 -d ").arg(command.back())), qPrintable(command.back()));
        }
        QVERIFY(zsh.contains(QStringLiteral("'--max-size=[")));
        QVERIFY(fish.contains(QStringLiteral(" -l max-size -x ")));
        for (const char* shell : {"zsh", "fish"}) {
            if (QStandardPaths::findExecutable(QLatin1String(shell)).isEmpty()) continue;
            for (const char* program : {"framewake", "framewake-cli"}) {
                const Answer read = run(QLatin1String(shell),
                                        {QStringLiteral("-n"), made(QLatin1String(program) + QLatin1Char('.') + QLatin1String(shell))});
                QVERIFY2(read.code == 0 && read.err.isEmpty(), read.err.constData());
            }
        }
    }

    void desktopEntry() {
        const Answer valid = run(QStringLiteral("desktop-file-validate"), {source("desktop/" FW_APP_ID ".desktop")});
        QVERIFY2(valid.code == 0 && valid.out.isEmpty(), valid.out.constData());
        const QString entry = content(source("desktop/" FW_APP_ID ".desktop"));
        QVERIFY(entry.contains(QStringLiteral("\nIcon=" FW_APP_ID "\n")));
        QVERIFY(entry.contains(QStringLiteral("\nExec=framewake %U\n")));
        static const QRegularExpression line(QStringLiteral("^MimeType=(.*);$"), QRegularExpression::MultilineOption);
        const QStringList types = line.match(entry).captured(1).split(QLatin1Char(';'));
        QVERIFY(types.contains(QStringLiteral("x-scheme-handler/framewake")));
        QSet<QString> ours;
        QXmlStreamReader xml(content(source("desktop/" FW_APP_ID ".mime.xml")));
        while (!xml.atEnd())
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("mime-type"))
                ours.insert(xml.attributes().value(QLatin1String("type")).toString());
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(ours.size(), 5);
        for (const QString& type : std::as_const(ours)) QVERIFY2(types.contains(type), qPrintable(type));
    }

    void metainfo() {
        const Answer valid =
            run(QStringLiteral("appstreamcli"), {QStringLiteral("validate"), QStringLiteral("--no-net"), made(FW_APP_ID ".metainfo.xml")});
        QVERIFY2(valid.code == 0, valid.out.constData());
        QVERIFY2(!valid.out.contains("W: ") && !valid.out.contains("E: "), valid.out.constData());
    }

    /// Types by content, and by name where content cannot tell.
    void mimeTypes() {
        const QString cache = m_data.filePath(QStringLiteral("c.fwdb"));
        QCOMPARE(run(cli(), {QStringLiteral("--cache"), cache, QStringLiteral("--quiet"), QStringLiteral("import"),
                             QStringLiteral(FW_SAMPLES "/broken-hand-over.otlp.json")})
                     .code,
                 0);
        const QMimeDatabase types;
        const auto byContent = [&types](const QString& path) {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? types.mimeTypeForData(file.read(16384)).name() : path;
        };
        QCOMPARE(byContent(cache), QStringLiteral("application/x-framewake-cache"));
        QCOMPARE(types.mimeTypeForFile(cache).name(), QStringLiteral("application/x-framewake-cache"));
        QVERIFY(types.mimeTypeForFile(cache).inherits(QStringLiteral("application/vnd.sqlite3")));
        QCOMPARE(byContent(QStringLiteral(FW_SAMPLES "/broken-hand-over.otlp.json")), QStringLiteral("application/x-otlp+json"));
        QCOMPARE(types.mimeTypeForFile(QStringLiteral(FW_SAMPLES "/one-hour-cam01.otlp.pb.gz")).name(),
                 QStringLiteral("application/x-otlp-compressed"));
        QCOMPARE(byContent(QStringLiteral(FW_TEST_DATA "/jaeger-ui/hotrod-duo-traces.json")), QStringLiteral("application/x-jaeger+json"));
        QVERIFY(types.mimeTypeForData(QByteArray("{\"data\":[1]}")).name() != QLatin1String("application/x-jaeger+json"));
        QVERIFY(types.mimeTypeForData(QByteArray("{\"spans\":[]}")).name() != QLatin1String("application/x-otlp+json"));
    }

    /// The terms of every library that is linked.
    void licences() {
        const QString terms = content(source("copyright"));
        QVERIFY(terms.startsWith(QStringLiteral("Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n")));
        bool build = false;
        int libraries = 0;
        for (const QString& line : content(source("dependencies.txt")).split(QLatin1Char('\n'))) {
            if (line.startsWith(QLatin1Char('['))) build = line == QLatin1String("[build]");
            const QString package = line.section(QLatin1Char(' '), 0, 0);
            // protobuf is of the tests alone; libgl and the tools of Qt are of the build.
            static const QSet<QString> others{QStringLiteral("libprotobuf-dev"), QStringLiteral("libgl-dev"),
                                              QStringLiteral("qt6-tools-dev")};
            if (!build || !package.endsWith(QLatin1String("-dev")) || others.contains(package)) continue;
            ++libraries;
            QVERIFY2(terms.contains(package), qPrintable(package));
        }
        QVERIFY(libraries > 10);
    }

    void installs() {
        const QString root = m_data.filePath(QStringLiteral("root"));
        const Answer installed =
            run(QStringLiteral(FW_CMAKE), {QStringLiteral("--install"), QStringLiteral(FW_BUILD), QStringLiteral("--prefix"), root});
        QVERIFY2(installed.code == 0, installed.err.constData());
        QStringList files;
        for (QDirIterator it(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();)
            files.append(QDir(root).relativeFilePath(it.next()));
        files.sort();
        QStringList wanted{QStringLiteral("bin/framewake"),
                           QStringLiteral("bin/framewake-cli"),
                           QStringLiteral("share/applications/" FW_APP_ID ".desktop"),
                           QStringLiteral("share/bash-completion/completions/framewake"),
                           QStringLiteral("share/bash-completion/completions/framewake-cli"),
                           QStringLiteral("share/doc/framewake/changelog.gz"),
                           QStringLiteral("share/doc/framewake/copyright"),
                           QStringLiteral("share/fish/vendor_completions.d/framewake-cli.fish"),
                           QStringLiteral("share/fish/vendor_completions.d/framewake.fish"),
                           QStringLiteral("share/icons/hicolor/scalable/apps/" FW_APP_ID ".svg"),
                           QStringLiteral("share/man/man1/framewake-cli.1.gz"),
                           QStringLiteral("share/man/man1/framewake.1.gz"),
                           QStringLiteral("share/metainfo/" FW_APP_ID ".metainfo.xml"),
                           QStringLiteral("share/mime/packages/" FW_APP_ID ".xml"),
                           QStringLiteral("share/zsh/vendor-completions/_framewake"),
                           QStringLiteral("share/zsh/vendor-completions/_framewake-cli")};
        for (const int size : {16, 22, 24, 32, 48, 64, 128, 256, 512})
            wanted.append(QStringLiteral("share/icons/hicolor/%1x%1/apps/" FW_APP_ID ".png").arg(size));
        wanted.sort();
        QCOMPARE(files, wanted);
        QCOMPARE(run(root + QStringLiteral("/bin/framewake-cli"), {QStringLiteral("--version")}).code, 0);
        // An icon is a picture of its size: width and height of a PNG stand at bytes 16 and 20.
        QFile icon(root + QStringLiteral("/share/icons/hicolor/48x48/apps/" FW_APP_ID ".png"));
        QVERIFY(icon.open(QIODevice::ReadOnly));
        QCOMPARE(icon.read(24).right(8), QByteArray("\0\0\0\x30\0\0\0\x30", 8));
    }

private:
    struct Answer {
        int code = -1;
        QByteArray out;
        QByteArray err;
    };
    static Answer run(const QString& program, const QStringList& arguments) {
        QProcess process;
        process.start(program, arguments, QIODevice::ReadOnly);
        if (!process.waitForFinished(60000)) return {-1, {}, "cannot run " + program.toUtf8()};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    static QString window() { return QStringLiteral(FW_PROGRAM); }
    static QString cli() { return QStringLiteral(FW_CLI); }
    static QString text(const QByteArray& utf8) { return QString::fromUtf8(utf8); }
    static QString source(const char* name) { return QStringLiteral(FW_PACKAGING "/") + QLatin1String(name); }
    static QString made(const char* name) { return made(QString::fromLatin1(name)); }
    static QString made(const QString& name) { return QStringLiteral(FW_MADE "/") + name; }
    static QString content(const QString& path) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) qWarning("cannot read %s", qPrintable(path));
        return text(file.readAll());
    }
    /// The commands that --help lists, at all depths; the program itself is the first, without words.
    static QList<QStringList> commands(const QStringList& above) {
        QList<QStringList> all{above};
        for (qsizetype i = 0; i < all.size(); ++i) {
            const QStringList command = all.at(i);
            const QString below = text(run(cli(), command + QStringList{QStringLiteral("--help")}).out)
                                      .section(QStringLiteral("Subcommands:\n"), 1)
                                      .section(QStringLiteral("\n\n"), 0, 0);
            static const QRegularExpression name(QStringLiteral("^  ([a-z][a-z-]*) "), QRegularExpression::MultilineOption);
            for (auto match = name.globalMatch(below); match.hasNext();) all.append(command + QStringList{match.next().captured(1)});
        }
        return all;
    }

    QTemporaryDir m_data;
};

QTEST_GUILESS_MAIN(TestPackaging)

#include "tst_packaging.moc"

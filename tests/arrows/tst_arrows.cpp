// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QtTest>

namespace {

/// A room and what its files may include, beyond the standard library and model/core. Mirrors ARCHITECTURE.md.
struct Room {
    const char* folder;   ///< files below it that no more special room claims
    const char* project;  ///< allowed project includes, as a regular expression on the path
    const char* outside;  ///< allowed library includes (<…>), besides the standard library's
};

// More special folders first.
const Room rooms[] = {
    {"model/core/", "model/core/", "tl/expected\\.hpp|emmintrin\\.h"},
    {"model/store/", "model/(core|store)/",
     "SQLiteCpp/.*|sqlite3\\.h|zstd\\.h|xxhash\\.h|re2/re2\\.h|sys/.*|fcntl\\.h|unistd\\.h|dirent\\.h|emmintrin\\.h"},
    {"model/query/", "model/(core|query)/|model/store/trace_reader\\.h", "tl/expected\\.hpp"},
    {"model/analysis/", "model/(core|analysis)/", ""},
    {"model/layout/", "model/(core|layout)/", "dlfcn\\.h|graphviz/gvc\\.h"},
    {"model/sample/", "model/(core|sample)/", ""},
    {"model/export/", "model/(core|analysis|export)/", "re2/(re2|set)\\.h"},
    {"model/items/", "model/(core|analysis|items)/", "Q(?!Widget|tWidgets|Application|Painter|Pixmap|Color|Icon|Font|Image).*"},
    {"importers/formats/", "model/core/|importers/formats/", "simdjson\\.h|zstd\\.h|zlib\\.h|emmintrin\\.h|immintrin\\.h"},
    {"importers/sources/", "model/core/|importers/sources/",
     "archive.*\\.h|bzlib\\.h|lzma\\.h|zstd(_errors)?\\.h|zlib\\.h|sys/.*|fcntl\\.h|unistd\\.h|poll\\.h|dirent\\.h"
     "|curl/curl\\.h|simdjson\\.h"},
    {"importers/", "model/core/|importers/", "malloc\\.h"},
    {"widgets/render/", "model/(core|analysis|layout)/|widgets/render/", "Q(?!Widget|tWidgets|Application).*|zlib\\.h"},
    {"widgets/", "model/(core|analysis|layout|items)/|widgets/", "Q(?!Settings|Sql|Network).*"},
    {"app/cli/",
     "model/(core|store|query|analysis|export|sample)/|importers/|widgets/render/|app/(cli/"
     "|bottleneck_source\\.h|compare_page_writer\\.h|connection(_file)?\\.h|secret_(store|wait)\\.h|every_trace\\.h|fetch_record\\.h|"
     "journey_source\\.h|"
     "mapping_profiles\\.h|"
     "import_changes\\.h|percentile_pick\\.h|program_words\\.h|quality_"
     "source\\.h|read_as\\.h|redact_choice\\.h|redacted_journey\\.h|"
     "rule_file\\.h|shipped_"
     "rules\\.h|trace_export_run\\.h|trace_exporter\\.h)",
     "CLI/.*|Q(CoreApplication|GuiApplication|Image|ByteArray|String|StringList|Locale|FontDatabase)|sys/"
     ".*|fcntl\\.h|unistd\\.h|poll\\.h|csignal"},
    {"app/", "model/|importers/|widgets/|app/(?!cli/)", "Q.*|qt6keychain/keychain\\.h|sys/.*|sched\\.h|fcntl\\.h|unistd\\.h"},
};

/// Includes that belong to one file or room only, wherever they might be allowed otherwise.
struct Fence {
    const char* include;
    const char* onlyIn;
};
const Fence fences[] = {
    {"(SQLiteCpp/.*|sqlite3\\.h)", "model/store/"},
    {"curl/.*", "importers/sources/http_"},
    {"malloc\\.h", "importers/import_heap\\.cpp"},
    {".*\\.pb\\.h", "tests/formats/"},
    {"Q(t)?Settings", "app/settings\\.|app/connection_file\\."},
    {"graphviz/.*", "model/layout/"},
    {"qt6keychain/.*", "app/secret_store\\."},
};

bool isStandard(const QString& header) {
    // Standard headers have neither a dot nor a capital letter nor a folder.
    static const QRegularExpression standard(QStringLiteral("^[a-z_0-9]+$|^(math|string|stdio|stdlib|signal)\\.h$"));
    return standard.match(header).hasMatch();
}

}  // namespace

/// Who may include whom: linking alone does not stop a bad arrow.
class TestArrows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyIncludeIsAllowed() {
        const QDir root(QStringLiteral(FW_SOURCE_DIR));
        static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"),
                                                QRegularExpression::MultilineOption);
        int files = 0;
        QStringList bad;
        for (const QString& top :
             {QStringLiteral("model"), QStringLiteral("importers"), QStringLiteral("widgets"), QStringLiteral("app")}) {
            QDirIterator it(root.filePath(top), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                            QDirIterator::Subdirectories);
            while (it.hasNext()) {
                const QString path = root.relativeFilePath(it.next());
                QFile file(root.filePath(path));
                QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
                ++files;
                const Room* room = nullptr;
                for (const Room& candidate : rooms)
                    if (path.startsWith(QLatin1String(candidate.folder))) {
                        room = &candidate;
                        break;
                    }
                QVERIFY2(room != nullptr, qPrintable(path));
                auto matches = include.globalMatch(QString::fromUtf8(file.readAll()));
                while (matches.hasNext()) {
                    const auto match = matches.next();
                    if (!allowed(*room, path, match.captured(2), match.captured(1) == QLatin1String("<")))
                        bad << path + QStringLiteral(" includes ") + match.captured(2);
                }
            }
        }
        QVERIFY(files > 50);
        QVERIFY2(bad.isEmpty(), qPrintable(bad.join(QLatin1Char('\n'))));
    }

    /// moc gives up on some raw strings without a word, and the tests behind them would never run.
    void everyTestIsRun() {
        const QDir root(QStringLiteral(FW_SOURCE_DIR));
        QDirIterator it(root.filePath(QStringLiteral("tests")), {QStringLiteral("tst_*.cpp"), QStringLiteral("tst_*.h")}, QDir::Files,
                        QDirIterator::Subdirectories);
        int tests = 0;
        while (it.hasNext()) {
            const QString path = it.next();
            QFile file(path);
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
            QProcess moc;
            moc.start(QStringLiteral(FW_MOC), {path}, QIODevice::ReadOnly);
            QVERIFY2(moc.waitForFinished(), qPrintable(path));
            const QByteArray seen = moc.readAllStandardOutput();
            for (const QString& name : slotsOf(QString::fromUtf8(file.readAll()))) {
                ++tests;
                QVERIFY2(seen.contains("_t->" + name.toUtf8() + "("), qPrintable(path + QStringLiteral(": moc does not see ") + name));
            }
        }
        QVERIFY(tests > 400);
    }

    void theTestItselfCanFail() {
        QCOMPARE(
            slotsOf(QStringLiteral("class A {\nprivate Q_SLOTS:\n    void a() { x(); }\n    void b();\nprivate:\n    void c() {}\n};")),
            QStringList({QStringLiteral("a"), QStringLiteral("b")}));
        QVERIFY(!allowed(rooms[0], QStringLiteral("model/core/x.h"), QStringLiteral("QString"), true));
        QVERIFY(!allowed(rooms[3], QStringLiteral("model/analysis/x.h"), QStringLiteral("model/store/trace_reader.h"), false));
        QVERIFY(!allowed(rooms[12], QStringLiteral("widgets/x.cpp"), QStringLiteral("QSettings"), true));
        QVERIFY(!allowed(rooms[14], QStringLiteral("app/main.cpp"), QStringLiteral("sqlite3.h"), true));
        QVERIFY(allowed(rooms[14], QStringLiteral("app/settings.cpp"), QStringLiteral("QSettings"), true));
    }

private:
    /// Names of the slots of a class, by the layout of our sources.
    static QStringList slotsOf(const QString& source) {
        static const QRegularExpression slot(QStringLiteral("^    void (\\w+)\\(\\)( \\{.*|;)$"));
        static const QRegularExpression end(QStringLiteral("^(public|protected|private):|^\\};"));
        QStringList names;
        bool inSlots = false;
        for (const QString& line : source.split(QLatin1Char('\n'))) {
            if (line == QLatin1String("private Q_SLOTS:"))
                inSlots = true;
            else if (end.match(line).hasMatch())
                inSlots = false;
            else if (const auto match = slot.match(line); inSlots && match.hasMatch())
                names << match.captured(1);
        }
        return names;
    }

    static bool fits(const char* pattern, const QString& text) {
        return QRegularExpression(QRegularExpression::anchoredPattern(QLatin1String(pattern))).match(text).hasMatch();
    }

    static bool allowed(const Room& room, const QString& path, const QString& header, bool angle) {
        for (const Fence& fence : fences)
            if (fits(fence.include, header)) {
                const QStringList places = QString::fromLatin1(fence.onlyIn).remove(QLatin1Char('\\')).split(QLatin1Char('|'));
                return std::any_of(places.begin(), places.end(), [&path](const QString& place) { return path.startsWith(place); });
            }
        if (!angle) {
            // A moc file of its own, or a path from the root.
            if (header.endsWith(QLatin1String(".moc"))) return true;
            if (header.startsWith(QLatin1String("model/core/"))) return true;
            return QRegularExpression(QLatin1Char('^') + QStringLiteral("(?:%1)").arg(QLatin1String(room.project)))
                .match(header)
                .hasMatch();
        }
        return isStandard(header) || (*room.outside != '\0' && fits(room.outside, header));
    }
};

QTEST_APPLESS_MAIN(TestArrows)
#include "tst_arrows.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// What detection says of every file under tests/data, against what the file is.
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <array>
#include <map>

#include "importers/formats/detect.h"
#include "tests/core/test_registry.h"
#include "tests/formats/batch_collector.h"

using namespace fw::formats;

namespace confusion_test {

namespace {

struct Truth {
    const char* start;   ///< of the path below tests/data
    const char* format;  ///< its name, or "-" for what is refused
};

/// The first that fits decides.
constexpr std::array truths = {
    Truth{"otlp-json/o2p-invalid-malformed.json", "otlp-json"},
    Truth{"otlp-json/", "otlp-json"},
    Truth{"otlp-json-lines/", "otlp-json"},
    Truth{"otlp-proto/", "otlp-proto"},
    Truth{"otlp-sdk-js/derived/traces.framed-json-zstd.bin", "otlp-json"},
    Truth{"otlp-sdk-js/derived/traces.framed-proto", "otlp-proto"},
    Truth{"otlp-sdk-js/otlp-grpc/", "otlp-proto"},
    Truth{"otlp-sdk-js/otlp-proto/", "otlp-proto"},
    Truth{"otlp-sdk-js/otlp-json/", "otlp-json"},
    Truth{"otlp-sdk-js/otlp-logs-json/", "otlp-json"},
    Truth{"otlp-sdk-js/console/", "otel-console"},
    Truth{"sdk-console/", "otel-console"},
    Truth{"jaeger-ui/", "jaeger-json"},
    Truth{"logs/fluentbit-unicode_c.log", "-"},  // words without any member
    Truth{"logs/", "log"},
    Truth{"otlp-sdk-js/zipkin/", "zipkin-json"},
    Truth{"zipkin-proto/", "zipkin-proto"},
    Truth{"zipkin-v1/", "zipkin-json"},
    Truth{"zipkin-v2/", "zipkin-json"},
    Truth{"tempo-search/", "tempo-search"},
    Truth{"tempo/", "otlp-json"},
};

const char* truthOf(const std::string& path) {
    for (const Truth& truth : truths)
        if (path.starts_with(truth.start)) return truth.format;
    return nullptr;
}

}  // namespace

class TestConfusion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matrix() {
        const QDir root(QStringLiteral(FW_TEST_DATA));
        QDirIterator files(root.path(), QDir::Files, QDirIterator::Subdirectories);
        std::map<std::pair<std::string, std::string>, int> matrix;
        int known = 0;
        QStringList wrong;
        while (files.hasNext()) {
            const QString path = root.relativeFilePath(files.next());
            const char* const truth = truthOf(path.toStdString());
            if (truth == nullptr) continue;
            QFile file(root.filePath(path));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const std::string content = file.read(static_cast<qint64>(detectBytes)).toStdString();
            const Detection found = detectFormat(content, file.atEnd());
            const std::string answer = found.guesses.empty() ? "-" : std::string(formatName(found.guesses[0].format));
            ++matrix[{truth, answer}];
            ++known;
            if (answer != truth) wrong << path + QStringLiteral(" as ") + QString::fromStdString(answer);
            for (std::size_t i = 1; i < found.guesses.size(); ++i) QVERIFY(found.guesses[i - 1].confidence >= found.guesses[i].confidence);
            if (found.guesses.empty()) QVERIFY2(!found.otherKind.empty(), qPrintable(path));
        }
        QString table;
        for (const auto& [cell, count] : matrix)
            table +=
                QStringLiteral("%1 as %2: %3\n").arg(QString::fromStdString(cell.first), QString::fromStdString(cell.second)).arg(count);
        QVERIFY2(known > 60, qPrintable(table));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n')) + QLatin1Char('\n') + table));
    }

    // A decoder that is forced on a file of another kind makes no spans of it, and does not fall.
    void forcedOnOthers() {
        const std::map<std::string, std::string> samples = {{"otlp-json", "otlp-json/proto-trace.json"},
                                                            {"otlp-proto", "otlp-proto/o2p-traces.pb"},
                                                            {"zipkin-proto", "zipkin-proto/zipkin-messaging.pb"},
                                                            {"jaeger-json", "jaeger-ui/jaeger-ui_01.json"},
                                                            {"log", "logs/zap-iso8601.jsonl"},
                                                            {"otel-console", "sdk-console/python-console-pretty.txt"}};
        for (const auto& [truth, path] : samples) {
            const std::string content = fw::test::dataFile(path);
            QVERIFY(!content.empty());
            for (const FormatId id : allFormats()) {
                const std::string name(formatName(id));
                const auto out = fw::test::decodeText(id, content);
                QVERIFY(out.bodiesRead);
                if (name == truth) QVERIFY2(!out.spans.empty(), path.c_str());
                // Logs and consoles are one decoder, which knows OTLP lines too.
                const bool lines =
                    (name == "log" || name == "otel-console") && (truth == "log" || truth == "otel-console" || truth == "otlp-json");
                // To Zipkin any object with ids is a span, a log line too.
                const bool ids = name == "zipkin-json" && (truth == "log" || truth == "otel-console");
                if (name != truth && !lines && !ids) QVERIFY2(out.spans.empty(), (path + " as " + name).c_str());
            }
        }
    }
};

FW_REGISTER_TEST(TestConfusion);

}  // namespace confusion_test

#include "tst_confusion.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// A trace for a ticket: says why it took so long, and no text of it does anything where it is pasted.
#include <QRegularExpression>
#include <QTest>

#include "model/export/trace_markdown.h"
#include "model/export/trace_story.h"

using namespace fw;
using namespace fw::exporting;

namespace {

struct Spec {
    std::uint64_t id;
    std::uint64_t parent;
    std::int64_t startMs;
    std::int64_t lengthMs;
    const char* name;
    const char* service;
    bool failed = false;
};

std::shared_ptr<const analysis::TraceAnalysis> analysed(const std::vector<Spec>& spans, const std::string& id = {}) {
    auto data = std::make_shared<TraceData>();
    data->summary.id = {0x7f3a9c0e5b2d4186, 0x8e11d0c4a96bf215};
    data->summary.idText = id.empty() ? toHex(data->summary.id) : id;
    data->summary.rootName = spans.front().name;
    data->summary.rootService = spans.front().service;
    data->resources = {{}};
    data->scopes = {{}};
    const auto number = [](auto& list, const auto& same, const auto& make) {
        for (std::uint32_t i = 0; i < list.size(); ++i)
            if (same(list[i])) return i;
        list.push_back(make());
        return static_cast<std::uint32_t>(list.size() - 1);
    };
    for (const Spec& spec : spans) {
        data->startNs.push_back(1'710'511'200'000'000'000 + spec.startMs * 1'000'000);
        data->durationNs.push_back(spec.lengthMs * 1'000'000);
        data->spanId.push_back({spec.id});
        data->parentId.push_back({spec.parent});
        data->name.push_back(number(
            data->names, [&](const std::string& n) { return n == spec.name; }, [&] { return std::string(spec.name); }));
        data->service.push_back(number(
            data->services, [&](const ServiceRef& s) { return s.name == spec.service; },
            [&] {
                return ServiceRef{spec.service, 0};
            }));
        data->resource.push_back(0);
        data->scope.push_back(0);
        data->kind.push_back(SpanKind::Internal);
        data->status.push_back(spec.failed ? StatusCode::Error : StatusCode::Unset);
        data->marks.push_back(0);
    }
    return *analysis::analyseTrace(data, {});
}

QString markdownOf(const std::shared_ptr<const analysis::TraceAnalysis>& analysis, const std::string& failure = {},
                   const MarkdownOptions& options = {}) {
    TraceStory story = tellTrace(*analysis, nullptr);
    story.failure = failure;
    std::string out;
    appendTraceMarkdown(out, *analysis, story, options);
    return QString::fromStdString(out);
}

/// What is left of a line once its code spans are taken out, as CommonMark finds them.
QString outsideOfCode(const QString& line) {
    QString out;
    for (qsizetype i = 0; i < line.size();) {
        if (line[i] != QLatin1Char('`')) {
            out += line[i++];
            continue;
        }
        qsizetype ticks = 0;
        while (i + ticks < line.size() && line[i + ticks] == QLatin1Char('`')) ++ticks;
        qsizetype end = i + ticks;
        while (end < line.size()) {
            qsizetype run = 0;
            while (end + run < line.size() && line[end + run] == QLatin1Char('`')) ++run;
            if (run == ticks) break;
            end += std::max<qsizetype>(run, 1);
        }
        if (end >= line.size()) return out + QStringLiteral("UNCLOSED");
        out += QLatin1Char('C');
        i = end + ticks;
    }
    return out;
}

constexpr const char* nasty =
    "`]|(x) ![i](http://evil/i.png) <img src=x onerror=alert(1)> @everyone #1 www.evil.example\n# head\r\n| a | b |\t\x1b[31m``` "
    "\xE2\x80\xAE"
    "evil\xE2\x80\xA8line \\` \xff";

}  // namespace

class TestTraceMarkdown : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhereTheTimeWent() {
        const QString text = markdownOf(analysed({{1, 0, 0, 1000, "root", "front"},
                                                  {2, 1, 100, 700, "detect", "vision", true},
                                                  {3, 1, 820, 20, "store", "db"},
                                                  {4, 2, 200, 100, "load", "vision", true}}),
                                        "timed out");
        QVERIFY2(text.startsWith(QStringLiteral("### `root` (`front`) took 1.00 s\n\n")), qPrintable(text));
        QVERIFY2(
            text.contains(QStringLiteral("`detect` (`vision`) holds 600 ms of the critical path of 1.00 s (60 %), `root` (`front`) 280 ms "
                                         "(28 %), `load` (`vision`) 100 ms (10 %).")),
            qPrintable(text));
        // The one below explains the one above.
        QVERIFY2(text.contains(QStringLiteral("2 spans failed, first `load` (`vision`), `timed out`.")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("| `vision` | `detect` | 1 | 600 ms | 600 ms | 1 |\n")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("- Trace: `7f3a9c0e5b2d41868e11d0c4a96bf215`\n")));
        QVERIFY(text.contains(QStringLiteral("- Link: `framewake://trace/7f3a9c0e5b2d41868e11d0c4a96bf215`\n")));
        QVERIFY(!text.contains(QStringLiteral("![")));
    }

    void operationsAddUp() {
        const auto analysis =
            analysed({{1, 0, 0, 100, "a", "s"}, {2, 1, 10, 20, "b", "s"}, {3, 1, 40, 30, "b", "s"}, {4, 3, 45, 5, "c", "t"}});
        const TraceStory story = tellTrace(*analysis, nullptr);
        std::int64_t critical = 0;
        std::uint64_t spans = 0;
        for (const TraceStory::Operation& operation : story.operations) {
            critical += operation.criticalNs;
            spans += operation.spans;
        }
        QCOMPARE(critical, story.pathNs);
        QCOMPARE(spans, story.spans);
        QCOMPARE(story.operations.size(), std::size_t(3));
        QCOMPARE(story.operations[0].selfNs, std::int64_t(50'000'000));
    }

    void moreOperationsAreCounted() {
        MarkdownOptions options;
        options.mostRows = 2;
        const QString text =
            markdownOf(analysed({{1, 0, 0, 100, "a", "s"}, {2, 1, 10, 20, "b", "s"}, {3, 1, 40, 30, "c", "s"}}), {}, options);
        QVERIFY(text.contains(QStringLiteral("The 2 operations of 3 that hold most of the critical path.")));
        QCOMPARE(text.count(QStringLiteral("\n| `")), 2);
    }

    void aPictureIsReferredTo() {
        MarkdownOptions options;
        options.picture = "a b](x)\n<y>.png";
        const QString text = markdownOf(analysed({{1, 0, 0, 100, "a", "s"}}), {}, options);
        QVERIFY2(text.contains(QStringLiteral("![Timeline](a%20b%5D%28x%29%0A%3Cy%3E.png)\n")), qPrintable(text));
    }

    void nothingOfATraceIsMarkup() {
        for (const std::string& hostile : {std::string(nasty), std::string("`"), std::string("``"), std::string(" "), std::string(),
                                           std::string("a`"), std::string("\\"), std::string("|"), std::string("x\0y", 3)}) {
            MarkdownOptions options;
            options.source = hostile;
            const auto analysis =
                analysed({{1, 0, 0, 100, hostile.c_str(), hostile.c_str()}, {2, 1, 0, 50, "x", hostile.c_str(), true}}, hostile);
            const QString text = markdownOf(analysis, hostile, options);
            const QStringList lines = text.split(QLatin1Char('\n'));
            for (const QString& line : lines) {
                const QString rest = outsideOfCode(line);
                QVERIFY2(!rest.contains(QStringLiteral("UNCLOSED")), qPrintable(line));
                QVERIFY2(!rest.contains(QRegularExpression(QStringLiteral("[<>@\\[\\]!\\\\]|www|evil|://"))), qPrintable(line));
                // Three bars and more only as the cells of a table, whose lines all have as many.
                const qsizetype bars = line.count(QLatin1Char('|'));
                QVERIFY2(bars == 0 || !line.startsWith(QLatin1Char('|')) || bars == 7, qPrintable(line));
                for (const QChar c : line)
                    QVERIFY2(c.unicode() >= 0x20 && c.unicode() != 0x202e && c.unicode() != 0x2028, qPrintable(line));
            }
            QCOMPARE(lines.filter(QRegularExpression(QStringLiteral("^#"))).size(), 1);
        }
    }

    void codeSpansKeepTheText() {
        QCOMPARE(markdownCode("plain"), std::string("`plain`"));
        QCOMPARE(markdownCode("a`b"), std::string("``a`b``"));
        QCOMPARE(markdownCode("`"), std::string("`` ` ``"));
        QCOMPARE(markdownCode(" a"), std::string("`  a `"));
        QCOMPARE(markdownCode(""), std::string("\xE2\x80\x93"));
        QCOMPARE(markdownCode("a|b"), std::string("`a|b`"));
        QCOMPARE(markdownCode("a|b", true), std::string("`a\xE2\x94\x82"
                                                        "b`"));
        QCOMPARE(markdownCode("abcdef", false, 3), std::string("`abc\xE2\x80\xA6`"));
        QCOMPARE(markdownCode("\xC5\xBC\xF0\x9F\x90\x99"), std::string("`\xC5\xBC\xF0\x9F\x90\x99`"));
    }
};

QTEST_GUILESS_MAIN(TestTraceMarkdown)
#include "tst_trace_markdown.moc"

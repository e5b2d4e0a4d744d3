// SPDX-License-Identifier: GPL-3.0-or-later
// The comparison of two traces as a file for a ticket.
#include <thread>

#include <QImage>
#include <QTest>
#include <QXmlStreamReader>

#include "tests/analysis/trace_builder.h"
#include "tests/render/suites.h"
#include "widgets/render/compare_picture.h"
#include "widgets/render/theme.h"

using namespace fw;
using namespace fw::render;

namespace compare_picture_test {

constexpr std::int64_t milli = 1'000'000;
const char* const hostileName = "<script>&\"x\"\x1b[31m\xe2\x80\xae evil";

struct Pair {
    test::TraceBuilder a;
    test::TraceBuilder b;

    [[nodiscard]] ComparePictureRequest request() {
        const auto side = [](test::TraceBuilder& builder, const char* id, const char* frame) {
            builder.data().summary.idText = id;
            builder.data().summary.frameIds = {frame};
            builder.data().summary.rootName = "capture_frame";
            builder.data().summary.spans = builder.data().spanCount();
            builder.data().summary.completeness = Completeness::Complete;
            return *analysis::analyseTrace(builder.build(), {});
        };
        ComparePictureRequest request;
        request.plan = *analysis::planDiff(*analysis::compareTraces(analysis::Baseline(side(a, "aaaa1111", "cam01_000071")),
                                                                    analysis::Candidate(side(b, "bbbb2222", "cam01_000123")), {}),
                                           {});
        request.facts = analysis::factsOf(*request.plan->diff);
        request.words.lead = QStringLiteral("B is slower than A by");
        request.words.number = QStringLiteral("+60.0 ms");
        request.words.tone = ComparePictureWords::Tone::Slower;
        request.words.body = {{QStringLiteral("detect"), ComparePictureWords::Tone::Strong},
                              {QStringLiteral(" is the largest difference."), ComparePictureWords::Tone::Plain}};
        request.chart.fromNs = *request.facts.baselineNs;
        request.chart.toNs = *request.facts.candidateNs;
        request.chart.from = QStringLiteral("100.0 ms");
        request.chart.to = QStringLiteral("160.0 ms");
        request.chart.steps.push_back(
            {QStringLiteral("detect"), QStringLiteral("svc"), QStringLiteral("+60.0 ms"), 60 * milli, true, false});
        request.chart.tickText = [](std::int64_t) { return QString(); };
        request.source = QStringLiteral("demo.json");
        return request;
    }
};

/// B needs longer in "detect" and has a span more.
Pair demoPair(const char* name = "detect") {
    Pair pair;
    pair.a.add(1, 0, 0, 100 * milli, "capture_frame");
    pair.a.add(2, 1, 10 * milli, 50 * milli, name);
    pair.a.add(4, 1, 60 * milli, 90 * milli, "publish");
    pair.b.add(1, 0, 0, 160 * milli, "capture_frame");
    pair.b.add(2, 1, 10 * milli, 110 * milli, name);
    pair.b.add(3, 2, 20 * milli, 30 * milli, "load_model");
    pair.b.add(4, 1, 120 * milli, 150 * milli, "publish");
    return pair;
}

/// Children of which number i takes i ms longer in B.
Pair widePair(int children) {
    Pair pair;
    pair.a.add(1, 0, 0, 100'000 * milli, "root");
    pair.b.add(1, 0, 0, 200'000 * milli, "root");
    std::int64_t at = 0;
    for (int i = 0; i < children; ++i) {
        const std::string name = "op " + std::string(1 + static_cast<std::size_t>(i) % 26, static_cast<char>('a' + i % 26)) + "_" +
                                 std::string(1, static_cast<char>('a' + i / 26));
        pair.a.add(static_cast<std::uint64_t>(i) + 2, 1, at, at + 10 * milli, name);
        pair.b.add(static_cast<std::uint64_t>(i) + 2, 1, at, at + (10 + i) * milli, name);
        at += 200 * milli;
    }
    return pair;
}

/// All text of a drawing; a null string where it is not well-formed.
QString textOf(const QByteArray& svg) {
    QXmlStreamReader reader(svg);
    QString text(QLatin1String(""));
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isCharacters()) text += reader.text().toString() + QLatin1Char('\n');
    }
    return reader.hasError() ? QString() : text;
}

class ComparePictureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDrawingTellsEverythingATicketNeeds() {
        Pair pair = demoPair();
        const QString text = textOf(*renderSvg(pair.request()));
        QVERIFY(!text.isNull());
        for (const char* words : {"Compare 100.0 ms with 160.0 ms",
                                  "Traces aaaa1111 and bbbb2222",
                                  "B is slower than A by",
                                  "+60.0 ms",
                                  "A: trace id",
                                  "aaaa1111",
                                  "B: trace id",
                                  "bbbb2222",
                                  "cam01_000071",
                                  "cam01_000123",
                                  "detect",
                                  "load_model",
                                  "publish",
                                  "not in A",
                                  "inserted",
                                  "4 of 4 rows",
                                  "demo.json",
                                  "3 matched, 0 renamed",
                                  "the same for both",
                                  "Framewake "})
            QVERIFY2(text.contains(QString::fromLatin1(words)), qPrintable(QString::fromLatin1(words) + QLatin1Char('\n') + text));
    }

    void hostileNamesAreDrawnNotParsed() {
        Pair pair = demoPair(hostileName);
        pair.b.data().services[0].name = hostileName;
        ComparePictureRequest request = pair.request();
        request.source = QStringLiteral("<b>&amp;\u0007");
        const QByteArray svg = *renderSvg(request);
        QVERIFY(!svg.contains("<script"));
        QVERIFY(!svg.contains('\x1b'));
        const QString text = textOf(svg);
        QVERIFY(text.contains(QStringLiteral("<script>")));
        QVERIFY(!text.contains(QChar(0x202e)));
        QVERIFY(text.contains(QStringLiteral("[U+202E]")));
    }

    void rowsThatDifferMostStay() {
        Pair pair = widePair(60);
        ComparePictureRequest request = pair.request();
        request.maxRows = 11;
        const QString text = textOf(*renderSvg(request));
        QVERIFY2(text.contains(QStringLiteral("11 of 61 rows, those that differ most")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("50 more rows are left out")));
        // Number 59 differs by the most, number 49 by less than ten others.
        QVERIFY(text.contains(QStringLiteral("hhhhhhhh_c")));
        QVERIFY(!text.contains(QStringLiteral("xxxxx_b")));
    }

    void whatIsSeenIsDrawnAsItIsSeen() {
        Pair pair = widePair(60);
        ComparePictureRequest request = pair.request();
        auto rows = std::make_shared<analysis::DiffRows>(request.plan);
        rows->setLeast(50 * milli);
        request.rows = rows;
        request.window = analysis::Interval{10 * milli, 20 * milli};
        request.sameScale = false;
        const QString text = textOf(*renderSvg(request));
        QVERIFY2(text.contains(QStringLiteral("11 of 61 rows, differences below ")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("each its own")));
        QVERIFY(text.contains(QStringLiteral("10.0 ms – 20.0 ms from the starts")));
        rows->setLeast(0);
        request.maxRows = 20;
        QVERIFY(textOf(*renderSvg(request)).contains(QStringLiteral("20 of 61 rows, 41 left out")));
        rows->setFolded(0, true);
        QVERIFY(textOf(*renderSvg(request)).contains(QStringLiteral("1 of 61 rows, repeats folded")));
    }

    void identicalTracesAreDrawnToo() {
        Pair pair = demoPair();
        pair.b = pair.a;
        ComparePictureRequest request = pair.request();
        request.maxRows = 2;
        const QString text = textOf(*renderSvg(request));
        QVERIFY2(text.contains(QStringLiteral("2 of 3 rows")), qPrintable(text));
    }

    void imagesHaveTheirSizeAndTheme() {
        Pair pair = demoPair();
        ComparePictureRequest request = pair.request();
        for (const double scale : {1.0, 2.0, 3.0}) {
            request.scale = scale;
            const QImage image = *renderPicture(request);
            QCOMPARE(image.size(), *pictureSize(request));
            QCOMPARE(image.width(), static_cast<int>(1440 * scale));
            QCOMPARE(image.pixelColor(2, 2), theme(ThemeId::Light).surface);
            QCOMPARE(image.text(QStringLiteral("Trace-Id")), QStringLiteral("aaaa1111 bbbb2222"));
        }
        request.theme = ThemeId::Dark;
        request.merged = true;
        QCOMPARE(renderPicture(request)->pixelColor(2, 2), theme(ThemeId::Dark).surface);
        QVERIFY(QImage::fromData(*renderPng(request)).width() > 0);
        const QByteArray pdf = *renderPdf(request);
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    }

    void aLongSentenceGetsItsRoom() {
        Pair pair = demoPair();
        ComparePictureRequest request = pair.request();
        const int before = pictureSize(request)->height();
        request.words.body.push_back({QString(1'500, QLatin1Char('w')).replace(9, 1, QLatin1Char(' ')), {}});
        QVERIFY(pictureSize(request)->height() > before);
        QVERIFY(textOf(*renderSvg(request)).count(QLatin1Char('w')) >= 1'499);
    }

    void anyThreadDraws() {
        Pair pair = demoPair();
        const ComparePictureRequest request = pair.request();
        const QByteArray here = *renderSvg(request);
        QByteArray there;
        std::thread([&] { there = *renderSvg(request); }).join();
        QCOMPARE(there, here);
    }

    void whatCannotBeDrawnIsRefused() {
        Pair pair = demoPair();
        QVERIFY(!renderSvg(ComparePictureRequest()));
        ComparePictureRequest request = pair.request();
        request.width = 500;
        QVERIFY(!renderPng(request));
        request.width = 1440;
        request.scale = 9;
        QVERIFY(!pictureSize(request));
    }
};

}  // namespace compare_picture_test

int fw::test::runComparePicture(int argc, char** argv) {
    compare_picture_test::ComparePictureTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_compare_picture.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <bit>
#include <cstdint>
#include <random>
#include <thread>

#include <QImage>
#include <QTest>
#include <QXmlStreamReader>

#include "tests/render/demo_trace.h"
#include "tests/render/suites.h"
#include "widgets/render/picture.h"
#include "widgets/render/picture_plan.h"
#include "widgets/render/png_bytes.h"
#include "widgets/render/text.h"

using namespace fw;
using namespace fw::render;

namespace {

PictureRequest demoRequest() {
    PictureRequest request;
    const auto trace = test::demoTrace();
    request.traces.push_back({trace, test::demoEvents(*trace->trace), {}});
    request.source = QStringLiteral("demo.json");
    return request;
}

/// All text of an XML document; a null string when it is not well-formed.
QString textOf(const QByteArray& xml, QStringList* elements = nullptr) {
    QXmlStreamReader reader(xml);
    QString text(QLatin1String(""));
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && elements != nullptr) elements->push_back(reader.name().toString());
        if (reader.isCharacters()) text += reader.text();
    }
    if (reader.hasError()) {
        qWarning("%s at line %lld", qPrintable(reader.errorString()), reader.lineNumber());
        return {};
    }
    return text;
}

/// A hundred spans, each with a note.
struct TraceBuilderOfMany {
    std::shared_ptr<const analysis::TraceAnalysis> trace;
    std::shared_ptr<const analysis::MarkedSpans> marked;
    TraceBuilderOfMany() {
        fw::test::TraceBuilder builder;
        std::vector<Bookmark> bookmarks;
        for (std::uint64_t i = 0; i < 100; ++i) {
            builder.add(i + 1, i == 0 ? 0 : 1, 0, 100);
            bookmarks.push_back({{SpanId{i + 1}, 0, false}, "note"});
        }
        trace = fw::test::analysed(builder);
        marked = analysis::markSpans(trace, bookmarks);
    }
};

class PictureTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void notesStandBelowTheRows() {
        PictureRequest request = demoRequest();
        const auto trace = request.traces.front().analysis;
        const auto plain = planPicture(request);
        QVERIFY(plain && plain->notes.empty());
        const auto spanAt = [&](analysis::Row row) { return trace->tree.span[row]; };
        auto marked = analysis::markSpans(trace, {});
        marked = analysis::withMark(*marked, spanAt(10), "slow <b>since</b>\n Monday");
        marked = analysis::withMark(*marked, spanAt(12), "");
        marked = analysis::withMark(*marked, spanAt(20), "hidden");
        request.traces.front().marked = marked;
        request.traces.front().collapsed.assign(trace->tree.rowCount(), 0);
        const auto plan = planPicture(request);
        QVERIFY(plan.has_value());
        QCOMPARE(plan->notes.size(), std::size_t{2});
        QCOMPARE(plan->notes[0].subject, QStringLiteral("face_detection"));
        QCOMPARE(plan->notes[0].text, QStringLiteral("slow <b>since</b> Monday"));
        QVERIFY(plan->height > plain->height);
        QVERIFY(plan->notes.back().y + 16 < plan->captionTop);
        const auto flags = [](const PicturePlan& of) {
            return std::count_if(of.legend.begin(), of.legend.end(),
                                 [](const LegendItem& item) { return item.sign == LegendItem::Sign::Bookmark; });
        };
        QCOMPARE(flags(*plan), 1);
        QCOMPARE(flags(*plain), 0);
        QVERIFY(textOf(*renderSvg(request)).contains(QStringLiteral("slow <b>since</b> Monday")));
        // What is folded away has no note here; of many some are left out, and that is said.
        request.traces.front().collapsed[trace->tree.parent[10]] = 1;
        const auto folded = planPicture(request);
        QCOMPARE(folded->notes.size(), std::size_t{1});
        QCOMPARE(folded->notes[0].text, QStringLiteral("hidden"));
        TraceBuilderOfMany many;
        request.traces.front() = {};
        request.traces.front().analysis = many.trace;
        request.traces.front().marked = many.marked;
        const auto bounded = planPicture(request);
        QCOMPARE(bounded->notes.size(), std::size_t{41});
        QVERIFY(bounded->notes.back().subject.isEmpty());
        QVERIFY(bounded->notes.back().text.contains(QStringLiteral("60")));
    }

    void legendExplainsBrokenSpans() {
        for (const std::uint16_t marks : {std::uint16_t{0}, std::uint16_t{DuplicateId}}) {
            fw::test::TraceBuilder builder;
            builder.add(1, 0, 0, 100, "whole");
            builder.add(2, 1, 0, 100, "twice", 0, SpanKind::Internal, StatusCode::Unset, marks);
            PictureRequest request;
            request.traces.push_back({fw::test::analysed(builder), nullptr, {}});
            const auto plan = planPicture(request);
            QVERIFY(plan.has_value());
            QCOMPARE(std::any_of(plan->legend.begin(), plan->legend.end(),
                                 [](const LegendItem& item) { return item.sign == LegendItem::Sign::Broken; }),
                     marks != 0);
        }
    }
    void legendListsTheValuesOfColours() {
        PictureRequest request = demoRequest();
        const auto trace = request.traces.front().analysis;
        const SpanIndex spans = trace->trace->spanCount();
        KeyColumn column{std::vector<std::uint32_t>(spans, 1), {"GET <b>", "POST"}};
        column.value[0] = 0;
        column.value[1] = KeyColumn::absent;
        request.traces.front().colors = analysis::colorSpans(trace, {analysis::GroupBy::Attribute, "http.method"}, column, {});
        const auto plan = planPicture(request);
        QVERIFY(plan.has_value());
        QStringList words;
        for (const LegendItem& item : plan->legend) {
            QVERIFY(item.sign != LegendItem::Sign::Service);
            if (item.sign == LegendItem::Sign::Value) words << item.text;
        }
        const QStringList expected{QStringLiteral("POST · %1").arg(spans - 2), QStringLiteral("GET <b> · 1"), QStringLiteral("absent · 1")};
        QCOMPARE(words, expected);
        QVERIFY(textOf(*renderSvg(request)).contains(QStringLiteral("GET <b> · 1")));
        // Colours of another trace are not looked up.
        auto other = std::make_shared<analysis::SpanColors>(*request.traces.front().colors);
        other->slot.pop_back();
        request.traces.front().colors = other;
        const auto plain = planPicture(request);
        QVERIFY(std::none_of(plain->legend.begin(), plain->legend.end(),
                             [](const LegendItem& item) { return item.sign == LegendItem::Sign::Value; }));
    }

    void sizesFollowScale() {
        PictureRequest request = demoRequest();
        request.scale = 1;
        const auto one = renderPicture(request);
        QVERIFY(one.has_value());
        QCOMPARE(one->width(), 1440);
        request.scale = 2;
        const auto two = renderPicture(request);
        QCOMPARE(two->size(), one->size() * 2);
        QCOMPARE(two->devicePixelRatio(), 2.0);
        // Light paper, dark path, the error's colour.
        const Theme& colors = theme(ThemeId::Light);
        QCOMPARE(two->pixelColor(2, 2), colors.surface);
        int critical = 0;
        int error = 0;
        for (int y = 0; y < two->height(); y += 2) {
            for (int x = 0; x < two->width(); x += 2) {
                critical += two->pixelColor(x, y) == colors.critical ? 1 : 0;
                error += two->pixelColor(x, y) == colors.errorFill ? 1 : 0;
            }
        }
        QVERIFY(critical > 500);
        QVERIFY(error > 50);
    }
    void saysWhatATicketNeeds() {
        const auto svg = renderSvg(demoRequest());
        QVERIFY(svg.has_value());
        const QString text = textOf(*svg);
        for (const char* part : {"Frame 20240315_cam01_000123 took 1.61 s", "(root: 1.23 s)", "23 spans in 7 services", "1 error",
                                 "1 parent missing", "7f3a9c0e5b2d41868e11d0c4a96bf215", "2024-03-15 14:37:24.031 UTC", "24 of 24 rows",
                                 "demo.json", "of capture_frame", "rtsp-capture", "critical path", "missing parent", "Framewake "}) {
            QVERIFY2(text.contains(QString::fromUtf8(part)), part);
        }
    }
    void oneDurationAndNothingBeyondIt() {
        PictureRequest request = demoRequest();
        QVERIFY(textOf(*renderSvg(request)).contains(QStringLiteral("0 – 1.61 s of 1.61 s")));
        // The window has air around the trace; the caption has not.
        request.window = analysis::Interval{test::demoStart - 20 * test::ms, test::demoStart + 2000 * test::ms};
        QVERIFY(textOf(*renderSvg(request)).contains(QStringLiteral("0 – 1.61 s of 1.61 s")));
        request.window = analysis::Interval{test::demoStart + 100 * test::ms, test::demoStart + 400 * test::ms};
        QVERIFY(textOf(*renderSvg(request)).contains(QStringLiteral("100 ms – 400 ms of 1.61 s")));
    }
    void bothZonesAreWritten() {
        const std::int64_t start = test::demoStart;
        const QString local = QStringLiteral("%1 %2)").arg(timeText(start, false, 3), zoneText(start, false));
        const QString text = textOf(*renderSvg(demoRequest()));
        QVERIFY(text.contains(QStringLiteral("2024-03-15 14:37:24.031 UTC")));
        QVERIFY2(text.contains(local), qPrintable(local));
    }
    void sourcesAreNamesWithoutFolders() {
        QCOMPARE(captionSource({"/home/ana/traces/a.json", "b.jsonl", "/var/b.jsonl", "dir/"}), QStringLiteral("a.json, b.jsonl, dir"));
        QCOMPARE(captionSource({"a", "b", "c", "d", "e"}), QStringLiteral("a, b, c, and 2 more"));
        QCOMPARE(captionSource({"/"}), QStringLiteral("/"));
        QCOMPARE(captionSource({}), QString());
    }
    void sizeIsKnownBefore() {
        PictureRequest request = demoRequest();
        request.scale = 3;
        QCOMPARE(*pictureSize(request), renderPicture(request)->size());
    }
    void dark() {
        PictureRequest request = demoRequest();
        request.theme = ThemeId::Dark;
        request.scale = 1;
        const auto image = renderPicture(request);
        QCOMPARE(image->pixelColor(2, 2), theme(ThemeId::Dark).surface);
    }
    void hostileNamesStayText() {
        // Every unit of the BMP, markup, and what QSvgGenerator would not escape in title and description.
        test::TraceBuilder b;
        std::string all;
        int spans = 0;
        b.add(1, 0, test::demoStart, test::demoStart + test::ms, "</text><script>alert(1)</script>&amp;\"'");
        for (int unit = 0; unit < 0x10000; ++unit) {
            // Lone surrogates as (broken) three-byte UTF-8.
            if (unit < 0x80) {
                all += static_cast<char>(unit);
            } else if (unit < 0x800) {
                all += static_cast<char>(0xC0 | (unit >> 6));
                all += static_cast<char>(0x80 | (unit & 0x3F));
            } else {
                all += static_cast<char>(0xE0 | (unit >> 12));
                all += static_cast<char>(0x80 | ((unit >> 6) & 0x3F));
                all += static_cast<char>(0x80 | (unit & 0x3F));
            }
            // Short names: what does not fit is cut before it is drawn.
            if (unit % 12 == 11 || unit == 0xFFFF) {
                const bool cheap = unit < 0x600 || unit > 0xD700 || unit % 1200 < 12 || (unit > 0x1F00 && unit < 0x2200);
                if (cheap) b.add(static_cast<std::uint64_t>(++spans) + 1, 1, test::demoStart, test::demoStart + test::ms, all);
                all.clear();
            }
        }
        b.data().services.front().name = "</svg>\x01\x02<img src=x>";
        b.data().summary.rootName = "</title><script>alert(2)</script>\x01";
        b.data().summary.idText = "</desc><script>\x02";
        b.data().summary.frameIds = {"]]><!--\xEF\xBF\xBE"};
        PictureRequest request;
        request.traces.push_back({test::analysed(b), nullptr, {}});
        request.maxRows = 4000;
        request.source = QStringLiteral("<b>\u202Efile");
        const auto svg = renderSvg(request);
        QVERIFY(svg.has_value());
        QStringList elements;
        const QString text = textOf(*svg, &elements);
        QVERIFY(!text.isNull());
        QVERIFY(text.contains(QStringLiteral("</text><script>alert(1)</script>")));
        QCOMPARE(elements.count(QStringLiteral("script")), 0);
        QCOMPARE(elements.count(QStringLiteral("img")), 0);
        QCOMPARE(elements.count(QStringLiteral("title")), 1);
        QCOMPARE(elements.count(QStringLiteral("desc")), 1);
        QVERIFY(svg->contains("]]&gt;&lt;!--"));
        QVERIFY(elements.count(QStringLiteral("text")) > spans);
    }
    void leftOutRowsAreSaid() {
        PictureRequest request;
        request.traces.push_back({test::bigTrace(3'000), nullptr, {}});
        request.maxRows = 50;
        request.scale = 1;
        const auto plan = planPicture(request);
        QVERIFY(plan.has_value());
        QCOMPARE(plan->rowsLeftOut, std::uint64_t{2'950});
        QCOMPARE(plan->traces.front().shown, 50U);
        const QString text = textOf(*renderSvg(request));
        QVERIFY(text.contains(QStringLiteral("2,950 more rows are left out")));
        QVERIFY(text.contains(QStringLiteral("50 of 3,000 rows, 2,950 left out")));
    }
    void manyRowsFitARasterPainter() {
        PictureRequest request;
        request.traces.push_back({test::bigTrace(3'000), nullptr, {}});
        request.maxRows = UINT32_MAX;
        request.scale = 4;
        const auto plan = planPicture(request);
        QVERIFY(plan->height <= 32'000);
        const auto image = renderPicture(request);
        QVERIFY(image.has_value());
        QVERIFY(image->height() <= 32'767);
    }
    void severalTracesShareOneAxis() {
        PictureRequest request = demoRequest();
        request.traces.push_back(request.traces.front());
        const auto plan = planPicture(request);
        QCOMPARE(plan->traces.size(), std::size_t{2});
        QVERIFY(plan->traces[1].top > plan->traces[0].top + 20 * 20);
        QVERIFY(!plan->traces[1].heading.isEmpty());
        // Each has a path of its own.
        const QString text = textOf(*renderSvg(request));
        QVERIFY(text.contains(QStringLiteral("of each trace's root")) && !text.contains(QStringLiteral("of capture_frame")));
        const auto image = renderPicture(request);
        QVERIFY(image.has_value());
    }
    void foldsAreKept() {
        PictureRequest request = demoRequest();
        request.traces.front().collapsed.assign(24, 0);
        request.traces.front().collapsed[7] = 1;
        const auto plan = planPicture(request);
        QCOMPARE(plan->rows, std::uint64_t{17});
        const QString text = textOf(*renderSvg(request));
        QVERIFY(!text.contains(QStringLiteral("yolo_forward")));
        QVERIFY(text.contains(QStringLiteral("folded rows")));
    }
    void worksOnAnyThread() {
        Result<QImage> there = fail(ErrorKind::Output, "not run");
        std::thread thread([&there] { there = renderPicture(demoRequest()); });
        thread.join();
        QVERIFY(there.has_value());
        QCOMPARE(*there, *renderPicture(demoRequest()));
    }
    void pngCarriesTheTraceId() {
        const auto png = renderPng(demoRequest());
        QVERIFY(png.has_value());
        QImage image;
        QVERIFY(image.loadFromData(*png, "PNG"));
        QCOMPARE(image.text(QStringLiteral("Trace-Id")), QStringLiteral("7f3a9c0e5b2d41868e11d0c4a96bf215"));
    }
    /// Pictures of all kinds and sizes come back pixel by pixel: noise, flat areas, stripes, runs of any length, few and many colours.
    void anyPngIsThePicture() {
        std::mt19937 random(20'240'315);
        for (int turn = 0; turn < 400; ++turn) {
            const bool wide = turn % 11 == 0;  // rows that are longer than the window of deflate
            QImage image(1 + static_cast<int>(random() % (wide ? 12'000 : 150)), 1 + static_cast<int>(random() % (wide ? 12 : 120)),
                         QImage::Format_RGB32);
            const unsigned kind = random() % 6;
            const unsigned rare = 1 + random() % 200;
            unsigned color = random();
            for (int y = 0; y < image.height(); ++y) {
                auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
                for (int x = 0; x < image.width(); ++x) {
                    if (kind == 0 || (kind == 1 && random() % rare == 0)) color = random();
                    if (kind == 2) color = static_cast<unsigned>(x) / rare * 77'777U;
                    if (kind == 3) color = static_cast<unsigned>(y) * 1'234'567U;
                    // Each colour half as often as the one before: codes as long as they may be.
                    if (kind == 4) color = static_cast<unsigned>(std::countl_zero(static_cast<std::uint32_t>(random()))) * 0x0b'0d'11U;
                    line[x] = 0xff00'0000U | color;
                }
            }
            QImage read;
            QVERIFY2(read.loadFromData(*pngBytes(image), "PNG"), qPrintable(QString::number(turn)));
            QVERIFY2(read.convertToFormat(QImage::Format_RGB32) == image, qPrintable(QString::number(turn)));
        }
    }

    /// By Qt's own reader: one pixel, odd widths, more strips than one, other formats.
    void pngBytesAreThePicture() {
        const QSize sizes[] = {{1, 1}, {3, 5}, {1000, 4000}, {4097, 2}};
        for (const QSize size : sizes) {
            QImage image(size, QImage::Format_RGB32);
            for (int y = 0; y < size.height(); ++y)
                for (int x = 0; x < size.width(); ++x)
                    image.setPixel(x, y, x % 7 < 5 ? qRgb(236, y / 16 % 256, 242) : qRgb(x * y % 251, x % 256, y % 256));
            image.setText(QStringLiteral("Title"), QStringLiteral("zażółć \u2192 <b>"));
            const Result<QByteArray> png = pngBytes(image);
            QVERIFY(png.has_value());
            QImage read;
            QVERIFY(read.loadFromData(*png, "PNG"));
            QCOMPARE(read.convertToFormat(QImage::Format_RGB32), image);
            QCOMPARE(read.text(QStringLiteral("Title")), image.text(QStringLiteral("Title")));
        }
        QImage other(5, 5, QImage::Format_ARGB32_Premultiplied);
        other.fill(Qt::red);
        QImage read;
        QVERIFY(read.loadFromData(*pngBytes(other), "PNG"));
        QCOMPARE(read.pixelColor(4, 4), QColor(Qt::red));
        QCOMPARE(pngBytes(QImage()).error().kind, ErrorKind::Limit);
    }
    void nonsenseIsRefused() {
        PictureRequest request;
        QCOMPARE(renderPng(request).error().kind, ErrorKind::Usage);
        request = demoRequest();
        request.scale = 9;
        QCOMPARE(renderPicture(request).error().kind, ErrorKind::Usage);
        request.scale = 1;
        request.width = 10;
        QCOMPARE(renderSvg(request).error().kind, ErrorKind::Usage);
    }
    void emptyTrace() {
        test::TraceBuilder b;
        const auto analysis = test::analysed(b);
        QVERIFY(analysis != nullptr);
        PictureRequest request;
        request.traces.push_back({analysis, nullptr, {}});
        QVERIFY(renderPicture(request).has_value());
    }
};

}  // namespace

int fw::test::runPicture(int argc, char** argv) {
    PictureTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_picture.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QSignalSpy>
#include <QTest>

#include "model/items/completion_model.h"
#include "model/items/issue_filter.h"
#include "model/items/issue_model.h"
#include "model/items/issue_text.h"
#include "model/items/mapping_field_model.h"
#include "model/items/mapping_preview_model.h"
#include "model/items/source_list_model.h"
#include "model/items/span_detail_model.h"
#include "model/items/text.h"
#include "model/items/trace_list_model.h"
#include "tests/widgets/sample_trace.h"

using namespace fw;
using namespace fw::items;

namespace {

constexpr auto failMode = QAbstractItemModelTester::FailureReportingMode::QtTest;

ImportIssue issue(IssueCode code, const char* source, const char* detail = "", std::optional<std::uint64_t> line = {}) {
    ImportIssue out = makeIssue(code, detail, 100, line);
    out.source = source;
    return out;
}

/// Row of the first key or value that is `text`, -1 if none.
int rowOf(const QAbstractItemModel& model, const QString& text, int column = 0) {
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.index(row, column).data().toString() == text) return row;
    return -1;
}

}  // namespace

class TestItems : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void visibleTextShowsWhatHides_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("one");
        QTest::newRow("plain") << QStringLiteral("<img src=x> & zażółć") << QStringLiteral("<img src=x> & zażółć");
        QTest::newRow("nul") << QString(QChar(0)) << QString(QChar(0x2400));
        QTest::newRow("escape") << QString(QChar(0x1B)) << QString(QChar(0x241B));
        QTest::newRow("delete") << QString(QChar(0x7F)) << QString(QChar(0x2421));
        QTest::newRow("override") << QString(QStringLiteral("a") + QChar(0x202E) + QStringLiteral("b")) << QStringLiteral("a[U+202E]b");
        QTest::newRow("isolate") << QString(QChar(0x2066)) << QStringLiteral("[U+2066]");
        QTest::newRow("zero width") << QString(QChar(0x200B)) << QStringLiteral("[U+200B]");
        QTest::newRow("lone surrogate") << QString(QChar(0xD800)) << QString(QChar(0xFFFD));
        QTest::newRow("noncharacter") << QString(QChar(0xFFFE)) << QStringLiteral("[U+FFFE]");
        QTest::newRow("emoji") << QString::fromUtf8("\xF0\x9F\x98\x80") << QString::fromUtf8("\xF0\x9F\x98\x80");
        // A joiner within an emoji is seen by what it joins; anywhere else it hides.
        const QString family = QString::fromUtf8("\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x92\xBB");
        QTest::newRow("joined emoji") << family << family;
        QTest::newRow("joiner") << QString(QStringLiteral("a") + QChar(0x200D) + QStringLiteral("b")) << QStringLiteral("a[U+200D]b");
        QTest::newRow("joiner at the end") << family.left(3) << QString(family.left(2) + QStringLiteral("[U+200D]"));
        QTest::newRow("lines") << QStringLiteral("a\r\nb\tc")
                               << QString(QStringLiteral("a") + QChar(0x240A) + QStringLiteral("b") + QChar(0x2409) + QStringLiteral("c"));
    }
    void visibleTextShowsWhatHides() {
        QFETCH(QString, text);
        QFETCH(QString, one);
        QCOMPARE(visibleText(text), one);
    }

    void mappingFields() {
        MappingFieldModel model;
        const QAbstractItemModelTester tester(&model, failMode);
        MappingField time{QStringLiteral("when"), {QStringLiteral("1")}, 3, FieldMeaning::Time, FieldUnit::Millis, 1};
        MappingField odd{QString(QStringLiteral("<b>") + QChar(0x202E) + QChar::Null), {QString(1000, QLatin1Char('x'))}, 1, {}, {}, 1};
        model.setFields({time, odd});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, MappingFieldModel::Unit).data().toString(), QStringLiteral("ms"));
        QCOMPARE(model.index(1, MappingFieldModel::Field).data().toString(), QString(QStringLiteral("<b>[U+202E]") + QChar(0x2400)));
        QVERIFY(model.index(1, MappingFieldModel::Values).data().toString().size() < 100);
        QVERIFY(model.index(1, MappingFieldModel::Field).data(Qt::ToolTipRole).toString().contains(QStringLiteral("&lt;b&gt;")));
        QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("when, Time, unit ms, in 3 line")));
        // What can be chosen, and that choosing only asks.
        QVERIFY(model.flags(model.index(0, MappingFieldModel::Unit)).testFlag(Qt::ItemIsEditable));
        QVERIFY(!model.flags(model.index(1, MappingFieldModel::Unit)).testFlag(Qt::ItemIsEditable));
        QVERIFY(!model.flags(model.index(1, MappingFieldModel::Field)).testFlag(Qt::ItemIsEditable));
        QCOMPARE(model.index(1, MappingFieldModel::Meaning).data(MappingFieldModel::ChoicesRole).toStringList().size(),
                 static_cast<int>(FieldMeaning::Count));
        QSignalSpy meanings(&model, &MappingFieldModel::meaningWanted);
        QSignalSpy units(&model, &MappingFieldModel::unitWanted);
        QVERIFY(model.setData(model.index(1, MappingFieldModel::Meaning), static_cast<int>(FieldMeaning::SpanId)));
        QCOMPARE(meanings.size(), 1);
        QCOMPARE(model.fields()[1].meaning, FieldMeaning::Attribute);
        QVERIFY(model.setData(model.index(0, MappingFieldModel::Meaning), static_cast<int>(FieldMeaning::Time)));
        QCOMPARE(meanings.size(), 1);
        for (const int bad : {-1, static_cast<int>(FieldMeaning::Count)})
            QVERIFY(!model.setData(model.index(1, MappingFieldModel::Meaning), bad));
        QVERIFY(!model.setData(model.index(1, MappingFieldModel::Unit), 1));
        QVERIFY(model.setData(model.index(0, MappingFieldModel::Unit), static_cast<int>(FieldUnit::Nanos)));
        QCOMPARE(units.size(), 1);
        // The same fields change in place.
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        time.choice = 2;
        model.setFields({time, odd});
        QCOMPARE(resets.size(), 0);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(model.index(0, MappingFieldModel::Meaning).data().toString(), QStringLiteral("Time (2)"));
        QVERIFY(model.setData(model.index(0, MappingFieldModel::Meaning), static_cast<int>(FieldMeaning::Time)));
        QCOMPARE(meanings.size(), 2);
        model.setFields({odd});
        QCOMPARE(resets.size(), 1);
        model.setFields({});
    }

    void mappingPreview() {
        MappingPreviewModel model;
        const QAbstractItemModelTester tester(&model, failMode);
        using Kind = PreviewLine::Kind;
        const QString hostile = QString(QStringLiteral("<i>") + QChar(0x202E));
        PreviewLine span{1234, Kind::Span, 1'500'000'000, 1'500'000, hostile, hostile, QStringLiteral("t"), QStringLiteral("s"), {}, {}};
        PreviewLine plain{2, Kind::NotUnderstood, 0, 0, {}, QStringLiteral("No trace id"), {}, {}, {}, QStringLiteral("<words>")};
        model.setLines({span, plain});
        const auto cell = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(cell(0, MappingPreviewModel::Line), QStringLiteral("1,234"));
        QCOMPARE(cell(0, MappingPreviewModel::Duration), QStringLiteral("1.50 ms"));
        QCOMPARE(cell(0, MappingPreviewModel::Time), QStringLiteral("1970-01-01 00:00:01.500"));
        QCOMPARE(cell(0, MappingPreviewModel::Text), QStringLiteral("<i>[U+202E]"));
        QCOMPARE(cell(1, MappingPreviewModel::Time), QString());
        QCOMPARE(cell(1, MappingPreviewModel::Duration), QString());
        QVERIFY(model.index(1, MappingPreviewModel::Text).data(Qt::ToolTipRole).toString().contains(QStringLiteral("&lt;words&gt;")));
        QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("line 2, not understood, No trace id"));
        // The same lines read in another way stay where they are.
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        span.kind = Kind::Log;
        model.setLines({span, plain});
        QCOMPARE(resets.size(), 0);
        QCOMPARE(cell(0, MappingPreviewModel::Duration), QString());
        model.setUtc(false);
        model.setLines({plain});
        QCOMPARE(resets.size(), 1);
        model.setLines({});
    }

    void mappingIsOfferedForLogs() {
        const auto offered = [](IssueCode code, const char* detail) { return mayNeedMapping(issue(code, "/a/b.log", detail)); };
        QVERIFY(offered(IssueCode::UnknownFormat, "looks like text"));
        QVERIFY(offered(IssueCode::UnknownFormat, "looks like JSON of another kind"));
        QVERIFY(offered(IssueCode::PlainLogLines, ""));
        QVERIFY(offered(IssueCode::IncompleteSpanLine, "no span id"));
        QVERIFY(!offered(IssueCode::UnknownFormat, "looks like PNG image"));
        QVERIFY(!offered(IssueCode::WireDamaged, ""));
        QVERIFY(!mayNeedMapping(issue(IssueCode::PlainLogLines, "-")));
    }

    void textIsBounded() {
        const std::string megabyte(1'000'000, 'x');
        QCOMPARE(cellText(megabyte).size(), maxCellText + 1);
        QVERIFY(cellText(megabyte).endsWith(QChar(0x2026)));
        QCOMPARE(cellText(std::string("short")), QStringLiteral("short"));
        // Never half an emoji, never half a sequence.
        const std::string faces = [] {
            std::string out;
            for (int i = 0; i < 400; ++i) out += "\xF0\x9F\x98\x80";
            return out;
        }();
        const QString cut = cellText(faces, 101);
        QVERIFY(!cut.contains(QChar(0xFFFD)));
        QVERIFY(!cut.at(cut.size() - 2).isHighSurrogate());
        QVERIFY(toolTipText(QString(100'000, QLatin1Char('y'))).size() < 3000);
    }

    void toolTipsAreEscaped() {
        const QString tip = toolTipText(QStringLiteral("<img src='/tmp/x.png'>"));
        QVERIFY(!tip.contains(QLatin1String("<img")));
        QVERIFY(tip.contains(QLatin1String("&lt;img")));
    }

    void numbers() {
        QCOMPARE(items::durationText(1'231'000'000), QStringLiteral("1.23 s"));
        QCOMPARE(percentText(600, 1231), QStringLiteral("48.7 %"));
        QCOMPARE(percentText(1, 1'000'000), QStringLiteral("< 0.1 %"));
        QCOMPARE(percentText(1, 0), QString(QChar(0x2013)));
        QCOMPARE(percentText(-1, 1'000'000'000), QString(QChar(0x2013)));
        QCOMPARE(items::dateTimeText(test::sampleStart, true), QStringLiteral("2024-03-15 14:37:24.031"));
        const NumberStyle german = numberStyle(QLocale(QLocale::German));
        QCOMPARE(german.decimalPoint, std::string(","));
        QCOMPARE(items::elideMiddle(QStringLiteral("7f3a9c0e11223344a96bf215")), QStringLiteral("7f3a9c0e…a96bf215"));
    }

    void traceListLoadsPages() {
        TraceListModel model;
        QAbstractItemModelTester tester(&model, failMode);
        QSignalSpy wanted(&model, &TraceListModel::pageWanted);
        model.reset(300);
        QCOMPARE(model.rowCount(), 300);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("…"));
        QVERIFY(!model.summaryAt(0));
        QVERIFY(wanted.isEmpty());  // never from inside data()
        QTRY_VERIFY(!wanted.isEmpty());
        QCOMPARE(wanted.first().at(0).toInt(), 0);
        QCOMPARE(wanted.first().at(1).toInt(), TraceListModel::pageSize);
        model.setPage(0, test::sampleSummaries(0, TraceListModel::pageSize));
        QCOMPARE(model.index(0, TraceListModel::Started).data().toString(), QStringLiteral("2024-03-15 14:37:24.031"));
        QCOMPARE(model.index(0, TraceListModel::Duration).data(TraceListModel::RawRole).toLongLong(), qint64(800'000'000));
        QCOMPARE(model.index(0, TraceListModel::FrameId).data().toString(), QStringLiteral("20240315_cam01_000109"));
        QCOMPARE(model.index(0, TraceListModel::Errors).data().toString(), QStringLiteral("1"));
        QCOMPARE(model.index(1, TraceListModel::Errors).data().toString(), QString(QChar(0x2013)));
        QCOMPARE(model.index(3, TraceListModel::Complete).data().toString(), QStringLiteral("1 parent missing"));
        QCOMPARE(model.index(0, 0).data(TraceListModel::KeyRole).toLongLong(), qint64(1000));
        QCOMPARE(model.rowOfKey(1005), 5);
        QCOMPARE(model.rowOfKey(1200), -1);
        // Asked once only, however often it is painted.
        const auto asked = wanted.size();
        (void)model.index(5, 0).data();
        QTest::qWait(10);
        QCOMPARE(wanted.size(), asked);
        // The last page is shorter.
        model.setPage(256, test::sampleSummaries(256, 44));
        QVERIFY(model.summaryAt(299));
        QVERIFY(!model.summaryAt(300));
        // A page that does not begin where ours do is refused.
        model.setPage(5, test::sampleSummaries(5, 10));
        QCOMPARE(model.index(5, 0).data(TraceListModel::KeyRole).toLongLong(), qint64(1005));
    }

    void traceListRefreshKeepsRows() {
        TraceListModel model;
        QAbstractItemModelTester tester(&model, failMode);
        model.reset(10);
        model.setPage(0, test::sampleSummaries(0, 10));
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex third = model.index(3, 0);
        model.refresh(20);
        QCOMPARE(model.rowCount(), 20);
        QVERIFY(third.isValid());
        QCOMPARE(third.data(TraceListModel::KeyRole).toLongLong(), qint64(1003));  // old page until the new one comes
        QCOMPARE(model.index(15, 0).data().toString(), QStringLiteral("…"));
        model.refresh(2);
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(!third.isValid());
        QVERIFY(resets.isEmpty());
    }

    void traceListSorts() {
        TraceListModel model;
        QSignalSpy sorts(&model, &TraceListModel::sortWanted);
        model.sort(TraceListModel::Duration, Qt::DescendingOrder);
        QCOMPARE(sorts.size(), 1);
        QCOMPARE(sorts.first().at(0).toInt(), static_cast<int>(TraceSort::Duration));
        QCOMPARE(sorts.first().at(1).toBool(), true);
        model.sort(TraceListModel::Services, Qt::AscendingOrder);
        QCOMPARE(sorts.size(), 1);
        QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Started (UTC)"));
        model.setUtc(false);
        QVERIFY(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString() != QLatin1String("Started (UTC)") ||
                zoneName(false) == QLatin1String("UTC"));
    }

    void traceListSpeaksAndMarks() {
        TraceListModel model;
        model.reset(1);
        auto rows = test::sampleSummaries(0, 1);
        rows[0].rootName = std::string("<img src=a>\0\xE2\x80\xAE", 15);
        model.setPage(0, rows);
        const QString spoken = model.index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY(spoken.contains(QLatin1String("800 ms")));
        QVERIFY(spoken.contains(QLatin1String("1 error")));
        QVERIFY(spoken.contains(QLatin1String("[U+202E]")));
        QVERIFY(model.index(0, 1).data().toString().startsWith(QLatin1String("<img src=a>")));
        QVERIFY(!model.index(0, 1).data(Qt::ToolTipRole).toString().contains(QLatin1String("<img")));
        model.setMatchText(QStringLiteral("20240315"));
        QCOMPARE(model.index(0, TraceListModel::FrameId).data(TraceListModel::MatchLengthRole).toInt(), 8);
        model.setMatchText(QStringLiteral("other"));
        QCOMPARE(model.index(0, TraceListModel::FrameId).data(TraceListModel::MatchLengthRole).toInt(), 0);
    }

    void eventsOutsideOfTheirSpanSayByHowMuch() {
        const auto analysis = test::sampleAnalysis();
        const std::int64_t start = analysis->trace->startNs[4];
        SpanDetails details = test::sampleDetails();
        details.events.front().timeNs = start - 3'000'000;
        details.events.back().timeNs = analysis->trace->endNs(4) + 2'000'000;
        SpanDetailModel model;
        model.setSpan(analysis, 4);
        model.setDetails(details);
        QStringList hints;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex at = model.index(row, 0);
            if (SpanDetailModel::kindOf(at) != DetailKind::Event) continue;
            hints << at.data(SpanDetailModel::HintRole).toString();
            QCOMPARE(at.data(Qt::AccessibleTextRole).toString().contains(QLatin1String("of the span")), !hints.back().isEmpty());
        }
        QCOMPARE(hints.front(), QStringLiteral("3.00 ms before the start of the span"));
        QCOMPARE(hints.back(), QStringLiteral("2.00 ms after the end of the span"));
        QCOMPARE(hints.count(QString()), hints.size() - 2);
    }

    void detailsComeInTwoSteps() {
        SpanDetailModel model;
        QAbstractItemModelTester tester(&model, failMode);
        model.setSpan(test::sampleAnalysis(), 4);
        QVERIFY(rowOf(model, QStringLiteral("Reading…")) >= 0);
        QVERIFY(rowOf(model, QStringLiteral("service.version")) > 0);
        QVERIFY(rowOf(model, QStringLiteral("schema_url")) > 0);
        model.setDetails(test::sampleDetails());
        model.setLogs(test::sampleLogs());
        QCOMPARE(rowOf(model, QStringLiteral("Reading…")), -1);
        QCOMPARE(model.attributeCount(), 16);
        const auto value = [&model](const char* key) { return model.index(rowOf(model, QString::fromLatin1(key)), 1); };
        QCOMPARE(value("detection.count").data().toString(), QStringLiteral("7"));
        QCOMPARE(value("detection.count").data(SpanDetailModel::TagRole).toString(), QString());
        QCOMPARE(value("cache_hit").data(SpanDetailModel::TagRole).toString(), QStringLiteral("text"));
        QCOMPARE(value("gpu.id").data(SpanDetailModel::TagRole).toString(), QStringLiteral("text"));
        QCOMPARE(value("model.name").data(SpanDetailModel::TagRole).toString(), QString());
        QCOMPARE(value("boxes").data().toString(), QStringLiteral("[1,2.5,\"three\",true]"));
        QCOMPARE(value("thumbnail").data().toString(), QStringLiteral("00ff10"));
        QCOMPARE(value("thumbnail").data(SpanDetailModel::TagRole).toString(), QStringLiteral("bytes"));
        QCOMPARE(value("note").data(SpanDetailModel::TagRole).toString(), QStringLiteral("empty text"));
        // Events within the span say nothing of it.
        for (int row = 0; row < model.rowCount(); ++row)
            if (SpanDetailModel::kindOf(model.index(row, 0)) == DetailKind::Event)
                QVERIFY(model.index(row, 0).data(SpanDetailModel::HintRole).toString().isEmpty());
        QCOMPARE(value("processing.duration_ms").data(SpanDetailModel::HintRole).toString(), QStringLiteral("span lasted 600 ms"));
        QCOMPARE(value("trace_state").data().toString(), QStringLiteral("vendor=1"));
        QCOMPARE(value("frame.id").data(SpanDetailModel::JsonRole).toString(), QStringLiteral("{\"frame.id\":\"20240315_cam01_000123\"}"));
        // Both of a duplicate key.
        int workers = 0;
        for (int row = 0; row < model.rowCount(); ++row) workers += model.index(row, 0).data().toString() == QLatin1String("worker.id");
        QCOMPARE(workers, 2);
    }

    void detailsEventsLinksLogs() {
        SpanDetailModel model;
        QAbstractItemModelTester tester(&model, failMode);
        model.setSpan(test::sampleAnalysis(), 4);
        model.setDetails(test::sampleDetails());
        model.setLogs(test::sampleLogs());
        const int miss = rowOf(model, QStringLiteral("cache miss"), 1);
        QVERIFY(miss > 0);
        QCOMPARE(model.index(miss, 0).data().toString(), QStringLiteral("+1.00 ms"));
        QCOMPARE(model.index(miss, 1).data(SpanDetailModel::SummaryRole).toString(), QStringLiteral("key = retinaface_r50"));
        QCOMPARE(model.index(miss, 0).data(SpanDetailModel::FoldRole).toInt(), 2);
        const int before = model.rowCount();
        QVERIFY(model.toggle(miss));
        QCOMPARE(model.rowCount(), before + 1);
        QCOMPARE(model.index(miss + 1, 0).data().toString(), QStringLiteral("key"));
        QVERIFY(model.toggle(miss));
        QCOMPARE(model.rowCount(), before);
        // An exception stands open, its stack trace is complete in the raw role.
        const int stack = rowOf(model, QStringLiteral("exception.stacktrace"));
        QVERIFY(stack > 0);
        QVERIFY(model.index(stack, 1).data(SpanDetailModel::LongRole).toBool());
        QCOMPARE(model.index(stack, 1).data(SpanDetailModel::RawRole).toString().count(QLatin1Char('\n')), 3);
        const int link = rowOf(model, QStringLiteral("4be1…09d2"), 1);
        QVERIFY(link > 0);
        QCOMPARE(model.index(link, 0).data(SpanDetailModel::LinkTraceRole).toString(), QStringLiteral("4be100000000000000000000000009d2"));
        // Logs by time: the span's two of four, then the one without a span.
        const int logs = rowOf(model, QStringLiteral("Logs"));
        QCOMPARE(model.index(logs, 1).data().toString(), QStringLiteral("2 of 4"));
        QCOMPARE(model.index(logs + 1, 1).data().toString(), QStringLiteral("span buffer 91 % full"));
        QCOMPARE(model.index(logs + 1, 0).data(SpanDetailModel::LevelRole).toInt(), 3);
        QCOMPARE(model.index(logs + 2, 0).data().toString(), QStringLiteral("+328 ms"));
        QCOMPARE(model.index(logs + 4, 1).data().toString(), QStringLiteral("queue depth 4"));
        QCOMPARE(rowOf(model, QStringLiteral("frame received"), 1), -1);
        // Folding a head hides its rows.
        QVERIFY(model.toggle(logs));
        QCOMPARE(model.rowCount(), logs + 1);
        QVERIFY(model.index(logs, 0).data(Qt::AccessibleTextRole).toString().contains(QLatin1String("collapsed")));
    }

    void detailsSayWhatValuesHide() {
        SpanDetailModel model;
        model.setSpan(test::sampleAnalysis(), 4);
        SpanDetails details;
        details.attributes = {{"whole", 1.0}, {"part", 0.5}, {"integer", 1}, {"", "of nothing"}};
        for (const int at : {700, 420, 500}) {
            SpanEvent event;
            event.timeNs = test::sampleStart + at * test::ms;
            event.name = "at " + std::to_string(at);
            details.events.push_back(event);
        }
        model.setDetails(details);
        const auto tag = [&](const char* key) {
            return model.index(rowOf(model, QString::fromLatin1(key)), 1).data(SpanDetailModel::TagRole).toString();
        };
        QCOMPARE(tag("whole"), QStringLiteral("double"));
        QCOMPARE(tag("part"), QString());
        QCOMPARE(tag("integer"), QString());
        const int empty = rowOf(model, QStringLiteral("(empty key)"));
        QVERIFY(empty > 0);
        QCOMPARE(model.index(empty, 0).data(SpanDetailModel::FullKeyRole).toString(), QString());
        // Events by time, whatever their order in the source.
        QVERIFY(rowOf(model, QStringLiteral("at 420"), 1) < rowOf(model, QStringLiteral("at 500"), 1));
        QVERIFY(rowOf(model, QStringLiteral("at 500"), 1) < rowOf(model, QStringLiteral("at 700"), 1));
    }

    void detailsShowEveryLogOfTheTrace() {
        SpanDetailModel model;
        QAbstractItemModelTester tester(&model, failMode);
        model.setSpan(test::sampleAnalysis(), 4);
        model.setDetails(test::sampleDetails());
        model.setLogs(test::sampleLogs());
        const int logs = rowOf(model, QStringLiteral("Logs"));
        const int more = rowOf(model, QStringLiteral("Show all 4 at their time"));
        QCOMPARE(more, model.rowCount() - 1);
        QCOMPARE(model.index(more, 0).data(SpanDetailModel::KindRole).toInt(), static_cast<int>(DetailKind::More));
        model.toggleEveryLog();
        QCOMPARE(model.index(logs, 1).data().toString(), QStringLiteral("4"));
        QCOMPARE(model.index(logs + 1, 1).data().toString(), QStringLiteral("frame received"));
        QCOMPARE(model.index(logs + 1, 0).data().toString(), QStringLiteral("−390 ms"));
        QCOMPARE(model.index(logs + 1, 1).data(SpanDetailModel::SummaryRole).toString(), QStringLiteral("capture_frame"));
        QCOMPARE(model.index(logs + 2, 1).data(SpanDetailModel::SummaryRole).toString(), QStringLiteral("no span"));
        QCOMPARE(model.index(logs + 4, 1).data().toString(), QStringLiteral("weights loaded, 104 MB"));
        QCOMPARE(rowOf(model, QStringLiteral("Show only the logs of this span")), model.rowCount() - 1);
        // Another span of the trace keeps the choice, another trace does not; a span without logs offers those of the trace.
        model.setSpan(test::sampleAnalysis(), 1);
        QVERIFY(model.everyLog());
        model.toggleEveryLog();
        QCOMPARE(model.index(rowOf(model, QStringLiteral("Logs")), 1).data().toString(), QStringLiteral("0 of 4"));
        QVERIFY(rowOf(model, QStringLiteral("Show all 4 at their time")) > 0);
    }

    void offsetsOfUntimedSpansAreUnknown() {
        auto trace = std::make_shared<TraceData>(*test::sampleAnalysis()->trace);
        trace->marks[4] = TimeOutOfRange;
        trace->startNs[4] = INT64_MAX;
        SpanDetailModel model;
        model.setSpan(*analysis::analyseTrace(trace, {}), 4);
        model.setDetails(test::sampleDetails());
        const int miss = rowOf(model, QStringLiteral("cache miss"), 1);
        QCOMPARE(model.index(miss, 0).data().toString(), QString(QChar(0x2013)));
    }

    void traceListKnowsWhetherTheDayMatters() {
        TraceListModel model;
        QSignalSpy changes(&model, &TraceListModel::dayNeededChanged);
        const auto show = [&model](std::vector<std::int64_t> starts) {
            std::vector<TraceSummary> traces = test::sampleSummaries(0, static_cast<int>(starts.size()));
            for (std::size_t i = 0; i < starts.size(); ++i) traces[i].startNs = starts[i];
            model.reset(traces.size());
            model.setPage(0, traces);
        };
        constexpr std::int64_t day = 86'400'000'000'000;
        const std::int64_t now = QDateTime::currentMSecsSinceEpoch() * 1'000'000;
        show({now, 0});
        QCOMPARE(model.dayNeeded(), TraceListModel::Day::None);
        QCOMPARE(model.index(1, TraceListModel::Started).data().toString(), QString(QChar(0x2013)));
        // 15 and 16 March 2024, then 2023 too.
        show({test::sampleStart, test::sampleStart + day});
        QCOMPARE(model.dayNeeded(), TraceListModel::Day::Short);
        show({test::sampleStart, test::sampleStart - 300 * day});
        QCOMPARE(model.dayNeeded(), TraceListModel::Day::WithYear);
        QCOMPARE(changes.size(), 2);
    }

    void detailsFilter() {
        SpanDetailModel model;
        QAbstractItemModelTester tester(&model, failMode);
        model.setSpan(test::sampleAnalysis(), 4);
        model.setDetails(test::sampleDetails());
        model.setFilter(QStringLiteral("RETINA"));
        QVERIFY(rowOf(model, QStringLiteral("model.name")) > 0);
        QCOMPARE(rowOf(model, QStringLiteral("gpu.id")), -1);
        QCOMPARE(rowOf(model, QStringLiteral("Resource")), -1);
        QCOMPARE(model.shownAttributeCount(), 1);
        QVERIFY(rowOf(model, QStringLiteral("cache miss"), 1) > 0);  // by its attribute
        QVERIFY(rowOf(model, QStringLiteral("key")) > 0);
        QCOMPARE(rowOf(model, QStringLiteral("model ready"), 1), -1);
        model.setFilter(QStringLiteral("no such thing"));
        QCOMPARE(model.rowCount(), 0);
        model.setFilter({});
        QCOMPARE(model.shownAttributeCount(), 16);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void detailsAreBounded() {
        SpanDetailModel model;
        model.setSpan(test::sampleAnalysis(), 4);
        SpanDetails details;
        details.attributes = {{"big", std::string(1'000'000, 'x')}, {std::string("a\0b", 3), "<img src='x'>"}};
        model.setDetails(details);
        const QModelIndex big = model.index(rowOf(model, QStringLiteral("big")), 1);
        QVERIFY(big.data().toString().size() <= maxCellText + 1);
        QCOMPARE(big.data(SpanDetailModel::RawRole).toString().size(), 1'000'000);
        QVERIFY(big.data(Qt::ToolTipRole).toString().size() < 3000);
        const QModelIndex hostile = model.index(rowOf(model, QStringLiteral("a\u2400b")), 1);
        QVERIFY(hostile.isValid());
        QCOMPARE(hostile.data().toString(), QStringLiteral("<img src='x'>"));
        QVERIFY(!hostile.data(Qt::ToolTipRole).toString().contains(QLatin1String("<img")));
    }

    void looksTyped_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("typed");
        for (const char* text : {"0", "-12", "1.5e3", "true", "False", "null"}) QTest::newRow(text) << QString::fromLatin1(text) << true;
        for (const char* text : {"", "w-07", "1.2.3", "yes", "12 ms", "0x10"})
            QTest::newRow(qPrintable(QStringLiteral("no %1").arg(QString::fromLatin1(text)))) << QString::fromLatin1(text) << false;
    }
    void looksTyped() {
        QFETCH(QString, text);
        QTEST(items::looksTyped(text.toStdString()), "typed");
    }

    void issuesMergeAndCount() {
        IssueModel model;
        QAbstractItemModelTester tester(&model, failMode);
        IssueFilter filter;
        filter.setSourceModel(&model);
        QAbstractItemModelTester filterTester(&filter, failMode);
        QSignalSpy counts(&model, &IssueModel::countsChanged);
        model.add(issue(IssueCode::JsonSyntax, "/data/backend.log", "string not closed", 48213));
        model.add(issue(IssueCode::MixedTimeFormats, "/data/backend.log", "", 1904));
        for (int i = 0; i < 11; ++i) model.add(issue(IssueCode::MixedTimeFormats, "/data/backend.log", "", 2000));
        model.add(issue(IssueCode::PlainLogLines, "/data/other.log"));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.counts().errors, 1);
        QCOMPARE(model.counts().all(), 3);
        QVERIFY(!counts.isEmpty());
        QCOMPARE(model.index(0, IssueModel::File).data().toString(), QStringLiteral("backend.log"));
        QCOMPARE(model.index(0, IssueModel::Where).data().toString(), QStringLiteral("line 48,213"));
        QCOMPARE(model.index(0, IssueModel::Reason).data().toString(), QStringLiteral("Broken JSON: string not closed"));
        QCOMPARE(model.index(0, IssueModel::Action).data().toString(), QStringLiteral("Record skipped"));
        QCOMPARE(model.index(1, IssueModel::Where).data().toString(), QStringLiteral("12 lines, first 1,904"));
        QCOMPARE(model.index(2, IssueModel::Where).data().toString(), QStringLiteral("byte 100"));

        filter.setSeverity(IssueSeverity::Error);
        QCOMPARE(filter.rowCount(), 1);
        filter.setSeverity(std::nullopt);
        filter.setText(QStringLiteral("OTHER"));
        QCOMPARE(filter.rowCount(), 1);
        filter.setText({});
        filter.sort(IssueModel::Severity);
        QCOMPARE(filter.index(0, 0).data(IssueModel::SeverityRole).toInt(), static_cast<int>(IssueSeverity::Error));
    }

    void issuesAreBounded() {
        IssueModel model;
        model.add(issue(IssueCode::JsonSyntax, "a"));
        for (int i = 0; i < 1100; ++i) model.add(issue(IssueCode::BadField, ("f" + std::to_string(i)).c_str()));
        QCOMPARE(model.rowCount(), static_cast<int>(IssueModel::maxRows));
        QCOMPARE(model.notKept(), quint64(101));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.counts().all(), 0);
    }

    void everyIssueCodeHasWords() {
        for (int code = 0; code <= static_cast<int>(lastIssueCode); ++code) {
            const auto value = static_cast<IssueCode>(code);
            // The English words are those of the core; a translation replaces them.
            ImportIssue bare = makeIssue(value);
            QCOMPARE(issueCauseText(value), QString::fromStdString(issueReason(bare)));
            const std::string_view action = issueAction(value);
            QCOMPARE(issueActionText(value), QString::fromUtf8(action.data(), static_cast<qsizetype>(action.size())));
        }
    }

    void issueReportPointsAtThePlace() {
        ImportIssue broken = issue(IssueCode::JsonSyntax, "/a/b.log", "string not closed", 3);
        broken.excerpt = std::string("{\"a\":\"b\0", 8);
        broken.excerptCaret = 5;
        const QStringList lines = issueReport(broken).split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.at(0).contains(QLatin1String("/a/b.log")));
        QCOMPARE(lines.at(1), QStringLiteral("    {\"a\":\"b\u2400"));
        QCOMPARE(lines.at(2), QStringLiteral("         ^"));
    }

    void sources() {
        SourceListModel model;
        QAbstractItemModelTester tester(&model, failMode);
        model.setSources({{QStringLiteral("/data/a.json.gz"), 11942, -1, false}, {QStringLiteral("backend.log"), 10, 0.62, true}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("a.json.gz"));
        QCOMPARE(model.index(0).data(SourceListModel::CountTextRole).toString(), QStringLiteral("11,942"));
        QCOMPARE(model.index(1).data(SourceListModel::CountTextRole).toString(), QStringLiteral("62 %"));
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setSources({{QStringLiteral("/data/a.json.gz"), 11950, -1, false}, {QStringLiteral("backend.log"), 10, 0.7, true}});
        QVERIFY(resets.isEmpty());
        QCOMPARE(model.index(0).data(SourceListModel::CountTextRole).toString(), QStringLiteral("11,950"));
        // What has left the cache is told beside what is left.
        items::SourceEntry pruned{QStringLiteral("/data/a.json.gz"), 200, -1, false};
        pruned.id = 1;
        pruned.spansBrought = 1300;
        model.setSources({pruned});
        QCOMPARE(model.index(0).data(SourceListModel::CountTextRole).toString(), QStringLiteral("200"));
        QVERIFY(model.index(0).data(SourceListModel::FactsRole).toString().contains(QStringLiteral("1,300")));
    }

    void completions() {
        CompletionModel model;
        QAbstractItemModelTester tester(&model, failMode);
        const QString hostile = QStringLiteral("a") + QChar(0x202E) + QStringLiteral("b");
        model.setProposals({QStringLiteral("x"), hostile});
        QCOMPARE(model.index(1, 0).data(Qt::DisplayRole).toString(), QStringLiteral("a[U+202E]b"));
        QCOMPARE(model.index(1, 0).data(Qt::EditRole).toString(), hostile);
    }
};

QTEST_GUILESS_MAIN(TestItems)
#include "tst_items.moc"

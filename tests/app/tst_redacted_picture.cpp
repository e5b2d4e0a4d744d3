// SPDX-License-Identifier: GPL-3.0-or-later
// A picture is a text as well: whatever it draws goes through the rules, and nothing else of it changes.
#include <QTest>

#include "app/redacted_comparison.h"
#include "app/redacted_picture.h"
#include "model/export/diff_csv.h"
#include "model/items/compare_markdown.h"
#include "model/items/compare_words.h"
#include "tests/core/test_registry.h"
#include "widgets/compare_summary.h"

using namespace fw;
using namespace fw::app;

namespace redacted_picture_test {

constexpr std::int64_t beganNs = 1'710'511'200'000'000'000;
constexpr const char* secret = "jane@example.com";

std::string withSecret(const char* text) {
    return std::string(text) + " " + secret;
}

/// Two traces with the secret in all of their texts, compared.
render::ComparePictureRequest comparedPicture() {
    const auto trace = [](std::int64_t longerNs) {
        auto data = std::make_shared<TraceData>();
        data->summary.id = {1, 2};
        data->summary.idText = withSecret("id");
        data->summary.rootName = withSecret("root");
        data->summary.rootService = withSecret("front");
        data->summary.frameIds = {withSecret("frame")};
        data->summary.startNs = beganNs;
        data->names = {withSecret("root"), withSecret("work")};
        data->services = {{withSecret("front"), 0}};
        data->resources = {{withSecret("front"), {}, 0, {}}};
        data->scopes = {{}};
        for (std::uint32_t i = 0; i < 2; ++i) {
            data->startNs.push_back(beganNs + std::int64_t{i} * 1'000'000);
            data->durationNs.push_back((i == 0 ? 10'000'000 : 2'000'000) + longerNs);
            data->spanId.push_back({i + 1});
            data->parentId.push_back({i});
            data->name.push_back(i);
            data->service.push_back(0);
            data->resource.push_back(0);
            data->scope.push_back(0);
            data->kind.push_back(SpanKind::Internal);
            data->status.push_back(StatusCode::Unset);
            data->marks.push_back(0);
        }
        return *analysis::analyseTrace(data, {});
    };
    const auto diff = *analysis::compareTraces(analysis::Baseline(trace(0)), analysis::Candidate(trace(30'000'000)), {});
    render::ComparePictureRequest request;
    request.plan = *analysis::planDiff(diff, {});
    request.facts = analysis::factsOf(*diff);
    request.rows = std::make_shared<const analysis::DiffRows>(request.plan);
    request.words = widgets::pictureWordsOf(items::compareSentence(*diff, request.facts));
    request.chart = widgets::deltaChartOf(*diff, 3);
    request.source = QString::fromStdString(withSecret("source"));
    request.frameKey = QString::fromStdString(withSecret("key"));
    return request;
}

/// A picture that has the secret in everything that it can draw.
render::PictureRequest fullPicture() {
    auto data = std::make_shared<TraceData>();
    data->summary.id = {1, 2};
    data->summary.idText = withSecret("id");
    data->summary.rootName = withSecret("root");
    data->summary.rootService = withSecret("front");
    data->summary.frameIds = {withSecret("frame")};
    data->summary.startNs = beganNs;
    data->names = {withSecret("root"), withSecret("work")};
    data->services = {{withSecret("front"), 0}};
    data->resources = {{withSecret("front"), {}, 0, {}}};
    data->scopes = {{}};
    for (std::uint32_t i = 0; i < 3; ++i) {
        data->startNs.push_back(beganNs + std::int64_t{i} * 1'000'000);
        data->durationNs.push_back(i == 0 ? 10'000'000 : 2'000'000);
        data->spanId.push_back({i + 1});
        data->parentId.push_back({i == 0 ? 0U : i == 1 ? 1U : 99U});
        data->name.push_back(i == 0 ? 0 : 1);
        data->service.push_back(0);
        data->resource.push_back(0);
        data->scope.push_back(0);
        data->kind.push_back(SpanKind::Internal);
        data->status.push_back(i == 1 ? StatusCode::Error : StatusCode::Unset);
        data->marks.push_back(0);
    }
    render::PictureTrace trace;
    trace.analysis = *analysis::analyseTrace(data, {});
    trace.marked = analysis::markSpans(trace.analysis, {{analysis::placeOf(*data, 0), withSecret("note")}});
    KeyColumn column;
    column.value = {0, 1, KeyColumn::absent};
    column.texts = {withSecret("value"), "hunter22222"};
    trace.colors = analysis::colorSpans(trace.analysis, {analysis::GroupBy::Attribute, "note"}, column, {});
    auto facts = std::make_shared<render::RowFacts>();
    render::RowFact fact;
    fact.key = {analysis::Fact::Attribute, "db.password"};
    fact.width = 300;
    fact.values = analysis::factValues(column);
    facts->columns.push_back(fact);
    fact.key.key = "mail";
    facts->pills.push_back(fact);
    trace.facts = facts;
    render::PictureRequest request;
    request.traces.push_back(std::move(trace));
    request.source = QString::fromStdString(withSecret("source"));
    request.frameKey = QString::fromStdString(withSecret("key"));
    request.width = 1600;
    return request;
}

class TestRedactedPicture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingThatIsDrawnIsLeft() {
        const render::PictureRequest request = fullPicture();
        const QByteArray open = *render::renderSvg(request);
        QVERIFY(open.count(secret) >= 8);
        QVERIFY(open.contains("hunter22222"));
        Result<exporting::Redactor> redactor = exporting::Redactor::create();
        QVERIFY(redactor);
        const render::PictureRequest clean = redactedPicture(request, *redactor);
        const QByteArray drawn = *render::renderSvg(clean);
        QVERIFY2(!drawn.contains("jane"), drawn);
        // The column of passwords lost its values; the pill of the other key is no secret by its name.
        QVERIFY(drawn.contains("[removed]"));
        QVERIFY(drawn.contains("mail-"));
        QVERIFY(redactor->total() > 8);
        // What was asked for stays as it was.
        QCOMPARE(request.traces.front().analysis->trace->names[0], withSecret("root"));
        QCOMPARE(clean.traces.front().analysis->trace->startNs, request.traces.front().analysis->trace->startNs);
        QCOMPARE(clean.traces.front().marked->analysis, clean.traces.front().analysis);
        QCOMPARE(*render::pictureSize(clean), *render::pictureSize(request));
    }

    void nothingOfAComparisonIsLeft() {
        const render::ComparePictureRequest request = comparedPicture();
        const QByteArray open = *render::renderSvg(request);
        QVERIFY2(open.count(secret) >= 8, open);
        QVERIFY(open.contains("2024-03-15 14:00:00"));
        exporting::RedactionOptions options;
        options.shiftNs = -864'000'000'000'000;
        Result<exporting::Redactor> redactor = exporting::Redactor::create(options);
        QVERIFY(redactor);
        const render::ComparePictureRequest clean = redactedPicture(request, *redactor);
        const QByteArray drawn = *render::renderSvg(clean);
        QVERIFY2(!drawn.contains("jane"), drawn);
        QVERIFY(drawn.contains("2024-03-05 14:00:00") && !drawn.contains("2024-03-15"));
        QVERIFY(drawn.contains("+30.0"));
        QVERIFY(redactor->total() > 3);
        const QString ticket = items::compareMarkdown(*clean.plan, clean.facts);
        QVERIFY2(!ticket.contains(QStringLiteral("jane")) && ticket.contains(QStringLiteral("2024-03-05")), qPrintable(ticket));
        QByteArray table;
        QVERIFY(exporting::writeDiffCsv(*clean.plan, clean.plan->byDelta,
                                        [&table](std::string_view piece) {
                                            table.append(piece.data(), qsizetype(piece.size()));
                                            return true;
                                        },
                                        {}));
        QVERIFY2(table.contains("30000000") && !table.contains("jane"), table);
        // The rows are those that were seen, and the original is as it was.
        QCOMPARE(clean.rows->count(), request.rows->count());
        QCOMPARE(&clean.rows->plan(), clean.plan.get());
        QCOMPARE(request.plan->analysis(analysis::DiffSide::A)->trace->names[0], withSecret("root"));
    }

    void onlyTheMomentIsMoved() {
        const render::PictureRequest request = fullPicture();
        exporting::RedactionOptions options;
        options.shiftNs = -864'000'000'000'000;
        Result<exporting::Redactor> redactor = exporting::Redactor::create(options);
        QVERIFY(redactor);
        const QByteArray drawn = *render::renderSvg(redactedPicture(request, *redactor));
        QVERIFY(render::renderSvg(request)->contains("2024-03-15 14:00:00"));
        QVERIFY2(drawn.contains("2024-03-05 14:00:00"), drawn);
        QVERIFY(!drawn.contains("2024-03-15"));
        QVERIFY(drawn.contains("10.0 ms"));
    }
};

FW_REGISTER_TEST(TestRedactedPicture);

}  // namespace redacted_picture_test

#include "tst_redacted_picture.moc"

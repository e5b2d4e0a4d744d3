// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QtTest>

#include "importers/sources/api_answers.h"
#include "importers/sources/api_requests.h"
#include "importers/sources/trace_id_tap.h"
#include "tests/core/test_registry.h"

using namespace fw::sources;

namespace {

TraceQuestion questionAt(const char* server) {
    TraceQuestion question;
    question.server = *parseUrl(server);
    return question;
}

std::set<std::string> idsOf(const std::string& json, std::size_t step) {
    TraceIdTap tap;
    for (std::size_t at = 0; at < json.size(); at += step) tap.feed(std::string_view(json).substr(at, step));
    return tap.ids();
}

std::string contentOf(const char* name) {
    QFile file(QStringLiteral(FW_TEST_DATA "/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly)) qFatal("no %s", name);
    return file.readAll().toStdString();
}

}  // namespace

/// What the query APIs are asked, and what small answers say.
class TestApiRequests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void traces() {
        const Url server = *parseUrl("https://h/jaeger/");
        QCOMPARE(requests::jaegerV3Trace(server, "4bf9").text(), std::string("https://h/jaeger/api/v3/traces/4bf9"));
        QCOMPARE(requests::jaegerV1Trace(server, "a/b?c").text(), std::string("https://h/jaeger/api/traces/a%2Fb%3Fc"));
        QCOMPARE(requests::tempoTrace(server, "4bf9", true).text(), std::string("https://h/jaeger/api/v2/traces/4bf9"));
        QCOMPARE(requests::zipkinTrace(server, "4bf9").text(), std::string("https://h/jaeger/api/v2/trace/4bf9"));
    }

    void searches() {
        TraceQuestion question = questionAt("http://h:16686");
        question.operation = "GET /a b";
        question.attributes = {{"frame.id", "cam01/1"}, {"error", "true"}};
        question.minDurationNs = 1'500'000;
        const SearchPart part{"api&x", 1'000'000'001, 2'000'000'001, 20};
        QCOMPARE(
            requests::jaegerV1Search(question, part).query,
            std::string("service=api%26x&operation=GET%20%2Fa%20b&tags=%7B%22frame.id%22%3A%22cam01%2F1%22%2C%22error%22%3A%22true%22%7D"
                        "&start=1000000&end=2000001&minDuration=1500us&limit=20"));
        const QueryItems v3 = queryItems(requests::jaegerV3Search(question, part).query);
        QCOMPARE(queryValue(v3, "query.serviceName").value_or(""), std::string("api&x"));
        QCOMPARE(queryValue(v3, "query.service_name").value_or(""), std::string("api&x"));
        QCOMPARE(queryValue(v3, "query.startTimeMin").value_or(""), std::string("1970-01-01T00:00:01.000000001Z"));
        QCOMPARE(queryValue(v3, "query.start_time_max").value_or(""), std::string("1970-01-01T00:00:02.000000001Z"));
        QCOMPARE(queryValue(v3, "query.attributes").value_or(""), std::string("{\"frame.id\":\"cam01/1\",\"error\":\"true\"}"));
        QCOMPARE(queryValue(v3, "query.num_traces").value_or(""), std::string("20"));
        const QueryItems tempo = queryItems(requests::tempoSearch(question, part).query);
        QCOMPARE(
            queryValue(tempo, "q").value_or(""),
            std::string("{ resource.service.name = \"api&x\" && name = \"GET /a b\" && .frame.id = \"cam01/1\" && (.error = \"true\" || "
                        ".error = true) && traceDuration >= 1500us }"));
        QCOMPARE(queryValue(tempo, "start").value_or(""), std::string("1"));
        QCOMPARE(queryValue(tempo, "end").value_or(""), std::string("3"));
        const QueryItems zipkin = queryItems(requests::zipkinSearch(question, part).query);
        QCOMPARE(queryValue(zipkin, "annotationQuery").value_or(""), std::string("frame.id=cam01/1 and error=true"));
        QCOMPARE(queryValue(zipkin, "endTs").value_or(""), std::string("2001"));
        QCOMPARE(queryValue(zipkin, "lookback").value_or(""), std::string("1001"));
        QCOMPARE(queryValue(zipkin, "minDuration").value_or(""), std::string("1500"));
    }

    void traceQlCannotBeBrokenOutOf() {
        TraceQuestion question = questionAt("http://h");
        question.attributes = {{"a b\"", "x\" || true || \"\\"}, {"n", "12.5"}};
        QCOMPARE(requests::traceQlOf(question, ""),
                 std::string("{ .\"a b\\\"\" = \"x\\\" || true || \\\"\\\\\" && (.n = \"12.5\" || .n = 12.5) }"));
        QCOMPARE(requests::traceQlOf(questionAt("http://h"), ""), std::string("{}"));
        question.traceQl = "{ status = error }";
        QCOMPARE(requests::traceQlOf(question, "x"), std::string("{ status = error }"));
    }

    void times() {
        QCOMPARE(requests::goDuration(2'000'000'000), std::string("2s"));
        QCOMPARE(requests::goDuration(1'500'000'000), std::string("1500ms"));
        QCOMPARE(requests::goDuration(7), std::string("7ns"));
    }

    void theTapHearsTheIdsOfTraces() {
        struct Case {
            const char* file;
            std::set<std::string> ids;
        };
        const Case table[] = {
            {"jaeger-v3/GetTrace.json", {"1"}},
            {"tempo/kiali-responseTrace.json", {"3ba55609c3cde49649cd77d1f9dcd936"}},
            {"zipkin-v2/zipkin-ascend.json", {"ef86c83c0a05a6d6"}},
        };
        for (const Case& one : table)
            for (const std::size_t step : {std::size_t{1}, std::size_t{7}, std::size_t{100'000}})
                QCOMPARE(idsOf(contentOf(one.file), step), one.ids);
        // References to other traces lie deeper; a name in a value is none.
        const std::string v1 =
            "{\"data\":[{\"spans\":[{\"traceID\":\"0ab\",\"references\":[{\"traceID\":\"ff\"}]}],\"traceID\":\"00AB\",\"x\":\"traceID\\\":"
            "\\\"cd\"},"
            "{\"traceID\" : \"cd\"}]}";
        for (const std::size_t step : {std::size_t{1}, std::size_t{1000}}) QCOMPARE(idsOf(v1, step), (std::set<std::string>{"ab", "cd"}));
        QCOMPARE(idsOf("{\"data\":null}", 3), std::set<std::string>());
        QCOMPARE(idsOf(std::string(100'000, '[') + "]]]{{{\"traceID\":\"a\"", 1000), std::set<std::string>{"a"});
    }

    void smallAnswers() {
        using Names = std::vector<std::string>;
        QCOMPARE(answers::names(contentOf("jaeger-v3/GetServices.json")).value_or(Names{}), Names{"foo"});
        QCOMPARE(answers::names("{\"data\":[\"a\",\"b\"],\"total\":2}").value_or(Names{}), (Names{"a", "b"}));
        QCOMPARE(answers::names("[\"z\"]").value_or(Names{}), Names{"z"});
        QVERIFY(answers::names("{\"data\":null,\"errors\":null}").has_value());
        for (const char* bad : {"", "x", "[1]", "{\"data\":[{}]}", "<html>", "{}", "{\"data\":null,\"errors\":[{\"code\":500}]}"})
            QVERIFY2(!answers::names(bad), bad);
        QCOMPARE(answers::traceIds(contentOf("jaeger-v3/FindTraceSummaries.json")).value_or(Names{}),
                 Names{"00000000000000000000000000000001"});
        QVERIFY(!answers::traceIds(contentOf("tempo-search/kiali-response.json")).value_or(Names{}).empty());
        QVERIFY(answers::traceIds("{\"metrics\":{}}").value_or(Names{"x"}).empty());
        for (const char* bad : {"", "[]", "{\"error\":1}", "{\"traces\":5}"}) QVERIFY2(!answers::traceIds(bad), bad);
        QCOMPARE(answers::v3Error("{\"error\":{\"httpCode\":404,\"message\":\"No traces found\"}}").value_or(""),
                 std::string("No traces found"));
        for (const char* bad : {"404 page not found", "{\"code\":5,\"message\":\"Not Found\"}", "{\"error\":\"x\"}"})
            QVERIFY2(!answers::v3Error(bad), bad);
        QVERIFY(answers::isHtml(" \n<!doctype html>") && !answers::isHtml("{\"a\":\"<\"}") && !answers::isHtml(""));
    }
};
FW_REGISTER_TEST(TestApiRequests);

#include "tst_api_requests.moc"

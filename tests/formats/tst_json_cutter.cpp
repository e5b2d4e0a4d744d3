// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <algorithm>
#include <string>
#include <vector>

#include "importers/formats/json_cutter.h"
#include "tests/core/test_registry.h"
#include "tests/formats/json_quotes.h"

using namespace fw;
using namespace fw::formats;
using fw::test::json;
using fw::test::jsonBytes;

namespace json_cutter_test {

namespace {

enum Id { Document = 1, Resource = 2, Spans = 3, Span = 4 };

/// Writes what it hears as lines.
class Recorder : public JsonCutListener {
public:
    void documentBegin(const JsonPlace& place) override { add("doc " + at(place)); }
    void documentEnd(bool whole) override { add(whole ? "end" : "end broken"); }
    void enter(int id, bool isObject, const JsonPlace&) override { add("enter " + std::to_string(id) + (isObject ? "{" : "[")); }
    void leave(int id, bool isObject, bool whole) override {
        add("leave " + std::to_string(id) + (isObject ? "}" : "]") + (whole ? "" : " broken"));
    }
    bool wantsMember(int, std::string_view key) override { return key != "unwanted"; }
    void member(int id, std::string_view key, std::string_view json, const JsonPlace&) override {
        add("member " + std::to_string(id) + " " + std::string(key) + "=" + std::string(json));
    }
    bool piece(int id, std::string_view json, const JsonPlace& place) override {
        add("piece " + std::to_string(id) + " " + at(place) + " " + std::string(json));
        pieces.emplace_back(json);
        return pieces.size() < stopAfter;
    }
    void problem(ImportIssue issue) override {
        add("problem " + std::string(issueCodeName(issue.code)) + " " + std::to_string(issue.offset.value_or(0)) + " " +
            std::to_string(issue.line.value_or(0)) + ":" + std::to_string(issue.column.value_or(0)) + " " + issue.detail);
        problems.push_back(std::move(issue));
    }

    static std::string at(const JsonPlace& place) {
        return std::to_string(place.offset) + "/" + std::to_string(place.line) + ":" + std::to_string(place.column);
    }
    void add(const std::string& line) { text += line + "\n"; }

    std::string text;
    std::vector<std::string> pieces;
    std::vector<ImportIssue> problems;
    std::size_t stopAfter = SIZE_MAX;
};

JsonRoutes makeRoutes() {
    JsonRoutes routes;
    routes.name("", Document);
    routes.name("resourceSpans|resource_spans[]", Resource);
    routes.cut("resourceSpans[].scopeSpans|scope_spans[].spans[]", Span);
    routes.alias("[]", "");
    routes.alias("batches", "resourceSpans");
    return routes;
}

Recorder cut(std::string_view text, std::size_t chunk, DecodeLimits limits = {}, std::size_t stopAfter = SIZE_MAX) {
    static const JsonRoutes routes = makeRoutes();
    Recorder recorder;
    recorder.stopAfter = stopAfter;
    JsonCutter cutter(routes, limits, recorder);
    bool go = true;
    for (std::size_t i = 0; i < text.size() && go; i += chunk) {
        const std::string part(text.substr(i, chunk));  // own memory, so that ASan sees a read past its end
        go = cutter.feed(part);
    }
    if (go) cutter.finish();
    return recorder;
}

}  // namespace

class TestJsonCutter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // A byte that is lost costs what it stands in, also where the whole document is one line.
    void lostBytesCostTheirPiece_data() {
        QTest::addColumn<bool>("indented");
        QTest::newRow("compact") << false;
        QTest::newRow("indented") << true;
    }
    void lostBytesCostTheirPiece() {
        QFETCH(bool, indented);
        const std::string gap = indented ? "\n   " : "";
        std::string text = "{\"resourceSpans\":[";
        std::size_t spans = 0;
        for (int group = 0; group < 6; ++group) {
            text += (group > 0 ? "," : "") + gap + "{\"resource\":{\"attributes\":[]}," + gap + "\"scopeSpans\":[{\"scope\":{}," + gap +
                    "\"spans\":[";
            for (int span = 0; span < 5; ++span, ++spans)
                text += (span > 0 ? "," : "") + gap + "{\"traceId\":\"0" + std::to_string(spans) + "\"," + gap +
                        "\"attributes\":[{\"key\":\"a b\",\"value\":{\"intValue\":\"1\"}}]}";
            text += gap + "]}]}";
        }
        text += gap + "]}";
        const Recorder good = cut(text, SIZE_MAX);
        QCOMPARE(good.pieces.size(), spans);
        std::vector<bool> inPiece(text.size(), false);
        for (const std::string& piece : good.pieces)
            std::fill_n(inPiece.begin() + static_cast<std::ptrdiff_t>(text.find(piece)), piece.size(), true);
        // A string of the last span of a list may take the ends of the lists around it along.
        const auto isLast = [&](std::size_t at) {
            return text.find("traceId", at) == std::string::npos || text.find("]}]}", at) < text.find("traceId", at);
        };
        for (std::size_t at = 1; at < text.size(); ++at) {
            const char c = text[at];
            if (c != '"' && c != '}' && c != ']' && c != ',' && c != ':') continue;
            const std::string changed = text.substr(0, at) + text.substr(at + 1);
            const Recorder whole = cut(changed, SIZE_MAX);
            QCOMPARE(cut(changed, 7).text, whole.text);
            QVERIFY(!whole.problems.empty() || inPiece[at]);
            // What stands around the pieces may take its group along; a quote of a name takes nothing.
            if (!inPiece[at] && c == '"') {
                const bool isText = text.compare(at - 1, 2, ":\"") == 0;
                QVERIFY2(isText || whole.pieces.size() == spans,
                         qPrintable(QStringLiteral("%1: %2")
                                        .arg(QString::fromStdString(changed.substr(at < 10 ? 0 : at - 10, 40)))
                                        .arg(whole.pieces.size())));
            }
            if (!inPiece[at]) continue;
            QVERIFY2(whole.pieces.size() + 2 >= spans || isLast(at),
                     qPrintable(QStringLiteral("%1 without %2: %3")
                                    .arg(QString::fromStdString(changed.substr(at - 30, 60)), QChar::fromLatin1(c))
                                    .arg(whole.pieces.size())));
        }
    }

    void cutsPieces() {
        const std::string text =
            json("{'a':1,'resourceSpans':[{'resource':{'x':[1]},'scopeSpans':[{'spans':[{'n':'}]'},{'m':2}]}],'schemaUrl':'u'}]}");
        const Recorder got = cut(text, text.size());
        const std::string expected =
            "doc 0/1:1\nenter 1{\nmember 1 a=1\nenter -1[\nenter 2{\nmember 2 resource={\"x\":[1]}\nenter -1[\nenter -1{\nenter -1[\n"
            "piece 4 70/1:71 {\"n\":\"}]\"}\npiece 4 81/1:82 {\"m\":2}\n"
            "leave -1]\nleave -1}\nleave -1]\nmember 2 schemaUrl=\"u\"\nleave 2}\nleave -1]\nleave 1}\nend\n";
        QCOMPARE(QString::fromStdString(got.text), QString::fromStdString(expected));
    }

    void everyChunking_data() {
        QTest::addColumn<QByteArray>("text");
        const QByteArray head = jsonBytes("{'resourceSpans':[{'scopeSpans':[{'spans':[");
        const QByteArray tail = "]}]}]}";
        QTest::newRow("escapes") << QByteArray(head + jsonBytes("{'a':'\\\\\\']}\\\\','b':'\\\\'},{'c':'é\\u0041'}") + tail);
        QTest::newRow("lines") << QByteArray(head + jsonBytes("{'a':1}") + tail + "\r\n" + head + jsonBytes("{'b':[{'c':[]}]}") + tail +
                                             "\n");
        QTest::newRow("back to back") << QByteArray("\xEF\xBB\xBF" + head + jsonBytes("{'a':1}") + tail + head + jsonBytes("{'b':2}") +
                                                    tail + ",\x1e" + head + "1,null" + tail);
        QTest::newRow("indented") << QByteArray(
            "{\n  \"batches\": [\n    {\n  \"resource\": null,\n \"scope_spans\": [\n {\"spans\": [\n  {\n   \"a\": [\n 1,\n 2\n ]\n },\n "
            "{\n\n}\n]}\n]\n}\n]\n}\n");
        QTest::newRow("list root") << QByteArray("[" + head + jsonBytes("{'a':1}") + tail + ",\n" + head + jsonBytes("{'b':1}") + tail +
                                                 "]");
        QTest::newRow("cut off line") << QByteArray(head + jsonBytes("{'a':'text") + "\n" + head + jsonBytes("{'b':1}") + tail);
        QTest::newRow("mismatch") << QByteArray(head + jsonBytes("{'a':[1,2},{'b':1}") + tail + "\n" + head + jsonBytes("{'c':1}") + tail);
        QTest::newRow("missing brace") << QByteArray(head + jsonBytes("{'a':[{'x':1}],{'b':1},{'c':2}") + tail);
        QTest::newRow("garbage") << QByteArray("hello\n" + head + jsonBytes("{'a':1}") + tail + " tail }\nmore [\n" + head +
                                               jsonBytes("{'b':1}") + tail);
        QTest::newRow("unclosed") << QByteArray(head + jsonBytes("{'a':1},{'b':"));
        QTest::newRow("deep") << QByteArray(head + QByteArray(300, '[') + QByteArray(300, ']') + jsonBytes(",{'b':1}") + tail);
        QTest::newRow("other root") << QByteArray("[[1,2],{\"x\":{}}]{}[]\n");
        QTest::newRow("long") << QByteArray(head + jsonBytes("{'a':'") + QByteArray(500, 'x') +
                                            jsonBytes("\\n\\'\\\\','b':[{'k':[1,2,{'z':'[{'}]}]},{'q':[ {'a':1 , 'b' : [ ] } ]}") + tail);
    }
    void everyChunking() {
        QFETCH(QByteArray, text);
        const std::string bytes = text.toStdString();
        const Recorder whole = cut(bytes, bytes.size());
        QVERIFY(!whole.text.empty());
        for (std::size_t chunk = 1; chunk < bytes.size(); ++chunk) {
            const Recorder got = cut(bytes, chunk);
            if (got.text != whole.text) QCOMPARE(QString::fromStdString(got.text), QString::fromStdString(whole.text));
        }
    }

    void keepsWhatIsGood_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("pieces");
        QTest::addColumn<int>("problems");
        const QByteArray head = jsonBytes("{'resourceSpans':[{'scopeSpans':[{'spans':[");
        const QByteArray tail = "]}]}]}";
        const QStringList ab{QString::fromUtf8(jsonBytes("{'a':1}")), QString::fromUtf8(jsonBytes("{'b':1}"))};
        QTest::newRow("mismatch") << QByteArray(head + jsonBytes("{'x':[1,2},{'a':1},{'b':1}") + tail) << ab << 1;
        QTest::newRow("missing brace") << QByteArray(head + jsonBytes("{'a':1},{'x':[{'x':1}],{'b':1}") + tail) << ab << 1;
        QTest::newRow("cut off in a string") << QByteArray(head + jsonBytes("{'a':1},{'x':'text") + "\n" + head + jsonBytes("{'b':1}") +
                                                           tail)
                                             << ab << 1;
        QTest::newRow("cut off after a comma") << QByteArray(head + jsonBytes("{'a':1}") + tail + "\n" + head + jsonBytes("{'x':[1,") +
                                                             "\n" + head + jsonBytes("{'b':1}") + tail)
                                               << ab << 1;
        QTest::newRow("no comma") << QByteArray(head + jsonBytes("{'a':1}{'b':1}") + tail) << ab << 1;
        QTest::newRow("garbage lines") << QByteArray("x\n" + head + jsonBytes("{'a':1}") + tail + "\ny\nz\n" + head + jsonBytes("{'b':1}") +
                                                     tail)
                                       << ab << 3;
        QTest::newRow("too deep") << QByteArray(head + jsonBytes("{'a':1},") + QByteArray(100000, '[') + QByteArray(100000, ']') +
                                                jsonBytes(",{'b':1}") + tail)
                                  << ab << 1;
        QTest::newRow("missing quote")
            << QByteArray("{\"resourceSpans\":[{\"scopeSpans\":[{\"spans\":[\n{\"a\":1},\n{\n \"x\":\"y,\n \"z\":1\n},\n {\"b\":1}\n]}]}]}")
            << ab << 1;
    }
    void keepsWhatIsGood() {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, pieces);
        QFETCH(int, problems);
        const Recorder got = cut(text.toStdString(), 7);
        QStringList found;
        for (const std::string& piece : got.pieces) found << QString::fromStdString(piece);
        QCOMPARE(found, pieces);
        QCOMPARE(static_cast<int>(got.problems.size()), problems);
        QVERIFY(!got.problems.front().excerpt.empty());
    }

    void limitsRecords() {
        DecodeLimits limits;
        limits.maxRecordBytes = 100;
        const std::string head = json("{'resourceSpans':[{'scopeSpans':[{'spans':[");
        const std::string text = head + json("{'a':1},{'x':'") + std::string(1000, 'x') + json("'},{'b':1}]}]}]}");
        for (const std::size_t chunk : {std::size_t{1}, std::size_t{64}, text.size()}) {
            const Recorder got = cut(text, chunk, limits);
            QCOMPARE(got.pieces.size(), std::size_t{2});
            QCOMPARE(got.problems.size(), std::size_t{1});
            QCOMPARE(got.problems[0].code, IssueCode::RecordTooLarge);
            QCOMPARE(*got.problems[0].offset, std::uint64_t{head.size() + 8});
        }
    }

    void manyNestedDocuments() {
        const Recorder got = cut(std::string(1000000, '['), 4096);
        QVERIFY(!got.problems.empty());
        QCOMPARE(got.problems[0].code, IssueCode::JsonTooDeep);
    }

    void stops() {
        const Recorder got = cut(json("{'resourceSpans':[{'scopeSpans':[{'spans':[1,2,3]}]}]}"), 1, {}, 2);
        QCOMPARE(got.pieces.size(), std::size_t{2});
    }

    void survivesDamage() {
        const std::string good = json("{'resourceSpans':[{'resource':{'a':[1]},'scopeSpans':[{'spans':[{'a':'\\'x'},{'b':[{},[]]}]}]}]}") +
                                 "\n" + json("{'resourceSpans':[{'scopeSpans':[{'spans':[{'c':1}]}]}]}") + "\n";
        for (std::size_t at = 0; at < good.size(); ++at) {
            for (int bit = 0; bit < 8; ++bit) {
                std::string bad = good;
                bad[at] = static_cast<char>(bad[at] ^ (1 << bit));
                const Recorder whole = cut(bad, bad.size());
                QCOMPARE(cut(bad, 5).text, whole.text);
            }
            const Recorder cutOff = cut(good.substr(0, at), 3);
            QVERIFY(cutOff.pieces.size() <= 3);
        }
    }
};

FW_REGISTER_TEST(TestJsonCutter);

}  // namespace json_cutter_test

#include "tst_json_cutter.moc"

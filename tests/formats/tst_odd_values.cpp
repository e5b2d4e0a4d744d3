// SPDX-License-Identifier: GPL-3.0-or-later
// Values that fit no field: times beyond any clock, members of wrong types. Kept and marked, in every format alike.
#include <QTest>

#include <array>

#include "tests/core/test_registry.h"
#include "tests/formats/batch_collector.h"
#include "tests/formats/json_quotes.h"

using namespace fw;
using fw::formats::FormatId;
using fw::test::BatchCollector;
using fw::test::decodeText;
using fw::test::json;

namespace odd_values_test {

namespace {

constexpr const char* otlp =
    "{'resourceSpans':[{'scopeSpans':[{'spans':[{'traceId':'5b8efff798038103d269b633813fc60c','spanId':'eee19b7ec3c1b174','name':'a',"
    "'startTimeUnixNano':%1,'endTimeUnixNano':%2}]}]}]}\n";
constexpr const char* jaeger =
    "{'data':[{'traceID':'1','spans':[{'traceID':'1','spanID':'2','operationName':'a','startTime':%1,'duration':%2,'processID':'p'}],"
    "'processes':{'p':{'serviceName':'s'}}}]}\n";
constexpr const char* zipkin =
    "[{'traceId':'0000000000000001','id':'0000000000000002','name':'a','timestamp':%1,'duration':%2,'localEndpoint':{'serviceName':'s'}}]"
    "\n";

/// The form with these texts in it, each also as a JSON text where they are quoted.
std::string filled(const char* form, const QString& start, const QString& second) {
    return json(QString::fromLatin1(form).arg(start, second).toStdString());
}

const AttributeValue* kept(const BatchCollector& out, const char* key) {
    return findAttribute(out.spans.at(0).details.attributes, key);
}

bool hasMark(const BatchCollector& out, SpanMark mark) {
    return (out.spans.at(0).record.marks & mark) != 0;
}

struct Form {
    FormatId format;
    const char* text;
    const char* start;
    const char* second;
};
constexpr Form forms[] = {{FormatId::OtlpJson, otlp, "source.startTimeUnixNano", "source.endTimeUnixNano"},
                          {FormatId::JaegerJson, jaeger, "source.startTime", "source.duration"},
                          {FormatId::ZipkinJson, zipkin, "source.timestamp", "source.duration"}};

/// One span with these members too.
BatchCollector oneSpan(const Form& form, const char* start, const char* second, const char* more) {
    std::string text = filled(form.text, QLatin1String(start), QLatin1String(second));
    const std::string name = json(form.format == FormatId::JaegerJson ? "'operationName'" : "'name'");
    return decodeText(form.format, text.insert(text.find(name), json(more)));
}

}  // namespace

class TestOddValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Written by hand or simulated: times count from 0, where the root starts. Anything else that starts at 0 has no start.
    void aRootAtZero() {
        for (const Form& form : forms) {
            if (form.format == FormatId::ZipkinJson) continue;  // has no time 0
            const bool jaegerLike = form.format == FormatId::JaegerJson;
            const BatchCollector root = oneSpan(form, "0", "100000", "");
            QVERIFY2(!hasMark(root, NoStart) && root.issues.empty(), form.text);
            QCOMPARE(root.spans.at(0).record.startNs, std::int64_t{0});
            QCOMPARE(root.spans.at(0).record.durationNs, jaegerLike ? std::int64_t{100'000'000} : std::int64_t{100'000});
            const char* parent =
                jaegerLike ? "'references':[{'refType':'CHILD_OF','traceID':'1','spanID':'9'}]," : "'parentSpanId':'00f067aa0ba902b7',";
            QVERIFY2(hasMark(oneSpan(form, "0", "100000", parent), NoStart), form.text);
            QVERIFY2(hasMark(oneSpan(form, "0", "0", ""), NoStart), form.text);
            QVERIFY2(hasMark(oneSpan(form, "0", "90000000000000", ""), NoStart), form.text);  // more than a day
            QVERIFY2(hasMark(oneSpan(form, "'x'", "100000", ""), NoStart), form.text);
        }
    }

    void timesBeyondEverything() {
        for (const Form& form : forms) {
            for (const bool quoted : {false, true}) {
                const auto word = [quoted](const char* digits) {
                    return QString::fromLatin1(quoted ? "'%1'" : "%1").arg(QLatin1String(digits));
                };
                // 2^64 and more: no field holds it.
                for (const char* digits : {"18446744073709551616", "99999999999999999999999"}) {
                    const BatchCollector out = decodeText(form.format, filled(form.text, word(digits), word("7")));
                    QCOMPARE(out.spans.size(), std::size_t{1});
                    QVERIFY2(hasMark(out, TimeOutOfRange) && !hasMark(out, NoStart),
                             (form.start + std::to_string(quoted) + digits + " " + out.codes() + std::to_string(out.spans[0].record.marks))
                                 .c_str());
                    QCOMPARE(out.spans[0].record.startNs, INT64_MAX);
                    QVERIFY2(kept(out, form.start) != nullptr && *kept(out, form.start) == AttributeValue(digits), form.start);
                    QVERIFY2(!out.issues.empty(), form.start);
                    QCOMPARE(out.rejected, std::uint64_t{0});
                    const BatchCollector second = decodeText(form.format, filled(form.text, word("1700000000000000"), word(digits)));
                    QVERIFY2(hasMark(second, TimeOutOfRange), form.second);
                    QVERIFY2(kept(second, form.second) != nullptr && *kept(second, form.second) == AttributeValue(digits), form.second);
                }
                // UINT64_MAX: exact as the number or as the text.
                const BatchCollector most = decodeText(form.format, filled(form.text, word("18446744073709551615"), word("7")));
                QVERIFY(hasMark(most, TimeOutOfRange));
                QVERIFY(most.spans[0].details.rawStart == UINT64_MAX ||
                        (kept(most, form.start) != nullptr && *kept(most, form.start) == AttributeValue("18446744073709551615")));
                // Before 1970: the value fits and stays, but such a span has no place among the others.
                const BatchCollector before = decodeText(form.format, filled(form.text, word("-5"), word("7")));
                QVERIFY2(hasMark(before, TimeOutOfRange), form.start);
                QCOMPARE(before.spans[0].record.startNs, std::int64_t{form.format == FormatId::OtlpJson ? -5 : -5000});
                QVERIFY(before.codes().find("bad_time ") != std::string::npos);
                QVERIFY(kept(before, form.start) == nullptr);
            }
            // No number at all.
            for (const char* word : {"soon", "NaN"}) {
                const BatchCollector out =
                    decodeText(form.format, filled(form.text, QStringLiteral("'%1'").arg(QLatin1String(word)), QStringLiteral("7")));
                QCOMPARE(out.spans.size(), std::size_t{1});
                QVERIFY2(hasMark(out, NoStart) && hasMark(out, PartUnread), form.start);
                QVERIFY2(kept(out, form.start) != nullptr && *kept(out, form.start) == AttributeValue(word), form.start);
                QVERIFY(out.codes().find("field_as_text ") != std::string::npos);
            }
            // Good ones leave no trace of this.
            const BatchCollector good =
                decodeText(form.format, filled(form.text, QStringLiteral("1700000000000000"), QStringLiteral("1700000000000007")));
            QCOMPARE(good.spans[0].record.marks & ~OpaqueIds, 0);
            QVERIFY(good.spans[0].details.attributes.empty());
        }
    }

    void membersOfWrongTypes() {
        const char* spans[] = {"'attributes':{'a':1}",
                               "'kind':99",
                               "'kind':'SPAN_KIND_OTHER'",
                               "'status':{'code':7}",
                               "'events':{}",
                               "'links':[3]",
                               "'attributes':[{'key':'a','value':{'intValue':'x'}}]",
                               "'flags':'x'"};
        for (const char* member : spans) {
            std::string text = otlp;
            text.insert(text.find("'name'"), std::string(member) + ",");
            const BatchCollector out = decodeText(FormatId::OtlpJson, filled(text.c_str(), QStringLiteral("1"), QStringLiteral("2")));
            QCOMPARE(out.spans.size(), std::size_t{1});
            QVERIFY2(hasMark(out, PartUnread), member);
            QVERIFY2(out.codes() == "bad_field " || out.codes() == "field_as_text ", (member + out.codes()).c_str());
        }
        std::string tags = jaeger;
        tags.insert(tags.find("'processID'"), "'tags':[{'value':1}],");
        QVERIFY(hasMark(decodeText(FormatId::JaegerJson, filled(tags.c_str(), QStringLiteral("1"), QStringLiteral("2"))), PartUnread));
        std::string kind = zipkin;
        kind.insert(kind.find("'name'"), "'kind':'ODD',");
        QVERIFY(hasMark(decodeText(FormatId::ZipkinJson, filled(kind.c_str(), QStringLiteral("1"), QStringLiteral("2"))), PartUnread));
        // One span's trouble is not its neighbour's.
        const std::string plain = filled(otlp, QStringLiteral("1"), QStringLiteral("2"));
        std::string odd = plain;
        odd.insert(odd.find("\"name\""), "\"kind\":99,");
        const BatchCollector both = decodeText(FormatId::OtlpJson, odd + plain);
        QCOMPARE(both.spans.size(), std::size_t{2});
        QCOMPARE(int{both.spans[0].record.marks}, int{PartUnread});
        QCOMPARE(int{both.spans[1].record.marks}, 0);
    }

    /// Words and numbers that no enumeration has stay as they were written.
    void oddKindsKeepTheirText() {
        struct Odd {
            const char* member;
            const char* key;
            const char* text;
        };
        const Odd odds[] = {{"'kind':99", "source.kind", "99"},
                            {"'kind':-1", "source.kind", "-1"},
                            {"'kind':2.5", "source.kind", "2.5"},
                            {"'kind':'SPAN_KIND_OTHER'", "source.kind", "SPAN_KIND_OTHER"},
                            {"'kind':18446744073709551615", "source.kind", "18446744073709551615"},
                            {"'status':{'code':7}", "source.status.code", "7"},
                            {"'status':{'code':'BAD'}", "source.status.code", "BAD"}};
        for (const Odd& odd : odds) {
            std::string text = otlp;
            text.insert(text.find("'name'"), std::string(odd.member) + ",");
            const BatchCollector out = decodeText(FormatId::OtlpJson, filled(text.c_str(), QStringLiteral("1"), QStringLiteral("2")));
            QCOMPARE(out.spans.size(), std::size_t{1});
            QVERIFY2(hasMark(out, PartUnread) && out.codes() == "field_as_text ", odd.member);
            QVERIFY2(kept(out, odd.key) != nullptr && *kept(out, odd.key) == AttributeValue(odd.text), odd.member);
        }
    }

    /// Zipkin's words are others than OTLP's; its protobuf numbers as well.
    void oddKindsOfZipkin() {
        for (const char* kind : {"'ODD'", "7", "true"}) {
            std::string text = zipkin;
            text.insert(text.find("'name'"), std::string("'kind':") + kind + ",");
            const BatchCollector out = decodeText(FormatId::ZipkinJson, filled(text.c_str(), QStringLiteral("1"), QStringLiteral("2")));
            std::string wanted = kind;
            std::erase(wanted, '\'');
            QCOMPARE(out.codes(), std::string("field_as_text "));
            QVERIFY2(hasMark(out, PartUnread) && out.spans[0].record.kind == SpanKind::Unspecified, kind);
            QVERIFY2(kept(out, "source.kind") != nullptr && *kept(out, "source.kind") == AttributeValue(wanted.c_str()), kind);
        }
        std::string span;
        wire::appendBytes(span, 1, std::string(16, 'a'));
        wire::appendBytes(span, 3, std::string(8, 'b'));
        wire::appendUint(span, 4, 9);
        wire::appendFixed64(span, 6, 1000);
        std::string late;
        wire::appendFixed64(late, 1, UINT64_MAX);
        wire::appendBytes(late, 2, "e");
        wire::appendBytes(span, 10, late);
        std::string list;
        wire::appendBytes(list, 1, span);
        const BatchCollector out = decodeText(FormatId::ZipkinProto, list);
        QCOMPARE(out.spans.size(), std::size_t{1});
        QVERIFY(hasMark(out, PartUnread));
        QVERIFY(kept(out, "source.kind") != nullptr && *kept(out, "source.kind") == AttributeValue("9"));
        const SpanEvent& event = out.spans[0].details.events.at(0);
        QCOMPARE(event.timeNs, INT64_MAX);
        QVERIFY(*findAttribute(event.attributes, "source.timestamp") == AttributeValue("18446744073709551615"));
    }

    void timesOfZipkinAnnotationsKeepTheirTexts() {
        for (const char* word : {"'soon'", "18446744073709551615", "99999999999999999999999"}) {
            for (const char* value : {"e", "e|{'k':1}|0"}) {
                std::string text = zipkin;
                std::string name = value;
                for (std::size_t at = 0; (at = name.find('\'', at)) != std::string::npos; at += 2) name.replace(at, 1, "\\'");
                text.insert(text.find("'name'"), std::string("'annotations':[{'timestamp':") + word + ",'value':'" + name + "'}],");
                text = filled(text.c_str(), QStringLiteral("1"), QStringLiteral("2"));
                const BatchCollector out = decodeText(FormatId::ZipkinJson, text);
                QCOMPARE(out.codes(), std::string("field_as_text "));
                std::string wanted = word;
                std::erase(wanted, '\'');
                const SpanEvent& event = out.spans.at(0).details.events.at(0);
                QCOMPARE(event.name, std::string("e"));
                QCOMPARE(event.timeNs, wanted == "soon" ? std::int64_t{0} : INT64_MAX);
                QVERIFY2(*findAttribute(event.attributes, "source.timestamp") == AttributeValue(wanted.c_str()), word);
            }
        }
    }

    /// What is wrong with a resource or scope concerns the spans below it, and no others.
    void groupsOfSpansAreMarked() {
        const auto group = [](const char* resource, const char* scope, char id) {
            return std::string("{") + resource + "'scopeSpans':[{" + scope +
                   "'spans':[{'traceId':'5b8efff798038103d269b633813fc60c','spanId':'eee19b7ec3c1b17" + id +
                   "','name':'a','startTimeUnixNano':'1','endTimeUnixNano':'2'}]},{'spans':[{'traceId':"
                   "'5b8efff798038103d269b633813fc60c','spanId':'ddd19b7ec3c1b17" +
                   id + "','name':'a','startTimeUnixNano':'1','endTimeUnixNano':'2'}]}]}";
        };
        struct Case {
            const char* resource;
            const char* scope;
            std::array<int, 2> marks;  ///< of the two spans of the group
        };
        const Case cases[] = {{"'resource':{'attributes':[{'key':'a','value':{'intValue':'x'}}]},", "", {PartUnread, PartUnread}},
                              {"'resource':{'attributes':{}},", "", {PartUnread, PartUnread}},
                              {"'resource':7,", "", {PartUnread, PartUnread}},
                              {"'schemaUrl':[],", "", {PartUnread, PartUnread}},
                              {"", "'scope':{'name':'s','attributes':[{'key':'a','value':{'boolValue':'x'}}]},", {PartUnread, 0}},
                              {"", "'scope':{'name':5},", {PartUnread, 0}},
                              {"", "'scope':'s',", {PartUnread, 0}},
                              {"", "'schemaUrl':5,", {PartUnread, 0}},
                              {"", "", {0, 0}}};
        for (const Case& odd : cases) {
            const std::string plain = group("", "", '3');
            const std::string text =
                json("{'resourceSpans':[" + group("", "", '1') + "," + group(odd.resource, odd.scope, '2') + "," + plain + "]}\n");
            const BatchCollector out = decodeText(FormatId::OtlpJson, text);
            const std::string name = std::string(odd.resource) + odd.scope;
            QCOMPARE(out.spans.size(), std::size_t{6});
            for (const std::size_t i : {0U, 1U, 4U, 5U}) QVERIFY2(out.spans[i].record.marks == 0, name.c_str());
            QVERIFY2(out.spans[2].record.marks == odd.marks[0] && out.spans[3].record.marks == odd.marks[1], name.c_str());
            QCOMPARE(out.issues.empty(), name.empty());
            QCOMPARE(out.rejected, std::uint64_t{0});
            QVERIFY2(decodeText(FormatId::OtlpJson, text, 1).words() == out.words(), name.c_str());
        }
        // The resource stands behind its spans.
        const std::string late = json(
            "{'resourceSpans':[{'scopeSpans':[{'spans':[{'traceId':'5b8efff798038103d269b633813fc60c','spanId':'eee19b7ec3c1b171','name':'"
            "a',"
            "'startTimeUnixNano':'1','endTimeUnixNano':'2'}],'scope':{'name':5}}],'resource':{'attributes':7}}]}");
        for (const std::size_t piece : {std::size_t{1}, SIZE_MAX}) {
            const BatchCollector out = decodeText(FormatId::OtlpJson, late, piece);
            QCOMPARE(out.spans.size(), std::size_t{1});
            QCOMPARE(int{out.spans[0].record.marks}, int{PartUnread});
        }
        // Attributes nested too deep are kept as bytes, or lost with their resource.
        for (const int maxDepth : {200, 2'000}) {
            formats::DecodeLimits limits;
            limits.maxDepth = maxDepth;
            constexpr int levels = 150;
            std::string deep;
            for (int i = 0; i < levels; ++i) deep += "{'arrayValue':{'values':[";
            deep += "{'stringValue':'x'}";
            for (int i = 0; i < levels; ++i) deep += "]}}";
            const std::string resource = "'resource':{'attributes':[{'key':'a','value':" + deep + "}]},";
            const std::string nested = json("{'resourceSpans':[" + group(resource.c_str(), "", '1') + "," + group("", "", '2') + "]}\n");
            const BatchCollector out = decodeText(FormatId::OtlpJson, nested, SIZE_MAX, limits);
            QCOMPARE(out.spans.size(), std::size_t{4});
            const bool lost = out.codes() == "json_too_deep ";
            QVERIFY2(lost || out.codes() == "value_too_deep ", out.codes().c_str());
            QCOMPARE(lost, maxDepth == 200);
            QCOMPARE(int{out.spans[1].record.marks}, int{lost ? PartUnread : ValueTooDeep});
            QCOMPARE(int{out.spans[2].record.marks}, 0);
            QCOMPARE(decodeText(FormatId::OtlpJson, nested, 1, limits).words(), out.words());
        }
    }

    void groupsOfProtobufSpansAreMarked() {
        const auto bytes = [](std::uint32_t field, const std::string& content) {
            std::string out;
            wire::appendBytes(out, field, content);
            return out;
        };
        const auto span = [&](char id) {
            std::string out = bytes(1, std::string(16, 'a')) + bytes(2, std::string(8, id));
            wire::appendFixed64(out, 7, 1000);
            wire::appendFixed64(out, 8, 2000);
            return bytes(2, out);
        };
        const std::string broken = bytes(1, bytes(1, "key") + "\x12\x7f");  // an attribute whose value ends behind it
        std::string number;
        wire::appendUint(number, 1, 7);  // no message at all
        for (const std::string& resource : {bytes(1, broken), number}) {
            const std::string text = bytes(1, resource + bytes(2, span('b')) + bytes(2, span('c'))) + bytes(1, bytes(2, span('d')));
            const BatchCollector out = decodeText(FormatId::OtlpProto, text);
            QCOMPARE(out.spans.size(), std::size_t{3});
            QCOMPARE(int{out.spans[0].record.marks}, int{PartUnread});
            QCOMPARE(int{out.spans[1].record.marks}, int{PartUnread});
            QCOMPARE(int{out.spans[2].record.marks}, 0);
            QCOMPARE(out.issues.size(), std::size_t{1});
            QCOMPARE(decodeText(FormatId::OtlpProto, text, 1).words(), out.words());
        }
        const std::string scope = bytes(1, bytes(3, bytes(1, "key") + "\x12\x7f"));
        const std::string text = bytes(1, bytes(2, scope + span('b')) + bytes(2, span('c')));
        const BatchCollector out = decodeText(FormatId::OtlpProto, text);
        QCOMPARE(out.spans.size(), std::size_t{2});
        QCOMPARE(int{out.spans[0].record.marks}, int{PartUnread});
        QCOMPARE(int{out.spans[1].record.marks}, 0);
        QCOMPARE(decodeText(FormatId::OtlpProto, text, 1).words(), out.words());
    }

    void timesOfEventsAndLogsKeepTheirTexts() {
        for (const char* word : {"'soon'", "true", "'1.5'", "18446744073709551615", "'9223372036854775808'", "99999999999999999999999"}) {
            std::string text = otlp;
            text.insert(text.find("'name'"),
                        std::string("'events':[{'name':'e','timeUnixNano':") + word +
                            ",'attributes':[{'key':'k','value':{'stringValue':'v'}}]},{'name':'f','timeUnixNano':'7'}],");
            text = filled(text.c_str(), QStringLiteral("1"), QStringLiteral("2"));
            const BatchCollector out = decodeText(FormatId::OtlpJson, text);
            QCOMPARE(out.spans.size(), std::size_t{1});
            QVERIFY2(hasMark(out, PartUnread), word);
            QCOMPARE(out.codes(), std::string("field_as_text "));
            std::string wanted = word;
            std::erase(wanted, '\'');
            const std::vector<SpanEvent>& events = out.spans[0].details.events;
            QCOMPARE(events.size(), std::size_t{2});
            const AttributeValue* at = findAttribute(events[0].attributes, "source.timeUnixNano");
            QVERIFY2(at != nullptr && *at == AttributeValue(wanted.c_str()), word);
            QCOMPARE(events[0].attributes.size(), std::size_t{2});
            QCOMPARE(events[0].timeNs, wanted.size() > 5 ? INT64_MAX : std::int64_t{0});
            QCOMPARE(events[1].timeNs, std::int64_t{7});
            QVERIFY(events[1].attributes.empty());
            QCOMPARE(decodeText(FormatId::OtlpJson, text, 1).words(), out.words());

            const std::string log = json(
                "{'resourceLogs':[{'scopeLogs':[{'logRecords':[{'traceId':'5b8efff798038103d269b633813fc60c',"
                "'timeUnixNano':" +
                std::string(word) + ",'observedTimeUnixNano':" + word + ",'body':{'stringValue':'b'}}]}]}]}\n");
            const BatchCollector logs = decodeText(FormatId::OtlpJson, log);
            QCOMPARE(logs.logs.size(), std::size_t{1});
            QCOMPARE(logs.logs[0].record.timeNs, wanted.size() > 5 ? INT64_MAX : std::int64_t{0});
            QCOMPARE(logs.logs[0].entry.observedNs, wanted.size() > 5 ? INT64_MAX : std::int64_t{0});
            for (const char* key : {"source.timeUnixNano", "source.observedTimeUnixNano"}) {
                const AttributeValue* value = findAttribute(logs.logs[0].entry.attributes, key);
                QVERIFY2(value != nullptr && *value == AttributeValue(wanted.c_str()), key);
            }
            QCOMPARE(decodeText(FormatId::OtlpJson, log, 1).words(), logs.words());
        }
        // A negative time is exact.
        std::string early = otlp;
        early.insert(early.find("'name'"), "'events':[{'name':'e','timeUnixNano':-5}],");
        const BatchCollector before = decodeText(FormatId::OtlpJson, filled(early.c_str(), QStringLiteral("1"), QStringLiteral("2")));
        QCOMPARE(before.spans.at(0).details.events.at(0).timeNs, std::int64_t{-5});
        QCOMPARE(before.codes(), std::string());
        // The raw fields know no sign.
        const BatchCollector onlyEnd = decodeText(FormatId::OtlpJson, filled(otlp, QStringLiteral("0"), QStringLiteral("-7")));
        QCOMPARE(onlyEnd.spans.at(0).details.rawEnd, std::uint64_t{0});
        QVERIFY(hasMark(onlyEnd, NoStart) && hasMark(onlyEnd, TimeOutOfRange));
        QVERIFY(*kept(onlyEnd, "source.endTimeUnixNano") == AttributeValue("-7"));
        const BatchCollector far =
            decodeText(FormatId::OtlpJson, filled(otlp, QStringLiteral("-7"), QStringLiteral("18446744073709551615")));
        QCOMPARE(far.spans.at(0).record.startNs, std::int64_t{-7});
        QCOMPARE(far.spans.at(0).details.rawStart, std::uint64_t{0});
        QCOMPARE(far.spans.at(0).details.rawEnd, UINT64_MAX);
        // More notes than are kept of one record cost no text.
        std::string events;
        for (int i = 0; i < 20; ++i) events += std::string(i > 0 ? "," : "") + "{'timeUnixNano':'at " + std::to_string(i) + "'}";
        std::string text = otlp;
        text.insert(text.find("'name'"), "'events':[" + events + "],");
        const BatchCollector out = decodeText(FormatId::OtlpJson, filled(text.c_str(), QStringLiteral("'soon'"), QStringLiteral("2")));
        QVERIFY(kept(out, "source.startTimeUnixNano") != nullptr);
        for (std::size_t i = 0; i < 20; ++i)
            QVERIFY(*findAttribute(out.spans[0].details.events.at(i).attributes, "source.timeUnixNano") ==
                    AttributeValue(("at " + std::to_string(i)).c_str()));
    }

    void enumerationsOfProtobuf() {
        const auto decoded = [](const std::string& members) {
            std::string span;
            wire::appendBytes(span, 1, std::string(16, 'a'));
            wire::appendBytes(span, 2, std::string(8, 'b'));
            wire::appendFixed64(span, 7, 1000);
            wire::appendFixed64(span, 8, 2000);
            span += members;
            std::string text;
            for (const std::uint32_t field : {2U, 2U, 1U}) {
                text.clear();
                wire::appendBytes(text, field, span);
                span = text;
            }
            return decodeText(FormatId::OtlpProto, text);
        };
        std::string kind;
        wire::appendUint(kind, 6, 99);
        std::string below;
        wire::appendUint(below, 6, UINT64_MAX);
        std::string fixed;
        wire::appendFixed64(fixed, 6, 2);
        std::string status;
        wire::appendBytes(status, 15, std::string("\x18\x07", 2));
        std::string start;
        wire::appendUint(start, 7, 12345);
        struct Odd {
            std::string members;
            const char* key;
            const char* text;
        };
        for (const Odd& odd : {Odd{kind, "source.kind", "99"}, Odd{below, "source.kind", "-1"}, Odd{fixed, "source.kind", "2"},
                               Odd{status, "source.status.code", "7"}, Odd{start, "source.startTimeUnixNano", "12345"}}) {
            const BatchCollector out = decoded(odd.members);
            QCOMPARE(out.spans.size(), std::size_t{1});
            QVERIFY(hasMark(out, PartUnread));
            QCOMPARE(out.codes(), std::string("field_as_text "));
            QVERIFY2(kept(out, odd.key) != nullptr && *kept(out, odd.key) == AttributeValue(odd.text), odd.text);
        }
        QCOMPARE(int{decoded({}).spans.at(0).record.marks}, 0);
    }

    void timesOfProtobufEventsAndLogs() {
        const auto event = [](std::uint64_t ns, char name) {
            std::string out;
            wire::appendFixed64(out, 1, ns);
            wire::appendBytes(out, 2, std::string(1, name));
            return out;
        };
        std::string span;
        wire::appendBytes(span, 1, std::string(16, 'a'));
        wire::appendBytes(span, 2, std::string(8, 'b'));
        wire::appendFixed64(span, 7, 1000);
        wire::appendFixed64(span, 8, 2000);
        wire::appendBytes(span, 11, event(UINT64_MAX, 'e'));
        wire::appendBytes(span, 11, event(7, 'f'));
        std::string log;
        wire::appendBytes(log, 9, std::string(16, 'a'));
        wire::appendFixed64(log, 1, UINT64_MAX);
        wire::appendFixed64(log, 11, std::uint64_t{1} << 63);
        wire::appendUint(log, 2, 99);
        const auto request = [](std::string record) {
            for (const std::uint32_t field : {2U, 2U, 1U}) {
                std::string out;
                wire::appendBytes(out, field, record);
                record = out;
            }
            return record;
        };
        const BatchCollector out = decodeText(FormatId::OtlpProto, request(span));
        QCOMPARE(out.codes(), std::string("field_as_text "));
        QVERIFY(hasMark(out, PartUnread) && hasMark(out, HasEvents));
        const std::vector<SpanEvent>& events = out.spans.at(0).details.events;
        QCOMPARE(events.size(), std::size_t{2});
        QCOMPARE(events[0].timeNs, INT64_MAX);
        QCOMPARE(events[0].name, std::string("e"));
        QVERIFY(*findAttribute(events[0].attributes, "source.timeUnixNano") == AttributeValue("18446744073709551615"));
        QCOMPARE(events[1].timeNs, std::int64_t{7});
        QVERIFY(events[1].attributes.empty());

        const BatchCollector logs = decodeText(FormatId::OtlpProto, request(log));
        QCOMPARE(logs.logs.size(), std::size_t{1});
        QCOMPARE(logs.codes(), std::string("field_as_text field_as_text field_as_text "));
        QCOMPARE(logs.logs[0].record.timeNs, INT64_MAX);
        QCOMPARE(logs.logs[0].entry.observedNs, INT64_MAX);
        QCOMPARE(logs.logs[0].record.severity, 0);
        const Attributes& attributes = logs.logs[0].entry.attributes;
        QVERIFY(*findAttribute(attributes, "source.timeUnixNano") == AttributeValue("18446744073709551615"));
        QVERIFY(*findAttribute(attributes, "source.observedTimeUnixNano") == AttributeValue("9223372036854775808"));
        QVERIFY(*findAttribute(attributes, "source.severityNumber") == AttributeValue("99"));
    }
};

FW_REGISTER_TEST(TestOddValues);

}  // namespace odd_values_test

#include "tst_odd_values.moc"

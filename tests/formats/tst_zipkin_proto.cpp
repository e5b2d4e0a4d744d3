// SPDX-License-Identifier: GPL-3.0-or-later
// Zipkin's protobuf: the same spans as in JSON, told from OTLP, and whatever may be wrong with its bytes.
#include <QDir>
#include <QTest>

#include "importers/formats/detect.h"
#include "importers/formats/zipkin_wire.h"
#include "model/core/wire.h"
#include "model/export/canonical_text.h"
#include "otlp.pb.h"
#include "tests/core/test_registry.h"
#include "tests/formats/batch_collector.h"
#include "tests/formats/json_quotes.h"
#include "tests/formats/zipkin_lists.h"

using namespace fw;
using namespace fw::formats;
using fw::test::BatchCollector;
using fw::test::CollectedSpan;
using fw::test::ZipkinListMaker;

namespace zipkin_proto_test {
namespace zipkin = framewake::zipkin;

namespace {

/// Decodes at once and one byte at a time; the two must agree.
BatchCollector decode(const std::string& bytes, const DecodeLimits& limits = {}) {
    BatchCollector whole = test::decodeText(FormatId::ZipkinProto, bytes, SIZE_MAX, limits);
    if (whole.words() != test::decodeText(FormatId::ZipkinProto, bytes, 1, limits).words()) whole.rejected = 999'999;
    return whole;
}

std::string fileName(const QString& path) {
    return path.toStdString();
}

/// Zipkin JSON writes addresses as texts of any form; in bytes there is one. Those that differ are compared by nothing.
std::string canonical(const BatchCollector& from, bool addresses = true) {
    exporting::CanonicalText text;
    const auto without = [&](Attributes& attributes) {
        std::erase_if(attributes, [](const Attribute& a) { return a.key == "host.ip" || a.key == "network.peer.address"; });
    };
    for (CollectedSpan span : from.spans) {
        if (!addresses) without(span.resource.attributes);
        if (!addresses) without(span.details.attributes);
        text.addSpan(span.record, span.name, span.resource, span.scope, span.details);
    }
    return text.text();
}

FormatId formatOf(const std::string& bytes, bool whole = true) {
    const Detection found = detectFormat(bytes, whole);
    return found.guesses.empty() ? FormatId::Log : found.guesses[0].format;
}

const std::string traceId("\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f\x10", 16);

zipkin::Span* addSpan(zipkin::ListOfSpans& list, char id) {
    zipkin::Span* span = list.add_spans();
    span->set_trace_id(traceId);
    span->set_id(std::string(7, '\x11') + id);
    span->set_name("get");
    span->set_kind(zipkin::CLIENT);
    span->set_timestamp(1000);
    span->set_duration(5);
    span->mutable_local_endpoint()->set_service_name("svc");
    return span;
}

std::string twoSpans() {
    zipkin::ListOfSpans list;
    addSpan(list, 1);
    addSpan(list, 2);
    return list.SerializeAsString();
}

/// One element of a list.
std::string element(const std::string& span) {
    std::string bytes;
    wire::appendBytes(bytes, 1, span);
    return bytes;
}

/// The fields that every span has.
std::string plainFields(char id = 1) {
    std::string span;
    wire::appendBytes(span, 1, traceId);
    wire::appendBytes(span, 3, std::string(7, '\x11') + id);
    wire::appendFixed64(span, 6, 1000);
    wire::appendUint(span, 7, 5);
    return span;
}

}  // namespace

class TestZipkinProto : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Every file of Zipkin JSON that the tests have, written as protobuf by its own library: the same canonical text.
    void sameAsJson_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("addresses");
        for (const char* folder : {"zipkin-v2", "otlp-sdk-js/zipkin"}) {
            const QDir all(QStringLiteral(FW_TEST_DATA "/") + QString::fromLatin1(folder));
            for (const QString& name : all.entryList({QStringLiteral("*.json")})) {
                const QString path = QString::fromLatin1(folder) + QLatin1Char('/') + name;
                // Addresses with letters for digits, and forms that nobody writes any more.
                const bool odd = name.startsWith(QLatin1String("zipkin-smartthings")) || name.startsWith(QLatin1String("contrib-"));
                QTest::newRow(qPrintable(path)) << path << !odd;
            }
        }
    }
    void sameAsJson() {
        QFETCH(QString, file);
        QFETCH(bool, addresses);
        const std::string text = test::dataFile(fileName(file));
        const std::string bytes = ZipkinListMaker::fromJson(text).SerializeAsString();
        const BatchCollector json = test::decodeText(FormatId::ZipkinJson, text);
        const BatchCollector out = decode(bytes);
        QVERIFY(!out.spans.empty());
        QVERIFY(out.bodiesRead);
        QCOMPARE(out.rejected, std::uint64_t{0});
        QCOMPARE(out.codes(), json.codes());
        QCOMPARE(QString::fromStdString(canonical(out, addresses)), QString::fromStdString(canonical(json, addresses)));
        QCOMPARE(formatOf(bytes), FormatId::ZipkinProto);
        QCOMPARE(formatOf(text), FormatId::ZipkinJson);
    }

    void goldens_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("spans");
        QTest::addColumn<int>("servers");
        QTest::newRow("js") << QStringLiteral("005-result-store.pb") << 2 << 0;
        QTest::newRow("bench") << QStringLiteral("zipkin-bench-client.pb") << 1 << 0;
        QTest::newRow("messaging") << QStringLiteral("zipkin-messaging.pb") << 4 << 0;
        QTest::newRow("db") << QStringLiteral("zipkin-simple-db-p6.pb") << 5 << 0;
        QTest::newRow("shared") << QStringLiteral("zipkin-smartthings-oauth-authorization.pb") << 175 << 45;
    }
    void goldens() {
        QFETCH(QString, file);
        QFETCH(int, spans);
        QFETCH(int, servers);
        const std::string bytes = test::dataFile("zipkin-proto/" + fileName(file));
        const BatchCollector out = decode(bytes);
        QCOMPARE(static_cast<int>(out.spans.size()), spans);
        QCOMPARE(out.traces(), std::size_t{1});
        QCOMPARE(out.rejected, std::uint64_t{0});
        int shared = 0;
        for (const CollectedSpan& span : out.spans) shared += (span.record.marks & SharedSpan) != 0 ? 1 : 0;
        QCOMPARE(shared, servers);
        QCOMPARE(test::decodeText(FormatId::ZipkinProto, bytes, 1021).words(), out.words());
        for (const ImportIssue& issue : out.issues) QVERIFY(issue.offset && !issue.line && !issue.column);
    }

    void wholeSpan() {
        zipkin::ListOfSpans list;
        zipkin::Span* span = addSpan(list, 1);
        span->set_parent_id(std::string(8, '\x22'));
        span->mutable_local_endpoint()->set_ipv4(std::string("\x0a\x00\x00\x59", 4));
        span->mutable_local_endpoint()->set_port(8080);
        span->mutable_remote_endpoint()->set_service_name("peer");
        span->mutable_remote_endpoint()->set_ipv6(std::string("\x20\x01\x0d\xb8\0\0\0\0\0\0\0\0\0\0\xc0\x01", 16));
        span->mutable_remote_endpoint()->set_port(443);
        zipkin::Annotation* annotation = span->add_annotations();
        annotation->set_timestamp(1002);
        annotation->set_value("ev");
        zipkin::Tag* tag = span->add_tags();
        tag->set_key("error");
        tag->set_value("no route");
        span->set_debug(true);
        const BatchCollector out = decode(list.SerializeAsString());
        QCOMPARE(out.codes(), std::string());
        QCOMPARE(out.spans.size(), std::size_t{1});
        const CollectedSpan& got = out.spans[0];
        QCOMPARE(got.traceId(), std::string("0102030405060708090a0b0c0d0e0f10"));
        QCOMPARE(got.id(), std::string("1111111111111101"));
        QCOMPARE(got.parent(), std::string("2222222222222222"));
        QCOMPARE(got.name, std::string("get"));
        QCOMPARE(got.record.kind, SpanKind::Client);
        QCOMPARE(got.record.status, StatusCode::Error);
        QCOMPARE(got.record.startNs, std::int64_t{1'000'000});
        QCOMPARE(got.record.durationNs, std::int64_t{5'000});
        QCOMPARE(got.resource.serviceName, std::string("svc"));
        QCOMPARE(valueText(*findAttribute(got.resource.attributes, "host.ip")), std::string("10.0.0.89"));
        QCOMPARE(got.tag("network.local.port"), std::string("int:8080"));
        QCOMPARE(got.tag("peer.service"), std::string("string:peer"));
        QCOMPARE(got.tag("network.peer.address"), std::string("string:2001:db8::c001"));
        QCOMPARE(got.tag("network.peer.port"), std::string("int:443"));
        QCOMPARE(got.tag("zipkin.debug"), std::string("bool:true"));
        QCOMPARE(got.details.events.size(), std::size_t{1});
        QCOMPARE(got.details.events[0].name, std::string("ev"));
        QCOMPARE(got.details.events[0].timeNs, std::int64_t{1'002'000});
    }

    // Their numbers are not those of OTLP.
    void kinds() {
        const SpanKind wanted[] = {SpanKind::Internal, SpanKind::Client, SpanKind::Server, SpanKind::Producer, SpanKind::Consumer};
        for (int number = 0; number < 5; ++number) {
            zipkin::ListOfSpans list;
            addSpan(list, 1)->set_kind(static_cast<zipkin::Kind>(number));
            QCOMPARE(decode(list.SerializeAsString()).spans[0].record.kind, wanted[number]);
        }
        zipkin::ListOfSpans list;
        addSpan(list, 1)->set_kind(static_cast<zipkin::Kind>(5));
        const BatchCollector out = decode(list.SerializeAsString());
        QCOMPARE(out.spans[0].record.kind, SpanKind::Unspecified);
        QCOMPARE(out.codes(), std::string("field_as_text "));
    }

    void addresses() {
        const auto v6 = [](std::initializer_list<int> groups) {
            std::string bytes;
            for (const int group : groups) bytes += {static_cast<char>(group >> 8), static_cast<char>(group)};
            return addressText(bytes);
        };
        QCOMPARE(addressText(std::string("\xff\0\x0a\x01", 4)), std::string("255.0.10.1"));
        QCOMPARE(v6({0, 0, 0, 0, 0, 0, 0, 1}), std::string("::1"));
        QCOMPARE(v6({0, 0, 0, 0, 0, 0, 0, 0}), std::string("::"));
        QCOMPARE(v6({1, 0, 0, 0, 0, 0, 0, 0}), std::string("1::"));
        QCOMPARE(v6({0x2001, 0xdb8, 0, 1, 1, 1, 1, 1}), std::string("2001:db8:0:1:1:1:1:1"));
        QCOMPARE(v6({0x2001, 0, 0, 1, 0, 0, 0, 0xABC}), std::string("2001:0:0:1::abc"));
        QCOMPARE(v6({1, 0, 0, 2, 3, 0, 0, 4}), std::string("1::2:3:0:0:4"));
        QCOMPARE(v6({0, 0, 0, 0, 0, 0xffff, 0x0a00, 0x0001}), std::string("::ffff:10.0.0.1"));
        QCOMPARE(addressText("abc"), std::string());
        // The library of the system says the same of whatever comes.
        unsigned state = 7;
        for (int round = 0; round < 2000; ++round) {
            std::string bytes(16, '\0');
            for (char& c : bytes) {
                state = state * 1'103'515'245U + 12'345U;
                if ((state >> 20) % 3 == 0) c = static_cast<char>(state >> 16);
            }
            // Groups with an IPv4 address at the end are written in a form of that library's own.
            bytes[0] = 'x';
            char text[INET6_ADDRSTRLEN];
            QCOMPARE(addressText(bytes), std::string(::inet_ntop(AF_INET6, bytes.data(), text, sizeof text)));
        }
    }

    void idsOfOtherLengths() {
        zipkin::ListOfSpans list;
        addSpan(list, 1)->set_trace_id(traceId.substr(8));
        addSpan(list, 2)->set_trace_id("abc");
        addSpan(list, 3)->set_id("x");
        addSpan(list, 4)->set_id(traceId);
        addSpan(list, 5)->set_parent_id("four");
        addSpan(list, 6)->set_trace_id("");
        addSpan(list, 7)->set_id("");
        zipkin::Span* nobody = addSpan(list, 8);
        nobody->set_trace_id("");
        nobody->set_id("");
        nobody->set_name("");
        addSpan(list, 9)->set_parent_id(std::string(7, '\x11') + '\x09');
        const BatchCollector out = decode(list.SerializeAsString());
        QCOMPARE(out.spans.size(), std::size_t{5});
        QCOMPARE(out.rejected, std::uint64_t{4});
        QCOMPARE(out.codes(), std::string("bad_trace_id bad_span_id bad_span_id bad_field no_trace_id no_span_id bad_field bad_field "));
        QCOMPARE(issueReason(out.issues[0]), std::string("Not a trace id: trace_id of 3 bytes instead of 8 or 16"));
        QCOMPARE(issueReason(out.issues[1]), std::string("Not a span id: id of 1 byte instead of 8"));
        // 64 bits: shown as they came in.
        QCOMPARE(out.spans[0].traceId(), std::string("090a0b0c0d0e0f10"));
        QVERIFY(out.spans[0].record.traceId.hi == 0);
        // A parent that cannot be one is none, as in JSON.
        QCOMPARE(out.spans[1].parent(), std::string());
        QVERIFY((out.spans[2].record.marks & NoTraceId) != 0);
        QVERIFY((out.spans[3].record.marks & NoSpanId) != 0);
        QCOMPARE(out.spans[4].parent(), std::string());
    }

    void times() {
        zipkin::ListOfSpans list;
        addSpan(list, 1)->clear_duration();
        zipkin::Span* annotated = addSpan(list, 2);
        annotated->clear_timestamp();
        annotated->add_annotations()->set_timestamp(700);
        addSpan(list, 3)->set_timestamp(UINT64_MAX);
        addSpan(list, 4)->set_duration(UINT64_MAX / 2);
        addSpan(list, 5)->add_annotations()->set_value("when?");
        const BatchCollector out = decode(list.SerializeAsString());
        QCOMPARE(out.spans.size(), std::size_t{5});
        QVERIFY((out.spans[0].record.marks & NoEnd) != 0);
        QCOMPARE(out.spans[1].record.startNs, std::int64_t{700'000});
        QVERIFY((out.spans[1].record.marks & StartInferred) != 0);
        QVERIFY((out.spans[2].record.marks & TimeOutOfRange) != 0);
        QCOMPARE(out.spans[2].record.startNs, INT64_MAX);
        QVERIFY(*findAttribute(out.spans[2].details.attributes, "source.timestamp") == AttributeValue("18446744073709551615"));
        QVERIFY((out.spans[3].record.marks & TimeOutOfRange) != 0);
        QVERIFY(out.codes().find("bad_field ") != std::string::npos);
    }

    void recordsOfOneSpan() {
        // The same twice, and late tags in another list: one span.
        zipkin::ListOfSpans late;
        zipkin::Span* span = late.add_spans();
        span->set_trace_id(traceId);
        span->set_id(std::string(7, '\x11') + '\x01');
        zipkin::Tag* tag = span->add_tags();
        tag->set_key("late");
        tag->set_value("1");
        const BatchCollector out = decode(twoSpans() + twoSpans() + late.SerializeAsString());
        QCOMPARE(out.spans.size(), std::size_t{2});
        QCOMPARE(out.codes(), std::string("joined_records joined_records joined_records "));
        QVERIFY(!out.issues[0].line && !out.issues[0].column);
        QCOMPARE(out.issues[0].offset.value(), std::uint64_t{twoSpans().size()});
        QCOMPARE(out.spans[0].tag("late"), std::string("string:1"));
        // Both sides of a call under one id.
        zipkin::ListOfSpans sides;
        addSpan(sides, 1);
        zipkin::Span* server = addSpan(sides, 1);
        server->set_kind(zipkin::SERVER);
        server->set_shared(true);
        server->mutable_local_endpoint()->set_service_name("other");
        const BatchCollector both = decode(sides.SerializeAsString());
        QCOMPARE(both.spans.size(), std::size_t{2});
        QVERIFY((both.spans[1].record.marks & SharedSpan) != 0);
    }

    void wrongTypes() {
        // Every field in a type that it does not have: noted and left out.
        const char* const names[] = {"",         "traceId",       "parentId",       "id",          "kind", "name",  "timestamp",
                                     "duration", "localEndpoint", "remoteEndpoint", "annotations", "tags", "debug", "shared"};
        for (std::uint32_t field = 1; field <= 13; ++field) {
            std::string span = plainFields();
            wire::appendFixed32(span, field, 7);
            const BatchCollector out = decode(element(span));
            QCOMPARE(out.spans.size(), std::size_t{1});
            QCOMPARE(out.codes(), std::string("bad_field "));
            QCOMPARE(out.issues[0].detail, std::string(names[field]));
            QCOMPARE(out.spans[0].id(), std::string("1111111111111101"));
        }
        // Inside of endpoints, annotations and tags as well.
        for (const std::uint32_t field : {8U, 9U, 10U, 11U}) {
            for (std::uint32_t inner = 1; inner <= (field < 10 ? 4U : 2U); ++inner) {
                std::string span = plainFields();
                std::string content;
                wire::appendFixed32(content, inner, 7);
                wire::appendBytes(span, field, content);
                const BatchCollector out = decode(element(span));
                QCOMPARE(out.spans.size(), std::size_t{1});
                QVERIFY2(out.codes().starts_with("bad_field "), out.codes().c_str());
            }
        }
        std::string endpoint;
        wire::appendBytes(endpoint, 2, "abc");
        wire::appendBytes(endpoint, 3, "abc");
        wire::appendUint(endpoint, 4, 65'536);
        std::string span = plainFields();
        wire::appendBytes(span, 8, endpoint);
        QCOMPARE(decode(element(span)).codes(), std::string("bad_field bad_field bad_field "));
    }

    void unknownFields() {
        std::string span = plainFields();
        wire::appendUint(span, 14, 5);
        wire::appendBytes(span, 2001, "forged");
        wire::appendBytes(span, 5, std::string("\xff\0name", 6));
        std::string bytes;
        wire::appendUint(bytes, 2, 1);
        wire::appendBytes(bytes, 77, "skipped");
        wire::appendFixed64(bytes, 1, 1);
        bytes += element(span);
        wire::appendFixed32(bytes, 9, 1);
        const BatchCollector out = decode(bytes);
        QCOMPARE(out.codes(), std::string());
        QCOMPARE(out.spans.size(), std::size_t{1});
        QCOMPARE(out.spans[0].name, std::string("\xff\0name", 6));
        QCOMPARE(out.spans[0].traceId(), std::string("0102030405060708090a0b0c0d0e0f10"));
    }

    void damageCostsOneSpan() {
        const std::string good = element(plainFields(1));
        std::string nested = plainFields(2);
        wire::appendBytes(nested, 11, std::string("\x0a\x64key", 5));
        std::string beyond = plainFields(3);
        beyond += std::string("\x2a\x7f", 2);
        const std::string group = plainFields(4) + '\x0b';
        for (const std::string& bad : {nested, beyond, group}) {
            const BatchCollector out = decode(good + element(bad) + element(plainFields(5)));
            QCOMPARE(out.spans.size(), std::size_t{2});
            QCOMPARE(out.rejected, std::uint64_t{1});
            QCOMPARE(out.codes(), std::string("wire_damaged "));
            const std::uint64_t begin = good.size() + element(bad).size() - bad.size();
            QVERIFY(out.issues[0].offset.value() >= begin && out.issues[0].offset.value() < begin + bad.size());
        }
        // At the outermost level it goes on where the next span begins.
        const BatchCollector lost = decode(good + "\x0b\x13\xff" + element(plainFields(5)));
        QCOMPARE(lost.spans.size(), std::size_t{2});
        QCOMPARE(lost.codes(), std::string("wire_damaged "));
        QCOMPARE(lost.issues[0].offset.value(), std::uint64_t{good.size()});
        QCOMPARE(lost.issues[0].detail, std::string("3 bytes that are no field were left out"));
        QCOMPARE(decode(good + "\x0b\x13\xff").codes(), std::string("wire_damaged "));
    }

    void everyTruncation() {
        const std::string bytes = test::dataFile("zipkin-proto/zipkin-messaging.pb");
        const std::size_t all = decode(bytes).spans.size();
        std::size_t before = 0;
        for (std::size_t size = 1; size < bytes.size(); ++size) {
            const BatchCollector cut = decode(bytes.substr(0, size));
            QVERIFY(cut.bodiesRead);
            QVERIFY(cut.spans.size() >= before && cut.spans.size() <= all);
            before = cut.spans.size();
            // Between two spans nothing shows that something is missing.
            const bool whole = cut.rejected == 0 && cut.codes().find("truncated") == std::string::npos;
            QVERIFY(whole || (cut.rejected == 1 && cut.issues.back().offset.value() < size));
            // However much is seen, it is never taken for something else.
            const Detection found = detectFormat(bytes.substr(0, size), false);
            QVERIFY(found.guesses.empty() || found.guesses[0].format == FormatId::ZipkinProto);
        }
        QCOMPARE(before, all - 1);
    }

    void bitFlips() {
        const std::string bytes = test::dataFile("zipkin-proto/zipkin-simple-db-p6.pb");
        for (std::size_t at = 0; at < bytes.size() * 8; ++at) {
            std::string bad = bytes;
            bad[at / 8] = static_cast<char>(bad[at / 8] ^ (1 << (at % 8)));
            const BatchCollector out = test::decodeText(FormatId::ZipkinProto, bad);
            QVERIFY(out.bodiesRead);
            QVERIFY(out.spans.size() <= 8);
            if (at % 5 == 0) QCOMPARE(test::decodeText(FormatId::ZipkinProto, bad, 3).words(), out.words());
        }
    }

    void recordTooLarge() {
        DecodeLimits limits;
        limits.maxRecordBytes = 2000;
        zipkin::ListOfSpans big;
        addSpan(big, 9)->set_name(std::string(5000, 'x'));
        const BatchCollector out = decode(twoSpans() + big.SerializeAsString(), limits);
        QCOMPARE(out.spans.size(), std::size_t{2});
        QCOMPARE(out.codes(), std::string("record_too_large "));
        QCOMPARE(out.issues[0].offset.value(), std::uint64_t{twoSpans().size()});
    }

    // Lengths at the end of what 64 bits hold: never held; the next element begins where it looks like one.
    void giantLengths() {
        for (const FormatId format : {FormatId::ZipkinProto, FormatId::OtlpProto}) {
            for (int last = 0; last < 16; ++last) {
                std::string bytes = "\x0a";
                wire::appendVarint(bytes, UINT64_MAX - static_cast<std::uint64_t>(last));
                bytes += std::string(100'000, '\0') + twoSpans();
                for (const std::size_t piece : {SIZE_MAX, std::size_t{1}, std::size_t{11}}) {
                    const BatchCollector out = test::decodeText(format, bytes, piece);
                    const bool ours = format == FormatId::ZipkinProto;
                    QCOMPARE(out.spans.size(), std::size_t{ours ? 2U : 0U});
                    QCOMPARE(out.codes(), std::string(ours ? "record_too_large " : "record_too_large truncated_input "));
                }
            }
        }
    }

    void toldFromOtlp() {
        namespace otlp = framewake::otlp;
        // OTLP whose first bytes have the lengths of ids: a resource of 16 bytes, then spans; and no resource at all.
        for (const bool withResource : {true, false}) {
            otlp::TracesData data;
            otlp::ResourceSpans* group = data.add_resource_spans();
            if (withResource) {
                otlp::KeyValue* pair = group->mutable_resource()->add_attributes();
                pair->set_key("12345");
                pair->mutable_value()->set_string_value("123");
                QCOMPARE(group->resource().ByteSizeLong(), std::size_t{16});
            }
            otlp::Span* span = group->add_scope_spans()->add_spans();
            span->set_trace_id(traceId);
            span->set_span_id(traceId.substr(8));
            span->set_start_time_unix_nano(1);
            span->set_end_time_unix_nano(2);
            group->set_schema_url("12345678");
            const std::string bytes = data.SerializeAsString();
            QCOMPARE(formatOf(bytes), FormatId::OtlpProto);
            for (std::size_t size = 1; size < bytes.size(); ++size)
                QVERIFY(formatOf(bytes.substr(0, size), false) != FormatId::ZipkinProto);
            // A group that is longer than what is seen of it.
            for (int i = 0; i < 10'000; ++i) *data.mutable_resource_spans(0)->mutable_scope_spans(0)->add_spans() = *span;
            QCOMPARE(formatOf(data.SerializeAsString().substr(0, detectBytes), false), FormatId::OtlpProto);
        }
        // Spans of which nothing but the ids is known.
        zipkin::ListOfSpans bare;
        for (int i = 0; i < 3; ++i) {
            bare.add_spans()->set_trace_id(traceId);
            bare.mutable_spans(i)->set_id(traceId.substr(8));
        }
        QCOMPARE(formatOf(bare.SerializeAsString()), FormatId::ZipkinProto);
        // The decoder of the other finds no spans in it, and says so.
        const BatchCollector other = test::decodeText(FormatId::OtlpProto, twoSpans());
        QVERIFY(other.spans.empty());
        QVERIFY(test::decodeText(FormatId::ZipkinProto, test::dataFile("otlp-proto/o2p-traces.pb")).spans.empty());
    }

    void cancels() {
        zipkin::ListOfSpans list;
        for (int i = 0; i < 60'000; ++i) {
            zipkin::Span* span = addSpan(list, 1);
            std::string id(8, '\1');
            id[6] = static_cast<char>(i >> 8);
            id[7] = static_cast<char>(i);
            span->set_id(id);
            span->set_name(std::string(300, 'n') + std::to_string(i));
        }
        const std::string many = list.SerializeAsString();
        BatchCollector out;
        out.stopAfter = 10;
        const auto decoder = makeDecoder(FormatId::ZipkinProto);
        for (std::size_t at = 0; at < many.size(); at += 65'536) decoder->feed(std::string_view(many).substr(at, 65'536), out);
        // The window is bounded: spans come out before the end, and after the cancel none.
        QCOMPARE(out.spans.size(), std::size_t{10});
        decoder->finish(out);
        QCOMPARE(out.spans.size(), std::size_t{10});
    }
};

FW_REGISTER_TEST(TestZipkinProto);

}  // namespace zipkin_proto_test

#include "tst_zipkin_proto.moc"

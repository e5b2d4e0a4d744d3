// SPDX-License-Identifier: GPL-3.0-or-later
// OTLP protobuf, written by code generated from proto/otlp.proto.
#include <zstd.h>
#include <QElapsedTimer>
#include <QTest>

#include "importers/formats/detect.h"
#include "importers/formats/framing.h"
#include "otlp.pb.h"
#include "tests/core/test_registry.h"
#include "tests/formats/batch_collector.h"
#include "tests/formats/json_quotes.h"

using namespace fw;
using namespace fw::formats;
using fw::test::BatchCollector;

namespace otlp_proto_test {
namespace otlp = framewake::otlp;

namespace {

const std::string traceId("\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f\x10", 16);

std::string spanId(char last) {
    return std::string(7, '\x11') + last;
}

otlp::Span* addSpan(otlp::TracesData& data, char id) {
    otlp::ResourceSpans* group = data.resource_spans_size() > 0 ? data.mutable_resource_spans(0) : data.add_resource_spans();
    if (group->scope_spans_size() == 0) {
        otlp::KeyValue* service = group->mutable_resource()->add_attributes();
        service->set_key("service.name");
        service->mutable_value()->set_string_value("svc");
        group->set_schema_url("schema");
        group->add_scope_spans()->mutable_scope()->set_name("lib");
    }
    otlp::Span* span = group->mutable_scope_spans(0)->add_spans();
    span->set_trace_id(traceId);
    span->set_span_id(spanId(id));
    span->set_name("op");
    span->set_kind(otlp::Span::SPAN_KIND_CLIENT);
    span->set_start_time_unix_nano(1000);
    span->set_end_time_unix_nano(4000);
    return span;
}

otlp::AnyValue* attribute(otlp::Span* span, const std::string& key) {
    otlp::KeyValue* pair = span->add_attributes();
    pair->set_key(key);
    return pair->mutable_value();
}

/// Decodes at once and one byte at a time; the two must agree.
BatchCollector decode(const std::string& bytes, const DecodeLimits& limits = {}) {
    BatchCollector whole = test::decodeText(FormatId::OtlpProto, bytes, SIZE_MAX, limits);
    const BatchCollector single = test::decodeText(FormatId::OtlpProto, bytes, 1, limits);
    if (whole.words() != single.words()) whole.rejected = 999999;
    return whole;
}

std::string length4(const std::string& message) {
    std::string out;
    for (int shift = 24; shift >= 0; shift -= 8) out += static_cast<char>(message.size() >> shift);
    return out + message;
}

std::string zstd(const std::string& text) {
    std::string out(ZSTD_compressBound(text.size()), '\0');
    out.resize(ZSTD_compress(out.data(), out.size(), text.data(), text.size(), 3));
    return out;
}

std::string twoSpans() {
    otlp::TracesData data;
    addSpan(data, 1);
    addSpan(data, 2);
    return data.SerializeAsString();
}

}  // namespace

class TestOtlpProto : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wholeSpan() {
        otlp::TracesData data;
        otlp::Span* span = addSpan(data, 1);
        span->set_parent_span_id(spanId(9));
        span->set_trace_state("a=b");
        span->set_flags(0x301);
        attribute(span, "s")->set_string_value("text");
        attribute(span, "long")->set_string_value(std::string(300, 'x'));
        attribute(span, "b")->set_bool_value(true);
        attribute(span, "i")->set_int_value(-7);
        attribute(span, "d")->set_double_value(0.5);
        attribute(span, "y")->set_bytes_value(std::string("\0\xff", 2));
        attribute(span, "e");
        otlp::AnyValue* list = attribute(span, "l");
        list->mutable_array_value()->add_values()->set_int_value(1);
        list->mutable_array_value()->add_values()->mutable_kvlist_value()->add_values()->set_key("k");
        span->set_dropped_attributes_count(1);
        otlp::Span::Event* event = span->add_events();
        event->set_name("ev");
        event->set_time_unix_nano(2000);
        event->add_attributes()->set_key("x");
        span->set_dropped_events_count(2);
        otlp::Span::Link* link = span->add_links();
        link->set_trace_id(traceId);
        link->set_span_id(spanId(5));
        span->set_dropped_links_count(3);
        span->mutable_status()->set_code(otlp::Status::STATUS_CODE_ERROR);
        span->mutable_status()->set_message("bad");
        const BatchCollector out = decode(data.SerializeAsString());
        QCOMPARE(out.codes(), std::string());
        QCOMPARE(out.rejected, std::uint64_t{0});
        QCOMPARE(out.spans.size(), std::size_t{1});
        QVERIFY(out.bodiesRead);
        const auto& got = out.spans[0];
        QCOMPARE(got.traceId(), std::string("0102030405060708090a0b0c0d0e0f10"));
        QCOMPARE(got.id(), std::string("1111111111111101"));
        QCOMPARE(got.parent(), std::string("1111111111111109"));
        QCOMPARE(got.record.startNs, std::int64_t{1000});
        QCOMPARE(got.record.durationNs, std::int64_t{3000});
        QCOMPARE(got.record.kind, SpanKind::Client);
        QCOMPARE(got.record.status, StatusCode::Error);
        QCOMPARE(int{got.record.marks}, int{HasEvents | HasLinks | RemoteParent});
        QCOMPARE(got.tag("s"), std::string("string:text"));
        QCOMPARE(got.tag("long"), "string:" + std::string(300, 'x'));
        QCOMPARE(got.tag("b"), std::string("bool:true"));
        QCOMPARE(got.tag("i"), std::string("int:-7"));
        QCOMPARE(got.tag("d"), std::string("double:0.5"));
        QCOMPARE(got.tag("y"), std::string("bytes:00ff"));
        QCOMPARE(got.tag("e"), std::string("empty:"));
        QCOMPARE(got.tag("l"), std::string("list:[1,{\"k\":null}]"));
        QCOMPARE(got.details.attributes.size(), std::size_t{8});
        QCOMPARE(got.details.statusMessage, std::string("bad"));
        QCOMPARE(got.details.traceState, std::string("a=b"));
        QCOMPARE(got.details.flags, 0x301U);
        QCOMPARE(got.details.droppedAttributes + got.details.droppedEvents * 10 + got.details.droppedLinks * 100, 321U);
        QCOMPARE(got.details.events[0].name, std::string("ev"));
        QCOMPARE(got.details.links[0].spanId.value, std::uint64_t{0x1111111111111105});
        QCOMPARE(got.resource.serviceName, std::string("svc"));
        QCOMPARE(got.resource.schemaUrl, std::string("schema"));
        QCOMPARE(got.scope.name, std::string("lib"));
    }

    // The columns are not in the body, and nothing else is missing from it.
    void bodyIsTheRest() {
        otlp::TracesData data;
        otlp::Span* span = addSpan(data, 1);
        attribute(span, "k")->set_string_value("v");
        BatchCollector out;
        const auto decoder = makeDecoder(FormatId::OtlpProto);
        decoder->feed(data.SerializeAsString(), out);
        decoder->finish(out);
        otlp::Span rest;
        out.takeAll();
        QCOMPARE(out.spans[0].record.bodySize, std::uint32_t{10});
    }

    void framings_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("spans");
        const std::string one = twoSpans();
        const std::string text = test::json(
            "{'resourceSpans':[{'scopeSpans':[{'spans':[{'traceId':'01','spanId':'02','startTimeUnixNano':1,'endTimeUnixNano':2}]}]}]}");
        const auto row = [](const char* name, const std::string& bytes, int spans) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes) << spans;
        };
        row("plain", one, 2);
        row("back to back", one + one + one, 6);
        row("length", length4(one) + length4("") + length4(one), 4);
        row("length zstd", length4(zstd(one)) + length4(zstd(one)), 4);
        row("length json", length4(text) + length4(text), 2);
        row("length json zstd", length4(zstd(text)) + length4(zstd(text)), 2);
        row("grpc", std::string(1, '\0') + length4(one) + std::string(1, '\0') + length4(one), 4);
        row("mixed content", length4(one) + length4(text) + length4(zstd(one)), 5);
        row("empty", {}, 0);
    }
    void framings() {
        QFETCH(QByteArray, bytes);
        QFETCH(int, spans);
        const BatchCollector out = decode(bytes.toStdString());
        QCOMPARE(out.codes(), std::string());
        QCOMPARE(static_cast<int>(out.spans.size()), spans);
    }

    void brokenMessageBetweenGoodOnes() {
        const std::string one = twoSpans();
        std::string bad = zstd(one);
        bad[bad.size() / 2] = static_cast<char>(~bad[bad.size() / 2]);
        bad.resize(bad.size() - 3);
        const std::string bytes = length4(zstd(one)) + length4(bad) + length4(zstd(one));
        const BatchCollector out = decode(bytes);
        QCOMPARE(out.spans.size(), std::size_t{4});
        QCOMPARE(out.issues.size(), std::size_t{1});
        QCOMPARE(out.issues[0].code, IssueCode::CompressionDamaged);
        QCOMPARE(out.issues[0].offset.value(), std::uint64_t{4 + zstd(one).size() + 4});
    }

    void bombs() {
        ImportIssue issue;
        QVERIFY(!decompressMessage(zstd(std::string(100U << 20, '\0')), 256U << 20, issue));
        QCOMPARE(issue.code, IssueCode::BudgetExceeded);
        QVERIFY(!decompressMessage(zstd(std::string(3U << 20, '\0')), 1U << 20, issue));
        QCOMPARE(decompressMessage(zstd("text"), 100, issue).value(), std::string("text"));
    }

    void idsAndTimes() {
        otlp::TracesData data;
        otlp::Span* span = addSpan(data, 1);
        span->set_trace_id("");
        span = addSpan(data, 2);
        span->set_span_id("");
        span = addSpan(data, 3);
        span->set_span_id(std::string(16, 'x'));
        span = addSpan(data, 4);
        span->set_start_time_unix_nano(0);
        span->set_parent_span_id("12345678");
        span = addSpan(data, 5);
        span->set_end_time_unix_nano(0);
        span = addSpan(data, 6);
        span->set_end_time_unix_nano(1);
        span = addSpan(data, 7);
        span->set_end_time_unix_nano(UINT64_MAX);
        span = addSpan(data, 8);
        span->set_trace_id(std::string(16, '\0'));
        const BatchCollector out = decode(data.SerializeAsString());
        QCOMPARE(out.spans.size(), std::size_t{8});
        const std::uint16_t marks[] = {NoTraceId, NoSpanId, OpaqueIds, NoStart, NoEnd, NegativeDuration, TimeOutOfRange, NoTraceId};
        for (std::size_t i = 0; i < 8; ++i) QCOMPARE(int{out.spans[i].record.marks}, int{marks[i]});
        QVERIFY(!out.spans[1].record.spanId.isNull());
        QCOMPARE(out.spans[2].id(), std::string("78787878787878787878787878787878"));
        QCOMPARE(out.spans[3].details.rawEnd, std::uint64_t{4000});
        QCOMPARE(out.spans[5].record.durationNs, std::int64_t{-999});
        QCOMPARE(out.spans[6].details.rawEnd, UINT64_MAX);
        QCOMPARE(out.rejected, std::uint64_t{0});
    }

    void damagedAttributeCostsOneSpan() {
        otlp::TracesData data;
        addSpan(data, 1);
        attribute(addSpan(data, 2), "key")->set_string_value("MARK");
        addSpan(data, 3);
        std::string bytes = data.SerializeAsString();
        const std::size_t at = bytes.find("MARK") - 1;
        bytes[at] = 100;  // the length of the string
        const BatchCollector out = decode(bytes);
        QCOMPARE(out.spans.size(), std::size_t{2});
        QCOMPARE(out.rejected, std::uint64_t{1});
        QCOMPARE(out.issues[0].code, IssueCode::WireDamaged);
        QCOMPARE(out.issues[0].offset.value(), std::uint64_t{at - 1});
    }

    void deepValues() {
        otlp::TracesData data;
        otlp::AnyValue* value = attribute(addSpan(data, 1), "deep");
        for (int i = 0; i < 120; ++i) value = value->mutable_array_value()->add_values();
        value->set_int_value(1);
        addSpan(data, 2);
        const BatchCollector out = decode(data.SerializeAsString());
        QCOMPARE(out.spans.size(), std::size_t{2});
        QCOMPARE(int{out.spans[0].record.marks}, int{ValueTooDeep});
        QCOMPARE(int{out.spans[1].record.marks}, 0);
        QCOMPARE(out.codes(), std::string("value_too_deep "));

        // A million levels: each costs its header only once the next is inside, so build it from the inside out.
        std::string inner;
        for (int i = 0; i < 20000; ++i) {
            std::string outer;
            wire::appendBytes(outer, i % 2 == 0 ? 1 : 5, inner);
            inner = std::move(outer);
        }
        std::string pair;
        wire::appendBytes(pair, 2, inner);
        std::string span;
        wire::appendBytes(span, 1, traceId);
        wire::appendFixed64(span, 7, 1);
        wire::appendFixed64(span, 8, 2);
        wire::appendBytes(span, 9, pair);
        std::string scope;
        wire::appendBytes(scope, 2, span);
        std::string group;
        wire::appendBytes(group, 2, scope);
        std::string request;
        wire::appendBytes(request, 1, group);
        const BatchCollector deep = test::decodeText(FormatId::OtlpProto, request);
        QCOMPARE(deep.spans.size(), std::size_t{1});
        QVERIFY((deep.spans[0].record.marks & ValueTooDeep) != 0);
    }

    void oldFieldAndUnknownOnes() {
        otlp::TracesData data;
        addSpan(data, 1);
        *data.mutable_resource_spans(0)->add_instrumentation_library_spans() = data.resource_spans(0).scope_spans(0);
        std::string bytes = data.SerializeAsString();
        QCOMPARE(decode(bytes).spans.size(), std::size_t{2});

        // Unknown fields stay, our private numbers do not come in from outside.
        std::string span;
        wire::appendBytes(span, 1, traceId);
        wire::appendBytes(span, 2, spanId(1));
        wire::appendFixed64(span, 7, 1);
        wire::appendFixed64(span, 8, 2);
        wire::appendUint(span, 77, 5);
        wire::appendBytes(span, body::TraceIdTextField, "forged");
        wire::appendUint(span, 5, 5);  // a name of the wrong type
        std::string scope;
        wire::appendBytes(scope, 2, span);
        std::string group;
        wire::appendBytes(group, 2, scope);
        bytes.clear();
        wire::appendBytes(bytes, 1, group);
        const BatchCollector out = decode(bytes);
        QCOMPARE(out.spans.size(), std::size_t{1});
        QCOMPARE(out.spans[0].traceId(), std::string("0102030405060708090a0b0c0d0e0f10"));
        QCOMPARE(out.spans[0].record.bodySize, std::uint32_t{3});
        QCOMPARE(out.codes(), std::string("bad_field "));
    }

    void logs() {
        otlp::LogsData data;
        otlp::ScopeLogs* scope = data.add_resource_logs()->add_scope_logs();
        otlp::LogRecord* record = scope->add_log_records();
        record->set_time_unix_nano(5);
        record->set_severity_number(9);
        record->set_severity_text("INFO");
        record->mutable_body()->set_string_value("hello");
        record->set_trace_id(traceId);
        record->set_span_id(spanId(1));
        record->add_attributes()->set_key("a");
        scope->add_log_records()->set_time_unix_nano(6);
        const BatchCollector out = decode(data.SerializeAsString());
        QCOMPARE(out.logs.size(), std::size_t{1});
        QCOMPARE(out.codes(), std::string("plain_log_lines "));
        QCOMPARE(out.logs[0].record.severity, 9);
        QCOMPARE(out.logs[0].record.timeNs, std::int64_t{5});
        QCOMPARE(valueText(out.logs[0].entry.body), std::string("hello"));
        QCOMPARE(out.logs[0].entry.severityText, std::string("INFO"));
        QCOMPARE(out.logs[0].entry.attributes.size(), std::size_t{1});
    }

    void recordTooLarge() {
        DecodeLimits limits;
        limits.maxRecordBytes = 2000;
        otlp::TracesData big;
        attribute(addSpan(big, 1), "k")->set_string_value(std::string(5000, 'x'));
        const std::string bytes = twoSpans() + big.SerializeAsString() + twoSpans();
        const BatchCollector out = decode(bytes, limits);
        QCOMPARE(out.spans.size(), std::size_t{4});
        QCOMPARE(out.codes(), std::string("record_too_large "));
        QCOMPARE(out.issues[0].offset.value(), std::uint64_t{twoSpans().size()});
        const BatchCollector framed = decode(length4(twoSpans()) + length4(big.SerializeAsString()) + length4(twoSpans()), limits);
        QCOMPARE(framed.spans.size(), std::size_t{4});
        QCOMPARE(framed.codes(), std::string("record_too_large "));
    }

    // Whatever bytes a length says, only what stands in that frame may be lost.
    void brokenLengths_data() {
        QTest::addColumn<bool>("grpc");
        QTest::addColumn<bool>("packed");
        for (const bool grpc : {false, true})
            for (const bool packed : {false, true})
                QTest::addRow("%s %s", grpc ? "grpc" : "length", packed ? "zstd" : "plain") << grpc << packed;
    }
    void brokenLengths() {
        QFETCH(bool, grpc);
        QFETCH(bool, packed);
        const std::string message = packed ? zstd(twoSpans()) : twoSpans();
        const std::string frame = (grpc ? std::string(1, static_cast<char>(packed ? 1 : 0)) : std::string()) + length4(message);
        constexpr std::size_t frames = 40;
        std::string bytes;
        for (std::size_t i = 0; i < frames; ++i) bytes += frame;
        for (const std::size_t broken : {0U, 1U, 2U, 7U, 20U, 39U}) {
            for (std::size_t at = 0; at < 4; ++at) {
                for (const unsigned value : {0x01U, 0x7fU, 0xffU}) {
                    std::string changed = bytes;
                    changed[broken * frame.size() + at + (grpc ? 1 : 0)] ^= static_cast<char>(value);
                    const Detection found = detectFormat(changed, true);
                    QVERIFY(!found.guesses.empty());
                    QCOMPARE(found.guesses[0].format, FormatId::OtlpProto);
                    const BatchCollector out = test::decodeText(FormatId::OtlpProto, changed);
                    QVERIFY2(out.spans.size() >= 2 * (frames - 1),
                             qPrintable(QStringLiteral("%1 %2 %3: %4").arg(broken).arg(at).arg(value).arg(out.spans.size())));
                    QVERIFY2(out.rejected > 0 || out.spans.size() == 2 * frames,
                             qPrintable(QStringLiteral("%1 %2 %3: %4").arg(broken).arg(at).arg(value).arg(out.spans.size())));
                    QVERIFY(test::decodeText(FormatId::OtlpProto, changed, 1).words() == out.words());
                    QVERIFY(test::decodeText(FormatId::OtlpProto, changed, 997).words() == out.words());
                }
            }
        }
    }
    void bytesBetweenFrames() {
        const std::string frame = length4(twoSpans());
        const std::string garbage(2'400, '\xa5');
        for (const std::string& odd : {garbage, std::string("\x0a\x05\x12"), garbage.substr(0, 1)}) {
            const BatchCollector out = decode(frame + frame + odd + frame + frame);
            QCOMPARE(out.spans.size(), std::size_t{8});
            QCOMPARE(out.codes(), std::string("wire_damaged "));
            QCOMPARE(out.rejected, std::uint64_t{1});
            QCOMPARE(out.issues[0].offset.value(), std::uint64_t{2 * frame.size()});
            QCOMPARE(out.issues[0].detail, std::to_string(odd.size()) + " bytes that are no frame were left out");
            QCOMPARE(decode(frame + frame + frame + odd).spans.size(), std::size_t{6});
            if (odd[0] != '\x0a') QCOMPARE(decode(odd + frame + frame + frame).spans.size(), std::size_t{6});
        }
    }
    void trailersEndStreams() {
        const std::string frame = std::string(1, '\0') + length4(twoSpans());
        const std::string trailer = '\x80' + length4("grpc-status: 0\r\n");
        const BatchCollector out = decode(frame + trailer);
        QCOMPARE(out.spans.size(), std::size_t{2});
        QCOMPARE(out.codes(), std::string());
        QCOMPARE(decode(frame + trailer + frame).spans.size(), std::size_t{4});
    }
    // Frames in frames: what could be proven again and again.
    void hostileFramesTakeLinearTime() {
        std::string bytes = length4(twoSpans()) + length4(twoSpans());
        while (bytes.size() < 3'000'000) bytes += std::string("\x00\x7f\xff\xf0\x0a\x06\x0a\x02", 8);
        QElapsedTimer timer;
        timer.start();
        const BatchCollector out = test::decodeText(FormatId::OtlpProto, bytes);
        QVERIFY(out.spans.size() >= 4);
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }

    /// Nothing frames these messages: whatever byte is wrong, what stands before and behind it is read, and the place is told.
    void damageInTheMiddle() {
        otlp::TracesData data;
        constexpr int groups = 4;
        constexpr int scopes = 2;
        constexpr int spans = 5;
        int number = 0;
        for (int g = 0; g < groups; ++g) {
            otlp::ResourceSpans* group = data.add_resource_spans();
            otlp::KeyValue* service = group->mutable_resource()->add_attributes();
            service->set_key("service.name");
            service->mutable_value()->set_string_value("svc" + std::to_string(g));
            for (int s = 0; s < scopes; ++s) {
                otlp::ScopeSpans* scope = group->add_scope_spans();
                scope->mutable_scope()->set_name("lib" + std::to_string(s));
                for (int i = 0; i < spans; ++i) {
                    otlp::Span* span = scope->add_spans();
                    span->set_trace_id(traceId);
                    span->set_span_id(spanId(static_cast<char>(++number)));
                    span->set_name("op");
                    span->set_start_time_unix_nano(1000);
                    span->set_end_time_unix_nano(4000);
                    attribute(span, "key")->set_string_value("some words of a value");
                    attribute(span, "number")->set_int_value(i);
                }
            }
        }
        const std::string bytes = data.SerializeAsString();
        const auto wanted = static_cast<std::size_t>(number);
        QCOMPARE(decode(bytes).spans.size(), wanted);
        std::size_t lostMost = 0;
        std::size_t wrongService = 0;
        for (std::size_t at = bytes.size() / 3; at < bytes.size() * 2 / 3; ++at) {
            for (const unsigned value : {0x01U, 0x04U, 0x20U, 0x80U, 0xffU}) {
                std::string changed = bytes;
                changed[at] = static_cast<char>(static_cast<unsigned char>(changed[at]) ^ value);
                const BatchCollector out = test::decodeText(FormatId::OtlpProto, changed);
                const QString place =
                    QStringLiteral("%1 %2: %3 %4").arg(at).arg(value).arg(out.spans.size()).arg(QString::fromStdString(out.codes()));
                QVERIFY2(out.spans.size() <= wanted, qPrintable(place));
                QVERIFY2(out.spans.size() + 3 >= wanted, qPrintable(place));
                QVERIFY2(out.spans.size() == wanted || !out.issues.empty(), qPrintable(place));
                lostMost = std::max(lostMost, wanted - out.spans.size());
                QVERIFY2(!out.spans.empty() && out.spans.back().details.attributes.size() == 2, qPrintable(place));
                // Where it shows: within the group, whose end tells of its length.
                const bool near = out.issues.empty() || std::any_of(out.issues.begin(), out.issues.end(), [&](const ImportIssue& issue) {
                                      return issue.offset && *issue.offset <= at + 1500 && *issue.offset + 1500 > at;
                                  });
                QVERIFY2(near, qPrintable(place));
                for (const auto& span : out.spans) {
                    const int id = static_cast<int>(span.record.spanId.value & 0xff) - 1;
                    if (id >= number) continue;
                    const std::string own = "svc" + std::to_string(id / (scopes * spans));
                    const std::string& told = span.resource.serviceName;
                    if (told != own && told.size() == own.size() && told.starts_with("svc") && told[3] < '4') ++wrongService;
                }
                if (value == 0x04U) QVERIFY2(test::decodeText(FormatId::OtlpProto, changed, 7).words() == out.words(), qPrintable(place));
            }
        }
        // A number of a service that was made another one, or a group whose head was lost.
        QVERIFY2(wrongService < 100, qPrintable(QString::number(wrongService)));
        QCOMPARE(lostMost, std::size_t{1});
        // Bytes that were lost or came in between, of any number.
        for (std::size_t at = bytes.size() / 3; at < bytes.size() / 3 + 600; at += 7) {
            for (const std::size_t size : {std::size_t{1}, std::size_t{5}, std::size_t{100}}) {
                std::string cut = bytes;
                cut.erase(at, size);
                const BatchCollector less = decode(cut);
                QVERIFY2(less.spans.size() + 6 >= wanted && !less.issues.empty(),
                         qPrintable(QStringLiteral("%1 -%2: %3").arg(at).arg(size).arg(less.spans.size())));
                std::string grown = bytes;
                grown.insert(at, std::string(size, '\xa5'));
                const BatchCollector more = decode(grown);
                QVERIFY2(more.spans.size() + 3 >= wanted && !more.issues.empty(),
                         qPrintable(QStringLiteral("%1 +%2: %3").arg(at).arg(size).arg(more.spans.size())));
            }
        }
    }

    /// Lengths that say they hold all that follows, in each other: the same bytes could be read again and again.
    void hostileLengthsTakeLinearTime() {
        const auto field = [](char tag, std::string content) {
            std::string length;
            wire::appendVarint(length, content.size());
            return tag + length + content;
        };
        const std::string span = field('\x12', std::string("\x0a\x10") + std::string(16, 't') + "\x12\x08" + std::string(8, 's'));
        for (const bool broken : {false, true}) {
            std::string bytes;
            // From the end to the front: each says that it goes on to the end.
            std::vector<std::string> parts;
            std::size_t size = 0;
            for (int i = 0; i < 40'000; ++i) {
                std::string part = i % 3 == 0 ? span : std::string(1, i % 3 == 1 ? '\x12' : '\x0a');
                if (i % 3 != 0) {
                    wire::appendVarint(part, size);
                    if (broken) part += std::string("\x0a\x10", 2) + std::string(16, 't') + std::string("\x12\x08", 2) + "12345678\x7f";
                }
                size += part.size();
                parts.push_back(std::move(part));
            }
            bytes = twoSpans();
            for (auto part = parts.rbegin(); part != parts.rend(); ++part) bytes += *part;
            QElapsedTimer timer;
            timer.start();
            const BatchCollector out = test::decodeText(FormatId::OtlpProto, bytes);
            QVERIFY(out.spans.size() >= 2);
            QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
        }
    }

    void truncated() {
        const std::string bytes = twoSpans();
        for (std::size_t size = 1; size < bytes.size(); ++size) {
            const BatchCollector out = decode(bytes.substr(0, size));
            QCOMPARE(out.rejected, std::uint64_t{1});
            QCOMPARE(out.issues.back().code, IssueCode::TruncatedInput);
        }
        QCOMPARE(decode(bytes.substr(0, bytes.size() - 12)).spans.size(), std::size_t{1});
    }
};

FW_REGISTER_TEST(TestOtlpProto);

}  // namespace otlp_proto_test

#include "tst_otlp_proto.moc"

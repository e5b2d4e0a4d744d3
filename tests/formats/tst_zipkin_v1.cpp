// SPDX-License-Identifier: GPL-3.0-or-later
// Zipkin JSON of version 1: one span holds what several hosts say about a call.
#include <QTest>

#include "tests/core/test_registry.h"
#include "tests/formats/batch_collector.h"
#include "tests/formats/json_quotes.h"

using namespace fw;
using namespace fw::formats;
using fw::test::BatchCollector;
using fw::test::CollectedSpan;
using fw::test::json;

namespace zipkin_v1_test {

namespace {

BatchCollector decode(const std::string& text) {
    return test::decodeText(FormatId::ZipkinJson, text);
}

/// Spans of trace a1.
BatchCollector many(std::initializer_list<std::string> spans) {
    std::string text;
    for (const std::string& span : spans) text += (text.empty() ? "{'traceId':'a1'," : ",{'traceId':'a1',") + span + "}";
    return decode(json("[" + text + "]"));
}

}  // namespace

class TestZipkinV1 : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothSidesInOneSpan() {
        const BatchCollector out = many(
            {"'id':'b','parentId':'c','name':'get','timestamp':100,'duration':60,'annotations':["
             "{'timestamp':100,'value':'cs','endpoint':{'serviceName':'a','ipv4':'1.1.1.1'}},"
             "{'timestamp':110,'value':'sr','endpoint':{'serviceName':'b'}},{'timestamp':115,'value':'note','endpoint':{'serviceName':'b'}}"
             ","
             "{'timestamp':150,'value':'ss','endpoint':{'serviceName':'b'}},{'timestamp':160,'value':'cr','endpoint':{'serviceName':'a'}}],"
             "'binaryAnnotations':[{'key':'sa','value':true,'endpoint':{'serviceName':'b','port':8080}},"
             "{'key':'ca','value':true,'endpoint':{'ipv4':'9.9.9.9'}},"
             "{'key':'k','value':'v','endpoint':{'serviceName':'b'}},{'key':'n','value':3}]"});
        QCOMPARE(out.spans.size(), std::size_t{2});
        const CollectedSpan& client = out.spans[0];
        const CollectedSpan& server = out.spans[1];
        QCOMPARE(client.record.kind, SpanKind::Client);
        QCOMPARE(server.record.kind, SpanKind::Server);
        QCOMPARE(client.record.spanId, server.record.spanId);
        QVERIFY((server.record.marks & SharedSpan) != 0 && (client.record.marks & SharedSpan) == 0);
        QCOMPARE(client.record.startNs, std::int64_t{100000});
        QCOMPARE(client.record.durationNs, std::int64_t{60000});
        QCOMPARE(server.record.startNs, std::int64_t{110000});
        QCOMPARE(server.record.durationNs, std::int64_t{40000});
        QCOMPARE(client.resource.serviceName + server.resource.serviceName, std::string("ab"));
        QCOMPARE(client.tag("peer.service"), std::string("string:b"));
        QCOMPARE(server.tag("network.peer.address"), std::string("string:9.9.9.9"));
        QCOMPARE(server.tag("k"), std::string("string:v"));
        QCOMPARE(client.tag("n"), std::string("int:3"));
        QCOMPARE(server.details.events.size(), std::size_t{1});
        QVERIFY(client.details.events.empty());
    }

    void messagesAndLocalSpans() {
        BatchCollector out =
            many({"'id':'1','annotations':[{'timestamp':5,'value':'ms','endpoint':{'serviceName':'p'}}],"
                  "'binaryAnnotations':[{'key':'ma','value':true,'endpoint':{'serviceName':'kafka'}}]",
                  "'id':'2','annotations':[{'timestamp':5,'value':'wr','endpoint':{}},{'timestamp':9,'value':'mr','endpoint':{}}]",
                  "'id':'3','timestamp':1,'duration':2,'binaryAnnotations':[{'key':'lc','value':'comp','endpoint':{'serviceName':'l'}}]",
                  "'id':'4','timestamp':1,'duration':2,'binaryAnnotations':[{'key':'sa','value':true,'endpoint':{'serviceName':'db'}}]"});
        QCOMPARE(out.spans.size(), std::size_t{4});
        QCOMPARE(out.spans[0].record.kind, SpanKind::Producer);
        QCOMPARE(out.spans[0].tag("peer.service"), std::string("string:kafka"));
        QVERIFY((out.spans[0].record.marks & NoEnd) != 0);
        QCOMPARE(out.spans[1].record.kind, SpanKind::Consumer);
        QCOMPARE(out.spans[1].record.durationNs, std::int64_t{4000});
        QCOMPARE(out.spans[2].record.kind, SpanKind::Internal);
        QCOMPARE(out.spans[2].tag("lc"), std::string("string:comp"));
        QCOMPARE(out.spans[2].resource.serviceName, std::string("l"));
        QCOMPARE(out.spans[3].record.kind, SpanKind::Client);
    }

    void thriftAsJson() {
        const BatchCollector out = decode(test::dataFile("zipkin-v1/contrib-zipkin_v1_thrift_single_batch.json"));
        const BatchCollector same = decode(test::dataFile("zipkin-v1/contrib-zipkin_v1_single_batch.json"));
        QCOMPARE(out.spans.size(), same.spans.size());
        for (std::size_t i = 0; i < out.spans.size(); ++i) {
            QCOMPARE(out.spans[i].id(), same.spans[i].id());
            QCOMPARE(out.spans[i].traceId(), same.spans[i].traceId());
            QCOMPARE(out.spans[i].parent(), same.spans[i].parent());
            QCOMPARE(out.spans[i].record.startNs, same.spans[i].record.startNs);
            QCOMPARE(out.spans[i].record.durationNs, same.spans[i].record.durationNs);
            QVERIFY(out.spans[i].resource == same.spans[i].resource);
        }
        QCOMPARE(out.spans[3].tag("http.url"), std::string("string:http://localhost:9000/trace/2"));
        QCOMPARE(out.spans[3].tag("http.status_code"), std::string("int:200"));
        QCOMPARE(out.spans[3].tag("success"), std::string("bool:true"));
        QCOMPARE(out.spans[3].tag("processed"), std::string("double:1.5"));
    }

    void idsOfThrift() {
        const BatchCollector out =
            decode(json("[{'trace_id':-1,'trace_id_high':1,'id':-2,'parent_id':0,'name':'n','timestamp':1,'duration':1,'annotations':[]},"
                        "{'trace_id':5,'id':6,'parent_id':6,'annotations':[{'timestamp':3,'value':'sr','host':{'ipv4':16909060,'port':-1,"
                        "'service_name':'s'}}],'binary_annotations':[{'key':'i','value':'AAE=','annotation_type':2},"
                        "{'key':'raw','value':'AQI=','annotation_type':'BYTES'}]}]"));
        QCOMPARE(out.spans.size(), std::size_t{2});
        QCOMPARE(out.spans[0].traceId(), std::string("0000000000000001ffffffffffffffff"));
        QCOMPARE(out.spans[0].id(), std::string("fffffffffffffffe"));
        QVERIFY(out.spans[0].record.parentId.isNull());
        QCOMPARE(out.spans[1].traceId(), std::string("0000000000000005"));
        QVERIFY(out.spans[1].record.parentId.isNull());
        QCOMPARE(valueText(*findAttribute(out.spans[1].resource.attributes, "host.ip")), std::string("1.2.3.4"));
        QCOMPARE(out.spans[1].tag("network.local.port"), std::string("int:65535"));
        QCOMPARE(out.spans[1].tag("i"), std::string("int:1"));
        QCOMPARE(out.spans[1].tag("raw"), std::string("bytes:0102"));
        QCOMPARE(out.spans[1].record.startNs, std::int64_t{3000});
    }

    void wrongTypes() {
        const BatchCollector out =
            decode(json("[{'traceId':'a','id':'1','name':7,'timestamp':'x','annotations':[7,null,{'value':'cs'},{'timestamp':'y','value':9,"
                        "'endpoint':[]}],"
                        "'binaryAnnotations':[null,{'key':'k'},{'key':5,'value':{'a':1}},{'key':'sa','endpoint':null}]}]"));
        QCOMPARE(out.spans.size(), std::size_t{1});
        QVERIFY(out.bodiesRead);
        QVERIFY((out.spans[0].record.marks & NoStart) != 0);
        QCOMPARE(out.spans[0].record.kind, SpanKind::Client);
        QVERIFY(out.issues.size() >= 2);
    }
};

FW_REGISTER_TEST(TestZipkinV1);

}  // namespace zipkin_v1_test

#include "tst_zipkin_v1.moc"

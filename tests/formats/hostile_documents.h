// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>

#include "importers/formats/decoder.h"
#include "tests/formats/json_quotes.h"

namespace fw::test {

/// A small input of three spans with one place, @, for a value that is written as in JSON: of the attribute "k" of the second
/// span, or near it.
struct HostileDocument {
    const char* name;
    formats::FormatId format;
    const char* text;          ///< with single quotes
    std::size_t spans = 3;     ///< with a plain value
    bool keepsValues = true;   ///< strings stand in the attribute as they are
    bool keepsNumbers = true;  ///< so do integers of 64 bits
    bool isolates = true;      ///< what is no JSON, or too deep, costs the second span and nothing else
};

inline const std::array hostileDocuments = {
    HostileDocument{"otlp-json, string", formats::FormatId::OtlpJson,
                    "{'resourceSpans':[{'scopeSpans':[{'spans':["
                    "{'traceId':'0af7651916cd43dd8448eb211c80319c','spanId':'b7ad6b7169203331','name':'a','startTimeUnixNano':'5','"
                    "endTimeUnixNano':'6'},"
                    "{'traceId':'0af7651916cd43dd8448eb211c80319c','spanId':'b7ad6b7169203332','name':'b','startTimeUnixNano':'5','"
                    "endTimeUnixNano':'6',"
                    "'attributes':[{'key':'k','value':{'stringValue':@}}]},"
                    "{'traceId':'0af7651916cd43dd8448eb211c80319c','spanId':'b7ad6b7169203333','name':'c','startTimeUnixNano':'5','"
                    "endTimeUnixNano':'6'}"
                    "]}]}]}\n",
                    3, true, false},
    HostileDocument{"otlp-json, integer", formats::FormatId::OtlpJson,
                    "{'resourceSpans':[{'scopeSpans':[{'spans':["
                    "{'traceId':'0af7651916cd43dd8448eb211c80319c','spanId':'b7ad6b7169203331','name':'a','startTimeUnixNano':'5','"
                    "endTimeUnixNano':'6'},"
                    "{'traceId':'0af7651916cd43dd8448eb211c80319c','spanId':'b7ad6b7169203332','name':'b','startTimeUnixNano':'5','"
                    "endTimeUnixNano':'6',"
                    "'attributes':[{'key':'k','value':{'intValue':@}}]},"
                    "{'traceId':'0af7651916cd43dd8448eb211c80319c','spanId':'b7ad6b7169203333','name':'c','startTimeUnixNano':'5','"
                    "endTimeUnixNano':'6'}"
                    "]}]}]}\n",
                    3, false, true},
    HostileDocument{"jaeger-json", formats::FormatId::JaegerJson,
                    "{'data':[{'traceID':'0af7651916cd43dd8448eb211c80319c','processes':{'p1':{'serviceName':'s','tags':[]}},'spans':["
                    "{'traceID':'0af7651916cd43dd8448eb211c80319c','spanID':'b7ad6b7169203331','operationName':'a','startTime':5,'duration'"
                    ":6,'processID':'p1'},"
                    "{'traceID':'0af7651916cd43dd8448eb211c80319c','spanID':'b7ad6b7169203332','operationName':'b','startTime':5,'duration'"
                    ":6,'processID':'p1',"
                    "'tags':[{'key':'k','value':@}]},"
                    "{'traceID':'0af7651916cd43dd8448eb211c80319c','spanID':'b7ad6b7169203333','operationName':'c','startTime':5,'duration'"
                    ":6,'processID':'p1'}"
                    "]}]}\n"},
    HostileDocument{"jaeger-json, Elasticsearch", formats::FormatId::JaegerJson,
                    "{'traceID':'0af7651916cd43dd8448eb211c80319c','spanID':'b7ad6b7169203331','operationName':'a','startTime':5,'"
                    "startTimeMillis':0,'duration':6,'process':{'serviceName':'s'}}\n"
                    "{'traceID':'0af7651916cd43dd8448eb211c80319c','spanID':'b7ad6b7169203332','operationName':'b','startTime':5,'"
                    "startTimeMillis':0,'duration':6,'process':{'serviceName':'s'},"
                    "'tag':{'k':@}}\n"
                    "{'traceID':'0af7651916cd43dd8448eb211c80319c','spanID':'b7ad6b7169203333','operationName':'c','startTime':5,'"
                    "startTimeMillis':0,'duration':6,'process':{'serviceName':'s'}}\n"},
    HostileDocument{
        "zipkin-json", formats::FormatId::ZipkinJson,
        "[{'traceId':'0af7651916cd43dd8448eb211c80319c','id':'b7ad6b7169203331','name':'a','timestamp':5,'duration':6},"
        "{'traceId':'0af7651916cd43dd8448eb211c80319c','id':'b7ad6b7169203332','name':'b','timestamp':5,'duration':6,'tags':{'k':@}},"
        "{'traceId':'0af7651916cd43dd8448eb211c80319c','id':'b7ad6b7169203333','name':'c','timestamp':5,'duration':6}]\n"},
    HostileDocument{
        "zipkin-json, version 1", formats::FormatId::ZipkinJson,
        "[{'traceId':'0af7651916cd43dd','id':'b7ad6b7169203331','name':'a','timestamp':5,'duration':6,'binaryAnnotations':[]},"
        "{'traceId':'0af7651916cd43dd','id':'b7ad6b7169203332','name':'b','timestamp':5,'duration':6,"
        "'binaryAnnotations':[{'key':'k','value':@,'endpoint':{'serviceName':'s'}}]},"
        "{'traceId':'0af7651916cd43dd','id':'b7ad6b7169203333','name':'c','timestamp':5,'duration':6,'binaryAnnotations':[]}]\n"},
    HostileDocument{"log", formats::FormatId::Log,
                    "{'ts':'2025-01-07T10:30:45Z','msg':'m','trace_id':'0af7651916cd43dd8448eb211c80319c','span_id':'b7ad6b7169203331','"
                    "operation':'a','duration_ms':4}\n"
                    "{'ts':'2025-01-07T10:30:45Z','msg':'m','trace_id':'0af7651916cd43dd8448eb211c80319c','span_id':'b7ad6b7169203332','"
                    "operation':'b','duration_ms':4,'k':@}\n"
                    "{'ts':'2025-01-07T10:30:45Z','msg':'m','trace_id':'0af7651916cd43dd8448eb211c80319c','span_id':'b7ad6b7169203333','"
                    "operation':'c','duration_ms':4}\n"},
    HostileDocument{"tempo-search", formats::FormatId::TempoSearch,
                    "{'traces':[{'traceID':'0af7651916cd43dd8448eb211c80319c','rootTraceName':'r','startTimeUnixNano':'5','durationMs':1,'"
                    "spanSets':[{'spans':["
                    "{'spanID':'b7ad6b7169203331','name':'a','startTimeUnixNano':'5','durationNanos':'6'},"
                    "{'spanID':'b7ad6b7169203332','name':'b','startTimeUnixNano':'5','durationNanos':'6','attributes':[{'key':'k','value':{"
                    "'stringValue':@}}]},"
                    "{'spanID':'b7ad6b7169203333','name':'c','startTimeUnixNano':'5','durationNanos':'6'}],'matched':3}]}]}\n",
                    3, true, false},
    HostileDocument{"otel-console, Python", formats::FormatId::OtelConsole,
                    "{\n    'name': 'a',\n    'context': {\n        'trace_id': '0x0af7651916cd43dd8448eb211c80319c',\n        'span_id': "
                    "'0xb7ad6b7169203331'\n    },\n"
                    "    'start_time': '2026-11-21T00:07:16.8Z',\n    'end_time': '2026-11-21T00:07:16.9Z'\n}\n"
                    "{\n    'name': 'b',\n    'context': {\n        'trace_id': '0x0af7651916cd43dd8448eb211c80319c',\n        'span_id': "
                    "'0xb7ad6b7169203332'\n    },\n"
                    "    'start_time': '2026-11-21T00:07:16.8Z',\n    'end_time': '2026-11-21T00:07:16.9Z',\n    'attributes': {\n        "
                    "'k': @\n    }\n}\n"
                    "{\n    'name': 'c',\n    'context': {\n        'trace_id': '0x0af7651916cd43dd8448eb211c80319c',\n        'span_id': "
                    "'0xb7ad6b7169203333'\n    },\n"
                    "    'start_time': '2026-11-21T00:07:16.8Z',\n    'end_time': '2026-11-21T00:07:16.9Z'\n}\n"},
    HostileDocument{
        "loki", formats::FormatId::Loki,
        "{'status':'success','data':{'resultType':'streams','result':[{'stream':{'app':'a'},'values':["
        "['1795219573837000000','level=info trace_id=0af7651916cd43dd8448eb211c80319c span_id=b7ad6b7169203331 operation=a duration_ms=4'],"
        "['1795219573837000001','level=info trace_id=0af7651916cd43dd8448eb211c80319c span_id=b7ad6b7169203332 operation=b "
        "duration_ms=4',{'k':@}],"
        "['1795219573837000002','level=info trace_id=0af7651916cd43dd8448eb211c80319c span_id=b7ad6b7169203333 operation=c duration_ms=4']"
        "]}]}}\n",
        3, false, false},
};

/// The document with a value in its place.
inline std::string filled(const HostileDocument& document, const std::string& value) {
    const std::string text = json(document.text);
    const std::size_t at = text.find('@');
    return text.substr(0, at) + value + text.substr(at + 1);
}

}  // namespace fw::test

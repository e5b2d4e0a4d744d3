// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <arpa/inet.h>

#include <charconv>
#include <string>
#include <string_view>

#include "importers/formats/json_tree.h"
#include "zipkin.pb.h"

namespace fw::test {

/// Writes what Zipkin JSON (version 2) says as protobuf, by code generated from proto/zipkin.proto.
class ZipkinListMaker {
public:
    /// A span, a list of spans, or a list of lists.
    static framewake::zipkin::ListOfSpans fromJson(std::string_view text) {
        framewake::zipkin::ListOfSpans list;
        formats::JsonTree tree;
        if (!tree.parse(text, 100)) return list;
        const formats::JsonValue root = tree.root();
        if (root.isObject()) addSpan(list, root);
        for (formats::JsonValue outer = root.isArray() ? root.first() : formats::JsonValue(); outer.exists(); outer = outer.next()) {
            if (outer.isObject()) addSpan(list, outer);
            for (formats::JsonValue span = outer.isArray() ? outer.first() : formats::JsonValue(); span.exists(); span = span.next())
                addSpan(list, span);
        }
        return list;
    }

private:
    static std::string bytesOf(formats::JsonValue hex) {
        const std::string digits = hex.isString() ? hex.text() : std::string();
        std::string bytes;
        for (std::size_t i = 0; i + 1 < digits.size(); i += 2) {
            unsigned byte = 0;
            std::from_chars(digits.data() + i, digits.data() + i + 2, byte, 16);
            bytes += static_cast<char>(byte);
        }
        return bytes;
    }
    static std::uint64_t numberOf(formats::JsonValue value) {
        std::uint64_t number = 0;
        const std::string_view digits = value.raw();
        std::from_chars(digits.data(), digits.data() + digits.size(), number);
        return number;
    }
    static std::string textOf(formats::JsonValue value) { return value.isString() ? value.text() : std::string(); }

    static void setEndpoint(framewake::zipkin::Endpoint& endpoint, formats::JsonValue json) {
        endpoint.set_service_name(textOf(json.member("serviceName")));
        char bytes[16];
        if (::inet_pton(AF_INET, textOf(json.member("ipv4")).c_str(), bytes) == 1) endpoint.set_ipv4(bytes, 4);
        if (::inet_pton(AF_INET6, textOf(json.member("ipv6")).c_str(), bytes) == 1) endpoint.set_ipv6(bytes, 16);
        endpoint.set_port(static_cast<std::int32_t>(numberOf(json.member("port"))));
    }

    static void addSpan(framewake::zipkin::ListOfSpans& list, formats::JsonValue json) {
        framewake::zipkin::Span& span = *list.add_spans();
        span.set_trace_id(bytesOf(json.member("traceId")));
        span.set_id(bytesOf(json.member("id")));
        span.set_parent_id(bytesOf(json.member("parentId")));
        framewake::zipkin::Kind kind = framewake::zipkin::SPAN_KIND_UNSPECIFIED;
        if (framewake::zipkin::Kind_Parse(textOf(json.member("kind")), &kind)) span.set_kind(kind);
        span.set_name(textOf(json.member("name")));
        span.set_timestamp(numberOf(json.member("timestamp")));
        span.set_duration(numberOf(json.member("duration")));
        if (json.member("localEndpoint").isObject()) setEndpoint(*span.mutable_local_endpoint(), json.member("localEndpoint"));
        if (json.member("remoteEndpoint").isObject()) setEndpoint(*span.mutable_remote_endpoint(), json.member("remoteEndpoint"));
        for (formats::JsonValue at = json.member("annotations").first(); at.exists(); at = at.next()) {
            framewake::zipkin::Annotation& annotation = *span.add_annotations();
            annotation.set_timestamp(numberOf(at.member("timestamp")));
            annotation.set_value(textOf(at.member("value")));
        }
        for (formats::JsonValue at = json.member("tags").first(); at.exists(); at = at.next()) {
            framewake::zipkin::Tag& tag = *span.add_tags();
            tag.set_key(at.key());
            tag.set_value(at.text());
        }
        span.set_debug(json.member("debug").isTrue());
        span.set_shared(json.member("shared").isTrue());
    }
};

}  // namespace fw::test

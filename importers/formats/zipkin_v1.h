// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "importers/formats/json_tree.h"
#include "importers/formats/zipkin_span.h"

namespace fw::formats {

/// Reads a span of Zipkin v1 JSON, or of the Thrift structs written as JSON (snake_case names, ids as signed decimal
/// numbers, binary values as base64). Such a span is what several hosts say about one call; it becomes one span for each
/// of them: the client's, and the server's as a shared one. Sources: Zipkin's zipkin-api.yaml and the notes on
/// V1SpanConverter in openzipkin/zipkin.
class ZipkinV1Reader {
public:
    /// Calls `found` for each span that `to` has finished.
    template <typename Found>
    void read(JsonValue span, ZipkinSpanWriter& to, Found&& found) {
        split(span);
        for (std::size_t i = 0; i < m_sides.size(); ++i) found(write(span, i, to));
    }

private:
    /// One host's part of the span.
    struct Side {
        ZipkinEndpoint local;
        ZipkinEndpoint remote;
        SpanKind kind = SpanKind::Unspecified;
        std::int64_t startNs = 0;  ///< from its annotations, 0 if none says
        std::int64_t endNs = 0;
    };
    struct Annotation {
        JsonValue json;
        std::size_t side = 0;
        bool isTime = false;  ///< it is the start or the end of its side
    };
    struct BinaryAnnotation {
        JsonValue json;
        std::size_t side = 0;
    };

    void split(JsonValue span);
    void takeAnnotation(JsonValue annotation);
    void takeBinaryAnnotation(JsonValue annotation);
    std::size_t sideFor(const ZipkinEndpoint& endpoint, SpanKind kind);
    void takeSpanTimes(JsonValue span);
    const ZipkinSpan& write(JsonValue span, std::size_t number, ZipkinSpanWriter& to);

    std::vector<Side> m_sides;
    std::vector<Annotation> m_annotations;
    std::vector<BinaryAnnotation> m_binary;
    ZipkinTime m_start;
    ZipkinTime m_duration;
    std::size_t m_primary = 0;  ///< the side that the span's own times are of
};

}  // namespace fw::formats

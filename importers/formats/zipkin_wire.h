// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "importers/formats/zipkin_span.h"

namespace fw::formats {

/// Reads Span messages of Zipkin's protobuf (the elements of ListOfSpans); what their fields mean is ZipkinSpanWriter's to
/// say, as for JSON. Source of the field numbers: openzipkin/zipkin-api, zipkin.proto. Reused from span to span.
class ZipkinWire {
public:
    /// Leaves the span begun in `to` for ZipkinSpanWriter::finish(). Ids of a length that Zipkin does not have reject the span in the
    /// notes; fields of another wire type are noted and left out. False if the bytes are broken, at brokenAt() of the message.
    [[nodiscard]] bool read(std::string_view message, ZipkinSpanWriter& to);
    [[nodiscard]] std::size_t brokenAt() const { return m_brokenAt; }

    /// What the bytes of a top-level element look like. A ResourceSpans of OTLP shares the numbers 1 to 3 and has no others, so
    /// it is never a Span; with nothing but those, and of the sizes of ids, it cannot be told (yet).
    enum class Shape : std::uint8_t { Other, Unclear, Span };
    /// `element` may be cut off.
    [[nodiscard]] static Shape shapeOf(std::string_view element);

private:
    using Pair = std::pair<std::string_view, std::string_view>;
    struct Annotation {
        std::uint64_t microseconds = 0;
        std::string_view text;
    };
    bool readEndpoint(std::string_view message, ZipkinEndpoint& into);
    bool readAnnotation(std::string_view message);
    bool readTag(std::string_view message);
    /// Calls `take` for the fields of the message; false if its bytes are broken.
    template <typename Take>
    bool walk(std::string_view message, Take&& take);
    void wrong(const char* member) { m_to->notes.add(IssueCode::BadField, member); }

    ZipkinSpanWriter* m_to = nullptr;
    const char* m_begin = nullptr;
    std::size_t m_brokenAt = 0;
    ZipkinEndpoint m_local;
    ZipkinEndpoint m_remote;
    std::vector<Annotation> m_annotations;
    std::vector<Pair> m_tags;
};

/// The text of the 4 bytes of an IPv4 or the 16 of an IPv6 address (RFC 5952: shortened, lower case); empty for any other number.
[[nodiscard]] std::string addressText(std::string_view bytes);

}  // namespace fw::formats

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <simdjson.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "model/core/span_batch.h"

namespace fw::formats {

/// The everyday span of Jaeger's API, read by simdjson and written to its encoded form at once: plain ids, one CHILD_OF
/// reference, typed scalar tags, logs with fields. Whatever is not like that is left to readJaegerSpan(), which says the same
/// of what both can read.
class JaegerFastSpan {
public:
    /// Bytes that must be there behind a text, whatever they are.
    static constexpr std::size_t bytesBehind = simdjson::SIMDJSON_PADDING;

    /// `json` has bytesBehind more bytes behind it. False where anything is unusual or broken; the members hold nothing useful
    /// then.
    [[nodiscard]] bool read(std::string_view json);

    SpanRecord record;           ///< name, resource, scope and body are not filled in
    std::string_view name;       ///< valid until the next read()
    std::string_view processId;  ///< valid until the next read()
    std::string body;            ///< span_body.h
    std::string scope;           ///< encoded (body::appendScope)

private:
    using Element = simdjson::dom::element;
    /// What stands in tags but is a field of the span.
    struct Fields {
        bool hasKind = false;
        bool error = false;
        std::string_view statusCode;  ///< otel.status_code
        std::string_view statusMessage;
        std::int64_t httpStatus = -1;
        std::string_view scopeName;
        std::string_view scopeVersion;
    };
    bool readMembers(simdjson::dom::object span);
    bool readReference(Element references, std::string_view traceId);
    bool readTags(Element tags, Fields& fields);
    bool takeField(std::string_view key, Element tag, Fields& fields, bool& taken);
    bool readLogs(Element logs);
    bool writeTag(Element tag, std::uint32_t field);
    bool finish(const Fields& fields);

    simdjson::dom::parser m_parser;
    std::string m_parentText;
};

}  // namespace fw::formats

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/span_body.h"
#include "model/core/wire.h"
#include "model/export/batch_groups.h"
#include "model/export/otlp_writer.h"

// Field numbers: opentelemetry-proto trace/v1, common/v1, resource/v1. The bodies are OTLP bytes already and are copied.
namespace fw::exporting {
namespace {

using wire::Nested;

constexpr std::uint32_t firstPrivateField = 2001;
constexpr std::uint32_t schemaUrlField = 3;  // of ResourceSpans and of ScopeSpans

std::string bigEndian(std::uint64_t value) {
    std::string out(8, '\0');
    for (std::size_t i = 0; i < 8; ++i) out[i] = static_cast<char>(value >> (56 - 8 * i));
    return out;
}

/// Copies all public fields of `message`; returns what stood in the private field of schema URLs.
std::string_view copyPublicFields(std::string& out, std::string_view message) {
    std::string_view schemaUrl;
    wire::Reader reader(message);
    wire::Field field;
    while (reader.next(field)) {
        if (field.id < firstPrivateField)
            out += field.raw;
        else if (field.id == firstPrivateField && field.type == wire::Type::Bytes)
            schemaUrl = field.bytes;
    }
    return schemaUrl;
}

void appendBody(std::string& out, std::string_view bytes, StatusCode status) {
    std::string_view message;
    wire::Reader reader(bytes);
    wire::Field field;
    while (reader.next(field)) {
        const bool nested = field.type == wire::Type::Bytes;
        if (field.id == body::StatusField) {
            wire::Reader inner(field.bytes);
            wire::Field part;
            while (nested && inner.next(part))
                if (part.id == 2 && part.type == wire::Type::Bytes) message = part.bytes;
        } else if (field.id == body::LinksField && nested) {
            const Nested link(out, body::LinksField);
            copyPublicFields(out, field.bytes);
        } else if (field.id == body::TraceIdTextField && nested) {
            body::appendStringAttribute(out, body::AttributesField, traceIdTextKey, field.bytes);
        } else if (field.id == body::SpanIdTextField && nested) {
            body::appendStringAttribute(out, body::AttributesField, spanIdTextKey, field.bytes);
        } else if (field.id == body::ParentIdTextField && nested) {
            body::appendStringAttribute(out, body::AttributesField, parentIdTextKey, field.bytes);
        } else if (field.id < firstPrivateField) {
            out += field.raw;
        }
    }
    if (message.empty() && status == StatusCode::Unset) return;
    const Nested nested(out, body::StatusField);
    if (!message.empty()) wire::appendBytes(out, 2, message);
    if (status != StatusCode::Unset) wire::appendUint(out, 3, static_cast<std::uint64_t>(status));
}

void appendProtoSpan(std::string& out, const SpanBatch& batch, const SpanRecord& span) {
    std::uint64_t start = static_cast<std::uint64_t>(span.startNs);
    std::uint64_t end = endUnixNano(span);
    if ((span.marks & (TimeOutOfRange | NoStart)) != 0) {
        SpanDetails details;
        (void)body::readDetails(batch.body(span), details);
        if (details.rawStart != 0) start = details.rawStart;
        if (details.rawEnd != 0) end = details.rawEnd;
    }
    const Nested message(out, 2);
    if (!span.traceId.isNull()) wire::appendBytes(out, 1, bigEndian(span.traceId.hi) + bigEndian(span.traceId.lo));
    if ((span.marks & NoSpanId) == 0) wire::appendBytes(out, 2, bigEndian(span.spanId.value));
    if (!span.parentId.isNull()) wire::appendBytes(out, 4, bigEndian(span.parentId.value));
    wire::appendBytes(out, 5, batch.names.at(span.name));
    if (span.kind != SpanKind::Unspecified) wire::appendUint(out, 6, static_cast<std::uint64_t>(span.kind));
    wire::appendFixed64(out, 7, start);
    wire::appendFixed64(out, 8, end);
    appendBody(out, batch.body(span), span.status);
}

}  // namespace

void appendOtlpProto(std::string& out, const SpanBatch& batch) {
    for (const ResourceGroup& group : groupSpans(batch)) {
        const Nested resourceSpans(out, 1);
        std::string_view schemaUrl;
        {
            const Nested resource(out, 1);
            schemaUrl = copyPublicFields(out, batch.resources.at(group.resource));
        }
        for (const ScopeGroup& spans : group.scopes) {
            const Nested scopeSpans(out, 2);
            std::string_view scopeUrl;
            {
                const Nested scope(out, 1);
                scopeUrl = copyPublicFields(out, batch.scopes.at(spans.scope));
            }
            for (const std::size_t i : spans.spans) appendProtoSpan(out, batch, batch.spans[i]);
            if (!scopeUrl.empty()) wire::appendBytes(out, schemaUrlField, scopeUrl);
        }
        if (!schemaUrl.empty()) wire::appendBytes(out, schemaUrlField, schemaUrl);
    }
}

}  // namespace fw::exporting

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "importers/formats/log_mapping.h"
#include "model/core/span_batch.h"

namespace fw::formats {

/// The formats that can be decoded. Names (formatName) are a contract of the command line.
enum class FormatId : std::uint8_t {
    OtlpJson,     ///< "otlp-json": one document, lines, or documents back to back; file exporter framing
    OtlpProto,    ///< "otlp-proto": a request, requests back to back, or length-prefixed requests
    JaegerJson,   ///< "jaeger-json": the UI/API envelope, a bare list, a bare trace; model and Thrift batches; Elasticsearch documents
    Log,          ///< "log": log lines with trace ids, JSON or text, bare or as container runtimes write them
    ZipkinJson,   ///< "zipkin-json": versions 1 and 2, lists, lists of lists, single spans
    TempoSearch,  ///< "tempo-search": answers of Tempo's search, which hold a sample of the spans
    OtelConsole,  ///< "otel-console": what the console exporters of the SDKs print (Python, Go, JavaScript, Java)
    Loki,         ///< "loki": answers of Loki's query API
    ZipkinProto,  ///< "zipkin-proto": a list of spans, or several back to back
};

[[nodiscard]] std::string_view formatName(FormatId id);
[[nodiscard]] std::optional<FormatId> formatFromName(std::string_view name);
[[nodiscard]] const std::vector<FormatId>& allFormats();

/// Limits of one decoder; the defaults are for untrusted input.
struct DecodeLimits {
    std::uint64_t maxRecordBytes = 256ULL << 20;  ///< one JSON value or one protobuf request held in memory
    int maxDepth = 2'000;                         ///< nesting of JSON; deep values of attributes become bytes well before
    /// What the members of log lines mean; null: as usual. Not of the untrusted kind: the user's choice.
    std::shared_ptr<const LogMapping> logMapping;
};

/// Turns bytes of one source, handed over in arbitrary pieces, into span batches and issues. Never throws, never
/// recurses per span or per JSON level, does no I/O and looks at no clock. A broken record costs that record: it is
/// reported with offset and, where the format has lines, line. Used on one thread.
class Decoder {
public:
    virtual ~Decoder() = default;

    /// `bytes` is valid only during the call. Offsets in issues count from the first byte ever fed.
    virtual void feed(std::string_view bytes, BatchOutput& out) = 0;
    /// The input is over. What is left incomplete is reported as TruncatedInput.
    virtual void finish(BatchOutput& out) = 0;
};

/// Takes text in UTF-16 (with a byte order mark, or JSON) as well as in UTF-8, whatever the format.
[[nodiscard]] std::unique_ptr<Decoder> makeDecoder(FormatId id, const DecodeLimits& limits = {});

}  // namespace fw::formats

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/trace_file.h"

#include <algorithm>

#include "model/core/span_body.h"
#include "model/export/otlp_writer.h"
#include "model/export/span_losses.h"
#include "model/export/trace_writers.h"

namespace fw::exporting {
namespace {

constexpr std::array<std::string_view, 5> formatNames = {"otlp-json", "otlp-proto", "jaeger-json", "zipkin-json", "csv"};

constexpr std::array<std::string_view, static_cast<std::size_t>(ExportLoss::Size)> lossTexts = {
    "times cut to microseconds",
    "times that are absent, inferred, negative or out of range are not marked as such",
    "ids of another shape replaced, their texts in framewake.* attributes",
    "numbers, lists or maps became text",
    "attributes of one key numbered",
    "attributes under keys with a meaning of their own",
    "attributes, state or flags of links left out",
    "counts of dropped attributes, events or links left out",
    "attributes of scopes, or schema addresses, left out",
    "attributes of the resource became the span's own",
    "warnings of the source system left out",
    "trace flags left out",
    "halves of a call with one id are not marked as such",
    "log records left out",
    "services without a name became \"unknown\"",
    "no kind, which reads as internal",
    "events written in another way"};

/// Requests one after another: lines of JSON, or messages that together are one valid message.
class OtlpFile final : public TraceFile {
public:
    explicit OtlpFile(bool protobuf) : m_protobuf(protobuf) {}
    void begin(std::string&) override {}
    void spans(std::string& out, const SpanBatch& piece) override {
        for (const SpanRecord& span : piece.spans) {
            SpanDetails details;
            (void)body::readDetails(piece.body(span), details);
            lose(ExportLoss::IdTexts, hasIdTexts(details));
            lose(ExportLoss::Warnings, !details.warnings.empty());
            lose(ExportLoss::UnknownTimes, (span.marks & StartInferred) != 0);
            lose(ExportLoss::SharedIds, (span.marks & SharedSpan) != 0);
        }
        if (m_protobuf)
            appendOtlpProto(out, piece);
        else
            appendOtlpJsonLine(out, piece);
    }
    /// Messages of protobuf do not say what they are: a file holds requests for traces only.
    [[nodiscard]] bool takesLogs() const override { return !m_protobuf; }
    void endTrace(std::string&, const SpanBatch&) override {}
    void end(std::string&) override {}

private:
    bool m_protobuf;
};

}  // namespace

std::string_view traceFormatName(TraceFormat format) {
    return formatNames[static_cast<std::size_t>(format)];
}

std::optional<TraceFormat> traceFormatFromName(std::string_view name) {
    const auto at = std::find(formatNames.begin(), formatNames.end(), name);
    if (at == formatNames.end()) return std::nullopt;
    return static_cast<TraceFormat>(at - formatNames.begin());
}

std::string_view exportLossText(ExportLoss loss) {
    return lossTexts[static_cast<std::size_t>(loss)];
}

std::unique_ptr<TraceFile> makeOtlpFile(bool protobuf) {
    return std::make_unique<OtlpFile>(protobuf);
}

std::unique_ptr<TraceFile> makeTraceFile(TraceFormat format) {
    switch (format) {
        case TraceFormat::OtlpProto:
            return makeOtlpFile(true);
        case TraceFormat::JaegerJson:
            return makeJaegerFile();
        case TraceFormat::ZipkinJson:
            return makeZipkinFile();
        case TraceFormat::Csv:
            return makeSpanCsv();
        case TraceFormat::OtlpJson:
            break;
    }
    return makeOtlpFile(false);
}

}  // namespace fw::exporting

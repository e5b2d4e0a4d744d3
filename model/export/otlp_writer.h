// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "model/core/span_batch.h"

namespace fw::exporting {

/// Appends one OTLP request that holds the batch (spans; logs as resourceLogs) as one line of JSON with final newline.
void appendOtlpJsonLine(std::string& out, const SpanBatch& batch);

/// Appends one OTLP ExportTraceServiceRequest in protobuf, without framing. Requests back to back are one valid message.
void appendOtlpProto(std::string& out, const SpanBatch& batch);

/// Appends Jaeger UI JSON of one trace (an element of `data`).
void appendJaegerTrace(std::string& out, const SpanBatch& batch);

/// The same in pieces: the head, spans (`first`: none was written yet), and the end with the processes. All pieces have the
/// resources of the last.
void beginJaegerTrace(std::string& out, std::string_view traceId);
void appendJaegerSpans(std::string& out, const SpanBatch& batch, bool& first);
void endJaegerTrace(std::string& out, const SpanBatch& batch);

/// Appends spans as elements of a Zipkin v2 list (`first`: none was written yet). Tags as OpenTelemetry's exporters write them.
void appendZipkinSpans(std::string& out, const SpanBatch& batch, bool& first);

/// Appends JSON log lines in the manner of zap: "span completed" lines and the logs of the batch, by time of writing.
void appendLogLines(std::string& out, const SpanBatch& batch);

}  // namespace fw::exporting

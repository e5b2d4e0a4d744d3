// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "model/core/span_batch.h"

namespace fw::exporting {

/// Appends one OTLP request that holds the batch (spans; logs as resourceLogs) as one line of JSON with final newline.
void appendOtlpJsonLine(std::string& out, const SpanBatch& batch);

/// Appends one OTLP ExportTraceServiceRequest in protobuf, without framing. Requests back to back are one valid message.
void appendOtlpProto(std::string& out, const SpanBatch& batch);

/// Appends Jaeger UI JSON of one trace (an element of `data`).
void appendJaegerTrace(std::string& out, const SpanBatch& batch);

/// Appends JSON log lines in the manner of zap: "span completed" lines and the logs of the batch, by time of writing.
void appendLogLines(std::string& out, const SpanBatch& batch);

}  // namespace fw::exporting

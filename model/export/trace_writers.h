// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "model/export/trace_file.h"

// The writers behind makeTraceFile().
namespace fw::exporting {

[[nodiscard]] std::unique_ptr<TraceFile> makeOtlpFile(bool protobuf);
[[nodiscard]] std::unique_ptr<TraceFile> makeJaegerFile();
[[nodiscard]] std::unique_ptr<TraceFile> makeZipkinFile();
[[nodiscard]] std::unique_ptr<TraceFile> makeSpanCsv();

}  // namespace fw::exporting

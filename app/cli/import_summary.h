// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

#include "app/cli/context.h"
#include "importers/import_job.h"
#include "importers/sources/trace_fetch.h"
#include "model/core/json_out.h"

namespace fw::cli {

/// The JSON answer of `import`. `error`: what ended it before its end; `more` adds members of its own.
void appendJsonSummary(std::string& out, const ImportSummary& summary, const Error* error = nullptr,
                       const std::function<void(JsonOut&)>& more = {});
/// The same in one sentence. `noun`: what was read, "file".
void appendTextSummary(std::string& out, const ImportSummary& summary, const char* noun = "file");
/// What an import that failed leaves in the cache.
[[nodiscard]] std::string keptText(const ImportSummary& kept);
/// The name under which the list of imports has what was given on the command line: one file has one name, whatever way it was pointed
/// at; the window names it alike.
[[nodiscard]] std::string sourceName(const std::string& given);
/// What was given is a row of the list of imports each, if it held anything. `fetched`: of a server.
[[nodiscard]] Result<void> rememberImport(store::TraceWriter& writer, const std::string& source, const PathEnd& end,
                                          const WriteCounts& counts, const sources::FetchReport* fetched = nullptr);

}  // namespace fw::cli

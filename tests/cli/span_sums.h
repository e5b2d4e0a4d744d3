// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "model/core/result.h"
#include "model/store/trace_reader.h"

namespace fw::test {

/// What traces hold, as hashes of the canonical text of every span and log record (model/export/canonical_text.h), sorted: two
/// traces are the same if these are, and one is a part of the other if its hashes are.
using SpanSums = std::map<std::string, std::vector<std::uint64_t>>;

/// By trace id, of files in any format the importers know. Errors: unreadable, unknown format, or anything was rejected.
[[nodiscard]] Result<SpanSums> sumsOfFiles(const std::vector<std::string>& paths);

/// Of every trace that is listed in a cache. Errors: one of them cannot be loaded.
[[nodiscard]] Result<SpanSums> sumsOfCache(store::TraceReader& reader);

}  // namespace fw::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "importers/formats/json_tree.h"
#include "model/core/import_issue.h"
#include "model/core/span_batch.h"

namespace fw::formats {

/// One span of Jaeger JSON as read: everything but the process it belongs to, which may come later in the file.
struct JaegerSpan {
    SpanRecord record;  ///< name, resource, scope and body are not filled in
    std::string name;
    SpanDetails details;
    Attributes timeTexts;  ///< times that no column can hold, as they stand
    Scope scope;
    std::string processId;
    std::string embeddedResource;     ///< encoded, if the span brings its process with it
    bool hasProcess = false;          ///< embeddedResource counts
    std::vector<ImportIssue> issues;  ///< without places
};

/// Reads a span object of any dialect (JaegerDialect); `stored` says that it comes out of Elasticsearch. `traceIdText` is
/// the id of the trace around it, for spans that do not repeat theirs.
[[nodiscard]] JaegerSpan readJaegerSpan(JsonValue span, std::string_view traceIdText, bool stored = false);

/// {"serviceName", "tags"} as an encoded resource (body::appendResource).
[[nodiscard]] std::string jaegerResource(JsonValue process, std::vector<ImportIssue>& issues, bool stored = false);

}  // namespace fw::formats

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "importers/formats/json_tree.h"
#include "model/core/import_issue.h"
#include "model/core/span_batch.h"

namespace fw::formats {

/// Which SDK's console exporter a JSON object comes from.
enum class ConsoleKind : std::uint8_t { None, Python, Go, JavaScript };

/// Looks at members that no other kind of object has (formats.md section 15).
[[nodiscard]] ConsoleKind consoleKindOf(JsonValue object);

/// One span of a console exporter, taken apart.
struct ConsoleSpan {
    SpanRecord record;
    std::string name;
    SpanDetails details;
    Resource resource;
    Scope scope;
    std::vector<ImportIssue> issues;  ///< without places
    bool tooDeep = false;
};

[[nodiscard]] ConsoleSpan readPythonSpan(JsonValue object);
[[nodiscard]] ConsoleSpan readGoSpan(JsonValue object);
/// `cut`: values that the console left out; the span is marked with a warning that says so.
[[nodiscard]] ConsoleSpan readJavaScriptSpan(JsonValue object, std::size_t cut);

/// Adds the marks that any console span needs, and the span to the batch. `container` becomes the resource attribute
/// container.name where it is not empty.
void appendConsoleSpan(ConsoleSpan& span, std::string_view container, SpanBatch& batch);

// What the three readers share.

/// Members of an object as attributes; anything else gives none.
[[nodiscard]] Attributes membersAsAttributes(JsonValue object, bool& tooDeep);
void setConsoleTrace(ConsoleSpan& span, JsonValue traceId, JsonValue spanId);
void setConsoleParent(ConsoleSpan& span, JsonValue parentId);
/// Times as nanoseconds; nothing = not given.
void setConsoleTimes(ConsoleSpan& span, std::optional<std::int64_t> start, std::optional<std::int64_t> end);
/// A count of dropped things; 0 if it is none.
[[nodiscard]] std::uint32_t consoleCount(JsonValue number);

}  // namespace fw::formats

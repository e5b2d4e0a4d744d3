// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "model/core/span.h"

namespace fw::formats {

/// What exporters of OpenTelemetry write into the texts of Zipkin spans, which know neither events with attributes nor
/// links nor resources. Forms: opentelemetry-collector-contrib pkg/translator/zipkin/zipkinv2.

/// The text of an annotation: "name" or "name|{attributes as JSON}|dropped count".
[[nodiscard]] SpanEvent zipkinEvent(std::string_view text);

/// The value of a tag "otlp.link.N": "trace id|span id|trace state|{attributes as JSON}|dropped count".
[[nodiscard]] std::optional<SpanLink> zipkinLink(std::string_view text);

/// Tags that belong to a resource and never to a span, by the namespaces of the semantic conventions.
[[nodiscard]] bool isResourceKey(std::string_view key);

}  // namespace fw::formats

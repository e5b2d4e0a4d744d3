// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace fw::formats {

/// A line of Envoy's default access log, or of Istio's longer one, as a JSON object; nothing if it is none.
/// Source of the shapes: envoyproxy.io "Access logging, default format string"; istio.io "Envoy access logs".
[[nodiscard]] std::optional<std::string> envoyAsJson(std::string_view line);

}  // namespace fw::formats

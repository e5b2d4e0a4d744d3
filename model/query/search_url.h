// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "model/core/result.h"
#include "model/core/search_request.h"

namespace fw::query {

/// What the address of a Jaeger, Grafana, Tempo or Zipkin page or API asks for: its trace id, or the search in its
/// parameters (also in the shapes that Jaeger itself refuses: `tags=key:value`). Errors: Usage.
[[nodiscard]] Result<SearchRequest> parseSearchUrl(std::string_view url);

}  // namespace fw::query

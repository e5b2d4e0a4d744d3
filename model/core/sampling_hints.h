// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace fw {

/// An attribute says that only a share of the traces was kept: a ratio below 1 (sampler.param, sampling.rate and the like), or how many
/// spans each one stands for, above 1 (SampleRate).
[[nodiscard]] bool tellsOfSampling(std::string_view key, std::string_view value);

/// So does a W3C trace state: the member "ot" with a threshold above 0, or with the older probability field p above 0.
[[nodiscard]] bool stateTellsOfSampling(std::string_view traceState);

/// So does a span, by one of its attributes or its trace state; `body` as in span_body.h.
[[nodiscard]] bool bodyTellsOfSampling(std::string_view body, std::string& scratch);

}  // namespace fw

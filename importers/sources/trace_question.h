// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "importers/sources/url.h"

namespace fw::sources {

enum class Backend : std::uint8_t { Jaeger, Tempo, Zipkin };

/// What a trace server is asked. With ids the rest is not looked at. A plain value.
struct TraceQuestion {
    Url server;                      ///< its path is what stands in front of "/api"; no query
    std::optional<Backend> backend;  ///< absent: find out
    std::vector<std::string> traceIds;
    std::string service;                                          ///< empty: all
    std::string operation;                                        ///< empty: all
    std::vector<std::pair<std::string, std::string>> attributes;  ///< all of them must hold
    std::string traceQl;                                          ///< for Tempo alone, instead of the four above
    std::optional<std::int64_t> minDurationNs;
    std::optional<std::int64_t> maxDurationNs;
    std::optional<std::int64_t> fromNs;      ///< since 1970
    std::optional<std::int64_t> toNs;        ///< since 1970
    std::optional<std::int64_t> lookbackNs;  ///< where `fromNs` is absent
    std::optional<std::uint64_t> limit;      ///< traces in all
};

}  // namespace fw::sources

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "importers/sources/http_access.h"
#include "importers/sources/trace_question.h"

namespace fw::sources {

/// What answers at an address.
struct ServerFacts {
    Backend backend = Backend::Jaeger;
    std::string api;                    ///< "jaeger-v3", "jaeger-v1", "tempo", "zipkin"
    std::string version;                ///< as the server says it; empty: it does not
    std::vector<std::string> services;  ///< that it knows, ascending; of Tempo those of the recent past
};

/// Asks a server what it is, with a few small requests. `backend`: what it is said to be; absent: find out. Blocks; a stop request ends it
/// within 100 ms. Errors: as HttpTransfer; Network where none of the three answers, with what to do.
[[nodiscard]] Result<ServerFacts> probeServer(const Url& server, std::optional<Backend> backend, HttpAccess access,
                                              const HttpLimits& limits, std::stop_token stop);

}  // namespace fw::sources

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "tests/support/fault_server.h"

namespace fw::test {

/// Answers as the query APIs are documented to (formats.md 8, 9, 11, 12), from a few traces.
struct TraceBackend {
    struct Trace {
        std::string id;  ///< 32 hexadecimal digits
        std::string service;
        std::int64_t startNs = 0;
        std::map<std::string, std::string> attributes;
    };

    std::vector<Trace> traces;
    int spans = 1;                ///< of each trace: a root and its children
    bool v3 = true;               ///< Jaeger: /api/v3 is there
    bool summaries = true;        ///< Jaeger 2.19 and later: also searches by attributes in v3
    bool v3WantsService = false;  ///< the storage demands one
    bool v1Search = true;         ///< Jaeger up to 2.20
    bool pagesForPeople = false;  ///< what is no API gives the page of the UI with status 200
    bool tempo = false;
    bool tempoV2 = true;
    bool zipkin = false;

    /// A handler for FaultServer; this must outlive the server.
    [[nodiscard]] FaultServer::Handler handler() const {
        return [this](const SeenRequest& request, Connection& to) { return serve(request, to); };
    }
    bool serve(const SeenRequest& request, Connection& to) const;

    /// `count` traces, a second apart, by services "s0", "s1", "s2" in turn; each with "frame.id" = "cam01/N".
    [[nodiscard]] static std::vector<Trace> some(int count, std::int64_t firstNs);

private:
    bool serveJaeger(const SeenRequest& request, Connection& to) const;
    bool serveTempo(const SeenRequest& request, Connection& to) const;
    bool serveZipkin(const SeenRequest& request, Connection& to) const;
};

}  // namespace fw::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "importers/sources/http_access.h"
#include "importers/sources/source_sequence.h"
#include "importers/sources/trace_question.h"

namespace fw::sources {

/// What a fetch did, besides the spans that it brought.
struct FetchReport {
    std::uint64_t requests = 0;  ///< sent, retries and redirects included
    std::uint64_t retries = 0;
    std::string api;                    ///< that answered: "jaeger-v3", "jaeger-v1", "tempo", "zipkin"; empty: none
    std::uint64_t traces = 0;           ///< different ones that came
    std::vector<std::string> ids;       ///< of them, ascending, as plainTraceId() writes them; at most maxIds
    std::vector<std::int64_t> askedNs;  ///< of each of `ids`: when the server was asked for it, since 1970
    bool more = false;                  ///< the limit was reached; the server may have more
    std::vector<std::string> missing;   ///< ids that were asked for and the server does not have
    std::optional<Error> failure;       ///< what ended the fetch before its end

    static constexpr std::size_t maxIds = 20'000;
};

struct FetchLimits {
    HttpLimits http;
    std::uint64_t traces = 1'000;      ///< in all, where the question says nothing
    std::uint64_t pageTraces = 1'500;  ///< of one request; a window that has as many is asked in halves
    std::size_t parallel = 6;          ///< requests under way, where many traces are asked for by id
};

/// Traces of a query API, an answer a source: by id, or by search. A window whose answer is full is asked again in halves, the newer first,
/// so that no server's limit hides traces; where a server demands a service, all are asked one after the other. Which of its APIs a server
/// has is found out by the first requests and remembered. Used on one thread.
class TraceFetch : public SourceSequence {
public:
    /// `question` has a window (fromNs, toNs) or ids. Errors: as HttpTransfer::create(), Usage.
    [[nodiscard]] static Result<std::unique_ptr<TraceFetch>> create(const TraceQuestion& question, HttpAccess access,
                                                                    const FetchLimits& limits = {});

    [[nodiscard]] virtual FetchReport report() const = 0;
};

/// The same fetch for an import job to own, while the caller keeps it to ask for its report when the job is gone.
[[nodiscard]] std::unique_ptr<SourceSequence> sharedFetch(std::shared_ptr<TraceFetch> fetch);

}  // namespace fw::sources

// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/sources/trace_fetch.h"

#include <utility>

#include "importers/sources/fetch_run.h"

namespace fw::sources {
namespace {

/// A fetch that the import job opens, and that is asked how it went when the job is gone.
class SharedFetch final : public SourceSequence {
public:
    explicit SharedFetch(std::shared_ptr<TraceFetch> fetch) : m_fetch(std::move(fetch)) {}
    Next next() override { return m_fetch->next(); }
    [[nodiscard]] bool isArchive() const override { return false; }
    [[nodiscard]] std::uint64_t rawBytes() const override { return m_fetch->rawBytes(); }
    [[nodiscard]] std::optional<std::uint64_t> rawTotal() const override { return m_fetch->rawTotal(); }
    [[nodiscard]] std::uint64_t hiddenMembers() const override { return 0; }
    void setStop(std::stop_token stop) override { m_fetch->setStop(std::move(stop)); }

private:
    std::shared_ptr<TraceFetch> m_fetch;
};

}  // namespace

std::unique_ptr<SourceSequence> sharedFetch(std::shared_ptr<TraceFetch> fetch) {
    return std::make_unique<SharedFetch>(std::move(fetch));
}

Result<std::unique_ptr<TraceFetch>> TraceFetch::create(const TraceQuestion& question, HttpAccess access, const FetchLimits& limits) {
    const bool window = question.fromNs && question.toNs && *question.fromNs < *question.toNs;
    if (question.traceIds.empty() && !window) return fail(ErrorKind::Usage, "The window of the search is empty");
    if (question.limit && *question.limit == 0) return fail(ErrorKind::Usage, "A limit of 0 traces finds nothing");
    if (!question.traceQl.empty() && question.backend && question.backend != Backend::Tempo)
        return fail(ErrorKind::Usage, "Only Tempo is asked by TraceQL; use service, operation, attributes and durations");
    auto lanes = FetchLanes::create(question.server, std::move(access), limits.http, limits.parallel);
    if (!lanes) return tl::unexpected<Error>(lanes.error());
    return std::make_unique<FetchRun>(question, std::move(*lanes), limits);
}

}  // namespace fw::sources

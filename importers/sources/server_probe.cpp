// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/sources/server_probe.h"

#include <algorithm>
#include <utility>

#include "importers/sources/api_answers.h"
#include "importers/sources/api_requests.h"
#include "importers/sources/http_transfer.h"
#include "importers/sources/http_trouble.h"

namespace fw::sources {
namespace {

constexpr std::size_t mostOfProbe = std::size_t{8} << 20;
constexpr std::size_t longestVersion = 60;

class Probe {
public:
    Probe(const Url& server, std::unique_ptr<HttpTransfer> transfer) : m_server(server), m_transfer(std::move(transfer)) {}

    Result<ServerFacts> run(std::optional<Backend> backend) {
        struct Try {
            Backend backend;
            const char* api;
            const char* path;
        };
        for (const Try& one : {Try{Backend::Jaeger, "jaeger-v3", "/api/v3/services"}, Try{Backend::Jaeger, "jaeger-v1", "/api/services"},
                               Try{Backend::Zipkin, "zipkin", "/api/v2/services"}, Try{Backend::Tempo, "tempo", "/api/echo"}}) {
            if (backend && *backend != one.backend) continue;
            auto body = bodyOf(one.path);
            if (!body) return tl::unexpected<Error>(body.error());
            if (!*body) continue;
            const bool tempo = one.backend == Backend::Tempo;
            auto names = tempo ? std::nullopt : answers::names(**body);
            if (tempo ? !(*body)->starts_with("echo") : !names) continue;
            ServerFacts facts{one.backend, one.api, {}, std::move(names).value_or(std::vector<std::string>())};
            return completed(std::move(facts));
        }
        return fail(ErrorKind::Network,
                    "Neither Jaeger nor Tempo nor Zipkin answers here: check the address and the path in front of /api, or say which it is "
                    "(--from)",
                    m_server.shown());
    }

private:
    /// An answer with status 200 that is no page for people; null: another one. Errors: who asks is not let in, or nobody answers.
    Result<std::optional<std::string>> bodyOf(const char* path, bool pages = false) {
        const auto head = m_transfer->get(requests::under(m_server, path), pages ? "*/*" : "application/json");
        if (!head) return tl::unexpected<Error>(head.error());
        auto body = m_transfer->readAll(mostOfProbe);
        if (!body) return tl::unexpected<Error>(body.error());
        for (const int status : {401, 403, 407, 429, 503})
            if (head->status == status) return tl::unexpected<Error>(statusError(*head, m_transfer->scrubbed(*body), "the search API"));
        if (head->status != 200 || (!pages && answers::isHtml(*body))) return std::optional<std::string>();
        return std::optional<std::string>(std::move(*body));
    }

    /// What is nice to know: that it is missing is no trouble.
    Result<ServerFacts> completed(ServerFacts facts) {
        const char* place = facts.backend == Backend::Tempo ? "/api/status/buildinfo" : facts.backend == Backend::Zipkin ? "/info" : "/";
        const char* member = facts.backend == Backend::Jaeger ? "gitVersion" : "version";
        if (const auto body = bodyOf(place, true); body && *body)
            facts.version = answers::textAfter(**body, member).substr(0, longestVersion);
        else if (!body && body.error().kind == ErrorKind::Cancelled)
            return tl::unexpected<Error>(body.error());
        if (facts.backend == Backend::Tempo) {
            const auto body = bodyOf("/api/search/tag/service.name/values");
            if (body && *body) facts.services = answers::tagValues(**body).value_or(std::vector<std::string>());
        }
        std::sort(facts.services.begin(), facts.services.end());
        return facts;
    }

    const Url m_server;
    const std::unique_ptr<HttpTransfer> m_transfer;
};

}  // namespace

Result<ServerFacts> probeServer(const Url& server, std::optional<Backend> backend, HttpAccess access, const HttpLimits& limits,
                                std::stop_token stop) {
    auto transfer = HttpTransfer::create(server, std::move(access), limits);
    if (!transfer) return tl::unexpected<Error>(transfer.error());
    (*transfer)->setStop(std::move(stop));
    return Probe(server, std::move(*transfer)).run(backend);
}

}  // namespace fw::sources

// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/sources/fetch_run.h"

#include <algorithm>
#include <utility>

#include "importers/sources/api_answers.h"

namespace fw::sources {
namespace {

constexpr const char* acceptJson = "application/json";

}  // namespace

FetchRun::FetchRun(TraceQuestion question, std::unique_ptr<FetchLanes> lanes, const FetchLimits& limits)
    : m_question(std::move(question)),
      m_lanes(std::move(lanes)),
      m_backend(m_question.backend),
      m_limit(m_question.limit.value_or(limits.traces)),
      m_page(std::max<std::uint64_t>(limits.pageTraces, 1)) {
    if (m_question.traceIds.empty()) {
        m_tasks.push_back(windowTask({m_question.service, m_question.fromNs.value_or(0), m_question.toNs.value_or(0), 0}));
    } else {
        for (auto id = m_question.traceIds.rbegin(); id != m_question.traceIds.rend(); ++id) m_tasks.push_back(traceTask(*id));
    }
}

SourceSequence::Next FetchRun::next() {
    finishCurrent();
    for (;;) {
        if (!m_pending.empty()) {
            SourceError told = std::move(m_pending.back());
            m_pending.pop_back();
            return tl::unexpected(std::move(told));
        }
        if (m_report.failure || m_tasks.empty()) return nullptr;
        auto source = m_backend ? doNext() : findBackend();
        if (!source) {
            m_report.failure = source.error();
            if (source.error().kind == ErrorKind::Cancelled) return tl::unexpected(SourceError{source.error(), {}, {}});
            return tl::unexpected(SourceError{source.error(), {}, IssueCode::TransferFailed});
        }
        if (*source != nullptr) return *source;
    }
}

FetchReport FetchRun::report() const {
    FetchReport report = m_report;
    report.requests = m_lanes->requests();
    report.retries = m_lanes->retries();
    report.traces = m_found.size();
    for (const auto& [id, askedNs] : m_found) {
        if (report.ids.size() >= FetchReport::maxIds) break;
        report.ids.push_back(id);
        report.askedNs.push_back(askedNs);
    }
    return report;
}

void FetchRun::finishCurrent() {
    if (!m_current) return;
    const std::set<std::string>& ids = m_current->tap().ids();
    // Of several answers with the same trace the last one counts.
    for (const std::string& id : ids) m_found[id] = m_lanes->askedNs();
    if (m_current->error()) {
        if (m_current->error()->kind != ErrorKind::Cancelled) m_report.failure = m_current->error();
    } else if (!m_task.traceId.empty()) {
        checkIds(ids);
    } else if (ids.size() >= m_task.part.limit) {
        splitOrStop(m_task.part);
    }
    m_current.reset();
}

/// A server that answers with other traces: they are kept as what they are, and told.
void FetchRun::checkIds(const std::set<std::string>& ids) {
    const std::string asked = plainTraceId(m_task.traceId);
    const auto isAsked = [&asked](const std::string& id) { return id == asked || (asked.size() <= 16 && id.ends_with(asked)); };
    const auto other = std::find_if_not(ids.begin(), ids.end(), isAsked);
    if (other == ids.end()) return;
    SourceError error{{ErrorKind::Network, "asked for " + asked.substr(0, 40) + ", got " + other->substr(0, 40), m_current->name()},
                      {},
                      IssueCode::OtherTrace};
    m_pending.push_back(std::move(error));
    if (std::none_of(ids.begin(), ids.end(), isAsked)) m_report.missing.push_back(m_task.traceId);
}

/// As many traces came as were asked for: there may be more.
void FetchRun::splitOrStop(const SearchPart& part) {
    const std::int64_t least = m_backend == Backend::Tempo ? 2'000'000'000 : m_backend == Backend::Zipkin ? 2'000'000 : 2'000;
    if (m_found.size() >= m_limit) {
        m_report.more = true;
        m_tasks.clear();
    } else if (part.toNs - part.fromNs < least) {
        m_report.more = true;
    } else {
        const std::int64_t middle = part.fromNs + (part.toNs - part.fromNs) / 2;
        m_tasks.push_back(windowTask({part.service, part.fromNs, middle, 0}));
        m_tasks.push_back(windowTask({part.service, middle, part.toNs, 0}));
    }
}

FetchRun::Step FetchRun::doNext() {
    m_task = std::move(m_tasks.back());
    m_tasks.pop_back();
    if (!m_task.traceId.empty()) {
        if (m_backend == Backend::Jaeger) return jaegerTrace(m_task.traceId);
        if (m_backend == Backend::Tempo) return tempoTrace(m_task.traceId);
        m_report.api = "zipkin";
        return trace(requests::zipkinTrace(m_question.server, m_task.traceId));
    }
    if (m_found.size() >= m_limit) {
        m_report.more = true;
        m_tasks.clear();
        return nullptr;
    }
    m_task.part.limit = std::min(m_page, m_limit - m_found.size());
    if (m_backend == Backend::Jaeger) return jaegerSearch(m_task.part);
    if (m_backend == Backend::Tempo) return tempoSearch(m_task.part);
    m_report.api = "zipkin";
    return traces(requests::zipkinSearch(m_question, m_task.part));
}

/// Where the trace is, if it is sure which API gives it.
std::optional<Url> FetchRun::traceUrl(const std::string& id) const {
    if (m_backend == Backend::Zipkin) return requests::zipkinTrace(m_question.server, id);
    if (m_backend == Backend::Jaeger && m_v3 != Known::Untried)
        return m_v3 == Known::Yes ? requests::jaegerV3Trace(m_question.server, id) : requests::jaegerV1Trace(m_question.server, id);
    if (m_backend == Backend::Tempo && m_tempoV2 != Known::Untried)
        return requests::tempoTrace(m_question.server, id, m_tempoV2 == Known::Yes);
    return std::nullopt;
}

Result<HttpHead> FetchRun::ask(const Url& url) {
    std::vector<Url> ahead;
    if (!m_task.traceId.empty()) {
        for (auto task = m_tasks.rbegin(); task != m_tasks.rend() && ahead.size() < m_lanes->roomAhead(); ++task) {
            const auto next = task->traceId.empty() ? std::nullopt : traceUrl(task->traceId);
            if (!next) break;
            ahead.push_back(*next);
        }
    }
    return m_lanes->get(url, acceptJson, ahead);
}

/// Asks for what only one of the three has.
FetchRun::Step FetchRun::findBackend() {
    const auto is = [this](const char* path, auto&& fits) -> Result<bool> {
        const auto listed = list(requests::under(m_question.server, path));
        if (!listed) return tl::unexpected<Error>(listed.error());
        return listed->head.status == 200 && !answers::isHtml(listed->body) && fits(listed->body);
    };
    const auto names = [](const std::string& body) { return answers::names(body).has_value(); };
    const auto echo = [](const std::string& body) { return body.starts_with("echo"); };
    struct Try {
        const char* path;
        Backend backend;
    };
    for (const Try& one : {Try{"/api/v3/services", Backend::Jaeger}, Try{"/api/services", Backend::Jaeger},
                           Try{"/api/v2/services", Backend::Zipkin}, Try{"/api/echo", Backend::Tempo}}) {
        const auto found = one.backend == Backend::Tempo ? is(one.path, echo) : is(one.path, names);
        if (!found) return tl::unexpected<Error>(found.error());
        if (!*found) continue;
        m_backend = one.backend;
        return nullptr;
    }
    return fail(ErrorKind::Network,
                "Neither Jaeger nor Tempo nor Zipkin answers here: check the address and the path in front of /api, or say which it is "
                "(--from)",
                m_question.server.shown());
}

}  // namespace fw::sources

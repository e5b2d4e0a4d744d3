// SPDX-License-Identifier: GPL-3.0-or-later
#include <optional>
#include <string>
#include <vector>

#include "importers/sources/api_answers.h"
#include "importers/sources/fetch_run.h"

namespace fw::sources {

FetchRun::Step FetchRun::tempoTrace(const std::string& id) {
    m_report.api = "tempo";
    if (m_tempoV2 != Known::No) {
        const auto head = ask(requests::tempoTrace(m_question.server, id, true));
        if (!head) return tl::unexpected<Error>(head.error());
        if (head->status != 404) {
            m_tempoV2 = Known::Yes;
            return orMissing(*head);
        }
        // Not there, or an older Tempo.
        if (m_tempoV2 == Known::Yes) return missing();
    }
    const auto head = ask(requests::tempoTrace(m_question.server, id, false));
    if (!head) return tl::unexpected<Error>(head.error());
    if (head->status == 404) return missing();
    if (head->status == 200) m_tempoV2 = Known::No;
    return orMissing(*head);
}

FetchRun::Step FetchRun::tempoSearch(const SearchPart& part) {
    m_report.api = "tempo";
    const auto listed = list(requests::tempoSearch(m_question, part));
    if (!listed) return tl::unexpected<Error>(listed.error());
    if (answers::isHtml(listed->body)) return noJson(listed->head);
    if (listed->head.status != 200) return refused(listed->head, m_lanes->current().scrubbed(listed->body));
    const auto ids = answers::traceIds(listed->body);
    if (!ids) return noJson(listed->head);
    std::vector<std::string> fresh;
    for (const std::string& id : *ids) {
        if (m_asked.size() >= m_limit) break;
        if (m_asked.insert(plainTraceId(id)).second) fresh.push_back(id);
    }
    if (m_asked.size() >= m_limit) {
        m_report.more = m_report.more || ids->size() >= part.limit || !m_tasks.empty();
        m_tasks.clear();
    } else if (ids->size() >= part.limit) {
        splitOrStop(part);
    }
    for (auto id = fresh.rbegin(); id != fresh.rend(); ++id) m_tasks.push_back(traceTask(*id));
    return nullptr;
}

}  // namespace fw::sources

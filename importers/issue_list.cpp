// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/issue_list.h"

#include <algorithm>

namespace fw {
namespace {

std::string keyOf(const ImportIssue& issue) {
    std::string key(1, static_cast<char>(issue.code));
    key += issue.detail;
    key += '\0';
    key += issue.source;
    return key;
}

std::size_t rank(IssueSeverity severity) {
    return static_cast<std::size_t>(severity);
}

}  // namespace

void IssueList::add(ImportIssue issue) {
    m_total += issue.count;
    if (issue.severity == IssueSeverity::Error || issue.code == IssueCode::PartialTrace) m_lacks += issue.count;
    // Bounded here as well: the texts come from the input.
    if (issue.detail.size() > ImportIssue::maxDetail) issue.detail.resize(ImportIssue::maxDetail);
    if (issue.excerpt.size() > ImportIssue::maxExcerpt) issue.excerpt.resize(ImportIssue::maxExcerpt);
    issue.excerptCaret = std::min(issue.excerptCaret, static_cast<std::uint32_t>(issue.excerpt.size()));

    std::string key = keyOf(issue);
    if (const auto known = m_byKey.find(key); known != m_byKey.end()) {
        m_rows[known->second].count += issue.count;
        return;
    }
    const std::size_t severity = rank(issue.severity);
    if (m_rows.size() < m_maxRows) {
        ++m_rowsOfSeverity[severity];
        m_byKey.emplace(std::move(key), m_rows.size());
        m_rows.push_back(std::move(issue));
        return;
    }
    std::size_t weakest = 0;
    while (weakest < severity && m_rowsOfSeverity[weakest] == 0) ++weakest;
    if (weakest >= severity) {
        m_notKept += issue.count;
        return;
    }
    const auto victim = std::find_if(m_rows.rbegin(), m_rows.rend(), [&](const ImportIssue& row) { return rank(row.severity) == weakest; });
    m_notKept += victim->count;
    --m_rowsOfSeverity[weakest];
    ++m_rowsOfSeverity[severity];
    m_byKey.erase(keyOf(*victim));
    m_byKey.emplace(std::move(key), static_cast<std::size_t>(std::distance(victim, m_rows.rend())) - 1);
    *victim = std::move(issue);
}

}  // namespace fw

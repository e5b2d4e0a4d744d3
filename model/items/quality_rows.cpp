// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/quality_rows.h"

#include <algorithm>
#include <string>

#include <QStringList>

#include "model/items/condition_text.h"
#include "model/items/quality_words.h"
#include "model/items/text.h"

namespace fw::items {
namespace {

/// Longer names may have been shortened by the check and would find nothing.
constexpr std::size_t searchableName = 500;

bool canBeSearched(const std::string& name) {
    return !namesNothing(name) && name.size() <= searchableName;
}

QString searchFor(const analysis::QualityFinding& finding) {
    QStringList conditions;
    if (canBeSearched(finding.service)) conditions += fieldCondition(QStringLiteral("service"), fullText(finding.service));
    if (canBeSearched(finding.name)) conditions += fieldCondition(QStringLiteral("name"), fullText(finding.name));
    return conditions.join(QLatin1Char(' '));
}

QString placeOf(const analysis::QualityFinding& finding) {
    if (finding.name.empty() && finding.service.empty()) return {};
    if (finding.service.empty()) return nameText(finding.name);
    return nameText(finding.name) + QStringLiteral(" · ") + nameText(finding.service);
}

}  // namespace

std::shared_ptr<const QualityRows> qualityRows(const analysis::QualityReport& report, const std::vector<QualityRule>& rules) {
    auto made = std::make_shared<QualityRows>();
    made->traces = report.traces;
    for (const analysis::QualityCount& count : report.counts) made->counts[static_cast<std::size_t>(count.severity)] += count.findings;
    std::vector<const analysis::QualityFinding*> ordered;
    ordered.reserve(report.findings.size());
    for (const analysis::QualityFinding& finding : report.findings) ordered.push_back(&finding);
    std::stable_sort(ordered.begin(), ordered.end(), [&](const auto* a, const auto* b) { return a->severity > b->severity; });
    if (ordered.size() > QualityRows::maxRows) ordered.resize(QualityRows::maxRows);
    made->rows.reserve(ordered.size());
    for (const analysis::QualityFinding* finding : ordered) {
        QualityRow row;
        row.severity = finding->severity;
        row.trace = finding->trace;
        row.span = finding->span;
        row.check = checkTitle(finding->kind, finding->rule, rules);
        row.traceId = cellText(finding->traceId);
        row.spanId = cellText(finding->spanId);
        row.where = placeOf(*finding);
        row.says = findingText(*finding, rules);
        row.search = searchFor(*finding);
        made->rows.push_back(std::move(row));
    }
    const std::uint64_t all = made->all();
    made->notKept = all > made->rows.size() ? all - made->rows.size() : 0;
    made->summary = qualitySummary(report);
    made->coverage = coverageText(report);
    made->notes = qualityNotes(report, made->notKept);
    return made;
}

QString qualityRowText(const QualityRow& row) {
    return QStringList{severityText(row.severity), row.check, row.traceId, row.spanId, row.where, row.says}.join(QLatin1Char('\t'));
}

}  // namespace fw::items

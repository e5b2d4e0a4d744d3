// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/redacted_comparison.h"

#include <utility>

#include "model/items/compare_words.h"
#include "widgets/compare_summary.h"

namespace fw::app {

namespace {

std::shared_ptr<const analysis::TraceAnalysis> redactedSide(const analysis::TraceAnalysis& analysis, exporting::Redactor& redactor) {
    auto clean = std::make_shared<analysis::TraceAnalysis>(analysis);
    auto data = std::make_shared<TraceData>(*redactor.trace(*analysis.trace));
    data->startNs = analysis.trace->startNs;
    clean->trace = data;
    clean->recorded = data;
    for (analysis::GhostRow& ghost : clean->tree.ghosts) ghost.idText = redactor.text(ghost.idText);
    return clean;
}

}  // namespace

std::shared_ptr<const analysis::DiffPlan> redactedPlan(const analysis::DiffPlan& plan, exporting::Redactor& redactor) {
    auto diff = std::make_shared<analysis::TraceDiff>(*plan.diff);
    const auto a = redactedSide(**diff->baseline, redactor);
    // The same trace twice stays one.
    const auto b = *diff->baseline == *diff->candidate ? a : redactedSide(**diff->candidate, redactor);
    diff->baseline = analysis::Baseline(a);
    diff->candidate = analysis::Candidate(b);
    auto clean = std::make_shared<analysis::DiffPlan>(plan);
    clean->diff = std::move(diff);
    return clean;
}

render::ComparePictureRequest redactedPicture(const render::ComparePictureRequest& request, exporting::Redactor& redactor) {
    render::ComparePictureRequest clean = request;
    clean.plan = redactedPlan(*request.plan, redactor);
    if (request.rows) clean.rows = std::make_shared<const analysis::DiffRows>(request.rows->of(clean.plan));
    clean.words = widgets::pictureWordsOf(items::compareSentence(*clean.plan->diff, clean.facts));
    clean.chart = widgets::deltaChartOf(*clean.plan->diff, render::compareChartSteps(clean.width));
    clean.source = QString::fromStdString(redactor.text(request.source.toStdString()));
    clean.frameKey = QString::fromStdString(redactor.text(request.frameKey.toStdString()));
    return clean;
}

}  // namespace fw::app

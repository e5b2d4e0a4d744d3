// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/redacted_picture.h"

#include <memory>
#include <utility>

#include "model/core/saturated.h"

namespace fw::app {

namespace {

/// Texts of one key, as the rules for keys and those for texts want them.
void redactColumn(KeyColumn& column, const std::string& key, exporting::Redactor& redactor) {
    for (std::string& text : column.texts) {
        Attributes one{{key, std::move(text)}};
        redactor.attributes(one);
        text = valueText(one.front().value);
    }
}

std::shared_ptr<const analysis::TraceAnalysis> redactedAnalysis(const analysis::TraceAnalysis& analysis, exporting::Redactor& redactor) {
    auto clean = std::make_shared<analysis::TraceAnalysis>(analysis);
    auto data = std::make_shared<TraceData>(*redactor.trace(*analysis.trace));
    // Rows, path and waits were computed at these times; the picture moves only what names a moment.
    data->startNs = analysis.trace->startNs;
    data->summary.startNs = analysis.trace->summary.startNs;
    clean->trace = data;
    clean->recorded = data;
    for (analysis::GhostRow& ghost : clean->tree.ghosts) ghost.idText = redactor.text(ghost.idText);
    return clean;
}

std::shared_ptr<const analysis::MarkedSpans> redactedMarks(const analysis::MarkedSpans& marked,
                                                           const std::shared_ptr<const analysis::TraceAnalysis>& analysis,
                                                           exporting::Redactor& redactor) {
    auto clean = std::make_shared<analysis::MarkedSpans>(marked);
    clean->analysis = analysis;
    for (analysis::MarkedSpans::Mark& mark : clean->marks) mark.note = redactor.text(mark.note);
    return clean;
}

std::shared_ptr<const analysis::SpanColors> redactedColors(const analysis::SpanColors& colors,
                                                           const std::shared_ptr<const analysis::TraceAnalysis>& analysis,
                                                           exporting::Redactor& redactor) {
    auto clean = std::make_shared<analysis::SpanColors>(colors);
    clean->analysis = analysis;
    redactColumn(clean->column, clean->key.key, redactor);
    clean->key.key = redactor.text(clean->key.key);
    return clean;
}

std::shared_ptr<const render::RowFacts> redactedFacts(const render::RowFacts& facts, exporting::Redactor& redactor) {
    auto clean = std::make_shared<render::RowFacts>(facts);
    for (std::vector<render::RowFact>* list : {&clean->columns, &clean->pills}) {
        for (render::RowFact& fact : *list) {
            if (fact.values) {
                auto values = std::make_shared<analysis::FactValues>(*fact.values);
                redactColumn(values->column, fact.key.key, redactor);
                fact.values = std::move(values);
            }
            fact.key.key = redactor.text(fact.key.key);
        }
    }
    return clean;
}

}  // namespace

render::PictureRequest redactedPicture(const render::PictureRequest& request, exporting::Redactor& redactor) {
    render::PictureRequest clean = request;
    for (render::PictureTrace& trace : clean.traces) {
        // A trace that moved by so much stands at one moment, however the reader placed it.
        const std::int64_t start = trace.analysis->extent.startNs;
        clean.shiftNs = saturatedSub(redactor.time(start), start);
        trace.analysis = redactedAnalysis(*trace.analysis, redactor);
        if (trace.waits) {
            auto waits = std::make_shared<analysis::TraceWaits>(*trace.waits);
            // Another analysis of the same spans stays one: its hand-overs are not drawn on this path.
            if (waits->analysis == request.traces[static_cast<std::size_t>(&trace - clean.traces.data())].analysis)
                waits->analysis = trace.analysis;
            for (std::string& key : waits->keys) key = redactor.text(key);
            trace.waits = std::move(waits);
        }
        if (trace.marked) trace.marked = redactedMarks(*trace.marked, trace.analysis, redactor);
        if (trace.colors) trace.colors = redactedColors(*trace.colors, trace.analysis, redactor);
        if (trace.facts) trace.facts = redactedFacts(*trace.facts, redactor);
    }
    clean.source = QString::fromStdString(redactor.text(request.source.toStdString()));
    clean.frameKey = QString::fromStdString(redactor.text(request.frameKey.toStdString()));
    return clean;
}

}  // namespace fw::app

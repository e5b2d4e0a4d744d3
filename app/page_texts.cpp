// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page_texts.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>

#include "model/items/compare_words.h"
#include "model/items/text.h"
#include "widgets/compare_summary.h"

namespace fw::app {

namespace {

constexpr const char* pageContext = "fw::app::PageTexts";
constexpr int pageSteps = 6;

/// What the pages and tickets of model/export say, for lupdate; a test compares.
constexpr std::array pageTexts = {
    //: code of the language of a page: en, pl, de, uk
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "en"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "Compare %1 with %2"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "error"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "on critical path"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "Operation, service"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "Copy attributes as CSV"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "Copy attributes as JSON"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "not in the trace"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "Start +%1, duration %2, on the critical path %3"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "no duration"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "Attributes"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "Event +%1 %2:"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "Links"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "Resource"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "Found: %1"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "and %1 more"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "own work"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "work below"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "waited"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "critical path"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "not in B"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "not in A"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "only in B"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "only in A"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "absent"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "was %1"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "Operation in %1"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "B − A on the critical path"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "fast trace"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "slow trace"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "Duration"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "Self"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "Critical path"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "Waited"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "Start"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "A group: its members are paired by how long they took."),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "Its attributes are not in this file."),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "Status message"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "Attributes that differ"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "Event %1"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "Nothing differs but the times."),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "%1 of %2 differences"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "Operation"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "Match"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "Δ duration"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "Δ self"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "Δ critical path"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "matched"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "Show more"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "nothing hidden"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "Copied"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "Not copied"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts",
                      "Shown are %1 of %2 rows: the largest differences, what fails on one side only, the longest parts of the critical "
                      "paths and of the others the longest, with what they hang below. The rest is not in this file."),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "%1 as a whole"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "no errors"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "Next difference (N)"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "The way from A to B"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "Scripts are off: the rows below need the one in this file."),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "View"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "Side by side"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "Table by |Δ|"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "Hide below"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "Same time scale"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "Local time"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "Whole time"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "Find operation, key or value ( / )"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "Find operation, key or value"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "%1 of them renamed"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "%1 only in A, %2 only in B"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "Source %1"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "One file, works offline, nothing from elsewhere"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "Rows of both traces"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "missing parent %1"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts",
                      "Shown are %1 of %2 rows: the longest parts of the critical path, errors and the slowest spans, with what they hang "
                      "below. The others are not in this file."),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "Frame %1"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "Duration %1"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "Scripts are off: the timeline below needs the one in this file."),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "trace %1"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "Services and marks"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "Spans"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "Errors only"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "%1 more bytes left out"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "%1 (%2) took %3"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "Timeline"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "Service"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "Errors"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "The %1 operations of %2 that hold most of the critical path."),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "Trace: %1"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "Frame: %1"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "Start: %1 UTC"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "%1 of %2, %3"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "Source: %1"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "Link: %1"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "%1 holds %2 of the critical path of %3 (%4 %)"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "Waiting took %1 of it, most before %2."),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", ", first %1"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "Waited %1 before, says %2"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "the span"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "Waited %1 since %2 had ended"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "its producer"),
    QT_TRANSLATE_NOOP("fw::app::PageTexts", "Is itself a wait of %1, as its name says")};

constexpr std::array countedPageTexts = {
    QT_TRANSLATE_N_NOOP("fw::app::PageTexts", "The attributes of %Ln row(s) with smaller differences are not in this file."),
    QT_TRANSLATE_N_NOOP("fw::app::PageTexts", "The %Ln shortest piece(s) of the critical paths are not drawn."),
    QT_TRANSLATE_N_NOOP("fw::app::PageTexts", "%Ln span(s)"),
    QT_TRANSLATE_N_NOOP("fw::app::PageTexts", "%Ln error(s)"),
    QT_TRANSLATE_N_NOOP("fw::app::PageTexts", "%Ln pair(s) of spans"),
    QT_TRANSLATE_N_NOOP("fw::app::PageTexts", "%Ln value(s) left out"),
    QT_TRANSLATE_N_NOOP("fw::app::PageTexts", "%Ln service(s)"),
    QT_TRANSLATE_N_NOOP("fw::app::PageTexts", "%Ln parent(s) missing"),
    QT_TRANSLATE_N_NOOP("fw::app::PageTexts", "%Ln span(s) failed"),
    QT_TRANSLATE_N_NOOP("fw::app::PageTexts", "%Ln parent(s) missing in the trace, so parts of it may be lacking.")};

std::string said(const QString& text) {
    return text.toStdString();
}

}  // namespace

std::vector<const char*> knownPageTexts() {
    std::vector<const char*> all(pageTexts.begin(), pageTexts.end());
    all.insert(all.end(), countedPageTexts.begin(), countedPageTexts.end());
    return all;
}

exporting::PageWords pageWords() {
    exporting::PageWords words;
    words.language = said(QCoreApplication::translate(pageContext, pageTexts.front()));
    words.numbers = items::numberStyle();
    words.say = [](const char* english) { return said(QCoreApplication::translate(pageContext, english)); };
    words.counted = [](const char* english, std::uint64_t count) {
        return said(
            QCoreApplication::translate(pageContext, english, nullptr, static_cast<int>(std::min<std::uint64_t>(count, INT32_MAX))));
    };
    return words;
}

exporting::ComparePageTexts comparePageTexts(const std::shared_ptr<const analysis::DiffPlan>& plan, const analysis::DiffFacts& facts) {
    const analysis::TraceDiff& diff = *plan->diff;
    const analysis::CompareUnit unit = items::compareUnit(diff);
    exporting::ComparePageTexts texts;
    const items::CompareSentence sentence = items::compareSentence(diff, facts);
    texts.title =
        said(QCoreApplication::translate(pageContext, "Compare %1 with %2")
                 .arg(QString::fromStdString(unit.text(*facts.baselineNs)), QString::fromStdString(unit.text(*facts.candidateNs))));
    texts.lead = said(sentence.lead);
    texts.number = said(sentence.number);
    texts.share = said(sentence.share);
    for (const items::StyledWords& part : sentence.body) texts.body += said(part.text);
    texts.note = said(sentence.note);
    std::vector<analysis::DiffRow> rows;
    const render::DeltaChart chart = widgets::deltaChartOf(diff, pageSteps, &rows);
    for (std::size_t i = 0; i < chart.steps.size(); ++i) {
        const render::DeltaChart::Step& step = chart.steps[i];
        texts.steps.push_back({rows[i], step.ns, step.waits, said(step.name), said(step.place)});
    }
    texts.match = [plan](analysis::DiffRow row) { return said(items::compareMatch(*plan->diff, row)); };
    return texts;
}

}  // namespace fw::app

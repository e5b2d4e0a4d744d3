// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/compare_page.h"

#include <algorithm>

#include "model/core/number_text.h"
#include "model/core/saturated.h"
#include "model/export/html_assets.h"

namespace fw::exporting {

using analysis::DiffSide;

namespace {

constexpr std::size_t mostHeadFrames = 3;

void appendElement(std::string& out, const char* begin, std::string_view text, const char* end) {
    out += begin;
    appendHtml(out, text);
    out += end;
}

}  // namespace

ComparePage::ComparePage(std::shared_ptr<const analysis::DiffPlan> plan, const analysis::DiffFacts& facts, analysis::CompareUnit unit,
                         ComparePageTexts texts, ComparePageOptions options)
    : m_plan(std::move(plan)), m_facts(facts), m_unit(std::move(unit)), m_texts(std::move(texts)), m_options(std::move(options)) {
    chooseRows();
}

std::int64_t ComparePage::momentOf(DiffSide side) const {
    return saturatedAdd(m_plan->analysis(side)->primary.startNs, m_options.shiftNs);
}

std::string ComparePage::leftOutText() const {
    const PageWords& words = m_options.words;
    std::string out;
    const auto sentence = [&out](const std::string& text) { out += (out.empty() ? "" : " ") + text; };
    if (rowsLeftOut() > 0)
        sentence(words(
            "Shown are %1 of %2 rows: the largest differences, what fails on one side only, the longest parts of the critical paths and of "
            "the others the longest, with what they hang below. The rest is not in this file.",
            {countText(m_ranked.size(), words.numbers), countText(m_plan->diff->rowCount(), words.numbers)}));
    if (m_withoutChanges > 0)
        sentence(words.amount("The attributes of %Ln row(s) with smaller differences are not in this file.", m_withoutChanges));
    if (stretchesLeftOut() > 0)
        sentence(words.amount("The %Ln shortest piece(s) of the critical paths are not drawn.", stretchesLeftOut()));
    return out;
}

void ComparePage::appendSide(std::string& out, DiffSide side) const {
    const PageWords& words = m_options.words;
    const analysis::TraceAnalysis& trace = *m_plan->analysis(side);
    const TraceSummary& summary = trace.trace->summary;
    const bool first = side == DiffSide::A;
    const std::int64_t lengthNs = first ? *m_facts.baselineNs : *m_facts.candidateNs;
    const std::int64_t wholeNs = first ? *m_facts.baselineWholeNs : *m_facts.candidateWholeNs;
    out += first ? "<section aria-label=\"A\">" : "<section aria-label=\"B\">";
    out += first ? "<b class=\"letter\">A</b> " : "<b class=\"letter\">B</b> ";
    appendElement(out, "<b class=\"length\">", m_unit.text(lengthNs), "</b>\n");
    if (m_unit.rounded(wholeNs) != m_unit.rounded(lengthNs))
        appendElement(out, "<span class=\"sub\">", words("%1 as a whole", {durationText(wholeNs, words.numbers)}), "</span>\n");
    appendElement(out, "<span class=\"name\">", shown(summary.rootName), "</span> ");
    appendElement(out, "<span class=\"sub\">", shown(summary.rootService), "</span>\n");
    appendElement(out, "<code>", shown(summary.idText), "</code>\n");
    for (std::size_t i = 0; i < std::min(summary.frameIds.size(), mostHeadFrames); ++i)
        appendChip(out, "", shown(m_options.frameKey) + ' ' + shown(summary.frameIds[i]));
    if (summary.frameIds.size() > mostHeadFrames)
        appendChip(out, "", words("and %1 more", {countText(summary.frameIds.size() - mostHeadFrames, words.numbers)}));
    appendElement(out, first ? "<time id=\"beganA\">" : "<time id=\"beganB\">", dateTimeText(momentOf(side), 0, 3) + " UTC", "</time>\n");
    appendChip(out, "", words.amount("%Ln span(s)", trace.trace->spanCount()));
    if (trace.errors > 0)
        appendChip(out, "error", words.amount("%Ln error(s)", trace.errors));
    else
        appendChip(out, "ok", words("no errors"));
    out += "</section>\n";
}

void ComparePage::appendHeader(std::string& out) const {
    const PageWords& words = m_options.words;
    appendElement(out, "<body class=\"compare\">\n<header>\n<h1>", m_texts.title, "</h1>\n<div class=\"sides\">\n");
    appendSide(out, DiffSide::A);
    appendSide(out, DiffSide::B);
    out += "</div>\n</header>\n<div class=\"answer\">\n<div class=\"words\">\n<p class=\"lead\">";
    appendHtml(out, m_texts.lead);
    out += "</p>\n";
    if (!m_texts.number.empty()) {
        const bool slower = m_facts.differenceNs > 0;
        out += slower ? "<p class=\"big slower\">▲ " : "<p class=\"big faster\">▼ ";
        appendHtml(out, m_texts.number);
        if (!m_texts.share.empty()) appendElement(out, " <span class=\"sub\">", m_texts.share, "</span>");
        out += "</p>\n";
    }
    // The sentence is cut where a name without end is in it.
    if (!m_texts.body.empty()) appendElement(out, "<p class=\"body\">", shownText(m_texts.body, 4'000, words), "</p>\n");
    appendElement(out, "<p class=\"sub\">", m_texts.note, "</p>\n");
    const std::string left = leftOutText();
    if (!left.empty()) appendElement(out, "<p class=\"sub\" id=\"left\">", left, "</p>\n");
    appendElement(out, "<button id=\"next\" type=\"button\">", words("Next difference (N)"), "</button>\n</div>\n");
    appendElement(out, "<div id=\"walk\" role=\"group\" aria-label=\"", words("The way from A to B"), "\"></div>\n</div>\n");
    appendElement(out, "<noscript><p class=\"said\">", words("Scripts are off: the rows below need the one in this file."),
                  "</p></noscript>\n");
}

void ComparePage::appendTools(std::string& out) const {
    const PageWords& words = m_options.words;
    out += "<div class=\"bar tools\">\n<span role=\"tablist\" aria-label=\"";
    appendHtml(out, words("View"));
    out += "\">";
    appendElement(out, "<button id=\"tabBoth\" type=\"button\" role=\"tab\" aria-selected=\"true\" aria-controls=\"both\">",
                  words("Side by side"), "</button>");
    appendElement(out, "<button id=\"tabTable\" type=\"button\" role=\"tab\" aria-selected=\"false\" aria-controls=\"table\">",
                  words("Table by |Δ|"), "</button></span>\n");
    appendElement(out, "<label for=\"least\">", words("Hide below"), "</label> <select id=\"least\"></select>\n");
    appendElement(out, "<label><input id=\"path\" type=\"checkbox\" checked> ", words("Critical path"), "</label>\n");
    appendElement(out, "<label><input id=\"same\" type=\"checkbox\" checked> ", words("Same time scale"), "</label>\n");
    appendElement(out, "<label><input id=\"local\" type=\"checkbox\"> ", words("Local time"), "</label>\n");
    appendElement(out, "<button id=\"all\" type=\"button\">", words("Whole time"), "</button>\n");
    out += "<span class=\"grow\"></span>\n<span id=\"found\" role=\"status\"></span>\n<input id=\"find\" type=\"search\" placeholder=\"";
    appendHtml(out, words("Find operation, key or value ( / )"));
    appendElement(out, "\" aria-label=\"", words("Find operation, key or value"), "\">\n</div>\n");
}

void ComparePage::appendFooter(std::string& out) const {
    const PageWords& words = m_options.words;
    const auto part = [&out](std::string_view text) { appendElement(out, "<span>", text, "</span>\n"); };
    out += "<footer>\n";
    part(words.amount("%Ln pair(s) of spans", m_facts.pairs));
    if (m_facts.renamed > 0) part(words("%1 of them renamed", {countText(m_facts.renamed, words.numbers)}));
    part(words("%1 only in A, %2 only in B", {countText(m_facts.removed, words.numbers), countText(m_facts.added, words.numbers)}));
    if (!m_options.source.empty()) part(words("Source %1", {m_options.source}));
    if (m_removed) part(words.amount("%Ln value(s) left out", *m_removed));
    part(words("One file, works offline, nothing from elsewhere"));
    part("Framewake " FW_VERSION);
    out += "</footer>\n";
}

std::string ComparePage::finish() {
    const PageWords& words = m_options.words;
    // What found no room is told above what did.
    const std::string data = dataJson();
    std::string out = pageHead(words, m_texts.title, compareStyle(), compareScript());
    appendHeader(out);
    appendTools(out);
    out +=
        "<main>\n<div id=\"both\" role=\"tabpanel\" aria-labelledby=\"tabBoth\">\n<canvas id=\"ruler\" "
        "aria-hidden=\"true\"></canvas>\n<div "
        "id=\"view\" tabindex=\"0\" role=\"tree\" aria-label=\"";
    appendHtml(out, words("Rows of both traces"));
    out +=
        "\"><div id=\"layer\"><canvas id=\"bars\" aria-hidden=\"true\"></canvas><div id=\"rows\" role=\"presentation\"></div></div>"
        "<div id=\"space\"></div></div>\n</div>\n"
        "<div id=\"table\" role=\"tabpanel\" aria-labelledby=\"tabTable\" hidden></div>\n"
        "<aside id=\"details\" aria-live=\"polite\"></aside>\n</main>\n";
    appendFooter(out);
    appendPageEnd(out, data, compareScript());
    return out;
}

}  // namespace fw::exporting

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/compare_file.h"

#include <utility>

#include <CLI/CLI.hpp>

#include "app/cli/compare_markdown.h"
#include "app/cli/compare_text.h"
#include "app/cli/offscreen_qt.h"
#include "app/compare_page_writer.h"
#include "app/trace_export_run.h"
#include "model/analysis/diff_rows.h"
#include "model/export/diff_csv.h"
#include "widgets/render/compare_picture.h"
#include "widgets/render/picture.h"
#include "widgets/render/text.h"

namespace fw::cli {
namespace {

using analysis::DiffFacts;
using analysis::DiffVerdict;
using analysis::TraceDiff;
using render::ComparePictureWords;

QString drawn(const std::string& text) {
    return render::visibleText(text);
}

ComparePictureWords wordsOf(const TraceDiff& diff, const DiffFacts& facts, const CompareUnit& unit) {
    ComparePictureWords words;
    const CompareHeadline head = comparisonHeadline(diff, facts);
    words.lead = drawn(head.text);
    const bool differs = facts.verdict == DiffVerdict::Slower || facts.verdict == DiffVerdict::Faster;
    if (differs) {
        const bool slower = facts.differenceNs > 0;
        words.number = drawn(slower ? unit.delta(facts.differenceNs) : unit.text(-facts.differenceNs));
        words.share = drawn(head.share);
        words.tone = slower ? ComparePictureWords::Tone::Slower : ComparePictureWords::Tone::Faster;
    }
    const std::string rest = comparisonReasons(diff, facts);
    if (!rest.empty()) words.body.push_back({render::visibleText(rest, 2'000), ComparePictureWords::Tone::Plain});
    words.note = QStringLiteral("Critical path, clocks as recorded; adds up exactly.");
    return words;
}

render::DeltaChart chartOf(const TraceDiff& diff, const CompareUnit& unit, int steps) {
    analysis::DeltaWalk walk = analysis::walkDeltas(diff, static_cast<std::size_t>(steps));
    // What the unit rounds to nothing is no step to a reader.
    for (; !walk.steps.empty() && unit.rounded(walk.steps.back().ns) == 0; walk.steps.pop_back(), ++walk.restEntries)
        walk.restNs += walk.steps.back().ns;
    render::DeltaChart chart;
    chart.fromNs = *walk.fromNs;
    chart.toNs = *walk.toNs;
    chart.from = drawn(unit.text(chart.fromNs));
    chart.to = drawn(unit.text(chart.toNs));
    chart.fromName = QStringLiteral("A");
    chart.toName = QStringLiteral("B");
    if (chart.fromNs != chart.toNs) {
        chart.fromPlace = chart.fromNs < chart.toNs ? QStringLiteral("fast trace") : QStringLiteral("slow trace");
        chart.toPlace = chart.fromNs < chart.toNs ? QStringLiteral("slow trace") : QStringLiteral("fast trace");
    }
    for (const analysis::DeltaStep& step : walk.steps) {
        const RowName name = rowName(diff, step.row);
        render::DeltaChart::Step bar;
        bar.name = step.waits ? QStringLiteral("queue wait") : render::nameText(name.name, 60);
        bar.place = step.waits ? QStringLiteral("before ") + render::nameText(name.name, 60) : drawn(name.service);
        bar.delta = drawn(unit.delta(step.ns));
        bar.ns = step.ns;
        bar.largest = chart.steps.empty();
        bar.waits = step.waits;
        chart.steps.push_back(std::move(bar));
    }
    if (walk.restEntries > 0) {
        const QString count = render::countText(walk.restEntries);
        chart.steps.push_back({QStringLiteral("rest"),
                               count + (walk.restEntries == 1 ? QStringLiteral(" operation") : QStringLiteral(" operations")),
                               drawn(unit.delta(walk.restNs)), walk.restNs, false, false});
    }
    chart.tickText = [unit](std::int64_t ns) { return drawn(unit.text(ns)); };
    return chart;
}

/// Of a page, beside the rest.
constexpr std::size_t pageSteps = 6;

Result<std::string> csvOf(const analysis::DiffPlan& plan, const std::stop_token& stop) {
    std::string text;
    const Result<void> written = exporting::writeDiffCsv(
        plan, plan.byDelta,
        [&text](std::string_view piece) {
            text += piece;
            return true;
        },
        stop);
    if (!written) return tl::unexpected<Error>(written.error());
    return text;
}

exporting::ComparePageTexts pageTextsOf(const TraceDiff& diff, const DiffFacts& facts, const CompareUnit& unit) {
    exporting::ComparePageTexts texts;
    const CompareHeadline head = comparisonHeadline(diff, facts);
    texts.title = "Compare " + unit.text(*facts.baselineNs) + " with " + unit.text(*facts.candidateNs);
    texts.lead = head.text;
    if (facts.verdict == DiffVerdict::Slower || facts.verdict == DiffVerdict::Faster) {
        texts.number = facts.differenceNs > 0 ? unit.delta(facts.differenceNs) : unit.text(-facts.differenceNs);
        texts.share = head.share;
    }
    texts.body = comparisonReasons(diff, facts);
    texts.note = "Critical path, clocks as recorded; adds up exactly.";
    analysis::DeltaWalk walk = analysis::walkDeltas(diff, pageSteps);
    for (; !walk.steps.empty() && unit.rounded(walk.steps.back().ns) == 0; walk.steps.pop_back(), ++walk.restEntries)
        walk.restNs += walk.steps.back().ns;
    for (const analysis::DeltaStep& step : walk.steps) {
        const RowName name = rowName(diff, step.row);
        texts.steps.push_back(
            {step.row, step.ns, step.waits, step.waits ? "queue wait" : name.name, step.waits ? "before " + name.name : name.service});
    }
    if (walk.restEntries > 0)
        texts.steps.push_back({analysis::noDiffRow, walk.restNs, false, "rest",
                               countText(walk.restEntries) + (walk.restEntries == 1 ? " operation" : " operations")});
    texts.match = [&diff](analysis::DiffRow row) {
        std::string words = matchWords(diff, row);
        return words == "same" ? std::string() : words;
    };
    return texts;
}

Result<std::string> pageOf(const Context& context, const std::shared_ptr<const analysis::DiffPlan>& plan, const ComparedForFile& compared) {
    const CompareUnit unit(*compared.diff);
    exporting::ComparePageOptions options;
    options.source = app::sourceOfTraces(compared.sources);
    options.frameKey = compared.frameKey;
    Result<app::WrittenPage> page =
        app::writeComparePage(compared.reader, {plan, compared.facts, unit, pageTextsOf(*compared.diff, compared.facts, unit), options},
                              compared.redactor, context.stop);
    if (!page) return tl::unexpected<Error>(page.error());
    return std::move(page->html);
}

}  // namespace

void CompareFileArguments::addTo(CLI::App& command) {
    command.add_option("-o,--output", output, "Into FILE.html, .csv, .md, .pdf, .png or .svg instead; - is standard output")
        ->type_name("FILE");
    command.add_option("--format", format, "html, csv, md, pdf, png or svg (default: from the name)")
        ->check(CLI::IsMember({"html", "csv", "md", "pdf", "png", "svg"}))
        ->needs("--output");
    command.add_option("--theme", theme, "Picture: light or dark")->check(CLI::IsMember({"light", "dark"}))->capture_default_str();
    command.add_option("--scale", scale, "PNG: pixels a point, 1 to 4")->check(CLI::Range(1.0, 4.0))->capture_default_str();
    command.add_option("--width", width, "Picture: points")->check(CLI::Range(800, 8000))->capture_default_str();
    command.add_option("--rows", rows, "Picture: most rows drawn, those that differ most; the caption says what is left out")
        ->check(CLI::Range(1, 20000))
        ->capture_default_str();
    redact.addTo(command);
}

Result<std::string> CompareFileArguments::kind() const {
    if (!format.empty()) return format;
    const std::size_t dot = output.rfind('.');
    std::string end = dot == std::string::npos ? std::string() : output.substr(dot + 1);
    for (char& c : end)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if (end == "markdown") end = "md";
    if (end == "htm") end = "html";
    if (end == "html" || end == "csv" || end == "md" || end == "pdf" || end == "png" || end == "svg") return end;
    return fail(ErrorKind::Usage, "the name must end in .html, .csv, .md, .pdf, .png or .svg, or --format say which", output);
}

Result<std::string> compareFile(const Context& context, const CompareFileArguments& arguments, const std::string& kind,
                                const ComparedForFile& compared) {
    const Result<std::shared_ptr<const analysis::DiffPlan>> plan = analysis::planDiff(compared.diff, context.stop);
    if (!plan) return tl::unexpected<Error>(plan.error());
    if (kind == "csv") return csvOf(**plan, context.stop);
    if (kind == "md") return compareMarkdown(**plan, compared.facts);
    if (kind == "html") return pageOf(context, *plan, compared);
    const OffscreenQt qt;
    render::ComparePictureRequest request;
    request.plan = *plan;
    request.facts = compared.facts;
    const CompareUnit unit(*compared.diff);
    request.unit = unit;
    request.words = wordsOf(*compared.diff, compared.facts, unit);
    request.chart = chartOf(*compared.diff, unit, render::compareChartSteps(arguments.width));
    request.selected = compared.facts.largest;
    request.theme = arguments.theme == "dark" ? render::ThemeId::Dark : render::ThemeId::Light;
    request.scale = arguments.scale;
    request.width = arguments.width;
    request.maxRows = arguments.rows;
    request.frameKey = QString::fromStdString(compared.frameKey);
    request.source = render::captionSource(compared.sources);
    const Result<QByteArray> picture = kind == "svg"   ? render::renderSvg(request)
                                       : kind == "pdf" ? render::renderPdf(request)
                                                       : render::renderPng(request);
    if (!picture) return tl::unexpected<Error>(picture.error());
    return picture->toStdString();
}

}  // namespace fw::cli

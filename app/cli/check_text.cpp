// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/check_text.h"

#include <utility>

#include "app/cli/text_out.h"
#include "model/core/json_out.h"
#include "model/core/number_text.h"
#include "model/core/saturated.h"

namespace fw::cli {
namespace {

using analysis::QualityCount;
using analysis::QualityFinding;
using analysis::QualityKind;
using analysis::QualityReport;

std::string counted(std::uint64_t count, const char* one, const char* many) {
    return countText(count) + ' ' + (count == 1 ? one : many);
}

/// "99.3 %", cut: 100 % is all of them.
std::string shareText(std::uint64_t part, std::uint64_t whole) {
    if (whole == 0) return "–";
    const std::uint64_t thousandths = part / whole * 1000 + part % whole * 1000 / whole;
    return std::to_string(thousandths / 10) + '.' + std::to_string(thousandths % 10) + " %";
}

std::string ruleMessage(const QualityFinding& finding, const QualityRule& rule) {
    switch (rule.kind) {
        case QualityRule::Kind::EverySpan:
            return "the span lacks " + finding.text;
        case QualityRule::Kind::SomeSpans:
            return counted(finding.count, "span lacks a key", "spans lack a key") + "; this one: " + finding.text;
        case QualityRule::Kind::NoSpan:
            return "such a span";
        case QualityRule::Kind::EveryTrace:
            break;
    }
    if (!finding.text.empty()) return "no span of the trace has " + finding.text;
    return "the trace has " + countText(finding.count) + (finding.ofServices ? " services" : " spans");
}

}  // namespace

std::string checkName(QualityKind kind, std::uint32_t rule, const std::vector<QualityRule>& rules) {
    return kind == QualityKind::Rule ? rules[rule].text : analysis::qualityName(kind);
}

std::string findingMessage(const QualityFinding& finding, const std::vector<QualityRule>& rules) {
    switch (finding.kind) {
        case QualityKind::MissingParent:
            return "span " + finding.text + " is not in the trace; " + counted(finding.count, "span names", "spans name") + " it as parent";
        case QualityKind::Orphan:
            return "its parent " + finding.text + " is not in the trace";
        case QualityKind::Cycle:
            return "its parents lead back to it";
        case QualityKind::DuplicateId:
            return "another span of the trace has its id, with other content";
        case QualityKind::BrokenSpan:
            return "the span is marked: " + finding.text;
        case QualityKind::StartsBeforeParent:
            return "starts " + durationText(finding.ns) + " before its parent";
        case QualityKind::OutlivesParent:
            return "ends " + durationText(finding.ns) + " after its parent";
        case QualityKind::ClockOff:
            return "the clock of " + finding.text + " has to be moved by " + offsetText(finding.ns) + " to fit that of " + finding.other;
        case QualityKind::ClockContradiction:
            return "no offset between the clocks of " + finding.text + " and " + finding.other + " fits their calls";
        case QualityKind::ContextLost:
            return "the trace has no root: every top span names a parent that is not there, or they are in a circle";
        case QualityKind::LoneConsumer:
            return "a consumer with neither a parent nor a link to what it consumed";
        case QualityKind::SplitFrame:
            return "frame " + finding.text + " is in " + counted(finding.count, "trace", "traces") + ", also in " + finding.other +
                   ": the context was lost on the way";
        case QualityKind::MissingFrames:
            if (finding.sampled)
                return "of frames " + finding.text + " to " + finding.other + ' ' + countText(finding.count) +
                       " are in no trace, more than half: sampled?";
            if (finding.count == 1) return "frame " + finding.text + " is in no trace";
            return countText(finding.count) + " frames, " + finding.text + " to " + finding.other + ", are in no trace";
        case QualityKind::GeneralName:
            return counted(finding.count, "span", "spans") + " with a name that says nothing of what was done";
        case QualityKind::DetailedName:
            return counted(finding.count, "span", "spans") + " of one operation, " + finding.text +
                   ", with names that differ from call to call";
        case QualityKind::DurationCopy:
            return finding.text + " says " + durationText(finding.ns) + ", the span took " + durationText(finding.otherNs);
        case QualityKind::SilentError:
            return "the span failed and says nowhere why";
        case QualityKind::Rule:
            break;
    }
    return ruleMessage(finding, rules[finding.rule]);
}

void checkText(Context& context, const QualityReport& report, const std::vector<QualityRule>& rules, std::size_t examples) {
    std::string& out = context.out.text();
    std::size_t next = 0;
    for (const QualityCount& count : report.counts) {
        const std::size_t from = next;
        while (next < report.findings.size() && report.findings[next].kind == count.kind && report.findings[next].rule == count.rule)
            ++next;
        if (count.findings == 0) continue;
        out += visibleText(checkName(count.kind, count.rule, rules)) + ": " + counted(count.findings, "finding", "findings");
        if (count.traces > 0) out += " in " + counted(count.traces, "trace", "traces");
        out += std::string(" (") + severityName(count.severity) + ")\n";
        std::size_t shown = 0;
        for (std::size_t at = from; at < next && shown < examples; ++at, ++shown) {
            const QualityFinding& finding = report.findings[at];
            std::string where;
            if (!finding.traceId.empty()) where = visibleText(finding.traceId, 40);
            if (!finding.spanId.empty()) where += ' ' + visibleText(finding.spanId, 40);
            if (!finding.name.empty()) where += ' ' + visibleText(finding.name, 60) + " in " + visibleText(finding.service, 60);
            out += "  " + where + (where.empty() ? "" : ": ") + visibleText(findingMessage(finding, rules), 300) + '\n';
        }
        if (count.findings > shown) out += "  … " + countText(count.findings - shown) + " more\n";
        context.out.flushIfLarge();
    }
    bool covered = false;
    using Align = TextTable::Align;
    TextTable table({{"KEY", Align::Left},
                     {"SPANS", Align::Right},
                     {"WITH IT", Align::Right},
                     {"SHARE", Align::Right},
                     {"TRACES WITH IT", Align::Right}});
    for (const analysis::KeyCoverage& coverage : report.coverage) {
        if (coverage.traces == 0) continue;
        covered = true;
        table.addRow({visibleText(coverage.key, 60), countText(coverage.spans), countText(coverage.with),
                      shareText(coverage.with, coverage.spans), countText(coverage.tracesWith) + " of " + countText(coverage.traces)});
    }
    if (covered) {
        if (!out.empty()) out += '\n';
        table.appendTo(out);
    }
    if (context.quiet) return;
    out += '\n' + counted(report.traces, "trace", "traces") + " with " + counted(report.spans, "span", "spans") + " looked at, " +
           countText(report.complete) + " complete (" + shareText(report.complete, report.traces) + ").";
    if (!report.framesLookedAt) out += " Missing and split frames are looked for in all traces only.";
    if (report.namesLeftOut > 0)
        out += " The names of " + counted(report.namesLeftOut, "span", "spans") + " were not judged: there are too many operations.";
    out += '\n';
}

void checkJson(Context& context, const QualityReport& report, const std::vector<QualityRule>& rules, bool passed) {
    std::string& out = context.out.text();
    JsonOut json(out);
    json.beginObject();
    json.count("traces", report.traces);
    json.count("complete", report.complete);
    json.count("spans", report.spans);
    json.count("unread", report.unread);
    json.flag("passed", passed);
    json.key("checks");
    json.beginArray();
    for (const QualityCount& count : report.counts) {
        json.beginObject();
        json.text("rule", checkName(count.kind, count.rule, rules));
        json.text("severity", severityName(count.severity));
        json.count("findings", count.findings);
        if (count.kind == QualityKind::Rule) json.count("looked_at", count.looked);
        json.endObject();
    }
    json.endArray();
    json.key("findings");
    json.beginArray();
    for (const QualityFinding& finding : report.findings) {
        json.beginObject();
        json.text("rule", checkName(finding.kind, finding.rule, rules));
        json.text("severity", severityName(finding.severity));
        json.key("trace_id"), finding.traceId.empty() ? json.null() : json.text(finding.traceId);
        json.key("span_id"), finding.spanId.empty() ? json.null() : json.text(finding.spanId);
        if (!finding.service.empty()) json.text("service", finding.service);
        if (!finding.name.empty()) json.text("name", finding.name);
        json.text("message", findingMessage(finding, rules));
        json.endObject();
        context.out.flushIfLarge();
    }
    json.endArray();
    json.key("coverage");
    json.beginObject();
    for (const analysis::KeyCoverage& coverage : report.coverage) {
        if (coverage.traces == 0) continue;
        json.key(coverage.key);
        json.beginObject();
        json.count("spans", coverage.spans);
        json.count("with", coverage.with);
        json.count("traces", coverage.traces);
        json.count("traces_with", coverage.tracesWith);
        json.endObject();
    }
    json.endObject();
    json.flag("frames_looked_at", report.framesLookedAt);
    json.endObject();
    out += '\n';
}

}  // namespace fw::cli

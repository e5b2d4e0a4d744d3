// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/quality_check.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

#include "model/analysis/critical_path.h"
#include "model/core/mark_names.h"
#include "model/core/saturated.h"
#include "model/core/span_evidence.h"

namespace fw::analysis {
namespace {

void shorten(std::string& text) {
    if (text.size() <= findingTextBytes) return;
    std::size_t end = findingTextBytes;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
    text.resize(end);
    text += "…";
}

/// Work that nobody waits for lies where it likes.
bool detachedBelow(SpanKind child, SpanKind parent) {
    return child == SpanKind::Consumer || parent == SpanKind::Producer;
}

bool saysWhy(const SpanDetails& details) {
    const auto tells = [](const Attributes& attributes, std::string_view key) {
        const AttributeValue* value = findAttribute(attributes, key);
        return value != nullptr && !valueText(*value).empty();
    };
    if (!details.statusMessage.empty()) return true;
    for (const std::string_view key : {"error.message", "exception.message", "error.object", "message"})
        if (tells(details.attributes, key)) return true;
    return std::any_of(details.events.begin(), details.events.end(), [&](const SpanEvent& event) {
        return tells(event.attributes, "exception.message") || tells(event.attributes, "message") ||
               tells(event.attributes, "error.object");
    });
}

}  // namespace

QualityCheck::QualityCheck(std::vector<QualityRule> rules, QualityOptions options)
    : m_rules(std::move(rules)), m_options(std::move(options)), m_keys(m_rules.keys()) {
    const auto numberOf = [this](const std::string& key) {
        const auto at = std::find(m_keys.begin(), m_keys.end(), key);
        if (at == m_keys.end()) return m_keys.push_back(key), m_keys.size() - 1;
        return static_cast<std::size_t>(at - m_keys.begin());
    };
    const auto coverageOf = [&](const std::string& key) -> Coverage& {
        for (Coverage& coverage : m_coverage)
            if (coverage.total.key == key) return coverage;
        Coverage made;
        made.total.key = key;
        made.key = numberOf(key);
        return m_coverage.emplace_back(std::move(made));
    };
    if (!m_options.frameKey.empty()) coverageOf(m_options.frameKey);
    for (std::size_t rule = 0; rule < m_rules.rules().size(); ++rule)
        for (const std::string& key : m_rules.rules()[rule].has)
            if (std::find(m_rules.keys().begin(), m_rules.keys().end(), key) != m_rules.keys().end()) coverageOf(key).rules.push_back(rule);
    for (const std::string& key : m_options.durationKeys) numberOf(key);
    m_own.resize(m_keys.size());
    m_values.resize(m_keys.size());
    const std::size_t checks = builtInChecks + m_rules.rules().size();
    m_kept.resize(checks);
    m_lastTrace.assign(checks, 0);
    m_totals.resize(m_rules.rules().size());
    for (std::size_t check = 0; check < checks; ++check) {
        QualityCount count;
        count.kind = check < builtInChecks ? static_cast<QualityKind>(check) : QualityKind::Rule;
        count.rule = static_cast<std::uint32_t>(check < builtInChecks ? 0 : check - builtInChecks);
        count.severity = count.kind == QualityKind::Rule ? m_rules.rules()[count.rule].severity : defaultSeverity(count.kind);
        m_report.counts.push_back(count);
    }
    m_report.framesLookedAt = m_options.frames;
}

QualityFinding QualityCheck::findingOfTrace(QualityKind kind) const {
    QualityFinding finding;
    finding.kind = kind;
    finding.trace = m_trace->summary.key;
    finding.traceId = m_trace->summary.idText;
    return finding;
}

QualityFinding QualityCheck::findingAt(QualityKind kind, SpanIndex span) const {
    QualityFinding finding = findingOfTrace(kind);
    finding.spanId = m_trace->spanIdText(span);
    finding.span = m_trace->spanId[span];
    finding.service = m_trace->services[m_trace->service[span]].name;
    finding.name = m_trace->names[m_trace->name[span]];
    return finding;
}

void QualityCheck::tell(QualityFinding finding) {
    const std::size_t check = finding.kind == QualityKind::Rule ? builtInChecks + finding.rule : static_cast<std::size_t>(finding.kind);
    QualityCount& count = m_report.counts[check];
    finding.severity = count.severity;
    ++count.findings;
    if (finding.trace != 0 && std::exchange(m_lastTrace[check], finding.trace) != finding.trace) ++count.traces;
    if (m_kept[check].size() >= m_options.limit) return;
    for (std::string* text : {&finding.traceId, &finding.spanId, &finding.service, &finding.name, &finding.text, &finding.other})
        shorten(*text);
    m_kept[check].push_back(std::move(finding));
}

void QualityCheck::begin(std::shared_ptr<const TraceData> trace) {
    m_trace = std::move(trace);
    m_tree = buildSpanTree(*m_trace);
    m_next = 0;
    m_ofResources.assign(m_trace->resources.size(), {});
    m_rules.beginTrace(*m_trace);
    for (Coverage& coverage : m_coverage) coverage.inTrace = coverage.withInTrace = false;
    ++m_report.traces;
    m_report.spans += m_trace->spanCount();
    const TraceSummary& summary = m_trace->summary;
    if (summary.completeness == Completeness::Complete) ++m_report.complete;
    if (summary.completeness == Completeness::ContextLost) tell(findingOfTrace(QualityKind::ContextLost));
    m_framesOfTrace.clear();
    m_framesOfTrace.insert(summary.frameIds.begin(), summary.frameIds.end());
    lookAtStructure();
    // A clock that is compared with another one needs two resources.
    ClockSkew clocks;
    if (m_trace->resources.size() > 1) clocks = compareClocks(*m_trace, m_tree, primaryRoot(*m_trace, m_tree));
    lookAtTimes(clocks);
    lookAtClocks(clocks);
    lookAtNames();
}

void QualityCheck::lookAtStructure() {
    for (const GhostRow& ghost : m_tree.ghosts) {
        const Row first = ghost.row + 1;
        if (first >= m_tree.end[ghost.row] || m_tree.span[first] == noSpan) continue;
        QualityFinding finding = findingAt(QualityKind::MissingParent, m_tree.span[first]);
        finding.text = idText(ghost.id, ghost.idText);
        for (Row child = first; child < m_tree.end[ghost.row]; child = m_tree.end[child]) ++finding.count;
        tell(std::move(finding));
    }
    for (SpanIndex span = 0; span < m_trace->spanCount(); ++span) {
        const Row row = m_tree.rowOfSpan[span];
        const std::uint8_t rowMarks = m_tree.marks[row];
        if ((rowMarks & Orphan) != 0) {
            QualityFinding finding = findingAt(QualityKind::Orphan, span);
            finding.text = m_trace->parentIdText(span);
            tell(std::move(finding));
        }
        if ((rowMarks & (CycleCut | SelfParent)) != 0) tell(findingAt(QualityKind::Cycle, span));
        const std::uint16_t broken = brokenMarks(m_trace->marks[span]);
        if ((broken & DuplicateId) != 0) tell(findingAt(QualityKind::DuplicateId, span));
        if ((broken & ~DuplicateId) != 0) {
            QualityFinding finding = findingAt(QualityKind::BrokenSpan, span);
            for (const MarkName& mark : spanMarkNames)
                if ((broken & mark.mark) != 0 && mark.mark != DuplicateId)
                    finding.text += (finding.text.empty() ? "" : ", ") + std::string(mark.name);
            tell(std::move(finding));
        }
        const bool root = m_tree.parent[row] == noRow && rowMarks == 0;
        if (root && m_trace->kind[span] == SpanKind::Consumer && (m_trace->marks[span] & HasLinks) == 0)
            tell(findingAt(QualityKind::LoneConsumer, span));
    }
}

void QualityCheck::lookAtTimes(const ClockSkew& skew) {
    const auto hostOf = [&](SpanIndex span) {
        return skew.hostOfResource.empty() ? ClockSkew::noHost : skew.hostOfResource[m_trace->resource[span]];
    };
    for (Row row = 0; row < m_tree.rowCount(); ++row) {
        const SpanIndex span = m_tree.span[row];
        if (span == noSpan || m_tree.parent[row] == noRow) continue;
        const SpanIndex parent = m_tree.span[m_tree.parent[row]];
        if (parent == noSpan || ((m_trace->marks[span] | m_trace->marks[parent]) & (untimedMarks | StartInferred)) != 0) continue;
        if (detachedBelow(m_trace->kind[span], m_trace->kind[parent])) continue;
        // What two hosts disagree in is a matter of their clocks.
        if (hostOf(span) != hostOf(parent)) continue;
        const std::int64_t early = saturatedSub(m_trace->startNs[parent], m_trace->startNs[span]);
        if (early > m_options.toleranceNs) {
            QualityFinding finding = findingAt(QualityKind::StartsBeforeParent, span);
            finding.ns = early;
            tell(std::move(finding));
        }
        if (((m_trace->marks[span] | m_trace->marks[parent]) & (NoEnd | NegativeDuration)) != 0) continue;
        const std::int64_t late = saturatedSub(m_trace->endNs(span), m_trace->endNs(parent));
        if (late > m_options.toleranceNs) {
            QualityFinding finding = findingAt(QualityKind::OutlivesParent, span);
            finding.ns = late;
            tell(std::move(finding));
        }
    }
}

void QualityCheck::lookAtClocks(const ClockSkew& skew) {
    for (const HostClock& clock : skew.hosts) {
        using Verdict = HostClock::Verdict;
        const bool contradicts = clock.verdict == Verdict::Contradictory;
        const bool off = clock.verdict == Verdict::Off || clock.verdict == Verdict::BeyondLimit;
        const std::int64_t distance = clock.offsetNs == INT64_MIN ? INT64_MAX : std::abs(clock.offsetNs);
        if (!contradicts && !(off && distance > m_options.toleranceNs)) continue;
        QualityFinding finding = clock.lowSpan != noSpan    ? findingAt(QualityKind::ClockOff, clock.lowSpan)
                                 : clock.highSpan != noSpan ? findingAt(QualityKind::ClockOff, clock.highSpan)
                                                            : findingOfTrace(QualityKind::ClockOff);
        if (contradicts) finding.kind = QualityKind::ClockContradiction;
        finding.text = clock.host;
        if (clock.comparedWith < skew.hosts.size()) finding.other = skew.hosts[clock.comparedWith].host;
        finding.ns = clock.offsetNs;
        tell(std::move(finding));
    }
}

void QualityCheck::lookAtNames() {
    // Once for each name of a trace, not for each span.
    std::unordered_map<std::uint64_t, std::uint64_t> spans;
    for (SpanIndex span = 0; span < m_trace->spanCount(); ++span)
        ++spans[std::uint64_t{m_trace->service[span]} << 32 | m_trace->name[span]];
    for (const auto& [pair, count] : spans)
        m_names.add(m_trace->services[pair >> 32].name, m_trace->names[pair & UINT32_MAX], count, m_trace->summary.key,
                    m_trace->summary.idText);
}

void QualityCheck::add(SpanIndex span, std::size_t key, std::string_view text) {
    closeUpTo(span);
    m_own[key] = std::string(text);
}

void QualityCheck::closeUpTo(SpanIndex span) {
    while (m_next < span) close(m_next++);
}

void QualityCheck::close(SpanIndex span) {
    std::vector<std::optional<std::string>>& ofResource = m_ofResources[m_trace->resource[span]];
    if (ofResource.empty()) {
        const Resource& resource = m_trace->resources[m_trace->resource[span]];
        for (const std::string& key : m_keys) {
            const AttributeValue* value = findAttribute(resource.attributes, key);
            ofResource.push_back(value != nullptr ? std::optional(valueText(*value)) : std::nullopt);
        }
    }
    for (std::size_t key = 0; key < m_keys.size(); ++key) {
        const std::optional<std::string>& value = m_own[key] ? m_own[key] : ofResource[key];
        m_values[key] = value ? std::optional<std::string_view>(*value) : std::nullopt;
    }
    if (!m_options.frameKey.empty())
        if (const std::optional<std::string_view>& frame = m_values[m_coverage.front().key]; frame) m_framesOfTrace.emplace(*frame);
    const RuleEvaluator::Verdict& verdict = m_rules.look(span, m_values);
    for (Coverage& coverage : m_coverage) {
        const bool with = m_values[coverage.key].has_value();
        coverage.withInTrace |= with;
        bool demanded = coverage.total.key == m_options.frameKey;
        for (const std::size_t rule : coverage.rules) {
            if (verdict.about[rule] == 0) continue;
            coverage.inTrace = true;
            demanded |= m_rules.rules()[rule].kind != QualityRule::Kind::EveryTrace;
        }
        if (!demanded) continue;
        coverage.inTrace = true;
        ++coverage.total.spans;
        if (with) ++coverage.total.with;
    }
    for (std::size_t rule = 0; rule < m_totals.size(); ++rule) {
        const QualityRule::Kind kind = m_rules.rules()[rule].kind;
        if (verdict.about[rule] == 0 || kind == QualityRule::Kind::EveryTrace) continue;
        ++m_totals[rule].about;
        if (verdict.broken[rule] == 0) continue;
        ++m_totals[rule].broken;
        const bool oneForAll = kind == QualityRule::Kind::SomeSpans;
        if (oneForAll && m_totals[rule].example) continue;
        QualityFinding finding = findingAt(QualityKind::Rule, span);
        finding.rule = static_cast<std::uint32_t>(rule);
        finding.text = m_rules.lacking(rule, m_values);
        if (oneForAll)
            m_totals[rule].example = std::move(finding);
        else
            tell(std::move(finding));
    }
    lookAtDuration(span);
    for (std::optional<std::string>& value : m_own) value.reset();
}

void QualityCheck::lookAtDuration(SpanIndex span) {
    if ((m_trace->marks[span] & (untimedMarks | NoEnd | NegativeDuration)) != 0) return;
    for (const std::string& key : m_options.durationKeys) {
        const std::size_t number = static_cast<std::size_t>(std::find(m_keys.begin(), m_keys.end(), key) - m_keys.begin());
        if (!m_own[number]) continue;
        const std::optional<std::int64_t> said = waitFromText(key, *m_own[number]);
        if (!said) continue;
        const std::int64_t took = m_trace->durationNs[span];
        const std::int64_t difference = *said > took ? *said - took : took - *said;
        // A tenth more or less: founding document 000.
        if (difference <= std::max(took / 10, m_options.toleranceNs)) continue;
        QualityFinding finding = findingAt(QualityKind::DurationCopy, span);
        finding.text = key;
        finding.ns = *said;
        finding.otherNs = took;
        tell(std::move(finding));
    }
}

void QualityCheck::failed(SpanIndex span, const SpanDetails& details) {
    if (!saysWhy(details)) tell(findingAt(QualityKind::SilentError, span));
}

void QualityCheck::end() {
    closeUpTo(m_trace->spanCount());
    for (Coverage& coverage : m_coverage) {
        if (coverage.inTrace) ++coverage.total.traces;
        if (coverage.inTrace && coverage.withInTrace) ++coverage.total.tracesWith;
    }
    for (std::size_t rule = 0; rule < m_totals.size(); ++rule) {
        RuleEvaluator::TraceVerdict verdict = m_rules.traceVerdict(rule);
        if (!verdict.about) continue;
        ++m_totals[rule].about;
        if (!verdict.broken) continue;
        ++m_totals[rule].broken;
        QualityFinding finding = findingOfTrace(QualityKind::Rule);
        finding.rule = static_cast<std::uint32_t>(rule);
        finding.service = m_trace->summary.rootService;
        finding.name = m_trace->summary.rootName;
        finding.text = std::move(verdict.lacks);
        const QualityRule& wanted = m_rules.rules()[rule];
        finding.ofServices = m_trace->spanCount() >= wanted.spans;
        finding.count = finding.ofServices ? m_trace->summary.services.size() : m_trace->spanCount();
        tell(std::move(finding));
    }
    if (m_options.frames && !m_framesOfTrace.empty()) {
        const TraceSummary& summary = m_trace->summary;
        for (const std::string& frame : m_framesOfTrace) m_frames.add(frame, summary.key);
        m_frameTraces[summary.key] = {summary.id, summary.idText == toHex(summary.id) ? std::string() : summary.idText};
    }
    m_trace.reset();
}

std::string QualityCheck::traceIdOf(TraceKey key) const {
    const auto at = m_frameTraces.find(key);
    return at == m_frameTraces.end() ? std::string() : idText(at->second.id, at->second.text);
}

void QualityCheck::tellFrames() {
    m_frames.visitSplits([this](const FrameSeries::Split& split) {
        QualityFinding finding;
        finding.kind = QualityKind::SplitFrame;
        finding.trace = split.traces[0];
        finding.traceId = traceIdOf(split.traces[0]);
        finding.text = split.frameId;
        finding.other = traceIdOf(split.traces[1]);
        finding.count = split.traces.size();
        tell(std::move(finding));
    });
    m_frames.visitGaps([this](const FrameSeries::Gap& gap) {
        QualityFinding finding;
        finding.kind = QualityKind::MissingFrames;
        finding.text = gap.first;
        finding.other = gap.last;
        finding.count = gap.missing;
        finding.sampled = gap.sampled;
        tell(std::move(finding));
    });
}

QualityReport QualityCheck::finish() {
    if (m_options.frames) tellFrames();
    m_names.visit([this](QualityFinding finding) { tell(std::move(finding)); });
    m_report.namesLeftOut = m_names.leftOut();
    for (std::size_t rule = 0; rule < m_totals.size(); ++rule) {
        RuleTotal& total = m_totals[rule];
        m_report.counts[builtInChecks + rule].looked = total.about;
        const QualityRule& wanted = m_rules.rules()[rule];
        if (wanted.kind != QualityRule::Kind::SomeSpans || !total.example) continue;
        // In whole numbers: 99.5 % of 200 spans are 199.
        const std::uint64_t good = total.about - total.broken;
        if (good * 100'000 >= total.about * wanted.milliPercent) continue;
        total.example->count = total.broken;
        tell(std::move(*total.example));
    }
    for (std::vector<QualityFinding>& kept : m_kept)
        for (QualityFinding& finding : kept) m_report.findings.push_back(std::move(finding));
    for (Coverage& coverage : m_coverage) m_report.coverage.push_back(std::move(coverage.total));
    return std::move(m_report);
}

}  // namespace fw::analysis

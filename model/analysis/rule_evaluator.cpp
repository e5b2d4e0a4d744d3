// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/rule_evaluator.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace fw::analysis {
namespace {

template <typename Number>
std::optional<Number> wholeNumber(std::string_view text) {
    Number number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return number;
}

/// −1, 0, 1; nothing where one is no number. Integers of 64 bits compare exactly.
std::optional<int> compareNumbers(std::string_view left, std::string_view right) {
    const auto a = wholeNumber<std::int64_t>(left);
    const auto b = wholeNumber<std::int64_t>(right);
    if (a && b) return *a < *b ? -1 : *a > *b ? 1 : 0;
    const auto x = wholeNumber<double>(left);
    const auto y = wholeNumber<double>(right);
    if (!x || !y || *x != *x || *y != *y) return std::nullopt;
    return *x < *y ? -1 : *x > *y ? 1 : 0;
}

}  // namespace

bool likeText(std::string_view text, std::string_view pattern) {
    std::size_t at = 0;
    std::size_t want = 0;
    std::size_t star = std::string_view::npos;
    std::size_t from = 0;
    while (at < text.size()) {
        if (want < pattern.size() && pattern[want] == '*') {
            star = want++;
            from = at;
        } else if (want < pattern.size() && pattern[want] == text[at]) {
            ++want;
            ++at;
        } else if (star != std::string_view::npos) {
            // The last star takes one character more.
            want = star + 1;
            at = ++from;
        } else {
            return false;
        }
    }
    while (want < pattern.size() && pattern[want] == '*') ++want;
    return want == pattern.size();
}

RuleEvaluator::RuleEvaluator(std::vector<QualityRule> rules) : m_rules(std::move(rules)) {
    for (const QualityRule& rule : m_rules) {
        Compiled compiled;
        for (const QualityTest& test : rule.where) {
            Test made{fieldOf(test.key), 0, &test};
            if (made.field == Field::Attribute) made.key = keyNumber(test.key);
            compiled.where.push_back(made);
        }
        for (const std::string& key : rule.has) {
            Test made{fieldOf(key), 0, nullptr};
            if (made.field == Field::Attribute) made.key = keyNumber(key);
            compiled.has.push_back(made);
        }
        m_traceHas.emplace_back(rule.has.size(), std::uint8_t{0});
        m_compiled.push_back(std::move(compiled));
    }
    m_traceAbout.assign(m_rules.size(), 0);
    m_verdict.about.assign(m_rules.size(), 0);
    m_verdict.broken.assign(m_rules.size(), 0);
}

RuleEvaluator::Field RuleEvaluator::fieldOf(std::string_view key) {
    if (key == "service") return Field::Service;
    if (key == "name") return Field::Name;
    if (key == "kind") return Field::Kind;
    if (key == "status") return Field::Status;
    if (key == "duration") return Field::Duration;
    return Field::Attribute;
}

std::size_t RuleEvaluator::keyNumber(const std::string& key) {
    const auto at = std::find(m_keys.begin(), m_keys.end(), key);
    if (at != m_keys.end()) return static_cast<std::size_t>(at - m_keys.begin());
    m_keys.push_back(key);
    return m_keys.size() - 1;
}

void RuleEvaluator::beginTrace(const TraceData& trace) {
    m_trace = &trace;
    std::fill(m_traceAbout.begin(), m_traceAbout.end(), std::uint8_t{0});
    for (std::vector<std::uint8_t>& has : m_traceHas) std::fill(has.begin(), has.end(), std::uint8_t{0});
}

std::optional<std::string_view> RuleEvaluator::textOf(const Test& test, SpanIndex span, const Values& values) const {
    switch (test.field) {
        case Field::Service:
            return m_trace->services[m_trace->service[span]].name;
        case Field::Name:
            return m_trace->names[m_trace->name[span]];
        case Field::Kind:
            return kindName(m_trace->kind[span]);
        case Field::Status:
            return statusName(m_trace->status[span]);
        case Field::Duration:
            break;
        case Field::Attribute:
            return values[test.key];
    }
    return std::nullopt;
}

bool RuleEvaluator::meets(const Test& test, SpanIndex span, const Values& values) const {
    using Op = QualityTest::Op;
    std::string duration;
    std::optional<std::string_view> text = textOf(test, span, values);
    if (test.field == Field::Duration) {
        duration = std::to_string(m_trace->durationNs[span]);
        text = duration;
    }
    const QualityTest& wanted = *test.test;
    if (wanted.op == Op::Lacks) return !text;
    if (!text) return false;
    switch (wanted.op) {
        case Op::Has:
            return true;
        case Op::Equal:
            return *text == wanted.value || compareNumbers(*text, wanted.value) == 0;
        case Op::Unequal:
            return *text != wanted.value && compareNumbers(*text, wanted.value) != 0;
        case Op::Like:
            return likeText(*text, wanted.value);
        default:
            break;
    }
    const std::optional<int> order = compareNumbers(*text, wanted.value);
    if (!order) return false;
    switch (wanted.op) {
        case Op::Less:
            return *order < 0;
        case Op::AtMost:
            return *order <= 0;
        case Op::Greater:
            return *order > 0;
        default:
            return *order >= 0;
    }
}

const RuleEvaluator::Verdict& RuleEvaluator::look(SpanIndex span, const Values& values) {
    for (std::size_t at = 0; at < m_rules.size(); ++at) {
        const QualityRule& rule = m_rules[at];
        const Compiled& compiled = m_compiled[at];
        const bool about =
            std::all_of(compiled.where.begin(), compiled.where.end(), [&](const Test& test) { return meets(test, span, values); });
        bool broken = about && rule.kind == QualityRule::Kind::NoSpan;
        for (std::size_t need = 0; need < compiled.has.size(); ++need) {
            const Test& test = compiled.has[need];
            const bool there = test.field != Field::Attribute || values[test.key].has_value();
            if (there) m_traceHas[at][need] = 1;
            if (about && !there && rule.kind != QualityRule::Kind::EveryTrace) broken = true;
        }
        if (about) m_traceAbout[at] = 1;
        m_verdict.about[at] = about ? 1 : 0;
        m_verdict.broken[at] = broken ? 1 : 0;
    }
    return m_verdict;
}

RuleEvaluator::TraceVerdict RuleEvaluator::traceVerdict(std::size_t at) const {
    TraceVerdict verdict;
    const QualityRule& rule = m_rules[at];
    verdict.about = rule.kind == QualityRule::Kind::EveryTrace && m_traceAbout[at] != 0;
    if (!verdict.about) return verdict;
    for (std::size_t need = 0; need < rule.has.size(); ++need)
        if (m_traceHas[at][need] == 0) verdict.lacks += (verdict.lacks.empty() ? "" : ", ") + rule.has[need];
    verdict.broken = !verdict.lacks.empty() || m_trace->spanCount() < rule.spans ||
                     (rule.services > 0 && m_trace->summary.services.size() < rule.services);
    return verdict;
}

std::string RuleEvaluator::lacking(std::size_t rule, const Values& values) const {
    std::string text;
    for (const Test& test : m_compiled[rule].has) {
        if (test.field != Field::Attribute || values[test.key]) continue;
        text += (text.empty() ? "" : ", ") + m_keys[test.key];
    }
    return text;
}

}  // namespace fw::analysis

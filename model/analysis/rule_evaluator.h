// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/core/quality_rule.h"
#include "model/core/trace_data.h"

namespace fw::analysis {

/// Holds the rules of a reader against spans, one after the other. One thread.
class RuleEvaluator {
public:
    explicit RuleEvaluator(std::vector<QualityRule> rules);
    RuleEvaluator(const RuleEvaluator&) = delete;  // its tests point into its rules
    RuleEvaluator& operator=(const RuleEvaluator&) = delete;

    [[nodiscard]] const std::vector<QualityRule>& rules() const { return m_rules; }
    /// Attributes whose values the rules need, each once.
    [[nodiscard]] const std::vector<std::string>& keys() const { return m_keys; }

    /// What a span has for each of keys(): its own value or its resource's; absent where it has none.
    using Values = std::vector<std::optional<std::string_view>>;

    void beginTrace(const TraceData& trace);

    /// Which rules a span meets; both by number of the rule.
    struct Verdict {
        std::vector<std::uint8_t> about;   ///< the rule is about this span
        std::vector<std::uint8_t> broken;  ///< and it does not hold: of EverySpan, SomeSpans, NoSpan
    };
    /// `values` as above; the answer is valid until the next call.
    const Verdict& look(SpanIndex span, const Values& values);

    /// After the last span: what EveryTrace rules say of the trace.
    struct TraceVerdict {
        bool about = false;
        bool broken = false;
        std::string lacks;  ///< keys that no span has, "a, b"
    };
    [[nodiscard]] TraceVerdict traceVerdict(std::size_t rule) const;

    /// The keys of a rule that a span with `values` lacks, "a, b".
    [[nodiscard]] std::string lacking(std::size_t rule, const Values& values) const;

private:
    enum class Field : std::uint8_t { Service, Name, Kind, Status, Duration, Attribute };
    struct Test {
        Field field = Field::Attribute;
        std::size_t key = 0;  ///< number in m_keys
        const QualityTest* test = nullptr;
    };
    struct Compiled {
        std::vector<Test> where;
        std::vector<Test> has;
    };

    [[nodiscard]] static Field fieldOf(std::string_view key);
    [[nodiscard]] std::size_t keyNumber(const std::string& key);
    [[nodiscard]] std::optional<std::string_view> textOf(const Test& test, SpanIndex span, const Values& values) const;
    [[nodiscard]] bool meets(const Test& test, SpanIndex span, const Values& values) const;

    std::vector<QualityRule> m_rules;
    std::vector<Compiled> m_compiled;
    std::vector<std::string> m_keys;
    const TraceData* m_trace = nullptr;
    Verdict m_verdict;
    std::vector<std::uint8_t> m_traceAbout;             ///< by rule
    std::vector<std::vector<std::uint8_t>> m_traceHas;  ///< by rule, by its `has`
};

/// Whether `text` is `pattern`, in which '*' stands for any run of characters. O(text · pattern) at worst, no recursion.
[[nodiscard]] bool likeText(std::string_view text, std::string_view pattern);

}  // namespace fw::analysis

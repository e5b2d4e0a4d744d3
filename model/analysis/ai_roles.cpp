// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/ai_roles.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <map>
#include <utility>

namespace fw::analysis {
namespace {

constexpr std::array countedRoles = {AiRole::Model, AiRole::InputTokens, AiRole::OutputTokens, AiRole::TotalTokens};

std::int64_t heldSum(std::int64_t a, std::int64_t b) {
    std::int64_t sum = 0;
    return __builtin_add_overflow(a, b, &sum) ? std::numeric_limits<std::int64_t>::max() : sum;
}

}  // namespace

AiMapping AiMapping::defaults() {
    AiMapping mapping;
    mapping.keys = {{
        {"gen_ai.request.model", "gen_ai.response.model", "llm.model_name", "llm.request.model", "ai.model", "model.name", "model"},
        {"gen_ai.usage.input_tokens", "gen_ai.usage.prompt_tokens", "llm.token_count.prompt", "llm.usage.prompt_tokens",
         "ai.tokens.prompt"},
        {"gen_ai.usage.output_tokens", "gen_ai.usage.completion_tokens", "llm.token_count.completion", "llm.usage.completion_tokens",
         "ai.tokens.completion"},
        {"gen_ai.usage.total_tokens", "llm.token_count.total", "llm.usage.total_tokens", "ai.tokens.total"},
        {"confidence.mean", "tool.confidence", "confidence"},
        {"detection.count"},
    }};
    return mapping;
}

AiFacts aiFactsOf(const AiMapping& mapping, const Attributes& attributes) {
    AiFacts facts;
    for (std::size_t role = 0; role < aiRoleCount; ++role)
        for (const std::string& key : mapping.keys[role]) {
            if (const AttributeValue* value = findAttribute(attributes, key); value != nullptr) {
                facts[role] = valueText(*value);
                break;
            }
        }
    return facts;
}

std::optional<std::int64_t> tokenCount(std::string_view text) {
    std::int64_t whole = 0;
    const char* end = text.data() + text.size();
    if (const auto read = std::from_chars(text.data(), end, whole); read.ec == std::errc() && read.ptr == end)
        return whole < 0 ? std::nullopt : std::optional(whole);
    double number = 0;
    const auto read = std::from_chars(text.data(), end, number);
    constexpr double exact = 9'007'199'254'740'992.0;  // 2^53
    if (read.ec != std::errc() || read.ptr != end || !(number >= 0 && number <= exact) || std::floor(number) != number) return std::nullopt;
    return static_cast<std::int64_t>(number);
}

TokenCounter::TokenCounter(std::shared_ptr<const TraceAnalysis> analysis, const AiMapping& mapping) : m_analysis(std::move(analysis)) {
    for (const AiRole role : countedRoles) {
        std::uint32_t rank = 0;
        for (const std::string& key : mapping.of(role)) {
            m_keys.push_back(key);
            m_uses.push_back({role, rank++});
        }
    }
}

void TokenCounter::add(SpanIndex span, std::size_t key, std::string_view text) {
    if (span >= m_analysis->trace->spanCount() || key >= m_uses.size()) return;
    const KeyUse use = m_uses[key];
    if (use.role != AiRole::Model && !tokenCount(text)) return;
    if (m_told.empty() || m_told.back().span != span) m_told.push_back({span, {}});
    std::optional<Value>& value = m_told.back().values[static_cast<std::size_t>(use.role)];
    // Of a key that is repeated the last value counts.
    if (!value || use.rank <= value->rank) value = Value{std::string(text), use.rank};
}

TokenTotals TokenCounter::finish() const {
    const SpanTree& tree = m_analysis->tree;
    const auto tells = [](const Told& told) { return told.values[1] || told.values[2] || told.values[3]; };
    std::vector<std::uint32_t> before(std::size_t{tree.rowCount()} + 1, 0);  // rows above that tell of tokens
    for (const Told& told : m_told)
        if (tells(told)) before[std::size_t{tree.rowOfSpan[told.span]} + 1] = 1;
    for (std::size_t row = 1; row < before.size(); ++row) before[row] += before[row - 1];
    TokenTotals totals;
    std::map<std::string, TokenTotals::OfModel> models;
    for (const Told& told : m_told) {
        if (!tells(told)) continue;
        const Row row = tree.rowOfSpan[told.span];
        if (before[tree.end[row]] > before[std::size_t{row} + 1]) continue;
        const auto count = [&](AiRole role) {
            const std::optional<Value>& value = told.values[static_cast<std::size_t>(role)];
            return value ? tokenCount(value->text).value_or(0) : std::int64_t{0};
        };
        const std::int64_t input = count(AiRole::InputTokens);
        const std::int64_t output = count(AiRole::OutputTokens);
        const bool hasTotal = told.values[static_cast<std::size_t>(AiRole::TotalTokens)].has_value();
        const std::int64_t total = hasTotal ? count(AiRole::TotalTokens) : heldSum(input, output);
        const std::string model = told.values[0] ? told.values[0]->text : std::string();
        TokenTotals::OfModel& of = models[model];
        of.model = model;
        of.input = heldSum(of.input, input);
        of.output = heldSum(of.output, output);
        of.total = heldSum(of.total, total);
        ++of.spans;
        totals.input = heldSum(totals.input, input);
        totals.output = heldSum(totals.output, output);
        totals.total = heldSum(totals.total, total);
        ++totals.spans;
    }
    for (auto& [name, of] : models) totals.models.push_back(std::move(of));
    std::stable_sort(totals.models.begin(), totals.models.end(),
                     [](const TokenTotals::OfModel& a, const TokenTotals::OfModel& b) { return a.total > b.total; });
    return totals;
}

}  // namespace fw::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/ai_roles.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
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
    if (m_span != span) close();
    m_span = span;
    std::optional<Value>& value = m_values[static_cast<std::size_t>(use.role)];
    // Of a key that is repeated the last value counts.
    if (!value || use.rank <= value->rank) value = Value{std::string(text), use.rank};
}

/// Keeps the values of m_span, if they tell of tokens, and forgets them.
void TokenCounter::close() {
    if (m_values[1] || m_values[2] || m_values[3]) {
        const auto count = [&](AiRole role) {
            const std::optional<Value>& value = m_values[static_cast<std::size_t>(role)];
            return value ? tokenCount(value->text).value_or(0) : std::int64_t{0};
        };
        Told told;
        told.span = m_span;
        told.input = count(AiRole::InputTokens);
        told.output = count(AiRole::OutputTokens);
        told.total =
            m_values[static_cast<std::size_t>(AiRole::TotalTokens)] ? count(AiRole::TotalTokens) : heldSum(told.input, told.output);
        const std::string model = m_values[0] ? m_values[0]->text : std::string();
        told.model = m_models.try_emplace(model, static_cast<std::uint32_t>(m_models.size())).first->second;
        m_told.push_back(told);
    }
    m_values = {};
    m_span = noSpan;
}

TokenTotals TokenCounter::finish() {
    close();
    TokenTotals totals;
    if (m_told.empty()) return totals;
    const SpanTree& tree = m_analysis->tree;
    std::vector<std::uint32_t> before(std::size_t{tree.rowCount()} + 1, 0);  // rows above that tell of tokens
    for (const Told& told : m_told) before[std::size_t{tree.rowOfSpan[told.span]} + 1] = 1;
    for (std::size_t row = 1; row < before.size(); ++row) before[row] += before[row - 1];
    std::vector<TokenTotals::OfModel> models(m_models.size());
    for (const auto& [model, number] : m_models) models[number].model = model;
    for (const Told& told : m_told) {
        const Row row = tree.rowOfSpan[told.span];
        if (before[tree.end[row]] > before[std::size_t{row} + 1]) continue;
        TokenTotals::OfModel& of = models[told.model];
        of.input = heldSum(of.input, told.input);
        of.output = heldSum(of.output, told.output);
        of.total = heldSum(of.total, told.total);
        ++of.spans;
        totals.input = heldSum(totals.input, told.input);
        totals.output = heldSum(totals.output, told.output);
        totals.total = heldSum(totals.total, told.total);
        ++totals.spans;
    }
    std::erase_if(models, [](const TokenTotals::OfModel& of) { return of.spans == 0; });
    std::sort(models.begin(), models.end(), [](const TokenTotals::OfModel& a, const TokenTotals::OfModel& b) {
        return a.total != b.total ? a.total > b.total : a.model < b.model;
    });
    totals.models = std::move(models);
    return totals;
}

}  // namespace fw::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/analysis/trace_analysis.h"
#include "model/core/attribute_value.h"

/// What attributes of AI spans mean. No two pipelines agree on names, so a table that the reader can edit leads from roles to keys.
namespace fw::analysis {

enum class AiRole : std::uint8_t { Model, InputTokens, OutputTokens, TotalTokens, Confidence, Count };
inline constexpr std::size_t aiRoleCount = 6;

/// Keys for each role; of several that a span has, the first one listed counts.
struct AiMapping {
    std::array<std::vector<std::string>, aiRoleCount> keys;
    bool operator==(const AiMapping&) const = default;

    /// OpenTelemetry's semantic conventions for generative AI, OpenLLMetry's older names, and those of the founding pipelines.
    [[nodiscard]] static AiMapping defaults();
    [[nodiscard]] const std::vector<std::string>& of(AiRole role) const { return keys[static_cast<std::size_t>(role)]; }
};

/// The values that a span has for each role, as texts.
using AiFacts = std::array<std::optional<std::string>, aiRoleCount>;
[[nodiscard]] AiFacts aiFactsOf(const AiMapping& mapping, const Attributes& attributes);

/// Tokens used by a trace.
struct TokenTotals {
    struct OfModel {
        std::string model;  ///< empty: the span names none
        std::int64_t input = 0;
        std::int64_t output = 0;
        std::int64_t total = 0;
        std::uint64_t spans = 0;
        bool operator==(const OfModel&) const = default;
    };
    std::int64_t input = 0;
    std::int64_t output = 0;
    std::int64_t total = 0;       ///< what spans say of their total, else input and output
    std::uint64_t spans = 0;      ///< counted ones
    std::vector<OfModel> models;  ///< most tokens first
};

/// Adds up the tokens of a trace. A span counts only where no span below it tells of tokens: a caller often repeats the sum of what it
/// called. Sums are held at the end of int64. One thread.
class TokenCounter {
public:
    TokenCounter(std::shared_ptr<const TraceAnalysis> analysis, const AiMapping& mapping);

    /// The keys whose values are wanted.
    [[nodiscard]] const std::vector<std::string>& keys() const { return m_keys; }
    /// A value of a span, by the number of its key in keys().
    /// All values of one span come after each other.
    void add(SpanIndex span, std::size_t key, std::string_view text);
    [[nodiscard]] TokenTotals finish();

private:
    struct KeyUse {
        AiRole role;
        std::uint32_t rank;  ///< place within its role
    };
    struct Value {
        std::string text;
        std::uint32_t rank = 0;
    };
    /// What is kept of a span that tells of tokens; millions may, so no texts.
    struct Told {
        SpanIndex span = noSpan;
        std::uint32_t model = 0;  ///< number in m_models
        std::int64_t input = 0;
        std::int64_t output = 0;
        std::int64_t total = 0;
    };

    void close();

    std::shared_ptr<const TraceAnalysis> m_analysis;
    std::vector<std::string> m_keys;
    std::vector<KeyUse> m_uses;
    SpanIndex m_span = noSpan;                     ///< whose values come in
    std::array<std::optional<Value>, 4> m_values;  ///< of it: model and the three counts
    std::vector<Told> m_told;
    std::unordered_map<std::string, std::uint32_t> m_models;
};

/// A count as attributes have it: digits, also as a floating point number without a fraction. Nothing for all else and below 0.
[[nodiscard]] std::optional<std::int64_t> tokenCount(std::string_view text);

}  // namespace fw::analysis

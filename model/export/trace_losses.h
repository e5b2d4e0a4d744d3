// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "model/core/span.h"
#include "model/core/trace_data.h"

namespace fw::exporting {

enum class TraceFormat : std::uint8_t { OtlpJson, OtlpProto, JaegerJson, ZipkinJson, Csv };

/// What a format had no place for, in kinds; names are in lossText().
enum class Loss : std::uint8_t {
    Logs,          ///< log records
    IdTexts,       ///< spans whose ids are not hexadecimal: the key is written, the text kept as an attribute or not at all
    Warnings,      ///< warnings of the source system
    SharedIds,     ///< halves of a call with one id
    BrokenText,    ///< texts that are not UTF-8: U+FFFD in their place
    Nanoseconds,   ///< times cut to microseconds
    Types,         ///< values that became text
    Scopes,        ///< spans whose scope has attributes, dropped counts or a schema
    Resources,     ///< spans whose resource has dropped counts, a schema or types the format lacks
    LinkParts,     ///< links with a trace state, flags, attributes or counts
    Counts,        ///< dropped counts of spans and events
    Flags,         ///< spans with trace flags
    OddTimes,      ///< times absent, negative or out of range
    RepeatedKeys,  ///< attributes whose key stood there before
    Kinds,         ///< spans without a kind, where the format takes them for internal ones
    Meanings,      ///< attributes whose name has another meaning in the format
    Last
};
/// What it is, in a few words, for "3 × …".
[[nodiscard]] const char* lossText(Loss loss);

/// Counts what a format cannot give back of the spans it is given. Nothing is ever left out without a number here.
class TraceLosses {
public:
    explicit TraceLosses(TraceFormat format) : m_format(format) {}

    void countSpan(const TraceData& trace, SpanIndex span, const SpanDetails& details);
    void countLogs(std::uint64_t logs);
    [[nodiscard]] std::uint64_t of(Loss loss) const { return m_counts[static_cast<std::size_t>(loss)]; }

private:
    void add(Loss loss, std::uint64_t count = 1) { m_counts[static_cast<std::size_t>(loss)] += count; }
    void countTexts(const TraceData& trace, SpanIndex span, const SpanDetails& details);
    void countTimes(const TraceData& trace, SpanIndex span, const SpanDetails& details);
    void countForJaeger(const TraceData& trace, SpanIndex span, const SpanDetails& details);
    void countForZipkin(const TraceData& trace, SpanIndex span, const SpanDetails& details);

    TraceFormat m_format;
    std::array<std::uint64_t, static_cast<std::size_t>(Loss::Last)> m_counts{};
};

}  // namespace fw::exporting

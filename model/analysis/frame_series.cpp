// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/frame_series.h"

#include <algorithm>
#include <charconv>

namespace fw::analysis {
namespace {

// Longer runs of digits are no counter, and do not fit a number of 64 bits.
constexpr std::size_t mostDigits = 18;

bool isFrameDigit(char c) {
    return c >= '0' && c <= '9';
}

}  // namespace

std::string frameSeriesPrefix(std::string_view frameId) {
    std::size_t end = frameId.size();
    while (end > 0 && isFrameDigit(frameId[end - 1])) --end;
    if (end < frameId.size()) return std::string(frameId.substr(0, end));
    const std::size_t separator = frameId.find_last_of("_-./:");
    return separator == std::string_view::npos ? std::string() : std::string(frameId.substr(0, separator + 1));
}

std::uint32_t FrameSeries::seriesOf(std::string_view prefix, std::uint8_t digits, bool numbered) {
    std::string key;
    key += static_cast<char>(numbered ? digits : 255);
    key += prefix;
    const auto [at, isNew] = m_numbers.try_emplace(std::move(key), static_cast<std::uint32_t>(m_series.size()));
    if (isNew) m_series.push_back({std::string(prefix), digits, numbered});
    return at->second;
}

void FrameSeries::add(std::string_view frameId, TraceKey trace) {
    std::size_t begin = frameId.size();
    while (begin > 0 && isFrameDigit(frameId[begin - 1])) --begin;
    const std::string_view digits = frameId.substr(begin);
    Use use{0, 0, trace};
    if (digits.empty() || digits.size() > mostDigits) {
        use.series = seriesOf(frameId, 0, false);
    } else {
        std::from_chars(digits.data(), digits.data() + digits.size(), use.number);
        // "frame-099" and "frame-100" are of one series, "frame-99" and "frame-100" as well.
        const bool padded = digits.size() > 1 && digits.front() == '0';
        const std::string_view prefix = frameId.substr(0, begin);
        std::string asPadded;
        asPadded += static_cast<char>(digits.size());
        asPadded += prefix;
        const bool known = m_numbers.contains(asPadded);
        use.series = seriesOf(prefix, padded || known ? static_cast<std::uint8_t>(digits.size()) : 0, true);
    }
    m_uses.push_back(use);
    m_sorted = false;
}

std::string FrameSeries::idOf(std::uint32_t series, std::uint64_t number) const {
    const Series& of = m_series[series];
    if (!of.numbered) return of.prefix;
    std::string digits = std::to_string(number);
    if (digits.size() < of.digits) digits.insert(0, of.digits - digits.size(), '0');
    return of.prefix + digits;
}

void FrameSeries::sort() {
    if (m_sorted) return;
    m_sorted = true;
    // "frame-100" may have come before "frame-099" told that the numbers are padded.
    for (Use& use : m_uses) {
        const Series& series = m_series[use.series];
        if (!series.numbered || series.digits != 0) continue;
        std::string padded;
        padded += static_cast<char>(std::to_string(use.number).size());
        padded += series.prefix;
        if (const auto at = m_numbers.find(padded); at != m_numbers.end()) use.series = at->second;
    }
    std::sort(m_uses.begin(), m_uses.end());
    m_uses.erase(std::unique(m_uses.begin(), m_uses.end()), m_uses.end());
}

void FrameSeries::visitSplits(const std::function<void(const Split&)>& visit) {
    sort();
    for (std::size_t from = 0, to = 0; from < m_uses.size(); from = to) {
        const Use& first = m_uses[from];
        for (to = from + 1; to < m_uses.size() && m_uses[to].series == first.series && m_uses[to].number == first.number;) ++to;
        if (to - from < 2) continue;
        Split split{idOf(first.series, first.number), {}};
        for (std::size_t at = from; at < to; ++at) split.traces.push_back(m_uses[at].trace);
        visit(split);
    }
}

void FrameSeries::visitGaps(const std::function<void(const Gap&)>& visit) {
    sort();
    for (std::size_t from = 0, to = 0; from < m_uses.size(); from = to) {
        const std::uint32_t series = m_uses[from].series;
        std::uint64_t there = 1;
        for (to = from + 1; to < m_uses.size() && m_uses[to].series == series; ++to)
            if (m_uses[to].number != m_uses[to - 1].number) ++there;
        if (!m_series[series].numbered) continue;
        const std::uint64_t low = m_uses[from].number;
        const std::uint64_t high = m_uses[to - 1].number;
        const std::uint64_t missing = high - low + 1 - there;
        if (missing > there) {
            // Of two frames far apart nothing is known: they may be of different counters.
            if (there > 2) visit({idOf(series, low), idOf(series, high), missing, true});
            continue;
        }
        for (std::size_t at = from + 1; at < to; ++at) {
            const std::uint64_t before = m_uses[at - 1].number;
            const std::uint64_t number = m_uses[at].number;
            if (number > before + 1) visit({idOf(series, before + 1), idOf(series, number - 1), number - before - 1, false});
        }
    }
}

}  // namespace fw::analysis

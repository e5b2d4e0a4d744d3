// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/text_rank.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <numeric>

namespace fw::analysis {
namespace {

/// Texts that are no number have infinity; no text is read as one that is none.
double numberIn(const std::string& text) {
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = error == std::errc() && end == text.data() + text.size() && std::isfinite(number);
    return whole ? number : HUGE_VAL;
}

}  // namespace

std::vector<std::uint32_t> textRanks(const std::vector<std::string>& texts) {
    std::vector<double> numbers;
    numbers.reserve(texts.size());
    for (const std::string& text : texts) numbers.push_back(numberIn(text));
    std::vector<std::uint32_t> order(texts.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(),
              [&](std::uint32_t a, std::uint32_t b) { return numbers[a] != numbers[b] ? numbers[a] < numbers[b] : texts[a] < texts[b]; });
    std::vector<std::uint32_t> ranks(texts.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        const bool same = i > 0 && texts[order[i]] == texts[order[i - 1]];
        ranks[order[i]] = same ? ranks[order[i - 1]] : static_cast<std::uint32_t>(i);
    }
    return ranks;
}

}  // namespace fw::analysis

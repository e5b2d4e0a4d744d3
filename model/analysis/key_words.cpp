// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/key_words.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string>
#include <vector>

namespace fw::analysis {
namespace {

/// The words of a key, in lower case: cut at everything that is no letter or digit, and where a capital follows a small letter.
std::vector<std::string> wordsOf(std::string_view key) {
    std::vector<std::string> words(1);
    char before = '.';
    for (const char c : key) {
        const bool capital = c >= 'A' && c <= 'Z';
        const bool letter = capital || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if ((!letter || (capital && before >= 'a' && before <= 'z')) && !words.back().empty()) words.emplace_back();
        if (letter) words.back() += capital ? static_cast<char>(c - 'A' + 'a') : c;
        before = c;
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

}  // namespace

bool namesAnId(std::string_view key) {
    const std::vector<std::string> words = wordsOf(key);
    constexpr std::array<std::string_view, 7> ids = {"id", "uuid", "guid", "hash", "digest", "traceparent", "token"};
    return !words.empty() && std::find(ids.begin(), ids.end(), words.back()) != ids.end();
}

bool namesADuration(std::string_view key) {
    std::vector<std::string> words = wordsOf(key);
    constexpr std::array<std::string_view, 11> units = {"ns",     "us",     "ms",      "s",    "sec",         "nanos",
                                                        "micros", "millis", "seconds", "nano", "milliseconds"};
    if (words.size() > 1 && std::find(units.begin(), units.end(), words.back()) != units.end()) words.pop_back();
    const auto isLength = [](const std::string& word) { return word == "duration" || word == "elapsed"; };
    // "rf.elapsed_time" is no time of day.
    if (words.size() > 1 && words.back() == "time" && isLength(words[words.size() - 2])) words.pop_back();
    return !words.empty() && isLength(words.back());
}

bool namesATime(std::string_view key) {
    std::vector<std::string> words = wordsOf(key);
    constexpr std::array<std::string_view, 8> units = {"ns", "us", "ms", "s", "sec", "nanos", "micros", "millis"};
    if (words.size() > 1 && std::find(units.begin(), units.end(), words.back()) != units.end()) words.pop_back();
    constexpr std::array<std::string_view, 9> clocks = {"pts", "dts",   "timestamp", "timestamps", "epoch",
                                                        "seq", "seqno", "sequence",  "unixtime"};
    if (words.empty()) return false;
    if (std::find(clocks.begin(), clocks.end(), words.back()) != clocks.end()) return true;
    constexpr std::array<std::string_view, 6> numbers = {"number", "num", "no", "index", "idx", "counter"};
    constexpr std::array<std::string_view, 6> counted = {"frame", "packet", "message", "sequence", "seq", "offset"};
    return words.size() > 1 && std::find(numbers.begin(), numbers.end(), words.back()) != numbers.end() &&
           std::find(counted.begin(), counted.end(), words[words.size() - 2]) != counted.end();
}

bool plainNumber(std::string_view text, double& number) {
    std::size_t at = !text.empty() && text[0] == '-' ? 1 : 0;
    if (at >= text.size() || text[at] < '0' || text[at] > '9') return false;
    if (text[at] == '0' && at + 1 < text.size() && text[at + 1] >= '0' && text[at + 1] <= '9') return false;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return read.ec == std::errc() && read.ptr == text.data() + text.size() && std::isfinite(number);
}

}  // namespace fw::analysis

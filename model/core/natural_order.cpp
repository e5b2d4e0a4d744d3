// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/natural_order.h"

#include <algorithm>
#include <cstddef>

#include "model/core/characters.h"

namespace fw {
namespace {

std::string_view digitsAt(std::string_view text, std::size_t from) {
    std::size_t end = from;
    while (end < text.size() && isDigit(text[end])) ++end;
    return text.substr(from, end - from);
}

}  // namespace

std::string_view significantDigits(std::string_view digits) {
    return digits.substr(std::min(digits.find_first_not_of('0'), digits.size()));
}

bool naturalLess(std::string_view a, std::string_view b) {
    std::size_t i = 0;
    std::size_t j = 0;
    int zeros = 0;  // what decides where all else is equal: the first number with more zeros in front
    while (i < a.size() && j < b.size()) {
        if (!isDigit(a[i]) || !isDigit(b[j])) {
            if (a[i] != b[j]) return static_cast<unsigned char>(a[i]) < static_cast<unsigned char>(b[j]);
            ++i;
            ++j;
            continue;
        }
        const std::string_view left = digitsAt(a, i);
        const std::string_view right = digitsAt(b, j);
        const std::string_view first = significantDigits(left);
        const std::string_view second = significantDigits(right);
        if (first.size() != second.size()) return first.size() < second.size();
        if (const int order = first.compare(second); order != 0) return order < 0;
        if (zeros == 0 && left.size() != right.size()) zeros = left.size() < right.size() ? -1 : 1;
        i += left.size();
        j += right.size();
    }
    if (i < a.size() || j < b.size()) return i == a.size();
    return zeros < 0;
}

}  // namespace fw

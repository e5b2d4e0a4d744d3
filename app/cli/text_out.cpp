// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text_out.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>

#include "model/core/number_text.h"

namespace fw::cli {
namespace {

struct CodePoint {
    char32_t value = 0;
    std::size_t bytes = 0;  ///< 0: not UTF-8
};

CodePoint decode(std::string_view text) {
    const auto at = [&text](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    const unsigned lead = at(0);
    if (lead < 0x80) return {lead, 1};
    const std::size_t bytes = lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xc2 && lead < 0xe0 ? 2 : 0;
    if (bytes == 0 || text.size() < bytes) return {};
    char32_t value = lead & (0x7fU >> bytes);
    for (std::size_t i = 1; i < bytes; ++i) {
        if ((at(i) & 0xc0) != 0x80) return {};
        value = value << 6 | (at(i) & 0x3f);
    }
    constexpr std::array<char32_t, 5> least = {0, 0, 0x80, 0x800, 0x10000};
    if (value < least[bytes] || value > 0x10ffff || (value >= 0xd800 && value < 0xe000)) return {};
    return {value, bytes};
}

/// Characters that act on a terminal or on the order of what is shown.
bool isHidden(char32_t c) {
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0xad || c == 0x61c || (c >= 0x200b && c <= 0x200f) || (c >= 0x2028 && c <= 0x202e) ||
           (c >= 0x2060 && c <= 0x206f) || c == 0xfeff || (c >= 0xfff9 && c <= 0xfffb) || (c >= 0xe0000 && c <= 0xe007f);
}

std::string hex(char32_t value, const char* format) {
    std::array<char, 16> buffer{};
    (void)std::snprintf(buffer.data(), buffer.size(), format, static_cast<unsigned>(value));
    return buffer.data();
}

int offsetSeconds(std::int64_t ns, bool utc) {
    if (utc) return 0;
    const std::time_t seconds = static_cast<std::time_t>(ns / 1'000'000'000);
    std::tm local{};
    return ::localtime_r(&seconds, &local) != nullptr ? static_cast<int>(local.tm_gmtoff) : 0;
}

}  // namespace

std::string visibleText(std::string_view text, std::size_t limit) {
    std::string out;
    for (std::size_t shown = 0; !text.empty(); ++shown) {
        if (shown == limit) return out + "…";
        const CodePoint c = decode(text);
        if (c.bytes == 0) {
            out += hex(static_cast<unsigned char>(text.front()), "\\x%02x");
        } else if (c.value == '\n') {
            out += "\\n";
        } else if (c.value == '\t') {
            out += "\\t";
        } else if (isHidden(c.value)) {
            out += c.value < 0x100 ? hex(c.value, "\\x%02x") : hex(c.value, "\\u{%x}");
        } else {
            out.append(text.substr(0, c.bytes));
        }
        text.remove_prefix(std::max<std::size_t>(c.bytes, 1));
    }
    return out;
}

std::size_t displayWidth(std::string_view text) {
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

std::string timeText(std::int64_t ns, bool utc, int decimals) {
    return dateTimeText(ns, offsetSeconds(ns, utc), decimals);
}

std::string zoneText(std::int64_t ns, bool utc) {
    if (utc) return "UTC";
    const int minutes = offsetSeconds(ns, utc) / 60;
    std::array<char, 32> buffer{};
    (void)std::snprintf(buffer.data(), buffer.size(), "%c%02d:%02d", minutes < 0 ? '-' : '+', std::abs(minutes) / 60,
                        std::abs(minutes) % 60);
    return buffer.data();
}

TextTable::TextTable(std::vector<std::pair<std::string, Align>> columns) : m_columns(std::move(columns)) {}

void TextTable::addRow(std::vector<std::string> cells) {
    m_rows.push_back(std::move(cells));
}

void TextTable::appendTo(std::string& out) const {
    std::vector<std::size_t> widths;
    for (const auto& column : m_columns) widths.push_back(displayWidth(column.first));
    for (const auto& row : m_rows)
        for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], displayWidth(row[i]));
    const auto line = [&](const std::vector<std::string>& cells) {
        std::string text;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const std::string space(widths[i] - displayWidth(cells[i]), ' ');
            if (i > 0) text += "  ";
            text += m_columns[i].second == Align::Right ? space + cells[i] : cells[i] + space;
        }
        text.erase(text.find_last_not_of(' ') + 1);
        out += text + '\n';
    };
    std::vector<std::string> head;
    for (const auto& column : m_columns) head.push_back(column.first);
    line(head);
    for (const auto& row : m_rows) line(row);
}

}  // namespace fw::cli

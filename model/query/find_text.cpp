// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/find_text.h"

#include "model/query/conditions.h"

namespace fw::query {
namespace {

constexpr std::size_t longestFind = std::size_t{64} * 1024;

std::string_view withoutSpace(std::string_view text) {
    constexpr std::string_view space = " \t\r\n";
    const std::size_t from = text.find_first_not_of(space);
    if (from == std::string_view::npos) return {};
    return text.substr(from, text.find_last_not_of(space) - from + 1);
}

}  // namespace

Result<SpanFind> parseFindText(std::string_view text) {
    text = withoutSpace(text);
    if (text.size() > longestFind) return fail(ErrorKind::Usage, "the text is longer than 64 KiB");
    SpanFind find;
    if (text.size() > 2 && text.front() == '/' && text.back() == '/') {
        find.pattern = text.substr(1, text.size() - 2);
        return find;
    }
    if (text.size() >= 2 && text.front() == '"' && text.find('"', 1) == text.size() - 1) {
        find.text = text.substr(1, text.size() - 2);
        return find;
    }
    if (text.find_first_of("=<>~") != std::string_view::npos) {
        Result<ParsedConditions> parsed = parseConditions(text, false, Comparable::Numbers);
        if (parsed && parsed->text.empty() && parsed->range.empty() && !parsed->conditions.empty()) {
            find.conditions = std::move(parsed->conditions);
            return find;
        }
    }
    find.text = text;
    return find;
}

}  // namespace fw::query

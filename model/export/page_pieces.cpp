// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/page_pieces.h"

#include <algorithm>
#include <cmath>
#include <variant>

#include "model/core/json_out.h"
#include "model/core/number_text.h"
#include "model/core/utf8.h"
#include "model/export/base64.h"
#include "model/export/sha256.h"

namespace fw::exporting {

namespace {

/// Design sheet, light and dark.
constexpr const char* serviceColors =
    "[[\"#3d6ebf\",\"#d58126\",\"#0d7052\",\"#9e669c\",\"#93824a\",\"#599cb0\",\"#562c69\",\"#657d06\",\"#54647d\",\"#c06b7f\",\"#4650ac\","
    "\"#82572a\",\"#034a37\",\"#787dc5\",\"#024886\",\"#5c3313\"],[\"#7aacfd\",\"#fec89a\",\"#58ad8c\",\"#dda0da\",\"#d0be84\",\"#95d9ee\","
    "\"#9266a8\",\"#9fbb55\",\"#8e9fbb\",\"#fea9ba\",\"#7f8ee9\",\"#c09265\",\"#49856f\",\"#b3bbff\",\"#4884c8\",\"#9b6d4d\"]]";

/// JSON inside of a script element: nothing in it can end the element or begin a comment.
void appendScriptSafe(std::string& out, std::string_view json) {
    for (const char c : json) {
        if (c == '<')
            out += "\\u003c";
        else
            out += c;
    }
}

std::string hashSource(std::string_view text) {
    std::string out = "'sha256-";
    appendBase64(out, sha256(text));
    return out + '\'';
}

}  // namespace

void appendHtml(std::string& out, std::string_view text) {
    while (!text.empty()) {
        const std::size_t length = utf8Length(text);
        const char c = text.front();
        const auto byte = static_cast<unsigned char>(c);
        if (length == 0 || (byte < 0x20 && c != '\n' && c != '\t') || byte == 0x7f)
            out += replacementCharacter;
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (c == '&')
            out += "&amp;";
        else if (c == '"')
            out += "&quot;";
        else if (c == '\'')
            out += "&#39;";
        else
            out += text.substr(0, length);
        text.remove_prefix(std::max<std::size_t>(1, length));
    }
}

void appendChip(std::string& out, std::string_view kind, std::string_view text) {
    out += "<span class=\"chip";
    if (!kind.empty()) out += ' ' + std::string(kind);
    out += "\">";
    appendHtml(out, text);
    out += "</span>\n";
}

std::string pageHead(const PageWords& words, std::string_view title, std::string_view style, std::string_view script) {
    std::string out = "<!DOCTYPE html>\n<html lang=\"";
    appendHtml(out, words.language);
    out += "\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src " +
           hashSource(script) + "; style-src " + hashSource(style) +
           "; base-uri 'none'; form-action 'none'\">\n<meta name=\"referrer\" content=\"no-referrer\">\n"
           "<meta name=\"viewport\" content=\"width=device-width\">\n<style>";
    out += style;
    out += "</style>\n<title>";
    appendHtml(out, title);
    out += "</title>\n</head>\n";
    return out;
}

void appendPageEnd(std::string& out, std::string_view json, std::string_view script) {
    out.reserve(out.size() + json.size() + script.size() + json.size() / 64 + 128);
    out += "<script type=\"application/json\" id=\"data\">";
    appendScriptSafe(out, json);
    out += "</script>\n<script>";
    out += script;
    out += "</script>\n</body>\n</html>\n";
}

std::string_view serviceColorsJson() {
    return serviceColors;
}

std::string shownText(std::string text, std::size_t most, const PageWords& words) {
    if (text.size() <= most) return text;
    std::size_t end = most;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0U) == 0x80) --end;
    return text.substr(0, end) + "… (" + words("%1 more bytes left out", {countText(text.size() - end, words.numbers)}) + ")";
}

std::uint32_t PageStrings::add(std::string_view text) {
    const auto known = m_numbers.find(text);
    if (known != m_numbers.end()) return known->second;
    const auto number = static_cast<std::uint32_t>(m_strings.size());
    m_strings.emplace_back(text);
    m_numbers.emplace(text, number);
    return number;
}

std::size_t PageStrings::cost(std::string_view text) const {
    if (m_numbers.contains(text)) return 0;
    std::size_t bytes = text.size() + 3;
    for (const char c : text) bytes += c == '<' || static_cast<unsigned char>(c) < 0x20 ? 5 : c == '"' || c == '\\' ? 1 : 0;
    return bytes;
}

void PageStrings::appendTo(std::string& json) const {
    json += '[';
    for (std::size_t i = 0; i < m_strings.size(); ++i) {
        if (i > 0) json += ',';
        appendJsonString(json, m_strings[i]);
    }
    json += ']';
}

bool isBareJson(const AttributeValue& value) {
    if (const double* real = std::get_if<double>(&value.data)) return std::isfinite(*real);
    return std::holds_alternative<bool>(value.data) || std::holds_alternative<std::int64_t>(value.data);
}

std::string PageWords::operator()(const char* english, std::initializer_list<std::string_view> values) const {
    const std::string text = (*this)(english);
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::size_t number = text[i] == '%' && i + 1 < text.size() ? static_cast<std::size_t>(text[i + 1] - '1') : values.size();
        if (number < values.size()) {
            out += values.begin()[number];
            ++i;
        } else {
            out += text[i];
        }
    }
    return out;
}

std::string PageWords::amount(const char* english, std::uint64_t count) const {
    if (counted) return counted(english, count);
    std::string out;
    for (std::string_view rest = english; !rest.empty();) {
        if (rest.starts_with("%Ln")) {
            out += countText(count, numbers);
            rest.remove_prefix(3);
        } else if (rest.starts_with("(s)")) {
            if (count != 1) out += 's';
            rest.remove_prefix(3);
        } else {
            out += rest.front();
            rest.remove_prefix(1);
        }
    }
    return out;
}

std::string scriptWordsJson(const PageWords& words) {
    std::string out;
    JsonOut json(out);
    json.beginObject();
    if (words.say)
        for (const char* english : scriptWords()) json.text(english, words(english));
    json.endObject();
    return out;
}

}  // namespace fw::exporting

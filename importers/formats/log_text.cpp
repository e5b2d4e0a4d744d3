// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/log_text.h"

#include <algorithm>

#include "importers/formats/envoy_line.h"
#include "importers/formats/log_fields.h"
#include "importers/formats/log_layers.h"
#include "importers/formats/text_time.h"
#include "model/core/ids.h"

namespace fw::formats {
namespace {

constexpr bool isKeyChar(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.' || c == '/' ||
           c == '@';
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
    return text;
}

void appendMember(std::string& json, std::string_view key, std::string_view value) {
    if (json.size() > 1) json += ',';
    appendRawJsonString(json, key);
    json += ':';
    appendRawJsonString(json, value);
}

/// "[INFO]", "INFO:", "(main)" without what stands around.
std::string_view bare(std::string_view word) {
    constexpr std::string_view around = "[](){}<>:,;";
    while (!word.empty() && around.find(word.front()) != std::string_view::npos) word.remove_prefix(1);
    while (!word.empty() && around.find(word.back()) != std::string_view::npos) word.remove_suffix(1);
    return word;
}

bool isLevel(std::string_view word) {
    word = bare(word);
    return word.size() > 1 && severityOfText(word) != 0;
}

/// "./main.go:67"
bool isCaller(std::string_view word) {
    const std::size_t colon = word.rfind(':');
    return colon != std::string_view::npos && colon > 0 && colon + 1 < word.size() && word.find(' ') == std::string_view::npos &&
           word.find_first_not_of("0123456789", colon + 1) == std::string_view::npos && word.find_first_not_of("0123456789") < colon;
}

/// A time in front: one word, or date and time as two. Takes it off.
std::string_view takeTimeText(std::string_view& rest) {
    const std::string_view text = trimmed(rest);
    if (text.empty() || text.find_first_of("0123456789") > 1) return {};
    std::size_t end = std::min(text.find_first_of(" \t"), text.size());
    for (int words = 0; words < 2; ++words) {
        std::string_view candidate = text.substr(0, end);
        if (candidate.ends_with(',') || candidate.ends_with(':')) candidate.remove_suffix(1);
        if (candidate.starts_with('[')) candidate.remove_prefix(1);
        if (candidate.ends_with(']')) candidate.remove_suffix(1);
        // A bare small number is no time.
        if (candidate.size() >= 10 && parseTime(candidate)) {
            rest = text.substr(end);
            return candidate;
        }
        if (end >= text.size()) break;
        end = std::min(text.find_first_of(" \t", end + 1), text.size());
    }
    return {};
}

/// "[01/Jul/2026:12:00:00 +0000]" behind the address and the user of a web server's line.
std::string_view accessTimeIn(std::string_view text) {
    constexpr std::size_t looked = 512;
    constexpr std::size_t size = std::string_view("01/Jul/2026:12:00:00 +0000").size();
    const std::string_view head = text.substr(0, looked);
    for (std::size_t open = head.find('['); open != std::string_view::npos; open = head.find('[', open + 1)) {
        const std::string_view inside = text.substr(open + 1, size);
        if (inside.size() == size && inside[2] == '/' && inside[6] == '/' && text.substr(open + 1 + size).starts_with(']') &&
            parseTime(inside))
            return inside;
    }
    return {};
}

struct Head {
    std::string_view time;
    std::string_view level;
    std::string_view caller;
    std::string_view logger;
    std::string_view message;
};

/// Tab-separated: time, level, [logger], [caller], message.
void readTabbed(std::string_view text, Head& head) {
    const auto part = [&] { return text.substr(0, text.find('\t')); };
    const auto drop = [&] { text.remove_prefix(std::min(part().size() + 1, text.size())); };
    if (isLevel(part())) {
        head.level = bare(part());
        drop();
    }
    // The last part is the message, and so is everything from the first one that is neither.
    while (part().size() + 1 < text.size()) {
        if (isCaller(part()) && head.caller.empty())
            head.caller = part();
        else if (head.logger.empty() && !part().empty() && part().find(' ') == std::string_view::npos)
            head.logger = part();
        else
            break;
        drop();
    }
    head.message = trimmed(text);
}

/// "[main] 2026-01-01T00:00:01Z …": the name of a thread or a logger in front of the time.
void takeNameAndTime(std::string_view& text, Head& head) {
    constexpr std::size_t longestName = 80;
    const std::size_t close = text.find("] ");
    if (!text.starts_with('[') || close > longestName) return;
    std::string_view rest = text.substr(close + 2);
    head.time = takeTimeText(rest);
    if (head.time.empty()) return;
    head.logger = text.substr(1, close - 1);
    text = rest;
}

Head readHead(std::string_view text) {
    Head head;
    head.time = takeTimeText(text);
    if (head.time.empty()) takeNameAndTime(text, head);
    if (head.time.empty()) head.time = accessTimeIn(text);
    if (text.starts_with('\t')) {
        readTabbed(text.substr(1), head);
        return head;
    }
    text = trimmed(text);
    const std::size_t end = std::min(text.find_first_of(" \t"), text.size());
    if (isLevel(text.substr(0, end))) {
        head.level = bare(text.substr(0, end));
        text = trimmed(text.substr(end));
    }
    while (!text.empty() && (text.front() == '-' || text.front() == ':' || text.front() == '|')) text = trimmed(text.substr(1));
    head.message = text;
    return head;
}

void appendHead(std::string& json, const Head& head) {
    if (!head.time.empty()) appendMember(json, "ts", head.time);
    if (!head.level.empty()) appendMember(json, "level", head.level);
    if (!head.logger.empty()) appendMember(json, "logger", head.logger);
    if (!head.caller.empty()) appendMember(json, "caller", head.caller);
    if (!head.message.empty()) appendMember(json, "msg", head.message);
}

/// Where a JSON object begins that ends with the line; npos if there is none.
std::size_t jsonTail(std::string_view line) {
    if (!line.ends_with('}')) return std::string_view::npos;
    for (std::size_t at = line.find('{'); at != std::string_view::npos; at = line.find('{', at + 1)) {
        const bool apart = at > 0 && (line[at - 1] == ' ' || line[at - 1] == '\t' || line[at - 1] == ':');
        const std::size_t inside = line.find_first_not_of(" \t", at + 1);
        if (apart && inside != std::string_view::npos && line[inside] == '"') return at;
    }
    return std::string_view::npos;
}

std::optional<std::string> withJsonTail(std::string_view line) {
    const std::size_t tail = jsonTail(line);
    if (tail == std::string_view::npos) return std::nullopt;
    std::string json = "{";
    appendHead(json, readHead(line.substr(0, tail)));
    if (json.size() > 1) json += ',';
    json += line.substr(tail + 1);
    return json;
}

bool isTraceHex(std::string_view text) {
    return (text.size() == 32 || text.size() == 16) && isHex(text);
}

/// Spring's "[service,trace,span]" and "[trace-span]".
std::size_t appendBrackets(std::string& json, std::string_view text) {
    for (std::size_t open = text.find('['); open != std::string_view::npos; open = text.find('[', open + 1)) {
        constexpr std::size_t longest = 200;
        const std::size_t close = text.substr(open, longest).find(']');
        if (close == std::string_view::npos) continue;
        std::string_view inside = text.substr(open + 1, close - 1);
        constexpr std::size_t idPair = 32 + 1 + 16;
        if (inside.size() == idPair && inside[32] == '-' && isTraceHex(inside.substr(0, 32)) && isTraceHex(inside.substr(33))) {
            appendMember(json, "trace_id", inside.substr(0, 32));
            appendMember(json, "span_id", inside.substr(33));
            return 2;
        }
        const std::size_t first = inside.find(',');
        if (first == std::string_view::npos) continue;
        const std::size_t second = std::min(inside.find(',', first + 1), inside.size());
        const std::string_view trace = trimmed(inside.substr(first + 1, second - first - 1));
        const std::string_view rest = second < inside.size() ? inside.substr(second + 1) : std::string_view();
        const std::string_view span = trimmed(rest.substr(0, rest.find(',')));
        if (!isTraceHex(trace) || span.size() != 16 || !isHex(span)) continue;
        if (first > 0) appendMember(json, "service", inside.substr(0, first));
        appendMember(json, "trace_id", trace);
        appendMember(json, "span_id", span);
        return 3;
    }
    return 0;
}

std::optional<std::string> withPairs(std::string_view line) {
    const Head head = readHead(line);
    std::string pairs = "{";
    // ztunnel: the last tabbed part is pairs only, the message stands before it.
    if (const std::size_t tab = line.rfind('\t'); tab != std::string_view::npos && !head.time.empty()) {
        if (const auto tail = logfmtAsJson(line.substr(tab + 1))) {
            std::string json = "{";
            appendHead(json, readHead(line.substr(0, tab)));
            if (json.size() > 1) json += ',';
            json += std::string_view(*tail).substr(1);
            return json;
        }
    }
    const std::size_t found = appendBrackets(pairs, line) + appendPairs(pairs, head.message);
    const bool known = !head.time.empty() || !head.level.empty();
    const bool trace = line.find("trace") != std::string_view::npos || line.find("Trace") != std::string_view::npos ||
                       line.find("TRACE") != std::string_view::npos;
    if (found == 0 || (!known && !trace)) return std::nullopt;
    std::string json = "{";
    appendHead(json, head);
    if (json.size() > 1) json += ',';
    json += std::string_view(pairs).substr(1);
    return json + "}";
}

}  // namespace

void appendRawJsonString(std::string& out, std::string_view text) {
    out += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\') out += '\\';
        out += c;
    }
    out += '"';
}

std::size_t appendPairs(std::string& json, std::string_view text) {
    std::size_t count = 0;
    for (std::size_t equals = text.find('='); equals != std::string_view::npos; equals = text.find('=', equals)) {
        std::size_t begin = equals;
        while (begin > 0 && isKeyChar(text[begin - 1])) --begin;
        const std::string_view key = text.substr(begin, equals - begin);
        std::string_view rest = text.substr(equals + 1);
        std::string value;
        std::size_t size = 0;
        if (rest.starts_with('"')) {
            size = 1;
            while (size < rest.size() && rest[size] != '"') {
                if (rest[size] == '\\' && size + 1 < rest.size()) ++size;
                value += rest[size++];
            }
            size = std::min(size + 1, rest.size());
        } else {
            size = std::min(rest.find_first_of(" \t,;])}"), rest.size());
            value = rest.substr(0, size);
        }
        equals += 1 + size;
        if (key.empty() || value.empty() || value.front() == '=') continue;
        appendMember(json, key, value);
        ++count;
    }
    return count;
}

std::optional<std::string> textAsJson(std::string_view line, bool ended) {
    if (auto logfmt = logfmtAsJson(line)) return logfmt;
    if (!ended)
        if (auto logfmt = logfmtAsJson(std::string(line.substr(0, line.find_last_not_of('\\') + 1)) + '"')) return logfmt;
    if (auto access = envoyAsJson(line)) return access;
    if (auto console = withJsonTail(line)) return console;
    return withPairs(line);
}

}  // namespace fw::formats

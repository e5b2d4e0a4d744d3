// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/log_layers.h"

#include <algorithm>

#include "importers/formats/log_text.h"
#include "importers/formats/text_time.h"

namespace fw::formats {
namespace {

constexpr char escape = '\x1b';
constexpr std::size_t maxContainerName = 128;

bool isNameChar(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.' || c == '/' ||
           c == '@';
}

/// Takes "2026-11-21T00:09:06.616758535Z " off the front of a line.
std::optional<std::int64_t> takeTime(std::string_view& line) {
    if (line.size() < 20 || line[0] < '0' || line[0] > '9' || line[10] != 'T') return std::nullopt;
    const std::size_t space = line.substr(0, 40).find(' ');
    if (space == std::string_view::npos) return std::nullopt;
    const auto time = parseTime(line.substr(0, space));
    if (!time) return std::nullopt;
    line.remove_prefix(space + 1);
    return time->ns;
}

/// "stdout F " of Kubernetes' container runtime interface; P = the line goes on.
void takeStream(ContainerPrefix& prefix) {
    for (const std::string_view stream : {"stdout", "stderr"}) {
        const std::size_t mark = stream.size() + 1;
        std::string_view& line = prefix.payload;
        if (!line.starts_with(stream) || line.size() <= mark || line[mark - 1] != ' ' || (line[mark] != 'F' && line[mark] != 'P')) continue;
        if (line.size() > mark + 1 && line[mark + 1] != ' ') continue;
        prefix.stream = stream;
        prefix.partial = line[mark] == 'P';
        line.remove_prefix(std::min(line.size(), mark + 2));
        return;
    }
}

/// "[pod/checkout-7d9/app] "
bool takePod(ContainerPrefix& prefix) {
    std::string_view& line = prefix.payload;
    if (!line.starts_with("[pod/")) return false;
    const std::size_t end = line.substr(0, 2 * maxContainerName).find("] ");
    if (end == std::string_view::npos) return false;
    prefix.container = line.substr(1, end - 1);
    line.remove_prefix(end + 2);
    return true;
}

/// Reads a quoted logfmt value; `text` starts behind the quote. False if it does not end.
bool takeQuoted(std::string_view& text, std::string& value) {
    std::size_t at = 0;
    while (at < text.size() && text[at] != '"') {
        if (text[at] == '\\' && at + 1 < text.size()) {
            const char c = text[++at];
            value += c == 'n' ? '\n' : c == 't' ? '\t' : c == 'r' ? '\r' : c;
        } else {
            value += text[at];
        }
        ++at;
    }
    if (at >= text.size()) return false;
    text.remove_prefix(at + 1);
    return true;
}

}  // namespace

bool hasEscapes(std::string_view text) {
    return text.find(escape) != std::string_view::npos;
}

std::string withoutEscapes(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != escape) {
            out += text[at];
            continue;
        }
        if (++at >= text.size()) break;
        if (text[at] == '[') {
            // Parameters, then one final byte from '@' to '~' (ECMA-48).
            ++at;
            while (at < text.size() && (text[at] < '@' || text[at] > '~')) ++at;
        } else if (text[at] == ']') {
            while (at < text.size() && text[at] != '\x07') ++at;
        }
    }
    return out;
}

std::optional<ContainerPrefix> peelPrefix(std::string_view line) {
    ContainerPrefix found;
    found.payload = line;
    if (takePod(found)) {
        found.timeNs = takeTime(found.payload);
        return found;
    }
    const std::size_t name = static_cast<std::size_t>(std::find_if_not(line.begin(), line.end(), isNameChar) - line.begin());
    if (name > 0 && name <= maxContainerName) {
        const std::size_t bar = line.find_first_not_of(' ', name);
        if (bar != std::string_view::npos && bar > name && line[bar] == '|') {
            found.container = line.substr(0, name);
            found.payload = line.substr(bar + 1);
            if (found.payload.starts_with(' ')) found.payload.remove_prefix(1);
            found.timeNs = takeTime(found.payload);
            return found;
        }
    }
    found.timeNs = takeTime(found.payload);
    if (!found.timeNs) return std::nullopt;
    takeStream(found);
    return found;
}

std::optional<DockerRecord> dockerRecord(JsonValue record) {
    // Most lines are none, and show it by their first name.
    std::string scratch;
    constexpr std::size_t longestName = std::string_view("stream").size();
    if (record.first().key(scratch).size() > longestName) return std::nullopt;
    DockerRecord found;
    bool hasLog = false;
    for (JsonValue at = record.first(); at.exists(); at = at.next()) {
        if (at.keyIs("log") && at.isString()) {
            found.log = at.text();
            hasLog = true;
        } else if (at.keyIs("stream")) {
            found.stream = at.text();
        } else if (at.keyIs("time")) {
            if (const auto time = parseTime(at.text())) found.timeNs = time->ns;
        } else if (!at.keyIs("attrs")) {
            return std::nullopt;
        }
    }
    if (!hasLog) return std::nullopt;
    return found;
}

std::optional<std::string> logfmtAsJson(std::string_view line) {
    std::string json = "{";
    std::size_t pairs = 0;
    while (!line.empty()) {
        if (line.front() == ' ') {
            line.remove_prefix(1);
            continue;
        }
        const std::size_t keySize = static_cast<std::size_t>(std::find_if_not(line.begin(), line.end(), isNameChar) - line.begin());
        if (keySize == 0) return std::nullopt;
        const std::string_view key = line.substr(0, keySize);
        line.remove_prefix(keySize);
        std::string value = "true";
        if (!line.empty() && line.front() == '=') {
            line.remove_prefix(1);
            value.clear();
            if (!line.empty() && line.front() == '"') {
                line.remove_prefix(1);
                if (!takeQuoted(line, value)) return std::nullopt;
            } else {
                const std::size_t size = std::min(line.find(' '), line.size());
                value = line.substr(0, size);
                line.remove_prefix(size);
            }
            ++pairs;
        } else if (pairs == 0) {
            return std::nullopt;  // prose starts with a word, logfmt with a pair
        }
        if (!line.empty() && line.front() != ' ') return std::nullopt;
        if (json.size() > 1) json += ',';
        appendRawJsonString(json, key);
        json += ':';
        appendRawJsonString(json, value);
    }
    if (pairs < 2) return std::nullopt;
    return json + "}";
}

}  // namespace fw::formats

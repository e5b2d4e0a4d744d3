// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/sources/url.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace fw::sources {
namespace {

constexpr std::size_t longestUrl = std::size_t{64} * 1024;

int hexValue(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

void lowerAscii(std::string& text) {
    for (char& c : text)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
}

/// Bytes that may not stand in an address as they are (blanks, quotes, those beyond ASCII) as %XX; what is encoded stays.
std::string tidied(std::string_view text) {
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte > 0x20 && byte < 0x7F && std::string_view("\"<>\\^`{|}").find(c) == std::string_view::npos)
            out += c;
        else
            out += percentEncoded(std::string_view(&c, 1));
    }
    return out;
}

bool isHostText(std::string_view host) {
    if (host.empty() || host.size() > 255) return false;
    if (host.front() == '[')
        return host.size() > 2 && host.back() == ']' &&
               std::all_of(host.begin() + 1, host.end() - 1, [](char c) { return hexValue(c) >= 0 || c == ':' || c == '.'; });
    return std::all_of(host.begin(), host.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' || byte >= 0x80;
    });
}

Result<void> readAuthority(Url& url, std::string_view authority) {
    if (const std::size_t at = authority.rfind('@'); at != std::string_view::npos) {
        const std::string_view who = authority.substr(0, at);
        const std::size_t colon = who.find(':');
        url.user = percentDecoded(who.substr(0, colon), false);
        if (colon != std::string_view::npos) url.password = percentDecoded(who.substr(colon + 1), false);
        authority.remove_prefix(at + 1);
    }
    const std::size_t bracket = authority.find(']');
    const std::size_t colon = authority.find(':', bracket == std::string_view::npos ? 0 : bracket);
    url.host = std::string(authority.substr(0, colon));
    lowerAscii(url.host);
    if (!isHostText(url.host)) return fail(ErrorKind::Usage, "The address names no host that can be one");
    if (colon == std::string_view::npos || colon + 1 == authority.size()) return {};
    const std::string_view digits = authority.substr(colon + 1);
    int port = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), port);
    if (error != std::errc() || end != digits.data() + digits.size() || port < 1 || port > 65535)
        return fail(ErrorKind::Usage, "The port of the address is no number from 1 to 65535");
    url.port = port;
    return {};
}

void readRest(Url& url, std::string_view rest) {
    if (const std::size_t hash = rest.find('#'); hash != std::string_view::npos) {
        url.fragment = std::string(rest.substr(hash + 1));
        rest = rest.substr(0, hash);
    }
    if (const std::size_t mark = rest.find('?'); mark != std::string_view::npos) {
        url.query = tidied(rest.substr(mark + 1));
        rest = rest.substr(0, mark);
    }
    url.path = tidied(rest);
    if (url.path.empty()) url.path = "/";
}

/// Without "." and ".." (RFC 3986, 5.2.4).
std::string withoutDots(std::string_view path) {
    std::vector<std::string_view> parts;
    bool folder = true;
    for (std::size_t at = 1; at <= path.size();) {
        const std::size_t end = std::min(path.find('/', at), path.size());
        const std::string_view part = path.substr(at, end - at);
        folder = part.empty() || part == "." || part == "..";
        if (part == ".." && !parts.empty()) parts.pop_back();
        if (part != "." && part != ".." && (!part.empty() || end < path.size())) parts.push_back(part);
        at = end + 1;
    }
    std::string out;
    for (const std::string_view part : parts) out += '/' + std::string(part);
    if (out.empty() || folder) out += '/';
    return out;
}

}  // namespace

std::string Url::origin() const {
    return scheme + "://" + host + ':' + std::to_string(effectivePort());
}

std::string Url::text() const {
    std::string out = scheme + "://" + host;
    if (port) out += ':' + std::to_string(*port);
    out += path;
    if (!query.empty()) out += '?' + query;
    return out;
}

std::string Url::shown() const {
    Url tidy = *this;
    tidy.query.clear();
    std::string_view rest = query;
    while (!rest.empty()) {
        const std::string_view item = rest.substr(0, rest.find('&'));
        rest.remove_prefix(std::min(rest.size(), item.size() + 1));
        const std::string_view name = item.substr(0, item.find('='));
        if (!tidy.query.empty()) tidy.query += '&';
        tidy.query += namesSecret(percentDecoded(name, true)) ? std::string(name) + "=***" : std::string(item);
    }
    return tidy.text();
}

bool Url::isLoopback() const {
    if (host == "localhost" || host == "[::1]" || host.ends_with(".localhost")) return true;
    // A name may begin like the address: digits and dots only.
    return host.starts_with("127.") && std::count(host.begin(), host.end(), '.') == 3 &&
           host.find_first_not_of("0123456789.") == std::string::npos;
}

Result<Url> parseUrl(std::string_view text) {
    // What sticks to an address that was copied.
    constexpr std::string_view blanks = " \t\r\n";
    while (!text.empty() && blanks.find(text.front()) != std::string_view::npos) text.remove_prefix(1);
    while (!text.empty() && blanks.find(text.back()) != std::string_view::npos) text.remove_suffix(1);
    if (text.empty()) return fail(ErrorKind::Usage, "The address is empty");
    if (text.size() > longestUrl) return fail(ErrorKind::Usage, "The address is longer than 64 KiB");
    if (std::any_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < ' ' || c == 0x7F; }))
        return fail(ErrorKind::Usage, "The address holds control characters");
    Url url;
    const std::size_t mark = text.find("://");
    if (mark == std::string_view::npos || text.substr(0, mark).find_first_of("/?#") != std::string_view::npos) {
        url.scheme = "http";
    } else {
        url.scheme = std::string(text.substr(0, mark));
        lowerAscii(url.scheme);
        text.remove_prefix(mark + 3);
    }
    if (url.scheme != "http" && url.scheme != "https") return fail(ErrorKind::Usage, "Only http and https addresses can be fetched");
    const std::size_t end = std::min(text.find_first_of("/?#"), text.size());
    if (auto read = readAuthority(url, text.substr(0, end)); !read) return tl::unexpected<Error>(read.error());
    readRest(url, text.substr(end));
    return url;
}

Result<Url> resolveUrl(const Url& base, std::string_view reference) {
    const std::size_t colon = reference.find(':');
    const bool hasScheme =
        colon != std::string_view::npos && colon > 0 && reference.substr(0, colon).find_first_of("/?#") == std::string_view::npos;
    if (hasScheme) {
        if (reference.substr(colon, 3) != "://") return fail(ErrorKind::Usage, "Only http and https addresses can be fetched");
        return parseUrl(reference);
    }
    if (reference.starts_with("//")) return parseUrl(base.scheme + ':' + std::string(reference));
    Url url = base;
    url.query.clear();
    url.fragment.clear();
    if (reference.starts_with('/')) {
        readRest(url, reference);
    } else if (reference.starts_with('?')) {
        readRest(url, base.path + std::string(reference));
    } else {
        readRest(url, base.path.substr(0, base.path.rfind('/') + 1) + std::string(reference));
    }
    url.path = withoutDots(url.path);
    return url;
}

std::string percentEncoded(std::string_view text) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if ((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' || c == '~') {
            out += c;
        } else {
            out += '%';
            out += digits[byte >> 4U];
            out += digits[byte & 15U];
        }
    }
    return out;
}

std::string percentDecoded(std::string_view text, bool plusIsSpace) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 2 < text.size() && hexValue(text[i + 1]) >= 0 && hexValue(text[i + 2]) >= 0) {
            out += static_cast<char>(hexValue(text[i + 1]) * 16 + hexValue(text[i + 2]));
            i += 2;
        } else {
            out += plusIsSpace && text[i] == '+' ? ' ' : text[i];
        }
    }
    return out;
}

QueryItems queryItems(std::string_view query) {
    QueryItems items;
    while (!query.empty()) {
        const std::string_view item = query.substr(0, query.find('&'));
        query.remove_prefix(std::min(query.size(), item.size() + 1));
        if (item.empty()) continue;
        const std::size_t equals = item.find('=');
        const std::string_view value = equals == std::string_view::npos ? std::string_view() : item.substr(equals + 1);
        items.emplace_back(percentDecoded(item.substr(0, equals), true), percentDecoded(value, true));
    }
    return items;
}

std::string queryText(const QueryItems& items) {
    std::string out;
    for (const auto& [name, value] : items) out += (out.empty() ? "" : "&") + percentEncoded(name) + '=' + percentEncoded(value);
    return out;
}

std::optional<std::string> queryValue(const QueryItems& items, std::string_view name) {
    const auto found = std::find_if(items.begin(), items.end(), [name](const auto& item) { return item.first == name; });
    if (found == items.end()) return std::nullopt;
    return found->second;
}

bool namesSecret(std::string_view name) {
    std::string lower(name);
    lowerAscii(lower);
    constexpr std::array<std::string_view, 12> words = {"token",  "secret",    "passw", "api-key", "api_key",    "apikey",
                                                        "cookie", "signature", "auth",  "session", "credential", "access-key"};
    return lower == "key" || lower == "sig" ||
           std::any_of(words.begin(), words.end(), [&lower](std::string_view word) { return lower.find(word) != std::string::npos; });
}

}  // namespace fw::sources

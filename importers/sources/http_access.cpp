// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/sources/http_access.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "importers/sources/url.h"

namespace fw::sources {
namespace {

/// Shorter ones are found in every text.
constexpr std::size_t shortestSecret = 4;

bool sameHeader(std::string_view a, std::string_view b) {
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&lower](char x, char y) { return lower(x) == lower(y); });
}

/// Headers that only say whose data is meant.
bool isPlainHeader(std::string_view name) {
    constexpr std::array<std::string_view, 6> plain = {"X-Scope-OrgID",   "X-Tenant",   "Accept",
                                                       "Accept-Language", "User-Agent", "X-Grafana-Org-Id"};
    return std::any_of(plain.begin(), plain.end(), [name](std::string_view known) { return sameHeader(known, name); });
}

std::string base64(std::string_view text) {
    constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    for (std::size_t i = 0; i < text.size(); i += 3) {
        std::uint32_t bits = 0;
        for (std::size_t k = 0; k < 3; ++k) bits = bits << 8U | (i + k < text.size() ? static_cast<unsigned char>(text[i + k]) : 0U);
        for (std::size_t k = 0; k < 4; ++k) out += i + k <= text.size() ? digits[bits >> (18U - 6U * k) & 63U] : '=';
    }
    return out;
}

}  // namespace

bool HttpAccess::hasSecrets() const {
    return !bearer.empty() || !user.empty() || !password.empty() || !clientCertificate.empty() ||
           std::any_of(headers.begin(), headers.end(), [](const HttpHeader& header) { return !isPlainHeader(header.name); });
}

Result<void> checkAccess(const HttpAccess& access) {
    const auto isToken = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
    };
    const auto isLine = [](const std::string& text) {
        return std::none_of(text.begin(), text.end(),
                            [](char c) { return (static_cast<unsigned char>(c) < ' ' && c != '\t') || c == 0x7F; });
    };
    for (const HttpHeader& header : access.headers) {
        if (header.name.empty() || !std::all_of(header.name.begin(), header.name.end(), isToken))
            return fail(ErrorKind::Usage, "The name of a header has letters, digits and '-' only");
        if (!isLine(header.value)) return fail(ErrorKind::Usage, "The value of the header " + header.name + " is more than one line");
    }
    for (const std::string* text : {&access.bearer, &access.user, &access.password, &access.proxy})
        if (!isLine(*text)) return fail(ErrorKind::Usage, "A token, user name, password or proxy is more than one line");
    if (access.user.find(':') != std::string::npos) return fail(ErrorKind::Usage, "A user name has no colon");
    return {};
}

SecretScrubber::SecretScrubber(const HttpAccess& access) {
    const auto add = [this](const std::string& secret) {
        if (secret.size() >= shortestSecret) m_secrets.push_back(secret);
    };
    add(access.bearer);
    add(access.password);
    if (!access.password.empty()) add(base64(access.user + ':' + access.password));
    for (const HttpHeader& header : access.headers) {
        if (isPlainHeader(header.name)) continue;
        add(header.value);
        // "Bearer x", "ApiKey x": the word in front is no secret, what follows is one alone.
        add(header.value.substr(header.value.find(' ') + 1));
    }
    if (const auto proxy = parseUrl(access.proxy); proxy) add(proxy->password);
    for (std::size_t i = 0, count = m_secrets.size(); i < count; ++i) add(percentEncoded(m_secrets[i]));
    std::sort(m_secrets.begin(), m_secrets.end(), [](const std::string& a, const std::string& b) { return a.size() > b.size(); });
}

std::string SecretScrubber::scrubbed(std::string text) const {
    for (const std::string& secret : m_secrets)
        for (std::size_t at = text.find(secret); at != std::string::npos; at = text.find(secret, at + 3))
            text.replace(at, secret.size(), "***");
    return text;
}

}  // namespace fw::sources

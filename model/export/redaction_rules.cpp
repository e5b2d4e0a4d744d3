// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/redaction_rules.h"

#include <algorithm>
#include <array>

#include <re2/re2.h>

#include "model/core/characters.h"

namespace fw::exporting {
namespace {

/// The words of a key: parted by anything but letters and digits, and where a capital follows a small letter.
std::vector<std::string> wordsOf(std::string_view key) {
    std::vector<std::string> words(1);
    char before = '\0';
    for (const char c : key) {
        const bool capital = c >= 'A' && c <= 'Z';
        const bool small = c >= 'a' && c <= 'z';
        if (!capital && !small && !isDigit(c)) {
            if (!words.back().empty()) words.emplace_back();
        } else {
            if (capital && before >= 'a' && before <= 'z' && !words.back().empty()) words.emplace_back();
            words.back() += capital ? static_cast<char>(c - 'A' + 'a') : c;
        }
        before = c;
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

template <std::size_t Size>
bool isOne(const std::array<std::string_view, Size>& list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

}  // namespace

std::string_view redactedName(Redacted what) {
    constexpr std::array<std::string_view, 5> names = {"secret", "mail", "address", "user", "own"};
    return names[static_cast<std::size_t>(what)];
}

KeyVerdict judgeKey(std::string_view key) {
    constexpr std::array<std::string_view, 10> secrets = {"password",   "passwd",      "pwd",    "passphrase", "secret",
                                                          "credential", "credentials", "cookie", "cookies",    "authorization"};
    constexpr std::array<std::string_view, 6> tokens = {"token", "jwt", "bearer", "apikey", "signature", "sessionid"};
    constexpr std::array<std::string_view, 5> keyed = {"api", "access", "private", "secret", "account"};
    constexpr std::array<std::string_view, 8> people = {"enduser", "username", "userid", "email", "mail", "phone", "login", "useremail"};
    constexpr std::array<std::string_view, 6> ofUser = {"id", "name", "email", "mail", "hash", "full"};
    const std::vector<std::string> words = wordsOf(key);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        const std::string_view next = i + 1 < words.size() ? std::string_view(words[i + 1]) : std::string_view();
        if (isOne(secrets, word)) return {true, Redacted::Secret, false};
        if (isOne(tokens, word)) return {true, Redacted::Secret, true};
        if (next == "key" && isOne(keyed, word)) return {true, Redacted::Secret, true};
        if (word == "session" && next == "id") return {true, Redacted::Secret, true};
        if (isOne(people, word)) return {true, Redacted::User, false};
        if (word == "user" && (next.empty() || isOne(ofUser, next))) return {true, Redacted::User, false};
    }
    return {};
}

const std::vector<ValuePattern>& valuePatterns() {
    // Tokens by the prefixes that their makers document for scanners of secrets.
    static const std::vector<ValuePattern> patterns = {
        {R"(-----BEGIN [A-Z ]*PRIVATE KEY-----(?s:.*?)(?:-----END [A-Z ]*PRIVATE KEY-----|\z))", Redacted::Secret},
        {R"(\b(?i:bearer|basic|digest)\s+([A-Za-z0-9._~+/=-]{6,}))", Redacted::Secret},
        {R"(\beyJ[A-Za-z0-9_-]{5,}\.[A-Za-z0-9_-]{5,}(?:\.[A-Za-z0-9_-]*)?)", Redacted::Secret},
        {R"(\b(?:AKIA|ASIA)[0-9A-Z]{16}\b)", Redacted::Secret},
        {R"(\b(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,}|glpat-[A-Za-z0-9_-]{16,}))", Redacted::Secret},
        {R"(\b(?:xox[abeoprs]-[A-Za-z0-9-]{8,}|sk-[A-Za-z0-9_-]{16,}|AIza[0-9A-Za-z_-]{30,}))", Redacted::Secret},
        {R"(://([^/\s@]+:[^/\s@]+)@)", Redacted::Secret},
        {R"((?i:\b[a-z0-9_.-]*(?:password|passwd|passphrase|secret|token|api[_-]?key|access[_-]?key|signature|session[_-]?id)|\b(?:pwd|sig))["']?\s*[=:]\s*["']?([^\s&;,"'{}\[\]]+))",
         Redacted::Secret},
        {R"([A-Za-z0-9._%+-]{1,64}(?:@|%40)[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,8}\.[A-Za-z]{2,24}\b)", Redacted::Mail},
        {R"(\b(?:(?:25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])\b)", Redacted::Address},
        {R"(\b(?:[0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4}\b)", Redacted::Address},
        {R"(\b(?:[0-9A-Fa-f]{1,4}:){1,6}:(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,5})?)", Redacted::Address},
        {R"((?:/home/|/Users/|[\\/]Users[\\/]|Documents and Settings[\\/])([^/\\\s:"']+))", Redacted::User},
    };
    return patterns;
}

Result<RedactionRules> parseRedactionRules(std::string_view text) {
    RedactionRules rules;
    std::size_t number = 0;
    const auto trouble = [&number](const std::string& why) { return fail(ErrorKind::Usage, why, "line " + std::to_string(number)); };
    while (!text.empty()) {
        ++number;
        std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        if (line.ends_with('\r')) line.remove_suffix(1);
        line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
        if (line.empty() || line.front() == '#') continue;
        const std::size_t blank = line.find_first_of(" \t");
        const std::string_view word = line.substr(0, blank);
        std::string_view rest = blank == std::string_view::npos ? std::string_view() : line.substr(blank + 1);
        rest.remove_prefix(std::min(rest.find_first_not_of(" \t"), rest.size()));
        if (rest.empty()) return trouble("a rule is \"key NAME\" or \"value PATTERN\"");
        if (word == "key") {
            rules.keys.emplace_back(rest);
        } else if (word == "value") {
            RE2::Options options(RE2::Latin1);
            options.set_log_errors(false);
            const RE2 pattern({rest.data(), rest.size()}, options);
            if (!pattern.ok()) return trouble("not a regular expression: " + pattern.error());
            if (RE2::FullMatch("", pattern)) return trouble("the pattern fits an empty text");
            rules.patterns.emplace_back(rest);
        } else {
            return trouble("a rule is \"key NAME\" or \"value PATTERN\"");
        }
    }
    return rules;
}

}  // namespace fw::exporting

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/redaction_rules.h"

namespace fw::exporting {
namespace {

using On = RedactionRule::On;
using By = RedactionRule::By;

// Words that name a secret, as they stand in keys (words apart by '_') and in texts.
constexpr const char* secretWords =
    "passwords?|passwd|passcode|pwd|passphrase|pass|secrets?|token|apikey|api_key|appkey|app_key|dd_api_key|accesskey|access_key|authkey|"
    "auth_key|private_key|privatekey|secret_key|encryption_key|signing_key|client_secret|clientsecret|accesstoken|authtoken|refreshtoken|"
    "sessiontoken|authorization|proxy_authorization|auth|authentication|credentials?|creds|cookies?|set_cookie|session|session_id|"
    "sessionid|"
    "sid|jsessionid|phpsessid|csrf|xsrf|csrftoken|signature|sig|hmac|jwt|bearer|otp|pin|cvv|cvc|ssn|pesel|iban|card_number|cardnumber|"
    "connection_string|connectionstring|dsn|x_functions_key";

constexpr const char* personWords =
    "user|user_?id|user_?name|user_?email|user_?full_?name|enduser|enduser_id|login|uid|account|account_?id|customer|customer_?id|"
    "client_?id|tenant_?id|member_?id|patient_?id|email|e_?mail|phone|phone_?number|first_?name|last_?name|full_?name|surname|birth_?date|"
    "date_of_birth|street|db_user|db_client_?id";

std::string keyWords(const char* words) {
    return std::string("(?:^|_)(?:") + words + ")(?:$|_(?:hash|value|text|raw|header|hex|id|[0-9]+)(?:$|_)|$)";
}

/// In texts the parts of a word stand apart by any of "_-." or by nothing.
std::string textWords(std::string_view words) {
    std::string out;
    for (const char c : words) {
        if (c == '_')
            out += "[_.-]?";
        else
            out += c;
    }
    return out;
}

std::string assignment(std::string_view words, const char* value) {
    return "(?i)(?:^|[^a-z0-9])(?:[a-z0-9]+[_.-])*(?:" + textWords(words) + ")(?:\\\\*[\"'])?\\s*(?:=>|:=|[:=]|%3d)\\s*" + value;
}

std::vector<RedactionRule> makeRules() {
    constexpr const char* quoted = "(?:\\\\*\"([^\"]+)\"|'([^']+)')";
    constexpr const char* plain = "([^\\s\"'&,;<>|{}()\\[\\]\\\\:=][^\\s\"'&,;<>|{}()\\[\\]\\\\]*)";
    const std::string secrets = secretWords;
    std::vector<RedactionRule> rules;
    const auto key = [&rules](const char* name, By by, const std::string& pattern, const char* word) {
        rules.push_back({name, On::Key, by, pattern, word, {}});
    };
    const auto text = [&rules](const char* name, By by, const std::string& pattern, const char* word, const char* needs) {
        rules.push_back({name, On::Text, by, pattern, word, needs});
    };
    key("values of secret keys", By::Removal, keyWords(secretWords), "");
    key("persons", By::Pseudonym, keyWords(personWords), "person");

    text("private keys", By::Removal,
         "-----BEGIN [A-Z0-9 ]*PRIVATE KEY[A-Z ]*-----(?s:.*?)(?:-----END [A-Z0-9 ]*PRIVATE KEY[A-Z ]*-----|$)", "", "-");
    text("tokens", By::Removal, "\\beyJ[A-Za-z0-9_-]{6,}\\.[A-Za-z0-9_-]{4,}(?:\\.[A-Za-z0-9_-]*)?", "", ".");
    text("tokens", By::Removal,
         "\\b(?:(?:AKIA|ASIA|AGPA|AROA|AIDA)[0-9A-Z]{12,}|gh[pousr]_[A-Za-z0-9]{16,}|github_pat_[A-Za-z0-9_]{16,}|xox[abeoprs]-[A-Za-z0-9-]"
         "{8,}|"
         "sk-[A-Za-z0-9_-]{16,}|[rsp]k_(?:live|test)_[A-Za-z0-9]{8,}|whsec_[A-Za-z0-9]{8,}|glpat-[A-Za-z0-9_-]{10,}|AIza[A-Za-z0-9_-]{20,}|"
         "ya29\\.[A-Za-z0-9_-]{10,}|npm_[A-Za-z0-9]{16,}|hf_[A-Za-z0-9]{16,}|SG\\.[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]{10,}|"
         "dop_v1_[a-f0-9]{16,}|pypi-[A-Za-z0-9_-]{16,})",
         "", "AgxsrpwynhSd");
    text("tokens", By::Removal, "(?i)\\b(?:bearer|token)\\s+([A-Za-z0-9._~+/=-]{8,})", "", " ");
    text("tokens", By::Removal, "\\b(?i:basic|digest|negotiate|apikey)\\s+([A-Za-z0-9+/_-]{8,}={0,2})", "", " ");
    text("passwords in addresses", By::Removal, "(?i)\\b[a-z][a-z0-9+.-]*://([^/\\s\"'<>?#]+)@", "", "@");
    text("secrets in texts", By::Removal, assignment(secrets, quoted), "", "\"'");
    text("secrets in texts", By::Removal, "(?i)(?:^|[^a-z0-9])(?:set-cookie|cookie|authorization)\\s*:\\s*([^\\r\\n\"']+)", "", ":");
    text("secrets in texts", By::Removal, assignment(secrets, plain), "", "=:%");
    text("persons in texts", By::Pseudonym, assignment("user|user_id|user_name|enduser|login|uid|customer_id|account_id|tenant_id", quoted),
         "person", "\"'");
    text("persons in texts", By::Pseudonym, assignment("user|user_id|user_name|enduser|login|uid|customer_id|account_id|tenant_id", plain),
         "person", "=:%");
    text("e-mail addresses", By::Pseudonym, "[\\pL\\pN._%+'-]+(?:@|%40)[\\pL\\pN-]+(?:\\.[\\pL\\pN-]+)+", "mail", "@%");
    text("home folders", By::Pseudonym,
         "(?:/home/|/Users/|[A-Za-z]:[\\\\/]+(?:Users|Documents and Settings)[\\\\/]+|%2Fhome%2F)([^/\\\\\\s\"':;,<>|%&?#)]+)", "home",
         "/\\%");
    text("IP addresses", By::Pseudonym, "\\b(?:(?:25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])\\.){3}(?:25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])\\b", "ip",
         ".");
    text("IP addresses", By::Pseudonym,
         "(?i)(?:^|[^\\w:])((?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|(?:[0-9a-f]{1,4}:){1,7}:(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,6})?|"
         "::[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,6})(?:[^\\w:]|$)",
         "ip", ":");
    return rules;
}

}  // namespace

const std::vector<RedactionRule>& shippedRedactionRules() {
    static const std::vector<RedactionRule> rules = makeRules();
    return rules;
}

Result<std::vector<RedactionRule>> readRedactionRules(std::string_view text, const std::string& source) {
    std::vector<RedactionRule> rules;
    std::size_t number = 0;
    const auto takeWord = [](std::string_view& line, std::string_view word) {
        if (!line.starts_with(word) || line.size() <= word.size() || (line[word.size()] != ' ' && line[word.size()] != '\t')) return false;
        line.remove_prefix(word.size());
        line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
        return true;
    };
    while (!text.empty()) {
        ++number;
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        while (!line.empty() && (line.back() == '\r' || line.back() == ' ' || line.back() == '\t')) line.remove_suffix(1);
        line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
        if (line.empty() || line.front() == '#') continue;
        RedactionRule rule;
        rule.name = "own rule, line " + std::to_string(number);
        if (takeWord(line, "pseudonym")) {
            rule.by = By::Pseudonym;
            rule.word = "own";
        }
        if (takeWord(line, "key"))
            rule.on = On::Key;
        else if (!takeWord(line, "text"))
            return fail(ErrorKind::Usage, "line " + std::to_string(number) + ": a rule begins with 'key' or 'text'", source);
        if (line.empty()) return fail(ErrorKind::Usage, "line " + std::to_string(number) + ": a regular expression is needed", source);
        rule.pattern = line;
        rules.push_back(std::move(rule));
    }
    return rules;
}

}  // namespace fw::exporting

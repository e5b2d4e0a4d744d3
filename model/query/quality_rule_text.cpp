// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/quality_rule_text.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <limits>
#include <string>
#include <utility>

#include "model/query/search_text.h"

namespace fw::query {
namespace {

constexpr std::array<std::string_view, 6> operatorWords = {"!=", "<=", ">=", "=", "<", ">"};

/// A word of a rule, an operator, or a quoted text.
struct Token {
    std::string text;
    std::size_t column = 0;  ///< from 1
    bool quoted = false;
    [[nodiscard]] bool is(std::string_view word) const { return !quoted && text == word; }
};

bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r';
}

/// The rules of one line.
class LineReader {
public:
    LineReader(std::string_view line, std::size_t number) : m_line(line), m_number(number) {}

    /// Nothing in the line: an empty text in the rule.
    Result<QualityRule> read() {
        if (const Result<void> split = tokenize(); !split) return tl::unexpected<Error>(split.error());
        QualityRule rule;
        if (m_tokens.empty()) return rule;
        rule.text = std::string(m_line.substr(m_tokens.front().column - 1, m_end - (m_tokens.front().column - 1)));
        for (const Severity severity : {Severity::Info, Severity::Warning, Severity::Error}) {
            if (!next().is(std::string(severityName(severity)) + ':')) continue;
            rule.severity = severity;
            ++m_at;
            break;
        }
        const Result<void> done = readRule(rule);
        if (!done) return tl::unexpected<Error>(done.error());
        if (!atEnd()) return unexpectedWord("the end of the line");
        return rule;
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_tokens.size(); }
    [[nodiscard]] const Token& next() const {
        static const Token none;
        return atEnd() ? none : m_tokens[m_at];
    }
    bool take(std::string_view word) {
        if (!next().is(word)) return false;
        ++m_at;
        return true;
    }
    [[nodiscard]] tl::unexpected<Error> refuse(const std::string& message, std::size_t column) const {
        return fail(ErrorKind::Usage, message, "line " + std::to_string(m_number) + ", column " + std::to_string(column));
    }
    [[nodiscard]] tl::unexpected<Error> unexpectedWord(std::string_view wanted) const {
        const std::string expected = "expected " + std::string(wanted);
        return atEnd() ? refuse(expected + " here", m_end + 1) : refuse(expected + ", not \"" + next().text + '"', next().column);
    }

    Result<void> tokenize() {
        std::size_t at = 0;
        while (at < m_line.size()) {
            if (isBlank(m_line[at])) {
                ++at;
                continue;
            }
            if (m_line[at] == '#') break;
            Token token;
            token.column = at + 1;
            if (m_line[at] == '"') {
                token.quoted = true;
                for (++at; at < m_line.size() && m_line[at] != '"'; ++at) {
                    if (m_line[at] == '\\' && at + 1 < m_line.size() && (m_line[at + 1] == '"' || m_line[at + 1] == '\\')) ++at;
                    token.text += m_line[at];
                }
                if (at == m_line.size()) return refuse("the quote that begins here does not end", token.column);
                ++at;
            } else if (const std::string_view op = operatorAt(at); !op.empty()) {
                token.text = op;
                at += op.size();
            } else {
                while (at < m_line.size() && !isBlank(m_line[at]) && m_line[at] != '"' && operatorAt(at).empty()) {
                    if (m_line[at] == '%' && !token.text.empty()) break;
                    token.text += m_line[at++];
                }
            }
            m_tokens.push_back(std::move(token));
            m_end = at;
        }
        return {};
    }
    [[nodiscard]] std::string_view operatorAt(std::size_t at) const {
        for (const std::string_view op : operatorWords)
            if (m_line.substr(at).starts_with(op)) return op;
        return {};
    }

    Result<void> readRule(QualityRule& rule) {
        if (take("every")) {
            if (take("trace"))
                rule.kind = QualityRule::Kind::EveryTrace;
            else if (!take("span"))
                return unexpectedWord("\"span\" or \"trace\"");
            if (Result<void> where = readWhere(rule); !where) return where;
            if (!take("has")) return unexpectedWord(rule.where.empty() ? "\"where\" or \"has\"" : "\"and\" or \"has\"");
            return readNeeds(rule);
        }
        if (take("at")) {
            rule.kind = QualityRule::Kind::SomeSpans;
            if (!take("least")) return unexpectedWord("\"least\"");
            if (Result<void> share = readShare(rule); !share) return share;
            if (!take("of")) return unexpectedWord("\"of\"");
            if (!take("spans")) return unexpectedWord("\"spans\"");
            if (Result<void> where = readWhere(rule); !where) return where;
            if (!take("have")) return unexpectedWord(rule.where.empty() ? "\"where\" or \"have\"" : "\"and\" or \"have\"");
            return readNeeds(rule);
        }
        if (take("no")) {
            rule.kind = QualityRule::Kind::NoSpan;
            if (!take("span")) return unexpectedWord("\"span\"");
            if (!next().is("where")) return unexpectedWord("\"where\"");
            return readWhere(rule);
        }
        return unexpectedWord("\"every\", \"at least\" or \"no\"");
    }

    /// "95 %" or "99.5%" to thousandths.
    Result<void> readShare(QualityRule& rule) {
        const std::string& text = next().text;
        double percent = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), percent);
        if (error != std::errc() || end != text.data() + text.size() || !(percent >= 0 && percent <= 100))
            return unexpectedWord("a number from 0 to 100");
        rule.milliPercent = static_cast<std::uint32_t>(std::lround(percent * 1000));
        ++m_at;
        if (!take("%")) return unexpectedWord("\"%\"");
        return {};
    }

    Result<void> readWhere(QualityRule& rule) {
        if (!take("where")) return {};
        do {
            Result<QualityTest> test = readTest();
            if (!test) return tl::unexpected<Error>(test.error());
            rule.where.push_back(std::move(*test));
        } while (take("and"));
        return {};
    }

    [[nodiscard]] bool keyAhead() const {
        if (atEnd()) return false;
        if (next().quoted) return !next().text.empty();
        for (const std::string_view word : {"and", "has", "have", "where", "no", "like", "%", "!=", "<=", ">=", "=", "<", ">"})
            if (next().text == word) return false;
        return true;
    }

    Result<QualityTest> readTest() {
        QualityTest test;
        if (take("no")) test.op = QualityTest::Op::Lacks;
        if (!keyAhead()) return unexpectedWord("a key");
        test.key = next().text;
        ++m_at;
        if (test.op == QualityTest::Op::Lacks || !operatorAhead()) return test;
        test.op = operatorOf(next().text);
        ++m_at;
        if (atEnd() || (!next().quoted && !keyAhead())) return unexpectedWord("a value");
        test.value = next().text;
        const std::size_t column = next().column;
        ++m_at;
        return checked(std::move(test), column);
    }
    [[nodiscard]] bool operatorAhead() const {
        if (atEnd() || next().quoted) return false;
        if (next().text == "like") return true;
        for (const std::string_view op : operatorWords)
            if (next().text == op) return true;
        return false;
    }
    static QualityTest::Op operatorOf(std::string_view text) {
        using Op = QualityTest::Op;
        constexpr std::array<std::pair<std::string_view, Op>, 7> all = {{{"=", Op::Equal},
                                                                         {"!=", Op::Unequal},
                                                                         {"like", Op::Like},
                                                                         {"<", Op::Less},
                                                                         {"<=", Op::AtMost},
                                                                         {">", Op::Greater},
                                                                         {">=", Op::AtLeast}}};
        for (const auto& [word, op] : all)
            if (word == text) return op;
        return Op::Equal;
    }

    /// Values that no span can have are mistakes of who wrote the rule.
    Result<QualityTest> checked(QualityTest test, std::size_t column) const {
        const auto oneOf = [&](std::initializer_list<std::string_view> names) -> Result<QualityTest> {
            for (const std::string_view name : names)
                if (name == test.value) return test;
            std::string all;
            for (const std::string_view name : names) all += (all.empty() ? "" : ", ") + std::string(name);
            return refuse(test.key + " is one of " + all, column);
        };
        if (test.op == QualityTest::Op::Like) return test;
        if (test.key == "kind") return oneOf({"unspecified", "internal", "server", "client", "producer", "consumer"});
        if (test.key == "status") return oneOf({"unset", "ok", "error"});
        if (test.key == "duration") {
            const Result<std::int64_t> ns = parseDuration(test.value);
            if (!ns) return refuse("a duration is like 250ms or 1.5s", column);
            test.value = std::to_string(*ns);
        }
        return test;
    }

    Result<void> readNeeds(QualityRule& rule) {
        do {
            const bool number = rule.kind == QualityRule::Kind::EveryTrace && !atEnd() && !next().quoted && m_at + 1 < m_tokens.size() &&
                                (m_tokens[m_at + 1].is("spans") || m_tokens[m_at + 1].is("services"));
            if (number) {
                const std::string& text = next().text;
                std::uint32_t count = 0;
                const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
                if (error != std::errc() || end != text.data() + text.size()) return unexpectedWord("a number");
                ++m_at;
                (next().text == "spans" ? rule.spans : rule.services) = count;
                ++m_at;
                continue;
            }
            if (!keyAhead()) return unexpectedWord("a key");
            rule.has.push_back(next().text);
            ++m_at;
        } while (take("and"));
        return {};
    }

    std::string_view m_line;
    std::size_t m_number;
    std::vector<Token> m_tokens;
    std::size_t m_end = 0;  ///< behind the last token
    std::size_t m_at = 0;
};

}  // namespace

Result<std::vector<QualityRule>> parseQualityRules(std::string_view text) {
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (text.starts_with(byteOrderMark)) text.remove_prefix(byteOrderMark.size());
    std::vector<QualityRule> rules;
    for (std::size_t number = 1; !text.empty(); ++number) {
        const std::size_t end = text.find('\n');
        Result<QualityRule> rule = LineReader(text.substr(0, end), number).read();
        if (!rule) return tl::unexpected<Error>(rule.error());
        if (!rule->text.empty()) rules.push_back(std::move(*rule));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return rules;
}

}  // namespace fw::query

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/conditions.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <iterator>
#include <limits>
#include <optional>

#include "model/core/saturated.h"
#include "model/query/search_text.h"

namespace fw::query {
namespace {

bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}
bool isOperator(char c) {
    return c == '=' || c == '<' || c == '>' || c == '!' || c == '~';
}

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

class Scanner {
public:
    explicit Scanner(std::string_view text) : m_text(text) {}

    [[nodiscard]] std::string place() const { return "column " + std::to_string(m_at + 1); }
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

    void skipSeparators(bool first) {
        for (;;) {
            while (!atEnd() && (isSpace(m_text[m_at]) || (!first && m_text[m_at] == ','))) ++m_at;
            if (!first && m_text.substr(m_at).starts_with("&&"))
                m_at += 2;
            else if (!first && (wordAhead("and") || wordAhead("AND")))
                m_at += 3;
            else
                return;
        }
    }

    std::string takeKey() {
        std::string key;
        while (!atEnd() && !isSpace(m_text[m_at]) && !isOperator(m_text[m_at])) {
            if (m_text[m_at] == '"') {
                const auto quotedPart = takeQuoted();
                if (!quotedPart) return {};
                key += *quotedPart;
            } else {
                key += m_text[m_at++];
            }
        }
        return key;
    }

    std::string takeOperator() {
        skipSpace();
        std::string op;
        while (!atEnd() && isOperator(m_text[m_at]) && op.size() < 2) op += m_text[m_at++];
        skipSpace();
        return op;
    }

    /// Quoted, or up to the next white space. Absent for an unterminated quote.
    std::optional<std::string> takeValue(bool& quoted) {
        quoted = !atEnd() && (m_text[m_at] == '"' || m_text[m_at] == '\'' || m_text[m_at] == '`');
        if (quoted) return takeQuoted();
        std::string value;
        while (!atEnd() && !isSpace(m_text[m_at]) && !m_text.substr(m_at).starts_with("&&")) value += m_text[m_at++];
        // "a=1, b=2": the comma is a separator only before white space.
        while (!value.empty() && value.back() == ',') value.pop_back();
        return value;
    }

private:
    void skipSpace() {
        while (!atEnd() && isSpace(m_text[m_at])) ++m_at;
    }

    [[nodiscard]] bool wordAhead(std::string_view word) const {
        const std::string_view rest = m_text.substr(m_at);
        return rest.starts_with(word) && rest.size() > word.size() && isSpace(rest[word.size()]);
    }

    std::optional<std::string> takeQuoted() {
        const char quote = m_text[m_at++];
        std::string value;
        while (!atEnd() && m_text[m_at] != quote) {
            char c = m_text[m_at++];
            if (c == '\\' && quote == '"' && !atEnd()) {
                c = m_text[m_at++];
                c = c == 'n' ? '\n' : c == 't' ? '\t' : c;
            }
            value += c;
        }
        if (atEnd()) return std::nullopt;
        ++m_at;
        return value;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

tl::unexpected<Error> openQuote(const std::string& key, const std::string& place) {
    return fail(ErrorKind::Usage, "the quoted value of '" + key + "' has no end", place);
}

tl::unexpected<Error> noValue(const std::string& key, const std::string& place) {
    return fail(ErrorKind::Usage, "'" + key + "' has no value; write " + key + "=\"\" for an empty one", place);
}

/// `before`: the condition in front of it, if its value had no quotes.
tl::unexpected<Error> noCondition(const std::string& word, const std::string& place, const std::string& before) {
    const std::string hint =
        before.empty() || word.empty() ? std::string() : "; a value with spaces needs quotes: " + before + ' ' + word + '"';
    return fail(ErrorKind::Usage, "'" + word + "' at " + place + " is not a condition such as camera.id=cam01" + hint, place);
}

bool isOwnField(std::string_view key) {
    static constexpr std::array<std::string_view, 5> own = {"service", "name", "status", "kind", "duration"};
    return std::find(own.begin(), own.end(), key) != own.end();
}

/// `op` a number, as one of the comparisons there are: "at least" is "more than the next number below". False: it is no number, or
/// no comparison.
bool setNumber(Condition& condition, std::string_view op) {
    if (op != "<" && op != "<=" && op != ">" && op != ">=") return false;
    double number = 0;
    const std::string& text = condition.value;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(number)) return false;
    condition.op = op.front() == '<' ? Condition::Op::Less : Condition::Op::Greater;
    if (op.size() == 2) {
        constexpr double infinity = std::numeric_limits<double>::infinity();
        const double next = std::nextafter(number, op.front() == '<' ? infinity : -infinity);
        char buffer[40];
        const auto written = std::to_chars(std::begin(buffer), std::end(buffer), next);
        condition.value.assign(buffer, written.ptr);
    }
    return true;
}

/// The comparison of texts that `op` is; those but equality only within one trace.
std::optional<Condition::Op> textOperator(std::string_view op, Comparable comparable) {
    if (op == "=" || op == "==") return Condition::Op::Equal;
    if (comparable != Comparable::Numbers) return std::nullopt;
    if (op == "!=") return Condition::Op::NotEqual;
    if (op == "=~") return Condition::Op::Match;
    if (op == "!~") return Condition::Op::NotMatch;
    return std::nullopt;
}

/// A key of a search.
struct Name {
    std::string key;
    Condition::Scope scope = Condition::Scope::Plain;
};

/// ".key": an attribute even where the span has a field of this name.
Name attributeOf(std::string key) {
    const Condition::Scope scope = isOwnField(key) ? Condition::Scope::Attribute : Condition::Scope::Plain;
    return {std::move(key), scope};
}

/// A name of TraceQL as one of a search; what it may be there and is not understood yet is refused.
Result<Name> traceQlName(std::string key) {
    if (key == ".service.name" || key == "resource.service.name") return Name{"service"};
    if (key.size() > 1 && key.front() == '.') return attributeOf(key.substr(1));
    if (key.starts_with("span.")) return Name{key.substr(5), Condition::Scope::Span};
    if (key.starts_with("resource.")) return Name{key.substr(9), Condition::Scope::Resource};
    for (const std::string_view name : {"name", "status", "kind", "duration"})
        if (key == "span:" + std::string(name)) return Name{std::string(name)};
    if (isOwnField(key)) return Name{std::move(key)};
    return fail(ErrorKind::Unsupported, "'" + key +
                                            "' is not supported in TraceQL so far; there are name, status, kind, duration, trace:id, "
                                            "trace:duration, and attributes: .key, span.key, resource.key");
}

bool namesTraceDuration(std::string_view key) {
    return key == "trace:duration" || key == "traceDuration";
}

/// Bounds on whole traces, from what was understood of a span's duration.
void narrow(TraceRange& range, const Condition& condition) {
    std::int64_t ns = 0;
    std::from_chars(condition.value.data(), condition.value.data() + condition.value.size(), ns);
    TraceRange more;
    if (condition.op != Condition::Op::Less) more.longerNs = condition.op == Condition::Op::Equal ? saturatedSub(ns, 1) : ns;
    if (condition.op != Condition::Op::Greater) more.shorterNs = condition.op == Condition::Op::Equal ? saturatedAdd(ns, 1) : ns;
    range = range.cutBy(more);
}

}  // namespace

Result<Condition> makeCondition(std::string key, std::string_view op, std::string value, Condition::Scope scope, Comparable comparable) {
    Condition condition;
    condition.scope = scope;
    condition.key = std::move(key);
    condition.value = std::move(value);
    const bool plain = scope == Condition::Scope::Plain;
    if (plain && condition.key == "duration") {
        const Result<std::int64_t> ns = parseDuration(condition.value);
        if (!ns) return tl::unexpected<Error>(ns.error());
        std::int64_t limit = *ns;
        // Durations are whole nanoseconds, so "at least" is "more than one less".
        if (op == ">=") --limit;
        if (op == "<=") ++limit;
        condition.value = std::to_string(limit);
        if (op == "=" || op == "==")
            condition.op = Condition::Op::Equal;
        else if (op == "<" || op == "<=")
            condition.op = Condition::Op::Less;
        else if (op == ">" || op == ">=")
            condition.op = Condition::Op::Greater;
        else if (op == "!=" && comparable == Comparable::Numbers)
            condition.op = Condition::Op::NotEqual;
        else
            return fail(ErrorKind::Usage, "'" + std::string(op) + "' cannot be used with duration; use =, < or >");
        return condition;
    }
    if (comparable == Comparable::Numbers && !(plain && isOwnField(condition.key)) && setNumber(condition, op)) return condition;
    const std::optional<Condition::Op> textual = textOperator(op, comparable);
    if (!textual)
        return fail(ErrorKind::Usage,
                    "'" + condition.key + ' ' + std::string(op) + "': only duration can be compared with < and >, other keys with =");
    // A failed span is one thing, however its source spelled it.
    condition.op = *textual;
    const bool pattern = condition.op == Condition::Op::Match || condition.op == Condition::Op::NotMatch;
    if (plain && !pattern && condition.key == "error" && lower(condition.value) == "true")
        return Condition{"status", condition.op, "error"};
    if (plain && !pattern && (condition.key == "status" || condition.key == "kind")) {
        condition.value = lower(condition.value);
        static constexpr std::array<std::string_view, 3> statuses = {"unset", "ok", "error"};
        static constexpr std::array<std::string_view, 6> kinds = {"unspecified", "internal", "server", "client", "producer", "consumer"};
        const bool known = condition.key == "status" ? std::find(statuses.begin(), statuses.end(), condition.value) != statuses.end()
                                                     : std::find(kinds.begin(), kinds.end(), condition.value) != kinds.end();
        if (!known)
            return fail(ErrorKind::Usage,
                        "'" + condition.value + "' is no " + condition.key +
                            (condition.key == "status" ? "; it is error, ok or unset"
                                                       : "; it is internal, server, client, producer, consumer or unspecified"));
    }
    return condition;
}

Result<ParsedConditions> parseConditions(std::string_view text, bool traceQl, Comparable comparable) {
    ParsedConditions parsed;
    Scanner scanner(text);
    scanner.skipSeparators(true);
    std::string before;
    while (!scanner.atEnd()) {
        const std::string place = scanner.place();
        std::string key = scanner.takeKey();
        const std::string op = scanner.takeOperator();
        if (key.empty() || op.empty()) return noCondition(key.empty() ? op : key, place, key.empty() ? std::string() : before);
        bool quoted = false;
        std::optional<std::string> value = scanner.takeValue(quoted);
        if (!value) return openQuote(key, place);
        if (!quoted && value->empty()) return noValue(key, place);
        before = quoted ? std::string() : key + op + '"' + *value;
        if (traceQl && (key == "trace:id") && op == "=") {
            parsed.text = *value;
        } else if (namesTraceDuration(key)) {
            const Result<Condition> bound = makeCondition("duration", op, std::move(*value));
            if (!bound) return tl::unexpected<Error>(bound.error());
            narrow(parsed.range, *bound);
        } else {
            Name name{key};
            if (traceQl) {
                Result<Name> known = traceQlName(std::move(key));
                if (!known) return tl::unexpected<Error>(known.error());
                name = std::move(*known);
            } else if (key == "resource.service.name") {
                name.key = "service";
            } else if (key.size() > 1 && key.front() == '.') {
                name = attributeOf(key.substr(1));
            }
            Result<Condition> condition = makeCondition(std::move(name.key), op, std::move(*value), name.scope, comparable);
            if (!condition) return tl::unexpected<Error>(condition.error());
            parsed.conditions.push_back(std::move(*condition));
        }
        scanner.skipSeparators(false);
    }
    return parsed;
}

}  // namespace fw::query

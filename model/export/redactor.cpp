// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/redactor.h"

#include <algorithm>
#include <numeric>

#include <re2/re2.h>
#include <re2/set.h>

#include "model/core/characters.h"
#include "model/core/saturated.h"

namespace fw::exporting {
namespace {

bool sameAscii(std::string_view a, std::string_view b) {
    const auto low = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&low](char x, char y) { return low(x) == low(y); });
}

/// What a pattern may find, and yet tells nothing of anyone: this machine itself, a name in C++ ("a::b"), what has a pseudonym.
bool isHarmless(Redacted what, std::string_view text) {
    if (text.starts_with('[')) return true;
    if (what != Redacted::Address) return false;
    if (text == "127.0.0.1" || text == "0.0.0.0" || text == "::1") return true;
    return std::none_of(text.begin(), text.end(), isDigit);
}

}  // namespace

struct Redactor::Patterns {
    struct One {
        std::unique_ptr<RE2> expression;
        Redacted what;
    };
    std::vector<One> all;
    RE2::Set any{options(), RE2::UNANCHORED};  ///< which of them fit at all: nearly no text has any
    std::vector<int> fit;

    /// Bytes: what is no UTF-8 is looked through as well.
    static RE2::Options options() {
        RE2::Options options(RE2::Latin1);
        options.set_log_errors(false);
        options.set_max_mem(std::int64_t{64} << 20);
        return options;
    }
    void add(std::string_view pattern, Redacted what) {
        const re2::StringPiece text(pattern.data(), pattern.size());
        if (any.Add(text, nullptr) >= 0) all.push_back({std::make_unique<RE2>(text, options()), what});
    }
};

Redactor::Redactor(Rules rules, const RedactionRules& own, std::int64_t shiftNs)
    : m_patterns(std::make_unique<Patterns>()), m_ownKeys(own.keys), m_rules(rules), m_shiftNs(shiftNs) {
    if (m_rules == Rules::None) return;
    for (const std::string& pattern : own.patterns) m_patterns->add(pattern, Redacted::Own);
    for (const ValuePattern& pattern : valuePatterns()) m_patterns->add(pattern.pattern, pattern.what);
    m_patterns->any.Compile();
}

Redactor::~Redactor() = default;

std::int64_t Redactor::shifted(std::int64_t ns) const {
    return ns == 0 ? 0 : saturatedAdd(ns, m_shiftNs);
}

std::string Redactor::pseudonym(Redacted what, std::string_view text) {
    auto& numbers = m_numbers[static_cast<std::size_t>(what)];
    const std::uint64_t number = numbers.try_emplace(std::string(text), numbers.size() + 1).first->second;
    return '[' + std::string(redactedName(what)) + ' ' + std::to_string(number) + ']';
}

void Redactor::note(Redacted what, std::string_view where) {
    RedactionCount& count = m_counts[static_cast<std::size_t>(what)];
    ++count.count;
    if (count.keys.size() < RedactionCount::maxKeys && std::find(count.keys.begin(), count.keys.end(), where) == count.keys.end())
        count.keys.emplace_back(where);
}

void Redactor::redactText(std::string& text, std::string_view where) {
    if (m_rules == Rules::None) return;
    std::vector<int>& fit = m_patterns->fit;
    RE2::Set::ErrorInfo error{};
    if (!m_patterns->any.Match(text, &fit, &error)) {
        if (error.kind == RE2::Set::kNoError) return;
        // Out of memory for all at once: one by one.
        fit.resize(m_patterns->all.size());
        std::iota(fit.begin(), fit.end(), 0);
    }
    std::sort(fit.begin(), fit.end());
    for (const int number : fit) {
        const Patterns::One& one = m_patterns->all[static_cast<std::size_t>(number)];
        const re2::StringPiece whole(text);
        std::string out;
        std::size_t copied = 0;
        std::size_t at = 0;
        re2::StringPiece groups[2];
        const int wanted = one.expression->NumberOfCapturingGroups() > 0 ? 2 : 1;
        while (at <= text.size() && one.expression->Match(whole, at, text.size(), RE2::UNANCHORED, groups, wanted)) {
            const re2::StringPiece& found = wanted == 2 && groups[1].data() != nullptr ? groups[1] : groups[0];
            const std::size_t begin = static_cast<std::size_t>(found.data() - text.data());
            const std::size_t end = begin + found.size();
            const std::string_view piece(found.data(), found.size());
            if (!piece.empty() && !isHarmless(one.what, piece)) {
                out.append(text, copied, begin - copied);
                out += pseudonym(one.what, piece);
                copied = end;
                note(one.what, where);
            }
            const std::size_t matchEnd = static_cast<std::size_t>(groups[0].data() - text.data()) + groups[0].size();
            at = std::max(matchEnd, at + 1);
        }
        if (copied == 0) continue;
        out.append(text, copied);
        text = std::move(out);
    }
}

void Redactor::replace(AttributeValue& value, Redacted what, std::string_view key) {
    const std::string text = valueText(value);
    if (text.empty()) return;
    value = pseudonym(what, text);
    note(what, key);
}

/// Recursion is bounded: values are at most maxValueDepth deep (span_body.h).
void Redactor::redact(AttributeValue& value, std::string_view key) {
    if (m_rules == Rules::None) return;
    if (auto* text = std::get_if<std::string>(&value.data)) {
        redactText(*text, key);
    } else if (auto* bytes = std::get_if<Bytes>(&value.data)) {
        redactText(bytes->data, key);
    } else if (auto* list = std::get_if<AttributeValue::List>(&value.data)) {
        for (AttributeValue& item : *list) redact(item, key);
    } else if (auto* map = std::get_if<AttributeValue::Map>(&value.data)) {
        redact(*map);
    } else if (const auto* number = std::get_if<std::int64_t>(&value.data)) {
        // A number can be what a rule of the reader's looks for.
        std::string digits = std::to_string(*number);
        const std::string before = digits;
        redactText(digits, key);
        if (digits != before) value = digits;
    }
}

const Redactor::Key& Redactor::keyOf(const std::string& key) {
    const auto known = m_keys.find(key);
    if (known != m_keys.end()) return known->second;
    if (m_keys.size() >= maxKeys) m_keys.clear();
    Key made;
    made.verdict = judgeKey(key);
    if (std::any_of(m_ownKeys.begin(), m_ownKeys.end(), [&key](const std::string& own) { return sameAscii(own, key); }))
        made.verdict = {true, Redacted::Own, false};
    made.text = key;
    redactText(made.text, "keys of attributes");
    return m_keys.emplace(key, std::move(made)).first->second;
}

void Redactor::redact(Attributes& attributes) {
    if (m_rules == Rules::None) return;
    for (Attribute& attribute : attributes) {
        const Key& key = keyOf(attribute.key);
        if (key.text != attribute.key) attribute.key = key.text;
        const bool isNumber = std::holds_alternative<bool>(attribute.value.data) ||
                              std::holds_alternative<std::int64_t>(attribute.value.data) ||
                              std::holds_alternative<double>(attribute.value.data);
        if (key.verdict.hit && !(isNumber && key.verdict.textOnly))
            replace(attribute.value, key.verdict.what, attribute.key);
        else
            redact(attribute.value, attribute.key);
    }
}

void Redactor::redact(SpanDetails& details) {
    redactText(details.traceIdText, "id");
    redactText(details.spanIdText, "id");
    redactText(details.parentIdText, "id");
    redactText(details.traceState, "trace state");
    redactText(details.statusMessage, "status message");
    redact(details.attributes);
    for (SpanEvent& event : details.events) {
        redactText(event.name, "event");
        redact(event.attributes);
        event.timeNs = shifted(event.timeNs);
    }
    for (SpanLink& link : details.links) {
        redactText(link.traceIdText, "id");
        redactText(link.spanIdText, "id");
        redactText(link.traceState, "trace state");
        redact(link.attributes);
    }
    for (std::string& warning : details.warnings) redactText(warning, "warning");
}

void Redactor::redact(Resource& resource) {
    redactText(resource.serviceName, "service.name");
    redactText(resource.schemaUrl, "schema address");
    redact(resource.attributes);
}

void Redactor::redact(Scope& scope) {
    redactText(scope.name, "scope");
    redactText(scope.version, "scope");
    redactText(scope.schemaUrl, "schema address");
    redact(scope.attributes);
}

void Redactor::redact(LogEntry& log) {
    redactText(log.traceIdText, "id");
    redactText(log.spanIdText, "id");
    redactText(log.severityText, "severity");
    redactText(log.eventName, "event");
    redactText(log.serviceName, "service.name");
    redact(log.body, "log message");
    redact(log.attributes);
    log.timeNs = shifted(log.timeNs);
    log.observedNs = shifted(log.observedNs);
}

}  // namespace fw::exporting

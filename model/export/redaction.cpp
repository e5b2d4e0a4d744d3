// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/redaction.h"

#include <algorithm>
#include <array>
#include <map>

#include <re2/re2.h>
#include <re2/set.h>

#include "model/core/saturated.h"
#include "model/core/utf8.h"

namespace fw::exporting {
namespace {

constexpr std::string_view removedText = "[removed]";
constexpr std::size_t maskedCharacters = 3;
constexpr int mostGroups = 4;
constexpr std::int64_t patternMemory = std::int64_t{64} << 20;
constexpr std::size_t rememberedKeys = 100'000;
constexpr std::size_t longestFind = 300;

/// Enough to recognise what was found, too little to use it.
std::string masked(std::string_view text) {
    std::string out;
    std::size_t shown = 0;
    const std::size_t most = text.size() >= 12 ? maskedCharacters : 1;
    std::string_view rest = text;
    while (!rest.empty() && shown < most) {
        const std::size_t length = std::max<std::size_t>(1, utf8Length(rest));
        const auto byte = static_cast<unsigned char>(rest.front());
        out += byte < 0x20 || (byte >= 0x80 && length == 1) ? "?" : std::string(rest.substr(0, length));
        rest.remove_prefix(length);
        ++shown;
    }
    return out + "… (" + std::to_string(text.size()) + ")";
}

std::string substituteOf(const RedactionRule& rule, const HashKey& key, std::string_view found) {
    if (rule.by == RedactionRule::By::Removal) return std::string(removedText);
    // 48 bits: two of a million different texts share one with a chance of two in a thousand.
    static constexpr std::string_view digits = "0123456789abcdef";
    std::uint64_t hash = keyedHash(key, found);
    std::string out = rule.word + '-';
    for (int i = 0; i < 12; ++i, hash >>= 4) out += digits[hash & 15];
    return out;
}

bool isLoopback(std::string_view text) {
    return text.starts_with("127.") || text == "0.0.0.0" || text == "::1";
}

}  // namespace

std::string plainKey(std::string_view key) {
    std::string out;
    bool small = false;
    for (const char c : key) {
        const bool upper = c >= 'A' && c <= 'Z';
        const bool letter = upper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
        if (!letter || (upper && small)) {
            if (!out.empty() && out.back() != '_') out += '_';
        }
        if (letter) out += upper ? static_cast<char>(c - 'A' + 'a') : c;
        small = letter && !upper;
    }
    while (!out.empty() && out.back() == '_') out.pop_back();
    return out;
}

struct Redactor::Compiled {
    RedactionRule rule;
    std::unique_ptr<re2::RE2> pattern;
    std::uint64_t count = 0;
    std::string example;
    std::vector<RedactionFind> finds;
    std::map<std::pair<std::string, std::string>, std::size_t> findNumbers;  ///< by key and text
};

/// All rules on texts at once: nearly no text has anything that one of them finds.
struct Redactor::AnyText {
    re2::RE2::Set set;
    explicit AnyText(const re2::RE2::Options& options) : set(options, re2::RE2::UNANCHORED) {}

    [[nodiscard]] bool mayFind(std::string_view text) const {
        re2::RE2::Set::ErrorInfo error{};
        // Where it takes too much memory, each rule is asked by itself.
        return set.Match({text.data(), text.size()}, nullptr, &error) || error.kind != re2::RE2::Set::kNoError;
    }
};

Redactor::Redactor() = default;
Redactor::Redactor(Redactor&&) noexcept = default;
Redactor& Redactor::operator=(Redactor&&) noexcept = default;
Redactor::~Redactor() = default;

Result<Redactor> Redactor::create(RedactionOptions options) {
    Redactor made;
    made.m_options = std::move(options);
    std::vector<RedactionRule> rules = made.m_options.own;
    rules.insert(rules.end(), shippedRedactionRules().begin(), shippedRedactionRules().end());
    re2::RE2::Options how;
    how.set_log_errors(false);
    how.set_max_mem(patternMemory);
    made.m_any = std::make_unique<AnyText>(how);
    for (RedactionRule& rule : rules) {
        auto compiled = std::make_unique<Compiled>();
        compiled->pattern = std::make_unique<re2::RE2>(rule.pattern, how);
        if (!compiled->pattern->ok()) return fail(ErrorKind::Usage, "not a regular expression: " + compiled->pattern->error(), rule.name);
        if (rule.on == RedactionRule::On::Text && made.m_any->set.Add(rule.pattern, nullptr) < 0)
            return fail(ErrorKind::Usage, "not a regular expression that can be looked for beside others", rule.name);
        compiled->rule = std::move(rule);
        made.m_rules.push_back(std::move(compiled));
    }
    if (!made.m_any->set.Compile()) return fail(ErrorKind::Limit, "the rules take too much memory together");
    return made;
}

const Redactor::Key& Redactor::keyOf(const std::string& key) {
    const auto known = m_keys.find(key);
    if (known != m_keys.end()) return known->second;
    if (m_keys.size() >= rememberedKeys) m_keys.clear();
    Key made;
    const std::string plain = plainKey(key);
    for (const std::unique_ptr<Compiled>& rule : m_rules) {
        if (rule->rule.on != RedactionRule::On::Key || !re2::RE2::PartialMatch(plain, *rule->pattern)) continue;
        made.rule = rule.get();
        break;
    }
    made.hasFinds = m_any->mayFind(key);
    return m_keys.emplace(key, made).first->second;
}

void Redactor::keepFind(Compiled& rule, std::string_view where, std::string_view found, const std::string& after) const {
    std::size_t end = std::min(found.size(), longestFind);
    while (end < found.size() && end > 0 && (static_cast<unsigned char>(found[end]) & 0xc0U) == 0x80) --end;
    std::string before(found.substr(0, end));
    if (end < found.size()) before += "\xE2\x80\xA6";
    std::pair<std::string, std::string> place{where.substr(0, longestFind), std::move(before)};
    auto known = rule.findNumbers.find(place);
    if (known == rule.findNumbers.end()) {
        if (rule.finds.size() >= m_options.keptFinds) return;
        rule.finds.push_back({place.first, place.second, after, 0});
        known = rule.findNumbers.emplace(std::move(place), rule.finds.size() - 1).first;
    }
    ++rule.finds[known->second].count;
}

std::string Redactor::substitute(Compiled& rule, std::string_view found, std::string_view where) {
    std::string after = substituteOf(rule.rule, m_options.key, found);
    if (m_counting) ++rule.count;
    if (rule.example.empty()) rule.example = masked(found);
    if (m_counting && m_options.keptFinds > 0) keepFind(rule, where, found, after);
    return after;
}

void Redactor::apply(Compiled& rule, std::string& text) {
    if (!rule.rule.needs.empty() && text.find_first_of(rule.rule.needs) == std::string::npos) return;
    std::array<re2::StringPiece, mostGroups> groups;
    const int count = std::min(mostGroups, rule.pattern->NumberOfCapturingGroups() + 1);
    std::string out;
    std::size_t copied = 0;
    std::size_t at = 0;
    const re2::StringPiece all(text);
    while (at <= text.size() && rule.pattern->Match(all, at, text.size(), re2::RE2::UNANCHORED, groups.data(), count)) {
        re2::StringPiece found = groups[0];
        for (int i = 1; i < count; ++i)
            if (groups[static_cast<std::size_t>(i)].data() != nullptr) found = groups[static_cast<std::size_t>(i)];
        const auto from = static_cast<std::size_t>(found.data() - text.data());
        const std::string_view piece(found.data(), found.size());
        const bool stays = piece.empty() || piece == removedText || piece == "?" || (rule.rule.word == "ip" && isLoopback(piece));
        if (!stays) {
            out.append(text, copied, from - copied);
            out += substitute(rule, piece);
            copied = from + found.size();
        }
        // What comes behind the found group may begin the next find.
        at = std::max(from + found.size(), at + 1);
    }
    if (copied == 0 && out.empty()) return;
    out.append(text, copied, std::string::npos);
    text = std::move(out);
}

std::string Redactor::text(std::string_view text) {
    std::string out(text);
    clean(out);
    return out;
}

void Redactor::clean(std::string& text) {
    if (text.empty() || !m_any->mayFind(text)) return;
    for (const std::unique_ptr<Compiled>& rule : m_rules)
        if (rule->rule.on == RedactionRule::On::Text) apply(*rule, text);
}

void Redactor::replace(AttributeValue& value, Compiled& rule, const std::string& key) {
    const std::string found = valueText(value);
    const bool nothing = found.empty() || std::holds_alternative<std::monostate>(value.data) || std::holds_alternative<bool>(value.data);
    if (!nothing) value = substitute(rule, found, key);
}

void Redactor::inside(AttributeValue& value) {
    if (auto* string = std::get_if<std::string>(&value.data)) {
        clean(*string);
    } else if (auto* bytes = std::get_if<Bytes>(&value.data)) {
        clean(bytes->data);
    } else if (auto* list = std::get_if<AttributeValue::List>(&value.data)) {
        for (AttributeValue& item : *list) inside(item);
    } else if (auto* map = std::get_if<AttributeValue::Map>(&value.data)) {
        attributes(*map);
    }
}

void Redactor::attributes(Attributes& attributes) {
    for (Attribute& attribute : attributes) {
        // A copy: what is inside of the value may have keys of its own.
        const Key key = keyOf(attribute.key);
        if (key.rule != nullptr)
            replace(attribute.value, *key.rule, attribute.key);
        else
            inside(attribute.value);
        if (key.hasFinds) clean(attribute.key);
    }
}

std::int64_t Redactor::time(std::int64_t ns) const {
    return ns == 0 ? 0 : saturatedAdd(ns, m_options.shiftNs);
}

void Redactor::details(SpanDetails& details) {
    for (std::string* string :
         {&details.traceIdText, &details.spanIdText, &details.parentIdText, &details.traceState, &details.statusMessage})
        clean(*string);
    for (std::string& warning : details.warnings) clean(warning);
    attributes(details.attributes);
    for (SpanEvent& event : details.events) {
        clean(event.name);
        event.timeNs = time(event.timeNs);
        attributes(event.attributes);
    }
    for (SpanLink& link : details.links) {
        for (std::string* string : {&link.traceIdText, &link.spanIdText, &link.traceState}) clean(*string);
        attributes(link.attributes);
    }
    // Times beyond any clock cannot be moved; where others are, they would tell by how much.
    if (m_options.shiftNs != 0) details.rawStart = details.rawEnd = 0;
}

void Redactor::log(LogEntry& log) {
    for (std::string* string : {&log.traceIdText, &log.spanIdText, &log.severityText, &log.eventName, &log.serviceName}) clean(*string);
    log.timeNs = time(log.timeNs);
    log.observedNs = time(log.observedNs);
    inside(log.body);
    attributes(log.attributes);
}

void Redactor::bookmark(Bookmark& bookmark) {
    bookmark.note = text(bookmark.note);
    bookmark.place.startNs = time(bookmark.place.startNs);
}

std::shared_ptr<const TraceData> Redactor::trace(const TraceData& trace) {
    auto made = std::make_shared<TraceData>(trace);
    // What the summary and the list of services say stands in a span or a resource, too, and is counted there.
    m_counting = false;
    TraceSummary& summary = made->summary;
    for (std::string* string : {&summary.idText, &summary.rootService, &summary.rootName}) clean(*string);
    for (std::string& frame : summary.frameIds) frame = text(frame);
    for (ServiceRef& service : summary.services) service.name = text(service.name);
    for (ServiceRef& service : made->services) service.name = text(service.name);
    for (Resource& resource : made->resources) resource.serviceName = text(resource.serviceName);
    m_counting = true;
    summary.startNs = time(summary.startNs);
    for (std::int64_t& start : made->startNs) start = time(start);
    for (std::string& name : made->names) name = text(name);
    for (Resource& resource : made->resources) {
        attributes(resource.attributes);
        resource.schemaUrl = text(resource.schemaUrl);
    }
    for (Scope& scope : made->scopes) {
        for (std::string* string : {&scope.name, &scope.version, &scope.schemaUrl}) clean(*string);
        attributes(scope.attributes);
    }
    for (TraceData::IdTexts& ids : made->idTexts) {
        ids.spanId = text(ids.spanId);
        ids.parentId = text(ids.parentId);
    }
    return made;
}

std::vector<RedactionCount> Redactor::counts() const {
    std::vector<RedactionCount> counts;
    for (const std::unique_ptr<Compiled>& rule : m_rules) {
        if (rule->count == 0) continue;
        const auto same = std::find_if(counts.begin(), counts.end(), [&](const RedactionCount& c) { return c.name == rule->rule.name; });
        if (same == counts.end()) {
            counts.push_back({rule->rule.name, rule->count, rule->example, rule->finds});
        } else {
            same->count += rule->count;
            same->finds.insert(same->finds.end(), rule->finds.begin(), rule->finds.end());
        }
    }
    return counts;
}

std::uint64_t Redactor::total() const {
    std::uint64_t total = 0;
    for (const std::unique_ptr<Compiled>& rule : m_rules) total += rule->count;
    return total;
}

}  // namespace fw::exporting

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/condition_matcher.h"

#include <algorithm>
#include <charconv>
#include <limits>

#include "model/core/characters.h"
#include "model/core/span_body.h"
#include "model/store/page_sums.h"

namespace fw::store {
namespace {

/// A condition met by more resources or names than this is not looked up one by one.
constexpr std::size_t mostLookups = 256;

template <typename Number>
bool readNumber(std::string_view text, Number& number) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size();
}

bool contains(const std::vector<std::uint32_t>& ids, std::uint64_t id) {
    return std::binary_search(ids.begin(), ids.end(), static_cast<std::uint32_t>(id));
}

// Field numbers within events and links (opentelemetry-proto trace/v1).
constexpr std::uint32_t attributesOfEvent = 3;
constexpr std::uint32_t attributesOfLink = 4;

/// What holds where the thing itself does not.
bool isOpposite(Condition::Op op) {
    return op == Condition::Op::NotEqual || op == Condition::Op::NotMatch;
}

/// As TraceQL has it: all of the value, letters as they are.
TextMatcher wholePattern(const std::string& pattern) {
    // By itself first: the error is to name what was typed, and brackets must not close those that are put around it.
    Result<TextMatcher> typed = TextMatcher::ofPattern(pattern);
    if (!typed) throw Fault{typed.error()};
    Result<TextMatcher> whole = TextMatcher::ofPattern("\\A(?-i:" + pattern + ")\\z");
    if (!whole) throw Fault{whole.error()};
    return std::move(*whole);
}

}  // namespace

ConditionMatcher::ConditionMatcher(CacheView& view, const std::vector<Condition>& conditions) : m_view(view) {
    for (const Condition& condition : conditions) {
        Compiled& compiled = m_conditions.emplace_back();
        compiled.condition = condition;
        compile(compiled);
    }
}

void ConditionMatcher::compile(Compiled& compiled) {
    const Condition& condition = compiled.condition;
    const bool ordered = condition.op == Condition::Op::Less || condition.op == Condition::Op::Greater;
    if (condition.op == Condition::Op::Match || condition.op == Condition::Op::NotMatch)
        compiled.pattern.emplace(wholePattern(condition.value));
    const bool plain = condition.scope == Condition::Scope::Plain;
    if (plain && condition.key == "duration") {
        compiled.field = Field::Duration;
        m_impossible |= !readNumber(condition.value, compiled.number);
    } else if (plain && condition.key == "status" && !ordered) {
        compiled.field = Field::Status;
        if (!compiled.pattern) compiled.condition.value = lowered(condition.value);
        for (std::uint32_t code = 0; code <= 2; ++code)
            if (textMeets(compiled, statusName(static_cast<StatusCode>(code)))) compiled.ids.push_back(code);
        m_impossible |= compiled.ids.empty();
    } else if (plain && condition.key == "kind" && !ordered) {
        compiled.field = Field::Kind;
        if (!compiled.pattern) compiled.condition.value = lowered(condition.value);
        for (std::uint32_t kind = 0; kind <= 5; ++kind)
            if (textMeets(compiled, kindName(static_cast<SpanKind>(kind)))) compiled.ids.push_back(kind);
        m_impossible |= compiled.ids.empty();
    } else if (plain && condition.key == "name" && !ordered) {
        compiled.field = Field::Name;
        m_view.dict.loadAll(DictKind::Name);
        for (std::uint32_t id = 0; id < m_view.dict.size(DictKind::Name); ++id)
            if (textMeets(compiled, m_view.dict.name(id))) compiled.ids.push_back(id);
        m_impossible |= compiled.ids.empty();
    } else if (plain && condition.key == "service" && !ordered) {
        compiled.field = Field::Service;
        compileResources(compiled);
        m_impossible |= compiled.ids.empty();
    } else {
        compiled.field = Field::Attribute;
        m_impossible |= ordered && !readNumber(condition.value, compiled.real);
        double number = 0;
        // Only what is written as a fraction: whole numbers are compared digit by digit, beyond 2^53 too.
        const bool equality = condition.op == Condition::Op::Equal || condition.op == Condition::Op::NotEqual;
        if (equality && condition.value.find('.') != std::string::npos && readNumber(condition.value, number))
            compiled.sameNumber = valueText(AttributeValue(number));
        if (compiled.sameNumber == condition.value) compiled.sameNumber.clear();
        if (condition.scope != Condition::Scope::Span) compileResources(compiled);
        if (condition.scope == Condition::Scope::Resource) {
            // What resources have is known by their numbers, as with services.
            if (isOpposite(condition.op)) {
                std::vector<std::uint32_t> others;
                std::set_difference(compiled.having.begin(), compiled.having.end(), compiled.ids.begin(), compiled.ids.end(),
                                    std::back_inserter(others));
                compiled.ids = std::move(others);
            }
            compiled.field = Field::Service;
            m_impossible |= compiled.ids.empty();
        } else {
            m_needsBody = true;
        }
    }
}

void ConditionMatcher::compileResources(Compiled& compiled) {
    DictReader& dict = m_view.dict;
    dict.loadAll(DictKind::Resource);
    for (std::uint32_t id = 0; id < dict.size(DictKind::Resource); ++id) {
        bool met = false;
        bool has = false;
        if (compiled.field == Field::Service) {
            met = textMeets(compiled, dict.service(dict.serviceOf(id)).name);
        } else {
            body::visitAttributes(dict.entry(DictKind::Resource, id).bytes, 1, [&](std::string_view key, std::string_view value) {
                if (key != compiled.condition.key) return;
                has = true;
                met = met || valueMatches(compiled, body::encodedValueText(value, m_scratch));
            });
        }
        if (met) compiled.ids.push_back(id);
        if (has && isOpposite(compiled.condition.op)) compiled.having.push_back(id);
    }
}

bool ConditionMatcher::textMeets(Compiled& compiled, std::string_view text) {
    if (!isOpposite(compiled.condition.op)) return valueMatches(compiled, text);
    return !text.empty() && !valueMatches(compiled, text);
}

bool ConditionMatcher::valueMatches(Compiled& compiled, std::string_view text) {
    if (compiled.pattern) return compiled.pattern->isIn(text);
    if (compiled.condition.op == Condition::Op::Equal || compiled.condition.op == Condition::Op::NotEqual)
        return text == compiled.condition.value || (!compiled.sameNumber.empty() && text == compiled.sameNumber);
    double number = 0;
    if (!readNumber(text, number)) return false;
    return compiled.condition.op == Condition::Op::Less ? number < compiled.real : number > compiled.real;
}

std::optional<std::vector<TraceKey>> ConditionMatcher::candidatesOf(const Compiled& compiled) {
    std::vector<PostingHash> hashes;
    if (compiled.condition.op != Condition::Op::Equal) return std::nullopt;
    switch (compiled.field) {
        case Field::Duration:
            return std::nullopt;
        case Field::Status:
            for (const std::uint32_t code : compiled.ids) hashes.push_back(pseudoHash(PseudoKey::Status, code));
            break;
        case Field::Kind:
            for (const std::uint32_t kind : compiled.ids) hashes.push_back(pseudoHash(PseudoKey::Kind, kind));
            break;
        case Field::Name:
            for (const std::uint32_t id : compiled.ids) hashes.push_back(pseudoHash(PseudoKey::Name, id));
            break;
        case Field::Attribute:
            hashes.push_back(postingHash(pairHash(compiled.condition.key, compiled.condition.value)));
            if (!compiled.sameNumber.empty()) hashes.push_back(postingHash(pairHash(compiled.condition.key, compiled.sameNumber)));
            [[fallthrough]];
        case Field::Service:
            for (const std::uint32_t id : compiled.ids) hashes.push_back(pseudoHash(PseudoKey::Resource, id));
            break;
    }
    if (hashes.size() > mostLookups) return std::nullopt;
    std::vector<TraceKey> all;
    for (const PostingHash hash : hashes) {
        const std::optional<std::vector<TraceKey>> found = m_view.postings.find(hash);
        if (!found) return std::nullopt;
        const std::size_t known = all.size();
        all.insert(all.end(), found->begin(), found->end());
        uniteKeys(all, known);
    }
    return all;
}

std::optional<std::vector<TraceKey>> ConditionMatcher::candidates() {
    std::optional<std::vector<TraceKey>> result;
    for (const Compiled& compiled : m_conditions) {
        std::optional<std::vector<TraceKey>> found = candidatesOf(compiled);
        if (!found) continue;
        if (!result) {
            result = std::move(found);
            continue;
        }
        std::vector<TraceKey> both;
        std::set_intersection(result->begin(), result->end(), found->begin(), found->end(), std::back_inserter(both));
        result = std::move(both);
    }
    return result;
}

bool ConditionMatcher::indexIsEnough() const {
    if (m_conditions.size() != 1) return false;
    const Compiled& only = m_conditions.front();
    if (only.condition.op != Condition::Op::Equal || only.field == Field::Duration) return false;
    if (m_view.postings.isToldStale()) return false;
    const bool unset = only.field == Field::Status && contains(only.ids, static_cast<std::uint64_t>(StatusCode::Unset));
    return !unset || !m_view.postings.isUnsetStale();
}

bool ConditionMatcher::columnsMatch(const ChunkHead& head, std::size_t span) const {
    for (const Compiled& compiled : m_conditions) {
        switch (compiled.field) {
            case Field::Service:
                if (!contains(compiled.ids, head.column(SpanColumn::Resource).at(span))) return false;
                break;
            case Field::Name:
                if (!contains(compiled.ids, head.column(SpanColumn::Name).at(span))) return false;
                break;
            case Field::Status:
                if (!contains(compiled.ids, head.column(SpanColumn::Status).at(span))) return false;
                break;
            case Field::Kind:
                if (!contains(compiled.ids, head.column(SpanColumn::Kind).at(span))) return false;
                break;
            case Field::Duration: {
                const auto duration = static_cast<std::int64_t>(head.column(SpanColumn::Duration).at(span));
                const Condition::Op op = compiled.condition.op;
                const bool met = op == Condition::Op::Equal      ? duration == compiled.number
                                 : op == Condition::Op::NotEqual ? duration != compiled.number
                                 : op == Condition::Op::Less     ? duration < compiled.number
                                                                 : duration > compiled.number;
                if (!met) return false;
                break;
            }
            case Field::Attribute:
                break;
        }
    }
    return true;
}

bool ConditionMatcher::bodyMatches(const ChunkHead& head, std::size_t span, std::string_view body) {
    const std::uint64_t resource = head.column(SpanColumn::Resource).at(span);
    for (Compiled& compiled : m_conditions) {
        if (compiled.field != Field::Attribute) continue;
        const bool opposite = isOpposite(compiled.condition.op);
        bool met = contains(compiled.ids, resource);
        bool has = met || contains(compiled.having, resource);
        const auto look = [&](std::string_view key, std::string_view value) {
            if (met || key != compiled.condition.key) return;
            has = true;
            met = valueMatches(compiled, body::encodedValueText(value, m_scratch));
        };
        if (!met) body::visitAttributes(body, body::AttributesField, look);
        const Condition::Scope scope = compiled.condition.scope;
        if (!met && m_inEvents && (scope == Condition::Scope::Plain || scope == Condition::Scope::Attribute)) {
            wire::Reader reader(body);
            wire::Field field;
            while (!met && reader.next(field)) {
                if (field.type != wire::Type::Bytes) continue;
                if (field.id == body::EventsField) body::visitAttributes(field.bytes, attributesOfEvent, look);
                if (field.id == body::LinksField) body::visitAttributes(field.bytes, attributesOfLink, look);
            }
        }
        if (opposite ? met || !has : !met) return false;
    }
    return true;
}

void ConditionMatcher::mark(const TraceRow& row, std::vector<std::uint8_t>& found, const std::stop_token& stop) {
    if (m_impossible) return;
    m_inEvents = true;
    std::size_t first = 0;
    for (const Part& part : row.parts) {
        if (stop.stop_requested()) throwCancelled();
        const auto head = m_view.spans.head(part.chunk);
        checkPart(*head, part);
        std::shared_ptr<const std::string> bodies;
        for (std::size_t i = 0; i < part.count; ++i) {
            const std::size_t span = part.first + i;
            if (!columnsMatch(*head, span)) continue;
            if (m_needsBody && !bodies) bodies = m_view.spans.bodies(*head);
            if (!m_needsBody || bodyMatches(*head, span, bodyOf(*head, *bodies, span))) found[first + i] = 1;
        }
        first += part.count;
    }
}

bool ConditionMatcher::matches(TraceKey key) {
    try {
        const std::optional<TraceRow> row = m_view.rows.byKey(key);
        if (!row) return false;
        for (const Part& part : row->parts) {
            const auto head = m_view.spans.head(part.chunk);
            checkPart(*head, part);
            std::shared_ptr<const std::string> bodies;
            for (std::size_t i = part.first; i < std::size_t{part.first} + part.count; ++i) {
                if (!columnsMatch(*head, i)) continue;
                if (!m_needsBody) return true;
                if (!bodies) bodies = m_view.spans.bodies(*head);
                if (bodyMatches(*head, i, bodyOf(*head, *bodies, i))) return true;
            }
        }
    } catch (const Fault& fault) {
        // A damaged trace costs only itself: `verify` and opening it name it.
        if (fault.error.kind != ErrorKind::Damaged) throw;
        m_view.noteLoss();
    } catch (const SQLite::Exception& exception) {
        if (!m_view.isCareful || !isPageDamage(exception)) throw;
        m_view.noteLoss();
    }
    return false;
}

}  // namespace fw::store

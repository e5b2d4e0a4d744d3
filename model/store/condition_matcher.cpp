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
    const bool equal = condition.op == Condition::Op::Equal;
    const bool plain = condition.scope == Condition::Scope::Plain;
    if (plain && condition.key == "duration") {
        compiled.field = Field::Duration;
        m_impossible |= !readNumber(condition.value, compiled.number);
    } else if (plain && condition.key == "status" && equal) {
        compiled.field = Field::Status;
        compiled.number = -1;
        for (int code = 0; code <= 2; ++code)
            if (statusName(static_cast<StatusCode>(code)) == lowered(condition.value)) compiled.number = code;
        m_impossible |= compiled.number < 0;
    } else if (plain && condition.key == "kind" && equal) {
        compiled.field = Field::Kind;
        compiled.number = -1;
        for (int kind = 0; kind <= 5; ++kind)
            if (kindName(static_cast<SpanKind>(kind)) == lowered(condition.value)) compiled.number = kind;
        m_impossible |= compiled.number < 0;
    } else if (plain && condition.key == "name" && equal) {
        compiled.field = Field::Name;
        m_view.dict.loadAll(DictKind::Name);
        for (std::uint32_t id = 0; id < m_view.dict.size(DictKind::Name); ++id)
            if (m_view.dict.name(id) == condition.value) compiled.ids.push_back(id);
        m_impossible |= compiled.ids.empty();
    } else if (plain && condition.key == "service" && equal) {
        compiled.field = Field::Service;
        compileResources(compiled);
        m_impossible |= compiled.ids.empty();
    } else {
        compiled.field = Field::Attribute;
        m_impossible |= !equal && !readNumber(condition.value, compiled.real);
        double number = 0;
        // Only what is written as a fraction: whole numbers are compared digit by digit, beyond 2^53 too.
        if (equal && condition.value.find('.') != std::string::npos && readNumber(condition.value, number))
            compiled.sameNumber = valueText(AttributeValue(number));
        if (compiled.sameNumber == condition.value) compiled.sameNumber.clear();
        if (condition.scope != Condition::Scope::Span) compileResources(compiled);
        if (condition.scope == Condition::Scope::Resource) {
            // What resources have is known by their numbers, as with services.
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
        if (compiled.field == Field::Service) {
            met = dict.service(dict.serviceOf(id)).name == compiled.condition.value;
        } else {
            body::visitAttributes(dict.entry(DictKind::Resource, id).bytes, 1, [&](std::string_view key, std::string_view value) {
                met |= key == compiled.condition.key && valueMatches(compiled, body::encodedValueText(value, m_scratch));
            });
        }
        if (met) compiled.ids.push_back(id);
    }
}

bool ConditionMatcher::valueMatches(const Compiled& compiled, std::string_view text) {
    if (compiled.condition.op == Condition::Op::Equal)
        return text == compiled.condition.value || (!compiled.sameNumber.empty() && text == compiled.sameNumber);
    double number = 0;
    if (!readNumber(text, number)) return false;
    return compiled.condition.op == Condition::Op::Less ? number < compiled.real : number > compiled.real;
}

std::optional<std::vector<TraceKey>> ConditionMatcher::candidatesOf(const Compiled& compiled) {
    std::vector<PostingHash> hashes;
    const auto number = static_cast<std::uint32_t>(compiled.number);
    switch (compiled.field) {
        case Field::Duration:
            return std::nullopt;
        case Field::Status:
            hashes.push_back(pseudoHash(PseudoKey::Status, number));
            break;
        case Field::Kind:
            hashes.push_back(pseudoHash(PseudoKey::Kind, number));
            break;
        case Field::Name:
            for (const std::uint32_t id : compiled.ids) hashes.push_back(pseudoHash(PseudoKey::Name, id));
            break;
        case Field::Attribute:
            if (compiled.condition.op != Condition::Op::Equal) return std::nullopt;
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
    const bool unset = only.field == Field::Status && only.number == static_cast<int>(StatusCode::Unset);
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
                if (static_cast<std::int64_t>(head.column(SpanColumn::Status).at(span)) != compiled.number) return false;
                break;
            case Field::Kind:
                if (static_cast<std::int64_t>(head.column(SpanColumn::Kind).at(span)) != compiled.number) return false;
                break;
            case Field::Duration: {
                const auto duration = static_cast<std::int64_t>(head.column(SpanColumn::Duration).at(span));
                const bool met = compiled.condition.op == Condition::Op::Equal  ? duration == compiled.number
                                 : compiled.condition.op == Condition::Op::Less ? duration < compiled.number
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
    for (const Compiled& compiled : m_conditions) {
        if (compiled.field != Field::Attribute || contains(compiled.ids, resource)) continue;
        bool met = false;
        body::visitAttributes(body, body::AttributesField, [&](std::string_view key, std::string_view value) {
            met |= key == compiled.condition.key && valueMatches(compiled, body::encodedValueText(value, m_scratch));
        });
        if (!met) return false;
    }
    return true;
}

void ConditionMatcher::mark(const TraceRow& row, std::vector<std::uint8_t>& found, const std::stop_token& stop) {
    if (m_impossible) return;
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/span_changes.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string_view>

#include "model/core/saturated.h"

namespace fw::analysis {
namespace {

template <typename Number>
std::optional<Number> wholly(std::string_view text) {
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

std::optional<std::int64_t> integerOf(const AttributeValue& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value.data)) return *number;
    if (const auto* text = std::get_if<std::string>(&value.data)) return wholly<std::int64_t>(*text);
    return std::nullopt;
}

std::optional<double> realOf(const AttributeValue& value) {
    if (const auto* number = std::get_if<double>(&value.data)) return *number;
    if (const auto* text = std::get_if<std::string>(&value.data)) return wholly<double>(*text);
    if (const std::optional<std::int64_t> number = integerOf(value)) return static_cast<double>(*number);
    return std::nullopt;
}

/// 7.66 − 11.015 is −3.355 to a reader: fifteen digits are what a double of decimal numbers is good for.
double withoutNoise(double value) {
    std::array<char, 32> text{};
    const std::to_chars_result end = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::general, 15);
    return wholly<double>(std::string_view(text.data(), static_cast<std::size_t>(end.ptr - text.data()))).value_or(value);
}

std::optional<AttributeValue> deltaOf(const AttributeValue& from, const AttributeValue& to) {
    if (const auto a = integerOf(from), b = integerOf(to); a && b) {
        std::int64_t delta = 0;
        if (!__builtin_sub_overflow(*b, *a, &delta)) return AttributeValue(delta);
    }
    const std::optional<double> a = realOf(from);
    const std::optional<double> b = realOf(to);
    if (!a || !b || !std::isfinite(*a) || !std::isfinite(*b) || !std::isfinite(*b - *a)) return std::nullopt;
    return AttributeValue(withoutNoise(*b - *a));
}

/// Not a number is what it was.
bool isEqual(const AttributeValue& a, const AttributeValue& b) {
    const auto* x = std::get_if<double>(&a.data);
    const auto* y = std::get_if<double>(&b.data);
    return (x != nullptr && y != nullptr && std::isnan(*x) && std::isnan(*y)) || a == b;
}

/// By key, each once, with its last value.
std::vector<const Attribute*> byKey(const Attributes& attributes) {
    std::vector<const Attribute*> sorted;
    for (auto attribute = attributes.rbegin(); attribute != attributes.rend(); ++attribute) sorted.push_back(&*attribute);
    std::stable_sort(sorted.begin(), sorted.end(), [](const Attribute* a, const Attribute* b) { return a->key < b->key; });
    sorted.erase(std::unique(sorted.begin(), sorted.end(), [](const Attribute* a, const Attribute* b) { return a->key == b->key; }),
                 sorted.end());
    return sorted;
}

/// By name, those of one name in the order they came in.
std::vector<const SpanEvent*> byName(const std::vector<SpanEvent>& events) {
    std::vector<const SpanEvent*> sorted;
    sorted.reserve(events.size());
    for (const SpanEvent& event : events) sorted.push_back(&event);
    std::stable_sort(sorted.begin(), sorted.end(), [](const SpanEvent* a, const SpanEvent* b) { return a->name < b->name; });
    return sorted;
}

/// What of two sorted lists belongs together; null where one lacks it.
template <typename T, typename Less, typename Visit>
void merge(const std::vector<const T*>& a, const std::vector<const T*>& b, const Less& less, const Visit& visit) {
    auto x = a.begin();
    auto y = b.begin();
    while (x != a.end() || y != b.end()) {
        if (y == b.end() || (x != a.end() && less(**x, **y))) {
            const T& left = **x++;
            visit(&left, static_cast<const T*>(nullptr));
        } else if (x == a.end() || less(**y, **x)) {
            const T& right = **y++;
            visit(static_cast<const T*>(nullptr), &right);
        } else {
            const T& left = **x++;
            const T& right = **y++;
            visit(&left, &right);
        }
    }
}

}  // namespace

std::vector<ValueChange> compareAttributes(const Baseline<const Attributes*>& baseline, const Candidate<const Attributes*>& candidate) {
    std::vector<ValueChange> changes;
    const auto less = [](const Attribute& a, const Attribute& b) { return a.key < b.key; };
    merge(byKey(**baseline), byKey(**candidate), less, [&](const Attribute* from, const Attribute* to) {
        const Attribute* known = from != nullptr ? from : to;
        if (known == nullptr || (from != nullptr && to != nullptr && isEqual(from->value, to->value))) return;
        ValueChange& change = changes.emplace_back();
        change.kind = from == nullptr ? ChangeKind::Added : to == nullptr ? ChangeKind::Removed : ChangeKind::Changed;
        change.key = known->key;
        if (from != nullptr) change.baseline = Baseline(from->value);
        if (to != nullptr) change.candidate = Candidate(to->value);
        if (from != nullptr && to != nullptr) change.delta = deltaOf(from->value, to->value);
    });
    return changes;
}

bool SpanChanges::empty() const {
    return attributes.empty() && !statusMessage &&
           std::all_of(events.begin(), events.end(), [](const EventChange& event) { return event.kind == ChangeKind::Same; });
}

std::size_t RowChanges::count() const {
    const auto events =
        std::count_if(spans.events.begin(), spans.events.end(), [](const EventChange& event) { return event.kind != ChangeKind::Same; });
    return spans.attributes.size() + resource.size() + static_cast<std::size_t>(events) + (spans.statusMessage ? 1 : 0);
}

SpanChanges compareSpans(const Baseline<ComparedSpan>& baseline, const Candidate<ComparedSpan>& candidate) {
    using Offset = std::optional<std::int64_t>;
    static const SpanDetails nothing;
    const SpanDetails& a = baseline->details != nullptr ? *baseline->details : nothing;
    const SpanDetails& b = candidate->details != nullptr ? *candidate->details : nothing;
    SpanChanges changes;
    changes.attributes = compareAttributes(Baseline(&a.attributes), Candidate(&b.attributes));
    changes.statusMessage = a.statusMessage != b.statusMessage;
    const auto less = [](const SpanEvent& x, const SpanEvent& y) { return x.name < y.name; };
    merge(byName(a.events), byName(b.events), less, [&](const SpanEvent* from, const SpanEvent* to) {
        EventChange& change = changes.events.emplace_back();
        change.name = from != nullptr ? from->name : to->name;
        if (from != nullptr) change.baselineNs = Baseline(Offset(saturatedSub(from->timeNs, baseline->startNs)));
        if (to != nullptr) change.candidateNs = Candidate(Offset(saturatedSub(to->timeNs, candidate->startNs)));
        if (from == nullptr || to == nullptr) {
            change.kind = from == nullptr ? ChangeKind::Added : ChangeKind::Removed;
            return;
        }
        change.attributes = compareAttributes(Baseline(&from->attributes), Candidate(&to->attributes));
        const bool same = change.attributes.empty() && *change.baselineNs == *change.candidateNs;
        change.kind = same ? ChangeKind::Same : ChangeKind::Changed;
    });
    const auto timeOf = [](const EventChange& event) { return event.candidateNs->value_or(event.baselineNs->value_or(0)); };
    std::stable_sort(changes.events.begin(), changes.events.end(),
                     [&](const EventChange& x, const EventChange& y) { return timeOf(x) < timeOf(y); });
    return changes;
}

}  // namespace fw::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/open_ends.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "model/core/span_body.h"

namespace fw::store {
namespace {

bool isOpenEnded(const SpanDetails& details) {
    return std::find(details.warnings.begin(), details.warnings.end(), openEndWarning) != details.warnings.end();
}

/// A key that the line ends behind, or in; what it was to become need not be an attribute.
bool isBareKey(const Attribute& attribute) {
    const auto* flag = std::get_if<bool>(&attribute.value.data);
    const auto* text = std::get_if<std::string>(&attribute.value.data);
    return (flag != nullptr && *flag) || (text != nullptr && (text->empty() || *text == "true"));
}

/// Whether a value that the line tells last may have become `whole`.
bool isCutValue(const AttributeValue& part, const AttributeValue& whole) {
    const auto* told = std::get_if<std::string>(&part.data);
    const auto* text = std::get_if<std::string>(&whole.data);
    return told != nullptr && text != nullptr && text->starts_with(*told);
}

/// Whether all that is told stands in the other list, but for one thing at most that was cut there.
class ToldOnce {
public:
    [[nodiscard]] bool stands(const Attributes& part, const Attributes& whole) {
        std::unordered_multimap<std::string_view, const AttributeValue*> known;
        for (const Attribute& attribute : whole) known.emplace(attribute.key, &attribute.value);
        return std::all_of(part.begin(), part.end(), [&](const Attribute& told) {
            const auto [first, last] = known.equal_range(told.key);
            if (std::any_of(first, last, [&told](const auto& entry) { return *entry.second == told.value; })) return true;
            const auto becomes = [&told](const auto& entry) { return isCutValue(told.value, *entry.second); };
            return cutOnce() && (isBareKey(told) || std::any_of(first, last, becomes));
        });
    }
    [[nodiscard]] bool stands(std::string_view part, std::string_view whole) {
        return part.empty() || part == whole || (cutOnce() && whole.starts_with(part));
    }
    [[nodiscard]] bool standsAsParent(const SpanDetails& part, std::uint64_t partId, const SpanDetails& whole, std::uint64_t wholeId) {
        if (partId == 0 && part.parentIdText.empty()) return true;
        const std::string told = idText(SpanId{partId}, part.parentIdText);
        const std::string known = idText(SpanId{wholeId}, whole.parentIdText);
        if (told == known) return true;
        if (known.starts_with(told)) return cutOnce();
        for (unsigned digits = 1; digits < 16; ++digits)
            if (wholeId >> (4 * digits) == partId) return cutOnce();
        return false;
    }

private:
    bool cutOnce() { return !std::exchange(m_cut, true); }
    bool m_cut = false;
};

}  // namespace

bool columnsMayBegin(const SpanColumns& whole, const SpanColumns& part) {
    if (((whole.marks | part.marks) & NoSpanId) != 0) return false;
    if ((part.marks & PartUnread) == 0 || (part.marks & HasWarnings) == 0) return false;
    if (part.status != whole.status && part.status != static_cast<std::uint8_t>(StatusCode::Unset)) return false;
    if (part.kind != whole.kind && part.kind != static_cast<std::uint8_t>(SpanKind::Unspecified)) return false;
    if (part.startNs == whole.startNs || part.durationNs == whole.durationNs) return true;
    std::int64_t partEnd = 0;
    std::int64_t wholeEnd = 0;
    return !__builtin_add_overflow(part.startNs, part.durationNs, &partEnd) &&
           !__builtin_add_overflow(whole.startNs, whole.durationNs, &wholeEnd) && partEnd == wholeEnd;
}

bool isBeginningOf(const ToldSpan& part, const ToldSpan& whole) {
    SpanDetails one;
    SpanDetails other;
    Resource oneResource;
    Resource otherResource;
    if (!body::readDetails(whole.body, one) || !body::readDetails(part.body, other)) return false;
    if (isOpenEnded(one) || !isOpenEnded(other) || !other.events.empty() || !other.links.empty()) return false;
    if (!body::readResource(whole.resource, oneResource) || !body::readResource(part.resource, otherResource)) return false;
    ToldOnce told;
    return told.stands(part.name, whole.name) && told.standsAsParent(other, part.columns.parent, one, whole.columns.parent) &&
           told.stands(other.statusMessage, one.statusMessage) && told.stands(otherResource.attributes, oneResource.attributes) &&
           told.stands(other.attributes, one.attributes);
}

}  // namespace fw::store

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/span_copies.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <tuple>
#include <unordered_map>
#include <vector>

#include "model/core/characters.h"
#include "model/core/span_body.h"
#include "model/store/span_content.h"

namespace fw::store {
namespace {

constexpr std::int64_t microsecond = 1000;

/// Marks that follow from what stands in the body, which is compared itself.
constexpr unsigned copyMarks = NoEnd | HasEvents | HasLinks | HasWarnings | ValueTooDeep | DuplicateId | PartUnread | OpaqueIds;

/// Whether `part` is the point in time `whole` in whole microseconds: cut off, rounded, or rounded in a double, whose steps are a
/// quarter of a microsecond (JavaScript).
bool isRounded(std::int64_t whole, std::int64_t part) {
    std::int64_t off = 0;
    if (part % microsecond != 0 || __builtin_sub_overflow(whole, part, &off)) return false;
    return off > -microsecond && off < microsecond;
}

/// A duration is rounded by itself, or the difference of two rounded times; Zipkin has none below a microsecond.
bool isRoundedLength(std::int64_t whole, std::int64_t part) {
    std::int64_t off = 0;
    if (whole == part) return true;
    if (part % microsecond != 0 || __builtin_sub_overflow(whole, part, &off)) return false;
    return (off > -microsecond && off < microsecond) || (whole == 0 && part == microsecond);
}

bool saysNoMore(std::string_view whole, std::string_view part) {
    return part.empty() || whole == part;
}

/// JSON writes null for every number that is not finite, which is read as NaN.
bool isNan(const AttributeValue& value) {
    const auto* number = std::get_if<double>(&value.data);
    return number != nullptr && std::isnan(*number);
}

bool isNotFinite(const AttributeValue& value) {
    const auto* number = std::get_if<double>(&value.data);
    return number != nullptr && !std::isfinite(*number);
}

/// The elements as OpenTelemetry's exporter to Zipkin writes a list: joined by commas.
std::string joinedText(const AttributeValue::List& list) {
    std::string text;
    for (const AttributeValue& element : list) {
        if (&element != &list.front()) text += ',';
        text += valueText(element);
    }
    return text;
}

/// Whether `text` may be what a system without types made of the value.
bool isTextOf(const AttributeValue& value, const std::string& text) {
    if (valueText(value) == text || (isNan(value) && (text == "Infinity" || text == "-Infinity"))) return true;
    if (const auto* list = std::get_if<AttributeValue::List>(&value.data)) return joinedText(*list) == text;
    if (const auto* number = std::get_if<double>(&value.data)) {
        double told = 0;
        const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), told);
        if (error != std::errc() || stop != text.data() + text.size() || text.empty()) return false;
        return told == *number || (std::isnan(told) && std::isnan(*number));
    }
    return false;
}

/// Equal where numbers that are not finite say nothing: those of lists and maps as well.
bool isSameValue(const AttributeValue& known, const AttributeValue& told) {
    if (known == told || (isNan(told) && isNotFinite(known))) return true;
    const bool nested = std::holds_alternative<AttributeValue::List>(told.data) || std::holds_alternative<AttributeValue::Map>(told.data);
    if (!nested || known.data.index() != told.data.index()) return false;
    AttributeValue one = known;
    AttributeValue other = told;
    // An infinity that is told stands in the finer record.
    const std::size_t infinities = forgetNonFinite(one);
    return forgetNonFinite(other) <= infinities && one == other;
}

/// Attributes with names of services, which a Zipkin server keeps in lower case.
bool isServiceKey(std::string_view key) {
    return key == "service.name" || key == "peer.service";
}

/// Values by key; refers to the attributes.
class KnownValues {
public:
    void add(const Attributes& attributes) {
        for (const Attribute& attribute : attributes) m_values.emplace(attribute.key, &attribute.value);
    }
    [[nodiscard]] bool has(const Attribute& told) const {
        const auto* text = std::get_if<std::string>(&told.value.data);
        const auto [first, last] = m_values.equal_range(told.key);
        return std::any_of(first, last, [&](const auto& known) {
            if (isSameValue(*known.second, told.value) || (text != nullptr && isTextOf(*known.second, *text))) return true;
            const auto* name = std::get_if<std::string>(&known.second->data);
            return text != nullptr && name != nullptr && isServiceKey(told.key) && isCopiedName(*name, *text);
        });
    }
    [[nodiscard]] bool hasAll(const Attributes& told) const {
        return std::all_of(told.begin(), told.end(), [this](const Attribute& attribute) { return has(attribute); });
    }

private:
    std::unordered_multimap<std::string_view, const AttributeValue*> m_values;
};

bool hasAllOf(const Attributes& whole, const Attributes& part) {
    if (part.empty()) return true;
    KnownValues values;
    values.add(whole);
    return values.hasAll(part);
}

/// Whether each of `parts` finds one of `wholes`, in an order in which both can be walked.
template <typename T, typename Before, typename Holds>
bool eachFound(std::vector<T>& wholes, std::vector<T>& parts, Before before, Holds holds) {
    if (parts.size() > wholes.size()) return false;
    std::stable_sort(wholes.begin(), wholes.end(), before);
    std::stable_sort(parts.begin(), parts.end(), before);
    auto at = wholes.begin();
    for (const T& part : parts) {
        while (at != wholes.end() && !holds(*at, part)) ++at;
        if (at == wholes.end()) return false;
        ++at;
    }
    return true;
}

bool eventsFound(std::vector<SpanEvent>& wholes, std::vector<SpanEvent>& parts) {
    return eachFound(
        wholes, parts, [](const SpanEvent& a, const SpanEvent& b) { return std::tie(a.name, a.timeNs) < std::tie(b.name, b.timeNs); },
        [](const SpanEvent& whole, const SpanEvent& part) {
            return whole.name == part.name && isRounded(whole.timeNs, part.timeNs) && whole.droppedAttributes >= part.droppedAttributes &&
                   hasAllOf(whole.attributes, part.attributes);
        });
}

bool linksFound(std::vector<SpanLink>& wholes, std::vector<SpanLink>& parts) {
    const auto idsOf = [](const SpanLink& link) { return std::tie(link.traceId.hi, link.traceId.lo, link.spanId.value); };
    return eachFound(
        wholes, parts, [&idsOf](const SpanLink& a, const SpanLink& b) { return idsOf(a) < idsOf(b); },
        [&idsOf](const SpanLink& whole, const SpanLink& part) {
            return idsOf(whole) == idsOf(part) && saysNoMore(whole.traceState, part.traceState) &&
                   hasAllOf(whole.attributes, part.attributes);
        });
}

/// Attributes that translators make of what is no attribute in the finer record.
bool isTranslated(const Attribute& attribute, const SpanDetails& whole, bool isError) {
    const auto* text = std::get_if<std::string>(&attribute.value.data);
    if (attribute.key == "internal.span.format") return true;
    if (text == nullptr) return false;
    if (attribute.key == "error") return isError && (text->empty() || *text == "true" || *text == whole.statusMessage);
    return attribute.key == "otel.status_description" && *text == whole.statusMessage;
}

}  // namespace

bool columnsHoldCopy(const SpanColumns& whole, const SpanColumns& part) {
    if (((whole.marks | part.marks) & (NoSpanId | NoStart | TimeOutOfRange | NegativeDuration)) != 0) return false;
    if (whole.parent != part.parent || !isRounded(whole.startNs, part.startNs)) return false;
    if (part.kind != whole.kind && part.kind != static_cast<std::uint8_t>(SpanKind::Unspecified)) return false;
    if (part.status != whole.status && part.status != static_cast<std::uint8_t>(StatusCode::Unset)) return false;
    // Only OTLP tells of remote parents.
    const unsigned same = ~(copyMarks | (whole.marks & unsigned{RemoteParent}));
    if (((unsigned{whole.marks} ^ part.marks) & same) != 0) return false;
    const bool wholeEnded = (whole.marks & NoEnd) == 0;
    if ((part.marks & NoEnd) == 0) return wholeEnded && isRoundedLength(whole.durationNs, part.durationNs);
    return wholeEnded || whole.durationNs >= part.durationNs;
}

bool isCopiedName(std::string_view whole, std::string_view part) {
    return whole == part || (whole.size() == part.size() && lowered(whole) == part);
}

bool holdsCopy(const CopyBytes& whole, const CopyBytes& part) {
    Resource oneResource;
    Resource otherResource;
    Scope oneScope;
    Scope otherScope;
    if (!body::readResource(whole.resource, oneResource) || !body::readResource(part.resource, otherResource) ||
        !body::readScope(whole.scope, oneScope) || !body::readScope(part.scope, otherScope))
        return false;
    if (!isCopiedName(oneResource.serviceName, otherResource.serviceName) || !saysNoMore(oneScope.name, otherScope.name) ||
        !saysNoMore(oneScope.version, otherScope.version) || !saysNoMore(oneResource.schemaUrl, otherResource.schemaUrl) ||
        !saysNoMore(oneScope.schemaUrl, otherScope.schemaUrl))
        return false;
    SpanDetails one;
    SpanDetails other;
    if (!body::readDetails(whole.body, one) || !body::readDetails(part.body, other)) return false;
    if (one.isSample || other.isSample) return false;
    if (one.spanIdText != other.spanIdText || one.parentIdText != other.parentIdText || !saysNoMore(one.traceState, other.traceState) ||
        !saysNoMore(one.statusMessage, other.statusMessage))
        return false;
    // Bit 0, "sampled", is all that Jaeger's flags and OTLP's have in common.
    if ((other.flags & ~(one.flags | 1U)) != 0 || one.droppedAttributes < other.droppedAttributes ||
        one.droppedEvents < other.droppedEvents || one.droppedLinks < other.droppedLinks)
        return false;
    std::sort(one.warnings.begin(), one.warnings.end());
    std::sort(other.warnings.begin(), other.warnings.end());
    if (!std::includes(one.warnings.begin(), one.warnings.end(), other.warnings.begin(), other.warnings.end())) return false;
    const std::vector<std::string> known = unknownSpanFields(whole.body);
    const std::vector<std::string> told = unknownSpanFields(part.body);
    if (!std::includes(known.begin(), known.end(), told.begin(), told.end())) return false;

    KnownValues values;
    values.add(one.attributes);
    values.add(oneResource.attributes);
    values.add(oneScope.attributes);
    const auto isTold = [&](const Attribute& attribute) { return values.has(attribute) || isTranslated(attribute, one, whole.isError); };
    return std::all_of(other.attributes.begin(), other.attributes.end(), isTold) && values.hasAll(otherResource.attributes) &&
           values.hasAll(otherScope.attributes) && eventsFound(one.events, other.events) && linksFound(one.links, other.links);
}

}  // namespace fw::store

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/span_states.h"

#include <algorithm>
#include <array>
#include <utility>

#include "model/core/span_body.h"
#include "model/store/console_cuts.h"
#include "model/store/span_content.h"

namespace fw::store {
namespace {

/// Marks that follow from the end and from what stands in the body, which are compared themselves.
constexpr unsigned impliedMarks =
    NoEnd | NegativeDuration | HasEvents | HasLinks | HasWarnings | ValueTooDeep | DuplicateId | PartUnread | OpaqueIds;

constexpr std::uint32_t privateField = 2001;  // schema_url of resource and scope (span_body.h)

using Texts = std::vector<std::string>;

bool includes(const Texts& whole, const Texts& part) {
    return std::includes(whole.begin(), whole.end(), part.begin(), part.end());
}

bool sameOrNone(std::string_view whole, std::string_view part) {
    return part.empty() || whole == part;
}

bool sameOrNone(std::uint64_t whole, std::uint64_t part) {
    return part == 0 || whole == part;
}

/// What a search computes of a trace and answers among the attributes. Source: grafana/tempo pkg/traceql/enum_attributes.go.
bool isIntrinsic(std::string_view key) {
    constexpr std::array<std::string_view, 5> scopes = {"span:", "trace:", "event:", "link:", "instrumentation:"};
    constexpr std::array<std::string_view, 9> names = {"duration",        "childCount",      "rootName",
                                                       "rootServiceName", "traceDuration",   "nestedSetLeft",
                                                       "nestedSetRight",  "nestedSetParent", "parent"};
    return std::any_of(scopes.begin(), scopes.end(), [key](std::string_view scope) { return key.starts_with(scope); }) ||
           std::find(names.begin(), names.end(), key) != names.end();
}

/// One text a key: all its values in their order, because the last one counts.
Texts textsOf(Attributes attributes) {
    std::stable_sort(attributes.begin(), attributes.end(), [](const Attribute& a, const Attribute& b) { return a.key < b.key; });
    Texts texts;
    for (std::size_t i = 0; i < attributes.size(); ++i) {
        if (i == 0 || attributes[i].key != attributes[i - 1].key) texts.emplace_back();
        body::appendAttribute(texts.back(), body::AttributesField, attributes[i]);
    }
    std::sort(texts.begin(), texts.end());
    return texts;
}

/// As two encodings of one resource or scope tell it alike: a NaN has many bit patterns, and JSON has none.
Texts comparableTexts(Attributes attributes) {
    forgetNonFinite(attributes);
    return textsOf(std::move(attributes));
}

template <typename T>
Texts textsOf(const std::vector<T>& items, void (*append)(std::string&, const T&)) {
    Texts texts(items.size());
    for (std::size_t i = 0; i < items.size(); ++i) append(texts[i], items[i]);
    std::sort(texts.begin(), texts.end());
    return texts;
}

}  // namespace

bool columnsHold(const SpanColumns& whole, const SpanColumns& part) {
    if (((whole.marks | part.marks) & NoSpanId) != 0) return false;
    if (whole.name != part.name || whole.kind != part.kind || whole.parent != part.parent || whole.startNs != part.startNs) return false;
    if (((static_cast<unsigned>(whole.marks) ^ part.marks) & ~impliedMarks) != 0) return false;
    if (whole.status != part.status && part.status != static_cast<std::uint8_t>(StatusCode::Unset)) return false;
    const bool wholeEnded = (whole.marks & NoEnd) == 0;
    if ((part.marks & NoEnd) == 0) return wholeEnded && whole.durationNs == part.durationNs;
    return wholeEnded || whole.durationNs >= part.durationNs;
}

bool columnsHoldSample(const SpanColumns& whole, const SpanColumns& part) {
    SpanColumns told = part;
    told.name = whole.name;
    if (told.kind == static_cast<std::uint8_t>(SpanKind::Unspecified)) told.kind = whole.kind;
    if (told.parent == 0) told.parent = whole.parent;
    told.marks = static_cast<std::uint16_t>(told.marks | (whole.marks & (RemoteParent | SharedSpan)));
    return columnsHold(whole, told);
}

bool resourceHolds(std::string_view whole, std::string_view part) {
    if (whole == part) return true;
    Resource one;
    Resource other;
    if (!body::readResource(whole, one) || !body::readResource(part, other)) return false;
    const auto unknown = [](std::string_view message) { return unknownFields(message, {1, 2, privateField}); };
    return one.serviceName == other.serviceName && one.droppedAttributes >= other.droppedAttributes &&
           sameOrNone(one.schemaUrl, other.schemaUrl) && includes(comparableTexts(one.attributes), comparableTexts(other.attributes)) &&
           includes(unknown(whole), unknown(part));
}

bool scopeHolds(std::string_view whole, std::string_view part) {
    if (whole == part) return true;
    Scope one;
    Scope other;
    if (!body::readScope(whole, one) || !body::readScope(part, other)) return false;
    const auto unknown = [](std::string_view message) { return unknownFields(message, {1, 2, 3, 4, privateField}); };
    return one.name == other.name && sameOrNone(one.version, other.version) && one.droppedAttributes >= other.droppedAttributes &&
           sameOrNone(one.schemaUrl, other.schemaUrl) && includes(comparableTexts(one.attributes), comparableTexts(other.attributes)) &&
           includes(unknown(whole), unknown(part));
}

std::optional<SpanContent> SpanContent::read(std::string_view body) {
    using namespace fw::body;
    SpanContent content;
    SpanDetails& rest = content.m_rest;
    const std::optional<std::size_t> infinities = readComparable(body, rest);
    if (!infinities) return std::nullopt;
    content.m_infinities = *infinities;
    if (rest.isSample) std::erase_if(rest.attributes, [](const Attribute& attribute) { return isIntrinsic(attribute.key); });
    content.m_attributes = textsOf(std::exchange(rest.attributes, {}));
    content.m_events = textsOf(std::exchange(rest.events, {}), appendEvent);
    content.m_links = textsOf(std::exchange(rest.links, {}), appendLink);
    const std::size_t told = rest.warnings.size();
    std::erase_if(rest.warnings, [](const std::string& warning) { return warning.starts_with(consoleCutWarning); });
    content.m_isCut = rest.warnings.size() < told;
    std::sort(rest.warnings.begin(), rest.warnings.end());
    content.m_unknown = unknownSpanFields(body);
    return content;
}

bool SpanContent::holds(const SpanContent& part) const {
    // Of two that say the same otherwise the one with the infinities counts.
    return holdsFinite(part) && (m_infinities >= part.m_infinities || !part.holdsFinite(*this));
}

bool SpanContent::holdsSample(std::string_view resource, const SpanContent& part, std::string_view partResource) const {
    Resource one;
    Resource other;
    if (!part.isSample() || !body::readResource(resource, one) || !body::readResource(partResource, other)) return false;
    if (!sameOrNone(one.serviceName, other.serviceName)) return false;
    // Which of the two an attribute belongs to need not be told.
    Texts all = textsOf(std::move(one.attributes));
    all.insert(all.end(), m_attributes.begin(), m_attributes.end());
    std::sort(all.begin(), all.end());
    const auto hasAll = [&all](const Texts& told) {
        return std::all_of(told.begin(), told.end(),
                           [&all](const std::string& text) { return std::binary_search(all.begin(), all.end(), text); });
    };
    return holdsRest(part) && hasAll(part.m_attributes) && hasAll(textsOf(std::move(other.attributes))) &&
           includes(m_events, part.m_events) && includes(m_links, part.m_links);
}

bool SpanContent::holdsFinite(const SpanContent& part) const {
    if (!holdsRest(part)) return false;
    if (includes(m_attributes, part.m_attributes) && includes(m_events, part.m_events) && includes(m_links, part.m_links)) return true;
    return part.m_isCut && !m_isCut && arePrintsOf(part.m_attributes, m_attributes) && arePrintsOf(part.m_events, m_events) &&
           arePrintsOf(part.m_links, m_links);
}

bool SpanContent::holdsRest(const SpanContent& part) const {
    const SpanDetails& one = m_rest;
    const SpanDetails& other = part.m_rest;
    if (one.isSample && !other.isSample) return false;
    const bool sameParent = other.isSample ? sameOrNone(one.parentIdText, other.parentIdText) : one.parentIdText == other.parentIdText;
    return one.traceIdText == other.traceIdText && one.spanIdText == other.spanIdText && sameParent &&
           sameOrNone(one.traceState, other.traceState) && sameOrNone(one.statusMessage, other.statusMessage) &&
           sameOrNone(one.flags, other.flags) && sameOrNone(one.rawStart, other.rawStart) && sameOrNone(one.rawEnd, other.rawEnd) &&
           one.droppedAttributes >= other.droppedAttributes && one.droppedEvents >= other.droppedEvents &&
           one.droppedLinks >= other.droppedLinks && includes(one.warnings, other.warnings) && includes(m_unknown, part.m_unknown);
}

}  // namespace fw::store

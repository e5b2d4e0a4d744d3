// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/console_cuts.h"

#include <algorithm>
#include <charconv>
#include <string_view>
#include <tuple>
#include <unordered_map>

#include "model/core/span_body.h"
#include "model/store/span_content.h"

namespace fw::store {
namespace {

constexpr std::size_t longText = 10'000;

/// N of "... N more items"; 0 for any other value.
std::size_t itemsLeftOut(const AttributeValue& value) {
    const std::string* const text = std::get_if<std::string>(&value.data);
    constexpr std::string_view before = "... ";
    if (text == nullptr || !text->starts_with(before)) return 0;
    std::size_t count = 0;
    const char* const end = text->data() + text->size();
    const auto [stop, error] = std::from_chars(text->data() + before.size(), end, count);
    const std::string_view rest(stop, static_cast<std::size_t>(end - stop));
    return error == std::errc() && (rest == " more items" || rest == " more item") ? count : 0;
}

bool isPrintOfList(const AttributeValue::List& printed, const AttributeValue::List& whole) {
    const std::size_t more = printed.empty() ? 0 : itemsLeftOut(printed.back());
    const std::size_t shown = printed.size() - (more > 0 ? 1 : 0);
    if (whole.size() < shown || (whole.size() - shown != more && printed != whole)) return false;
    return std::equal(printed.begin(), printed.begin() + static_cast<std::ptrdiff_t>(shown), whole.begin(), isPrintOf);
}

bool arePrints(const Attributes& printed, const Attributes& whole) {
    std::unordered_map<std::string_view, const AttributeValue*> values;
    for (const Attribute& attribute : whole) values[attribute.key] = &attribute.value;
    return std::all_of(printed.begin(), printed.end(), [&](const Attribute& attribute) {
        const auto at = values.find(attribute.key);
        return at != values.end() && isPrintOf(attribute.value, *at->second);
    });
}

/// Each of `printed` has a partner in `whole`, behind that of the one before. Both are sorted by what a console always prints.
template <typename Item, typename Matches>
bool haveOrderedPartners(const std::vector<Item>& printed, const std::vector<Item>& whole, Matches&& matches) {
    auto at = whole.begin();
    for (const Item& item : printed) {
        at = std::find_if(at, whole.end(), [&](const Item& other) { return matches(item, other); });
        if (at == whole.end()) return false;
        ++at;
    }
    return true;
}

SpanDetails detailsOf(const std::vector<std::string>& fields) {
    std::string body;
    for (const std::string& field : fields) body += field;
    SpanDetails details;
    static_cast<void>(readComparable(body, details));
    std::stable_sort(details.events.begin(), details.events.end(),
                     [](const SpanEvent& a, const SpanEvent& b) { return std::tie(a.timeNs, a.name) < std::tie(b.timeNs, b.name); });
    std::stable_sort(details.links.begin(), details.links.end(),
                     [](const SpanLink& a, const SpanLink& b) { return std::tie(a.traceId, a.spanId) < std::tie(b.traceId, b.spanId); });
    return details;
}

}  // namespace

bool isPrintOf(const AttributeValue& printed, const AttributeValue& whole) {
    if (printed == whole) return true;
    const auto* const list = std::get_if<AttributeValue::List>(&whole.data);
    const auto* const map = std::get_if<AttributeValue::Map>(&whole.data);
    if (const auto* const text = std::get_if<std::string>(&printed.data)) {
        if (list != nullptr) return *text == "[Array]";
        if (map != nullptr) return *text == "[Object]";
        const auto* const full = std::get_if<std::string>(&whole.data);
        return full != nullptr && text->size() >= longText && full->starts_with(*text);
    }
    if (const auto* const shown = std::get_if<AttributeValue::List>(&printed.data)) return list != nullptr && isPrintOfList(*shown, *list);
    if (const auto* const shown = std::get_if<AttributeValue::Map>(&printed.data))
        return map != nullptr && shown->size() == map->size() && arePrints(*shown, *map);
    return false;
}

bool arePrintsOf(const std::vector<std::string>& printed, const std::vector<std::string>& whole) {
    const SpanDetails part = detailsOf(printed);
    const SpanDetails all = detailsOf(whole);
    return arePrints(part.attributes, all.attributes) &&
           haveOrderedPartners(part.events, all.events,
                               [](const SpanEvent& a, const SpanEvent& b) {
                                   return a.timeNs == b.timeNs && a.name == b.name && a.droppedAttributes == b.droppedAttributes &&
                                          a.attributes.size() == b.attributes.size() && arePrints(a.attributes, b.attributes);
                               }) &&
           haveOrderedPartners(part.links, all.links, [](const SpanLink& a, const SpanLink& b) {
               return a.traceId == b.traceId && a.spanId == b.spanId && a.traceIdText == b.traceIdText && a.spanIdText == b.spanIdText &&
                      a.traceState == b.traceState && a.droppedAttributes == b.droppedAttributes && a.flags == b.flags &&
                      a.attributes.size() == b.attributes.size() && arePrints(a.attributes, b.attributes);
           });
}

}  // namespace fw::store

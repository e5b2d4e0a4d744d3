// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/log_resources.h"

#include <string_view>
#include <utility>

#include "model/core/span_body.h"

namespace fw::formats {
namespace {

/// "web" of docker-compose's "web-1" and "web_1".
std::string_view serviceOfContainer(std::string_view container) {
    const std::size_t last = container.find_last_not_of("0123456789");
    if (last == std::string_view::npos || last == 0 || last + 1 == container.size()) return container;
    return container[last] == '-' || container[last] == '_' ? container.substr(0, last) : container;
}

std::size_t placeOf(std::string_view text) {
    if (text.empty()) return 0;
    return text.size() * 31 + static_cast<unsigned char>(text.front()) + static_cast<unsigned char>(text.back()) * std::size_t{7} +
           static_cast<unsigned char>(text[text.size() / 2]) * std::size_t{3};
}

void addLabels(Resource& made, const Resource& labels) {
    for (const Attribute& label : labels.attributes)
        if (findAttribute(made.attributes, label.key) == nullptr) made.attributes.push_back(label);
}

}  // namespace

std::uint32_t LogResources::number(JsonValue member, const LogContext& context, SpanBatch& batch) {
    const std::string_view service = member.isString() ? member.text(m_scratch) : std::string_view();
    // Names of lines' length are not kept.
    constexpr std::size_t longestKept = 256;
    const bool usual =
        context.labels == nullptr && service.size() + context.container.size() <= longestKept && (!service.empty() || !member.isString());
    Known& known = m_known[(placeOf(service) * 7 + placeOf(context.container)) % m_known.size()];
    if (!usual || !known.used || known.service != service || known.container != context.container) {
        Resource made;
        if (member.isString()) made.attributes.push_back({"service.name", std::string(service)});
        // A line that names no service is of the one whose container printed it.
        if (!member.isString() && !context.container.empty())
            made.attributes.push_back({"service.name", std::string(serviceOfContainer(context.container))});
        if (!context.container.empty()) made.attributes.push_back({"container.name", std::string(context.container)});
        if (context.labels != nullptr) addLabels(made, *context.labels);
        std::string encoded;
        body::appendResource(encoded, made);
        if (!usual) return batch.resources.intern(encoded);
        known = {std::string(service), std::string(context.container), std::move(encoded), UINT32_MAX, true};
    }
    // The tables of another batch are others.
    if (known.number >= batch.resources.size() || batch.resources.at(known.number) != known.encoded)
        known.number = batch.resources.intern(known.encoded);
    return known.number;
}

}  // namespace fw::formats

// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/otlp_json_lines.h"

#include <simdjson.h>

#include <algorithm>

#include "importers/formats/otlp_json_encoder.h"

namespace fw::formats {
namespace {

namespace dom = simdjson::dom;

/// The last member that `key` names. `false` in `fine` if it is there and of another type.
template <typename Type>
std::optional<Type> memberOf(const dom::object& object, OtlpKey key, bool& fine) {
    std::optional<Type> found;
    for (const auto& [name, value] : object) {
        if (otlpKey(name) != key) continue;
        Type typed;
        if (value.get(typed) == simdjson::SUCCESS)
            found = typed;
        else
            fine = false;
    }
    return found;
}

}  // namespace

struct OtlpJsonLines::State {
    dom::parser parser;
    std::size_t capacity = 0;
    std::size_t maxDepth = 0;
    std::string padded;
    OtlpJsonEncoder<SimdValue> encoder;
    std::string resource;
    std::string scope;

    Answer document(const dom::object& root, SpanBatch& batch);
    bool resourceGroup(const dom::object& group, SpanBatch& batch);
};

OtlpJsonLines::OtlpJsonLines(const DecodeLimits& limits) : m_state(std::make_unique<State>()) {
    m_state->maxDepth = static_cast<std::size_t>(std::max(limits.maxDepth, 8));
}
OtlpJsonLines::~OtlpJsonLines() = default;

OtlpJsonLines::Answer OtlpJsonLines::decode(std::string_view line, SpanBatch& batch) {
    State& state = *m_state;
    if (line.size() > state.capacity) {
        state.capacity = std::max<std::size_t>(line.size() + line.size() / 4, std::size_t{64} * 1024);
        if (state.parser.allocate(state.capacity, state.maxDepth) != simdjson::SUCCESS) {
            state.capacity = 0;
            return Answer::No;
        }
    }
    state.padded.assign(line);
    state.padded.append(simdjson::SIMDJSON_PADDING, ' ');
    dom::object root;
    if (state.parser.parse(state.padded.data(), line.size(), false).get(root) != simdjson::SUCCESS) return Answer::No;

    const std::size_t spans = batch.spans.size();
    const std::size_t bytes = batch.bytes.size();
    state.encoder.notes.clear();
    const Answer answer = state.document(root, batch);
    if (answer == Answer::Read) return answer;
    batch.spans.resize(spans);
    batch.bytes.resize(bytes);
    return answer;
}

OtlpJsonLines::Answer OtlpJsonLines::State::document(const dom::object& root, SpanBatch& batch) {
    bool any = false;
    for (const auto& [name, value] : root) {
        switch (otlpKey(name)) {
            case OtlpKey::ResourceSpans: {
                dom::array groups;
                if (value.get(groups) != simdjson::SUCCESS) return Answer::No;
                for (const dom::element entry : groups) {
                    dom::object group;
                    if (entry.get(group) != simdjson::SUCCESS || !resourceGroup(group, batch)) return Answer::No;
                }
                any = true;
                break;
            }
            case OtlpKey::ResourceLogs:
            case OtlpKey::ResourceMetrics:
            case OtlpKey::Trace:
            case OtlpKey::Result:
            case OtlpKey::ScopeSpans:
            case OtlpKey::ScopeLogs:
                return Answer::No;
            default:
                break;
        }
    }
    return any ? Answer::Read : Answer::Foreign;
}

bool OtlpJsonLines::State::resourceGroup(const dom::object& group, SpanBatch& batch) {
    bool fine = true;
    resource.clear();
    if (const auto json = memberOf<dom::element>(group, OtlpKey::Resource, fine)) encoder.resource(SimdValue(*json), resource);
    const auto schema = memberOf<std::string_view>(group, OtlpKey::SchemaUrl, fine);
    if (schema && !schema->empty()) wire::appendBytes(resource, schemaUrlField, *schema);
    const std::uint32_t resourceNumber = batch.resources.intern(resource);
    for (const auto& [name, value] : group) {
        if (otlpKey(name) != OtlpKey::ScopeSpans) continue;
        dom::array scopes;
        if (value.get(scopes) != simdjson::SUCCESS) return false;
        for (const dom::element entry : scopes) {
            dom::object scopeGroup;
            if (entry.get(scopeGroup) != simdjson::SUCCESS) return false;
            scope.clear();
            if (const auto json = memberOf<dom::element>(scopeGroup, OtlpKey::Scope, fine)) encoder.scope(SimdValue(*json), scope);
            const auto scopeSchema = memberOf<std::string_view>(scopeGroup, OtlpKey::SchemaUrl, fine);
            if (scopeSchema && !scopeSchema->empty()) wire::appendBytes(scope, schemaUrlField, *scopeSchema);
            const std::uint32_t scopeNumber = batch.scopes.intern(scope);
            for (const auto& [member, spans] : scopeGroup) {
                if (otlpKey(member) != OtlpKey::Spans) continue;
                dom::array list;
                if (spans.get(list) != simdjson::SUCCESS) return false;
                for (const dom::element span : list) {
                    encoder.span(SimdValue(span), batch, resourceNumber, scopeNumber);
                    if (!encoder.notes.notes.empty()) return false;
                }
            }
        }
    }
    return fine && encoder.notes.notes.empty();
}

}  // namespace fw::formats

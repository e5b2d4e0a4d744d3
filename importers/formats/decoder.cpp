// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/decoder.h"

#include <array>
#include <utility>

#include "importers/formats/jaeger_decoder.h"
#include "importers/formats/log_decoder.h"
#include "importers/formats/otlp_proto_decoder.h"
#include "importers/formats/tempo_search_decoder.h"
#include "importers/formats/zipkin_decoder.h"

namespace fw::formats {
namespace {

constexpr std::array<std::pair<FormatId, std::string_view>, 6> names = {{
    {FormatId::OtlpJson, "otlp-json"},
    {FormatId::OtlpProto, "otlp-proto"},
    {FormatId::JaegerJson, "jaeger-json"},
    {FormatId::Log, "log"},
    {FormatId::ZipkinJson, "zipkin-json"},
    {FormatId::TempoSearch, "tempo-search"},
}};

}  // namespace

std::string_view formatName(FormatId id) {
    for (const auto& [format, name] : names)
        if (format == id) return name;
    return {};
}

std::optional<FormatId> formatFromName(std::string_view name) {
    for (const auto& [format, known] : names)
        if (known == name) return format;
    return std::nullopt;
}

const std::vector<FormatId>& allFormats() {
    static const std::vector<FormatId> all = [] {
        std::vector<FormatId> list;
        list.reserve(names.size());
        for (const auto& entry : names) list.push_back(entry.first);
        return list;
    }();
    return all;
}

std::unique_ptr<Decoder> makeDecoder(FormatId id, const DecodeLimits& limits) {
    switch (id) {
        case FormatId::OtlpJson:
        case FormatId::OtlpProto:
            return makeOtlpDecoder(id, limits);
        case FormatId::JaegerJson:
            return makeJaegerDecoder(limits);
        case FormatId::Log:
            return makeLogDecoder(limits);
        case FormatId::ZipkinJson:
            return makeZipkinDecoder(limits);
        case FormatId::TempoSearch:
            return makeTempoSearchDecoder(limits);
    }
    return nullptr;
}

}  // namespace fw::formats

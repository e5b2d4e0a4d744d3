// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/decoder.h"

#include <array>
#include <utility>

#include "importers/formats/jaeger_decoder.h"
#include "importers/formats/log_decoder.h"
#include "importers/formats/loki_decoder.h"
#include "importers/formats/otlp_proto_decoder.h"
#include "importers/formats/tempo_search_decoder.h"
#include "importers/formats/text_encoding.h"
#include "importers/formats/zipkin_decoder.h"
#include "importers/formats/zipkin_proto_decoder.h"

namespace fw::formats {
namespace {

constexpr std::array<std::pair<FormatId, std::string_view>, 9> formatNames = {{
    {FormatId::OtlpJson, "otlp-json"},
    {FormatId::OtlpProto, "otlp-proto"},
    {FormatId::JaegerJson, "jaeger-json"},
    {FormatId::Log, "log"},
    {FormatId::ZipkinJson, "zipkin-json"},
    {FormatId::TempoSearch, "tempo-search"},
    {FormatId::OtelConsole, "otel-console"},
    {FormatId::Loki, "loki"},
    {FormatId::ZipkinProto, "zipkin-proto"},
}};

}  // namespace

std::string_view formatName(FormatId id) {
    for (const auto& [format, name] : formatNames)
        if (format == id) return name;
    return {};
}

std::optional<FormatId> formatFromName(std::string_view name) {
    for (const auto& [format, known] : formatNames)
        if (known == name) return format;
    return std::nullopt;
}

const std::vector<FormatId>& allFormats() {
    static const std::vector<FormatId> all = [] {
        std::vector<FormatId> list;
        list.reserve(formatNames.size());
        for (const auto& entry : formatNames) list.push_back(entry.first);
        return list;
    }();
    return all;
}

namespace {

std::unique_ptr<Decoder> makeUtf8Decoder(FormatId id, const DecodeLimits& limits) {
    switch (id) {
        case FormatId::OtlpJson:
        case FormatId::OtlpProto:
            return makeOtlpDecoder(id, limits);
        case FormatId::JaegerJson:
            return makeJaegerDecoder(limits);
        case FormatId::Log:
        case FormatId::OtelConsole:  // lines like any others: they come in logs as well
            return makeLogDecoder(limits);
        case FormatId::ZipkinJson:
            return makeZipkinDecoder(limits);
        case FormatId::TempoSearch:
            return makeTempoSearchDecoder(limits);
        case FormatId::Loki:
            return makeLokiDecoder(limits);
        case FormatId::ZipkinProto:
            return makeZipkinProtoDecoder(limits);
    }
    return nullptr;
}

}  // namespace

std::unique_ptr<Decoder> makeDecoder(FormatId id, const DecodeLimits& limits) {
    auto decoder = makeUtf8Decoder(id, limits);
    // Bytes that are no text have no encoding.
    return id == FormatId::OtlpProto || id == FormatId::ZipkinProto ? std::move(decoder) : withTextEncoding(std::move(decoder));
}

}  // namespace fw::formats

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "importers/formats/decoder.h"
#include "importers/formats/detect.h"
#include "importers/formats/inspect_json.h"
#include "importers/formats/json_cutter.h"
#include "importers/formats/log_mapping.h"
#include "importers/formats/log_mapping_guess.h"
#include "model/core/span_body.h"

/// What the fuzzers of this room run; each returns false where something that must hold does not. The corpus goes
/// through the same functions in tests/formats.
namespace fw::fuzz {

/// How large the pieces are in which an input is fed: the whole, or `small`. The fuzzer takes one way an execution, by the size of the
/// input, and is twice as fast; the tests take both.
inline std::vector<std::size_t> piecesOf(std::string_view bytes, std::size_t small) {
    const std::size_t whole = std::max<std::size_t>(bytes.size(), 1);
#ifdef FW_FUZZ_ENTRY
    if (bytes.size() % 2 == 0) return {whole};
    return {small};
#else
    return {whole, small};
#endif
}

/// Reads back every body, so that a span which decodes and cannot be shown is found.
class ReadBackOutput : public BatchOutput {
public:
    SpanBatch& batch() override { return m_batch; }
    bool handOverIfFull() override {
        check();
        return true;
    }
    void report(ImportIssue issue) override { good = good && !issueReason(issue).empty(); }
    void reject(ImportIssue issue) override { report(std::move(issue)); }
    void check() {
        if (m_batch.spans.empty() && m_batch.logs.empty()) return;  // an empty batch is dear to make
        for (const SpanRecord& span : m_batch.spans) {
            SpanDetails details;
            good = good && body::readDetails(m_batch.body(span), details);
        }
        for (const LogRecord& log : m_batch.logs) {
            LogEntry entry;
            good = good && body::readLogBody(m_batch.body(log), entry);
        }
        m_batch = SpanBatch();
    }
    bool good = true;

private:
    SpanBatch m_batch;
};

inline bool decode(formats::FormatId format, std::string_view bytes) {
    formats::DecodeLimits limits;
    limits.maxRecordBytes = 1U << 20;
    for (const std::size_t piece : piecesOf(bytes, 13)) {
        ReadBackOutput out;
        const auto decoder = formats::makeDecoder(format, limits);
        for (std::size_t at = 0; at < bytes.size(); at += piece) decoder->feed(bytes.substr(at, piece), out);
        decoder->finish(out);
        out.check();
        if (!out.good) return false;
    }
    return true;
}

inline bool otlpJson(std::string_view bytes) {
    return decode(formats::FormatId::OtlpJson, bytes);
}
inline bool otlpProto(std::string_view bytes) {
    return decode(formats::FormatId::OtlpProto, bytes);
}
inline bool jaegerJson(std::string_view bytes) {
    return decode(formats::FormatId::JaegerJson, bytes);
}
inline bool log(std::string_view bytes) {
    return decode(formats::FormatId::Log, bytes);
}

inline bool zipkinJson(std::string_view bytes) {
    return decode(formats::FormatId::ZipkinJson, bytes);
}
inline bool zipkinProto(std::string_view bytes) {
    return decode(formats::FormatId::ZipkinProto, bytes);
}
inline bool tempoSearch(std::string_view bytes) {
    return decode(formats::FormatId::TempoSearch, bytes);
}
inline bool otelConsole(std::string_view bytes) {
    return decode(formats::FormatId::OtelConsole, bytes);
}
inline bool loki(std::string_view bytes) {
    return decode(formats::FormatId::Loki, bytes);
}

/// What inspectAsJson() makes of a text is never much longer than that.
inline bool inspect(std::string_view bytes) {
    return formats::inspectAsJson(bytes).json.size() <= 6 * bytes.size() + 16;
}

/// A mapping that can be read comes out of its text form the same, and the decoder takes it.
inline bool mappingText(std::string_view bytes) {
    const auto mapping = formats::parseLogMapping(bytes);
    if (!mapping) return true;
    const std::string text = formats::logMappingText(*mapping);
    const auto again = formats::parseLogMapping(text);
    if (!again || formats::logMappingText(*again) != text) return false;
    formats::DecodeLimits limits;
    limits.logMapping = std::make_shared<formats::LogMapping>(*mapping);
    ReadBackOutput out;
    const auto decoder = formats::makeDecoder(formats::FormatId::Log, limits);
    decoder->feed("{\"a\":1,\"b\":{\"c\":\"2\"},\"trace_id\":\"3\"}\n", out);
    decoder->finish(out);
    out.check();
    return out.good;
}

/// Guesses can be saved; previews show every line.
inline bool mappingGuess(std::string_view bytes) {
    const formats::LogMappingGuess guess = formats::guessLogMapping(bytes);
    if (!(guess.confidence >= 0 && guess.confidence <= 1) || guess.read > guess.lines) return false;
    if (!formats::parseLogMapping(formats::logMappingText(guess.mapping)))
        return guess.mapping.fields.size() > formats::LogMapping::maxFields;
    return formats::previewLogMapping(bytes, guess.mapping).size() <= formats::mappingLines;
}

inline bool logMapping(std::string_view bytes) {
    for (const std::size_t way : piecesOf(bytes, 0))
        if (!(way == 0 ? mappingGuess(bytes) : mappingText(bytes))) return false;
    return true;
}

inline bool detect(std::string_view bytes) {
    // Two ways as well: the whole of an input, or only its beginning.
    for (const std::size_t way : piecesOf(bytes, 0)) {
        const formats::Detection found = formats::detectFormat(bytes, way != 0);
        if (found.guesses.size() > formats::allFormats().size()) return false;
        for (const formats::FormatGuess& guess : found.guesses)
            if (!(guess.confidence > 0 && guess.confidence <= 1)) return false;
    }
    return true;
}

/// Every enter has its leave, every begin its end.
inline bool cutter(std::string_view bytes) {
    struct Balance : formats::JsonCutListener {
        void documentBegin(const formats::JsonPlace&) override { ++documents; }
        void documentEnd(bool) override { --documents; }
        void enter(int, bool, const formats::JsonPlace&) override { ++levels; }
        void leave(int, bool, bool) override { --levels; }
        bool piece(int, std::string_view, const formats::JsonPlace&) override { return true; }
        void problem(ImportIssue) override {}
        int documents = 0;
        int levels = 0;
    };
    formats::JsonRoutes routes;
    routes.cut("resourceSpans[].scopeSpans[].spans[]", 1);
    routes.cut("data[].spans[]", 2);
    routes.alias("[]", "");
    for (const std::size_t piece : piecesOf(bytes, 7)) {
        Balance balance;
        formats::JsonCutter cutter(routes, {}, balance);
        for (std::size_t at = 0; at < bytes.size(); at += piece) static_cast<void>(cutter.feed(bytes.substr(at, piece)));
        cutter.finish();
        if (balance.documents != 0 || balance.levels != 0) return false;
    }
    return true;
}

inline constexpr bool (*entries[])(std::string_view) = {
    otlpJson, otlpProto, jaegerJson, log, zipkinJson, zipkinProto, tempoSearch, otelConsole, loki, inspect, logMapping, detect, cutter};

}  // namespace fw::fuzz

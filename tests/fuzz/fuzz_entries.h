// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include "importers/formats/decoder.h"
#include "importers/formats/detect.h"
#include "importers/formats/json_cutter.h"
#include "model/core/span_body.h"

/// What the fuzzers of this room run; each returns false where something that must hold does not. The corpus goes
/// through the same functions in tests/formats.
namespace fw::fuzz {

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
        for (const SpanRecord& span : m_batch.spans) {
            SpanDetails details;
            good = good && body::readDetails(m_batch.body(span), details);
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
    for (const std::size_t piece : {bytes.size(), std::size_t{13}}) {
        ReadBackOutput out;
        const auto decoder = formats::makeDecoder(format, limits);
        for (std::size_t at = 0; at < bytes.size(); at += std::max<std::size_t>(piece, 1)) decoder->feed(bytes.substr(at, piece), out);
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
inline bool tempoSearch(std::string_view bytes) {
    return decode(formats::FormatId::TempoSearch, bytes);
}

inline bool detect(std::string_view bytes) {
    for (const formats::FormatGuess& guess : formats::detectFormat(bytes, true).guesses)
        if (!(guess.confidence > 0 && guess.confidence <= 1)) return false;
    return formats::detectFormat(bytes, false).guesses.size() <= formats::allFormats().size();
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
    for (const std::size_t piece : {bytes.size(), std::size_t{7}}) {
        Balance balance;
        formats::JsonCutter cutter(routes, {}, balance);
        for (std::size_t at = 0; at < bytes.size(); at += std::max<std::size_t>(piece, 1))
            static_cast<void>(cutter.feed(bytes.substr(at, piece)));
        cutter.finish();
        if (balance.documents != 0 || balance.levels != 0) return false;
    }
    return true;
}

inline constexpr bool (*entries[])(std::string_view) = {otlpJson, otlpProto, jaegerJson, log, zipkinJson, tempoSearch, detect, cutter};

}  // namespace fw::fuzz

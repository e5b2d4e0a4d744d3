// SPDX-License-Identifier: GPL-3.0-or-later
// Decodes a file from memory, without source, queue and store: bench_decode FILE [FORMAT] [RUNS]. Prints one JSON line
// with the median of the runs and, as the limits, the rates at which simdjson alone goes over the same lines: once with its
// own second thread and looking at nothing, once line by line and reading every member (not for one big document).
#include <simdjson.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "importers/formats/decoder.h"
#include "importers/formats/detect.h"
#include "importers/import_heap.h"

namespace {

using Clock = std::chrono::steady_clock;

/// Counts and forgets.
class CountingOutput : public fw::BatchOutput {
public:
    fw::SpanBatch& batch() override { return m_batch; }
    bool handOverIfFull() override {
        constexpr std::size_t records = 8192;
        constexpr std::size_t bytes = std::size_t{8} << 20;
        if (m_batch.spans.size() + m_batch.logs.size() >= records || m_batch.bytes.size() >= bytes) take();
        return true;
    }
    void report(fw::ImportIssue issue) override { issues += issue.count; }
    void reject(fw::ImportIssue issue) override { rejected += issue.count; }
    void take() {
        spans += m_batch.spans.size();
        logs += m_batch.logs.size();
        m_batch = fw::SpanBatch();
    }

    std::uint64_t spans = 0;
    std::uint64_t logs = 0;
    std::uint64_t issues = 0;
    std::uint64_t rejected = 0;

private:
    fw::SpanBatch m_batch;
};

double secondsSince(Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

/// Parses each line (or the document) and looks at nothing. 0 if it is no JSON.
double simdjsonSeconds(const std::string& text) {
    simdjson::padded_string padded(text);
    simdjson::dom::parser parser;
    const auto start = Clock::now();
    simdjson::dom::document_stream documents;
    if (parser.parse_many(padded.data(), padded.size(), std::size_t{4} << 20).get(documents) != simdjson::SUCCESS) return 0;
    std::uint64_t good = 0;
    for (auto document : documents) {
        simdjson::dom::element element;
        if (document.get(element) != simdjson::SUCCESS) return 0;
        ++good;
    }
    return good > 0 ? secondsSince(start) : 0;
}

/// What is held against a log file: each line's members found and their values read as what they are, on one core.
double simdjsonMembersSeconds(const std::string& text) {
    simdjson::padded_string padded(text);
    simdjson::ondemand::parser parser;
    std::uint64_t read = 0;
    const auto start = Clock::now();
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::size_t room = padded.size() + simdjson::SIMDJSON_PADDING - at;
        simdjson::ondemand::document line;
        simdjson::ondemand::object object;
        if (end > at) {
            if (parser.iterate(padded.data() + at, end - at, room).get(line) != simdjson::SUCCESS) return 0;
            if (line.get_object().get(object) != simdjson::SUCCESS) return 0;
            for (auto member : object) {
                std::string_view name;
                simdjson::ondemand::value value;
                if (member.unescaped_key().get(name) != simdjson::SUCCESS || member.value().get(value) != simdjson::SUCCESS) return 0;
                std::string_view chars;
                std::int64_t number = 0;
                if (value.get_string().get(chars) == simdjson::SUCCESS)
                    read += chars.size();
                else if (value.get_int64().get(number) == simdjson::SUCCESS)
                    ++read;
                read += name.size();
            }
        }
        at = end + 1;
    }
    return read > 0 ? secondsSince(start) : 0;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 2) {
        std::fprintf(stderr, "usage: bench_decode FILE [FORMAT] [RUNS]\n");
        return 2;
    }
    std::ifstream file(argv[1], std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    const fw::formats::Detection detection = fw::formats::detectFormat(std::string_view(text).substr(0, fw::formats::detectBytes), false);
    std::optional<fw::formats::FormatId> format;
    if (argc > 2 && std::string_view(argv[2]) != "-") format = fw::formats::formatFromName(argv[2]);
    if (!format && !detection.guesses.empty()) format = detection.guesses.front().format;
    if (text.empty() || !format) {
        std::fprintf(stderr, "bench_decode: %s: nothing to decode %s\n", argv[1], detection.otherKind.c_str());
        return 1;
    }
    const int runs = argc > 3 ? std::max(1, std::atoi(argv[3])) : 5;
    constexpr std::size_t piece = std::size_t{1} << 20;
    std::vector<double> ours;
    std::vector<double> limit;
    std::vector<double> members;
    CountingOutput last;
    // As in an import.
    const fw::ImportHeap heap;
    for (int run = 0; run < runs; ++run) {
        limit.push_back(simdjsonSeconds(text));
        members.push_back(simdjsonMembersSeconds(text));
        CountingOutput out;
        const auto start = Clock::now();
        const auto decoder = fw::formats::makeDecoder(*format);
        for (std::size_t at = 0; at < text.size(); at += piece) decoder->feed(std::string_view(text).substr(at, piece), out);
        decoder->finish(out);
        out.take();
        ours.push_back(secondsSince(start));
        last = std::move(out);
    }
    const double seconds = median(ours);
    const double bare = median(limit);
    const double read = median(members);
    const auto records = static_cast<double>(last.spans + last.logs);
    const auto megabytes = static_cast<double>(text.size()) / 1e6;
    std::printf(
        "{\"format\":\"%s\",\"bytes\":%zu,\"spans\":%llu,\"logs\":%llu,\"issues\":%llu,\"rejected\":%llu,\"seconds\":%.4f,"
        "\"records_per_second\":%.0f,\"mb_per_second\":%.1f,\"simdjson_mb_per_second\":%.1f,\"of_simdjson\":%.3f,\"simdjson_members_mb_per_"
        "second\":%.1f,\"of_simdjson_members\":%.3f}\n",
        std::string(fw::formats::formatName(*format)).c_str(), text.size(), static_cast<unsigned long long>(last.spans),
        static_cast<unsigned long long>(last.logs), static_cast<unsigned long long>(last.issues),
        static_cast<unsigned long long>(last.rejected), seconds, records / seconds, megabytes / seconds, bare > 0 ? megabytes / bare : 0.0,
        bare > 0 ? bare / seconds : 0.0, read > 0 ? megabytes / read : 0.0, read > 0 ? read / seconds : 0.0);
    return 0;
}

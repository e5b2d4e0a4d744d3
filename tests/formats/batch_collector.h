// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <fstream>
#include <iterator>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "importers/formats/decoder.h"
#include "model/core/span_body.h"

namespace fw::test {

struct CollectedSpan {
    SpanRecord record;
    std::string name;
    Resource resource;
    Scope scope;
    SpanDetails details;

    [[nodiscard]] std::string traceId() const { return idText(record.traceId, details.traceIdText); }
    [[nodiscard]] std::string id() const { return idText(record.spanId, details.spanIdText); }
    [[nodiscard]] std::string parent() const {
        return record.parentId.isNull() ? std::string() : idText(record.parentId, details.parentIdText);
    }
    [[nodiscard]] std::string tag(std::string_view key) const {
        const AttributeValue* value = findAttribute(details.attributes, key);
        return value != nullptr ? std::string(value->typeName()) + ":" + valueText(*value) : "-";
    }
};

struct CollectedLog {
    LogRecord record;
    LogEntry entry;
    Resource resource;
};

/// Takes apart everything that a decoder hands over.
class BatchCollector : public BatchOutput {
public:
    SpanBatch& batch() override { return m_batch; }
    bool handOverIfFull() override {
        takeAll();
        return spans.size() + logs.size() < stopAfter;
    }
    void report(ImportIssue issue) override { issues.push_back(std::move(issue)); }
    void reject(ImportIssue issue) override {
        rejected += issue.count;
        issues.push_back(std::move(issue));
    }

    void takeAll() {
        for (const SpanRecord& record : m_batch.spans) {
            CollectedSpan& span = spans.emplace_back();
            span.record = record;
            span.name = m_batch.names.at(record.name);
            bodiesRead = body::readResource(m_batch.resources.at(record.resource), span.resource) && bodiesRead;
            bodiesRead = body::readScope(m_batch.scopes.at(record.scope), span.scope) && bodiesRead;
            bodiesRead = body::readDetails(m_batch.body(record), span.details) && bodiesRead;
        }
        for (const LogRecord& record : m_batch.logs) {
            CollectedLog& log = logs.emplace_back();
            log.record = record;
            bodiesRead = body::readLogBody(m_batch.body(record), log.entry) && bodiesRead;
            bodiesRead = body::readResource(m_batch.resources.at(record.resource), log.resource) && bodiesRead;
        }
        m_batch = SpanBatch();
    }

    [[nodiscard]] std::size_t traces() const {
        std::set<std::string> ids;
        for (const CollectedSpan& span : spans) ids.insert(toHex(span.record.traceId));
        return ids.size();
    }
    [[nodiscard]] std::size_t errors() const {
        return static_cast<std::size_t>(
            std::count_if(spans.begin(), spans.end(), [](const CollectedSpan& s) { return s.record.status == StatusCode::Error; }));
    }
    [[nodiscard]] std::string codes() const {
        std::string text;
        for (const ImportIssue& issue : issues) text += std::string(issueCodeName(issue.code)) + " ";
        return text;
    }
    /// Everything in words, to compare two ways of reading.
    [[nodiscard]] std::string words() const {
        std::string text;
        for (const CollectedSpan& s : spans) {
            text += s.traceId() + " " + s.id() + " " + s.parent() + " " + s.name + " " + std::to_string(s.record.startNs) + " " +
                    std::to_string(s.record.durationNs) + " " + std::to_string(s.record.marks) + " " + s.resource.serviceName + " " +
                    s.scope.name + "\n";
            body::appendDetails(text, s.details);
        }
        for (const CollectedLog& l : logs) body::appendLogBody(text, l.entry);
        return text + codes();
    }

    std::vector<CollectedSpan> spans;
    std::vector<CollectedLog> logs;
    std::vector<ImportIssue> issues;
    std::uint64_t rejected = 0;
    std::size_t stopAfter = SIZE_MAX;
    bool bodiesRead = true;

private:
    SpanBatch m_batch;
};

/// Decodes `text` in pieces of `piece` bytes.
inline BatchCollector decodeText(formats::FormatId format, std::string_view text, std::size_t piece = SIZE_MAX,
                                 const formats::DecodeLimits& limits = {}) {
    BatchCollector out;
    const auto decoder = formats::makeDecoder(format, limits);
    while (!text.empty()) {
        decoder->feed(text.substr(0, piece), out);
        text.remove_prefix(std::min(piece, text.size()));
    }
    decoder->finish(out);
    out.takeAll();
    return out;
}

inline std::string dataFile(const std::string& name) {
    std::ifstream file(std::string(FW_TEST_DATA) + "/" + name, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

}  // namespace fw::test

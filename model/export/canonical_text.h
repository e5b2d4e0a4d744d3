// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/core/span_batch.h"

namespace fw::exporting {

/// What a comparison across formats leaves out, because one of the two formats cannot carry it.
struct CanonicalOptions {
    bool microseconds = false;  ///< times cut to microseconds
    bool scopes = true;
    bool linkAttributes = true;
    bool marks = true;
    bool logs = true;
    bool order = true;       ///< of attributes, events and links; false: by key, by time and name, by id
    bool structures = true;  ///< false: lists, maps and bytes as the texts that stand for them
    bool warnings = true;
};

/// One stable text for a set of spans and logs, whatever order and batches they came in: traces by id, spans by start,
/// end, id and content, attributes in their own order with their types. For golden files and round-trip tests, not for large inputs
/// (all text is held in memory).
class CanonicalText {
public:
    explicit CanonicalText(CanonicalOptions options = {}) : m_options(options) {}

    void add(const SpanBatch& batch);
    /// The parts of a span as a reader of the cache has them.
    void addSpan(const SpanRecord& span, std::string_view name, const Resource& resource, const Scope& scope, const SpanDetails& details);
    void addLog(const LogEntry& log, std::string_view serviceName);

    [[nodiscard]] std::string text() const;

private:
    struct Record {
        std::string trace;
        int part = 0;  ///< 0 span, 1 log
        std::int64_t startNs = 0;
        std::int64_t endNs = 0;
        std::string text;
    };

    CanonicalOptions m_options;
    std::vector<Record> m_records;
};

/// Convenience: the text of one batch.
[[nodiscard]] std::string canonicalText(const SpanBatch& batch, CanonicalOptions options = {});

}  // namespace fw::exporting

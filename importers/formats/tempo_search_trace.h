// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "importers/formats/json_cutter.h"
#include "importers/formats/json_tree.h"
#include "importers/formats/otlp_json_value_encoder.h"
#include "model/core/span_batch.h"

namespace fw::formats {

/// One trace of a Tempo search answer while it is read: its spans, held until its id is known (key order is free).
/// The same span may stand in several span sets, with other attributes in each: they become one.
class TempoSearchTrace : private OtlpJsonValues<TreeValue> {
public:
    using OtlpJsonValues<TreeValue>::notes;

    void begin();
    void setTraceId(std::string_view text);
    void setRootService(std::string text) { m_rootService = std::move(text); }
    void setRootName(std::string text) { m_rootName = std::move(text); }

    /// A span of a span set; what is wrong with it is in `notes` then.
    void add(JsonValue span);

    [[nodiscard]] bool empty() const { return m_spans.empty(); }
    /// Bytes of JSON behind what is held.
    [[nodiscard]] std::size_t heldBytes() const { return m_bytes; }
    /// Hands over what is held; `place` is that of the trace. False when the import was cancelled.
    bool flush(const JsonPlace& place, BatchOutput& out);

private:
    struct Span {
        SpanRecord record;
        OtlpTime start;
        OtlpTime length;
        std::string name;
        SpanDetails details;
        Resource resource;
        bool isRoot = false;  ///< it says that it has no parent
    };

    void readAttributes(JsonValue json, Span& span);
    static void join(Span& into, Span&& from);
    void write(Span& span, SpanBatch& batch);

    std::vector<Span> m_spans;
    std::unordered_map<std::uint64_t, std::size_t> m_byId;
    std::size_t m_bytes = 0;
    TraceId m_traceId;
    std::string m_traceIdText;
    std::string m_rootService;
    std::string m_rootName;
};

}  // namespace fw::formats

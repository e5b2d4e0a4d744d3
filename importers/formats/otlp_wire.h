// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "importers/formats/frame_search.h"
#include "importers/formats/otlp_records.h"
#include "importers/formats/wire_check.h"
#include "importers/formats/wire_look.h"
#include "model/core/span_batch.h"
#include "model/core/wire.h"

namespace fw::formats {

/// Decodes OTLP protobuf messages that lie in memory as a whole: requests and ResourceSpans / ResourceLogs. Which of the
/// two a message is, is told from the fields of its records (they share all outer tags). A span is taken over by copying
/// its bytes. `base` is the input offset of the message's first byte.
class OtlpWire {
public:
    /// A request or TracesData / LogsData. False when cancelled.
    bool request(std::string_view message, std::uint64_t base, BatchOutput& out);
    /// The content of one ResourceSpans or ResourceLogs. False when cancelled.
    bool resourceGroup(std::string_view message, std::uint64_t base, BatchOutput& out);

    /// A field with the spans of one scope, or with one span, that was found where groups should stand: of the group before it, as
    /// far as is known. False when cancelled.
    bool part(std::string_view field, std::uint64_t base, BatchOutput& out);

    /// Says that the next messages are cut off at the end of the input: what is whole in them is kept.
    void setTruncated(bool on) { m_truncated = on; }

    /// What the records of a scope group are.
    enum class Signal : std::uint8_t { Unknown, Spans, Logs, Metrics };
    /// Looks at the first records of an encoded ResourceSpans-like message, which may be cut off.
    [[nodiscard]] static Signal signalOf(std::string_view resourceGroup);
    /// Does this beginning of a cut-off ResourceSpans-like message look like one, before any record was reached: a resource
    /// with an attribute whose key is text?
    [[nodiscard]] static bool beginsLikeGroup(std::string_view resourceGroup);

private:
    struct Numbers {
        std::uint32_t resource = 0;
        std::uint32_t scope = 0;
        std::uint16_t marks = 0;
    };
    /// These read on from `at` and leave it behind what they read: at the end of `message`, or where something begins that belongs
    /// to the level above. False when cancelled.
    bool groups(std::string_view message, std::size_t& at, BatchOutput& out);
    enum class ResourceOf : std::uint8_t { This, Before };
    bool group(std::string_view message, std::size_t& at, ResourceOf resource, BatchOutput& out);
    void readResource(std::string_view message, BatchOutput& out);
    void readScope(std::string_view message, BatchOutput& out);
    /// Whether one more field may be looked at: where lengths are wrong the same bytes may be in many.
    bool mayLook(const char* at);
    bool scopeGroup(std::string_view message, Signal signal, std::size_t& at, BatchOutput& out);
    bool records(std::string_view message, Signal signal, std::size_t& at, BatchOutput& out);
    enum class Loss : std::uint8_t {
        Told,       ///< already
        Tell,       ///< whatever is found
        TellFound,  ///< an unknown field, unless something stands in it
    };
    /// Behind the damage at `at`: the next place before `end` where it can go on, or `end`. Work is bounded by the credit.
    WirePlace resync(std::string_view message, std::size_t at, std::size_t end, const char* what, Loss loss, BatchOutput& out);
    bool span(std::string_view message, SpanBatch& batch, const Numbers& numbers, BatchOutput& out);
    bool log(std::string_view message, SpanBatch& batch, const Numbers& numbers, BatchOutput& out);
    enum class Taken : std::uint8_t { No, Column, Keep };
    Taken commonField(const char*& at, const char* end, SpanRecord& span);
    bool spanField(const wire::Field& field, SpanRecord& span);
    /// Returns the marks that every span below gets.
    std::uint16_t appendGroupMember(std::string& encoded, const wire::Field& member, std::uint32_t attributes, const char* what,
                                    BatchOutput& out);
    bool checkEvent(std::string_view message, bool& oddTime);
    void appendEvent(std::string_view message, std::string& body);
    void keepNumber(const wire::Field& field, const char* member, const char* detail);
    bool checkLink(std::string_view message, bool& hasPrivate);
    bool broken(const char* at);
    void appendStatus(std::string_view message, SpanRecord& span, std::string& body);
    void tell(std::string_view record, BatchOutput& out);
    void rejectDamaged(const char* at, const char* what, BatchOutput& out);
    [[nodiscard]] std::uint64_t offsetOf(const char* at) const { return m_base + static_cast<std::uint64_t>(at - m_begin); }

    const char* m_begin = nullptr;
    bool m_truncated = false;
    bool m_damageTold = false;
    bool m_groupDamaged = false;  ///< the group read last: what is found behind it may be its
    SearchCredit m_credit;
    std::uint64_t m_base = 0;
    std::string m_resource;  ///< encoded resource of the current group
    std::uint16_t m_resourceMarks = 0;
    bool m_resourceBroken = false;
    std::string m_scope;
    std::uint16_t m_scopeMarks = 0;
    WireCheck m_check;
    RecordNotes m_notes;
    std::string m_unread;  ///< of the record being read: attributes with what has no field; they go behind its fields
    const char* m_brokenAt = nullptr;
    // Of the span being read.
    OtlpTime m_start;
    OtlpTime m_end;
    std::string_view m_name;
    ParsedTraceId m_traceText;
    ParsedSpanId m_spanText;
    ParsedSpanId m_parentText;
};

}  // namespace fw::formats

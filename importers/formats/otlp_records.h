// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "model/core/span_batch.h"
#include "model/core/span_body.h"
#include "model/core/wire.h"

namespace fw::formats {

/// What both OTLP encodings share: marks, notes and the writing of nested messages.

/// Fields from here on are ours (span_body.h); met in an input they are left out.
inline constexpr std::uint32_t firstPrivateField = 2000;
/// schema_url inside the encodings of resources and scopes.
using body::schemaUrlField;

/// What was noticed about one record; turned into issues by whoever knows its place.
struct RecordNotes {
    struct Note {
        IssueCode code;
        std::string detail;
    };
    static constexpr std::size_t maxNotes = 8;

    std::vector<Note> notes;
    bool rejected = false;    ///< the last note is the reason
    std::uint16_t marks = 0;  ///< what the notes mean for the record: PartUnread, ValueTooDeep

    void clear() {
        notes.clear();
        rejected = false;
        marks = 0;
    }
    void add(IssueCode code, std::string detail = {}) {
        if (code == IssueCode::BadField || code == IssueCode::FieldAsText) marks |= PartUnread;
        if (code == IssueCode::ValueTooDeep) marks |= ValueTooDeep;
        if (notes.size() < maxNotes) notes.push_back({code, std::move(detail)});
    }
    void reject(IssueCode code, std::string detail = {}) {
        if (rejected) return;
        rejected = true;
        notes.clear();
        notes.push_back({code, std::move(detail)});
    }
};

/// Hands the notes about the record at `offset` of an input without lines to the output, and clears them.
void tellNotes(RecordNotes& notes, std::uint64_t offset, BatchOutput& out);

/// The last nanosecond that a column or field can hold.
inline constexpr auto latestTime = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());

/// A time of an OTLP record: protobuf gives any uint64, JSON may also give a negative one, which is kept.
struct OtlpTime {
    std::uint64_t value = 0;
    bool negative = false;  ///< `value` is the two's complement of a negative number
    bool unread = false;    ///< something stands there that is no time; `value` is 0
};

/// Keeps what the input says where a time should be and no column or field can hold, as the attribute "source.<member>" of what has
/// its attributes in `field`. Nothing to keep where the text is empty.
void keepTimeText(std::string& body, std::uint32_t field, std::string_view member, std::string_view text);

/// The same for an enumeration: a word or number that it does not have. Told under the name `detail`.
void keepUnread(RecordNotes& notes, std::string& body, std::uint32_t field, std::string_view member, std::string_view detail,
                std::string_view text);

/// The attribute in which Jaeger's API v3 hands over what its adjusters warn of: a list of texts (jaeger internal/jptrace/warning.go).
inline constexpr std::string_view jaegerWarningsKey = "@jaeger@warnings";
/// Turns that attribute, all of a span's `body` behind `start`, into warnings; marks a span that has some. One of another shape stays
/// the attribute it is.
void takeJaegerWarnings(std::string& body, std::size_t start, RecordNotes& notes);

/// Fills startNs, durationNs and the time marks (a start before 1970 counts as out of range, as it has no place among the times of
/// real spans); appends the raw times to `body` where the columns cannot hold them.
void setTimes(SpanRecord& span, OtlpTime start, OtlpTime end, std::string& body, RecordNotes& notes);

/// Marks null ids; a null span id is replaced by a hash of everything else, so that reading it again gives the same.
void markIds(SpanRecord& span, std::string_view name, std::string_view body, RecordNotes& notes);

/// RemoteParent from OTLP span flags (bit 8: known, bit 9: remote).
[[nodiscard]] constexpr std::uint16_t flagMarks(std::uint32_t flags) {
    return (flags & 0x300U) == 0x300U ? std::uint16_t{RemoteParent} : std::uint16_t{0};
}

[[nodiscard]] constexpr SpanKind kindFromNumber(std::uint64_t number) {
    return number <= 5 ? static_cast<SpanKind>(number) : SpanKind::Unspecified;
}
[[nodiscard]] constexpr StatusCode statusFromNumber(std::uint64_t number) {
    return number <= 2 ? static_cast<StatusCode>(number) : StatusCode::Unset;
}

/// What a protobuf enumeration says: a negative number is ten bytes long.
[[nodiscard]] inline std::string enumText(std::uint64_t number) {
    return std::to_string(static_cast<std::int64_t>(number));
}

/// Starts a nested message: its length takes one byte until closeLength() knows better. Returns where the content starts.
inline std::size_t openLength(std::string& out, std::uint32_t field) {
    wire::appendTag(out, field, wire::Type::Bytes);
    out.push_back('\0');
    return out.size();
}
inline void closeLength(std::string& out, std::size_t start) {
    const std::size_t size = out.size() - start;
    if (size < 0x80) {
        out[start - 1] = static_cast<char>(size);
        return;
    }
    std::string length;
    wire::appendVarint(length, size);
    out[start - 1] = length[0];
    out.insert(start, length, 1, std::string::npos);
}

}  // namespace fw::formats

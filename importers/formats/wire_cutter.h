// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "importers/formats/decoder.h"
#include "model/core/span_batch.h"

namespace fw::formats {

/// One element of a protobuf message that is a list: its field 1.
struct WirePiece {
    std::string_view bytes;    ///< the content
    std::uint64_t offset = 0;  ///< input offset of the content's first byte
    std::string_view field;    ///< the same with tag and length in front
    bool truncated = false;    ///< the input ended inside it
};

/// Cuts the elements (field 1) out of a protobuf message that is a list of them (TracesData, ListOfSpans), pushed in
/// arbitrary pieces; other fields are skipped. Holds at most one element. What cannot be read at the outermost level ends
/// the input: there is nothing to find the next element by.
class WireCutter {
public:
    /// `what` is the word for an element in issues.
    WireCutter(const DecodeLimits& limits, const char* what) : m_limits(limits), m_what(what) {}

    /// Calls `handle` for each element; stops and returns false when it does. Elements over maxRecordBytes are rejected unread.
    using Handler = std::function<bool(const WirePiece&)>;
    bool feed(std::string_view bytes, BatchOutput& out, const Handler& handle);
    /// The input is over: an element that was cut off goes to `handle` as truncated, what is less than that is rejected here.
    bool finish(BatchOutput& out, const Handler& handle);

private:
    std::size_t take(std::string_view bytes, BatchOutput& out, const Handler& handle);
    [[nodiscard]] std::size_t missing() const;

    DecodeLimits m_limits;
    const char* m_what;
    std::string m_buffer;        ///< an unfinished field from its tag on
    std::uint64_t m_offset = 0;  ///< input offset of the field at the front
    std::uint64_t m_skip = 0;    ///< bytes of a skipped field still to come
    bool m_over = false;         ///< nothing more is read
    bool m_stopped = false;      ///< … because of the handler
};

}  // namespace fw::formats

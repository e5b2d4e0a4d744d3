// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "importers/formats/decoder.h"
#include "importers/formats/wire_look.h"
#include "model/core/span_batch.h"

namespace fw::formats {

/// One element of a protobuf message that is a list: its field 1.
struct WirePiece {
    std::string_view bytes;    ///< the content
    std::uint64_t offset = 0;  ///< input offset of the content's first byte
    std::string_view field;    ///< the same with tag and length in front
    bool truncated = false;    ///< the input ended inside it
    bool isPart = false;       ///< no element, but a field that stands in one: its element was damaged
};

/// Cuts the elements (field 1) out of a protobuf message that is a list of them (TracesData, ListOfSpans), pushed in
/// arbitrary pieces; other fields are skipped. Holds at most one element. Behind what cannot be read, or an element that is said to
/// be too long, it goes on where the next element seems to begin. Work is linear in the input.
class WireCutter {
public:
    /// How what is wanted looks from its tag on: an element, or a part of one.
    struct Looks {
        WireLook (*element)(std::string_view bytes, bool atEnd) = nullptr;
        WireLook (*part)(std::string_view bytes, bool atEnd) = nullptr;  ///< may be null
    };
    /// `what` is the word for an element in issues.
    WireCutter(const DecodeLimits& limits, const char* what, Looks looks) : m_limits(limits), m_what(what), m_looks(looks) {}

    /// Calls `handle` for each element; stops and returns false when it does. Elements over maxRecordBytes are rejected unread.
    using Handler = std::function<bool(const WirePiece&)>;
    bool feed(std::string_view bytes, BatchOutput& out, const Handler& handle);
    /// The input is over: an element that was cut off goes to `handle` as truncated, what is less than that is rejected here.
    bool finish(BatchOutput& out, const Handler& handle);

private:
    std::size_t take(std::string_view bytes, BatchOutput& out, const Handler& handle);
    std::size_t search(std::string_view bytes, bool atEnd, BatchOutput& out);
    [[nodiscard]] bool mayBePart(std::string_view bytes, bool whole, std::uint64_t size) const {
        if (m_looks.part == nullptr || size > m_limits.maxRecordBytes) return false;
        const WireLook look = m_looks.part(bytes, whole);
        return look == WireLook::Yes || (look == WireLook::More && !whole);
    }
    [[nodiscard]] std::size_t missing() const;

    DecodeLimits m_limits;
    const char* m_what;
    Looks m_looks;
    std::string m_buffer;        ///< an unfinished field from its tag on
    std::uint64_t m_offset = 0;  ///< input offset of the field at the front
    std::uint64_t m_skip = 0;    ///< bytes of a skipped field still to come
    std::uint64_t m_lostFrom = 0;
    std::uint64_t m_quietEnd = 0;  ///< what ends here was a field of another kind, and is no loss
    bool m_searching = false;      ///< for the next element; what is lost begins at m_lostFrom
    bool m_lossTold = false;       ///< … and was told
    bool m_over = false;           ///< nothing more is read
    bool m_stopped = false;        ///< … because of the handler
};

}  // namespace fw::formats

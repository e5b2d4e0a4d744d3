// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "model/core/wire.h"

namespace fw::formats {

/// The everyday attribute, recognised by its bytes: a short key and one scalar in a short value, in this order.
inline bool isPlainAttribute(std::string_view pair) {
    const auto at = [&](std::size_t i) { return static_cast<unsigned char>(pair[i]); };
    const std::size_t size = pair.size();
    if (size < 6 || at(0) != 0x0a || at(1) >= 0x80) return false;
    const std::size_t value = 2 + at(1);
    if (value + 4 > size || at(value) != 0x12 || at(value + 1) >= 0x80) return false;
    const std::size_t inner = value + 2;
    const std::size_t innerSize = at(value + 1);
    if (inner + innerSize != size || innerSize < 2) return false;
    switch (at(inner)) {
        case 0x0a:  // string
        case 0x3a:  // bytes
            return at(inner + 1) < 0x80 && std::size_t{at(inner + 1)} + 2 == innerSize;
        case 0x21:  // double
            return innerSize == 9;
        case 0x10:  // bool, int: one varint to the end
        case 0x18: {
            if (innerSize > 11 || at(size - 1) >= 0x80) return false;
            for (std::size_t i = inner + 1; i + 1 < size; ++i)
                if (at(i) < 0x80) return false;
            return true;
        }
        default:
            return false;
    }
}

/// Checks encoded attributes without decoding them: every length must fit, nesting is bounded. Iterative.
class WireCheck {
public:
    /// False at broken bytes; brokenAt() then points into `keyValue`.
    bool attribute(std::string_view keyValue) { return isPlainAttribute(keyValue) || walk(keyValue, Kind::Pair); }
    bool value(std::string_view anyValue) { return walk(anyValue, Kind::Value); }
    [[nodiscard]] const char* brokenAt() const { return m_brokenAt; }
    /// A value was met that nests deeper than maxValueDepth. Reset by the caller.
    bool tooDeep = false;

private:
    enum class Kind : std::uint8_t { Value, List, Map, Pair };
    struct Frame {
        wire::Reader reader;
        const char* begin;
        Kind kind;
    };
    bool walk(std::string_view message, Kind kind);

    std::vector<Frame> m_frames;
    const char* m_brokenAt = nullptr;
};

}  // namespace fw::formats

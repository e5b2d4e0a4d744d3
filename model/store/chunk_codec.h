// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace fw::store {

/// Columns of a span chunk, in the order they are stored.
enum class SpanColumn : std::size_t { Start, Duration, SpanId, ParentId, Name, Resource, Scope, Kind, Status, Marks, BodySize };
inline constexpr std::size_t spanColumns = 11;
/// Columns of a log chunk.
enum class LogColumn : std::size_t { Time, SpanId, Severity, Resource, BodySize };
inline constexpr std::size_t logColumns = 5;

/// A stored column: `count` unsigned differences to `base`, each of `width` bytes (0: all equal `base`). Values of any
/// sign are kept as their 64 bits; the sum wraps round.
struct ColumnView {
    std::uint64_t base = 0;
    const char* data = nullptr;
    std::uint8_t width = 0;

    [[nodiscard]] std::uint64_t at(std::size_t index) const;

    /// Copies values [first, first + count) to `out`: integers, enumerators, or structs of one 64-bit number (ids).
    template <typename T>
    void copy(std::size_t first, std::size_t count, T* out) const;
};

/// Appends one column: width, base, differences.
void appendColumn(std::string& out, const std::vector<std::uint64_t>& values, bool isSigned);

/// The head of a chunk as read: its bytes and where the columns lie in them.
struct ChunkHead {
    std::int64_t id = 0;
    std::uint32_t records = 0;
    std::string bytes;
    std::array<ColumnView, spanColumns> columns;  ///< the first logColumns of them in a log chunk
    std::vector<std::uint64_t> bodyStart;         ///< records + 1 offsets into the decompressed body

    [[nodiscard]] const ColumnView& column(SpanColumn which) const { return columns[static_cast<std::size_t>(which)]; }
    [[nodiscard]] const ColumnView& column(LogColumn which) const { return columns[static_cast<std::size_t>(which)]; }
};

/// Finds the columns in `head.bytes`. False where they do not fit: nothing may be read from it then.
[[nodiscard]] bool parseHead(ChunkHead& head, std::size_t columnCount);

/// zstd with its context kept; one thread.
class Compressor {
public:
    Compressor();
    ~Compressor();
    Compressor(const Compressor&) = delete;
    Compressor& operator=(const Compressor&) = delete;
    /// Replaces `out`.
    void compress(std::string_view in, std::string& out);

private:
    void* m_context;
};

/// Decompresses exactly `size` bytes; false where the bytes are something else.
[[nodiscard]] bool decompress(std::string_view in, std::uint64_t size, std::string& out);

template <typename T>
void ColumnView::copy(std::size_t first, std::size_t count, T* out) const {
    const auto as = [](std::uint64_t value) {
        if constexpr (std::is_class_v<T>) {
            return T{value};
        } else {
            return static_cast<T>(value);
        }
    };
    const auto widen = [&]<typename Stored>(Stored) {
        const char* from = data + first * sizeof(Stored);
        for (std::size_t i = 0; i < count; ++i) {
            Stored value;
            std::memcpy(&value, from + i * sizeof(Stored), sizeof(Stored));
            out[i] = as(base + value);
        }
    };
    switch (width) {
        case 0:
            for (std::size_t i = 0; i < count; ++i) out[i] = as(base);
            break;
        case 1:
            widen(std::uint8_t{});
            break;
        case 2:
            widen(std::uint16_t{});
            break;
        case 4:
            widen(std::uint32_t{});
            break;
        default:
            widen(std::uint64_t{});
            break;
    }
}

inline std::uint64_t ColumnView::at(std::size_t index) const {
    std::uint64_t value = 0;
    copy(index, 1, &value);
    return value;
}

}  // namespace fw::store

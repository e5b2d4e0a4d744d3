// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/chunk_codec.h"

#include <zstd.h>

#include <algorithm>
#include <bit>
#include <new>

#include "model/store/connection.h"

namespace fw::store {
namespace {

constexpr int zstdLevel = 1;
constexpr std::size_t columnHeader = 1 + 8;

template <typename Stored>
void pack(char* out, const std::vector<std::uint64_t>& values, std::uint64_t base) {
    for (const std::uint64_t value : values) {
        const auto stored = static_cast<Stored>(value - base);
        std::memcpy(out, &stored, sizeof stored);
        out += sizeof stored;
    }
}

std::uint8_t widthFor(std::uint64_t largest) {
    const auto bits = std::bit_width(largest);
    if (bits == 0) return 0;
    if (bits <= 8) return 1;
    if (bits <= 16) return 2;
    return bits <= 32 ? 4 : 8;
}

}  // namespace

void appendColumn(std::string& out, const std::vector<std::uint64_t>& values, bool isSigned) {
    static_assert(std::endian::native == std::endian::little, "columns are stored as little-endian numbers");
    // Flipping the sign bit makes signed order the unsigned one.
    const std::uint64_t flip = isSigned ? std::uint64_t{1} << 63 : 0;
    std::uint64_t least = values.empty() ? flip : ~std::uint64_t{0};
    std::uint64_t most = 0;
    for (const std::uint64_t value : values) {
        least = std::min(least, value ^ flip);
        most = std::max(most, value ^ flip);
    }
    const std::uint8_t width = values.empty() ? std::uint8_t{0} : widthFor(most - least);
    const std::uint64_t base = least ^ flip;
    const std::size_t at = out.size();
    out.resize(at + columnHeader + width * values.size());
    out[at] = static_cast<char>(width);
    std::memcpy(out.data() + at + 1, &base, 8);
    char* data = out.data() + at + columnHeader;
    switch (width) {
        case 0:
            break;
        case 1:
            pack<std::uint8_t>(data, values, base);
            break;
        case 2:
            pack<std::uint16_t>(data, values, base);
            break;
        case 4:
            pack<std::uint32_t>(data, values, base);
            break;
        default:
            pack<std::uint64_t>(data, values, base);
            break;
    }
}

bool parseHead(ChunkHead& head, std::size_t columnCount) {
    std::size_t at = 0;
    for (std::size_t i = 0; i < columnCount; ++i) {
        if (head.bytes.size() - at < columnHeader) return false;
        ColumnView& view = head.columns[i];
        view.width = static_cast<std::uint8_t>(head.bytes[at]);
        if (view.width > 8 || (view.width != 0 && !std::has_single_bit(view.width))) return false;
        std::memcpy(&view.base, head.bytes.data() + at + 1, 8);
        at += columnHeader;
        const std::uint64_t size = std::uint64_t{view.width} * head.records;
        if (head.bytes.size() - at < size) return false;
        view.data = head.bytes.data() + at;
        at += static_cast<std::size_t>(size);
    }
    if (at != head.bytes.size()) return false;

    const ColumnView& sizes = head.columns[columnCount - 1];
    head.bodyStart.resize(std::size_t{head.records} + 1);
    sizes.copy(0, head.records, head.bodyStart.data() + 1);
    head.bodyStart[0] = 0;
    for (std::size_t i = 1; i < head.bodyStart.size(); ++i) {
        if (head.bodyStart[i] > UINT32_MAX) return false;
        head.bodyStart[i] += head.bodyStart[i - 1];
    }
    return true;
}

Compressor::Compressor() : m_context(ZSTD_createCCtx()) {
    if (m_context == nullptr) throw std::bad_alloc();
}

Compressor::~Compressor() {
    ZSTD_freeCCtx(static_cast<ZSTD_CCtx*>(m_context));
}

void Compressor::compress(std::string_view in, std::string& out) {
    out.resize(ZSTD_compressBound(in.size()));
    const std::size_t size = ZSTD_compressCCtx(static_cast<ZSTD_CCtx*>(m_context), out.data(), out.size(), in.data(), in.size(), zstdLevel);
    if (ZSTD_isError(size) != 0) throw Fault(Error{ErrorKind::Cache, std::string("Compression failed: ") + ZSTD_getErrorName(size), {}});
    out.resize(size);
}

bool decompress(std::string_view in, std::uint64_t size, std::string& out) {
    if (ZSTD_getFrameContentSize(in.data(), in.size()) != size) return false;
    out.resize(static_cast<std::size_t>(size));
    return ZSTD_decompress(out.data(), out.size(), in.data(), in.size()) == size;
}

}  // namespace fw::store

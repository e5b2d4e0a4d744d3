// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/held_spans.h"

#include <zstd.h>

#include <new>
#include <utility>

namespace fw::formats {
namespace {

constexpr int fastest = 1;

}  // namespace

void HeldSpans::add(SpanBatch batch) {
    Held held{std::move(batch), 0};
    std::string& bytes = held.batch.bytes;
    if (m_plain + bytes.size() > m_plainBytes && !bytes.empty()) {
        std::string packed(ZSTD_compressBound(bytes.size()), '\0');
        const std::size_t size = ZSTD_compress(packed.data(), packed.size(), bytes.data(), bytes.size(), fastest);
        if (ZSTD_isError(size) == 0U) {
            held.unpacked = bytes.size();
            bytes.assign(packed, 0, size);
            bytes.shrink_to_fit();
            held.batch.spans.shrink_to_fit();
        }
    }
    if (held.unpacked == 0) m_plain += bytes.size();
    m_held.push_back(std::move(held));
}

SpanBatch HeldSpans::take() {
    Held held = std::move(m_held.front());
    m_held.pop_front();
    if (held.unpacked == 0) {
        m_plain -= held.batch.bytes.size();
        return std::move(held.batch);
    }
    std::string bytes(held.unpacked, '\0');
    const std::size_t size = ZSTD_decompress(bytes.data(), bytes.size(), held.batch.bytes.data(), held.batch.bytes.size());
    // We packed it ourselves: only memory can be wanting.
    if (size != held.unpacked) throw std::bad_alloc();
    held.batch.bytes = std::move(bytes);
    return std::move(held.batch);
}

void HeldSpans::clear() {
    m_held.clear();
    m_plain = 0;
}

}  // namespace fw::formats

// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/sources/peeled_stream.h"

#include <algorithm>
#include <cstring>

namespace fw::sources {

std::string_view PeeledStream::head() {
    open();
    const Layer& top = *m_layers.back();
    return std::string_view(top.head).substr(top.at);
}

Result<std::size_t> PeeledStream::read(std::span<char> buffer) {
    if (buffer.empty()) return std::size_t{0};
    open();
    auto got = readLayer(*m_layers.back(), buffer);
    if (!got) m_error = got.error();
    return got;
}

void PeeledStream::open() {
    if (m_opened) return;
    m_opened = true;
    m_layers.push_back(std::make_unique<Layer>());
    lookAhead(*m_layers.back());
    for (;;) {
        Layer& below = *m_layers.back();
        const Compression compression = recogniseCompression(below.head);
        if (compression == Compression::None) break;
        if (m_layers.size() > maxCompressions) {
            below.head.clear();
            below.error = Error{ErrorKind::Unsupported, "Compressed more than twice; unpack it first", {}};
            break;
        }
        auto layer = std::make_unique<Layer>();
        layer->from = makeDecompressor(compression, [this, &below](std::span<char> into) { return readLayer(below, into); });
        if (!layer->from) {
            below.head.clear();
            below.error = Error{ErrorKind::Unreadable, "The decompressor cannot be set up", {}};
            break;
        }
        m_packing = isPacked() ? m_packing + '+' : std::string();
        m_packing += compressionName(compression);
        m_layers.push_back(std::move(layer));
        lookAhead(*m_layers.back());
    }
    m_error = m_layers.back()->error;
}

void PeeledStream::lookAhead(Layer& layer) {
    // A pipe may hand over byte by byte: read on until it can be told what comes.
    std::string bytes(headBytes, '\0');
    std::size_t filled = 0;
    while (filled < bytes.size()) {
        auto got = readFresh(layer, std::span(bytes).subspan(filled));
        if (!got) layer.error = got.error();
        if (!got || *got == 0) break;
        filled += *got;
    }
    bytes.resize(filled);
    layer.head = std::move(bytes);
}

Result<std::size_t> PeeledStream::readLayer(Layer& layer, std::span<char> buffer) {
    if (layer.at < layer.head.size()) {
        const std::size_t count = std::min(buffer.size(), layer.head.size() - layer.at);
        std::memcpy(buffer.data(), layer.head.data() + layer.at, count);
        layer.at += count;
        return count;
    }
    if (layer.error) return tl::unexpected<Error>(*layer.error);
    auto got = readFresh(layer, buffer);
    if (!got) layer.error = got.error();
    return got;
}

Result<std::size_t> PeeledStream::readFresh(Layer& layer, std::span<char> buffer) {
    if (!layer.from) return m_reader(buffer);
    const std::uint64_t room = m_budget.room();
    if (room == 0) {
        // The budget is used up: an error only if there is more to come.
        auto got = layer.from->read(buffer.first(1));
        if (!got || *got == 0) return got;
        return m_budget.usedUp();
    }
    auto got = layer.from->read(buffer.first(static_cast<std::size_t>(std::min<std::uint64_t>(buffer.size(), room))));
    if (!got) return got;
    if (auto counted = m_budget.count(*got); !counted) return tl::unexpected(counted.error());
    return got;
}

}  // namespace fw::sources

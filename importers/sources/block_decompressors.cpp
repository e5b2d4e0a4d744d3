// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/sources/block_decompressors.h"

#include <bzlib.h>
#include <lzma.h>

#include <algorithm>
#include <string>

#include "importers/sources/input_buffer.h"

namespace fw::sources {
namespace {

/// A dictionary may be 4 GiB; `xz -9` needs 65 MiB.
constexpr std::uint64_t xzMemory = std::uint64_t{1} << 30;

class XzDecompressor final : public Decompressor {
public:
    explicit XzDecompressor(RawReader reader) : m_input(std::move(reader)) {
        m_ready = lzma_stream_decoder(&m_stream, xzMemory, LZMA_CONCATENATED) == LZMA_OK;
    }
    ~XzDecompressor() override { lzma_end(&m_stream); }
    XzDecompressor(const XzDecompressor&) = delete;
    XzDecompressor& operator=(const XzDecompressor&) = delete;

    [[nodiscard]] bool ready() const { return m_ready; }

    Result<std::size_t> read(std::span<char> out) override {
        if (m_over || out.empty()) return std::size_t{0};
        if (m_failure != nullptr) return fail(ErrorKind::Damaged, m_failure);
        m_stream.next_out = reinterpret_cast<std::uint8_t*>(out.data());
        m_stream.avail_out = out.size();
        while (m_stream.avail_out == out.size()) {
            auto more = m_input.fill();
            if (!more) return tl::unexpected(more.error());
            const std::span<char> in = m_input.rest();
            m_stream.next_in = reinterpret_cast<const std::uint8_t*>(in.data());
            m_stream.avail_in = in.size();
            const lzma_ret result = lzma_code(&m_stream, *more ? LZMA_RUN : LZMA_FINISH);
            m_input.take(in.size() - m_stream.avail_in);
            if (result == LZMA_STREAM_END) {
                m_over = true;
                break;
            }
            if (result == LZMA_OK || (result == LZMA_BUF_ERROR && *more)) continue;
            m_failure = reasonOf(result);
            if (m_stream.avail_out == out.size()) return fail(ErrorKind::Damaged, m_failure);
        }
        return out.size() - m_stream.avail_out;
    }

private:
    static const char* reasonOf(lzma_ret result) {
        switch (result) {
            case LZMA_BUF_ERROR:
                return "The xz stream ends early";
            case LZMA_MEM_ERROR:
            case LZMA_MEMLIMIT_ERROR:
                return "The xz stream needs more than 1 GiB of memory";
            case LZMA_OPTIONS_ERROR:
                return "The xz stream uses a method that is not read";
            case LZMA_FORMAT_ERROR:
                return "Other bytes follow the xz stream";
            default:
                return "The xz stream is damaged";
        }
    }

    InputBuffer m_input;
    lzma_stream m_stream = LZMA_STREAM_INIT;
    const char* m_failure = nullptr;
    bool m_ready = false;
    bool m_over = false;
};

class Bzip2Decompressor final : public Decompressor {
public:
    explicit Bzip2Decompressor(RawReader reader) : m_input(std::move(reader)) { begin(); }
    ~Bzip2Decompressor() override { end(); }
    Bzip2Decompressor(const Bzip2Decompressor&) = delete;
    Bzip2Decompressor& operator=(const Bzip2Decompressor&) = delete;

    [[nodiscard]] bool ready() const { return m_open; }

    Result<std::size_t> read(std::span<char> out) override {
        if (m_failure != nullptr) return fail(ErrorKind::Damaged, m_failure);
        const auto room = static_cast<unsigned>(std::min<std::size_t>(out.size(), 1U << 30));
        std::size_t written = 0;
        while (written == 0 && room > 0) {
            std::span<char> in;
            // What the library still holds from the call before comes out without new input.
            if (!m_flushing) {
                auto more = m_input.fill();
                if (!more) return tl::unexpected(more.error());
                if (!*more) {
                    if (m_betweenStreams) return std::size_t{0};
                    return broken("The bzip2 stream ends early", 0);
                }
                in = m_input.rest();
            }
            if (m_betweenStreams) {
                // Zeros after a stream are padding, as behind gzip.
                if (in.front() == '\0') {
                    m_input.take(1);
                    continue;
                }
                m_betweenStreams = false;
                end();
                if (!begin()) return broken("The decompressor cannot be set up", 0);
            }
            m_stream.next_in = in.data();
            m_stream.avail_in = static_cast<unsigned>(in.size());
            m_stream.next_out = out.data();
            m_stream.avail_out = room;
            const int result = BZ2_bzDecompress(&m_stream);
            written = room - m_stream.avail_out;
            m_input.take(in.size() - m_stream.avail_in);
            m_flushing = m_stream.avail_out == 0 && result == BZ_OK;
            if (result == BZ_STREAM_END) {
                m_betweenStreams = true;
                ++m_streams;
            } else if (result == BZ_DATA_ERROR_MAGIC && m_streams > 0) {
                return broken("Other bytes follow the bzip2 stream", written);
            } else if (result != BZ_OK) {
                return broken("The bzip2 stream is damaged", written);
            }
        }
        return written;
    }

private:
    bool begin() {
        m_stream = {};
        m_open = BZ2_bzDecompressInit(&m_stream, 0, 0) == BZ_OK;
        return m_open;
    }
    void end() {
        if (m_open) BZ2_bzDecompressEnd(&m_stream);
        m_open = false;
    }
    /// The error comes after what was written in front of it.
    Result<std::size_t> broken(const char* reason, std::size_t written) {
        m_failure = reason;
        if (written > 0) return written;
        return fail(ErrorKind::Damaged, m_failure);
    }

    InputBuffer m_input;
    bz_stream m_stream{};
    const char* m_failure = nullptr;
    std::uint64_t m_streams = 0;
    bool m_open = false;
    bool m_betweenStreams = false;
    bool m_flushing = false;
};

template <typename T>
std::unique_ptr<Decompressor> setUp(RawReader reader) {
    auto made = std::make_unique<T>(std::move(reader));
    if (!made->ready()) return nullptr;
    return made;
}

}  // namespace

std::unique_ptr<Decompressor> makeXzDecompressor(RawReader reader) {
    return setUp<XzDecompressor>(std::move(reader));
}

std::unique_ptr<Decompressor> makeBzip2Decompressor(RawReader reader) {
    return setUp<Bzip2Decompressor>(std::move(reader));
}

}  // namespace fw::sources

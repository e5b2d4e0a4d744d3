// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/sources/decompressor.h"

#include <zlib.h>
#include <zstd.h>
#include <zstd_errors.h>

#include <algorithm>
#include <string>

#include "importers/sources/block_decompressors.h"
#include "importers/sources/input_buffer.h"

namespace fw::sources {
namespace {

class GzipDecompressor final : public Decompressor {
public:
    explicit GzipDecompressor(RawReader reader) : m_input(std::move(reader)) {
        constexpr int gzipOnly = 16 + MAX_WBITS;
        m_ready = inflateInit2(&m_stream, gzipOnly) == Z_OK;
    }
    ~GzipDecompressor() override {
        if (m_ready) inflateEnd(&m_stream);
    }
    GzipDecompressor(const GzipDecompressor&) = delete;
    GzipDecompressor& operator=(const GzipDecompressor&) = delete;

    [[nodiscard]] bool ready() const { return m_ready; }

    Result<std::size_t> read(std::span<char> out) override {
        std::size_t written = 0;
        while (written == 0) {
            // What the library still holds from the call before comes out without new input.
            if (!m_flushing) {
                auto more = m_input.fill();
                if (!more) return tl::unexpected(more.error());
                if (!*more) {
                    if (m_betweenMembers) return std::size_t{0};
                    return fail(ErrorKind::Damaged, "The gzip stream ends early");
                }
            }
            std::span<char> in = m_input.rest();
            if (m_betweenMembers) {
                // Zeros after a member are padding (tapes, block devices); gzip itself ignores them too.
                if (m_members > 0 && in.front() == '\0') {
                    m_input.take(1);
                    continue;
                }
                if (inflateReset(&m_stream) != Z_OK) return fail(ErrorKind::Damaged, "The gzip stream cannot be continued");
                m_betweenMembers = false;
            }
            m_stream.next_in = reinterpret_cast<Bytef*>(in.data());
            m_stream.avail_in = static_cast<uInt>(in.size());
            m_stream.next_out = reinterpret_cast<Bytef*>(out.data());
            m_stream.avail_out = static_cast<uInt>(std::min<std::size_t>(out.size(), 1U << 30));
            const uInt room = m_stream.avail_out;
            const int result = inflate(&m_stream, Z_NO_FLUSH);
            written = room - m_stream.avail_out;
            m_input.take(in.size() - m_stream.avail_in);
            m_flushing = m_stream.avail_out == 0 && result == Z_OK;
            if (result == Z_STREAM_END) {
                m_betweenMembers = true;
                ++m_members;
            } else if (result != Z_OK && result != Z_BUF_ERROR) {
                if (written > 0) return written;  // the same error comes again with the next call
                std::string reason = m_stream.msg != nullptr ? m_stream.msg : "unknown reason";
                return fail(ErrorKind::Damaged, "The gzip stream is damaged (" + reason + ")");
            }
        }
        return written;
    }

private:
    InputBuffer m_input;
    z_stream m_stream{};
    std::uint64_t m_members = 0;
    bool m_ready = false;
    bool m_betweenMembers = false;
    bool m_flushing = false;
};

class ZstdDecompressor final : public Decompressor {
public:
    explicit ZstdDecompressor(RawReader reader) : m_input(std::move(reader)), m_context(ZSTD_createDCtx()) {}

    [[nodiscard]] bool ready() const { return m_context != nullptr; }

    Result<std::size_t> read(std::span<char> out) override {
        if (!m_failure.empty()) return fail(ErrorKind::Damaged, m_failure);
        ZSTD_outBuffer output{out.data(), out.size(), 0};
        while (output.pos == 0) {
            std::size_t taken = 0;
            std::span<char> in;
            // What the context still holds comes out without new input.
            if (!m_flushing) {
                auto more = m_input.fill();
                if (!more) return tl::unexpected(more.error());
                if (!*more) {
                    if (!m_insideFrame) return std::size_t{0};
                    return fail(ErrorKind::Damaged, "The zstd stream ends early");
                }
                in = m_input.rest();
            }
            ZSTD_inBuffer input{in.data(), in.size(), 0};
            const std::size_t hint = ZSTD_decompressStream(m_context.get(), &output, &input);
            taken = input.pos;
            m_input.take(taken);
            if (ZSTD_isError(hint) != 0) {
                // Whole, but made for more memory than anybody may be asked for.
                m_failure = ZSTD_getErrorCode(hint) == ZSTD_error_frameParameter_windowTooLarge
                                ? "The zstd window is over 128 MB; unpack it by zstd --long=31 first"
                                : std::string("The zstd stream is damaged (") + ZSTD_getErrorName(hint) + ")";
                if (output.pos > 0) return output.pos;
                return fail(ErrorKind::Damaged, m_failure);
            }
            m_insideFrame = hint != 0;
            m_flushing = m_insideFrame && output.pos == output.size;
        }
        return output.pos;
    }

private:
    struct Free {
        void operator()(ZSTD_DCtx* context) const { ZSTD_freeDCtx(context); }
    };
    InputBuffer m_input;
    std::unique_ptr<ZSTD_DCtx, Free> m_context;
    std::string m_failure;
    bool m_insideFrame = false;
    bool m_flushing = false;
};

template <typename T>
std::unique_ptr<Decompressor> makeIfReady(RawReader reader) {
    auto made = std::make_unique<T>(std::move(reader));
    if (!made->ready()) return nullptr;
    return made;
}

}  // namespace

std::string_view compressionName(Compression compression) {
    switch (compression) {
        case Compression::Gzip:
            return "gzip";
        case Compression::Zstd:
            return "zstd";
        case Compression::Xz:
            return "xz";
        case Compression::Bzip2:
            return "bzip2";
        case Compression::None:
            break;
    }
    return "none";
}

Compression recogniseCompression(std::string_view head) {
    using namespace std::string_view_literals;
    if (head.starts_with("\x1F\x8B\x08"sv)) return Compression::Gzip;
    if (head.starts_with("\x28\xB5\x2F\xFD"sv)) return Compression::Zstd;
    // A zstd stream may open with skippable frames: 0x184D2A50 to 0x184D2A5F, little-endian.
    if (head.size() >= 4 && (static_cast<unsigned char>(head[0]) & 0xf0) == 0x50 && head.substr(1, 3) == "\x2A\x4D\x18"sv)
        return Compression::Zstd;
    if (head.starts_with("\xFD\x37\x7A\x58\x5A\x00"sv)) return Compression::Xz;
    // "BZh", level, then the magic of a block or of the end of the stream.
    if (head.size() >= 10 && head.starts_with("BZh"sv) && head[3] >= '1' && head[3] <= '9' &&
        (head.substr(4, 6) == "\x31\x41\x59\x26\x53\x59"sv || head.substr(4, 6) == "\x17\x72\x45\x38\x50\x90"sv))
        return Compression::Bzip2;
    return Compression::None;
}

std::unique_ptr<Decompressor> makeDecompressor(Compression compression, RawReader reader) {
    switch (compression) {
        case Compression::Gzip:
            return makeIfReady<GzipDecompressor>(std::move(reader));
        case Compression::Zstd:
            return makeIfReady<ZstdDecompressor>(std::move(reader));
        case Compression::Xz:
            return makeXzDecompressor(std::move(reader));
        case Compression::Bzip2:
            return makeBzip2Decompressor(std::move(reader));
        case Compression::None:
            break;
    }
    return nullptr;
}

}  // namespace fw::sources

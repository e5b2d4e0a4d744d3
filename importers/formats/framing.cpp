// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/framing.h"

#include <zlib.h>
#include <zstd.h>

#include <algorithm>
#include <memory>

namespace fw::formats {
namespace {

constexpr std::string_view zstdMagic = "\x28\xB5\x2F\xFD";
constexpr std::string_view gzipMagic = "\x1F\x8B";
constexpr std::uint64_t ratioFreeBytes = 64ULL << 20;
constexpr std::uint64_t maxRatio = 200;
constexpr std::uint64_t maxFrame = 1ULL << 30;
constexpr int endsExactly = 1 << 20;
constexpr std::size_t outputStep = 256U << 10;

std::uint64_t bigEndian32(std::string_view bytes) {
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < 4; ++i) value = (value << 8) | static_cast<unsigned char>(bytes[i]);
    return value;
}

/// Is `message` the beginning of a request of `size` bytes? Its first group must fit into it.
bool beginsMessage(std::string_view message, std::uint64_t size) {
    constexpr std::uint64_t mostInFrame = 64ULL << 20;
    if (size > mostInFrame || message.empty()) return false;
    if (message[0] != '\n') return message.starts_with(zstdMagic) || message.starts_with(gzipMagic);
    std::uint64_t group = 0;
    std::size_t at = 1;
    for (unsigned shift = 0; at < message.size() && shift < 35; shift += 7) {
        const auto byte = static_cast<unsigned char>(message[at++]);
        group |= static_cast<std::uint64_t>(byte & 0x7f) << shift;
        if (byte < 0x80) return group > 0 && at + group <= size;
    }
    return false;
}

/// How well `head` reads as frames of this kind: the number of frames with something in them, and a lot more if they end
/// where it ends; 0 if one of them is impossible.
int framesIn(std::string_view head, bool whole, Framing framing) {
    const std::size_t header = framing == Framing::Grpc ? 5 : 4;
    int frames = 0;
    std::size_t at = 0;
    while (at < head.size()) {
        if (head.size() - at < header) return frames;
        const bool flagged = framing == Framing::Grpc && head[at] == 1;
        if (framing == Framing::Grpc && head[at] != 0 && head[at] != 1) return 0;
        const std::uint64_t size = bigEndian32(head.substr(at + header - 4, 4));
        const std::string_view message = head.substr(at + header);
        if (size > maxFrame) return 0;
        // A file that is cut off in its first frame could be anything.
        if (whole && size > message.size() && frames == 0 && !beginsMessage(message, size)) return 0;
        if (size > 0 && !message.empty()) {
            const bool packed =
                message.starts_with(framing == Framing::Grpc ? gzipMagic.substr(0, message.size()) : zstdMagic.substr(0, message.size()));
            const bool plain = message[0] == '\n' || message[0] == '{';
            if (framing == Framing::Grpc ? (flagged ? !packed : message[0] != '\n') : !(packed || plain)) return 0;
        }
        if (size > 0) ++frames;
        if (size > message.size()) return frames;
        at += header + static_cast<std::size_t>(size);
    }
    return frames > 0 && whole ? frames + endsExactly : frames;
}

bool overBudget(std::uint64_t out, std::size_t in, std::uint64_t maxBytes) {
    return out > maxBytes || (out > ratioFreeBytes && out / std::max<std::size_t>(in, 1) > maxRatio);
}

std::optional<std::string> unzstd(std::string_view bytes, std::uint64_t maxBytes, ImportIssue& issue) {
    const std::unique_ptr<ZSTD_DStream, std::size_t (*)(ZSTD_DStream*)> stream(ZSTD_createDStream(), ZSTD_freeDStream);
    std::string text;
    ZSTD_inBuffer input{bytes.data(), bytes.size(), 0};
    std::size_t left = 1;
    while (true) {
        const std::size_t before = text.size();
        text.resize(before + outputStep);
        ZSTD_outBuffer output{text.data() + before, outputStep, 0};
        left = ZSTD_decompressStream(stream.get(), &output, &input);
        text.resize(before + output.pos);
        if (ZSTD_isError(left) != 0) {
            issue = makeIssue(IssueCode::CompressionDamaged, ZSTD_getErrorName(left));
            return std::nullopt;
        }
        if (overBudget(text.size(), bytes.size(), maxBytes)) {
            issue = makeIssue(IssueCode::BudgetExceeded, "compressed message");
            return std::nullopt;
        }
        if (input.pos == input.size && output.pos < output.size) break;
    }
    if (left != 0) {
        issue = makeIssue(IssueCode::CompressionDamaged, "ends early");
        return std::nullopt;
    }
    return text;
}

std::optional<std::string> gunzip(std::string_view bytes, std::uint64_t maxBytes, ImportIssue& issue) {
    z_stream stream{};
    constexpr int gzipWindow = 15 + 16;
    if (inflateInit2(&stream, gzipWindow) != Z_OK) {
        issue = makeIssue(IssueCode::CompressionDamaged, "zlib cannot start");
        return std::nullopt;
    }
    const std::unique_ptr<z_stream, int (*)(z_stream*)> owner(&stream, inflateEnd);
    std::string input(bytes);  // zlib wants it writable
    stream.next_in = reinterpret_cast<Bytef*>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    std::string text;
    int state = Z_OK;
    while (state == Z_OK) {
        const std::size_t before = text.size();
        text.resize(before + outputStep);
        stream.next_out = reinterpret_cast<Bytef*>(text.data() + before);
        stream.avail_out = static_cast<uInt>(outputStep);
        state = inflate(&stream, Z_NO_FLUSH);
        text.resize(before + outputStep - stream.avail_out);
        // Several members back to back are one text.
        if (state == Z_STREAM_END && stream.avail_in > 0) state = inflateReset(&stream);
        if (overBudget(text.size(), bytes.size(), maxBytes)) {
            issue = makeIssue(IssueCode::BudgetExceeded, "compressed message");
            return std::nullopt;
        }
    }
    if (state != Z_STREAM_END) {
        issue = makeIssue(IssueCode::CompressionDamaged, stream.msg != nullptr ? stream.msg : "ends early");
        return std::nullopt;
    }
    return text;
}

}  // namespace

Framing detectFraming(std::string_view head, bool whole) {
    head = head.substr(0, framingBytes);
    if (head.size() < 5) return Framing::None;
    // The first byte of a plain request; as a length it would mean 160 MB.
    if (head[0] == '\n') return Framing::None;
    const int length4 = framesIn(head, whole, Framing::Length4);
    const int grpc = framesIn(head, whole, Framing::Grpc);
    if (length4 == 0 && grpc == 0) return Framing::None;
    return length4 >= grpc ? Framing::Length4 : Framing::Grpc;
}

std::optional<std::string> decompressMessage(std::string_view bytes, std::uint64_t maxBytes, ImportIssue& issue) {
    return bytes.starts_with(zstdMagic) ? unzstd(bytes, maxBytes, issue) : gunzip(bytes, maxBytes, issue);
}

bool FrameSplitter::message(std::string_view bytes, std::uint64_t offset, bool truncated, BatchOutput& out, const Handler& handle) {
    const bool packed = bytes.starts_with(zstdMagic) || (m_framing == Framing::Grpc && bytes.starts_with(gzipMagic));
    if (!packed) return handle({bytes, offset, false, truncated});
    if (truncated) {
        out.reject(makeIssue(IssueCode::TruncatedInput, "ends inside a compressed message", offset));
        return true;
    }
    ImportIssue issue;
    const std::optional<std::string> text = decompressMessage(bytes, m_limits.maxRecordBytes, issue);
    if (text) return handle({*text, offset, true, false});
    issue.offset = offset;
    out.reject(std::move(issue));
    return true;
}

bool FrameSplitter::feed(std::string_view bytes, BatchOutput& out, const Handler& handle) {
    const std::size_t header = headerSize();
    while (!bytes.empty()) {
        if (m_skip > 0) {
            const std::size_t skipped = static_cast<std::size_t>(std::min<std::uint64_t>(m_skip, bytes.size()));
            m_skip -= skipped;
            m_offset += skipped;
            bytes.remove_prefix(skipped);
            continue;
        }
        if (m_buffer.size() < header) {
            // A whole frame inside this piece needs no copy.
            if (m_buffer.empty() && bytes.size() >= header) {
                const std::uint64_t size = bigEndian32(bytes.substr(header - 4, 4));
                if (size <= bytes.size() - header && size <= m_limits.maxRecordBytes) {
                    const std::string_view content = bytes.substr(header, static_cast<std::size_t>(size));
                    const std::uint64_t offset = m_offset + header;
                    m_offset += header + size;
                    bytes.remove_prefix(header + content.size());
                    if (!message(content, offset, false, out, handle)) return false;
                    continue;
                }
            }
            const std::size_t taken = std::min(header - m_buffer.size(), bytes.size());
            m_buffer += bytes.substr(0, taken);
            bytes.remove_prefix(taken);
            if (m_buffer.size() < header) return true;
        }
        const std::uint64_t size = bigEndian32(std::string_view(m_buffer).substr(header - 4, 4));
        if (size > m_limits.maxRecordBytes) {
            out.reject(makeIssue(IssueCode::RecordTooLarge, "framed message", m_offset));
            m_offset += header;
            m_skip = size;
            m_buffer.clear();
            continue;
        }
        const std::size_t taken = std::min(header + static_cast<std::size_t>(size) - m_buffer.size(), bytes.size());
        m_buffer += bytes.substr(0, taken);
        bytes.remove_prefix(taken);
        if (m_buffer.size() < header + size) return true;
        const std::uint64_t offset = m_offset + header;
        m_offset += m_buffer.size();
        const bool go = message(std::string_view(m_buffer).substr(header), offset, false, out, handle);
        m_buffer.clear();
        if (!go) return false;
    }
    return true;
}

bool FrameSplitter::finish(BatchOutput& out, const Handler& handle) {
    if (m_buffer.empty()) return true;
    const std::size_t header = headerSize();
    if (m_buffer.size() <= header) {
        out.reject(makeIssue(IssueCode::TruncatedInput, "ends inside a frame header", m_offset));
        return true;
    }
    return message(std::string_view(m_buffer).substr(header), m_offset + header, true, out, handle);
}

}  // namespace fw::formats

// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/framing.h"

#include <zlib.h>
#include <zstd.h>

#include <algorithm>
#include <memory>

namespace fw::formats {
namespace {

constexpr std::uint64_t ratioFreeBytes = 64ULL << 20;
constexpr std::uint64_t maxRatio = 200;
constexpr std::uint64_t maxFrame = 1ULL << 30;
constexpr int endsExactly = 1 << 20;
constexpr std::size_t outputStep = 256U << 10;

/// How well `head` reads as frames of this kind: the number of frames with something in them, and a lot more if they end
/// where it ends; 0 if one of them is impossible.
int framesIn(std::string_view head, bool whole, Framing framing) {
    const std::size_t header = frameHeader(framing);
    int frames = 0;
    std::size_t at = 0;
    while (at < head.size()) {
        if (head.size() - at < header) return frames;
        const bool flagged = framing == Framing::Grpc && head[at] == 1;
        const std::uint64_t size = frameSize(head.substr(at), framing);
        if (isTrailer(head.substr(at), framing)) {
            at += header + static_cast<std::size_t>(size);
            continue;
        }
        if (framing == Framing::Grpc && head[at] != 0 && head[at] != 1) return 0;
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

struct Run {
    std::size_t first = 0;
    std::size_t bytes = 0;  ///< of frames that follow each other
};

/// The longest run of proven frames.
Run longestRun(std::string_view head, bool whole, Framing framing) {
    Run best;
    SearchCredit credit;
    std::size_t from = 0;
    while (true) {
        const std::size_t first = findFrame(head.substr(from), framing, from, credit);
        if (first == std::string_view::npos) return best;
        Run run{from + first, 0};
        int frames = 0;
        std::size_t at = run.first;
        while (at < head.size() && provenFrame(head.substr(at), framing, true, at, credit).found) {
            at += frameHeader(framing) + static_cast<std::size_t>(frameSize(head.substr(at), framing));
            ++frames;
        }
        run.bytes = at - run.first;
        // One by itself may be chance, but for one at an end.
        const bool atEnd = run.first == 0 || (whole && at == head.size());
        if ((frames > 1 || atEnd) && run.bytes > best.bytes) best = run;
        from = at;
    }
}

/// Whether a message begins by a group of that many bytes, with tag and length.
bool beginsGroup(std::string_view message, std::uint64_t least, std::uint64_t most) {
    std::uint64_t size = 0;
    std::size_t at = 1;
    for (unsigned shift = 0; at < message.size() && shift < 35; shift += 7) {
        const auto byte = static_cast<unsigned char>(message[at++]);
        size |= static_cast<std::uint64_t>(byte & 0x7f) << shift;
        if (byte < 0x80) break;
    }
    return size + at >= least && size + at <= most;
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

FramingFound detectFraming(std::string_view head, bool whole) {
    whole = whole && head.size() <= framingBytes;
    head = head.substr(0, framingBytes);
    // The first byte of a plain request; as a length it would mean 160 MB.
    if (head.size() < 5 || head[0] == '\n') return {};
    const int length4 = framesIn(head, whole, Framing::Length4);
    const int grpc = framesIn(head, whole, Framing::Grpc);
    if (length4 > 0 || grpc > 0) return {length4 >= grpc ? Framing::Length4 : Framing::Grpc, 0};
    const Run ofLength4 = longestRun(head, whole, Framing::Length4);
    const Run ofGrpc = longestRun(head, whole, Framing::Grpc);
    if (ofLength4.bytes == 0 && ofGrpc.bytes == 0) return {};
    // A gRPC frame is a frame of the other kind behind a zero as well, but not two of them.
    return ofGrpc.bytes >= ofLength4.bytes ? FramingFound{Framing::Grpc, ofGrpc.first} : FramingFound{Framing::Length4, ofLength4.first};
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
    const std::size_t header = frameHeader(m_framing);
    while (!bytes.empty()) {
        if (m_skip > 0) {
            const std::size_t skipped = static_cast<std::size_t>(std::min<std::uint64_t>(m_skip, bytes.size()));
            m_skip -= skipped;
            m_offset += skipped;
            bytes.remove_prefix(skipped);
            continue;
        }
        // A whole frame inside this piece needs no copy.
        if (m_buffer.empty() && !m_searching && bytes.size() >= frameLook) {
            const std::uint64_t size = frameSize(bytes, m_framing);
            const bool plain = m_framing != Framing::Grpc || static_cast<unsigned char>(bytes[0]) < 2;
            if (plain && size > 0 && size <= bytes.size() - header && size <= m_limits.maxRecordBytes) {
                const std::string_view content = bytes.substr(header, static_cast<std::size_t>(size));
                if (isSound(content, m_offset, m_credit)) {
                    const std::uint64_t offset = m_offset + header;
                    m_offset += header + size;
                    bytes.remove_prefix(header + content.size());
                    if (!message(content, offset, false, out, handle)) return false;
                    continue;
                }
            }
        }
        const std::size_t held = m_buffer.size() - m_start;
        const std::size_t taken = std::min(m_need - std::min(m_need, held), bytes.size());
        m_buffer += bytes.substr(0, taken);
        bytes.remove_prefix(taken);
        if (held + taken < m_need) return true;
        if (!look(false, out, handle)) return false;
    }
    return true;
}

/// Goes on in the buffer as far as its bytes allow.
bool FrameSplitter::look(bool atEnd, BatchOutput& out, const Handler& handle) {
    m_need = frameLook;
    while (m_start < m_buffer.size()) {
        const std::string_view bytes = std::string_view(m_buffer).substr(m_start);
        const Step step = m_searching ? search(bytes, atEnd, out) : frame(bytes, atEnd, out, handle);
        m_start += step.used;
        m_offset += step.used;
        if (!step.go) return false;
        if (step.need > 0) {
            m_need = step.need;
            break;
        }
        if (m_skip > 0) {
            const std::size_t here = static_cast<std::size_t>(std::min<std::uint64_t>(m_skip, m_buffer.size() - m_start));
            m_start += here;
            m_offset += here;
            m_skip -= here;
        }
    }
    if (m_start == m_buffer.size()) {
        m_buffer.clear();
        m_start = 0;
    } else if (m_start > m_buffer.size() / 2) {
        m_buffer.erase(0, m_start);
        m_start = 0;
    }
    return true;
}

FrameSplitter::Step FrameSplitter::frame(std::string_view bytes, bool atEnd, BatchOutput& out, const Handler& handle) {
    const std::size_t header = frameHeader(m_framing);
    if (bytes.size() < frameLook && !atEnd) return {0, frameLook};
    if (bytes.size() <= header) {
        if (bytes.size() < header || frameSize(bytes, m_framing) > 0)
            out.reject(makeIssue(IssueCode::TruncatedInput, "ends inside a frame header", m_offset));
        return {bytes.size()};
    }
    const std::uint64_t size = frameSize(bytes, m_framing);
    if (isTrailer(bytes, m_framing)) {
        m_skip = size;
        return {header};
    }
    if (m_framing == Framing::Grpc && static_cast<unsigned char>(bytes[0]) > 1) return lose();
    if (size == 0) return {header};
    if (size > m_limits.maxRecordBytes) {
        // Only a group that is as long proves a length like this.
        const std::uint64_t least = size - std::min<std::uint64_t>(size, frameLook);
        if (bytes[header] != '\n' || !beginsGroup(bytes.substr(header), least, size)) return lose();
        out.reject(makeIssue(IssueCode::RecordTooLarge, "framed message", m_offset));
        m_skip = size;
        return {header};
    }
    return judge(bytes, header + static_cast<std::size_t>(size), atEnd, out, handle);
}

/// The frame at the front ends at `end`, if its length is right.
FrameSplitter::Step FrameSplitter::judge(std::string_view bytes, std::size_t end, bool atEnd, BatchOutput& out, const Handler& handle) {
    const std::size_t header = frameHeader(m_framing);
    const std::uint64_t offset = m_offset + header;
    if (bytes.size() < end) {
        if (!atEnd) return {0, end};
        // Cut off, or a wrong length: then frames follow.
        if (findFrame(bytes.substr(1), m_framing, m_offset, m_credit) != std::string_view::npos) return lose();
        return {bytes.size(), 0, message(bytes.substr(header), offset, true, out, handle)};
    }
    const std::string_view content = bytes.substr(header, end - header);
    if (!isSound(content, m_offset, m_credit)) {
        const std::string_view next = bytes.substr(end);
        if (next.size() < frameLook && !atEnd) return {0, end + frameLook};
        if (!beginsFrame(next, m_framing)) return lose();
    }
    return {end, 0, message(content, offset, false, out, handle)};
}

/// The frame at the front is none.
FrameSplitter::Step FrameSplitter::lose() {
    m_searching = true;
    m_lostFrom = m_offset;
    return {1};
}

FrameSplitter::Step FrameSplitter::search(std::string_view bytes, bool atEnd, BatchOutput& out) {
    std::size_t at = 0;
    for (; at + frameLook <= bytes.size() || (atEnd && at < bytes.size()); ++at) {
        const FrameFound here = provenFrame(bytes.substr(at), m_framing, atEnd, m_offset + at, m_credit);
        if (here.need > 0) return {at, here.need};
        if (!here.found) continue;
        m_searching = false;
        m_offset += at;
        tellLost(out);
        m_offset -= at;
        return {at};
    }
    return {at, frameLook};
}

void FrameSplitter::tellLost(BatchOutput& out) {
    out.reject(
        makeIssue(IssueCode::WireDamaged, std::to_string(m_offset - m_lostFrom) + " bytes that are no frame were left out", m_lostFrom));
}

bool FrameSplitter::finish(BatchOutput& out, const Handler& handle) {
    m_need = 0;
    if (!look(true, out, handle)) return false;
    if (m_searching) tellLost(out);
    m_searching = false;
    return true;
}

}  // namespace fw::formats

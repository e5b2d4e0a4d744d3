// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/text_encoding.h"

#include <algorithm>
#include <array>
#include <utility>

namespace fw::formats {
namespace {

constexpr std::size_t neededBytes = 4;
constexpr std::uint32_t replacement = 0xfffd;
/// UTF-16 that was read across: so many units that look so, so many different ones of them; bytes kept back at most.
constexpr std::size_t leastShifted = 5;
constexpr std::size_t differentShifted = 4;
constexpr std::size_t mostHeld = 256;

void appendCodePoint(std::string& out, std::uint32_t code) {
    const auto put = [&](std::uint32_t byte) { out += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (code < 0x80) return put(code);
    if (code < 0x800) {
        put(0xc0 | (code >> 6));
    } else {
        if (code < 0x10000) {
            put(0xe0 | (code >> 12));
        } else {
            put(0xf0 | (code >> 18));
            put(0x80 | ((code >> 12) & 0x3f));
        }
        put(0x80 | ((code >> 6) & 0x3f));
    }
    put(0x80 | (code & 0x3f));
}

constexpr bool opensJson(char c) {
    return c == '{' || c == '[';
}
constexpr bool isAsciiText(char c) {
    return (c >= 0x20 && c < 0x7f) || c == '\n' || c == '\r' || c == '\t';
}

/// Takes the offsets out of issues.
class WithoutOffsets final : public BatchOutput {
public:
    explicit WithoutOffsets(BatchOutput& out) : m_out(out) {}

    SpanBatch& batch() override { return m_out.batch(); }
    bool handOverIfFull() override { return m_out.handOverIfFull(); }
    void report(ImportIssue issue) override {
        issue.offset.reset();
        m_out.report(std::move(issue));
    }
    void reject(ImportIssue issue) override {
        issue.offset.reset();
        m_out.reject(std::move(issue));
    }

private:
    BatchOutput& m_out;
};

class EncodedDecoder final : public Decoder {
public:
    explicit EncodedDecoder(std::unique_ptr<Decoder> inner) : m_inner(std::move(inner)) {}

    void feed(std::string_view bytes, BatchOutput& out) override {
        if (m_decided && !m_reader) return m_inner->feed(bytes, out);
        if (!m_decided) {
            if (m_head.empty() && bytes.size() >= neededBytes) return decide(bytes, out);
            m_head += bytes;
            if (m_head.size() < neededBytes) return;
            return decide(std::exchange(m_head, {}), out);
        }
        transcode(bytes, out);
    }

    void finish(BatchOutput& out) override {
        if (!m_decided) decide(std::exchange(m_head, {}), out);
        if (!m_reader) return m_inner->finish(out);
        WithoutOffsets lines(out);
        m_text.clear();
        m_reader->finish(m_text);
        tellStrays(out);
        if (!m_text.empty()) m_inner->feed(m_text, lines);
        m_inner->finish(lines);
    }

private:
    void decide(std::string_view head, BatchOutput& out) {
        m_decided = true;
        const TextEncoding encoding = textEncodingOf(head);
        if (encoding != TextEncoding::Utf8) m_reader.emplace(encoding);
        if (!head.empty()) feed(head, out);
    }

    void transcode(std::string_view bytes, BatchOutput& out) {
        constexpr std::size_t piece = std::size_t{256} * 1024;
        WithoutOffsets lines(out);
        for (; !bytes.empty(); bytes.remove_prefix(std::min(piece, bytes.size()))) {
            m_text.clear();
            m_reader->append(m_text, bytes.substr(0, piece));
            tellStrays(out);
            if (!m_text.empty()) m_inner->feed(m_text, lines);
        }
    }

    void tellStrays(BatchOutput& out) {
        for (const std::uint64_t offset : m_reader->strays())
            out.report(makeIssue(IssueCode::BadField, "a byte too many or too few in UTF-16 text", offset));
        m_reader->strays().clear();
    }

    std::unique_ptr<Decoder> m_inner;
    std::string m_head;
    std::optional<Utf16Reader> m_reader;
    std::string m_text;
    bool m_decided = false;
};

}  // namespace

TextEncoding textEncodingOf(std::string_view head) {
    if (head.starts_with("\xFF\xFE")) return TextEncoding::Utf16Little;
    if (head.starts_with("\xFE\xFF")) return TextEncoding::Utf16Big;
    if (head.size() < neededBytes) return TextEncoding::Utf8;
    if (opensJson(head[0]) && head[1] == '\0' && isAsciiText(head[2]) && head[3] == '\0') return TextEncoding::Utf16Little;
    if (head[0] == '\0' && opensJson(head[1]) && head[2] == '\0' && isAsciiText(head[3])) return TextEncoding::Utf16Big;
    return TextEncoding::Utf8;
}

void Utf16Reader::append(std::string& out, std::string_view bytes) {
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (!m_half) {
            m_half = byte;
            continue;
        }
        take(out, *std::exchange(m_half, std::nullopt), byte);
    }
}

/// ASCII text read across. Box drawings and the like also have a zero there, but not many different ones in a row.
bool Utf16Reader::looksShifted(std::uint32_t unit) const {
    return (unit & 0xff) == 0 && isAsciiText(static_cast<char>(unit >> 8));
}

void Utf16Reader::take(std::string& out, unsigned char first, unsigned char second) {
    m_read += 2;
    if (!looksShifted(unitOf(first, second)) || m_held.size() >= mostHeld) settle(out);
    m_held += static_cast<char>(first);
    m_held += static_cast<char>(second);
    if (m_held.size() < leastShifted * 2) return;
    std::array<std::uint32_t, differentShifted> seen{};
    std::size_t different = 0;
    for (std::size_t at = 2; at < m_held.size(); at += 2) {
        const std::uint32_t text = unitOf(static_cast<unsigned char>(m_held[at]), static_cast<unsigned char>(m_held[at + 1]));
        if (std::find(seen.begin(), seen.begin() + static_cast<std::ptrdiff_t>(different), text) !=
            seen.begin() + static_cast<std::ptrdiff_t>(different))
            continue;
        seen[different++] = text;
        if (different == differentShifted) return shift(out);
    }
}

/// Leaves out the first of the held bytes and reads the others anew.
void Utf16Reader::shift(std::string& out) {
    const std::string held = std::exchange(m_held, {});
    m_read -= held.size();
    m_strays.push_back(m_read);
    ++m_read;
    for (std::size_t at = 1; at + 1 < held.size(); at += 2) {
        m_read += 2;
        unit(out, unitOf(static_cast<unsigned char>(held[at]), static_cast<unsigned char>(held[at + 1])));
    }
    m_half = static_cast<unsigned char>(held.back());
}

void Utf16Reader::settle(std::string& out) {
    for (std::size_t at = 0; at < m_held.size(); at += 2)
        unit(out, unitOf(static_cast<unsigned char>(m_held[at]), static_cast<unsigned char>(m_held[at + 1])));
    m_held.clear();
}

void Utf16Reader::finish(std::string& out) {
    // Too short for certainty; but half a character is left as well.
    if (m_half && m_held.size() >= 4) {
        const unsigned char last = *std::exchange(m_half, std::nullopt);
        shift(out);
        take(out, *std::exchange(m_half, std::nullopt), last);
    }
    settle(out);
    if (m_high != 0 || m_half) appendCodePoint(out, replacement);
    m_high = 0;
    m_half.reset();
}

void Utf16Reader::unit(std::string& out, std::uint32_t unit) {
    // The mark in front is no text.
    const bool mark = std::exchange(m_start, false) && unit == 0xfeff;
    if (mark) return;
    const bool low = unit >= 0xdc00 && unit < 0xe000;
    if (m_high != 0) {
        const std::uint32_t high = std::exchange(m_high, 0);
        if (low) return appendCodePoint(out, 0x10000 + ((high - 0xd800) << 10) + (unit - 0xdc00));
        appendCodePoint(out, replacement);
    }
    if (unit >= 0xd800 && unit < 0xdc00)
        m_high = unit;
    else
        appendCodePoint(out, low ? replacement : unit);
}

std::string_view asUtf8(std::string_view text, std::string& scratch) {
    const TextEncoding encoding = textEncodingOf(text);
    if (encoding == TextEncoding::Utf8) return text;
    scratch.clear();
    Utf16Reader reader(encoding);
    reader.append(scratch, text);
    reader.settle(scratch);
    return scratch;
}

std::unique_ptr<Decoder> withTextEncoding(std::unique_ptr<Decoder> inner) {
    return std::make_unique<EncodedDecoder>(std::move(inner));
}

}  // namespace fw::formats

// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/otlp_proto_decoder.h"

#include <algorithm>
#include <optional>

#include "importers/formats/framing.h"
#include "importers/formats/otlp_json_decoder.h"
#include "importers/formats/otlp_wire.h"

namespace fw::formats {
namespace {

using wire::Type;

/// Tag and length (or fixed size) of a top-level field at the front of `bytes`.
struct TopField {
    std::uint32_t id = 0;
    Type type = Type::Varint;
    std::size_t header = 0;
    std::uint64_t payload = 0;
};

enum class HeaderState : std::uint8_t { Whole, Incomplete, Broken };

HeaderState readVarint(std::string_view bytes, std::size_t& at, std::uint64_t& value) {
    value = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
        if (at >= bytes.size()) return HeaderState::Incomplete;
        const auto byte = static_cast<unsigned char>(bytes[at++]);
        value |= static_cast<std::uint64_t>(byte & 0x7f) << shift;
        if (byte < 0x80) return HeaderState::Whole;
    }
    return HeaderState::Broken;
}

HeaderState readTop(std::string_view bytes, TopField& field) {
    std::size_t at = 0;
    std::uint64_t tag = 0;
    HeaderState state = readVarint(bytes, at, tag);
    if (state != HeaderState::Whole) return state;
    if ((tag >> 3) == 0 || (tag >> 3) > 0x1fffffff) return HeaderState::Broken;
    field.id = static_cast<std::uint32_t>(tag >> 3);
    field.type = static_cast<Type>(tag & 7);
    field.header = at;
    switch (field.type) {
        case Type::Varint: {
            std::uint64_t ignored = 0;
            state = readVarint(bytes, at, ignored);
            field.payload = at - field.header;
            return state;
        }
        case Type::Fixed64:
            field.payload = 8;
            return HeaderState::Whole;
        case Type::Fixed32:
            field.payload = 4;
            return HeaderState::Whole;
        case Type::Bytes:
            state = readVarint(bytes, at, field.payload);
            field.header = at;
            return state;
        default:
            return HeaderState::Broken;
    }
}

class PlainProtoDecoder : public Decoder {
public:
    explicit PlainProtoDecoder(const DecodeLimits& limits) : m_limits(limits) {}

    void feed(std::string_view bytes, BatchOutput& out) override {
        while (!bytes.empty() && !m_done) {
            if (m_skip > 0) {
                const auto skipped = static_cast<std::size_t>(std::min<std::uint64_t>(m_skip, bytes.size()));
                m_skip -= skipped;
                m_offset += skipped;
                bytes.remove_prefix(skipped);
            } else if (m_buffer.empty()) {
                const std::size_t used = take(bytes, out);
                bytes.remove_prefix(used);
                if (used == 0) {
                    m_buffer = bytes;
                    return;
                }
            } else {
                // Only as much as the field at the front needs, so that the rest can be read in place.
                const std::size_t wanted = std::min(missing(), bytes.size());
                m_buffer += bytes.substr(0, wanted);
                bytes.remove_prefix(wanted);
                if (take(m_buffer, out) > 0) m_buffer.clear();
            }
        }
    }

    void finish(BatchOutput& out) override {
        if (m_done) return;
        if (m_skip > 0) {
            out.reject(makeIssue(IssueCode::TruncatedInput, "ends inside a field", m_offset));
        } else if (!m_buffer.empty()) {
            TopField field;
            m_wire.setTruncated(true);
            if (readTop(m_buffer, field) == HeaderState::Whole && field.id == 1 && field.type == Type::Bytes &&
                m_buffer.size() > field.header) {
                // What is whole in the last, cut-off group is kept; the rest is told as one issue.
                m_wire.request(m_buffer, m_offset, out);
            } else {
                out.reject(makeIssue(IssueCode::TruncatedInput, "ends inside a field", m_offset));
            }
        }
        m_buffer = std::string();
        m_done = true;
    }

private:
    /// Handles the field at the front of `bytes` if it is whole; returns the bytes used, 0 if more are needed.
    std::size_t take(std::string_view bytes, BatchOutput& out) {
        TopField field;
        switch (readTop(bytes, field)) {
            case HeaderState::Incomplete:
                return 0;
            case HeaderState::Broken:
                out.reject(makeIssue(IssueCode::WireDamaged, "what follows cannot be read", m_offset));
                m_done = true;
                return bytes.size();
            case HeaderState::Whole:
                break;
        }
        const bool group = field.id == 1 && field.type == Type::Bytes;
        if (!group || field.payload > m_limits.maxRecordBytes) {
            if (group) out.reject(makeIssue(IssueCode::RecordTooLarge, "resource group", m_offset));
            const std::uint64_t size = field.header + field.payload;
            const auto here = static_cast<std::size_t>(std::min<std::uint64_t>(size, bytes.size()));
            m_offset += here;
            m_skip = size - here;
            return here;
        }
        if (bytes.size() - field.header < field.payload) return 0;
        const auto payload = static_cast<std::size_t>(field.payload);
        if (!m_wire.resourceGroup(bytes.substr(field.header, payload), m_offset + field.header, out)) m_done = true;
        m_offset += field.header + payload;
        return field.header + payload;
    }

    /// Bytes that the field in the buffer still needs; at least 1.
    [[nodiscard]] std::size_t missing() const {
        TopField field;
        if (readTop(m_buffer, field) != HeaderState::Whole) return 1;
        const std::uint64_t size = field.header + field.payload;
        return size > m_buffer.size() ? static_cast<std::size_t>(size - m_buffer.size()) : 1;
    }

    DecodeLimits m_limits;
    OtlpWire m_wire;
    std::string m_buffer;        ///< an unfinished field from its tag on
    std::uint64_t m_offset = 0;  ///< input offset of the field at the front
    std::uint64_t m_skip = 0;
    bool m_done = false;
};

/// Moves issues of a decoder that read one message to where that message stands in the input.
class MovedOutput : public BatchOutput {
public:
    MovedOutput(BatchOutput& out, const FramedMessage& message) : m_out(out), m_message(message) {}
    SpanBatch& batch() override { return m_out.batch(); }
    bool handOverIfFull() override { return m_go = m_out.handOverIfFull() && m_go; }
    void report(ImportIssue issue) override { m_out.report(moved(std::move(issue))); }
    void reject(ImportIssue issue) override { m_out.reject(moved(std::move(issue))); }
    [[nodiscard]] bool go() const { return m_go; }

private:
    ImportIssue moved(ImportIssue issue) const {
        issue.offset = m_message.offset + (m_message.compressed ? 0 : issue.offset.value_or(0));
        issue.line.reset();
        issue.column.reset();
        return issue;
    }
    BatchOutput& m_out;
    const FramedMessage& m_message;
    bool m_go = true;
};

class OtlpDecoder : public Decoder {
public:
    OtlpDecoder(FormatId unframed, const DecodeLimits& limits) : m_unframed(unframed), m_limits(limits) {}

    void feed(std::string_view bytes, BatchOutput& out) override {
        if (m_stopped) return;
        if (m_decided) return pass(bytes, out);
        m_head += bytes;
        if (m_head.size() >= framingBytes) start(false, out);
    }

    void finish(BatchOutput& out) override {
        if (!m_decided && !m_stopped) start(true, out);
        if (m_stopped) return;
        if (m_plain) m_plain->finish(out);
        if (m_splitter) m_stopped = !m_splitter->finish(out, [&](const FramedMessage& message) { return decode(message, out); });
    }

private:
    void start(bool whole, BatchOutput& out) {
        m_decided = true;
        const Framing framing = detectFraming(m_head, whole);
        if (framing != Framing::None)
            m_splitter.emplace(framing, m_limits);
        else
            m_plain = m_unframed == FormatId::OtlpJson ? makeOtlpJsonDecoder(m_limits) : makePlainProtoDecoder(m_limits);
        const std::string head = std::move(m_head);
        m_head = std::string();
        pass(head, out);
    }

    void pass(std::string_view bytes, BatchOutput& out) {
        if (m_plain)
            m_plain->feed(bytes, out);
        else if (m_splitter)
            m_stopped = !m_splitter->feed(bytes, out, [&](const FramedMessage& message) { return decode(message, out); });
    }

    bool decode(const FramedMessage& message, BatchOutput& out) {
        if (message.bytes.empty()) return true;
        MovedOutput moved(out, message);
        if (message.bytes[0] == '{' || message.bytes[0] == '[') {
            const std::unique_ptr<Decoder> json = makeOtlpJsonDecoder(m_limits);
            json->feed(message.bytes, moved);
            json->finish(moved);
            return moved.go();
        }
        m_wire.setTruncated(message.truncated);
        return m_wire.request(message.bytes, 0, moved);
    }

    FormatId m_unframed;
    DecodeLimits m_limits;
    std::string m_head;
    bool m_decided = false;
    bool m_stopped = false;
    std::unique_ptr<Decoder> m_plain;
    std::optional<FrameSplitter> m_splitter;
    OtlpWire m_wire;
};

}  // namespace

std::unique_ptr<Decoder> makePlainProtoDecoder(const DecodeLimits& limits) {
    return std::make_unique<PlainProtoDecoder>(limits);
}

std::unique_ptr<Decoder> makeOtlpDecoder(FormatId unframed, const DecodeLimits& limits) {
    return std::make_unique<OtlpDecoder>(unframed, limits);
}

}  // namespace fw::formats

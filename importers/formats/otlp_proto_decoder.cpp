// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/otlp_proto_decoder.h"

#include <optional>

#include "importers/formats/framing.h"
#include "importers/formats/otlp_json_decoder.h"
#include "importers/formats/otlp_wire.h"
#include "importers/formats/wire_cutter.h"

namespace fw::formats {
namespace {

class PlainProtoDecoder : public Decoder {
public:
    explicit PlainProtoDecoder(const DecodeLimits& limits) : m_cutter(limits, "resource group", {looksLikeGroup, partLook}) {}

    void feed(std::string_view bytes, BatchOutput& out) override {
        static_cast<void>(m_cutter.feed(bytes, out, [&](const WirePiece& group) { return read(group, out); }));
    }
    void finish(BatchOutput& out) override {
        static_cast<void>(m_cutter.finish(out, [&](const WirePiece& group) { return read(group, out); }));
    }

private:
    static WireLook partLook(std::string_view bytes, bool atEnd) {
        const WireLook span = looksLikeSpan(bytes, atEnd);
        return span == WireLook::No ? looksLikeScope(bytes, atEnd) : span;
    }

    bool read(const WirePiece& group, BatchOutput& out) {
        if (group.isPart) return m_wire.part(group.field, group.offset - (group.field.size() - group.bytes.size()), out);
        if (!group.truncated) return m_wire.resourceGroup(group.bytes, group.offset, out);
        // What is whole in the last, cut-off group is kept; the rest is told as one issue.
        m_wire.setTruncated(true);
        return m_wire.request(group.field, group.offset - (group.field.size() - group.bytes.size()), out);
    }

    OtlpWire m_wire;
    WireCutter m_cutter;
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
        const Framing framing = detectFraming(m_head, whole).framing;
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

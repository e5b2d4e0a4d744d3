// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/zipkin_proto_decoder.h"

#include "importers/formats/wire_cutter.h"
#include "importers/formats/zipkin_window.h"
#include "importers/formats/zipkin_wire.h"

namespace fw::formats {
namespace {

class ZipkinProtoDecoder final : public Decoder {
public:
    explicit ZipkinProtoDecoder(const DecodeLimits& limits) : m_cutter(limits, "span", {looksLikeZipkinSpan, nullptr}) {}

    void feed(std::string_view bytes, BatchOutput& out) override {
        m_stopped = !m_cutter.feed(bytes, out, [&](const WirePiece& span) { return read(span, out); });
    }
    void finish(BatchOutput& out) override {
        m_stopped = m_stopped || !m_cutter.finish(out, [&](const WirePiece& span) { return read(span, out); });
        if (!m_stopped) m_stopped = !m_window.flush(out);
    }

private:
    bool read(const WirePiece& span, BatchOutput& out) {
        const std::uint64_t offset = span.offset - (span.field.size() - span.bytes.size());
        if (span.truncated) {
            out.reject(makeIssue(IssueCode::TruncatedInput, "ends inside a span", offset));
            return true;
        }
        if (!m_wire.read(span.bytes, m_writer)) {
            m_writer.notes.clear();
            out.reject(makeIssue(IssueCode::WireDamaged, "span", span.offset + m_wire.brokenAt()));
            return true;
        }
        const ZipkinSpan* const good = m_writer.notes.rejected ? nullptr : &m_writer.finish();
        if (good != nullptr && good->isNobody()) m_writer.notes.reject(IssueCode::BadField, "a span with neither ids nor a name");
        const bool rejected = m_writer.notes.rejected;
        tellNotes(m_writer.notes, offset, out);
        return rejected || m_window.add(*good, {offset, 0, 0}, out);
    }

    WireCutter m_cutter;
    ZipkinWire m_wire;
    ZipkinSpanWriter m_writer;
    ZipkinWindow m_window;
    bool m_stopped = false;
};

}  // namespace

std::unique_ptr<Decoder> makeZipkinProtoDecoder(const DecodeLimits& limits) {
    return std::make_unique<ZipkinProtoDecoder>(limits);
}

}  // namespace fw::formats

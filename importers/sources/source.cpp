// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/sources/source.h"

#include <algorithm>
#include <cstring>

#include "importers/sources/decompressor.h"
#include "importers/sources/raw_input.h"

namespace fw::sources {
namespace {

class StreamSource final : public Source {
public:
    StreamSource(std::unique_ptr<RawInput> input, const SourceLimits& limits) : m_input(std::move(input)), m_limits(limits) {}

    Result<std::size_t> read(std::span<char> buffer) override {
        if (m_error) return tl::unexpected(*m_error);
        if (buffer.empty()) return std::size_t{0};
        auto got = readNext(buffer);
        if (!got) {
            m_error = got.error();
            if (m_error->where.empty()) m_error->where = name();
            return tl::unexpected(*m_error);
        }
        return got;
    }

    [[nodiscard]] const std::string& name() const override { return m_input->name(); }
    [[nodiscard]] std::uint64_t rawBytes() const override { return m_input->bytesRead(); }
    [[nodiscard]] std::optional<std::uint64_t> rawTotal() const override { return m_input->size(); }
    [[nodiscard]] std::string_view compression() const override { return compressionName(m_compression); }
    void setStop(std::stop_token stop) override { m_input->setStop(std::move(stop)); }

private:
    Result<std::size_t> readNext(std::span<char> buffer) {
        if (!m_recognised)
            if (auto known = recognise(); !known) return tl::unexpected(known.error());
        if (!m_decompressor) return readRaw(buffer);
        if (m_bytesOut >= m_limits.maxBytes) return overLimit(buffer);
        const std::uint64_t room = m_limits.maxBytes - m_bytesOut;
        auto got = m_decompressor->read(buffer.first(static_cast<std::size_t>(std::min<std::uint64_t>(buffer.size(), room))));
        if (!got) return got;
        m_bytesOut += *got;
        if (m_bytesOut > m_limits.ratioFreeBytes && m_bytesOut / m_limits.maxRatio > m_bytesTaken) {
            return fail(ErrorKind::Limit, "More than " + std::to_string(m_limits.maxRatio) + " times the compressed size comes out (" +
                                              account() + " were read)");
        }
        return got;
    }

    /// The budget is used up: an error only if there is more to come.
    Result<std::size_t> overLimit(std::span<char> buffer) {
        auto got = m_decompressor->read(buffer.first(1));
        if (!got || *got == 0) return got;
        return fail(ErrorKind::Limit,
                    "Decompressed size is over " + std::to_string(m_limits.maxBytes) + " bytes (" + account() + " were read)");
    }

    [[nodiscard]] std::string account() const {
        return std::to_string(m_bytesOut) + " bytes from " + std::to_string(m_bytesTaken) + " compressed ones";
    }

    Result<bool> recognise() {
        // A pipe may hand over byte by byte: read on until the first bytes can be told.
        m_head.resize(compressionMagicBytes);
        std::size_t filled = 0;
        while (filled < m_head.size()) {
            auto got = m_input->read(std::span(m_head).subspan(filled));
            if (!got) return tl::unexpected(got.error());
            if (*got == 0) break;
            filled += *got;
        }
        m_head.resize(filled);
        m_recognised = true;
        m_compression = recogniseCompression(m_head);
        if (m_compression == Compression::None) return true;
        m_decompressor = makeDecompressor(m_compression, [this](std::span<char> into) {
            auto got = readRaw(into);
            if (got) m_bytesTaken += *got;
            return got;
        });
        if (!m_decompressor) return fail(ErrorKind::Unreadable, "The decompressor cannot be set up");
        return true;
    }

    Result<std::size_t> readRaw(std::span<char> buffer) {
        if (m_headTaken == m_head.size()) return m_input->read(buffer);
        const std::size_t count = std::min(buffer.size(), m_head.size() - m_headTaken);
        std::memcpy(buffer.data(), m_head.data() + m_headTaken, count);
        m_headTaken += count;
        return count;
    }

    std::unique_ptr<RawInput> m_input;
    SourceLimits m_limits;
    std::unique_ptr<Decompressor> m_decompressor;
    std::optional<Error> m_error;
    std::string m_head;
    std::size_t m_headTaken = 0;
    std::uint64_t m_bytesTaken = 0;
    std::uint64_t m_bytesOut = 0;
    Compression m_compression = Compression::None;
    bool m_recognised = false;
};

}  // namespace

Result<std::unique_ptr<Source>> openSource(const std::string& path, const SourceLimits& limits, bool allowSpecial) {
    auto input = RawInput::open(path, allowSpecial);
    if (!input) return tl::unexpected(input.error());
    SourceLimits usable = limits;
    usable.maxRatio = std::max<std::uint64_t>(usable.maxRatio, 1);
    return std::make_unique<StreamSource>(std::move(*input), usable);
}

}  // namespace fw::sources

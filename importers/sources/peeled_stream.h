// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "importers/sources/budget.h"
#include "importers/sources/decompressor.h"
#include "model/core/result.h"

namespace fw::sources {

/// A stream without the compression around it, if there is one (one layer). Its first bytes can be looked at before they
/// are read; all others go straight from the decompressor into the buffer of the caller. Used on one thread.
class PeeledStream {
public:
    /// As many as say what a stream is: one block of a tar archive.
    static constexpr std::size_t headBytes = 512;

    /// `budget` counts what a decompressor gives and must outlive this.
    PeeledStream(RawReader reader, Budget& budget) : m_reader(std::move(reader)), m_budget(budget) {}

    /// The first headBytes decompressed bytes; fewer where the stream ends (or fails, see error()) before.
    [[nodiscard]] std::string_view head();
    /// As Source::read(): an error comes after all that was good, and stays.
    [[nodiscard]] Result<std::size_t> read(std::span<char> buffer);
    /// Known after head() or the first read().
    [[nodiscard]] Compression compression() const { return m_compression; }
    /// The error that ended (or will end) the stream.
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    void open();
    std::size_t fill(std::string& head, Result<std::size_t> (PeeledStream::*from)(std::span<char>));
    Result<std::size_t> readRaw(std::span<char> buffer);
    Result<std::size_t> readPeeled(std::span<char> buffer);

    RawReader m_reader;
    Budget& m_budget;
    std::unique_ptr<Decompressor> m_decompressor;
    std::optional<Error> m_error;
    std::string m_raw;  ///< read to recognise the compression, not yet taken from m_rawAt on
    std::size_t m_rawAt = 0;
    std::string m_head;
    std::size_t m_headAt = 0;
    Compression m_compression = Compression::None;
    bool m_opened = false;
};

}  // namespace fw::sources

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "importers/sources/budget.h"
#include "importers/sources/decompressor.h"
#include "model/core/result.h"

namespace fw::sources {

/// A stream without the compressions around it, if there are any (two at most: "x.json.gz" that a server packed once more). Its
/// first bytes can be looked at before they are read; all others go straight from the decompressor into the buffer of the caller.
/// Used on one thread.
class PeeledStream {
public:
    /// As many as say what a stream is: one block of a tar archive.
    static constexpr std::size_t headBytes = 512;
    static constexpr std::size_t maxCompressions = 2;

    /// `budget` counts what every decompressor gives and must outlive this.
    PeeledStream(RawReader reader, Budget& budget) : m_reader(std::move(reader)), m_budget(budget) {}

    /// The first headBytes decompressed bytes; fewer where the stream ends (or fails, see error()) before.
    [[nodiscard]] std::string_view head();
    /// As Source::read(): an error comes after all that was good, and stays. Errors: Unsupported, if more compressions lie
    /// around it.
    [[nodiscard]] Result<std::size_t> read(std::span<char> buffer);
    /// "none", "gzip", "gzip+zstd", the outermost first. Known after head() or the first read().
    [[nodiscard]] const std::string& packing() const { return m_packing; }
    [[nodiscard]] bool isPacked() const { return m_layers.size() > 1; }
    /// The error that ended (or will end) the stream.
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    /// A stream of bytes: the raw one, or what comes out of the one before.
    struct Layer {
        std::unique_ptr<Decompressor> from;  ///< null for the raw one
        std::string head;                    ///< read to see what it is, not yet taken from `at` on
        std::size_t at = 0;
        std::optional<Error> error;  ///< comes behind the head
    };

    void open();
    void lookAhead(Layer& layer);
    Result<std::size_t> readLayer(Layer& layer, std::span<char> buffer);
    Result<std::size_t> readFresh(Layer& layer, std::span<char> buffer);

    RawReader m_reader;
    Budget& m_budget;
    std::vector<std::unique_ptr<Layer>> m_layers;  ///< the raw one first
    std::string m_packing = "none";
    std::optional<Error> m_error;
    bool m_opened = false;
};

}  // namespace fw::sources

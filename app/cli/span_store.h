// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstdio>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "model/core/result.h"

namespace fw::cli {

/// Texts by number, kept in a nameless temporary file: the spans of a trace are read in one order and written in another,
/// and a large trace does not fit into memory as JSON.
class SpanStore {
public:
    static Result<SpanStore> create(std::size_t count);

    [[nodiscard]] Result<void> put(std::size_t number, std::string_view text);
    /// Empty where nothing was put.
    [[nodiscard]] Result<std::string> get(std::size_t number);

private:
    struct Close {
        void operator()(std::FILE* file) const { (void)std::fclose(file); }
    };
    struct Place {
        std::uint64_t offset = 0;
        std::uint32_t size = 0;
    };

    std::unique_ptr<std::FILE, Close> m_file;
    std::vector<Place> m_places;
    std::uint64_t m_end = 0;
    std::string m_waiting;  ///< not yet in the file
    [[nodiscard]] Result<void> flush();
};

}  // namespace fw::cli

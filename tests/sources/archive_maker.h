// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct archive;

namespace fw::test {

struct MadeFile {
    std::string name;
    std::string content;
};

enum class Packing { ZipDeflated, ZipStored, Ustar, Pax, Gnu, V7 };

/// An archive by libarchive's writer; its zips carry data descriptors, as everything that is written in one go.
[[nodiscard]] std::string packed(const std::vector<MadeFile>& files, Packing packing);

/// One entry of a zip made by hand, with whatever is wrong about it.
struct ZipEntry {
    std::string name;
    std::string content;
    std::uint16_t method = 8;  ///< 0 and 8 are done as said; others only say so
    std::uint16_t flags = 0;   ///< 1: encrypted; 8: sizes follow the data
    std::optional<std::uint32_t> sizeSaid = std::nullopt;
    std::optional<std::uint32_t> sumSaid = std::nullopt;
    bool damaged = false;  ///< the compressed bytes
};
/// Local entries, then the directory.
[[nodiscard]] std::string zipOf(const std::vector<ZipEntry>& entries);
/// Each member quotes all that lie behind it, so that the same bytes are unpacked again and again (the overlapping zip bomb that
/// D. Fifield described in 2019).
[[nodiscard]] std::string overlappingZip(const std::string& content, int members);

/// A ustar header block with a right checksum, then the content in blocks; no end mark.
[[nodiscard]] std::string tarMember(const std::string& name, const std::string& content, char type = '0', const std::string& link = {});
[[nodiscard]] std::string tarEnd();

[[nodiscard]] std::string gzipped(std::string_view text, int level = 6);
[[nodiscard]] std::string zstded(std::string_view text);
/// xz or bzip2: `filter` is one of libarchive's archive_write_add_filter_….
[[nodiscard]] std::string filtered(std::string_view text, int (*filter)(archive*));

}  // namespace fw::test

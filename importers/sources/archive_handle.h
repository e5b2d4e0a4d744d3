// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>

#include "importers/sources/archive_feed.h"

struct archive;
struct archive_entry;

namespace fw::sources {

/// Owner of one of libarchive's readers, fed by an ArchiveFeed. Used on one thread.
class ArchiveHandle {
public:
    enum class Format { Tar, ZipInOrder, ZipByDirectory };
    enum class Step { Good, Warning, End, Retry, Failed, Fatal };

    /// What a header says.
    struct Header {
        std::string name;    ///< as stored
        std::string method;  ///< of compression, as libarchive calls it; zip only
        bool isFile = false;
        bool encrypted = false;
        bool lengthKnown = false;
        bool hasHoles = false;     ///< fewer bytes are stored than its length says
        std::uint64_t length = 0;  ///< where it is known
    };
    struct Block {
        std::span<const char> bytes;
        std::uint64_t offset = 0;  ///< in the entry
    };

    /// `feed` must outlive this and stay where it is.
    [[nodiscard]] bool open(Format format, ArchiveFeed& feed);
    [[nodiscard]] bool isOpen() const { return m_archive != nullptr; }

    [[nodiscard]] Step nextHeader(Header& header);
    /// The bytes are valid until the next call.
    [[nodiscard]] Step nextBlock(Block& block);
    /// Bytes taken from the feed and understood.
    [[nodiscard]] std::uint64_t consumed() const;
    [[nodiscard]] std::string errorText() const;

private:
    struct Free {
        void operator()(archive* handle) const;
    };
    std::unique_ptr<archive, Free> m_archive;
};

}  // namespace fw::sources

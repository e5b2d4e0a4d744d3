// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>

#include "importers/sources/archive_feed.h"
#include "importers/sources/archive_handle.h"
#include "importers/sources/budget.h"
#include "importers/sources/container.h"
#include "importers/sources/source_sequence.h"

namespace fw::sources {

/// One entry of an archive as it is stored.
struct ArchiveEntry {
    std::string name;     ///< bytes as stored, hostile
    std::string refusal;  ///< why its content cannot be read; empty: it can be
    bool isFile = false;  ///< a regular one: no folder, link or device
};

/// The entries of a zip or tar archive, one after the other, by libarchive. A zip in a file is read by its directory, else in
/// the order of its bytes; where the bytes make no sense the reader looks for the next entry and goes on. Used on one thread.
class ArchiveReader {
public:
    /// The arguments must outlive this. `budget` counts what a zip expands to.
    ArchiveReader(Container container, ArchiveFeed& feed, Budget& budget);

    /// The next entry; absent at the end. After an error the reader can be asked again.
    [[nodiscard]] tl::expected<std::optional<ArchiveEntry>, SourceError> next();
    /// Content of the entry; 0 = end. What is good comes before an error, which stays until next().
    [[nodiscard]] Result<std::size_t> read(std::span<char> out);

private:
    using Next = tl::expected<std::optional<ArchiveEntry>, SourceError>;

    [[nodiscard]] bool isZip() const { return m_container == Container::Zip; }
    void start();
    void startInOrder();
    Result<void> skipRest();
    void nextBlock();
    ArchiveEntry accept(ArchiveHandle::Header header);
    Next finish();
    /// What is wrong with the end of the archive; empty if nothing is.
    std::string endNote();
    bool recover();
    /// `back`: bytes between the damage and what was taken.
    [[nodiscard]] tl::unexpected<SourceError> damage(std::string reason, std::uint64_t back = 0);
    [[nodiscard]] tl::unexpected<SourceError> feedError();

    Container m_container;
    ArchiveFeed& m_feed;
    Budget& m_budget;
    ArchiveHandle m_handle;
    std::span<const char> m_block;
    std::optional<Error> m_readError;         ///< comes once the block is read
    std::string m_note;                       ///< told at the end, if nothing worse was
    std::uint64_t m_expected = 0;             ///< offset of the next block in the entry
    std::uint64_t m_base = 0;                 ///< where in the container the handle began to read
    std::optional<std::uint64_t> m_entryEnd;  ///< tar: where the entry ends with its padding, if that is known
    std::uint64_t m_entries = 0;
    std::uint64_t m_faults = 0;
    bool m_started = false;
    bool m_usable = false;         ///< the handle could be opened
    bool m_byDirectory = false;    ///< a zip, by its directory
    bool m_unknownLength = false;  ///< of the entry's stored form
    bool m_entryOver = true;
    bool m_damaged = false;      ///< something was told about this archive
    bool m_insideFault = false;  ///< … and nothing good came since
    bool m_feedTold = false;     ///< the error of the feed was told
    bool m_over = false;
};

}  // namespace fw::sources

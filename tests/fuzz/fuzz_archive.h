// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

#include "importers/sources/archive_reader.h"
#include "importers/sources/source_sequence.h"

/// The fuzz entry for archives and compressed streams; its corpus is replayed in tests/sources.
namespace fw::fuzz {

inline constexpr std::uint64_t archiveBudget = 1U << 20;

inline sources::SourceLimits archiveLimits() {
    sources::SourceLimits limits;
    limits.maxBytes = archiveBudget;
    return limits;
}

/// As a pipe gives it: the members in the order of the bytes. False: more came out than the budget allows, or no end.
inline bool archiveInOrder(std::string_view bytes) {
    sources::Budget budget(archiveLimits());
    sources::PeeledStream stream(
        [&](std::span<char> into) -> Result<std::size_t> {
            const std::size_t size = std::min(into.size(), bytes.size());
            if (size > 0) std::memcpy(into.data(), bytes.data(), size);
            bytes.remove_prefix(size);
            budget.take(size);
            return size;
        },
        budget);
    const sources::Container container = sources::recogniseContainer(stream.head());
    std::array<char, 4096> buffer{};
    std::uint64_t out = 0;
    if (container != sources::Container::Zip && container != sources::Container::Tar) {
        for (auto got = stream.read(buffer); got && *got > 0; got = stream.read(buffer)) out += *got;
        return !stream.isPacked() || out <= archiveBudget;
    }
    sources::ArchiveFeed feed(stream, budget);
    sources::ArchiveReader reader(container, feed, budget);
    // Every step takes bytes or ends: far fewer of them than this.
    for (int steps = 0; steps < 1'000'000; ++steps) {
        const auto entry = reader.next();
        if (!entry && (entry.error().kind == ErrorKind::Limit || entry.error().kind == ErrorKind::Cancelled)) return true;
        if (!entry) continue;
        if (!*entry) return true;
        if (!(*entry)->isFile || !(*entry)->refusal.empty()) continue;  // nobody reads those
        for (auto got = reader.read(buffer); got && *got > 0; got = reader.read(buffer)) out += *got;
        if (container == sources::Container::Zip && out > archiveBudget) return false;
    }
    return false;
}

/// As a file, by the directory of a zip. False: a member that is not named below the archive, a count that goes back, no end.
inline bool archiveInFile(std::string_view bytes) {
    static const int file = ::memfd_create("archive", MFD_CLOEXEC);
    static const std::string path = "/proc/self/fd/" + std::to_string(file);
    if (::ftruncate(file, 0) != 0 || ::pwrite(file, bytes.data(), bytes.size(), 0) != static_cast<ssize_t>(bytes.size())) return false;
    const auto sequence = sources::openSources(path, archiveLimits());
    if (!sequence) return false;
    std::array<char, 4096> buffer{};
    std::uint64_t read = 0;
    for (int steps = 0; steps < 1'000'000; ++steps) {
        const auto source = (*sequence)->next();
        if (!source) continue;
        if (*source == nullptr) return true;
        if (!(*source)->name().starts_with(path)) return false;
        for (auto got = (*source)->read(buffer); got && *got > 0; got = (*source)->read(buffer)) {
        }
        if ((*sequence)->rawBytes() < read) return false;
        read = (*sequence)->rawBytes();
    }
    return false;
}

inline bool archive(std::string_view bytes) {
    // Only a zip is read in another way where it can be read at any place. One way an execution when fuzzing, as in fuzz_entries.h.
    const bool zip = bytes.starts_with("PK");
#ifdef FW_FUZZ_ENTRY
    return zip && bytes.size() % 2 == 0 ? archiveInFile(bytes) : archiveInOrder(bytes);
#else
    return archiveInOrder(bytes) && (!zip || archiveInFile(bytes));
#endif
}

}  // namespace fw::fuzz

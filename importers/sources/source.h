// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "model/core/result.h"

namespace fw::sources {

/// Budget against bombs (safety.md T2); counted after decompression, per input: an archive with all its members is one.
struct SourceLimits {
    std::uint64_t maxBytes = 4ULL << 30;         ///< decompressed bytes of a compressed input; plain files have no limit
    std::uint64_t maxRatio = 200;                ///< decompressed : compressed, …
    std::uint64_t ratioFreeBytes = 64ULL << 20;  ///< … once more than this came out
};

/// A stream of decompressed bytes with a name. Used on one thread.
class Source {
public:
    virtual ~Source() = default;

    /// Fills at most buffer.size() bytes; 0 = end. An error ends the source; what was read before stays good.
    [[nodiscard]] virtual Result<std::size_t> read(std::span<char> buffer) = 0;
    /// As the user named it: a path, "-" for standard input; of a member "archive/name in it", which is no path of the file system.
    [[nodiscard]] virtual const std::string& name() const = 0;
    /// Raw bytes taken from the input (the whole archive) so far, and of all if known.
    [[nodiscard]] virtual std::uint64_t rawBytes() const = 0;
    [[nodiscard]] virtual std::optional<std::uint64_t> rawTotal() const = 0;
    /// "none", "gzip", "zstd", "xz", "bzip2", "gzip+zstd"; of a member what is around it, the outermost first: "zip", "gzip+tar",
    /// "tar+zstd". Known after the first read().
    [[nodiscard]] virtual std::string_view compression() const = 0;
    /// A stop request ends a read() that waits for a pipe (within 50 ms) with the error Cancelled.
    virtual void setStop(std::stop_token stop) { static_cast<void>(stop); }
};

/// Opens a regular file (an archive as it is; source_sequence.h has its members), standard input for "-", or one member of an
/// archive by its name. Compression is recognised by content. Directories, devices and
/// FIFOs are refused (FIFO and devices unless `allowSpecial`). Errors: Unreadable with the path as `where`.
[[nodiscard]] Result<std::unique_ptr<Source>> openSource(const std::string& path, const SourceLimits& limits = {},
                                                         bool allowSpecial = false);

/// Regular files below `path` in order of their names (byte order, folders depth first, hidden ones and the files of the
/// open cache (own_files.h) left out, links not followed into folders); `path` itself if it is a file, "-", or leads into one (a member of
/// an archive). Errors: Unreadable.
/// `hidden`, if given, gets the number of entries that were left out because they are hidden (".x", "__MACOSX").
[[nodiscard]] Result<std::vector<std::string>> expandPath(const std::string& path, std::uint64_t* hidden = nullptr);

}  // namespace fw::sources

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>

#include "importers/sources/source.h"
#include "model/core/import_issue.h"
#include "model/core/result.h"

namespace fw::sources {

/// An error with its place. `where` names the archive or the member of it, or the address.
struct SourceError : Error {
    std::optional<std::uint64_t> offset;           ///< byte in the archive
    std::optional<IssueCode> code = std::nullopt;  ///< of the row that tells it; absent: by its kind
};

/// What one input holds: itself, or, if it is a zip or tar archive (the latter maybe compressed as a whole), its members, one
/// source each, as if they were files in a folder. Folders and hidden members are left out silently, as are links and
/// devices. Members are read from the input in place: nothing is written anywhere, no name of a member is used as a path. One budget
/// covers all of them. Used on one thread.
class SourceSequence {
public:
    /// An input of more members is bounded (safety.md T2).
    static constexpr std::uint64_t maxMembers = 100'000;

    using Next = tl::expected<Source*, SourceError>;

    virtual ~SourceSequence() = default;

    /// The next source, valid until the next call; null at the end. An error costs only what it names: call again. Unsupported: a
    /// member (or the whole) that is not unpacked; Damaged: something was lost here; Limit, Unreadable: the rest is lost; Cancelled.
    [[nodiscard]] virtual Next next() = 0;
    /// Known after the first next().
    [[nodiscard]] virtual bool isArchive() const = 0;
    /// Raw bytes of the input read so far; of all of it, if known.
    [[nodiscard]] virtual std::uint64_t rawBytes() const = 0;
    [[nodiscard]] virtual std::optional<std::uint64_t> rawTotal() const = 0;
    /// Hidden members that were left out so far.
    [[nodiscard]] virtual std::uint64_t hiddenMembers() const = 0;
    /// As for a Source, for all of them.
    virtual void setStop(std::stop_token stop) = 0;
};

/// Opens a file or standard input ("-"). `path` may also name one member of an archive, by the name that its source had. Errors: Unreadable
/// with the path as `where`.
[[nodiscard]] Result<std::unique_ptr<SourceSequence>> openSources(const std::string& path, const SourceLimits& limits = {},
                                                                  bool allowSpecial = false);

/// The file that `path` leads into, if it seems to name a member of an archive: its longest part that is a regular file.
[[nodiscard]] std::optional<std::string> archivePartOf(const std::string& path);

}  // namespace fw::sources

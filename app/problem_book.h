// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include <QByteArray>
#include <QString>

#include "model/core/import_issue.h"

namespace fw::app {

/// What went wrong with one source when it was last read.
struct SourceProblems {
    std::string source;  ///< as the list of sources names it
    std::vector<ImportIssue> issues;
    std::uint64_t notKept = 0;  ///< issues without a row
    std::uint64_t lost = 0;     ///< records
    bool before = false;        ///< comes from an earlier start
};

/// The import problems of all sources, kept in a file beside the cache, so that they are there after a restart. Bounded:
/// maxRows rows, maxFileBytes bytes. A plain value.
class ProblemBook {
public:
    static constexpr std::size_t maxRows = 10'000;
    static constexpr qint64 maxFileBytes = 16 << 20;

    /// `path`: the file or folder that was read; older rows about it or files below it go. False if there was and is nothing to tell.
    bool replace(const std::string& path, SourceProblems problems);
    /// True if there was anything.
    bool forget(const std::string& source);
    /// Drops what earlier starts left about sources that are not listed any more. True if that was anything.
    bool keepListed(const std::set<std::string>& sources);
    /// Takes what an earlier start kept; what this one knows already counts more.
    void addBefore(const ProblemBook& other);

    [[nodiscard]] std::vector<ImportIssue> issues() const;
    [[nodiscard]] std::uint64_t notKept() const;
    [[nodiscard]] std::uint64_t lost() const;

    [[nodiscard]] QByteArray toBytes() const;
    /// Absent for bytes of another kind or version, and for damaged ones.
    [[nodiscard]] static std::optional<ProblemBook> fromBytes(const QByteArray& bytes);

    /// The file that belongs to a cache.
    [[nodiscard]] static QString fileOf(const std::string& cachePath);
    /// Readable by its owner only. Not for the GUI thread, and so is load().
    static bool save(const QString& path, const QByteArray& bytes);
    [[nodiscard]] static ProblemBook load(const QString& path);

private:
    std::vector<SourceProblems> m_sources;
};

}  // namespace fw::app

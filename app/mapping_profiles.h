// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "importers/formats/log_mapping.h"
#include "model/core/result.h"

namespace fw::app {

/// The log mappings that the user saved under a name: a file each, in the text form of log_mapping.h. Both programs use
/// the same folder. Touches the disk: not for the GUI thread, but for name checks.
class MappingProfiles {
public:
    static constexpr int maxName = 80;        ///< characters
    static constexpr int maxNameBytes = 200;  ///< file systems take 255 with the suffix
    static constexpr int maxProfiles = 1000;
    static constexpr qint64 maxFileBytes = 256 << 10;

    /// An empty folder means the user's own ($XDG_CONFIG_HOME/framewake/mappings).
    explicit MappingProfiles(const QString& folder = {});

    [[nodiscard]] const QString& folder() const { return m_folder; }
    /// Names in the order of the alphabet, whatever their case; at most maxProfiles.
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] bool contains(const QString& name) const;

    /// Errors: NotFound; Unreadable; Usage, with the file and line as `where`.
    [[nodiscard]] Result<formats::LogMapping> load(const QString& name) const;
    /// Replaces a profile of that name; its title becomes the name. Errors: Usage (a bad name), Output.
    Result<void> save(const QString& name, formats::LogMapping mapping) const;
    /// Errors: NotFound, Output.
    Result<void> remove(const QString& name) const;
    /// Errors: NotFound; Usage where the new name is bad or taken; Output.
    Result<void> rename(const QString& from, const QString& to) const;

    enum class NameTrouble : std::uint8_t { None, Empty, TooLong, Path, Characters };
    /// Why a name cannot be one: it must be no path, have no blanks at its ends, no leading dot and no control characters.
    [[nodiscard]] static NameTrouble troubleWith(const QString& name);

private:
    [[nodiscard]] QString fileOf(const QString& name) const;

    QString m_folder;
};

/// A mapping in a file anywhere. Errors: Unreadable; Usage (also of a folder), with "FILE:LINE" as `where`.
[[nodiscard]] Result<formats::LogMapping> readMappingFile(const QString& path);

}  // namespace fw::app

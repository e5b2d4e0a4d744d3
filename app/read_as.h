// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QString>

#include "importers/formats/decoder.h"
#include "importers/formats/log_mapping.h"
#include "model/core/result.h"

namespace fw::app {

class MappingProfiles;

/// How sources are read where the user knows better than their content tells. Nothing in it: by content.
struct ReadAs {
    std::optional<formats::FormatId> format;
    std::shared_ptr<const formats::LogMapping> mapping;  ///< of log lines

    [[nodiscard]] static ReadAs logs(formats::LogMapping mapping);
};

/// What `--format TEXT` means in both programs: a format's name; "log:NAME", a saved log mapping; "log:FILE", one in a
/// file. Errors: Usage, with the names there are; Unreadable. Touches the disk.
[[nodiscard]] Result<ReadAs> parseReadAs(const QString& text, const MappingProfiles& profiles);

/// As one argument for a window of another process, which then reads no file for it; empty for nothing.
[[nodiscard]] QString readAsArgument(const ReadAs& readAs);
/// Absent where the text is no such argument.
[[nodiscard]] std::optional<ReadAs> readAsFromArgument(const QString& argument);

}  // namespace fw::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "importers/formats/log_mapping.h"
#include "importers/formats/log_mapping_guess.h"
#include "model/items/mapping_fields.h"

/// Between a LogMapping and what the dialog shows of it.
namespace fw::app {

/// A row for each member that was met, in its order.
[[nodiscard]] std::vector<items::MappingField> fieldsOf(const formats::LogMapping& mapping, const formats::LogMappingGuess& met);

/// Gives the member a meaning and, for times and durations, the unit that its name tells; among the members of that
/// meaning it becomes the preferred one. Bounded: see LogMapping::maxFields.
void setMeaning(formats::LogMapping& mapping, const std::string& member, items::FieldMeaning meaning);
void setUnit(formats::LogMapping& mapping, const std::string& member, items::FieldUnit unit);

[[nodiscard]] items::MappingRules rulesOf(const formats::LogMapping& mapping);
void setRules(formats::LogMapping& mapping, const items::MappingRules& rules);

/// What the lines become.
struct MappingPreview {
    std::vector<items::PreviewLine> lines;
    items::PreviewCounts counts;
};
/// Reads all of `sample`: not for the GUI thread.
[[nodiscard]] MappingPreview previewOf(const std::string& sample, const formats::LogMapping& mapping);

}  // namespace fw::app

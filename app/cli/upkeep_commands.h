// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "app/cli/context.h"
#include "model/core/json_out.h"
#include "model/store/import_record.h"

namespace fw::cli {

/// `cache imports|prune|remove|compact|pin|unpin`: what is kept and what is dropped.
void addUpkeep(CLI::App& cache, Command& chosen);

/// `left`: what is left of it, where that was counted and is known.
void appendImport(JsonOut& json, const store::ImportRecord& record, const std::optional<store::ImportHolding>& left = std::nullopt);

}  // namespace fw::cli

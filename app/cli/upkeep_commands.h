// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "app/cli/json_out.h"
#include "model/store/import_record.h"

namespace fw::cli {

/// `cache imports|prune|remove|compact|pin|unpin`: what is kept and what is dropped.
void addUpkeep(CLI::App& cache, Command& chosen);

void appendImport(JsonOut& json, const store::ImportRecord& record);

}  // namespace fw::cli

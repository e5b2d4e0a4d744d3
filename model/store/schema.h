// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

#include "model/store/connection.h"

namespace fw::store {

/// One step of the schema: SQL that leads from version `from` to `from` + 1.
struct MigrationStep {
    int from = 0;
    const char* sql = nullptr;
};

/// All steps, in order; the first builds an empty database.
[[nodiscard]] std::span<const MigrationStep> migrationSteps();

/// What the header of a cache file says. `empty` is a file without any table, as a crash while creating it leaves it.
struct FileState {
    bool empty = true;
    int version = 0;
};

/// Reads the state of an open database; throws where it is no cache of ours or one of a newer version than `newest`.
[[nodiscard]] FileState checkFile(SQLite::Database& database, const std::string& path, int newest);

/// Leads an open database from its version to `steps.back().from` + 1 in one transaction. Before an existing cache is
/// changed, a copy named "<path>.v<version>.bak" is kept (an existing copy of that version is left as it is).
void migrate(SQLite::Database& database, const std::string& path, std::span<const MigrationStep> steps);

}  // namespace fw::store

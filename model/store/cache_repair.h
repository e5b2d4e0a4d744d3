// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <string>

#include "model/store/connection.h"

namespace fw::store {

/// Looks at every page and every index. Reads the whole file.
[[nodiscard]] bool isSound(SQLite::Database& database, const std::stop_token& stop);

/// Builds anew, in one transaction, what follows from traces and spans: the indexes of the traces, the list of frame ids, the list of
/// operations. The old pages are not walked, as they may lead anywhere: they stay in the file until a VACUUM. What cannot be built
/// anew and has no checksums of its own (the lists of imports, numbers, pins, the directory of the attribute index) has to be whole:
/// a Damaged fault otherwise. From then on `database` is given damaged pages as they are (page_sums.h): chunks, names and rows
/// of traces have checksums that tell, also after they were copied.
void rebuildIndexes(SQLite::Database& database, const std::string& frameKey, const std::string& path, const std::stop_token& stop);

}  // namespace fw::store

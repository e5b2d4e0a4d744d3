// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

namespace fw::store {

/// Lets statements of the present schema read a cache of the older schema `version` through this connection, which may be one that
/// cannot write: lists that have other columns now stand before their tables as views, lists that came later are empty. Nothing is
/// written to the file; a program that may write converts it (schema.h). Should that happen while the connection is open, statements go
/// on to run but do not see what only the converted cache has: whoever keeps a connection asks for `user_version` in each snapshot.
/// Throws; a Cache fault where the version is none of ours.
void readAsPresent(SQLite::Database& database, int version);

}  // namespace fw::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/sources/trace_fetch.h"
#include "model/store/import_record.h"

namespace fw::app {

/// What the cache is told of a fetch besides its counts: which traces came, and when the server was asked for each. Any thread.
void noteAsked(store::ImportRecord& record, const sources::FetchReport& report);

}  // namespace fw::app

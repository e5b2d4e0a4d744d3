// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "importers/import_job.h"

namespace fw::cli {

/// What an import complains of, one line each on standard error: errors always, warnings for people only; the first 20.
void printIssues(const Context& context, const ImportSummary& summary);

}  // namespace fw::cli

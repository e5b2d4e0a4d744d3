// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/sources/trace_fetch.h"

namespace fw::app {

/// A fetch that the import service is to do. Holds secrets (`access`): never written, never shown.
struct FetchRequest {
    sources::TraceQuestion question;  ///< with ids or a window
    sources::HttpAccess access;
    sources::FetchLimits limits;
};

/// What came of it, without the secrets.
struct FetchDone {
    sources::TraceQuestion question;
    sources::FetchReport report;
};

}  // namespace fw::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/formats/log_mapping.h"
#include "model/core/result.h"

namespace fw::app {

/// Looks up the zone that a mapping names, in the system's data of time zones: a decoder reads no files. "local" is the zone of
/// this machine. Errors: Usage where there is no zone of this name. Any thread; may touch the disk.
[[nodiscard]] Result<void> resolveZone(formats::LogZone& zone);

}  // namespace fw::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>
#include <QStringList>

#include "widgets/first_run_page.h"

namespace fw::app {

/// The sample traces that are compiled into the program.
[[nodiscard]] std::vector<widgets::SampleEntry> sampleEntries();

/// Puts one sample, or all for an empty id, into `folder` (importers read files) and returns the paths. The files keep
/// their names; one that is there already is left alone.
[[nodiscard]] QStringList unpackSamples(const QString& id, const QString& folder);

}  // namespace fw::app

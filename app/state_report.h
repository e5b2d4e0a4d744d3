// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QSize>
#include <QString>

#include "app/settings.h"
#include "app/texts.h"
#include "model/store/cache_file.h"

namespace fw::app {

/// What a report of a fault tells of this program. A plain value.
struct ProgramState {
    std::optional<store::CacheInfo> cache;  ///< absent: not read yet
    SettingsData settings;
    std::vector<Message> messages;  ///< the newest last
    QSize window;                   ///< logical pixels
    qreal scale = 1;
    bool dark = false;
};

/// The report, in English for those who look for the fault: versions, system, figures of the cache, settings, messages. Addresses, paths,
/// ids and what a reader wrote stand in it by their shape only; secrets are in none of its sources.
[[nodiscard]] QString stateReport(const ProgramState& state);
/// `text` with addresses, paths, names of files, mail addresses, ids and what stands in quotes told by their shape. For sentences: linear,
/// at most 2,000 characters of them.
[[nodiscard]] QString redactedToShape(const QString& text);

}  // namespace fw::app

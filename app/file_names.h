// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fw::app {

/// A name for a file, made of any text: letters that are written from left to right, digits, "_", "." and "-"; no dot at either end, at
/// most 120 bytes of UTF-8, and no name that a system keeps for devices, whatever suffix follows. `otherwise`: where nothing is left.
[[nodiscard]] QString safeFileStem(const QString& text, const QString& otherwise = QStringLiteral("trace"));

/// What is proposed for a file of one trace, without suffix: its root and the beginning of its id.
[[nodiscard]] QString traceFileStem(const QString& rootName, const QString& traceId);

}  // namespace fw::app

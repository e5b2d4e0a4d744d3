// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

#include "app/connection.h"

class QSettings;

namespace fw::app {

/// The connections in the settings file: the part of it that the command line reads as well. No secret is in it.
inline constexpr int maxConnections = 200;

/// The user's own settings file ($XDG_CONFIG_HOME/framewake/framewake.ini).
[[nodiscard]] QString ownSettingsPath();
/// Of a settings file that may not be there; it is left as it is, whatever is in it. Empty: the user's own. At most maxConnections.
[[nodiscard]] std::vector<Connection> readConnections(const QString& path = {});
void writeConnections(QSettings& file, const std::vector<Connection>& connections);

}  // namespace fw::app

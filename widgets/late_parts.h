// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace fw::widgets {

/// Runs `build`, which makes widgets within `owner` long after `owner` was made, and gives them the place in the tab order
/// that they would have had if they had been made with it: Qt puts every new widget at the end.
void buildLate(QWidget* owner, const std::function<void()>& build);

}  // namespace fw::widgets

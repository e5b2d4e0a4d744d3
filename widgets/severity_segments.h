// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "widgets/render/theme.h"

class QBoxLayout;
class QButtonGroup;
class QToolButton;
class QWidget;

namespace fw::widgets {

/// Buttons of a panel's head that choose what its list shows: all, errors, warnings, notes. Texts are the panel's.
using SeveritySegments = std::array<QToolButton*, 4>;

/// Made at the end of `row`, the first one chosen; their numbers in `group` are their places.
[[nodiscard]] SeveritySegments addSeveritySegments(QWidget* head, QBoxLayout* row, QButtonGroup* group);

/// Gives all but the first the sign of their severity.
void setSeverityIcons(const SeveritySegments& segments, const render::Theme& colors);

}  // namespace fw::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "widgets/render/theme.h"

class QApplication;

namespace fw::widgets {

/// Gives the whole application the colours of a theme: Fusion style, palette and one style sheet. Sizes follow the
/// application's font, which stays as the user set it. May be called again at any time. GUI thread.
///
/// The style sheet knows these dynamic properties, so that windows outside this room look the same:
/// `fwText`: "title" (15 px, semibold), "heading" (semibold), "medium", "small" (11 px, secondary), "secondary", "hint",
/// "mono", "error", "warn"; `fwChip`: "plain", "error", "warn", "accent"; `fwPanel`: "header" (28 px bar), "panel",
/// "surface", "window"; `fwButton`: "primary", "outlined", "flat", "segment", "icon". A tool bar, a QTabBar, docks,
/// menus, status bar, fields, tables, scroll bars and splitters need none.
void applyTheme(QApplication& app, render::ThemeId theme);

/// The style sheet alone, for the base font size of 12 px times `scale`.
[[nodiscard]] QString styleSheet(render::ThemeId theme, double scale);

}  // namespace fw::widgets

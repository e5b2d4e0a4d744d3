// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fw::widgets {

/// Makes FlameView known to screen readers as a tree whose children are the bars on the screen; no object exists for
/// bars that are not seen. May be called often.
void installFlameAccessibility();

}  // namespace fw::widgets

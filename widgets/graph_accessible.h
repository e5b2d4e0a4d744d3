// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fw::widgets {

/// Makes GraphView known to screen readers as a list whose items are the boxes, in order of their first spans. May be called often.
void installGraphAccessibility();

}  // namespace fw::widgets

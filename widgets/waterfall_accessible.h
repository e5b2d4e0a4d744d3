// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fw::widgets {

/// Makes WaterfallView known to screen readers as a tree whose children are the rows on the screen; no object exists
/// for rows that are not seen. May be called often.
void installWaterfallAccessibility();

}  // namespace fw::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fw::app {

/// Lets the calling thread, and those it starts, give way to the window: a busy import on every core must not keep the
/// event loop waiting. Does nothing where the system has no priorities by thread.
void giveWayToWindow();

}  // namespace fw::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fw::app {

/// Gives memory that nothing uses back to the system. The allocator keeps what large imports free for the next allocation of the thread
/// that had it, and the window would be charged for it until it ends. Some milliseconds, in which other threads may wait for memory;
/// any thread. Does nothing where the C library has no such call.
void returnFreeMemory();

}  // namespace fw::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace fw::app {

/// Who gives way to the window: threads that answer the reader, threads that import.
enum class Urgency : std::uint8_t { Answer, Import };

/// Lets the calling thread, and those it starts, give way to the window: a busy import on every core must not keep the
/// event loop waiting, nor must what is read ahead for a trace that was just opened. Answers come before imports. Does nothing
/// where the system has no priorities by thread.
void giveWayToWindow(Urgency urgency = Urgency::Import);

}  // namespace fw::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/background_thread.h"

#ifdef __linux__
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace fw::app {

void giveWayToWindow() {
#ifdef __linux__
    // Linux counts niceness by thread; new threads begin with that of the one that starts them (sched(7)). A refusal costs
    // nothing but smoothness.
    constexpr int niceness = 5;
    setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), niceness);
#endif
}

}  // namespace fw::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/background_thread.h"

#ifdef __linux__
#include <sched.h>
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace fw::app {

void giveWayToWindow(Urgency urgency) {
#ifdef __linux__
    // Linux counts both by thread, and new threads begin with those of the one that starts them (sched(7)). As a batch they never
    // take the core from a window that has just been woken, and of a core they share they get a tenth. A refusal costs nothing but
    // smoothness.
    const int niceness = urgency == Urgency::Answer ? 4 : 10;
    setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), niceness);
    const sched_param none{};
    sched_setscheduler(gettid(), SCHED_BATCH, &none);
#endif
}

}  // namespace fw::app

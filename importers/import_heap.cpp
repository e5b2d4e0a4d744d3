// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/import_heap.h"

#include <cstdlib>
#include <mutex>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace fw {

#ifdef __GLIBC__
namespace {

// Setting a threshold ends the C library's own adjusting (mallopt(3)). These are what it comes to by itself once a buffer of
// a batch was freed: small ones would give every chunk that is read fresh pages from the system.
constexpr int usualMmapThreshold = 8 << 20;
constexpr int usualTrimThreshold = 2 * usualMmapThreshold;
// Larger than any buffer of a batch, and than all that is in flight.
constexpr int keptMmapThreshold = 32 << 20;
constexpr int keptTrimThreshold = 512 << 20;

std::mutex mutex;
int living = 0;

}  // namespace

ImportHeap::ImportHeap() {
    const std::lock_guard lock(mutex);
    if (living++ > 0) return;
    mallopt(M_MMAP_THRESHOLD, keptMmapThreshold);
    mallopt(M_TRIM_THRESHOLD, keptTrimThreshold);
}

ImportHeap::~ImportHeap() {
    const std::lock_guard lock(mutex);
    if (--living > 0) return;
    mallopt(M_MMAP_THRESHOLD, usualMmapThreshold);
    mallopt(M_TRIM_THRESHOLD, usualTrimThreshold);
    malloc_trim(0);
}
#else
ImportHeap::ImportHeap() = default;
ImportHeap::~ImportHeap() = default;
#endif

}  // namespace fw

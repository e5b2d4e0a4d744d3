// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fw {

/// While one lives, freed memory stays with the process: the batches of an import come and go by the hundred, and asking
/// the system for each anew (with every page cleared) took a tenth of its time. The last one to end gives back what is
/// free then. Any thread; does nothing where the C library cannot.
class ImportHeap {
public:
    ImportHeap();
    ~ImportHeap();
    ImportHeap(const ImportHeap&) = delete;
    ImportHeap& operator=(const ImportHeap&) = delete;
};

}  // namespace fw

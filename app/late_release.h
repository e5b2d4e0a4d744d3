// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <utility>

#include <QThreadPool>

namespace fw::app {

/// The same value, but given back on another thread: a trace of a million spans takes the system some 10 ms to take back, and the
/// last who lets it go is the window, in the middle of showing the next one. Any thread.
template <typename T>
[[nodiscard]] std::shared_ptr<const T> releasedElsewhere(std::shared_ptr<const T> value) {
    const T* raw = value.get();
    if (raw == nullptr) return value;
    return {raw, [value = std::move(value)](const T*) mutable {
                // The work holds the value and does nothing else: it goes with the work.
                QThreadPool::globalInstance()->start([gone = std::move(value)] { (void)gone; });
            }};
}

}  // namespace fw::app

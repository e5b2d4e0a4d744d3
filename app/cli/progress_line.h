// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "model/core/progress.h"

namespace fw::cli {

/// One line on standard error that is written over again; nothing at all unless `enabled`.
class ProgressLine {
public:
    explicit ProgressLine(bool enabled) : m_enabled(enabled) {}
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;
    ~ProgressLine() { clear(); }

    void show(const Progress& progress);
    /// Any other text, ready to be shown.
    void show(const std::string& text);
    void clear();

private:
    bool m_enabled;
    bool m_shown = false;
};

}  // namespace fw::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "model/core/result.h"
#include "model/export/redaction.h"

namespace fw::app {

/// How a reader says what may not leave the machine.
struct RedactChoice {
    std::string ruleFile;  ///< rules of his own beside the shipped ones; empty: none
    std::string shift;     ///< of all times: "3h", "-2d", "random"; empty: none
    bool operator==(const RedactChoice&) const = default;
};

/// What every part of one export is redacted with: the same key and shift, so that a list of what goes shows what will be written. Reads
/// the file of rules, so not for the GUI thread. Errors: Unreadable, Usage.
[[nodiscard]] Result<exporting::RedactionOptions> redactionOptions(const RedactChoice& choice);

}  // namespace fw::app

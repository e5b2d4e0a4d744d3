// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "model/core/json_out.h"
#include "model/core/result.h"
#include "model/export/redaction.h"

namespace CLI {
class App;
}

namespace fw::cli {

/// `--redact`, `--redact-rules FILE`, `--shift-time T` of a command that writes files for others.
struct RedactArguments {
    bool redact = false;
    std::string rules;
    std::string shift;

    void addTo(CLI::App& command);
    [[nodiscard]] bool wanted() const { return redact || !rules.empty() || !shift.empty(); }
    /// Nothing where nothing is asked for. Errors: Usage, Unreadable.
    [[nodiscard]] Result<std::optional<exporting::Redactor>> redactor() const;
};

/// "redaction": {"version", "removed", "rules": [{"name", "count", "example"}]}
void appendRedaction(JsonOut& json, const exporting::Redactor& redactor);
/// The same for people, a line a rule; empty where nothing was found.
[[nodiscard]] std::string redactionText(const exporting::Redactor& redactor);

}  // namespace fw::cli

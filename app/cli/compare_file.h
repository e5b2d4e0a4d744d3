// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "app/cli/context.h"
#include "app/cli/redact_options.h"
#include "model/analysis/diff_facts.h"
#include "model/analysis/trace_diff.h"
#include "model/core/result.h"

namespace fw::cli {

/// `compare --output` and what goes with it.
struct CompareFileArguments {
    std::string output;
    std::string format;
    std::string theme = "light";
    double scale = 2;
    int width = 1440;
    std::uint32_t rows = 500;
    RedactArguments redact;

    void addTo(CLI::App& command);
    [[nodiscard]] bool wanted() const { return !output.empty(); }
    /// "csv", "md", "pdf", "png" or "svg". Errors: Usage.
    [[nodiscard]] Result<std::string> kind() const;
};

/// The bytes of the file. `source`: where the traces came from, for the caption. Errors: Limit, Output, Cancelled.
struct ComparedForFile {
    std::shared_ptr<const analysis::TraceDiff> diff;
    const analysis::DiffFacts& facts;
    std::vector<std::string> sources;
    std::string frameKey;
};
[[nodiscard]] Result<std::string> compareFile(const Context& context, const CompareFileArguments& arguments, const std::string& kind,
                                              const ComparedForFile& compared);

}  // namespace fw::cli

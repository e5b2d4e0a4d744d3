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
#include "model/store/trace_reader.h"

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
    /// "html", "csv", "md", "pdf", "png" or "svg". Errors: Usage.
    [[nodiscard]] Result<std::string> kind() const;
};

/// What is written. Everything in it is clean where there is a redactor, which cleans what is read besides.
struct ComparedForFile {
    store::TraceReader& reader;
    exporting::Redactor* redactor = nullptr;
    std::shared_ptr<const analysis::TraceDiff> diff;
    const analysis::DiffFacts& facts;
    std::vector<std::string> sources;  ///< where the traces came from
    std::string frameKey;
};
/// The bytes of the file. Errors: Limit, Output, Cancelled, those of the reader.
[[nodiscard]] Result<std::string> compareFile(const Context& context, const CompareFileArguments& arguments, const std::string& kind,
                                              const ComparedForFile& compared);

}  // namespace fw::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <map>
#include <string>

#include "app/cli/context.h"
#include "model/analysis/bottlenecks.h"

namespace fw::cli {

/// What the command `bottlenecks` found, and how it was asked.
struct BottleneckAnswer {
    const analysis::Bottlenecks& found;
    const analysis::BottleneckOptions& options;
    std::vector<const analysis::BottleneckRow*> rows;  ///< those that are shown, in order
    std::uint64_t allRows = 0;                         ///< of the chosen service
    std::optional<std::uint32_t> service;              ///< number of the only one that is shown
    std::string query;                                 ///< TraceQL
    std::uint64_t damaged = 0;
    double seconds = 0;
    std::map<std::string, std::string> onlyNames = {};  ///< by name with places of numbers: the one name that there is of it

    [[nodiscard]] const std::string& nameOf(const analysis::BottleneckRow& row) const {
        const auto only = onlyNames.find(row.text);
        return only == onlyNames.end() ? row.text : only->second;
    }
};

/// One JSON document.
void bottlenecksJson(Context& context, const BottleneckAnswer& answer);
/// A table for people, and what must be known to read it.
void bottlenecksText(Context& context, const BottleneckAnswer& answer);

}  // namespace fw::cli

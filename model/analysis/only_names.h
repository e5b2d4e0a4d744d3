// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <set>
#include <stop_token>
#include <string>
#include <vector>

#include "model/analysis/normalised_name.h"

namespace fw::analysis {

/// Of the normalised names `wanted`: the name that stands for it, where one alone of `names` (each once) is normalised to it. Looks at
/// every name; after `stop` what was found so far is of no use.
[[nodiscard]] std::map<std::string, std::string> onlyNames(const std::vector<std::string>& names, const std::set<std::string>& wanted,
                                                           const NameRules& rules, const std::stop_token& stop);

}  // namespace fw::analysis

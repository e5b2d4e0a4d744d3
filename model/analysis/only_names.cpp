// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/only_names.h"

namespace fw::analysis {

std::map<std::string, std::string> onlyNames(const std::vector<std::string>& names, const std::set<std::string>& wanted,
                                             const NameRules& rules, const std::stop_token& stop) {
    std::map<std::string, std::string> only;
    std::set<std::string> several;
    if (wanted.empty()) return only;
    for (const std::string& name : names) {
        if (stop.stop_requested()) break;
        std::string normalised = normalisedName(name, rules);
        if (!wanted.contains(normalised)) continue;
        if (!only.emplace(normalised, name).second) several.insert(std::move(normalised));
    }
    for (const std::string& name : several) only.erase(name);
    return only;
}

}  // namespace fw::analysis

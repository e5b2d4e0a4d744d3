// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rule_file.h"

#include <cstddef>
#include <fstream>

#include "model/query/quality_rule_text.h"

namespace fw::app {
namespace {

constexpr std::size_t ruleFileBytes = 1'000'000;

}  // namespace

Result<std::vector<QualityRule>> readRuleFile(const std::string& file) {
    std::ifstream input(file, std::ios::binary);
    std::string text(ruleFileBytes + 1, '\0');
    input.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (!input.is_open() || input.bad()) return fail(ErrorKind::Unreadable, "the rules cannot be read", file);
    text.resize(static_cast<std::size_t>(input.gcount()));
    if (text.size() > ruleFileBytes) return fail(ErrorKind::Usage, "a file of rules has at most 1 MB", file);
    Result<std::vector<QualityRule>> rules = query::parseQualityRules(text);
    if (!rules) return fail(ErrorKind::Usage, rules.error().message, file + ", " + rules.error().where);
    return rules;
}

}  // namespace fw::app

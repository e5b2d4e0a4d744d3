// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "model/core/quality_rule.h"
#include "model/core/result.h"

namespace fw::query {

/// A rule file: a rule a line, '#' begins a comment, empty lines are nothing. A rule is one of
///
///     every span [where TEST [and TEST]...] has KEY [and KEY]...
///     every trace [where TEST [and TEST]...] has NEED [and NEED]...        NEED: KEY | N spans | N services
///     at least P % of spans [where TEST [and TEST]...] have KEY [and KEY]...
///     no span where TEST [and TEST]...
///
/// with `info:`, `warning:` or `error:` in front (default: error). TEST: KEY | no KEY | KEY OP VALUE, OP one of = != < <= > >= and
/// `like` ('*' is any run of characters). Words of the language that are keys or values stand in double quotes, where \" and \\ are " and
/// \. Errors: Usage; `where` is "line N, column M".
[[nodiscard]] Result<std::vector<QualityRule>> parseQualityRules(std::string_view text);

}  // namespace fw::query

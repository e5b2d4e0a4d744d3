// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "app/cli/context.h"

namespace fw::cli {

/// `compare --imports A B`: what the operations of a system took before and after, by the traces of two imports. Gives the exit code.
[[nodiscard]] int compareImports(Context& context, const std::vector<std::string>& words, std::uint64_t limit);

}  // namespace fw::cli

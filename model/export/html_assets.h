// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace fw::exporting {

/// resources/html, built in by CMake.
[[nodiscard]] std::string_view pageStyle();
[[nodiscard]] std::string_view pageScript();
[[nodiscard]] std::string_view compareStyle();
[[nodiscard]] std::string_view compareScript();

}  // namespace fw::exporting

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/span.h"

#include <array>

namespace fw {

std::string_view kindName(SpanKind kind) {
    static constexpr std::array<std::string_view, 6> names = {"unspecified", "internal", "server", "client", "producer", "consumer"};
    const auto index = static_cast<std::size_t>(kind);
    return index < names.size() ? names[index] : names[0];
}

std::string_view statusName(StatusCode status) {
    static constexpr std::array<std::string_view, 3> names = {"unset", "ok", "error"};
    const auto index = static_cast<std::size_t>(status);
    return index < names.size() ? names[index] : names[0];
}

}  // namespace fw

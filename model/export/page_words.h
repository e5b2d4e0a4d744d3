// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "model/core/number_text.h"

namespace fw::exporting {

/// The words of a page or a ticket in the language of who asks for it; as it stands: English. `say` and `counted` are asked from the
/// thread that writes.
struct PageWords {
    std::string language = "en";  ///< BCP 47
    NumberStyle numbers = {};
    std::function<std::string(const char* english)> say = {};                           ///< null: as it is
    std::function<std::string(const char* english, std::uint64_t count)> counted = {};  ///< of a text with "%Ln" and "(s)"

    [[nodiscard]] std::string operator()(const char* english) const { return say ? say(english) : english; }
    /// "%1" and so on in their order; what stands in a value is no place for another.
    [[nodiscard]] std::string operator()(const char* english, std::initializer_list<std::string_view> values) const;
    /// "%Ln span(s)" → "1 span", "1,204 spans".
    [[nodiscard]] std::string amount(const char* english, std::uint64_t count) const;
};

/// What the scripts of the pages say; texts of `say`, handed over with the data.
[[nodiscard]] const std::vector<const char*>& scriptWords();
/// {"Copied":"…"} of those; empty object where the page is English.
[[nodiscard]] std::string scriptWordsJson(const PageWords& words);

}  // namespace fw::exporting

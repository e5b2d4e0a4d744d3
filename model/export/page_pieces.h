// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "model/core/attribute_value.h"
#include "model/core/span.h"
#include "model/export/page_words.h"

namespace fw::exporting {

/// Text for HTML, in elements and quoted attributes.
void appendHtml(std::string& out, std::string_view text);

/// <span class="chip kind">text</span>
void appendChip(std::string& out, std::string_view kind, std::string_view text);

/// Begins a page that lets nothing run but `script`, by hash, and takes nothing from elsewhere; up to the end of its head. `title` is text.
[[nodiscard]] std::string pageHead(const PageWords& words, std::string_view title, std::string_view style, std::string_view script);
/// The data, in which nothing can end its element, the script, and the end of the page.
void appendPageEnd(std::string& out, std::string_view json, std::string_view script);

/// JSON: colours of the sixteen slots, light and dark (design sheet).
[[nodiscard]] std::string_view serviceColorsJson();

/// A text that is shown: at most `most` bytes, and how many more there were.
[[nodiscard]] std::string shownText(std::string text, std::size_t most, const PageWords& words);

/// Texts of a page, each once.
class PageStrings {
public:
    [[nodiscard]] std::uint32_t add(std::string_view text);
    /// Bytes that `text` would add to the page.
    [[nodiscard]] std::size_t cost(std::string_view text) const;
    void appendTo(std::string& json) const;

private:
    std::map<std::string, std::uint32_t, std::less<>> m_numbers;
    std::vector<std::string> m_strings;
};

/// Its text is JSON as it stands.
[[nodiscard]] bool isBareJson(const AttributeValue& value);

}  // namespace fw::exporting

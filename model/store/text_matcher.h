// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "model/core/result.h"
#include "model/store/folded_needle.h"

namespace re2 {
class RE2;
}

namespace fw::store {

/// A text that is looked for, or a regular expression. RE2: linear time and bounded memory whatever the expression is, so
/// that neither a reader's slip nor a hostile value can hang a search. One thread.
class TextMatcher {
public:
    explicit TextMatcher(std::string_view text);
    /// Letters in either case. Errors: Usage.
    [[nodiscard]] static Result<TextMatcher> ofPattern(std::string_view pattern);
    TextMatcher(TextMatcher&&) noexcept;
    TextMatcher& operator=(TextMatcher&&) noexcept;
    ~TextMatcher();

    [[nodiscard]] bool isIn(std::string_view text);
    /// Null for a regular expression.
    [[nodiscard]] const FoldedNeedle* needle() const { return m_pattern ? nullptr : &m_needle; }

private:
    /// What the expression said of a short text: keys and most values come again and again.
    struct Answer {
        std::string text;
        bool known = false;
        bool holds = false;
    };

    [[nodiscard]] bool matchesPattern(std::string_view text) const;

    FoldedNeedle m_needle;
    std::unique_ptr<const re2::RE2> m_pattern;
    std::vector<Answer> m_answers;  ///< by hash; only with a pattern
};

}  // namespace fw::store

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/text_matcher.h"

#include <re2/re2.h>
#include <xxhash.h>

namespace fw::store {
namespace {

constexpr std::size_t longestRemembered = 64;
constexpr std::size_t answersKept = 4096;

}  // namespace

TextMatcher::TextMatcher(std::string_view text) : m_needle(text) {}
TextMatcher::TextMatcher(TextMatcher&&) noexcept = default;
TextMatcher& TextMatcher::operator=(TextMatcher&&) noexcept = default;
TextMatcher::~TextMatcher() = default;

Result<TextMatcher> TextMatcher::ofPattern(std::string_view pattern) {
    re2::RE2::Options options;
    options.set_log_errors(false);
    options.set_case_sensitive(false);
    options.set_never_capture(true);
    auto compiled = std::make_unique<const re2::RE2>(re2::StringPiece(pattern.data(), pattern.size()), options);
    if (!compiled->ok()) return fail(ErrorKind::Usage, "not a regular expression: " + compiled->error());
    TextMatcher matcher{std::string_view()};
    matcher.m_pattern = std::move(compiled);
    matcher.m_answers.resize(answersKept);
    return matcher;
}

bool TextMatcher::isIn(std::string_view text) {
    if (!m_pattern) return m_needle.isIn(text);
    if (text.size() > longestRemembered) return matchesPattern(text);
    Answer& answer = m_answers[XXH3_64bits(text.data(), text.size()) % m_answers.size()];
    if (!answer.known || answer.text != text) {
        answer.text = text;
        answer.known = true;
        answer.holds = matchesPattern(text);
    }
    return answer.holds;
}

bool TextMatcher::matchesPattern(std::string_view text) const {
    return m_pattern->Match(re2::StringPiece(text.data(), text.size()), 0, text.size(), re2::RE2::UNANCHORED, nullptr, 0);
}

}  // namespace fw::store

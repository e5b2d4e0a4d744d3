// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/sources/answer_source.h"

#include <algorithm>
#include <cstring>

namespace fw::sources {
namespace {

constexpr std::size_t surelyTraces = std::size_t{256} * 1024;
constexpr std::size_t answerStep = std::size_t{16} * 1024;

}  // namespace

Result<bool> AnswerSource::hasTraces() {
    while (m_tap.ids().empty() && m_head.size() < surelyTraces) {
        const std::size_t before = m_head.size();
        m_head.resize(before + answerStep);
        const auto got = take(std::span(m_head).subspan(before));
        m_head.resize(before + got.value_or(0));
        if (!got) return tl::unexpected<Error>(got.error());
        if (*got == 0) return false;
    }
    return true;
}

Result<std::size_t> AnswerSource::read(std::span<char> buffer) {
    if (m_headAt == m_head.size()) return take(buffer);
    const std::size_t count = std::min(buffer.size(), m_head.size() - m_headAt);
    std::memcpy(buffer.data(), m_head.data() + m_headAt, count);
    m_headAt += count;
    return count;
}

Result<std::size_t> AnswerSource::take(std::span<char> buffer) {
    auto got = m_transfer.read(buffer);
    if (got)
        m_tap.feed(std::string_view(buffer.data(), *got));
    else
        m_error = got.error();
    return got;
}

}  // namespace fw::sources

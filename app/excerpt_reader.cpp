// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/excerpt_reader.h"

#include <algorithm>
#include <array>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "importers/sources/source.h"

namespace fw::app {

namespace {

using items::IssueContext;

/// Decompressed bytes that are looked through for one line.
constexpr std::uint64_t maxLookedAt = 512ULL << 20;
constexpr std::size_t leadIn = 80;

/// Takes the bytes of a file and keeps what an excerpt shows.
class Finder {
public:
    Finder(std::uint64_t line, std::uint64_t column) : m_line(line), m_from(column > leadIn ? column - leadIn : 0), m_caret(column) {}

    /// False once all is there.
    bool take(std::string_view bytes) {
        while (!bytes.empty() && m_at <= m_line + 1) {
            const std::size_t end = bytes.find('\n');
            const std::string_view part = bytes.substr(0, end);
            if (m_at + 1 == m_line) {
                keep(m_context.before, part, 0);
            } else if (m_at == m_line) {
                m_seen = true;
                keep(m_context.text, part, m_from);
            } else if (m_at == m_line + 1) {
                keep(m_context.after, part, 0);
            }
            m_column += part.size();
            if (end == std::string_view::npos) return true;
            bytes.remove_prefix(end + 1);
            ++m_at;
            m_column = 0;
        }
        return m_at <= m_line + 1;
    }

    [[nodiscard]] bool seen() const { return m_seen; }
    [[nodiscard]] IssueContext context() {
        for (std::string* text : {&m_context.before, &m_context.text, &m_context.after}) {
            if (text->ends_with('\r')) text->pop_back();
        }
        // Not from the middle of a UTF-8 sequence.
        std::size_t begin = 0;
        while (m_from > 0 && begin < 3 && begin < m_context.text.size() &&
               (static_cast<unsigned char>(m_context.text[begin]) & 0xc0) == 0x80)
            ++begin;
        m_context.text.erase(0, begin);
        m_context.cutBefore = m_from > 0;
        m_context.caret = std::min<std::size_t>(
            static_cast<std::size_t>(m_caret - m_from) - std::min<std::size_t>(begin, static_cast<std::size_t>(m_caret - m_from)),
            m_context.text.size());
        return std::move(m_context);
    }

private:
    /// Keeps what of `part` lies in [from, from + maxBytes) of its line.
    void keep(std::string& kept, std::string_view part, std::uint64_t from) {
        const std::uint64_t end = from + IssueContext::maxBytes;
        if (m_column + part.size() <= from || m_column >= end) return;
        const std::uint64_t first = m_column < from ? from - m_column : 0;
        kept += part.substr(static_cast<std::size_t>(first),
                            static_cast<std::size_t>(std::min<std::uint64_t>(part.size(), end - m_column) - first));
    }

    std::uint64_t m_line;
    std::uint64_t m_from;
    std::uint64_t m_caret;
    std::uint64_t m_at = 1;
    std::uint64_t m_column = 0;
    bool m_seen = false;
    IssueContext m_context;
};

}  // namespace

Result<IssueContext> readIssueContext(const ImportIssue& issue, std::stop_token stop) {
    const auto missing = [&] { return fail(ErrorKind::NotFound, "The place is not there any more", issue.source); };
    if (!issue.line || issue.source.empty() || issue.source == "-") return missing();
    Result<std::unique_ptr<sources::Source>> source = sources::openSource(issue.source);
    if (!source) return tl::unexpected<Error>(source.error());
    (*source)->setStop(stop);
    Finder finder(*issue.line, issue.column ? *issue.column - 1 : issue.excerptCaret);
    std::array<char, 1U << 16> buffer{};
    std::uint64_t looked = 0;
    while (looked < maxLookedAt && !stop.stop_requested()) {
        const Result<std::size_t> got = (*source)->read(buffer);
        // A damaged end is what many problems are about: what came before is shown.
        if (!got || *got == 0) break;
        looked += *got;
        if (!finder.take(std::string_view(buffer.data(), *got))) break;
    }
    if (stop.stop_requested()) return fail(ErrorKind::Cancelled, "Cancelled", issue.source);
    if (!finder.seen()) return missing();
    IssueContext context = finder.context();
    // A file that has changed since then shows another text there.
    const std::string_view known = std::string_view(issue.excerpt).substr(std::min<std::size_t>(issue.excerptCaret, issue.excerpt.size()));
    const std::string_view now = std::string_view(context.text).substr(context.caret);
    if (issue.column && now.substr(0, 24) != known.substr(0, std::min<std::size_t>(24, now.size()))) return missing();
    return context;
}

}  // namespace fw::app

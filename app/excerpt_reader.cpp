// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/excerpt_reader.h"

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
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

/// Where the bytes of a UTF-8 sequence that was cut in front end.
std::size_t wholeFrom(std::string_view text) {
    std::size_t begin = 0;
    while (begin < std::min<std::size_t>(3, text.size()) && (static_cast<unsigned char>(text[begin]) & 0xc0) == 0x80) ++begin;
    return begin;
}

void dropReturn(std::string& text) {
    if (text.ends_with('\r')) text.pop_back();
}

/// Takes the bytes of a file piece by piece and keeps what an excerpt shows.
class Finder {
public:
    virtual ~Finder() = default;

    /// False once all is there.
    bool take(std::string_view bytes) {
        while (!bytes.empty()) {
            const std::size_t end = bytes.find('\n');
            keep(bytes.substr(0, end));
            if (end == std::string_view::npos) return true;
            bytes.remove_prefix(end + 1);
            ++m_line;
            m_column = 0;
            if (!nextLine()) return false;
        }
        return true;
    }
    /// Absent if the place was not among the bytes.
    [[nodiscard]] virtual std::optional<IssueContext> context() = 0;

protected:
    virtual void take(std::uint64_t column, std::string_view part) = 0;
    virtual bool nextLine() = 0;

    std::uint64_t m_line = 1;
    std::uint64_t m_column = 0;  ///< of the next byte, from 0

private:
    void keep(std::string_view part) {
        take(m_column, part);
        m_column += part.size();
    }
};

/// A place in a line that is known.
class PlaceFinder final : public Finder {
public:
    PlaceFinder(std::uint64_t line, std::uint64_t column)
        : m_wanted(line), m_from(column > leadIn ? column - leadIn : 0), m_caret(column) {}

    [[nodiscard]] std::optional<IssueContext> context() override {
        if (m_line < m_wanted || (m_line == m_wanted && m_column == 0)) return std::nullopt;
        for (std::string* text : {&m_context.before, &m_context.text, &m_context.after}) dropReturn(*text);
        const std::size_t cut = m_from > 0 ? wholeFrom(m_context.text) : 0;
        m_context.text.erase(0, cut);
        const auto caret = static_cast<std::size_t>(m_caret - m_from);
        m_context.caret = std::min(caret - std::min(caret, cut), m_context.text.size());
        m_context.cutBefore = m_from > 0;
        m_context.line = m_wanted;
        return m_context;
    }

private:
    void take(std::uint64_t column, std::string_view part) override {
        if (m_line + 1 == m_wanted) window(m_context.before, column, part, 0);
        if (m_line == m_wanted) window(m_context.text, column, part, m_from);
        if (m_line == m_wanted + 1) window(m_context.after, column, part, 0);
    }
    bool nextLine() override { return m_line <= m_wanted + 1; }

    /// Keeps what of `part` lies in [from, from + maxBytes) of its line.
    static void window(std::string& kept, std::uint64_t column, std::string_view part, std::uint64_t from) {
        const std::uint64_t end = from + IssueContext::maxBytes;
        if (column + part.size() <= from || column >= end) return;
        const std::uint64_t first = column < from ? from - column : 0;
        const std::uint64_t last = std::min<std::uint64_t>(part.size(), end - column);
        kept += part.substr(static_cast<std::size_t>(first), static_cast<std::size_t>(last - first));
    }

    std::uint64_t m_wanted;
    std::uint64_t m_from;
    std::uint64_t m_caret;
    IssueContext m_context;
};

/// The last bytes: where an input that was cut off ends.
class EndFinder final : public Finder {
public:
    [[nodiscard]] std::optional<IssueContext> context() override {
        IssueContext context;
        context.line = m_tail.empty() && m_line > 1 ? m_line - 1 : m_line;
        context.text = m_tail.empty() ? m_lastTail : m_tail;
        context.before = m_tail.empty() ? std::string() : m_above;
        dropReturn(context.text);
        dropReturn(context.before);
        if (context.text.empty()) return std::nullopt;
        context.cutBefore = context.text.size() >= IssueContext::maxBytes;
        if (context.cutBefore) context.text.erase(0, wholeFrom(context.text));
        context.caret = context.text.size();
        return context;
    }

private:
    void take(std::uint64_t, std::string_view part) override {
        if (m_head.size() < IssueContext::maxBytes) m_head += part.substr(0, IssueContext::maxBytes - m_head.size());
        m_tail += part.substr(part.size() - std::min(part.size(), IssueContext::maxBytes));
        if (m_tail.size() > IssueContext::maxBytes) m_tail.erase(0, m_tail.size() - IssueContext::maxBytes);
    }
    bool nextLine() override {
        m_above = std::exchange(m_head, {});
        m_lastTail = std::exchange(m_tail, {});
        return true;
    }

    std::string m_head;
    std::string m_tail;
    std::string m_above;
    std::string m_lastTail;
};

}  // namespace

Result<IssueContext> readIssueContext(const ImportIssue& issue, std::stop_token stop) {
    const auto missing = [&] { return fail(ErrorKind::NotFound, "The place is not there any more", issue.source); };
    if (!issue.line || issue.source.empty() || issue.source == "-" || issue.source.starts_with("-/")) return missing();
    Result<std::unique_ptr<sources::Source>> source = sources::openSource(issue.source);
    if (!source) return tl::unexpected<Error>(source.error());
    (*source)->setStop(stop);
    const bool cut = issue.code == IssueCode::TruncatedInput;
    std::unique_ptr<Finder> finder;
    if (cut) {
        finder = std::make_unique<EndFinder>();
    } else {
        finder = std::make_unique<PlaceFinder>(*issue.line, issue.column ? *issue.column - 1 : issue.excerptCaret);
    }
    std::array<char, 1U << 16> buffer{};
    std::uint64_t looked = 0;
    while (looked < maxLookedAt && !stop.stop_requested()) {
        const Result<std::size_t> got = (*source)->read(buffer);
        // A damaged end is what many problems are about: what came before is shown.
        if (!got || *got == 0) break;
        looked += *got;
        if (!finder->take(std::string_view(buffer.data(), *got))) break;
    }
    if (stop.stop_requested()) return fail(ErrorKind::Cancelled, "Cancelled", issue.source);
    std::optional<IssueContext> context = finder->context();
    if (!context) return missing();
    // A file that has changed since then shows another text there.
    if (!cut && issue.column) {
        const std::string_view known =
            std::string_view(issue.excerpt).substr(std::min<std::size_t>(issue.excerptCaret, issue.excerpt.size()));
        const std::string_view now = std::string_view(context->text).substr(context->caret);
        const std::size_t compared = std::min({std::size_t{24}, now.size(), known.size()});
        if (now.substr(0, compared) != known.substr(0, compared)) return missing();
    }
    return std::move(*context);
}

}  // namespace fw::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/issue_detail.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

#include <QCoreApplication>

#include "model/items/issue_sentences.h"
#include "model/items/text.h"

namespace fw::items {
namespace {

/// What a server says of a trace, in its own words: nothing else of it is ours.
constexpr IssuePattern serverWords = {QT_TRANSLATE_NOOP("IssueDetail", "%1, trace %2"), "rx"};

/// Advice for the command line, and what stands for it in the window.
constexpr std::pair<std::string_view, std::string_view> waysOfTheWindow[] = {
    {"if it is a log, say so: --format log, or log:FILE or log:PROFILE, which name its fields",
     "if it is a log, say what its fields mean: File → Import log lines with a mapping…"},
    {"give the authority that signed it (--ca FILE) if", "give the authority that signed it if"},
    {", or say which it is (--from)", ""},
    {": give the address of the server and --trace-id", ": copy the address from the page of the trace"},
};

constexpr std::size_t maxParts = 3;
/// Sentences in sentences: "looks like …" has two, a list of ways to write a time six.
constexpr int maxNesting = 8;

std::optional<QString> ownWords(std::string_view detail, int nesting);

QString inputWords(std::string_view text) {
    return cellText(text, ImportIssue::maxDetail);
}

QString translated(const char* english) {
    return QCoreApplication::translate("IssueDetail", english);
}

std::optional<QString> sentence(std::string_view text) {
    const auto all = issueSentences();
    const auto found = std::find(all.begin(), all.end(), text);
    if (found == all.end()) return std::nullopt;
    return translated(*found);
}

std::optional<QString> part(char kind, std::string_view text, int nesting) {
    switch (kind) {
        case 'n': {
            std::uint64_t number = 0;
            const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
            if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
            return countText(number);
        }
        case 'x':
            if (text.find_first_not_of("0123456789abcdefABCDEF") != std::string_view::npos) return std::nullopt;
            return inputWords(text);
        case 's':
            return sentence(text);
        case 'o':
            return ownWords(text, nesting + 1);
        case 't': {
            auto own = ownWords(text, nesting + 1);
            return own ? std::move(*own) : inputWords(text);
        }
        default:
            return inputWords(text);
    }
}

/// The texts in `detail` that stand where `english` has its %1, %2 …; false if the rest is not the same.
bool takeApart(std::string_view english, std::string_view detail, std::array<std::string_view, maxParts>& parts) {
    std::size_t count = 0;
    for (std::size_t place = english.find('%'); place != std::string_view::npos; place = english.find('%')) {
        if (!detail.starts_with(english.substr(0, place))) return false;
        detail.remove_prefix(place);
        english.remove_prefix(place + 2);
        const std::size_t next = english.find('%');
        const std::string_view between = english.substr(0, next);
        std::size_t size = detail.find(between);
        if (next == std::string_view::npos) {
            if (!detail.ends_with(between)) return false;
            size = detail.size() - between.size();
        }
        if (size == 0 || size == std::string_view::npos) return false;
        parts.at(count++) = detail.substr(0, size);
        detail.remove_prefix(size);
    }
    return detail == english;
}

std::optional<QString> fill(const IssuePattern& pattern, std::string_view detail, int nesting) {
    std::array<std::string_view, maxParts> parts;
    if (!takeApart(pattern.english, detail, parts)) return std::nullopt;
    std::array<QString, maxParts> texts;
    for (std::size_t i = 0; pattern.kinds[i] != '\0'; ++i) {
        auto text = part(pattern.kinds[i], parts.at(i), nesting);
        if (!text) return std::nullopt;
        texts.at(i) = std::move(*text);
    }
    const QString form = translated(pattern.english);
    QString out;
    for (qsizetype i = 0; i < form.size(); ++i) {
        const int number = form.at(i) == QLatin1Char('%') && i + 1 < form.size() ? form.at(i + 1).digitValue() : 0;
        if (number < 1 || number > static_cast<int>(maxParts)) {
            out += form.at(i);
            continue;
        }
        out += texts.at(static_cast<std::size_t>(number) - 1);
        ++i;
    }
    return out;
}

/// Nothing if `detail` is none of the sentences of the tables.
std::optional<QString> ownWords(std::string_view detail, int nesting) {
    if (nesting > maxNesting) return std::nullopt;
    if (auto text = sentence(detail)) return text;
    for (const IssuePattern& pattern : issuePatterns())
        if (auto text = fill(pattern, detail, nesting)) return text;
    return std::nullopt;
}

/// Details with this code may be a word of the input; one that looks like ours ("text", "span") is still the input's.
bool mayBeWordOfInput(IssueCode code) {
    switch (code) {
        case IssueCode::BadTraceId:
        case IssueCode::BadSpanId:
        case IssueCode::BadField:
        case IssueCode::FieldAsText:
        case IssueCode::UnknownProcess:
        case IssueCode::PartialTrace:
            return true;
        default:
            return false;
    }
}

}  // namespace

QString issueDetailText(IssueCode code, std::string_view detail) {
    // The importers speak to a command line; the window has other ways.
    for (const auto& [told, here] : waysOfTheWindow) {
        const std::size_t at = detail.find(told);
        if (at == std::string_view::npos) continue;
        std::string own(detail.substr(0, at));
        own += here;
        own += detail.substr(at + told.size());
        return issueDetailText(code, own);
    }
    std::optional<QString> text;
    if (code == IssueCode::SourceWarning)
        text = fill(serverWords, detail, 0);
    else if (code != IssueCode::SpansLost && !(mayBeWordOfInput(code) && detail.find(' ') == std::string_view::npos))
        text = ownWords(detail, 0);
    return text ? *text : inputWords(detail);
}

std::vector<std::string_view> knownIssueDetails() {
    const auto all = issueSentences();
    std::vector<std::string_view> known(all.begin(), all.end());
    for (const IssuePattern& pattern : issuePatterns()) known.emplace_back(pattern.english);
    known.emplace_back(serverWords.english);
    return known;
}

}  // namespace fw::items

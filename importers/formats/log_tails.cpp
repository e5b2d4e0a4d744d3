// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/log_tails.h"

#include <algorithm>
#include <array>
#include <utility>

#include "importers/formats/excerpt.h"
#include "model/core/characters.h"
#include "model/core/span_body.h"

namespace fw::formats {
namespace {

/// Semantic conventions, registry "exception".
constexpr std::string_view stackKey = "exception.stacktrace";
/// Lines below a record that are no stack trace, where it has no message to go on with.
constexpr std::string_view linesKey = "log.continuation";

bool isWordChar(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '$' || c == '.';
}

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

/// The name at the beginning of a line that is only a name, or a name with a colon behind it: "java.io.IOException: closed".
std::string_view leadingName(std::string_view line) {
    const auto end = static_cast<std::size_t>(std::find_if_not(line.begin(), line.end(), isWordChar) - line.begin());
    if (end == 0 || !isLetter(line.front())) return {};
    const std::string_view rest = line.substr(end);
    return rest.empty() || rest == ":" || rest.starts_with(": ") ? line.substr(0, end) : std::string_view();
}

bool isExceptionName(std::string_view name) {
    constexpr std::array<std::string_view, 3> ends = {"Exception", "Error", "Throwable"};
    return std::any_of(ends.begin(), ends.end(), [name](std::string_view end) { return name.ends_with(end); });
}

/// "Timeout", "requests.exceptions.Timeout": any class may be raised.
bool isClassName(std::string_view name) {
    if (name.find('.') != std::string_view::npos) return true;
    return name.size() > 1 && name[0] >= 'A' && name[0] <= 'Z' &&
           std::any_of(name.begin(), name.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

/// "main.(*Server).handle(0xc000010000, 0x2)", "net/http.HandlerFunc.ServeHTTP(...)".
bool isGoFunction(std::string_view line) {
    const std::size_t open = line.find('(');
    return line.ends_with(')') && open != std::string_view::npos && open > 0 && isLetter(line.front()) &&
           line.substr(0, open).find_first_of(" =\"") == std::string_view::npos;
}

template <std::size_t N>
bool beginsWithOne(std::string_view text, const std::array<std::string_view, N>& heads) {
    return std::any_of(heads.begin(), heads.end(), [text](std::string_view head) { return text.starts_with(head); });
}

}  // namespace

bool namesTrace(std::string_view text) {
    constexpr std::array<std::string_view, 5> names = {"race_id", "raceId", "raceID", "raceparent", "race.id"};
    return text.find("race") != std::string_view::npos &&
           std::any_of(names.begin(), names.end(), [text](std::string_view name) { return text.find(name) != std::string_view::npos; });
}

TailLine tailLine(std::string_view line) {
    const std::size_t first = line.find_first_not_of(blanks);
    if (first == std::string_view::npos) return TailLine::None;
    const std::string_view text = line.substr(first);
    // Most lines begin with a digit, a quote or a brace.
    if (first == 0) {
        if (!isLetter(text.front()) && text.front() != '[') return TailLine::None;
        constexpr std::array<std::string_view, 9> heads = {"Caused by: ",
                                                           "Suppressed: ",
                                                           "Traceback (most recent call last)",
                                                           "During handling of the above exception",
                                                           "The above exception was the direct cause",
                                                           "Exception in thread ",
                                                           "panic: ",
                                                           "created by ",
                                                           "[signal "};
        const bool surely =
            beginsWithOne(text, heads) || (text.starts_with("goroutine ") && text.ends_with("]:")) || isExceptionName(leadingName(text));
        return surely && !namesTrace(text) ? TailLine::Trace : TailLine::None;
    }
    constexpr std::array<std::string_view, 5> heads = {"at ", "Caused by: ", "Suppressed: ", "File \"",
                                                       "Traceback (most recent call last)"};
    if (beginsWithOne(text, heads)) return TailLine::Trace;
    if (text.starts_with("... ") && (text.ends_with(" more") || text.ends_with(" omitted"))) return TailLine::Trace;
    if (text.front() == '/' && text.find(".go:") != std::string_view::npos) return TailLine::Trace;
    // Objects are read as such, and so is what has ids.
    if (text.front() == '{' || namesTrace(text)) return TailLine::None;
    return TailLine::Indented;
}

/// Code in a traceback may look like anything; at the beginning of a line stands only what its language puts there.
bool LogTails::goesOn(const Tail& tail, TailLine kind, std::string_view line) {
    if (kind != TailLine::None) return true;
    if (!tail.isTrace || line.empty()) return false;
    if (blanks.find(line.front()) != std::string_view::npos) return !namesTrace(line);
    if (tail.isPython && isClassName(leadingName(line))) return true;
    return tail.isGo && (isGoFunction(line) || line.starts_with("exit status "));
}

bool LogTails::mayGoOn(std::string_view line) const {
    const TailLine kind = tailLine(line);
    if (kind != TailLine::None) return true;
    return m_tails.size() > 1 ? m_held > 0 : !m_tails.empty() && goesOn(m_tails.begin()->second, kind, line);
}

bool LogTails::take(const std::string& stream, std::string_view line, std::uint64_t offset, std::uint64_t number, BatchOutput& out) {
    // Objects, which most lines are, go on with nothing.
    if (m_tails.empty() || line.starts_with('{')) return false;
    Tail* const found = find(stream);
    if (found == nullptr) return false;
    Tail& tail = *found;
    const TailLine kind = tailLine(line);
    if (!goesOn(tail, kind, line)) return false;
    const std::string_view text = line.substr(std::min(line.find_first_not_of(blanks), line.size()));
    if (kind == TailLine::None && text.size() == line.size()) tail.isPython = false;
    if (kind == TailLine::Trace) {
        tail.isTrace = true;
        if (text.starts_with("Traceback")) tail.isPython = true;
        if (text.starts_with("goroutine ") || text.starts_with("panic: ")) tail.isGo = true;
    }
    append(tail, line, offset, number);
    if (m_held > maxHeld) close(out);
    return true;
}

void LogTails::put(const std::string& stream, std::optional<TailedRecord> record, BatchOutput& out) {
    Tail* tail = find(stream);
    if (tail == nullptr) {
        if (!record) return;
        if (m_tails.size() >= maxStreams) {
            close(out);
            clear();
        }
        m_last = &*m_tails.try_emplace(stream).first;
        tail = &m_last->second;
    } else {
        if (tail->hasLines) write(*tail, out);
        if (!record) {
            m_last = nullptr;
            m_tails.erase(stream);
            return;
        }
        if (tail->hasLines) *tail = Tail();
    }
    tail->record = *record;
    tail->isGone = false;
}

LogTails::Tail* LogTails::find(const std::string& stream) {
    if (m_last != nullptr && m_last->first == stream) return &m_last->second;
    const auto at = m_tails.find(stream);
    if (at == m_tails.end()) return nullptr;
    m_last = &*at;
    return &at->second;
}

void LogTails::close(BatchOutput& out) {
    if (m_held == 0) return;
    for (auto& [stream, tail] : m_tails) write(tail, out);
}

void LogTails::forget() {
    m_last = nullptr;
    std::erase_if(m_tails, [](const auto& entry) { return !entry.second.hasLines; });
    for (auto& [stream, tail] : m_tails) tail.isGone = true;
}

void LogTails::append(Tail& tail, std::string_view line, std::uint64_t offset, std::uint64_t number) {
    tail.hasLines = true;
    if (tail.isGone || tail.left > 0 || tail.text.size() + line.size() + 1 > maxTail) {
        if (tail.left++ == 0) {
            tail.offset = offset;
            tail.number = number;
        }
        ++m_held;
        return;
    }
    if (!tail.text.empty()) tail.text += '\n';
    tail.text += line;
    m_held += line.size() + 1;
}

void LogTails::tellLeft(Tail& tail, BatchOutput& out) {
    if (tail.left == 0) return;
    m_held -= std::min<std::size_t>(m_held, tail.left);
    ImportIssue issue =
        makeIssue(IssueCode::BudgetExceeded, "more lines below one log line than are kept with it", tail.offset, tail.number);
    issue.count = std::exchange(tail.left, 0);
    out.report(std::move(issue));
}

void LogTails::write(Tail& tail, BatchOutput& out) {
    tellLeft(tail, out);
    if (tail.text.empty()) return;
    SpanBatch& batch = out.batch();
    const std::string text = std::exchange(tail.text, {});
    m_held -= std::min(m_held, text.size() + 1);
    const std::string_view key = tail.isTrace ? stackKey : linesKey;
    const std::uint64_t begin = batch.bytes.size();
    if (tail.record.isSpan) {
        SpanRecord& record = batch.spans[tail.record.index];
        std::string encoded(batch.body(record));
        body::appendStringAttribute(encoded, body::AttributesField, key, text);
        batch.bytes += encoded;
        record.bodyOffset = begin;
        record.bodySize = static_cast<std::uint32_t>(encoded.size());
        return;
    }
    LogRecord& record = batch.logs[tail.record.index];
    LogEntry entry;
    static_cast<void>(body::readLogBody(batch.body(record), entry));
    auto* message = std::get_if<std::string>(&entry.body.data);
    if (!tail.isTrace && message != nullptr)
        *message += '\n' + text;
    else
        entry.attributes.push_back({std::string(key), text});
    body::appendLogBody(batch.bytes, entry);
    record.bodyOffset = begin;
    record.bodySize = static_cast<std::uint32_t>(batch.bytes.size() - begin);
}

}  // namespace fw::formats

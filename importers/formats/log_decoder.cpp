// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/log_decoder.h"

#include <algorithm>
#include <string>
#include <utility>

#include "importers/formats/excerpt.h"
#include "importers/formats/log_beginning.h"
#include "importers/formats/log_lines.h"
#include "importers/formats/log_streams.h"

namespace fw::formats {
namespace {

/// A line longer than this is not held in memory. Real ones reach 2 MB (prompts, stack traces).
constexpr std::uint64_t maxLineBytes = 16ULL << 20;

class LogDecoder final : public Decoder {
public:
    explicit LogDecoder(const DecodeLimits& limits)
        : m_maxLine(static_cast<std::size_t>(std::min(limits.maxRecordBytes, maxLineBytes))),
          m_lines(m_maxLine),
          m_streams(limits, m_maxLine) {
        m_streams.followTails();
    }

    void feed(std::string_view bytes, BatchOutput& out) override {
        if (m_stopped) return;
        m_stopped = !m_lines.feed(bytes, [&](const LogLine& line) { return readLine(line, out); });
    }

    void finish(BatchOutput& out) override {
        if (m_stopped) return;
        m_lines.finish([&](const LogLine& line) { return readLine(line, out); });
        m_streams.finish(out);
        if (m_lines.zeros() > 0)
            out.report(makeIssue(IssueCode::EmptyInput, std::to_string(m_lines.zeros()) + " zero bytes in front of lines were left out"));
    }

private:
    bool readLine(const LogLine& line, BatchOutput& out) {
        if (!m_streams.handOver(line.text, out)) return false;
        if (!m_beginning.over() && m_beginning.endsRecord(line.text)) {
            ImportIssue issue = makeIssue(IssueCode::JsonSyntax, "the input begins in the middle of a record", line.offset, line.number);
            setExcerpt(issue, line.text.substr(0, ImportIssue::maxExcerpt), 0);
            out.reject(std::move(issue));
        }
        if (line.tooLong) {
            ImportIssue issue = makeIssue(IssueCode::RecordTooLarge, "a line of more than " + std::to_string(m_maxLine) + " bytes",
                                          line.offset, line.number);
            setExcerpt(issue, line.text.substr(0, ImportIssue::maxExcerpt), 0);
            out.reject(std::move(issue));
        } else {
            m_streams.read({line.offset, line.number, line.ended, true}, line.text, {}, out);
        }
        return true;
    }

    std::size_t m_maxLine;
    LogLines m_lines;
    LogBeginning m_beginning;
    LogStreams m_streams;
    bool m_stopped = false;
};

}  // namespace

std::unique_ptr<Decoder> makeLogDecoder(const DecodeLimits& limits) {
    return std::make_unique<LogDecoder>(limits);
}

}  // namespace fw::formats

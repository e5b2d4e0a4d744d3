// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/log_decoder.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <utility>

#include "importers/formats/excerpt.h"
#include "importers/formats/log_layers.h"
#include "importers/formats/log_lines.h"
#include "importers/formats/log_record.h"

namespace fw::formats {
namespace {

/// A line longer than this is not held in memory. Real ones reach 2 MB (prompts, stack traces).
constexpr std::uint64_t maxLineBytes = 16ULL << 20;
/// Streams whose cut pieces are waited for at one time; more than a container has.
constexpr std::size_t maxOpenStreams = 64;

class LogDecoder final : public Decoder {
public:
    explicit LogDecoder(const DecodeLimits& limits)
        : m_limits(limits), m_maxLine(static_cast<std::size_t>(std::min(limits.maxRecordBytes, maxLineBytes))), m_lines(m_maxLine) {}

    void feed(std::string_view bytes, BatchOutput& out) override {
        if (m_stopped) return;
        m_out = &out;
        m_stopped = !m_lines.feed(bytes, [this](const LogLine& line) { return readLine(line); });
        m_out = nullptr;
    }

    void finish(BatchOutput& out) override {
        if (m_stopped) return;
        m_out = &out;
        m_lines.finish([this](const LogLine& line) { return readLine(line); });
        // Pieces of a container's line whose end has not been written.
        for (auto& [stream, piece] : m_pieces) {
            if (piece.text.empty()) continue;
            LogLine line{piece.text, piece.offset, piece.number, false, false};
            readPayload(line, piece.text, {}, true);
        }
        m_pieces.clear();
        reportCounts();
        m_out = nullptr;
    }

private:
    struct Piece {
        std::string text;
        std::uint64_t offset = 0;
        std::uint64_t number = 0;
    };

    bool readLine(const LogLine& line) {
        if (line.tooLong) {
            ImportIssue issue = makeIssue(IssueCode::RecordTooLarge, "a line of more than " + std::to_string(m_maxLine) + " bytes",
                                          line.offset, line.number);
            setExcerpt(issue, line.text.substr(0, ImportIssue::maxExcerpt), 0);
            m_out->reject(std::move(issue));
            return m_out->handOverIfFull();
        }
        if (hasEscapes(line.text)) {
            const std::string plain = withoutEscapes(line.text);
            readWhole(line, plain);
        } else {
            readWhole(line, line.text);
        }
        return m_out->handOverIfFull();
    }

    /// `text` is the line without terminal escapes.
    void readWhole(const LogLine& line, std::string_view text) {
        const std::size_t first = text.find_first_not_of(" \t");
        if (first == std::string_view::npos) return;
        if (text[first] == '{') {
            readPayload(line, text, {}, false);
        } else if (const auto prefix = peelPrefix(text)) {
            readPrefixed(line, *prefix);
        } else {
            readPayload(line, text, {}, false);
        }
    }

    void readPrefixed(const LogLine& line, const ContainerPrefix& prefix) {
        const std::string stream = "\n" + std::string(prefix.container);
        const auto open = m_pieces.find(stream);
        if (!prefix.partial && (open == m_pieces.end() || open->second.text.empty())) {
            readPayload(line, prefix.payload, prefix.container, true);
            return;
        }
        if (!append(stream, prefix.payload, line) || prefix.partial) return;
        joined(stream, prefix.container);
    }

    /// Adds a piece to a cut line. All streams together hold at most one line's worth; what is over is given up.
    bool append(const std::string& stream, std::string_view text, const LogLine& line) {
        if (m_pieceBytes + text.size() > m_maxLine || (!m_pieces.contains(stream) && m_pieces.size() >= maxOpenStreams)) {
            const auto lost = std::count_if(m_pieces.begin(), m_pieces.end(), [](const auto& entry) { return !entry.second.text.empty(); });
            ImportIssue issue = makeIssue(IssueCode::RecordTooLarge, "lines in pieces of more than " + std::to_string(m_maxLine) + " bytes",
                                          line.offset, line.number);
            issue.count = static_cast<std::uint64_t>(lost) + 1;
            m_out->reject(std::move(issue));
            m_pieces.clear();
            m_pieceBytes = 0;
            return false;
        }
        Piece& piece = m_pieces[stream];
        if (piece.text.empty()) {
            piece.offset = line.offset;
            piece.number = line.number;
        }
        piece.text += text;
        m_pieceBytes += text.size();
        return true;
    }

    void joined(const std::string& stream, std::string_view container) {
        const Piece whole = std::exchange(m_pieces[stream], Piece());
        m_pieceBytes -= whole.text.size();
        const std::string text = hasEscapes(whole.text) ? withoutEscapes(whole.text) : whole.text;
        readPayload(LogLine{text, whole.offset, whole.number, false, true}, text, container, true);
    }

    /// What the program itself has written. `peeled` tells that a container's layer was around it.
    void readPayload(const LogLine& line, std::string_view text, std::string_view container, bool peeled) {
        const std::size_t first = text.find_first_not_of(" \t");
        if (first == std::string_view::npos) return;
        if (text[first] != '{') {
            if (text.find('\0') != std::string_view::npos) return reportNoText(line, text);
            const auto logfmt = logfmtAsJson(text.substr(first));
            if (logfmt && m_tree.parse(*logfmt, m_limits.maxDepth)) return readObject(line, container);
            return countPlain(line);
        }
        // The first line of a document spread over lines: not a record of this format.
        if (line.ended && text.find_last_not_of(" \t\r\n") == first) return countPlain(line);
        if (!m_tree.parse(text, m_limits.maxDepth)) return reportSyntax(line, text, peeled);
        if (!peeled) {
            if (const auto record = dockerRecord(m_tree.root())) return readDocker(line, *record);
        }
        readObject(line, container);
    }

    /// docker's json-file: the text ends in a line feed unless it was cut at 16 KiB.
    void readDocker(const LogLine& line, const DockerRecord& record) {
        std::string_view text = record.log;
        const bool ends = text.ends_with('\n');
        if (ends) text.remove_suffix(1);
        if (text.ends_with('\r')) text.remove_suffix(1);
        if (append(record.stream, text, line) && ends) joined(record.stream, {});
    }

    void readObject(const LogLine& line, std::string_view container) {
        LogLineResult result = readLogObject(m_tree.root(), container, m_out->batch());
        for (ImportIssue& issue : result.issues) {
            issue.offset = line.offset;
            issue.line = line.number;
            m_out->report(std::move(issue));
        }
        if (result.timeStyle && result.kind != LogLineKind::Plain) m_timeStyles |= 1U << static_cast<unsigned>(*result.timeStyle);
        if (result.kind == LogLineKind::Plain && result.issues.empty()) countPlain(line);
        if (result.kind != LogLineKind::IncompleteSpan) return;
        ImportIssue issue = makeIssue(IssueCode::IncompleteSpanLine, std::move(result.missing), line.offset, line.number);
        setExcerpt(issue, line.text, 0);
        m_out->reject(std::move(issue));
    }

    void countPlain(const LogLine& line) {
        if (m_plainLines++ > 0) return;
        m_firstPlain = makeIssue(IssueCode::PlainLogLines, {}, line.offset, line.number);
        setExcerpt(m_firstPlain, line.text, 0);
    }

    void reportNoText(const LogLine& line, std::string_view text) {
        ImportIssue issue = makeIssue(IssueCode::JsonSyntax, "bytes that are no text", line.offset, line.number);
        setExcerpt(issue, text, 0);
        m_out->reject(std::move(issue));
    }

    void reportSyntax(const LogLine& line, std::string_view text, bool peeled) {
        const bool cut = !line.ended && m_tree.endedEarly();
        const IssueCode code = cut ? IssueCode::TruncatedInput : m_tree.tooDeep() ? IssueCode::JsonTooDeep : IssueCode::JsonSyntax;
        ImportIssue issue = makeIssue(code, std::string(m_tree.errorText()), line.offset, line.number);
        // Behind a layer the place inside the raw line is not known; the excerpt shows it.
        if (!peeled && text.data() == line.text.data()) {
            issue.column = m_tree.errorOffset() + 1;
            issue.offset = line.offset + m_tree.errorOffset();
        }
        setExcerpt(issue, text, m_tree.errorOffset());
        m_out->reject(std::move(issue));
    }

    void reportCounts() {
        if (m_plainLines > 0) {
            m_firstPlain.count = m_plainLines;
            m_out->report(std::move(m_firstPlain));
        }
        std::string styles;
        unsigned count = 0;
        for (unsigned style = 0; style <= static_cast<unsigned>(TimeStyle::IsoTextNoZone); ++style) {
            if ((m_timeStyles & (1U << style)) == 0) continue;
            styles += (count++ == 0 ? "" : " and ") + std::string(timeStyleName(static_cast<TimeStyle>(style)));
        }
        if (count > 1) m_out->report(makeIssue(IssueCode::MixedTimeFormats, std::move(styles)));
    }

    DecodeLimits m_limits;
    std::size_t m_maxLine;
    LogLines m_lines;
    JsonTree m_tree;
    BatchOutput* m_out = nullptr;
    std::unordered_map<std::string, Piece> m_pieces;  ///< by docker's stream, or line feed + container name
    std::size_t m_pieceBytes = 0;
    ImportIssue m_firstPlain;
    std::uint64_t m_plainLines = 0;
    unsigned m_timeStyles = 0;
    bool m_stopped = false;
};

}  // namespace

std::unique_ptr<Decoder> makeLogDecoder(const DecodeLimits& limits) {
    return std::make_unique<LogDecoder>(limits);
}

}  // namespace fw::formats

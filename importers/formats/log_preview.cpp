// SPDX-License-Identifier: GPL-3.0-or-later
// The preview of log_mapping_guess.h: the decoder itself, line by line.
#include <algorithm>
#include <utility>

#include "importers/formats/decoder.h"
#include "importers/formats/log_mapping_guess.h"
#include "importers/formats/log_streams.h"
#include "importers/formats/log_tails.h"
#include "importers/formats/text_encoding.h"
#include "model/core/span_body.h"

namespace fw::formats {
namespace {

constexpr std::size_t maxShown = 400;

/// What came of the line fed last. The batch stays whole until the end: lines below a record are written into it.
class LineOutput final : public BatchOutput {
public:
    SpanBatch& batch() override { return m_batch; }
    bool handOverIfFull() override { return true; }
    void report(ImportIssue issue) override {
        if (issue.code != IssueCode::PlainLogLines && issue.code != IssueCode::MixedTimeFormats) m_issues.push_back(std::move(issue));
    }
    void reject(ImportIssue issue) override {
        m_rejected = true;
        m_issues.push_back(std::move(issue));
    }

    void describe(LogPreviewLine& line, bool mayGoOn) {
        line.spans = m_batch.spans.size() - std::exchange(m_spans, m_batch.spans.size());
        line.logs = m_batch.logs.size() - std::exchange(m_logs, m_batch.logs.size());
        if (line.spans > 0) {
            describeSpan(line);
        } else if (line.logs > 0) {
            describeLog(line);
        } else if (m_rejected) {
            line.kind = m_issues.front().code == IssueCode::IncompleteSpanLine ? LogLineKind::IncompleteSpan : LogLineKind::Plain;
            line.outcome = issueReason(m_issues.front());
            line.trouble = m_issues.front();
        } else if (mayGoOn && m_spans + m_logs > 0) {
            line.goesOn = true;
        } else {
            line.outcome = "No trace id";
            line.trouble = makeIssue(IssueCode::PlainLogLines);
        }
        m_issues.clear();
        m_rejected = false;
    }

private:
    void describeSpan(LogPreviewLine& line) const {
        const SpanRecord& span = m_batch.spans.back();
        SpanDetails details;
        static_cast<void>(body::readDetails(m_batch.body(span), details));
        line.kind = LogLineKind::Span;
        line.traceId = idText(span.traceId, details.traceIdText);
        line.spanId = idText(span.spanId, details.spanIdText);
        if (!span.parentId.isNull()) line.parentId = idText(span.parentId, details.parentIdText);
        line.service = serviceOf(span.resource);
        line.startNs = span.startNs;
        line.durationNs = span.durationNs;
        line.outcome = std::string(m_batch.names.at(span.name).substr(0, maxShown));
        // A mapping that misses the time or the duration is to be seen.
        if ((span.marks & (NoStart | NoEnd)) != 0 && !m_issues.empty()) line.trouble = m_issues.front();
    }
    void describeLog(LogPreviewLine& line) const {
        const LogRecord& log = m_batch.logs.back();
        LogEntry entry;
        static_cast<void>(body::readLogBody(m_batch.body(log), entry));
        line.kind = LogLineKind::Log;
        line.traceId = idText(log.traceId, entry.traceIdText);
        if (!log.spanId.isNull()) line.spanId = idText(log.spanId, entry.spanIdText);
        line.service = serviceOf(log.resource);
        line.startNs = log.timeNs;
        line.outcome = m_issues.empty() ? valueText(entry.body).substr(0, maxShown) : issueReason(m_issues.front());
        if (!m_issues.empty()) line.trouble = m_issues.front();
    }

    [[nodiscard]] std::string serviceOf(std::uint32_t number) const {
        Resource resource;
        static_cast<void>(body::readResource(m_batch.resources.at(number), resource));
        return resource.serviceName.substr(0, maxShown);
    }

    SpanBatch m_batch;
    std::size_t m_spans = 0;  ///< of the lines before
    std::size_t m_logs = 0;
    std::vector<ImportIssue> m_issues;
    bool m_rejected = false;
};

}  // namespace

std::vector<LogPreviewLine> previewLogMapping(std::string_view head, const LogMapping& mapping) {
    std::vector<LogPreviewLine> lines;
    std::string recoded;
    head = asUtf8(head, recoded);
    DecodeLimits limits;
    limits.logMapping = std::make_shared<LogMapping>(mapping);
    const auto decoder = makeDecoder(FormatId::Log, limits);
    LineOutput out;
    while (!head.empty() && lines.size() < mappingLines) {
        const std::size_t end = std::min(head.find('\n'), head.size());
        LogPreviewLine& line = lines.emplace_back();
        line.number = lines.size();
        line.text = head.substr(0, std::min(end, maxShown));
        decoder->feed(head.substr(0, end), out);
        decoder->feed("\n", out);
        out.describe(line, tailLine(LogStreams::insideOf(head.substr(0, end))) != TailLine::None);
        head.remove_prefix(std::min(end + 1, head.size()));
    }
    return lines;
}

}  // namespace fw::formats

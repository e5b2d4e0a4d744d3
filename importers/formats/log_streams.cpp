// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/log_streams.h"

#include <algorithm>
#include <utility>

namespace fw::formats {
namespace {

/// Streams whose cut pieces or open documents are waited for at one time; more than a container has.
constexpr std::size_t maxOpenStreams = 64;
/// Lines, and bytes of the batch, for which it is kept back as lines may follow that belong to its records.
constexpr int mostWaited = 16'384;
constexpr std::size_t mostWaitedBytes = std::size_t{32} << 20;

constexpr std::string_view dockerHead = "{\"log\":\"";

/// A time alone may be the logger's own: the lines below have none.
const std::string& tailsOf(const std::string& stream) {
    static const std::string bare;
    return stream == "\n" ? bare : stream;
}

/// Documents inside of lines are decoded by others, who hand the batch over when they like: what waits for its records is written
/// before, and records that are gone get nothing more.
class TailsFirst final : public BatchOutput {
public:
    TailsFirst(LogTails& tails, BatchOutput& out) : m_tails(tails), m_out(out) {}
    SpanBatch& batch() override { return m_out.batch(); }
    bool handOverIfFull() override {
        m_tails.close(m_out);
        const bool hadRecords = !m_out.batch().empty();
        const bool goOn = m_out.handOverIfFull();
        if (hadRecords && m_out.batch().empty()) m_tails.forget();
        return goOn;
    }
    void report(ImportIssue issue) override { m_out.report(std::move(issue)); }
    void reject(ImportIssue issue) override { m_out.reject(std::move(issue)); }

private:
    LogTails& m_tails;
    BatchOutput& m_out;
};

}  // namespace

void LogStreams::read(const LogPlace& place, std::string_view line, const LogContext& context, BatchOutput& out) {
    m_out = &out;
    m_context = context;
    std::string plain;
    LogPlace where = place;
    if (hasEscapes(line)) {
        plain = withoutEscapes(line);
        line = plain;
        where.bare = false;
    }
    const std::size_t first = line.find_first_not_of(" \t");
    if (first == std::string_view::npos) return;
    if (line[first] != '{') {
        if (const auto prefix = peelPrefix(line)) return readPrefixed(where, *prefix);
    }
    readText(where, line, {}, m_context, true);
}

std::string_view LogStreams::insideOf(std::string_view line) {
    if (line.starts_with(dockerHead)) {
        line.remove_prefix(dockerHead.size());
        if (line.starts_with("\\t")) return "\t-";
        return line.substr(0, line.find('\\'));
    }
    if (line.starts_with('{')) return line;
    const auto prefix = peelPrefix(line);
    return prefix ? prefix->payload : line;
}

bool LogStreams::handOver(std::string_view nextLine, BatchOutput& out) {
    const SpanBatch& batch = out.batch();
    const bool isObject = nextLine.starts_with('{') && !nextLine.starts_with(dockerHead);
    if ((!isObject || m_tails.anyHeld()) && m_waited < mostWaited && batch.bytes.size() < mostWaitedBytes &&
        m_tails.mayGoOn(insideOf(nextLine))) {
        ++m_waited;
        return true;
    }
    m_waited = 0;
    return TailsFirst(m_tails, out).handOverIfFull();
}

void LogStreams::endStreams(BatchOutput& out) {
    m_out = &out;
    m_tails.close(out);
    m_tails.clear();
    // Pieces of a container's line whose end has not been written.
    for (auto& [stream, piece] : m_pieces)
        m_payloads.read({piece.offset, piece.number, false, false}, piece.text, contextOf(stream), false, out);
    m_pieces.clear();
    for (const auto& [stream, document] : m_documents)
        m_payloads.reportCutOff({document.offset(), document.number(), false, false}, document.text(), true, out);
    m_documents.clear();
    m_heldBytes = 0;
}

void LogStreams::finish(BatchOutput& out) {
    endStreams(out);
    m_payloads.finish(out);
}

void LogStreams::readPrefixed(LogPlace place, const ContainerPrefix& prefix) {
    place.bare = false;
    LogContext context = m_context;
    context.container = prefix.container;
    if (prefix.timeNs) context.timeNs = prefix.timeNs;
    m_stream.assign(prefix.container);
    m_stream += '\n';
    m_stream += prefix.stream;
    if (!prefix.partial && (m_pieces.empty() || !m_pieces.contains(m_stream)))
        return readText(place, prefix.payload, m_stream, context, false);
    if (append(m_stream, prefix.payload, place) && !prefix.partial) joined(m_stream, context);
}

/// docker's json-file: the text ends in a line feed unless it was cut at 16 KiB.
void LogStreams::readDocker(LogPlace place, const DockerRecord& record) {
    place.bare = false;
    std::string_view text = record.log;
    const bool ends = text.ends_with('\n');
    if (ends) text.remove_suffix(1);
    if (text.ends_with('\r')) text.remove_suffix(1);
    m_stream = record.stream;
    LogContext context = m_context;
    if (record.timeNs) context.timeNs = record.timeNs;
    if (ends && (m_pieces.empty() || !m_pieces.contains(m_stream))) {
        const std::string plain = hasEscapes(text) ? withoutEscapes(text) : std::string();
        return readText(place, plain.empty() ? text : plain, m_stream, context, false);
    }
    if (append(m_stream, text, place) && ends) joined(m_stream, context);
}

/// One line of one stream: part of an open document, the first line of one, or whole by itself.
void LogStreams::readText(const LogPlace& place, std::string_view text, const std::string& stream, const LogContext& context,
                          bool mayBeDocker) {
    if (!m_documents.empty()) {
        const auto open = m_documents.find(stream);
        if (open != m_documents.end() && !goOn(open, text, context)) return;
    }
    if (m_follows && m_tails.take(tailsOf(stream), text, place.offset, place.line, *m_out)) return;
    if (place.ended && LogDocument::opens(text)) {
        const bool another = !m_documents.contains(stream);
        if (another && roomFor(text.size(), place, true)) m_documents.emplace(stream, LogDocument(text, place.offset, place.line));
        return;
    }
    if (const auto record = readPayload(place, text, stream, context, mayBeDocker)) readDocker(place, *record);
}

std::optional<DockerRecord> LogStreams::readPayload(const LogPlace& place, std::string_view text, const std::string& stream,
                                                    const LogContext& context, bool mayBeDocker) {
    TailsFirst out(m_tails, *m_out);
    auto record = m_payloads.read(place, text, context, mayBeDocker, out);
    if (m_follows && !record) m_tails.put(tailsOf(stream), m_payloads.lastRecord(), *m_out);
    return record;
}

/// True if the line is not the document's and is still to be read.
bool LogStreams::goOn(Documents::iterator open, std::string_view text, const LogContext& context) {
    LogDocument& document = open->second;
    const std::size_t before = document.text().size();
    const LogPlace place{document.offset(), document.number(), true, false};
    switch (document.add(text)) {
        case LogDocument::Step::Taken:
            static_cast<void>(roomFor(document.text().size() - before, place, false));
            return false;
        case LogDocument::Step::Foreign:
            return true;
        case LogDocument::Step::Whole:
            static_cast<void>(readPayload(place, document.text(), open->first, context, false));
            m_heldBytes -= std::min(m_heldBytes, before);
            m_documents.erase(open);
            return false;
        case LogDocument::Step::Broken:
            break;
    }
    TailsFirst out(m_tails, *m_out);
    m_payloads.reportCutOff(place, document.text(), false, out);
    m_heldBytes -= std::min(m_heldBytes, before);
    m_documents.erase(open);
    return true;
}

/// Accounts for `bytes` more in pieces and documents, which together hold at most one line's worth; what is over is given
/// up. False if it was.
bool LogStreams::roomFor(std::size_t bytes, const LogPlace& place, bool newStream) {
    const std::size_t streams = m_pieces.size() + m_documents.size();
    m_heldBytes += bytes;
    if (m_heldBytes <= m_maxBytes && (!newStream || streams < maxOpenStreams)) return true;
    ImportIssue issue = makeIssue(IssueCode::RecordTooLarge, "lines in pieces of more than " + std::to_string(m_maxBytes) + " bytes",
                                  place.offset, place.line);
    issue.count = std::max<std::uint64_t>(streams + (newStream ? 1 : 0), 1);
    m_out->reject(std::move(issue));
    m_pieces.clear();
    m_documents.clear();
    m_heldBytes = 0;
    return false;
}

bool LogStreams::append(const std::string& stream, std::string_view text, const LogPlace& place) {
    if (!roomFor(text.size(), place, !m_pieces.contains(stream))) return false;
    const auto [at, added] = m_pieces.try_emplace(stream);
    if (added) at->second = {{}, place.offset, place.line};
    at->second.text += text;
    return true;
}

void LogStreams::joined(const std::string& stream, const LogContext& context) {
    auto node = m_pieces.extract(stream);
    const Piece& whole = node.mapped();
    m_heldBytes -= std::min(m_heldBytes, whole.text.size());
    const std::string text = hasEscapes(whole.text) ? withoutEscapes(whole.text) : whole.text;
    readText({whole.offset, whole.number, true, false}, text, stream, context, false);
}

LogContext LogStreams::contextOf(std::string_view stream) const {
    LogContext context = m_context;
    if (const std::size_t end = stream.find('\n'); end != std::string_view::npos) context.container = stream.substr(0, end);
    return context;
}

}  // namespace fw::formats

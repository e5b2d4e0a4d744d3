// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/detect.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <utility>

#include "importers/formats/detect_json.h"
#include "importers/formats/framing.h"
#include "importers/formats/log_layers.h"
#include "importers/formats/log_text.h"
#include "importers/formats/otlp_wire.h"
#include "importers/formats/text_encoding.h"
#include "importers/formats/zipkin_wire.h"

namespace fw::formats {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t maxLogLines = 64;
constexpr std::uint64_t maxMessage = 4ULL << 20;

constexpr std::array<std::pair<std::string_view, std::string_view>, 12> magics = {{
    {"\x89PNG\r\n\x1a\n"sv, "PNG image"},
    {"\x7f"
     "ELF"sv,
     "ELF program"},
    {"PK\x03\x04"sv, "zip archive"},
    {"PRI * HTTP/2.0"sv, "HTTP/2 connection"},
    {"SQLite format 3"sv, "SQLite database"},
    {"%PDF-"sv, "PDF document"},
    {"\xff\xd8\xff"sv, "JPEG image"},
    {"GIF8"sv, "GIF image"},
    {"\x1f\x8b"sv, "gzip data"},
    {"\x28\xb5\x2f\xfd"sv, "zstd data"},
    {"\xfd"
     "7zXZ"sv,
     "xz data"},
    {"BZh"sv, "bzip2 data"},
}};

/// Is this the beginning of an OTLP request or (outside of frames) of a list of Zipkin spans in protobuf? Nothing if it is
/// neither.
std::optional<Detection> detectProto(std::string_view head, bool whole, bool framed) {
    std::size_t at = 0;
    int groups = 0;
    int unclear = 0;
    std::optional<Detection> found;
    while (at < head.size() && groups < 8) {
        if (head[at] != '\n') break;
        ++at;
        std::uint64_t size = 0;
        unsigned shift = 0;
        bool ended = false;
        while (at < head.size() && shift < 35 && !ended) {
            const auto byte = static_cast<unsigned char>(head[at++]);
            size |= static_cast<std::uint64_t>(byte & 0x7f) << shift;
            shift += 7;
            ended = byte < 0x80;
        }
        if (!ended) break;
        const std::string_view group = head.substr(at, static_cast<std::size_t>(std::min<std::uint64_t>(size, head.size() - at)));
        const double sure = whole && size > head.size() - at ? 0.9 : 1.0;
        const ZipkinWire::Shape zipkin = framed ? ZipkinWire::Shape::Other : ZipkinWire::shapeOf(group);
        if (zipkin == ZipkinWire::Shape::Span) return Detection::known(FormatId::ZipkinProto, sure);
        if (zipkin == ZipkinWire::Shape::Unclear) ++unclear;
        switch (zipkin == ZipkinWire::Shape::Other ? OtlpWire::signalOf(group) : OtlpWire::Signal::Unknown) {
            case OtlpWire::Signal::Spans:
                return Detection::known(FormatId::OtlpProto, sure);
            case OtlpWire::Signal::Logs:
                if (!found || found->guesses.empty()) found = Detection::known(FormatId::OtlpProto, 0.95);
                break;
            case OtlpWire::Signal::Metrics:
                if (!found) found = Detection::other("OTLP metrics");
                break;
            case OtlpWire::Signal::Unknown:
                break;
        }
        if (size > head.size() - at) {
            if (!found && whole && OtlpWire::beginsLikeGroup(group)) found = Detection::known(FormatId::OtlpProto, 0.6);
            break;
        }
        at += static_cast<std::size_t>(size);
        ++groups;
    }
    // Requests without a record in them: only if the bytes come out even.
    if (!found && groups > 0 && whole && at == head.size() && head.size() > 2)
        return Detection::known(unclear == groups ? FormatId::ZipkinProto : FormatId::OtlpProto, 0.5);
    return found;
}

Detection detectFramed(std::string_view head, Framing framing, bool whole) {
    const std::size_t header = framing == Framing::Grpc ? 5 : 4;
    Detection fallback;
    std::size_t at = 0;
    for (int frames = 0; frames < 16 && head.size() - at > header; ++frames) {
        std::uint64_t size = 0;
        for (std::size_t i = header - 4; i < header; ++i) size = (size << 8) | static_cast<unsigned char>(head[at + i]);
        const std::string_view rest = head.substr(at + header);
        const std::string_view bytes = rest.substr(0, static_cast<std::size_t>(std::min<std::uint64_t>(size, rest.size())));
        const bool all = bytes.size() == size;
        const bool packed = bytes.starts_with("\x28\xb5\x2f\xfd"sv) || bytes.starts_with("\x1f\x8b"sv);
        std::string text;
        if (packed && all) {
            ImportIssue issue;
            text = decompressMessage(bytes, maxMessage, issue).value_or(std::string());
        } else if (!packed) {
            text = bytes;
        }
        if (!text.empty()) {
            Detection here = text[0] == '{' || text[0] == '[' ? detectJson(text) : detectProto(text, whole, true).value_or(Detection{});
            if (!here.guesses.empty()) return here;
            if (fallback.otherKind.empty()) fallback.otherKind = here.otherKind;
        } else if (packed && fallback.guesses.empty()) {
            // The first message is longer than what we see of it.
            fallback = Detection::known(FormatId::OtlpProto, whole ? 0.6 : 0.7);
        }
        if (!all) break;
        at += header + static_cast<std::size_t>(size);
    }
    return fallback;
}

/// util.inspect output of the JavaScript console exporter: unquoted keys, one object after the other.
bool isJavaScriptConsole(std::string_view head) {
    return head.find("\n  traceId: '") != std::string_view::npos &&
           (head.find("\n  instrumentationScope: {") != std::string_view::npos || head.find("\n  timestamp: ") != std::string_view::npos);
}

/// What one line of a text file says; `layered` if a container's prefix was around it.
Detection detectLine(std::string_view line, bool layered) {
    // Spans that consoles print over several lines, as far as one line shows them.
    for (const std::string_view mark : {"\"trace_id\": \"0x", "\"TraceID\": \"", "  traceId: '"})
        if (line.find(mark) != std::string_view::npos) return Detection::known(layered ? FormatId::Log : FormatId::OtelConsole, 0.7);
    const std::size_t first = line.find_first_not_of(" \t");
    if (first == std::string_view::npos) return {};
    Detection inner;
    double most = 1;
    if (line[first] == '{') {
        inner = detectJson(line.substr(first));
    } else if (const auto json = textAsJson(line.substr(first))) {
        inner = detectJson(*json);
        most = 0.8;
    }
    for (FormatGuess& guess : inner.guesses) {
        const bool console = guess.format == FormatId::OtelConsole || guess.format == FormatId::OtlpJson;
        if (guess.format != FormatId::Log && !console) guess.confidence = 0;
        guess.format = console && !layered ? FormatId::OtelConsole : FormatId::Log;
        guess.confidence = std::min(guess.confidence, most);
    }
    std::erase_if(inner.guesses, [](const FormatGuess& guess) { return guess.confidence <= 0; });
    return inner;
}

/// Documents printed over several lines, each line of which a container's prefix stands in front of; by stream.
class LayeredDocuments {
public:
    void add(const ContainerPrefix& prefix) {
        std::string stream(prefix.container);
        stream += '\n';
        stream += prefix.stream;
        std::string& text = m_streams[stream];
        text += prefix.payload;
        if (!prefix.partial) text += '\n';
    }
    /// Only what the decoder of logs reads.
    [[nodiscard]] Detection detect() const {
        for (const auto& [stream, text] : m_streams) {
            const std::size_t first = text.find('{');
            if (first == std::string::npos) continue;
            const Detection found = detectJson(std::string_view(text).substr(first));
            if (found.guesses.empty()) continue;
            const FormatGuess& guess = found.guesses.front();
            if (guess.format == FormatId::OtlpJson || guess.format == FormatId::OtelConsole || guess.format == FormatId::Log)
                return Detection::known(FormatId::Log, guess.confidence);
        }
        return {};
    }

private:
    std::map<std::string, std::string> m_streams;
};

/// Lines that are no JSON by themselves: containers' prefixes, logfmt, consoles.
Detection detectLines(std::string_view head) {
    Detection best;
    LayeredDocuments documents;
    int members = 0;
    int lines = 0;
    while (!head.empty() && lines < static_cast<int>(maxLogLines)) {
        const std::size_t end = head.find('\n');
        std::string_view line = head.substr(0, end);
        head.remove_prefix(end == std::string_view::npos ? head.size() : end + 1);
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (line.empty()) continue;
        ++lines;
        line = line.substr(0, std::size_t{64} * 1024);
        std::string clean;
        if (hasEscapes(line)) {
            clean = withoutEscapes(line);
            line = clean;
        }
        const auto prefix = peelPrefix(line);
        if (prefix) {
            documents.add(*prefix);
            line = prefix->payload;
        }
        const Detection here = detectLine(line, prefix.has_value());
        if (!here.guesses.empty() && (best.guesses.empty() || here.guesses[0].confidence > best.guesses[0].confidence))
            best.guesses = here.guesses;
        if (best.otherKind.empty()) best.otherKind = here.otherKind;
        if (logfmtAsJson(line)) ++members;
    }
    if (Detection layered = documents.detect();
        !layered.guesses.empty() && (best.guesses.empty() || layered.guesses[0].confidence > best.guesses[0].confidence))
        best.guesses = std::move(layered.guesses);
    if (!best.guesses.empty()) best.otherKind.clear();
    if (best.guesses.empty() && best.otherKind.empty() && members * 2 > lines) best = Detection::known(FormatId::Log, 0.5);
    return best;
}

/// Log records in a JSON list; `head` is what stands behind its bracket.
Detection detectRecordList(std::string_view head) {
    const std::size_t first = head.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos || head[first] != '{') return {};
    Detection found = detectJson(head.substr(first));
    std::erase_if(found.guesses, [](const FormatGuess& guess) { return guess.format != FormatId::Log; });
    return found;
}

bool isText(std::string_view head) {
    const std::string_view part = head.substr(0, 4096);
    const auto odd = std::count_if(part.begin(), part.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\x1b' && c != '\x1e';
    });
    return static_cast<std::size_t>(odd) * 20 <= part.size();
}

constexpr const char* logAdvice = "if it is a log, say so: --format log, or log:FILE or log:PROFILE, which name its fields";

}  // namespace

bool mayBeLog(const Detection& detection) {
    return detection.advice == logAdvice;
}

Detection detectFormat(std::string_view head, bool whole) {
    if (head.size() > detectBytes) {
        head = head.substr(0, detectBytes);
        whole = false;
    }
    std::string recoded;
    head = asUtf8(head, recoded);
    if (head.empty()) return whole ? Detection::empty("only a byte order mark") : Detection();
    for (const auto& [magic, kind] : magics)
        if (head.starts_with(magic)) return Detection::other(std::string(kind));

    if (const FramingFound framing = detectFraming(head, whole); framing.framing != Framing::None) {
        Detection framed = detectFramed(head.substr(framing.first), framing.framing, whole);
        if (!framed.guesses.empty() || !framed.otherKind.empty()) return framed;
    }
    if (head[0] == '\n')
        if (auto found = detectProto(head, whole, false)) return *found;

    // Logs that were truncated under their writer begin with zeros.
    head.remove_prefix(std::min(head.find_first_not_of('\0'), head.size()));
    if (head.empty()) return Detection::other("binary data");
    const std::size_t first = head.find_first_not_of(" \t\r\n,\x1e\xEF\xBB\xBF");
    if (first == std::string_view::npos) return whole ? Detection::empty("only blanks") : Detection();
    if (head[first] == '{' || head[first] == '[') {
        if (isJavaScriptConsole(head)) return Detection::known(FormatId::OtelConsole, 1.0);
        Detection found = detectJson(head.substr(first));
        if (!found.guesses.empty() || !found.otherKind.empty()) return found;
        if (head[first] == '[') {
            if (Detection records = detectRecordList(head.substr(first + 1)); !records.guesses.empty()) return records;
        }
        if (whole && holdsNothing(head.substr(first))) return Detection::empty("an answer without traces");
    }
    if (!isText(head)) return Detection::other("binary data");
    if (isJavaScriptConsole(head)) return Detection::known(FormatId::OtelConsole, 1.0);
    Detection lines = detectLines(head.substr(first));
    if (!lines.guesses.empty() || !lines.otherKind.empty()) return lines;
    return Detection::other(head[first] == '{' || head[first] == '[' ? "JSON of another kind" : "text", logAdvice);
}

}  // namespace fw::formats

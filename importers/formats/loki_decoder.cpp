// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/loki_decoder.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "importers/formats/json_cutter.h"
#include "importers/formats/json_trouble.h"
#include "importers/formats/log_streams.h"
#include "importers/formats/log_text.h"
#include "importers/formats/other_document.h"
#include "importers/formats/text_time.h"
#include "model/core/span.h"

namespace fw::formats {
namespace {

enum Piece : int { AnswerRoot, StreamPiece };

/// What lies deeper than this costs its stream: a byte a level. What is too deep for the reader costs its value only.
constexpr int cutterDepth = 1 << 22;

DecodeLimits cutterLimits(DecodeLimits limits) {
    limits.maxDepth = std::max(limits.maxDepth, cutterDepth);
    return limits;
}

const JsonRoutes& lokiRoutes() {
    static const JsonRoutes routes = [] {
        JsonRoutes made;
        made.name("", AnswerRoot);
        made.cut("data.result[]", StreamPiece);
        return made;
    }();
    return routes;
}

/// The label that tells the service, the best first.
constexpr std::string_view serviceLabels[] = {"service_name",           "service.name", "service", "app",
                                              "app_kubernetes_io_name", "container",    "job"};

Resource resourceOf(JsonValue labels) {
    Resource resource;
    bool tooDeep = false;
    for (const std::string_view name : serviceLabels) {
        const JsonValue label = labels.member(name);
        if (!label.isString() || label.raw().empty()) continue;
        resource.attributes.push_back({"service.name", label.text()});
        break;
    }
    for (JsonValue at = labels.first(); at.exists(); at = at.next())
        if (!at.keyIs("service.name")) resource.attributes.push_back({at.key(), at.toAttribute(tooDeep)});
    return resource;
}

/// The line with its structured metadata as further members.
std::string withMetadata(std::string_view line, JsonValue metadata) {
    const std::string_view members = metadata.raw().substr(1);
    const std::size_t first = line.find_first_not_of(" \t");
    const std::size_t last = line.find_last_not_of(" \t\r\n");
    if (first != std::string_view::npos && line[first] == '{' && line[last] == '}' && last > first + 1)
        return std::string(line.substr(first, last - first)) + ',' + std::string(members);
    if (const auto json = textAsJson(line)) return json->substr(0, json->size() - 1) + ',' + std::string(members);
    std::string json = "{\"msg\":";
    appendRawJsonString(json, line);
    return json + ',' + std::string(members);
}

/// Takes the values that are no JSON, or nest too deep, out of the text of a stream. They are overwritten, so that all others
/// stay in their places.
class StreamMender final : private JsonCutListener {
public:
    explicit StreamMender(const DecodeLimits& limits) : m_limits(limits) {}

    /// What is wrong outside of the values is still wrong in what comes back. `tell`: rejects each value there; may be null.
    std::string mend(std::string_view stream, const JsonPlace& place, BatchOutput* tell) {
        m_text = stream;
        m_begin = place.offset;
        m_tell = tell;
        JsonCutter cutter(routes(), cutterLimits(m_limits), *this);
        cutter.moveTo(place);
        static_cast<void>(cutter.feed(stream));
        cutter.finish();
        return std::exchange(m_text, std::string());
    }

private:
    static const JsonRoutes& routes() {
        static const JsonRoutes all = [] {
            JsonRoutes made;
            made.cut("values[]", 0);
            return made;
        }();
        return all;
    }
    bool wantsMember(int, std::string_view) override { return false; }
    void problem(ImportIssue) override {}

    bool piece(int, std::string_view json, const JsonPlace& place) override {
        constexpr int levelsAbove = 2;  // the stream and its list
        constexpr std::string_view nothing = "null";
        if (m_tree.parse(json, std::max(m_limits.maxDepth - levelsAbove, 1))) return true;
        const auto at = static_cast<std::size_t>(place.offset - m_begin);
        // Where there is no room for the word, a number, which its reader tells.
        const bool fits = json.size() >= nothing.size();
        m_text.replace(at, json.size(), std::string(fits ? nothing : "0").append(json.size() - (fits ? nothing.size() : 1), ' '));
        if (m_tell != nullptr && fits) m_tell->reject(jsonTrouble(m_tree, json, place));
        return true;
    }

    DecodeLimits m_limits;
    JsonTree m_tree;
    std::string m_text;
    std::uint64_t m_begin = 0;
    BatchOutput* m_tell = nullptr;
};

class LokiDecoder final : public Decoder, private JsonCutListener {
public:
    explicit LokiDecoder(const DecodeLimits& limits)
        : m_limits(limits),
          m_streams(limits, static_cast<std::size_t>(std::min(limits.maxRecordBytes, maxLineBytes))),
          m_cutter(lokiRoutes(), cutterLimits(limits), *this) {
        m_streams.followTails();
    }

    void feed(std::string_view bytes, BatchOutput& out) override {
        if (m_stopped) return;
        m_out = &out;
        m_stopped = !m_cutter.feed(bytes);
    }
    void finish(BatchOutput& out) override {
        if (m_stopped) return;
        m_out = &out;
        m_cutter.finish();
        m_streams.finish(out);
    }

private:
    static constexpr std::uint64_t maxLineBytes = 16ULL << 20;

    void documentBegin(const JsonPlace& place) override {
        m_documentPlace = place;
        m_hasStreams = false;
    }
    void documentEnd(bool whole) override {
        if (!whole || m_hasStreams) return;
        static_cast<void>(rejectOtherDocument(m_cutter.documentHead(), FormatId::Loki, m_documentPlace, *m_out));
    }
    bool wantsMember(int, std::string_view) override { return false; }
    void problem(ImportIssue issue) override { m_out->reject(std::move(issue)); }

    bool piece(int, std::string_view json, const JsonPlace& place) override {
        m_hasStreams = true;
        if (!m_tree.parse(json, m_limits.maxDepth)) {
            ImportIssue issue = jsonTrouble(m_tree, json, place);
            StreamMender mender(m_limits);
            m_mended = mender.mend(json, place, nullptr);
            if (!m_tree.parse(m_mended, m_limits.maxDepth)) {
                m_out->reject(std::move(issue));
                return true;
            }
            static_cast<void>(mender.mend(json, place, m_out));
        }
        const JsonValue stream = m_tree.root();
        const JsonValue values = stream.member("values");
        if (!values.isArray()) {
            // A metric query has "values" of numbers, or one "value".
            m_out->report(makeIssue(IssueCode::OtherSignal, "Loki metric", place.offset, place.line));
            return true;
        }
        const Resource labels = resourceOf(stream.member("stream"));
        std::vector<JsonValue> lines;
        for (JsonValue at = values.first(); at.exists(); at = at.next())
            if (!at.isNothing()) lines.push_back(at);
        // Loki answers newest first unless it is told not to; what stands on several lines needs their order.
        const auto last = std::find_if(lines.rbegin(), lines.rend(), [](JsonValue value) { return timeOf(value) != 0; });
        if (last != lines.rend() && timeOf(lines.front()) > timeOf(*last)) std::reverse(lines.begin(), lines.end());
        for (const JsonValue& value : lines) {
            if (!readValue(value, labels, place)) return false;
        }
        m_streams.endStreams(*m_out);
        return m_out->handOverIfFull();
    }

    static std::int64_t timeOf(JsonValue value) {
        const JsonValue time = value.first();
        return time.isString() || time.isNumber() ? scaledDecimal(time.raw(), 0).value_or(0) : 0;
    }

    /// False when cancelled.
    bool readValue(JsonValue value, const Resource& labels, const JsonPlace& place) {
        const JsonValue time = value.first();
        const JsonValue line = time.next();
        if (!line.isString()) {
            m_out->report(makeIssue(IssueCode::BadField, "values", place.offset, place.line));
            return true;
        }
        LogContext context;
        context.labels = &labels;
        if (const std::int64_t ns = timeOf(value); ns != 0) context.timeNs = ns;
        std::string scratch;
        std::string_view text = line.text(scratch);
        while (text.ends_with('\n') || text.ends_with('\r')) text.remove_suffix(1);
        std::string merged;
        const JsonValue metadata = line.next();
        // A line of a stack trace stays one: what Loki says of it (its level) it says of the record above as well.
        const bool goesOn = m_streams.mayGoOn(text.substr(0, text.find('\n')));
        if (metadata.isObject() && metadata.first().exists() && (!goesOn || namesTrace(metadata.raw()))) {
            merged = withMetadata(text, metadata);
            text = merged;
        }
        const LogPlace where{place.offset + static_cast<std::uint64_t>(line.raw().data() - m_tree.root().raw().data()), place.line, true,
                             false};
        // A line of Loki may hold line ends itself.
        while (!text.empty()) {
            const std::size_t end = std::min(text.find('\n'), text.size());
            if (!m_streams.handOver(text.substr(0, end), *m_out)) return false;
            m_streams.read(where, text.substr(0, end), context, *m_out);
            text.remove_prefix(std::min(end + 1, text.size()));
        }
        return true;
    }

    DecodeLimits m_limits;
    LogStreams m_streams;
    JsonCutter m_cutter;
    JsonTree m_tree;
    std::string m_mended;  ///< the stream that the tree reads, where it was not that of the input
    JsonPlace m_documentPlace;
    bool m_hasStreams = false;  ///< in the document
    BatchOutput* m_out = nullptr;
    bool m_stopped = false;
};

}  // namespace

std::unique_ptr<Decoder> makeLokiDecoder(const DecodeLimits& limits) {
    return std::make_unique<LokiDecoder>(limits);
}

}  // namespace fw::formats

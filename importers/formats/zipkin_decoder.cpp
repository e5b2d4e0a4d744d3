// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/zipkin_decoder.h"

#include <simdjson.h>

#include <algorithm>

#include "importers/formats/json_trouble.h"
#include "importers/formats/other_document.h"
#include "importers/formats/zipkin_v1.h"
#include "importers/formats/zipkin_v2.h"
#include "importers/formats/zipkin_window.h"

namespace fw::formats {
namespace {

enum Route : int { Span };

/// Objects in lists of any depth.
const JsonRoutes& routes() {
    static const JsonRoutes all = [] {
        JsonRoutes made;
        made.cut("", Span);
        made.alias("[]", "");
        return made;
    }();
    return all;
}

class ZipkinDecoder final : public Decoder, private JsonCutListener {
public:
    explicit ZipkinDecoder(const DecodeLimits& limits)
        : m_limits(limits), m_parser(static_cast<std::size_t>(limits.maxRecordBytes)), m_cutter(routes(), limits, *this) {}

    void feed(std::string_view bytes, BatchOutput& out) override {
        m_out = &out;
        m_cutter.feed(bytes);
        m_out = nullptr;
    }
    void finish(BatchOutput& out) override {
        m_out = &out;
        m_cutter.finish();
        if (!m_stopped) m_stopped = !m_window.flush(out);
        m_out = nullptr;
    }

private:
    // JsonCutListener
    void documentBegin(const JsonPlace& place) override {
        m_documentPlace = place;
        m_inDocument = 0;
        m_lists = 0;
    }
    void documentEnd(bool whole) override {
        if (!whole || m_inDocument > 0) return;
        ImportIssue issue = makeIssue(IssueCode::EmptyInput, "a list without spans", m_documentPlace.offset, m_documentPlace.line);
        issue.column = m_documentPlace.column;
        m_out->report(std::move(issue));
    }
    void enter(int, bool, const JsonPlace&) override { ++m_lists; }
    void leave(int, bool, bool) override {
        // An inner list is one trace: nothing of it comes later.
        if (--m_lists > 0 && !m_stopped) m_stopped = !m_window.flush(*m_out);
    }
    bool wantsMember(int, std::string_view) override { return false; }

    bool piece(int, std::string_view json, const JsonPlace& place) override {
        if (m_stopped) return false;
        ++m_inDocument;
        bool old = m_lastWasOld;
        if (!(!old && readFast(json, old))) {
            if (!m_tree.parse(json, m_limits.maxDepth)) {
                m_out->reject(jsonTrouble(m_tree, json, place));
                return true;
            }
            if (!m_tree.root().isObject()) {
                if (m_tree.root().isNothing()) return true;
                m_writer.notes.reject(IssueCode::BadField, "a span that is no object");
                tellNotes(m_writer.notes, json, place, *m_out);
                return true;
            }
            old = false;
            static_cast<void>(m_slow.read(TreeValue(m_tree.root()), m_writer, old));
        }
        m_lastWasOld = old;
        if (!old) {
            add(m_writer.finish(), json, place);
        } else {
            m_oldReader.read(m_tree.root(), m_writer, [&](const ZipkinSpan& span) { add(span, json, place); });
        }
        return !m_stopped;
    }

    void problem(ImportIssue issue) override { m_out->reject(std::move(issue)); }

    void add(const ZipkinSpan& span, std::string_view json, const JsonPlace& place) {
        // Any object may be a span; one that stands by itself and lacks something may be another's.
        if (m_lists == 0 && !m_writer.notes.notes.empty() &&
            rejectOtherDocument(json.substr(0, JsonCutter::headBytes), FormatId::ZipkinJson, place, *m_out)) {
            m_writer.notes.clear();
            return;
        }
        if (span.isNobody()) m_writer.notes.reject(IssueCode::BadField, "an object with neither ids nor a name");
        const bool rejected = m_writer.notes.rejected;
        tellNotes(m_writer.notes, json, place, *m_out);
        if (!rejected && !m_stopped) m_stopped = !m_window.add(span, place, *m_out);
    }

    /// By simdjson: what has no trouble at all in it and is of version 2.
    bool readFast(std::string_view json, bool& old) {
        m_padded.assign(json);
        m_padded.append(simdjson::SIMDJSON_PADDING, ' ');
        simdjson::dom::element root;
        if (m_parser.parse(m_padded.data(), json.size(), false).get(root) != simdjson::SUCCESS || !root.is_object()) return false;
        return m_fast.read(SimdValue(root), m_writer, old) && !old && m_writer.notes.notes.empty();
    }

    DecodeLimits m_limits;
    simdjson::dom::parser m_parser;
    std::string m_padded;
    ZipkinV2Reader<SimdValue> m_fast;
    ZipkinV2Reader<TreeValue> m_slow;
    ZipkinV1Reader m_oldReader;
    JsonTree m_tree;
    ZipkinSpanWriter m_writer;
    ZipkinWindow m_window;
    JsonCutter m_cutter;
    BatchOutput* m_out = nullptr;
    JsonPlace m_documentPlace;
    std::uint64_t m_inDocument = 0;
    int m_lists = 0;
    bool m_lastWasOld = false;
    bool m_stopped = false;
};

}  // namespace

std::unique_ptr<Decoder> makeZipkinDecoder(const DecodeLimits& limits) {
    return std::make_unique<ZipkinDecoder>(limits);
}

}  // namespace fw::formats

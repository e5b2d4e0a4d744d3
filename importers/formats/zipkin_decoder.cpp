// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/zipkin_decoder.h"

#include <simdjson.h>

#include <algorithm>

#include "importers/formats/cut_decoder.h"
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

class ZipkinDecoder final : public CutDecoder {
public:
    explicit ZipkinDecoder(const DecodeLimits& limits)
        : CutDecoder(routes(), limits), m_parser(static_cast<std::size_t>(limits.maxRecordBytes)) {}

private:
    void finished() override {
        if (!isStopped()) goOn(m_window.flush(out()));
    }

    // JsonCutListener
    void documentBegin(const JsonPlace& place) override {
        CutDecoder::documentBegin(place);
        m_inDocument = 0;
        m_lists = 0;
    }
    void documentEnd(bool whole) override {
        if (!whole || m_inDocument > 0) return;
        report(makeIssue(IssueCode::EmptyInput, "a list without spans"), documentPlace());
    }
    void enter(int, bool, const JsonPlace&) override { ++m_lists; }
    void leave(int, bool, bool) override {
        // An inner list is one trace: nothing of it comes later.
        if (--m_lists > 0 && !isStopped()) goOn(m_window.flush(out()));
    }
    bool wantsMember(int, std::string_view) override { return false; }

    bool piece(int, std::string_view json, const JsonPlace& place) override {
        if (isStopped()) return false;
        ++m_inDocument;
        bool old = m_lastWasOld;
        if (!(!old && readFast(json, old))) {
            if (!parse(json, place)) return true;
            if (!root().isObject()) {
                if (root().isNothing()) return true;
                m_writer.notes.reject(IssueCode::BadField, "a span that is no object");
                tellNotes(m_writer.notes, json, place, out());
                return true;
            }
            old = false;
            static_cast<void>(m_slow.read(TreeValue(root()), m_writer, old));
        }
        m_lastWasOld = old;
        if (!old) {
            add(m_writer.finish(), json, place);
        } else {
            m_oldReader.read(root(), m_writer, [&](const ZipkinSpan& span) { add(span, json, place); });
        }
        return !isStopped();
    }

    void add(const ZipkinSpan& span, std::string_view json, const JsonPlace& place) {
        // Any object may be a span; one that stands by itself and lacks something may be another's.
        if (m_lists == 0 && !m_writer.notes.notes.empty() &&
            rejectOtherDocument(json.substr(0, JsonCutter::headBytes), FormatId::ZipkinJson, place, out())) {
            m_writer.notes.clear();
            return;
        }
        if (span.isNobody()) m_writer.notes.reject(IssueCode::BadField, "an object with neither ids nor a name");
        const bool rejected = m_writer.notes.rejected;
        tellNotes(m_writer.notes, json, place, out());
        if (!rejected && !isStopped()) goOn(m_window.add(span, place, out()));
    }

    /// By simdjson: what has no trouble at all in it and is of version 2.
    bool readFast(std::string_view json, bool& old) {
        m_padded.assign(json);
        m_padded.append(simdjson::SIMDJSON_PADDING, ' ');
        simdjson::dom::element root;
        if (m_parser.parse(m_padded.data(), json.size(), false).get(root) != simdjson::SUCCESS || !root.is_object()) return false;
        return m_fast.read(SimdValue(root), m_writer, old) && !old && m_writer.notes.notes.empty();
    }

    simdjson::dom::parser m_parser;
    std::string m_padded;
    ZipkinV2Reader<SimdValue> m_fast;
    ZipkinV2Reader<TreeValue> m_slow;
    ZipkinV1Reader m_oldReader;
    ZipkinSpanWriter m_writer;
    ZipkinWindow m_window;
    std::uint64_t m_inDocument = 0;
    int m_lists = 0;
    bool m_lastWasOld = false;
};

}  // namespace

std::unique_ptr<Decoder> makeZipkinDecoder(const DecodeLimits& limits) {
    return std::make_unique<ZipkinDecoder>(limits);
}

}  // namespace fw::formats

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/carried_notes.h"

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <string_view>
#include <utility>

#include "model/core/span_body.h"
#include "model/core/utf8.h"
#include "model/store/bookmark_table.h"
#include "model/store/trace_row.h"

namespace fw::store {
namespace {

bool mentionsBookmark(std::string_view bytes) {
    static const std::string_view key = bookmarkKey;
    static const std::boyer_moore_horspool_searcher searcher(key.begin(), key.end());
    return std::search(bytes.begin(), bytes.end(), searcher) != bytes.end();
}

bool isText(std::string_view text) {
    while (!text.empty()) {
        const std::size_t good = utf8Length(text);
        if (good == 0) return false;
        text.remove_prefix(good);
    }
    return true;
}

/// What a body says: the bookmark, its note. Broken where there is more than one of a kind, or one of another form.
struct Said {
    bool marked = false;
    std::optional<std::string> note;
    bool broken = false;

    void bookmark(std::string_view value) {
        AttributeValue read;
        // Zipkin has nothing but texts.
        broken = broken || marked || !body::readValue(value, read) || valueText(read) != "true";
        marked = true;
    }
    void text(std::string_view value) {
        AttributeValue read;
        broken = broken || note || !body::readValue(value, read) || std::string_view(read.typeName()) != "string";
        note = valueText(read);
        broken = broken || note->size() > Bookmark::maxNoteBytes || !isText(*note);
    }
};

/// A note of the reader, with another one about the same span behind it; once, however often the file is read.
std::string joinedNotes(const std::string& own, const std::string& other) {
    if (other.empty() || ("\n" + own + "\n").find("\n" + other + "\n") != std::string::npos) return own;
    if (own.empty()) return other;
    std::string both = own + '\n' + other;
    return both.size() <= Bookmark::maxNoteBytes ? both : own;
}

}  // namespace

void CarriedNotes::begin() {
    m_count = 0;
}

void CarriedNotes::take(SpanBatch& batch) {
    if (!mentionsBookmark(batch.bytes)) return;
    for (SpanRecord& span : batch.spans) {
        if (!mentionsBookmark(batch.body(span))) continue;
        if (m_count >= most) {
            ++m_left;
        } else if (takeFrom(batch, span)) {
            ++m_count;
        }
    }
}

bool CarriedNotes::takeFrom(SpanBatch& batch, SpanRecord& span) {
    Said said;
    m_body.clear();
    wire::Reader reader(batch.body(span));
    wire::Field field;
    while (reader.next(field)) {
        std::string_view key;
        std::string_view value;
        if (field.id == body::AttributesField && field.isBytes()) {
            wire::Reader pair(field.bytes);
            wire::Field part;
            while (pair.next(part)) {
                if (part.id == 1 && part.isBytes()) key = part.bytes;
                if (part.id == 2 && part.isBytes()) value = part.bytes;
            }
            if (pair.failed()) key = {};
        }
        if (key == bookmarkKey) {
            said.bookmark(value);
        } else if (key == noteKey) {
            said.text(value);
        } else {
            m_body += field.raw;
        }
    }
    if (reader.failed() || !said.marked || said.broken) return false;
    span.bodyOffset = batch.bytes.size();
    span.bodySize = static_cast<std::uint32_t>(m_body.size());
    batch.bytes += m_body;
    m_taken.push_back({span.traceId, {{span.spanId, span.startNs, (span.marks & SharedSpan) != 0}, said.note.value_or(std::string())}});
    return true;
}

std::uint64_t CarriedNotes::write(SQLite::Database& database) {
    std::uint64_t written = 0;
    if (m_taken.empty()) return written;
    TraceRows rows(database);
    std::stable_sort(m_taken.begin(), m_taken.end(), [](const Taken& a, const Taken& b) { return a.trace < b.trace; });
    std::optional<TraceId> known;
    TraceKey trace = 0;
    std::map<SpanPlace, std::string> notes;
    for (const Taken& taken : m_taken) {
        if (known != taken.trace) {
            known = taken.trace;
            const std::optional<TraceRow> row = rows.byId(taken.trace);
            trace = !row ? 0 : row->joinedInto != 0 ? row->joinedInto : row->key;
            notes.clear();
            if (trace != 0)
                for (Bookmark& bookmark : readBookmarks(database, trace)) notes.emplace(bookmark.place, std::move(bookmark.note));
        }
        if (trace == 0) continue;
        const auto there = notes.find(taken.bookmark.place);
        const std::string note = there == notes.end() ? taken.bookmark.note : joinedNotes(there->second, taken.bookmark.note);
        if (there != notes.end() && note == there->second) continue;
        writeBookmark(database, trace, taken.bookmark.place, note);
        notes[taken.bookmark.place] = note;
        ++written;
    }
    m_taken.clear();
    return written;
}

std::uint64_t CarriedNotes::takeLeft() {
    return std::exchange(m_left, 0);
}

}  // namespace fw::store

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/frame_index.h"

#include <algorithm>
#include <vector>

#include "model/core/span_body.h"
#include "model/store/cache_format.h"
#include "model/store/chunk_builder.h"

namespace fw::store {
namespace {

void rebuild(SQLite::Database& database, const std::string& key) {
    database.exec("DELETE FROM frame");
    TraceRows rows(database);
    ChunkStore chunks(database, ChunkStore::Kind::Spans);
    SQLite::Statement insert(database, "INSERT OR IGNORE INTO frame(value, trace) VALUES(?,?)");
    std::vector<TraceKey> keys;
    for (SQLite::Statement all(database, "SELECT key FROM trace ORDER BY key"); all.executeStep();)
        keys.push_back(all.getColumn(0).getInt64());
    for (const TraceKey traceKey : keys) {
        std::optional<TraceRow> row = rows.byKey(traceKey);
        row->frameIds.clear();
        row->moreFrameIds = false;
        for (const std::string& frame : framesOf(*row, chunks, key)) {
            row->addFrameId(frame);
            const ResetGuard reset(insert);
            bindBlob(insert, 1, frame);
            insert.bind(2, std::int64_t{traceKey});
            insert.exec();
        }
        rows.replace(*row);
    }
}

}  // namespace

std::vector<std::string> framesOf(const TraceRow& row, ChunkStore& chunks, std::string_view key) {
    std::vector<std::string> frames;
    std::string scratch;
    for (const Part& part : row.parts) {
        const auto head = chunks.head(part.chunk);
        checkPart(*head, part);
        const auto bodies = chunks.bodies(*head);
        for (std::uint32_t i = part.first; i < part.first + part.count; ++i) {
            body::visitAttributes(bodyOf(*head, *bodies, i), body::AttributesField, [&](std::string_view name, std::string_view value) {
                if (name != key) return;
                const std::string_view text = body::encodedValueText(value, scratch);
                if (text.empty() || text.size() > maxFrameIdBytes || (!frames.empty() && frames.back() == text)) return;
                frames.emplace_back(text);
            });
        }
    }
    std::sort(frames.begin(), frames.end());
    frames.erase(std::unique(frames.begin(), frames.end()), frames.end());
    return frames;
}

std::string frameKeyOf(SQLite::Database& database) {
    SQLite::Statement select(database, "SELECT value FROM meta WHERE key = 'frame_key'");
    return select.executeStep() ? std::string(blobOf(select.getColumn(0))) : std::string();
}

void ensureFrameKey(SQLite::Database& database, const std::string& wanted) {
    const std::string present = frameKeyOf(database);
    if (!present.empty() && (wanted.empty() || wanted == present)) return;
    const std::string key = wanted.empty() ? std::string(defaultFrameKey) : wanted;
    WriteScope transaction(database);
    if (!frameKeyOf(database).empty()) rebuild(database, key);
    SQLite::Statement note(database, "REPLACE INTO meta(key, value) VALUES('frame_key', ?)");
    bindBlob(note, 1, key);
    note.exec();
    transaction.commit();
}

}  // namespace fw::store

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/frame_finder.h"

#include <algorithm>
#include <optional>

#include "model/store/connection.h"
#include "model/store/frame_index.h"
#include "model/store/text_search.h"

namespace fw::store {

std::vector<TraceSummary> FrameFinder::traces(CacheView& view, std::string_view frameId) {
    std::vector<TraceSummary> out;
    if (!m_query && !view.isCareful)
        m_query = std::make_unique<SQLite::Statement>(view.database, "SELECT trace FROM frame WHERE value = ?");
    if (view.isCareful) {
        const std::string key = frameKeyOf(view.strict);
        view.rows.visitAll([&](const TraceRow& row) {
            const std::vector<std::string> frames = row.moreFrameIds ? framesOf(row, view.spans, key) : row.frameIds;
            if (std::binary_search(frames.begin(), frames.end(), frameId)) out.push_back(view.summary(row));
        });
    } else {
        const ResetGuard reset(*m_query);
        bindBlob(*m_query, 1, frameId);
        while (m_query->executeStep()) out.push_back(view.summary(view.row(m_query->getColumn(0).getInt64())));
    }
    std::sort(out.begin(), out.end(),
              [](const TraceSummary& a, const TraceSummary& b) { return a.startNs != b.startNs ? a.startNs < b.startNs : a.key < b.key; });
    return out;
}

std::vector<std::string> frameIdsOf(SQLite::Database& database, std::string_view prefix, std::size_t limit) {
    std::vector<std::string> out;
    const std::string after = afterPrefix(prefix);
    SQLite::Statement select(database, std::string("SELECT DISTINCT value FROM frame WHERE value >= ?1") +
                                           (after.empty() ? "" : " AND value < ?3") + " ORDER BY value LIMIT ?2");
    bindBlob(select, 1, prefix);
    select.bind(2, static_cast<std::int64_t>(std::min<std::size_t>(limit, INT32_MAX)));
    if (!after.empty()) bindBlob(select, 3, after);
    while (select.executeStep()) out.emplace_back(blobOf(select.getColumn(0)));
    return out;
}

}  // namespace fw::store

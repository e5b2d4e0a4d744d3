// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/core/bookmark.h"
#include "model/core/span_batch.h"
#include "model/store/connection.h"

namespace fw::store {

/// Bookmarks and notes that come with the spans of a file, as Framewake's own exports carry them (bookmarkKey, noteKey): they are taken out
/// of the spans, which then are what they were before the export, and become bookmarks of the cache. What only looks like them (another
/// type, too long, twice in a span), and what is beyond `most` of an import, stays an attribute. One thread, that of the writer.
class CarriedNotes {
public:
    static constexpr std::size_t most = 10'000;

    /// A new import.
    void begin();
    /// Takes them out of the bodies. Costs one search through the bytes where there are none.
    void take(SpanBatch& batch);
    /// Sets the bookmarks that were taken, within a transaction of the caller; the traces are in the cache by now. Where the reader has
    /// noted something else about a span, both notes stay. Returns how many bookmarks are new or have more to say.
    [[nodiscard]] std::uint64_t write(SQLite::Database& database);
    /// What was taken and not yet written is gone, as the spans that it came with are.
    void forget() { m_taken.clear(); }
    /// Left as attributes since the last call, as there were too many.
    [[nodiscard]] std::uint64_t takeLeft();

private:
    struct Taken {
        TraceId trace;
        Bookmark bookmark;
    };
    [[nodiscard]] bool takeFrom(SpanBatch& batch, SpanRecord& span);

    std::vector<Taken> m_taken;
    std::size_t m_count = 0;  ///< of this import
    std::uint64_t m_left = 0;
    std::string m_body;
};

}  // namespace fw::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <QObject>

#include "app/window_parts.h"
#include "model/analysis/marked_spans.h"
#include "model/core/bookmark.h"
#include "model/core/result.h"
#include "model/store/cache_file.h"

namespace fw::app {

class ImportService;
class ReaderPool;
class TraceController;

/// Bookmarks of the open trace: read on a reader thread, changed at once where they are seen, written by the thread that owns
/// writing. A change that still waits to be written (an import runs) lies over what is read. GUI thread.
class BookmarkDesk : public QObject {
    Q_OBJECT

public:
    BookmarkDesk(store::CacheOptions cache, ReaderPool& readers, ImportService& service, TraceController& traces, const WindowParts& parts,
                 QObject* parent);

    /// Reads again: another program may have changed them.
    void refresh();

Q_SIGNALS:
    void failed(const fw::Error& error);

private:
    using Trace = std::shared_ptr<const analysis::TraceAnalysis>;
    using Marked = std::shared_ptr<const analysis::MarkedSpans>;
    /// Not yet in the cache.
    struct Change {
        std::uint64_t number = 0;
        TraceKey trace = 0;
        Bookmark bookmark;
        bool removed = false;
    };

    void ask(const Trace& trace);
    void show(const Marked& marked);
    void change(SpanIndex span, const std::optional<std::string>& note);
    void editNote();

    store::CacheOptions m_cache;
    ReaderPool& m_readers;
    ImportService& m_service;
    WindowParts m_parts;
    Trace m_trace;
    Marked m_marked;  ///< null until it was read
    std::vector<Change> m_changes;
    std::uint64_t m_lastNumber = 0;
};

}  // namespace fw::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bookmark_desk.h"

#include <algorithm>
#include <utility>

#include <QDockWidget>

#include "app/import_service.h"
#include "app/reader_pool.h"
#include "app/trace_controller.h"
#include "model/store/cache_upkeep.h"
#include "widgets/span_panel.h"
#include "widgets/trace_view.h"

namespace fw::app {

BookmarkDesk::BookmarkDesk(store::CacheOptions cache, ReaderPool& readers, ImportService& service, TraceController& traces,
                           const WindowParts& parts, QObject* parent)
    : QObject(parent), m_cache(std::move(cache)), m_readers(readers), m_service(service), m_parts(parts) {
    connect(&traces, &TraceController::traceOpened, this, [this](const Trace& trace) { ask(trace); });
    connect(m_parts.traceView, &widgets::TraceView::markRequested, this,
            [this](quint32 span, bool on) { change(span, on ? std::optional<std::string>(std::string()) : std::nullopt); });
    connect(m_parts.traceView, &widgets::TraceView::noteRequested, this, &BookmarkDesk::editNote);
    connect(m_parts.span, &widgets::SpanPanel::markRequested, this,
            [this](quint32 span, bool on) { change(span, on ? std::optional<std::string>(std::string()) : std::nullopt); });
    connect(m_parts.span, &widgets::SpanPanel::noteWritten, this,
            [this](quint32 span, const QString& note) { change(span, note.toStdString()); });
}

void BookmarkDesk::refresh() {
    if (m_trace) ask(m_trace);
}

void BookmarkDesk::ask(const Trace& trace) {
    if (trace != m_trace) {
        m_trace = trace;
        show(nullptr);
    }
    if (!m_trace) return;
    m_readers.post<Marked>(
        Lane::Bookmarks,
        [trace, changes = m_changes](store::TraceReader& reader, const std::stop_token&) -> Result<Marked> {
            const TraceKey key = trace->trace->summary.key;
            Result<std::vector<Bookmark>> bookmarks = reader.bookmarks(key);
            if (!bookmarks) return tl::unexpected<Error>(bookmarks.error());
            for (const Change& change : changes) {
                if (change.trace != key) continue;
                std::erase_if(*bookmarks, [&](const Bookmark& bookmark) { return bookmark.place == change.bookmark.place; });
                if (!change.removed) bookmarks->push_back(change.bookmark);
            }
            return analysis::markSpans(trace, *bookmarks);
        },
        [this, trace, last = m_lastNumber](const Result<Marked>& marked) {
            if (trace != m_trace) return;
            if (!marked) {
                if (marked.error().kind != ErrorKind::Cancelled) Q_EMIT failed(marked.error());
            } else if (last != m_lastNumber) {
                // The reader changed one meanwhile, which this answer does not know of.
                ask(m_trace);
            } else if (!m_marked || (*marked)->marks != m_marked->marks) {
                show(*marked);
            }
        });
}

void BookmarkDesk::show(const Marked& marked) {
    m_marked = marked;
    m_parts.traceView->setMarked(marked);
    m_parts.span->setMarked(marked);
}

void BookmarkDesk::change(SpanIndex span, const std::optional<std::string>& note) {
    if (!m_trace || !m_marked || span >= m_trace->trace->spanCount()) return;
    const analysis::MarkedSpans::Mark* old = m_marked->at(m_trace->tree.rowOfSpan[span]);
    if (old != nullptr ? note == old->note : !note) return;
    Change next;
    next.number = ++m_lastNumber;
    next.trace = m_trace->trace->summary.key;
    next.bookmark.place = old != nullptr ? old->place : analysis::placeOf(*m_trace->recorded, span);
    next.bookmark.note = note.value_or(std::string());
    next.removed = !note;
    m_changes.push_back(next);
    show(analysis::withMark(*m_marked, span, note));
    m_service.post<bool>(
        ImportService::Manner::Kept,
        [cache = m_cache, next](const std::stop_token&) -> Result<bool> {
            Result<std::unique_ptr<store::CacheUpkeep>> upkeep = store::CacheUpkeep::open(cache);
            if (!upkeep) return tl::unexpected<Error>(upkeep.error());
            const std::optional<std::string> written = next.removed ? std::nullopt : std::optional(next.bookmark.note);
            if (const Result<void> done = (*upkeep)->setBookmark(next.trace, next.bookmark.place, written); !done)
                return tl::unexpected<Error>(done.error());
            return true;
        },
        [this, number = next.number](const Result<bool>& done) {
            std::erase_if(m_changes, [number](const Change& change) { return change.number == number; });
            if (done) return;
            Q_EMIT failed(done.error());
            // What is seen is again what is kept.
            refresh();
        });
}

void BookmarkDesk::editNote() {
    m_parts.spanDock->show();
    m_parts.spanDock->raise();
    m_parts.span->editNote();
}

}  // namespace fw::app

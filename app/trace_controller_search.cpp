// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed, counted and listed; the open trace is in trace_controller.cpp.
#include <algorithm>
#include <chrono>
#include <utility>

#include "app/reader_pool.h"
#include "app/trace_controller.h"
#include "model/items/trace_list_model.h"
#include "model/query/search_text.h"

namespace fw::app {

namespace {

constexpr std::size_t maxSimilar = 4;
constexpr std::size_t maxCompletions = 20;

/// Frame ids that share a beginning with `text`, the longest beginning that any has.
QStringList similarFrameIds(store::TraceReader& reader, const std::string& text) {
    QStringList similar;
    for (std::size_t length = text.size(); length >= 3; length = length > 8 ? length - 2 : length - 1) {
        const Result<std::vector<std::string>> ids = reader.frameIds(std::string_view(text).substr(0, length), maxSimilar);
        if (!ids) return similar;
        for (const std::string& id : *ids) similar.append(QString::fromStdString(id));
        if (!similar.isEmpty()) break;
    }
    return similar;
}

struct Found {
    TracePage page;
    double milliseconds = 0;
    store::CacheInfo cache;
    QStringList similar;
};

Result<Found> find(store::TraceReader& reader, const SearchRequest& request, const std::stop_token& stop, bool explain,
                   const std::function<void(Found)>& tell) {
    const auto begin = std::chrono::steady_clock::now();
    Result<TracePage> page = reader.search(request, stop, [&tell](TracePage part) {
        Found found;
        found.page = std::move(part);
        tell(std::move(found));
    });
    if (!page) return tl::unexpected<Error>(page.error());
    Found found;
    found.page = std::move(*page);
    found.milliseconds = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
    if (found.page.total == 0 && explain) {
        if (Result<store::CacheInfo> info = reader.info()) found.cache = std::move(*info);
        found.similar = similarFrameIds(reader, request.text);
    }
    return found;
}

}  // namespace

void TraceController::search(const QString& text, const TraceRange& brush, const TraceMembers& members) {
    const Result<query::SearchText> parsed = query::parseSearchText(text.toStdString());
    if (!parsed) {
        Q_EMIT searchRefused(text, parsed.error());
        return;
    }
    const TraceSort sort = m_request.sort;
    const bool descending = m_request.descending;
    m_text = text;
    m_traceQl = QString::fromStdString(parsed->traceQl);
    m_request = parsed->request;
    m_request.sort = sort;
    m_request.descending = descending;
    m_request.everywhere = true;
    m_ownRange = m_request.range();
    m_request.setRange(m_ownRange.cutBy(brush));
    const bool another = brush != m_brush;
    m_brush = brush;
    const bool others = members != m_members;
    m_members = members;
    m_list.setMatchText(m_request.conditions.empty() ? QString::fromStdString(m_request.text) : QString());
    ask(&SearchCauses::asked);
    if (another) Q_EMIT brushChanged();
    if (others) Q_EMIT membersChanged();
}

void TraceController::setBrush(const TraceRange& brush) {
    if (brush == m_brush) return;
    m_brush = brush;
    m_request.setRange(m_ownRange.cutBy(brush));
    ask(&SearchCauses::brushed);
    Q_EMIT brushChanged();
}

void TraceController::setMembers(const TraceMembers& members) {
    if (members == m_members) return;
    m_members = members;
    ask(&SearchCauses::picked);
    Q_EMIT membersChanged();
}

SearchRequest TraceController::listed(SearchRequest request) const {
    request.among = m_members.keys;
    return request;
}

SearchRequest TraceController::unbrushedRequest() const {
    SearchRequest request = m_request;
    request.setRange(m_ownRange);
    return request;
}

void TraceController::setOrder(TraceSort sort, bool descending) {
    m_request.sort = sort;
    m_request.descending = descending;
}

void TraceController::sortBy(int traceSort, bool descending) {
    m_request.sort = static_cast<TraceSort>(traceSort);
    m_request.descending = descending;
    ask(&SearchCauses::sorted);
}

void TraceController::ask(bool SearchCauses::*cause) {
    m_causes.*cause = true;
    const SearchCauses why = m_causes;
    m_pool.cancel(Lane::Page);
    if (cause == &SearchCauses::asked || cause == &SearchCauses::sorted) Q_EMIT searchStarted();
    SearchRequest request = listed(m_request);
    request.offset = 0;
    request.limit = items::TraceListModel::pageSize;
    const bool explain = why.asked && !m_text.trimmed().isEmpty();
    m_pool.postTelling<Found>(
        Lane::Search,
        [request, explain](store::TraceReader& reader, const std::stop_token& stop, const std::function<void(Found)>& tell) {
            return find(reader, request, stop, explain, tell);
        },
        [this, stays = !why.asked && !why.sorted](const Found& part) {
            // A list that is there already stays until the whole answer is known.
            if (stays) return;
            m_list.reset(part.page.total);
            m_list.setPage(0, part.page.traces);
        },
        [this, why](const Result<Found>& found) {
            m_causes = {};
            if (!found) {
                m_list.reset(0);
                Q_EMIT failed(found.error());
                return;
            }
            if (!why.asked && !why.sorted && !why.brushed && !why.picked) {
                m_list.refresh(found->page.total);
            } else {
                m_list.reset(found->page.total);
            }
            m_list.setPage(0, found->page.traces);
            SearchAnswer answer;
            answer.text = m_text;
            answer.traceQl = m_traceQl;
            answer.total = found->page.total;
            answer.match = found->page.match;
            answer.milliseconds = found->milliseconds;
            if (!found->page.traces.empty()) answer.first = found->page.traces.front().key;
            if (found->page.total == 1) answer.only = answer.first;
            answer.matchedSpan = found->page.matchedSpan;
            answer.cache = found->cache;
            answer.similar = found->similar;
            answer.cacheDamaged = found->page.cacheDamaged || found->page.damaged > 0;
            answer.why = why;
            Q_EMIT searchAnswered(answer);
        });
}

void TraceController::loadPage(int offset, int limit) {
    SearchRequest request = listed(m_request);
    request.offset = static_cast<std::uint64_t>(std::max(offset, 0));
    request.limit = static_cast<std::uint64_t>(std::max(limit, 1));
    m_pool.post<TracePage>(
        Lane::Page, [request](store::TraceReader& reader, const std::stop_token& stop) { return reader.search(request, stop); },
        [this, offset](const Result<TracePage>& page) {
            if (!page) {
                Q_EMIT failed(page.error());
                return;
            }
            m_list.setPage(offset, page->traces);
        },
        ReaderPool::Mode::Beside);
}

void TraceController::preview(const QString& text) {
    const Result<query::SearchText> parsed = query::parseSearchText(text.toStdString());
    if (!parsed) {
        m_pool.cancel(Lane::Preview);
        return;
    }
    SearchRequest request = parsed->request;
    request.limit = 1;
    m_pool.post<TracePage>(
        Lane::Preview, [request](store::TraceReader& reader, const std::stop_token& stop) { return reader.search(request, stop); },
        [this, text](const Result<TracePage>& page) {
            if (page) Q_EMIT previewed(text, page->total, page->match);
        });
}

void TraceController::complete(const QString& prefix) {
    const std::string text = prefix.toStdString();
    m_pool.post<std::vector<std::string>>(
        Lane::Completion, [text](store::TraceReader& reader, const std::stop_token&) { return reader.frameIds(text, maxCompletions); },
        [this](const Result<std::vector<std::string>>& ids) {
            QStringList texts;
            if (ids) {
                for (const std::string& id : *ids) texts.append(QString::fromStdString(id));
            }
            Q_EMIT completed(texts);
        });
}

}  // namespace fw::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/find_desk.h"

#include <utility>

#include <QRegularExpression>

#include "app/asker.h"
#include "app/reader_pool.h"
#include "model/query/find_text.h"
#include "widgets/trace_finder.h"

namespace fw::app {

using widgets::RowsAnswer;
using widgets::RowsRequest;

namespace {

/// "db.rows>3", "bytes <= 1.5": a key, a comparison, a number.
bool looksLikeComparison(const QString& text) {
    static const QRegularExpression comparison(QStringLiteral("^[^\\s<>=\"]+\\s*(?:<=?|>=?)\\s*[-+]?[0-9][^\\s]*$"));
    return text.size() < 400 && comparison.match(text).hasMatch();
}

Result<RowsAnswer> rowsFor(const RowsRequest& request, store::TraceReader& reader, const std::stop_token& stop) {
    RowsAnswer answer;
    const analysis::TraceAnalysis& trace = *request.analysis;
    const QByteArray typed = request.text.toUtf8();
    const Result<SpanFind> find = query::parseFindText({typed.data(), static_cast<std::size_t>(typed.size())});
    if (!find) return tl::unexpected<Error>(find.error());
    if (!find->empty()) {
        answer.kind = !find->pattern.empty()      ? RowsAnswer::Kind::Pattern
                      : !find->conditions.empty() ? RowsAnswer::Kind::Conditions
                                                  : RowsAnswer::Kind::Text;
        answer.unordered = answer.kind == RowsAnswer::Kind::Text && looksLikeComparison(request.text);
        answer.found = request.known;
        if (!answer.found) {
            Result<std::vector<std::uint8_t>> spans = reader.findSpans(trace.trace->summary.key, *find, stop);
            if (!spans) return tl::unexpected<Error>(spans.error());
            // A commit between two reads: the refresh that follows asks again.
            if (spans->size() != trace.trace->spanCount()) return fail(ErrorKind::Cancelled, "The trace has grown");
            answer.found = analysis::foundSpans(trace, std::make_shared<const std::vector<std::uint8_t>>(std::move(*spans)));
        }
    }
    analysis::RowFilter filter = request.filter;
    if (request.onlyFound && answer.found) filter.found = answer.found->spans;
    if (!filter.empty()) {
        answer.rows = analysis::filterRows(trace, filter, stop);
        if (!answer.rows) return fail(ErrorKind::Cancelled, "Cancelled");
    }
    return answer;
}

}  // namespace

FindDesk::FindDesk(ReaderPool& pool, widgets::TraceFinder* finder, QObject* parent) : QObject(parent), m_pool(&pool), m_finder(finder) {
    connect(finder, &widgets::TraceFinder::rowsWanted, this, &FindDesk::answer);
}

void FindDesk::answer(const RowsRequest& request) {
    if (!m_pool) return;
    m_pool->post<RowsAnswer>(
        Lane::FindInTrace, [request](store::TraceReader& reader, const std::stop_token& stop) { return rowsFor(request, reader, stop); },
        answerTo<RowsAnswer>(m_finder.data(), request.number, &widgets::TraceFinder::setRows, &widgets::TraceFinder::setRefused));
}

}  // namespace fw::app

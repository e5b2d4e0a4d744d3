// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/color_desk.h"

#include <memory>
#include <utility>

#include "app/asker.h"
#include "app/key_column_source.h"
#include "app/reader_pool.h"
#include "widgets/trace_colors.h"

namespace fw::app {

namespace {

using ColorsPtr = std::shared_ptr<const analysis::SpanColors>;

Result<ColorsPtr> colorsFor(const widgets::ColorsRequest& request, store::TraceReader& reader, const std::stop_token& stop) {
    KeyColumn column;
    if (request.key.by == analysis::GroupBy::Attribute) {
        Result<KeyColumn> read = keyColumnOf(*request.analysis, request.key.key, reader, stop);
        if (!read) return tl::unexpected<Error>(read.error());
        column = std::move(*read);
    }
    ColorsPtr colors = analysis::colorSpans(request.analysis, request.key, std::move(column), stop);
    if (!colors) return fail(ErrorKind::Cancelled, "Cancelled");
    return colors;
}

}  // namespace

ColorDesk::ColorDesk(ReaderPool& pool, widgets::TraceColors* colors, QObject* parent) : QObject(parent), m_pool(&pool), m_colors(colors) {
    connect(colors, &widgets::TraceColors::colorsWanted, this, &ColorDesk::answer);
}

void ColorDesk::answer(const widgets::ColorsRequest& request) {
    if (!m_pool) return;
    m_pool->post<ColorsPtr>(
        Lane::Colors, [request](store::TraceReader& reader, const std::stop_token& stop) { return colorsFor(request, reader, stop); },
        answerTo<ColorsPtr>(m_colors.data(), request.number, &widgets::TraceColors::setColors, &widgets::TraceColors::setRefused));
}

}  // namespace fw::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/back_link_finder.h"

#include <algorithm>
#include <utility>

#include "model/core/span_body.h"

namespace fw::store {
namespace {

/// A record that has a link, and what it says.
struct LinkPlace {
    std::int64_t chunk = 0;
    std::uint32_t index = 0;
    BackLink link;
};

void readRecord(CacheView& view, const ChunkHead& head, std::uint32_t index, std::string_view bytes, TraceId wanted,
                std::vector<LinkPlace>& places, std::uint64_t& total) {
    wire::Reader reader(bytes);
    wire::Field field;
    while (reader.next(field)) {
        if (field.id != body::LinksField || field.type != wire::Type::Bytes) continue;
        SpanLink link;
        if (!body::readLink(field.bytes, link) || link.traceId != wanted) continue;
        ++total;
        if (places.size() == BackLinks::maxLinks) continue;
        LinkPlace place{head.id, index, {}};
        const SpanId from{head.column(SpanColumn::SpanId).at(index)};
        SpanDetails details;
        (void)body::readDetails(bytes, details);
        place.link.spanIdText = idText(from, details.spanIdText);
        place.link.to = link.spanId;
        place.link.service =
            view.dict.service(view.dict.serviceOf(static_cast<std::uint32_t>(head.column(SpanColumn::Resource).at(index)))).name;
        place.link.name = view.dict.name(static_cast<std::uint32_t>(head.column(SpanColumn::Name).at(index)));
        place.link.startNs = static_cast<std::int64_t>(head.column(SpanColumn::Start).at(index));
        places.push_back(std::move(place));
    }
}

}  // namespace

BackLinks findBackLinks(CacheView& view, TraceId id, const std::stop_token& stop) {
    BackLinks found;
    if (id.isNull()) return found;
    std::vector<LinkPlace> places;
    std::vector<std::uint64_t> marks;
    view.spans.visitHeads(
        [&](const ChunkHead& head) {
            marks.resize(head.records);
            head.column(SpanColumn::Marks).copy(0, head.records, marks.data());
            if (std::none_of(marks.begin(), marks.end(), [](std::uint64_t mark) { return (mark & HasLinks) != 0; })) return;
            try {
                const auto bodies = view.spans.bodies(head);
                for (std::uint32_t i = 0; i < head.records; ++i)
                    if ((marks[i] & HasLinks) != 0) readRecord(view, head, i, bodyOf(head, *bodies, i), id, places, found.total);
            } catch (const Fault& fault) {
                if (fault.error.kind != ErrorKind::Damaged) throw;
            }
        },
        stop);
    if (places.empty()) return found;
    std::stable_sort(places.begin(), places.end(),
                     [](const LinkPlace& a, const LinkPlace& b) { return a.chunk != b.chunk ? a.chunk < b.chunk : a.index < b.index; });
    view.rows.visitAll([&](const TraceRow& row) {
        if (stop.stop_requested()) throwCancelled();
        for (const Part& part : row.parts) {
            auto at = std::lower_bound(places.begin(), places.end(), part, [](const LinkPlace& place, const Part& wanted) {
                return place.chunk != wanted.chunk ? place.chunk < wanted.chunk : place.index < wanted.first;
            });
            for (; at != places.end() && at->chunk == part.chunk && at->index - part.first < part.count; ++at) {
                at->link.trace = row.key;
                at->link.traceIdText = idText(row.id, row.idText);
            }
        }
    });
    for (LinkPlace& place : places)
        if (place.link.trace != 0) found.links.push_back(std::move(place.link));
    std::stable_sort(found.links.begin(), found.links.end(), [](const BackLink& a, const BackLink& b) { return a.startNs < b.startNs; });
    return found;
}

}  // namespace fw::store

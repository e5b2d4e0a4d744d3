// SPDX-License-Identifier: GPL-3.0-or-later
// Whole texts of the rows of a span's details: for the viewer and screen readers.
#include <algorithm>
#include <cmath>

#include "model/core/event_place.h"
#include "model/items/span_detail_model.h"
#include "model/items/text.h"

namespace fw::items {

QString SpanDetailModel::fullKey(const DetailRow& row) const {
    if (const Attribute* attribute = m_source.attribute(row)) return fullText(attribute->key);
    if (row.kind == DetailKind::Field) return fullText(m_source.fields[static_cast<std::size_t>(row.section)][row.item].key);
    return makeShown(row).key;
}

QString SpanDetailModel::fullValue(const DetailRow& row) const {
    if (const Attribute* attribute = m_source.attribute(row)) return fullText(valueText(attribute->value));
    switch (row.kind) {
        case DetailKind::Field:
            return fullText(m_source.fields[static_cast<std::size_t>(row.section)][row.item].value);
        case DetailKind::Event:
            return fullText(m_source.details->events[row.item].name);
        case DetailKind::Link: {
            const SpanLink& link = m_source.details->links[row.item];
            return fullText(idText(link.traceId, link.traceIdText)) + QLatin1Char(' ') + fullText(idText(link.spanId, link.spanIdText));
        }
        case DetailKind::Log: {
            const LogEntry& log = m_source.log(row);
            return fullText(valueText(log.body));
        }
        default:
            return {};
    }
}

QString SpanDetailModel::hint(const DetailRow& row) const {
    if (row.kind == DetailKind::Event) {
        const std::int64_t outside = outsideOf(*m_source.analysis->recorded, m_source.span, m_source.details->events[row.item].timeNs);
        if (outside == 0) return {};
        const QString far = durationText(outside < 0 ? saturatedSub(0, outside) : outside);
        return outside < 0 ? tr("%1 before the start of the span").arg(far) : tr("%1 after the end of the span").arg(far);
    }
    if (row.kind != DetailKind::Attribute || row.section != DetailSection::Span) return {};
    const Attribute& attribute = *m_source.attribute(row);
    if (attribute.key != "processing.duration_ms" && attribute.key != "duration_ms") return {};
    double claimedMs = 0;
    if (const auto* number = std::get_if<double>(&attribute.value.data))
        claimedMs = *number;
    else if (const auto* integer = std::get_if<std::int64_t>(&attribute.value.data))
        claimedMs = static_cast<double>(*integer);
    else
        return {};
    const std::int64_t lasted = m_source.analysis->trace->durationNs[m_source.span];
    const double lastedMs = static_cast<double>(lasted) / 1e6;
    // Clocks and rounding differ a little; a quarter is a contradiction.
    if (std::abs(claimedMs - lastedMs) <= std::max(1.0, 0.25 * std::max(claimedMs, lastedMs))) return {};
    return tr("span lasted %1").arg(durationText(lasted));
}

QString SpanDetailModel::accessible(int row) const {
    const DetailRow& at = m_rows[static_cast<std::size_t>(row)];
    const Shown& texts = shown(row);
    QString out = texts.key;
    if (at.kind == DetailKind::Log && !texts.tag.isEmpty()) out += QStringLiteral(", ") + texts.tag;
    if (!texts.value.isEmpty()) out += QStringLiteral(": ") + texts.value;
    if (at.kind != DetailKind::Log && !texts.tag.isEmpty()) out += QStringLiteral(", ") + texts.tag;
    if (!texts.summary.isEmpty()) out += QStringLiteral(", ") + texts.summary;
    if (const QString warning = hint(at); !warning.isEmpty()) out += QStringLiteral(", ") + warning;
    const int state = fold(at);
    if (state != 0) out += QStringLiteral(", ") + (state == 1 ? tr("expanded") : tr("collapsed"));
    return out;
}

}  // namespace fw::items

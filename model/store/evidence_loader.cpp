// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/evidence_loader.h"

namespace fw::store {

SpanEvidence loadSpanEvidenceOf(CacheView& view, const TraceRow& row, const EvidenceKeys& keys, const std::stop_token& stop) {
    return namingTrace(row, [&] {
        EvidenceCollector collector(keys, row.id);
        for (const Part& part : row.parts) {
            if (stop.stop_requested()) throwCancelled();
            const auto head = view.spans.head(part.chunk);
            checkPart(*head, part);
            const auto bodies = view.spans.bodies(*head);
            const ColumnView& resources = head->column(SpanColumn::Resource);
            for (std::size_t i = part.first; i < std::size_t{part.first} + part.count; ++i)
                collector.add(static_cast<std::uint32_t>(resources.at(i)), bodyOf(*head, *bodies, i));
        }
        return collector.take();
    });
}

}  // namespace fw::store

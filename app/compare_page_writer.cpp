// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare_page_writer.h"

#include <cstdint>
#include <utility>

#include "app/clean_spans.h"

namespace fw::app {

namespace {

/// `shiftNs`: of the moments that the redactor writes, against those of the rows.
exporting::ComparePage::Visit visitOf(store::TraceReader& reader, TraceKey key, exporting::Redactor* redactor, std::int64_t shiftNs,
                                      const std::stop_token& stop) {
    return [&reader, key, redactor, shiftNs, &stop](const exporting::ComparePage::Visitor& visit) {
        return visitCleanSpans(reader, key, redactor, shiftNs, stop, visit);
    };
}

}  // namespace

Result<WrittenPage> writeComparePage(store::TraceReader& reader, ComparedPage page, exporting::Redactor* redactor,
                                     const std::stop_token& stop) {
    const TraceKey a = page.plan->analysis(analysis::DiffSide::A)->trace->summary.key;
    const TraceKey b = page.plan->analysis(analysis::DiffSide::B)->trace->summary.key;
    const std::int64_t shiftNs = page.options.shiftNs;
    exporting::ComparePage made(std::move(page.plan), page.facts, std::move(page.unit), std::move(page.texts), std::move(page.options));
    const Result<void> added = made.addDetails(analysis::Baseline(visitOf(reader, a, redactor, shiftNs, stop)),
                                               analysis::Candidate(visitOf(reader, b, redactor, shiftNs, stop)));
    if (!added) return tl::unexpected<Error>(added.error());
    if (stop.stop_requested()) return fail(ErrorKind::Cancelled, "cancelled");
    if (redactor != nullptr) made.noteRedaction(redactor->total());
    WrittenPage written;
    written.html = made.finish();
    written.rowsLeftOut = made.rowsLeftOut();
    return written;
}

}  // namespace fw::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fetch_record.h"

#include <algorithm>

namespace fw::app {

void noteAsked(store::ImportRecord& record, const sources::FetchReport& report) {
    const std::size_t known = std::min(report.ids.size(), report.askedNs.size());
    // More than a report names came in part, and nobody knows which: then all that came from this server may lack something.
    if (record.partial && !record.unsure && report.traces > known) return;
    record.asked.emplace();
    record.asked->reserve(known);
    for (std::size_t i = 0; i < known; ++i) record.asked->push_back({parseTraceId(report.ids[i]).id, report.askedNs[i]});
}

}  // namespace fw::app

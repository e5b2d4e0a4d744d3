// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/page_words.h"

namespace fw::exporting {

const std::vector<const char*>& scriptWords() {
    static const std::vector<const char*> words = {
        "error",
        "on critical path",
        "Operation, service",
        "Copy attributes as CSV",
        "Copy attributes as JSON",
        "not in the trace",
        "Start +%1, duration %2, on the critical path %3",
        "no duration",
        "Attributes",
        "Event +%1 %2:",
        "Links",
        "Resource",
        "Found: %1",
        "and %1 more",
        "own work",
        "work below",
        "waited",
        "critical path",
        "not in B",
        "not in A",
        "only in B",
        "only in A",
        "absent",
        "was %1",
        "Operation in %1",
        "B − A on the critical path",
        "fast trace",
        "slow trace",
        "Duration",
        "Self",
        "Critical path",
        "Waited",
        "Start",
        "A group: its members are paired by how long they took.",
        "Its attributes are not in this file.",
        "Status message",
        "Attributes that differ",
        "Event %1",
        "Nothing differs but the times.",
        "%1 of %2 differences",
        "Operation",
        "Match",
        "Δ duration",
        "Δ self",
        "Δ critical path",
        "matched",
        "Show more",
        "nothing hidden",
        "Copied",
        "Not copied",
    };
    return words;
}

}  // namespace fw::exporting

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "model/items/cohort_findings.h"

/// Sentences about two cohorts of traces.
namespace fw::items {

/// "Slow", "Failed", "Cohort": the head of a column.
[[nodiscard]] QString candidateWord(const CohortQuestion& question);
/// "Rest", "Middle", "Baseline".
[[nodiscard]] QString baselineWord(const CohortQuestion& question);
/// "import a.json", of the last part of the path.
[[nodiscard]] QString importWords(const CohortQuestion::Import& import);
/// "slowest 5 %", "from 1.40 s", "with errors", …
[[nodiscard]] QString candidateText(const CohortFindings& findings);

/// Which service the evidence speaks against, or that nothing explains it. Empty without a comparison.
[[nodiscard]] QString culpritSentence(const CohortFindings& findings);
/// Why there is no answer; empty where there is one.
[[nodiscard]] QString cohortRefusal(const CohortFindings& findings);
/// "24 of 88 keys differ at 5 % (Benjamini–Hochberg); ids and copies of the duration left out (9)", and every limit that was met.
[[nodiscard]] QString keysSentence(const analysis::CohortAttributes& attributes);
/// The keys that were left out and why, a line each; for a tooltip.
[[nodiscard]] QString leftOutText(const analysis::CohortAttributes& attributes);

/// "on infer", "on resource, detector", "on the root".
[[nodiscard]] QString keyPlaceText(const analysis::CohortKeyName& name, const CohortFindings& findings);
/// "same traces as host.name = gpu2", "6 more keys say the same: …"; empty where no key does.
[[nodiscard]] QString synonymsText(const analysis::CohortKey& key, const CohortFindings& findings);
/// A value in words: "absent", "7 others", the text.
[[nodiscard]] QString cohortValueText(const analysis::CohortValue& value);
/// The name of an operation: the one that there is, else the normalised one; "wait: infer".
[[nodiscard]] QString cohortOperationText(const analysis::CohortOperation& operation, const CohortFindings& findings);

/// "87.1 %", always with one digit.
[[nodiscard]] QString shareText(double share);
/// "+85.3": points of a difference of shares.
[[nodiscard]] QString pointsText(double difference);
/// At most four digits: 4590 → "4,590".
[[nodiscard]] QString figureText(double value);

/// A search for the traces with a value; empty where none can name it (absent, others, cut texts, numbers).
[[nodiscard]] QString cohortValueSearch(const analysis::CohortKeyName& name, const analysis::CohortValue& value, std::size_t cutAt);

}  // namespace fw::items

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <QString>

#include "model/analysis/cohort.h"
#include "model/analysis/cohort_durations.h"

namespace fw::items {

/// Which traces of a search are held against which others.
struct CohortQuestion {
    enum class Of : std::uint8_t {
        Slowest,  ///< `thousandths` of all
        From,     ///< all that took `fromNs` or longer
        Failed,   ///< with errors
        Query,    ///< that `query` finds
        Kept,     ///< that the reader keeps whatever the limits
        Listed,   ///< `keys`, chosen by hand
        Brushed,  ///< those of the search that lie in the brush of the chart above the list
        Imported  ///< of one import, against those of another one, whatever the search; who has spans of both is on neither side
    };
    enum class Against : std::uint8_t {
        Rest,    ///< all others
        Middle,  ///< the others between the 40th and the 60th percentile of all durations
        Query,   ///< the others that `baseline` finds
    };
    Of of = Of::Slowest;
    Against against = Against::Rest;
    std::uint32_t thousandths = 50;
    std::int64_t fromNs = 0;
    QString query;
    QString baseline;
    std::shared_ptr<const std::vector<TraceKey>> keys;
    /// An import, and its source as it was named.
    struct Import {
        qint64 id = 0;
        QString source;
        bool operator==(const Import&) const = default;
    };
    Import imported;     ///< of Imported
    Import heldAgainst;  ///< likewise, the baseline
    bool operator==(const CohortQuestion&) const = default;
    /// Nothing can be asked: a query is still to be typed.
    [[nodiscard]] bool open() const {
        return (of == Of::Query && query.trimmed().isEmpty()) || (against == Against::Query && baseline.trimmed().isEmpty());
    }
};

/// What came of a question. First the members alone, then with the comparison. Immutable once handed over.
struct CohortFindings {
    CohortQuestion question;
    std::shared_ptr<const analysis::CohortDurations> durations;    ///< of all traces that were looked at
    std::shared_ptr<const analysis::CohortComparison> comparison;  ///< null: still to come
    analysis::PerSide<std::uint64_t> members;
    std::shared_ptr<const std::vector<TraceKey>> candidates;  ///< by key
    analysis::PerSide<std::optional<TraceKey>> median;        ///< trace of the median duration of each side
    std::optional<std::int64_t> thresholdNs;                  ///< from which on a trace is a candidate, where the durations decide
    std::map<std::string, std::uint32_t> slotOf;              ///< colour slots of services
    std::map<std::string, std::string> onlyNames;             ///< of normalised names that only one name of the cache has
    std::uint64_t both = 0;                                   ///< candidates that the baseline's query finds, too
    std::uint64_t neither = 0;                                ///< traces with spans of both imports
    std::uint64_t damaged = 0;                                ///< traces that were left out
    bool filtered = false;                                    ///< a search or a period chose the traces
};

}  // namespace fw::items

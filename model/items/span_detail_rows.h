// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <QString>

#include "model/analysis/trace_analysis.h"
#include "model/core/span.h"

namespace fw::items {

/// What a row of the span's details is.
enum class DetailKind : std::uint8_t {
    Head,     ///< "Events 3": can be folded
    SubHead,  ///< "Resource"
    Attribute,
    Field,  ///< something of the span that is no attribute (trace state, schema URL, dropped counts)
    Event,
    Link,
    Log,
    Child,    ///< attribute of an event, link or log
    Pending,  ///< details are still being read
    More,     ///< below the logs of a span: shows those of the whole trace, or only those of the span again
};

enum class DetailSection : std::uint8_t { Span, Resource, Scope, Events, Links, Logs, TraceLogs };

/// One row: which element of the source it shows. Texts are made when they are asked for.
struct DetailRow {
    DetailKind kind = DetailKind::Attribute;
    DetailSection section = DetailSection::Span;
    std::uint32_t item = 0;   ///< number of the attribute, field, event, link or log
    std::uint32_t child = 0;  ///< DetailKind::Child: number of the attribute
    bool operator==(const DetailRow&) const = default;
};

/// A named text beside the attributes.
struct DetailField {
    std::string key;
    std::string value;
};

/// Everything that is known of one span.
struct DetailSource {
    std::shared_ptr<const analysis::TraceAnalysis> analysis;
    SpanIndex span = analysis::noSpan;
    std::optional<SpanDetails> details;
    std::vector<LogEntry> logs;          ///< of the span, by time
    std::vector<LogEntry> traceLogs;     ///< of the trace, without a span, by time
    std::size_t allLogs = 0;             ///< of the whole trace
    std::vector<DetailField> fields[3];  ///< of Span, Resource, Scope; see collectFields()

    [[nodiscard]] bool valid() const { return analysis != nullptr && span < analysis->trace->spanCount(); }
    [[nodiscard]] const Attributes& attributes(DetailSection section) const;
    /// The attributes below an event, link or log.
    [[nodiscard]] const Attributes& children(DetailSection section, std::uint32_t item) const;
    [[nodiscard]] const LogEntry& log(const DetailRow& row) const {
        return row.section == DetailSection::Logs ? logs[row.item] : traceLogs[row.item];
    }
    /// Null for rows that are no attribute.
    [[nodiscard]] const Attribute* attribute(const DetailRow& row) const;
    void collectFields();
};

/// What the reader folded and looks for.
struct DetailView {
    std::set<DetailSection> folded;
    std::set<std::pair<DetailSection, std::uint32_t>> open;  ///< events, links, logs that show their attributes
    QString filter;                                          ///< case does not matter
    bool everyLog = false;                                   ///< logs of the whole trace, not only of the span
};

/// The rows that are seen, in order. With a filter only matching attributes, events, links and logs are; an item whose
/// attribute matches stands open with those attributes.
[[nodiscard]] std::vector<DetailRow> detailRows(const DetailSource& source, const DetailView& view);

/// A text that reads like a number, a truth value or null, so that its type needs a word.
[[nodiscard]] bool looksTyped(std::string_view text);

}  // namespace fw::items

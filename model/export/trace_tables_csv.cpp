// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/trace_tables_csv.h"

#include <functional>
#include <optional>

#include "model/core/mark_names.h"
#include "model/core/number_text.h"

namespace fw::exporting {

using analysis::StatisticsRow;

namespace {

constexpr std::size_t stopEvery = 1024;

/// Runs `write` for each row; the head is written already.
template <typename Rows, typename Write>
Result<void> writeRows(CsvWriter& csv, const Rows& rows, const std::stop_token& stop, Write&& write) {
    std::size_t done = 0;
    for (const auto row : rows) {
        if (done++ % stopEvery == 0 && stop.stop_requested()) return fail(ErrorKind::Cancelled, "Cancelled");
        write(row);
        if (!csv.endRow()) break;
    }
    if (!csv.finish()) return fail(ErrorKind::Output, "The table could not be written");
    return {};
}

void textOrNothing(CsvWriter& csv, const std::string& text) {
    if (text.empty()) {
        csv.nothing();
    } else {
        csv.text(text);
    }
}

void timeCell(CsvWriter& csv, bool known, std::int64_t ns) {
    if (known) {
        csv.number(ns);
    } else {
        csv.nothing();
    }
}

}  // namespace

Result<void> writeStatisticsCsv(const analysis::TraceStatistics& statistics, const std::vector<std::uint32_t>& order, const ByteSink& sink,
                                const std::stop_token& stop) {
    CsvWriter csv(sink);
    const std::size_t keys = statistics.grouping.two() ? 2 : 1;
    for (std::size_t key = 0; key < keys; ++key) {
        const analysis::GroupKey& group = statistics.grouping.keys[key];
        csv.text(group.by == analysis::GroupBy::Attribute ? std::string_view(group.key) : analysis::groupName(group.by));
    }
    for (const char* title : {"spans", "errors", "total_ns", "self_ns", "self_of_all_ns", "mean_ns", "p50_ns", "p95_ns", "p99_ns", "max_ns",
                              "critical_path_ns"})
        csv.text(title);
    csv.endRow();
    return writeRows(csv, order, stop, [&](std::uint32_t number) {
        const StatisticsRow& row = statistics.rows[number];
        for (std::size_t key = 0; key < keys; ++key) {
            const std::string* text = statistics.text(row, key);
            if (text == nullptr) {
                csv.nothing();
            } else {
                csv.text(*text);
            }
        }
        csv.count(row.spans);
        csv.count(row.errors);
        const bool timed = row.timed > 0;
        timeCell(csv, timed, row.totalNs);
        timeCell(csv, timed, row.selfNs);
        csv.number(statistics.selfNs);
        timeCell(csv, timed, row.meanNs);
        timeCell(csv, row.hasP50(), row.p50Ns);
        timeCell(csv, row.hasP95(), row.p95Ns);
        timeCell(csv, row.hasP99(), row.p99Ns);
        timeCell(csv, timed, row.maxNs);
        csv.number(row.criticalNs);
    });
}

Result<void> writeSpanListCsv(const analysis::TraceAnalysis& analysis, const std::vector<SpanIndex>& order,
                              const analysis::MarkedSpans* marked, const ByteSink& sink, const std::stop_token& stop,
                              const std::set<analysis::SpanField>& left) {
    using analysis::SpanField;
    const TraceData& trace = *analysis.trace;
    CsvWriter csv(sink);
    // A title and what stands below it; those without a field are always there.
    struct Column {
        const char* title;
        std::optional<SpanField> field;
        std::function<void(SpanIndex)> write;
    };
    std::string marks;
    const auto markOf = [&](SpanIndex span) { return marked == nullptr ? nullptr : marked->at(analysis.tree.rowOfSpan[span]); };
    std::vector<Column> columns = {
        {"trace_id", {}, [&](SpanIndex) { csv.text(trace.summary.idText); }},
        {"span_id", SpanField::SpanId, [&](SpanIndex span) { csv.text(trace.spanIdText(span)); }},
        {"parent_id", SpanField::ParentId, [&](SpanIndex span) { textOrNothing(csv, trace.parentIdText(span)); }},
        {"service", SpanField::Service, [&](SpanIndex span) { textOrNothing(csv, trace.services[trace.service[span]].name); }},
        {"operation", SpanField::Operation, [&](SpanIndex span) { csv.text(trace.names[trace.name[span]]); }},
        {"kind", SpanField::Kind, [&](SpanIndex span) { csv.text(kindName(trace.kind[span])); }},
        {"status", SpanField::Status, [&](SpanIndex span) { csv.text(statusName(trace.status[span])); }},
        {"start_unix_ns", SpanField::Start, [&](SpanIndex span) { csv.number(trace.startNs[span]); }},
        {"start_utc", SpanField::Start, [&](SpanIndex span) { csv.text(rfc3339(trace.startNs[span])); }},
        {"duration_ns", SpanField::Duration, [&](SpanIndex span) { csv.number(trace.durationNs[span]); }},
        {"self_ns", SpanField::Self, [&](SpanIndex span) { csv.number(analysis.self.selfNs[span]); }},
        {"critical_path_ns", SpanField::Critical, [&](SpanIndex span) { csv.number(analysis.critical.ns[span]); }},
        {"marks", SpanField::Marks,
         [&](SpanIndex span) {
             marks.clear();
             for (const MarkName& mark : spanMarkNames) {
                 if ((trace.marks[span] & mark.mark) == 0) continue;
                 if (!marks.empty()) marks += ' ';
                 marks += mark.name;
             }
             textOrNothing(csv, marks);
         }},
        {"bookmark", {}, [&](SpanIndex span) { textOrNothing(csv, markOf(span) == nullptr ? "" : "yes"); }},
        {"note", {}, [&](SpanIndex span) { textOrNothing(csv, markOf(span) == nullptr ? "" : markOf(span)->note); }},
    };
    std::erase_if(columns, [&left](const Column& column) { return column.field && left.contains(*column.field); });
    for (const Column& column : columns) csv.text(column.title);
    csv.endRow();
    return writeRows(csv, order, stop, [&](SpanIndex span) {
        for (const Column& column : columns) column.write(span);
    });
}

Result<void> writeLogCsv(const analysis::TraceLog& log, const std::vector<std::uint32_t>& lines, const ByteSink& sink,
                         const std::stop_token& stop) {
    const TraceData& trace = *log.analysis->trace;
    CsvWriter csv(sink);
    for (const char* title :
         {"trace_id", "time_unix_ns", "time_utc", "source", "severity_number", "severity", "service", "operation", "span_id", "text"})
        csv.text(title);
    csv.endRow();
    return writeRows(csv, lines, stop, [&](std::uint32_t number) {
        const analysis::TraceLog::Line& line = log.lines[number];
        csv.text(trace.summary.idText);
        timeCell(csv, line.timeNs != 0, line.timeNs);
        textOrNothing(csv, line.timeNs != 0 ? rfc3339(line.timeNs) : std::string());
        csv.text(line.event ? "event" : "log");
        timeCell(csv, line.severity != 0, line.severity);
        textOrNothing(csv, log.texts[line.level]);
        textOrNothing(csv, log.texts[line.service]);
        const bool ofSpan = line.span != analysis::noSpan;
        textOrNothing(csv, ofSpan ? trace.names[trace.name[line.span]] : std::string());
        textOrNothing(csv, ofSpan ? trace.spanIdText(line.span) : std::string());
        csv.text(log.textOf(line));
    });
}

}  // namespace fw::exporting

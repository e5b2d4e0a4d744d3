// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/upkeep_commands.h"

#include <array>
#include <memory>

#include <CLI/CLI.hpp>

#include "app/cli/import_summary.h"
#include "app/cli/resolve.h"
#include "app/cli/size_text.h"
#include "app/cli/text_out.h"
#include "model/core/number_text.h"
#include "model/query/search_text.h"

namespace fw::cli {
namespace {

struct PruneArguments {
    std::uint64_t maxBytes = store::CacheLimits::defaultMaxBytes;
    std::string unusedSince;
};

int printDropped(Context& context, const store::DropReport& report, double begin) {
    std::string& out = context.out.text();
    if (context.json) {
        JsonOut json(out);
        json.beginObject();
        json.count("traces", report.traces);
        json.count("shortened", report.shortened);
        json.count("pinned", report.pinned);
        json.count("spans", report.spans);
        json.count("logs", report.logs);
        json.count("bytes_before", report.bytesBefore);
        json.count("bytes_after", report.bytesAfter);
        json.count("bytes_free", report.bytesFree);
        json.key("imports");
        json.beginArray();
        for (const std::string& source : report.imports) json.text(source);
        json.endArray();
        if (!report.repeating.empty()) {
            json.key("also_came_with");
            json.beginArray();
            for (const store::RepeatingImport& other : report.repeating) {
                json.beginObject();
                json.number("id", other.id);
                json.text("source", other.source);
                json.count("repeated_spans", other.spans);
                json.endObject();
            }
            json.endArray();
        }
        json.flag("reached", report.reached);
        json.real("seconds", nowSeconds() - begin);
        json.endObject();
        out += '\n';
    } else if (!context.quiet) {
        out +=
            countText(report.traces) + (report.traces == 1 ? " trace" : " traces") + " with " + countText(report.spans) + " spans dropped";
        if (report.shortened > 0) out += ", " + countText(report.shortened) + " shortened";
        out += "; data " + bytesText(report.bytesBefore) + " → " + bytesText(report.bytesAfter) + '\n';
        // Imports fill what is free; only that gives it back to the disk.
        if (report.bytesFree > 0)
            out += bytesText(report.bytesFree) + " of the file are free for later imports; 'cache compact' gives them back to the disk\n";
        if (report.pinned > 0)
            out += countText(report.pinned) + (report.pinned == 1 ? " pinned trace stays" : " pinned traces stay") +
                   "; 'cache unpin' lets them go\n";
        for (const std::string& source : report.imports) out += "nothing is left of " + visibleText(source) + '\n';
        for (const store::RepeatingImport& other : report.repeating)
            out += "import " + std::to_string(other.id) + " (" + visibleText(other.source) + ") also told of " + countText(other.spans) +
                   (other.spans == 1 ? " span that was" : " spans that were") +
                   " there already; what went of them comes back when it is imported again\n";
    }
    if (report.reached) return Done;
    printError({}, "the limit is not reached: what is left is pinned or the frame of the file");
    return CheckFailed;
}

int runPrune(Context& context, const PruneArguments& arguments) {
    const double begin = nowSeconds();
    store::CacheLimits limits;
    limits.maxBytes = arguments.maxBytes;
    if (!arguments.unusedSince.empty()) {
        const Result<std::int64_t> time = query::parseTime(arguments.unusedSince, wallClockNs());
        if (!time) return report(time.error());
        limits.usedBeforeNs = *time;
    }
    const Result<std::unique_ptr<store::CacheUpkeep>> upkeep = context.openUpkeep();
    if (!upkeep) return report(upkeep.error());
    const Result<store::DropReport> dropped = (*upkeep)->prune(limits, context.stop);
    if (!dropped) return report(dropped.error(), dropped.error().kind == ErrorKind::Cancelled ? "what was dropped stays dropped" : "");
    return printDropped(context, *dropped, begin);
}

/// The import with this number, or the one of this source.
Result<std::int64_t> importOf(Context& context, const std::string& wanted) {
    if (const Result<void> there = context.requireCache(); !there) return tl::unexpected<Error>(there.error());
    Result<std::unique_ptr<store::TraceReader>> reader = context.openReader();
    if (!reader) return tl::unexpected<Error>(reader.error());
    const Result<std::vector<store::ImportRecord>> imports = (*reader)->imports();
    if (!imports) return tl::unexpected<Error>(imports.error());
    for (const std::string& name : {wanted, sourceName(wanted)})
        for (const store::ImportRecord& record : *imports)
            if (std::to_string(record.id) == name || record.source == name) return record.id;
    return fail(ErrorKind::NotFound, "no import has this number or source; 'cache imports' lists them", wanted);
}

int runRemove(Context& context, const std::string& wanted) {
    const double begin = nowSeconds();
    const Result<std::int64_t> id = importOf(context, wanted);
    if (!id) return report(id.error());
    const Result<std::unique_ptr<store::CacheUpkeep>> upkeep = context.openUpkeep();
    if (!upkeep) return report(upkeep.error());
    const Result<store::DropReport> dropped = (*upkeep)->removeImport(*id, context.stop);
    if (!dropped) return report(dropped.error(), dropped.error().kind == ErrorKind::Cancelled ? "what was dropped stays dropped" : "");
    return printDropped(context, *dropped, begin);
}

/// The joined pairs as a reader sees their ids.
int printJoined(Context& context, const store::JoinReport& report, double begin) {
    std::string& out = context.out.text();
    if (context.json) {
        JsonOut json(out);
        json.beginObject();
        json.key("joined");
        json.beginArray();
        for (const store::JoinedPair& pair : report.joined) {
            json.beginObject();
            json.text("trace_id", pair.wholeId);
            json.text("cut_id", pair.cutId);
            json.count("spans", pair.spans);
            json.count("logs", pair.logs);
            json.count("duplicates", pair.duplicates);
            json.endObject();
        }
        json.endArray();
        json.count("unclear", report.unclear);
        json.key("unclear_ids");
        json.beginArray();
        for (const std::string& id : report.unclearIds) json.text(id);
        json.endArray();
        json.real("seconds", nowSeconds() - begin);
        json.endObject();
        out += '\n';
    } else if (!context.quiet) {
        for (const store::JoinedPair& pair : report.joined) {
            out += visibleText(pair.cutId) + " joined to " + visibleText(pair.wholeId) + ": " + countText(pair.spans) +
                   (pair.spans == 1 ? " span" : " spans");
            if (pair.logs > 0) out += ", " + countText(pair.logs) + (pair.logs == 1 ? " log record" : " log records");
            if (pair.duplicates > 0) out += "; " + countText(pair.duplicates) + " already known";
            out += '\n';
        }
        if (report.joined.empty() && report.unclear == 0) out += "nothing to join\n";
    }
    if (report.unclear > 0) {
        std::string ids;
        for (const std::string& id : report.unclearIds) ids += (ids.empty() ? "" : ", ") + id;
        if (report.unclear > report.unclearIds.size()) ids += ", …";
        printError(ids, "the lower half of several trace ids: which one is meant only you can say, by 'cache join ID ID'",
                   countText(report.unclear) + (report.unclear == 1 ? " trace stays" : " traces stay") + " apart");
    }
    return Done;
}

/// The text is the id of the trace, the beginning of it, or the lower half that was joined to it; not a name that it holds.
bool isIdOf(const TraceSummary& trace, const std::string& text) {
    std::string lower = text;
    for (char& c : lower)
        if (c >= 'A' && c <= 'F') c = static_cast<char>(c - 'A' + 'a');
    const TraceId id = parseTraceId(text).id;
    return id == trace.id || (id.hi == 0 && id.lo == trace.id.lo) || trace.idText.starts_with(text) || toHex(trace.id).starts_with(lower);
}

int runJoin(Context& context, const std::array<std::string, 2>& ids) {
    const double begin = nowSeconds();
    if (ids[0].empty() != ids[1].empty())
        return report(Error{ErrorKind::Usage, "two ids are needed, or none to join all that fit", ids[0] + ids[1]});
    if (const Result<void> there = context.requireCache(); !there) return report(there.error());
    std::vector<TraceKey> keys;
    if (!ids[0].empty()) {
        Result<std::unique_ptr<store::TraceReader>> reader = context.openReader();
        if (!reader) return report(reader.error());
        for (const std::string& id : ids) {
            const Result<TraceSummary> trace = resolveTrace(**reader, id, context.stop);
            if (!trace) return report(trace.error());
            if (!isIdOf(*trace, id)) return report(Error{ErrorKind::NotFound, "there is no trace with this id", id});
            keys.push_back(trace->key);
        }
    }
    const Result<std::unique_ptr<store::CacheUpkeep>> upkeep = context.openUpkeep();
    if (!upkeep) return report(upkeep.error());
    const Result<store::JoinReport> joined =
        keys.empty() ? (*upkeep)->joinAll(context.stop) : (*upkeep)->joinTraces(keys[0], keys[1], context.stop);
    if (!joined) return report(joined.error());
    return printJoined(context, *joined, begin);
}

void appendSalvage(JsonOut& json, const store::Salvage& salvage) {
    json.count("traces", salvage.traces);
    json.count("spans", salvage.spans);
    json.count("logs", salvage.logs);
    json.count("traces_lost", salvage.tracesLost);
    json.count("spans_lost", salvage.spansLost);
    json.count("logs_lost", salvage.logsLost);
    json.flag("lost_known", salvage.totalsKnown);
    json.key("lost_of_imports");
    json.beginArray();
    for (const store::LostOfImport& lost : salvage.imports) {
        json.beginObject();
        json.number("id", lost.id);
        json.text("source", lost.source);
        json.count("spans", lost.spans);
        json.count("logs", lost.logs);
        json.endObject();
    }
    json.endArray();
    json.key("lists_torn");
    json.beginArray();
    for (const std::string& list : salvage.listsTorn) json.text(list);
    json.endArray();
}

std::string recordsText(std::uint64_t spans, std::uint64_t logs) {
    std::string text = countText(spans) + (spans == 1 ? " span" : " spans");
    if (logs > 0) text += " and " + countText(logs) + (logs == 1 ? " log record" : " log records");
    return text;
}

std::string salvageText(const store::Salvage& salvage) {
    std::string out = "the cache was damaged and was built anew: " + countText(salvage.traces) +
                      (salvage.traces == 1 ? " trace with " : " traces with ") + recordsText(salvage.spans, salvage.logs) + " saved";
    const bool lost = salvage.tracesLost + salvage.spansLost + salvage.logsLost > 0;
    if (!lost) {
        out += salvage.totalsKnown ? ", none lost\n" : "; how many were lost is not known\n";
    } else {
        out += ", " + countText(salvage.tracesLost) + (salvage.tracesLost == 1 ? " trace" : " traces") + " and " +
               recordsText(salvage.spansLost, salvage.logsLost) + " lost; importing the sources again brings them back\n";
        for (const store::LostOfImport& one : salvage.imports)
            out += "lost " + recordsText(one.spans, one.logs) + " of " +
                   (one.id == 0 ? std::string("an import that is not known") : visibleText(one.source)) + '\n';
    }
    for (const std::string& list : salvage.listsTorn) out += "lost in part or all: the " + visibleText(list) + '\n';
    return out;
}

int runCompact(Context& context) {
    const double begin = nowSeconds();
    if (const Result<void> there = context.requireCache(); !there) return report(there.error());
    const Result<store::CacheOptions> options = context.cacheOptions();
    if (!options) return report(options.error());
    const Result<store::CompactReport> done = store::compactCache(*options, context.stop);
    if (!done) return report(done.error());
    std::string& out = context.out.text();
    if (context.json) {
        JsonOut json(out);
        json.beginObject();
        json.count("bytes_before", done->bytesBefore);
        json.count("bytes_after", done->bytesAfter);
        json.count("chunks_before", done->chunksBefore);
        json.count("chunks_after", done->chunksAfter);
        json.count("segments_before", done->segmentsBefore);
        json.count("segments_after", done->segmentsAfter);
        json.flag("repaired", done->salvage.has_value());
        if (done->salvage) appendSalvage(json, *done->salvage);
        json.real("seconds", nowSeconds() - begin);
        json.endObject();
        out += '\n';
    } else if (!context.quiet) {
        out += bytesText(done->bytesBefore) + " → " + bytesText(done->bytesAfter) + ", " + countText(done->chunksBefore) + " → " +
               countText(done->chunksAfter) + " chunks, " + countText(done->segmentsBefore) + " → " + countText(done->segmentsAfter) +
               " index segments\n";
        if (done->salvage) out += salvageText(*done->salvage);
    }
    // Nothing is left, and nobody can say what is missing.
    return done->salvage && !done->salvage->totalsKnown && done->salvage->traces == 0 ? CacheTrouble : Done;
}

int runImports(Context& context) {
    Result<std::unique_ptr<store::TraceReader>> reader = context.openReader();
    if (!reader) return report(reader.error());
    const Result<std::vector<store::ImportRecord>> imports = (*reader)->imports();
    if (!imports) return report(imports.error());
    const Result<std::vector<store::ImportHolding>> holdings = (*reader)->importHoldings(context.stop);
    if (!holdings) return report(holdings.error());
    const auto leftOf = [&holdings](const store::ImportRecord& record) -> std::optional<store::ImportHolding> {
        for (const store::ImportHolding& holding : *holdings)
            if (holding.id == record.id) return holding;
        return record.owns ? std::optional(store::ImportHolding{record.id, 0, 0, 0}) : std::nullopt;
    };
    std::string& out = context.out.text();
    if (context.json) {
        JsonOut json(out);
        json.beginObject();
        json.key("imports");
        json.beginArray();
        for (const store::ImportRecord& record : *imports) {
            appendImport(json, record, leftOf(record));
        }
        json.endArray();
        json.endObject();
        out += '\n';
        return Done;
    }
    using Align = TextTable::Align;
    TextTable table({{"ID", Align::Right},
                     {"FINISHED", Align::Left},
                     {"TRACES", Align::Right},
                     {"SPANS", Align::Right},
                     {"SPANS LEFT", Align::Right},
                     {"INPUT", Align::Right},
                     {"STORED", Align::Right},
                     {"AN HOUR", Align::Right},
                     {"SPANS AN HOUR", Align::Right},
                     {"FIRST SPAN", Align::Left},
                     {"LAST SPAN", Align::Left},
                     {"SOURCE", Align::Left}});
    bool loud = false;
    bool unknown = false;
    for (const store::ImportRecord& record : *imports) {
        const std::optional<store::HourlyRate> rate = store::hourlyRate(record);
        const std::optional<store::ImportHolding> left = leftOf(record);
        unknown = unknown || !record.owns;
        loud = loud || (rate && rate->bytes > store::loudBytesPerHour);
        const bool timed = record.firstStartNs != 0 || record.lastStartNs != 0;
        table.addRow({std::to_string(record.id), record.finishedNs == 0 ? "not finished" : timeText(record.finishedNs, context.utc, 0),
                      countText(record.traces), countText(record.spans), left ? countText(left->spans) : "–", bytesText(record.bytes),
                      record.owns ? bytesText(record.storedBytes) : "–",
                      rate ? bytesText(rate->bytes) + (rate->bytes > store::loudBytesPerHour ? " !" : "") : "–",
                      rate ? countText(rate->spans) : "–", timed ? timeText(record.firstStartNs, context.utc, 0) : "–",
                      timed ? timeText(record.lastStartNs, context.utc, 0) : "–",
                      visibleText(record.source) + (record.partial ? " (partial)" : "")});
    }
    table.appendTo(out);
    if (unknown) out += "– of an import that an older version of the program wrote: not known\n";
    if (loud) out += "! more than 1 GB an hour of trace time\n";
    return Done;
}

int runPin(Context& context, const std::string& wanted, bool pinned) {
    if (const Result<void> there = context.requireCache(); !there) return report(there.error());
    Result<std::unique_ptr<store::TraceReader>> reader = context.openReader();
    if (!reader) return report(reader.error());
    const Result<TraceSummary> trace = resolveTrace(**reader, wanted, context.stop);
    if (!trace) return report(trace.error());
    const Result<std::unique_ptr<store::CacheUpkeep>> upkeep = context.openUpkeep();
    if (!upkeep) return report(upkeep.error());
    const Result<void> done = (*upkeep)->setPinned(trace->key, pinned);
    if (!done) return report(done.error());
    std::string& out = context.out.text();
    if (context.json) {
        JsonOut json(out);
        json.beginObject();
        json.text("trace_id", trace->idText);
        json.flag("pinned", pinned);
        json.endObject();
        out += '\n';
    } else if (!context.quiet) {
        out += visibleText(trace->idText) + (pinned ? " is pinned: it is never dropped\n" : " is not pinned any more\n");
    }
    return Done;
}

}  // namespace

void appendImport(JsonOut& json, const store::ImportRecord& record, const std::optional<store::ImportHolding>& left) {
    json.beginObject();
    json.number("id", record.id);
    json.text("source", record.source);
    json.number("started_ns", record.startedNs);
    json.number("finished_ns", record.finishedNs);
    json.count("traces", record.traces);
    json.count("spans", record.spans);
    json.count("logs", record.logs);
    json.count("bytes", record.bytes);
    json.count("stored_bytes", record.storedBytes);
    json.number("first_start_ns", record.firstStartNs);
    json.number("last_start_ns", record.lastStartNs);
    const std::optional<store::HourlyRate> rate = store::hourlyRate(record);
    json.countOrNull("bytes_per_hour", rate ? std::optional(rate->bytes) : std::nullopt);
    json.countOrNull("spans_per_hour", rate ? std::optional(rate->spans) : std::nullopt);
    json.flag("partial", record.partial);
    if (left) {
        json.count("traces_left", left->traces);
        json.count("spans_left", left->spans);
        json.count("logs_left", left->logs);
    }
    json.endObject();
}

void addUpkeep(CLI::App& cache, Command& chosen) {
    cache.add_subcommand("imports", "What was imported, with sizes and times")->callback([&chosen] { chosen = runImports; });

    const auto prune = std::make_shared<PruneArguments>();
    CLI::App* command = cache.add_subcommand("prune", "Drop traces, least recently used first, pinned ones never, until the limits hold");
    command->add_option("--max-size", prune->maxBytes, "Most data to keep, such as 500MB, 1.5GB or 8GB (the default)")
        ->type_name("SIZE")
        ->transform(CLI::Validator(
            [](std::string& text) -> std::string {
                const Result<std::uint64_t> bytes = parseSize(text);
                if (!bytes) return bytes.error().message;
                text = std::to_string(*bytes);
                return {};
            },
            "", "size"));
    command->add_option("--unused-since", prune->unusedSince, "Drop what was imported and last opened before T (now-720h, 2024-03-15)")
        ->type_name("T");
    command->callback([&chosen, prune] { chosen = [prune](Context& context) { return runPrune(context, *prune); }; });

    const auto import = std::make_shared<std::string>();
    command = cache.add_subcommand("remove", "Drop everything that came with one import; pinned traces stay");
    command->add_option("IMPORT", *import, "Number or source, as 'cache imports' lists them")->required();
    command->callback([&chosen, import] { chosen = [import](Context& context) { return runRemove(context, *import); }; });

    const auto ids = std::make_shared<std::array<std::string, 2>>();
    command = cache.add_subcommand("join", "Make one trace of two whose ids are one, once cut to its lower half; without ids all such");
    command->add_option("SHORT", ids->front(), "The trace with the cut id");
    command->add_option("LONG", ids->back(), "The one with the whole id; its trace takes in the other's spans");
    command->callback([&chosen, ids] { chosen = [ids](Context& context) { return runJoin(context, *ids); }; });

    cache.add_subcommand("compact", "Join small pieces and give free space back")->callback([&chosen] { chosen = runCompact; });

    for (const bool pinned : {true, false}) {
        const auto trace = std::make_shared<std::string>();
        command = cache.add_subcommand(pinned ? "pin" : "unpin", pinned ? "Never drop this trace" : "Let this trace be dropped again");
        command->add_option("ID", *trace, "Trace id, its beginning, or a frame id")->required();
        command->callback(
            [&chosen, trace, pinned] { chosen = [trace, pinned](Context& context) { return runPin(context, *trace, pinned); }; });
    }
}

}  // namespace fw::cli

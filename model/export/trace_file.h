// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "model/core/span_batch.h"

namespace fw::exporting {

/// The files in which traces leave for other tools. All but CSV are read back by the import.
enum class TraceFormat : std::uint8_t { OtlpJson, OtlpProto, JaegerJson, ZipkinJson, Csv };
/// "otlp-json", …: the words of the command line.
[[nodiscard]] std::string_view traceFormatName(TraceFormat format);
[[nodiscard]] std::optional<TraceFormat> traceFormatFromName(std::string_view name);

/// What a format has no place for. Counted once a span (Logs: once a log record), so that nothing goes without a word.
enum class ExportLoss : std::uint8_t {
    Nanoseconds,     ///< times are cut to microseconds
    UnknownTimes,    ///< absent, inferred or impossible times, negative durations
    IdTexts,         ///< ids of another shape are replaced; their texts stand in attributes of their own
    ValueTypes,      ///< numbers, lists and the like became text
    RepeatedKeys,    ///< attributes of one key got numbers behind their key
    ReservedKeys,    ///< attributes that have a meaning of their own in the format
    LinkDetails,     ///< attributes, state and flags of links
    Counts,          ///< of attributes, events and links that were dropped
    ScopeDetails,    ///< attributes and schema addresses of scopes and resources
    ResourceAsTags,  ///< attributes of the resource became the span's
    Warnings,        ///< that the source system wrote
    Flags,           ///< W3C flags
    SharedIds,       ///< the two halves of a call share an id
    Logs,            ///< log records
    ServiceNames,    ///< a service without a name got one
    Kinds,           ///< without a kind, which is told like internal
    Events,          ///< their names and attributes are written in another way
    Size
};
using ExportLosses = std::array<std::uint64_t, static_cast<std::size_t>(ExportLoss::Size)>;
/// "times cut to microseconds": for a line "12 spans: …".
[[nodiscard]] std::string_view exportLossText(ExportLoss loss);

/// Writes traces into one file of a format, a piece at a time. For each trace: spans(), any number of times, then
/// endTrace(); all with the same batch, whose tables grow only. One thread.
class TraceFile {
public:
    virtual ~TraceFile() = default;
    virtual void begin(std::string& out) = 0;
    virtual void spans(std::string& out, const SpanBatch& piece) = 0;
    virtual void endTrace(std::string& out, const SpanBatch& tables) = 0;
    virtual void end(std::string& out) = 0;
    /// Whether logs have a place in it; otherwise none are to be in the batches, but told of.
    [[nodiscard]] virtual bool takesLogs() const { return false; }
    void leaveOutLogs(std::uint64_t count) { m_losses[static_cast<std::size_t>(ExportLoss::Logs)] += count; }
    [[nodiscard]] const ExportLosses& losses() const { return m_losses; }

protected:
    void lose(ExportLoss loss, bool on = true) {
        if (on) ++m_losses[static_cast<std::size_t>(loss)];
    }

private:
    ExportLosses m_losses{};
};

[[nodiscard]] std::unique_ptr<TraceFile> makeTraceFile(TraceFormat format);

}  // namespace fw::exporting

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "importers/formats/decoder.h"

namespace fw::formats {

/// What a line without a head may be below a record.
enum class TailLine : std::uint8_t {
    None,      ///< a line of its own
    Indented,  ///< begins with white space: goes on with what stands above
    Trace,     ///< surely of a stack trace: "\tat ...", "Caused by: ...", "Traceback ...", "goroutine 1 [running]:"
};
/// Looks at one line without prefix. Lines that name a trace id are lines of their own whatever they begin with.
[[nodiscard]] TailLine tailLine(std::string_view line);

/// Does a text name a trace: "trace_id", "traceId", "traceparent", whatever the first letter's case?
[[nodiscard]] bool namesTrace(std::string_view text);

/// A record that a line became: a span or a log of the batch.
struct TailedRecord {
    bool isSpan = false;
    std::size_t index = 0;
};

/// The lines below log records that belong to them: stack traces of Java, Python, Go and JavaScript, and lines that begin with
/// white space. They become the attribute exception.stacktrace of the record, or go on with its message. Kept for each stream by
/// itself; at most `maxTail` bytes a record, `maxHeld` in all.
class LogTails {
public:
    static constexpr std::size_t maxTail = std::size_t{256} << 10;
    static constexpr std::size_t maxHeld = std::size_t{4} << 20;
    static constexpr std::size_t maxStreams = 256;

    /// True if the line goes on with the record above it in its stream.
    bool take(const std::string& stream, std::string_view line, std::uint64_t offset, std::uint64_t number, BatchOutput& out);
    /// A line of the stream was read and became `record`, or none.
    void put(const std::string& stream, std::optional<TailedRecord> record, BatchOutput& out);
    /// Whether more lines may come below the records whatever this one is: it may be another stream's.
    [[nodiscard]] bool mayGoOn(std::string_view line) const;
    [[nodiscard]] bool anyHeld() const { return m_held > 0; }
    /// Writes what waits.
    void close(BatchOutput& out);
    /// The records were handed over. What still comes below one that has lines is lost, and told.
    void forget();
    /// No more lines of these streams; after close().
    void clear() {
        m_last = nullptr;
        m_tails.clear();
        m_held = 0;
    }

private:
    struct Tail {
        TailedRecord record;
        std::string text;
        bool isTrace = false;   ///< a line of it is surely one of a stack trace
        bool isPython = false;  ///< a traceback whose last line, the exception, is to come
        bool isGo = false;      ///< names of functions stand at the beginning of lines
        bool hasLines = false;
        bool isGone = false;       ///< the record was handed over
        std::uint64_t left = 0;    ///< lines over the limit
        std::uint64_t offset = 0;  ///< of the first of them
        std::uint64_t number = 0;
    };

    [[nodiscard]] Tail* find(const std::string& stream);
    [[nodiscard]] static bool goesOn(const Tail& tail, TailLine kind, std::string_view line);
    void tellLeft(Tail& tail, BatchOutput& out);
    void append(Tail& tail, std::string_view line, std::uint64_t offset, std::uint64_t number);
    void write(Tail& tail, BatchOutput& out);

    std::unordered_map<std::string, Tail> m_tails;
    std::pair<const std::string, Tail>* m_last = nullptr;  ///< of the line before: most follow one of their own stream
    std::size_t m_held = 0;                                ///< bytes that wait, and lines that are only counted
};

}  // namespace fw::formats

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "importers/formats/decoder.h"
#include "importers/formats/json_tree.h"
#include "importers/formats/log_layers.h"
#include "importers/formats/log_record.h"
#include "importers/formats/log_tails.h"

namespace fw::formats {

/// Where a payload stands in the input.
struct LogPlace {
    std::uint64_t offset = 0;
    std::uint64_t line = 1;
    bool ended = true;  ///< false for a last line without a line end
    bool bare = true;   ///< no layer around: offsets inside the payload are offsets of the input
};

/// What programs have written, freed of what container runtimes put around: lines and documents of JSON, text lines,
/// spans of SDK consoles, OTLP. Decides by the members and hands over records and issues; counts the ordinary lines.
class LogPayloads {
public:
    explicit LogPayloads(const DecodeLimits& limits);
    ~LogPayloads();
    LogPayloads(const LogPayloads&) = delete;
    LogPayloads& operator=(const LogPayloads&) = delete;

    /// One line, or one document over several lines. With `mayBeDocker` a record of docker's json-file is given back
    /// instead of read.
    std::optional<DockerRecord> read(const LogPlace& place, std::string_view text, const LogContext& context, bool mayBeDocker,
                                     BatchOutput& out);
    /// The record that the last read() made, if it was one.
    [[nodiscard]] std::optional<TailedRecord> lastRecord() const;
    /// A document whose end did not come; `atEnd`: because there is nothing more.
    void reportCutOff(const LogPlace& place, std::string_view text, bool atEnd, BatchOutput& out);
    /// The input is over: what was counted is reported.
    void finish(BatchOutput& out);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

}  // namespace fw::formats

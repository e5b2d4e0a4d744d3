// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>

#include "importers/formats/decoder.h"
#include "importers/formats/log_documents.h"
#include "importers/formats/log_layers.h"
#include "importers/formats/log_payloads.h"
#include "importers/formats/log_tails.h"

namespace fw::formats {

/// The lines of a log, on their way to LogPayloads: peels the layers of container runtimes off and puts together what
/// was cut (docker's 16 KiB pieces, Kubernetes' partial lines, objects printed over several lines), for each stream of
/// each container by itself. Holds at most `maxBytes`.
class LogStreams {
public:
    LogStreams(const DecodeLimits& limits, std::size_t maxBytes) : m_maxBytes(maxBytes), m_payloads(limits) {}

    /// One line. `context` is what is known of all lines here: a prefix of the line adds to it.
    void read(const LogPlace& place, std::string_view line, const LogContext& context, BatchOutput& out);
    /// From now on lines below a record belong to it (log_tails.h). Whoever asks for that hands over with handOver() only.
    void followTails() { m_follows = true; }
    /// Whether the line, without prefix, goes on with what stands above it.
    [[nodiscard]] bool mayGoOn(std::string_view line) const { return m_follows && m_tails.mayGoOn(line); }
    /// Hands the batch over if it is full, unless lines are still being gathered for its records. To be called in front of each
    /// line. As BatchOutput::handOverIfFull().
    [[nodiscard]] bool handOver(std::string_view nextLine, BatchOutput& out);
    /// The line inside the layers; of a record of docker's how its text begins.
    [[nodiscard]] static std::string_view insideOf(std::string_view line);
    /// No more lines of the streams that are open; what is left incomplete is read as far as it goes, or reported.
    void endStreams(BatchOutput& out);
    /// The input is over.
    void finish(BatchOutput& out);

private:
    struct Piece {
        std::string text;
        std::uint64_t offset = 0;
        std::uint64_t number = 0;
    };
    using Documents = std::unordered_map<std::string, LogDocument>;

    void readPrefixed(LogPlace place, const ContainerPrefix& prefix);
    void readDocker(LogPlace place, const DockerRecord& record);
    void readText(const LogPlace& place, std::string_view text, const std::string& stream, const LogContext& context, bool mayBeDocker);
    std::optional<DockerRecord> readPayload(const LogPlace& place, std::string_view text, const std::string& stream,
                                            const LogContext& context, bool mayBeDocker);
    bool goOn(Documents::iterator open, std::string_view text, const LogContext& context);
    bool roomFor(std::size_t bytes, const LogPlace& place, bool newStream);
    bool append(const std::string& stream, std::string_view text, const LogPlace& place);
    void joined(const std::string& stream, const LogContext& context);
    [[nodiscard]] LogContext contextOf(std::string_view stream) const;

    std::size_t m_maxBytes;
    LogPayloads m_payloads;
    BatchOutput* m_out = nullptr;
    LogContext m_context;
    // By docker's stream, or container, line feed and stream.
    std::unordered_map<std::string, Piece> m_pieces;
    Documents m_documents;
    LogTails m_tails;
    bool m_follows = false;
    int m_waited = 0;
    std::size_t m_heldBytes = 0;
    std::string m_stream;
};

}  // namespace fw::formats

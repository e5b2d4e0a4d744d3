// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/log_between.h"

#include <optional>
#include <string>

#include "importers/formats/detect_json.h"
#include "importers/formats/json_cutter.h"
#include "importers/formats/log_text.h"
#include "model/core/characters.h"

namespace fw::formats {
namespace {

/// Some members of a log line; what is less sure may be anything.
constexpr double sureLine = 0.7;

bool isLineOfLog(std::string_view text) {
    if (peelPrefix(text)) return true;
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) return false;
    std::optional<std::string> json;
    if (text[first] == '{') {
        text.remove_prefix(first);
    } else {
        // The rest of a record that was cut.
        if (text[first] == '[' || text[first] == '"') return false;
        json = textAsJson(text);
        if (!json) return false;
        text = *json;
    }
    const Detection found = detectJson(text.substr(0, JsonCutter::headBytes));
    if (found.guesses.empty()) return false;
    const FormatGuess& guess = found.guesses.front();
    return (guess.format == FormatId::Log && guess.confidence >= sureLine) || guess.format == FormatId::OtelConsole;
}

}  // namespace

bool LogBetween::read(const LogPlace& place, std::string_view line, BatchOutput& out) {
    if (line.ends_with('\n')) line.remove_suffix(1);
    if (line.ends_with('\r')) line.remove_suffix(1);
    const bool taken = hasEscapes(line) ? isLineOfLog(withoutEscapes(line)) : isLineOfLog(line);
    if (!taken) return false;
    if (!m_streams) m_streams = std::make_unique<LogStreams>(m_limits, m_maxBytes);
    m_streams->read(place, line, {}, out);
    return true;
}

}  // namespace fw::formats

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/query_words.h"

namespace fw::cli {

Result<query::SearchText> parseWords(const std::vector<std::string>& words) {
    std::string text;
    std::string quoted;
    for (const std::string& word : words) {
        text += (text.empty() ? "" : " ") + word;
        const std::size_t equals = word.find('=');
        const std::size_t space = word.find(' ');
        // A second sign means several conditions in one word: what is odd about them is told.
        const bool lostQuotes = space != std::string::npos && equals < space && word.find('"') == std::string::npos &&
                                word.find('=', equals + 1) == std::string::npos;
        quoted += quoted.empty() ? "" : " ";
        if (!lostQuotes) {
            quoted += word;
            continue;
        }
        quoted += word.substr(0, equals + 1) + '"';
        for (const char c : word.substr(equals + 1)) quoted += c == '\\' ? std::string("\\\\") : std::string(1, c);
        quoted += '"';
    }
    Result<query::SearchText> parsed = query::parseSearchText(text);
    if (parsed || quoted == text) return parsed;
    Result<query::SearchText> again = query::parseSearchText(quoted);
    return again ? again : parsed;
}

bool isFrameId(store::TraceReader& reader, const std::vector<std::string>& words) {
    if (words.size() != 1) return false;
    const Result<std::vector<TraceSummary>> traces = reader.tracesOfFrame(words.front());
    return traces && !traces->empty();
}

}  // namespace fw::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/log_filter.h"

#include <algorithm>
#include <array>

#include "model/items/text.h"

namespace fw::items {
namespace {

constexpr std::uint32_t filterStopEvery = 4096;
constexpr std::array<const char*, 7> logLevels = {"", "TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL"};

/// Whether texts hold the needle, found out once a text.
class NeedleIn {
public:
    NeedleIn(const std::vector<std::string>& texts, const QString& needle) : m_texts(texts), m_needle(needle), m_known(texts.size(), 0) {}

    bool holds(std::uint32_t number) {
        std::uint8_t& known = m_known[number];
        if (known == 0) {
            const std::string& text = m_texts[number];
            const QString whole = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
            known = whole.contains(m_needle, Qt::CaseInsensitive) ? 2 : 1;
        }
        return known == 2;
    }

private:
    const std::vector<std::string>& m_texts;
    const QString& m_needle;
    std::vector<std::uint8_t> m_known;
};

}  // namespace

std::shared_ptr<const LogRows> filterLog(const analysis::TraceLog& log, const LogFilter& filter, const std::stop_token& stop) {
    auto rows = std::make_shared<LogRows>();
    NeedleIn texts(log.texts, filter.text);
    NeedleIn names(log.analysis->trace->names, filter.text);
    const TraceData& trace = *log.analysis->trace;
    const analysis::SpanTree& tree = log.analysis->tree;
    // A line has a time of its own, whatever part of the time its span takes.
    const analysis::RowScope scope = filter.scope.withoutWindow();
    // Lines are in order of time.
    const auto place = [&log](auto found) { return static_cast<std::uint32_t>(found - log.lines.begin()); };
    const auto time = &analysis::TraceLog::Line::timeNs;
    const auto first = filter.window ? place(std::ranges::lower_bound(log.lines, filter.window->startNs, {}, time)) : 0;
    const auto end = filter.window ? place(std::ranges::upper_bound(log.lines, filter.window->endNs, {}, time)) : place(log.lines.end());
    for (std::uint32_t i = first; i < end; ++i) {
        if (i % filterStopEvery == 0 && stop.stop_requested()) return nullptr;
        const analysis::TraceLog::Line& line = log.lines[i];
        if (line.event ? !filter.events : !filter.records) continue;
        if (line.severity < filter.leastSeverity) continue;
        if (scope.narrowed() && (line.span == analysis::noSpan || !scope.takes(*log.analysis, tree.rowOfSpan[line.span]))) continue;
        if (!filter.text.isEmpty() && !texts.holds(line.text) && !texts.holds(line.level) && !texts.holds(line.service) &&
            (line.span == analysis::noSpan || !names.holds(trace.name[line.span])))
            continue;
        rows->push_back(i);
    }
    return rows;
}

QString logLevelText(const analysis::TraceLog& log, const analysis::TraceLog::Line& line) {
    if (line.event) return {};
    if (line.level != 0) return cellText(std::string_view(log.texts[line.level]), 20);
    return QString::fromLatin1(logLevels[line.severity == 0 ? 0 : static_cast<std::size_t>(line.severity - 1) / 4 + 1]);
}

}  // namespace fw::items

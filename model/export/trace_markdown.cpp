// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/trace_markdown.h"

#include <algorithm>

#include "model/core/number_text.h"
#include "model/core/utf8.h"

namespace fw::exporting {

namespace {

constexpr std::size_t mostFrames = 10;
constexpr std::size_t longestLinkId = 300;

/// Code points that move the writing direction, break lines or show nothing.
bool isHidden(std::string_view sequence) {
    if (sequence.size() == 1) {
        const auto byte = static_cast<unsigned char>(sequence.front());
        return byte < 0x20 || byte == 0x7f;
    }
    if (sequence.size() == 2) return sequence < "\xC2\xA0" || sequence == "\xC2\xAD" || sequence == "\xD8\x9C";
    if (sequence.size() == 3)
        return (sequence >= "\xE2\x80\x8B" && sequence <= "\xE2\x80\x8F") || (sequence >= "\xE2\x80\xA8" && sequence <= "\xE2\x80\xAE") ||
               (sequence >= "\xE2\x81\xA0" && sequence <= "\xE2\x81\xAF") || sequence == "\xEF\xBB\xBF";
    return sequence >= "\xF3\xA0\x80\x80" && sequence <= "\xF3\xA0\x81\xBF";  // tags
}

/// For addresses: everything but letters, digits and a few signs in percents.
std::string percentText(std::string_view text) {
    static constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_';
        if (plain) {
            out += c;
        } else {
            out += '%';
            out += digits[byte >> 4U];
            out += digits[byte & 15U];
        }
    }
    return out;
}

}  // namespace

std::string markdownCode(std::string_view text, bool inTable, std::size_t limit) {
    std::string inside;
    std::size_t written = 0;
    std::size_t ticks = 0;
    std::size_t mostTicks = 0;
    while (!text.empty()) {
        if (written++ == limit) {
            inside += "\xE2\x80\xA6";
            break;
        }
        const std::size_t length = utf8Length(text);
        const std::string_view sequence = text.substr(0, std::max<std::size_t>(1, length));
        text.remove_prefix(sequence.size());
        ticks = sequence == "`" ? ticks + 1 : 0;
        mostTicks = std::max(mostTicks, ticks);
        if (length == 0 || isHidden(sequence))
            inside += replacementCharacter;
        else if (inTable && sequence == "|")
            inside += "\xE2\x94\x82";
        else
            inside += sequence;
    }
    if (inside.empty()) return "\xE2\x80\x93";
    const std::string fence(mostTicks + 1, '`');
    // A space at either end is taken away again by who reads it, so that ticks and spaces of the text stay its own.
    const bool air = inside.front() == '`' || inside.back() == '`' || inside.front() == ' ' || inside.back() == ' ';
    const bool blank = inside.find_first_not_of(' ') == std::string::npos;
    return fence + (air && !blank ? ' ' + inside + ' ' : inside) + fence;
}

void appendTraceMarkdown(std::string& out, const analysis::TraceAnalysis& analysis, const TraceStory& story,
                         const MarkdownOptions& options) {
    const TraceSummary& summary = analysis.trace->summary;
    const PageWords& words = options.words;
    const auto code = [](std::string_view text) { return markdownCode(text); };
    const auto count = [&words](std::uint64_t number) { return countText(number, words.numbers); };
    out += "### " +
           words("%1 (%2) took %3", {code(story.rootName), code(story.rootService),
                                     durationOfTraceText(story.durationNs, story.completeness, words.numbers)}) +
           "\n\n";
    const std::string said = storyText(story, code, words);
    if (!said.empty()) out += said + "\n\n";
    if (!options.picture.empty()) out += "![" + words("Timeline") + "](" + percentText(options.picture) + ")\n\n";
    for (const std::string& title :
         {words("Service"), words("Operation"), words("Spans"), words("Self"), words("Critical path"), words("Errors")})
        out += "| " + title + ' ';
    out += "|\n|---|---|--:|--:|--:|--:|\n";
    const std::size_t rows = std::min<std::size_t>(options.mostRows, story.operations.size());
    for (std::size_t i = 0; i < rows; ++i) {
        const TraceStory::Operation& operation = story.operations[i];
        out += "| " + markdownCode(operation.service, true, 80) + " | " + markdownCode(operation.name, true, 120) + " | " +
               count(operation.spans) + " | " + durationText(operation.selfNs, words.numbers) + " | " +
               durationText(operation.criticalNs, words.numbers) + " | " + count(operation.errors) + " |\n";
    }
    out += '\n';
    if (rows < story.operations.size())
        out +=
            words("The %1 operations of %2 that hold most of the critical path.", {count(rows), count(story.operations.size())}) + "\n\n";
    out += "- " + words("Trace: %1", {code(summary.idText)}) + '\n';
    if (!summary.frameIds.empty()) {
        std::string frames;
        for (std::size_t i = 0; i < std::min(mostFrames, summary.frameIds.size()); ++i)
            frames += (i > 0 ? ", " : "") + code(summary.frameIds[i]);
        if (summary.frameIds.size() > mostFrames) frames += ' ' + words("and %1 more", {count(summary.frameIds.size() - mostFrames)});
        out += "- " + words("Frame: %1", {frames}) + '\n';
    }
    out += "- " + words("Start: %1 UTC", {dateTimeText(analysis.extent.startNs, 0, 3)}) + '\n';
    //: spans, services, errors, each with its number
    out += "- " +
           words("%1 of %2, %3", {words.amount("%Ln span(s)", story.spans), words.amount("%Ln service(s)", analysis.trace->services.size()),
                                  words.amount("%Ln error(s)", story.errors)}) +
           '\n';
    if (!options.source.empty()) out += "- " + words("Source: %1", {code(options.source)}) + '\n';
    // Ids that are this long are none that anybody types or clicks.
    if (summary.idText.size() <= longestLinkId)
        out += "- " + words("Link: %1", {"`framewake://trace/" + percentText(summary.idText) + '`'}) + '\n';
}

}  // namespace fw::exporting

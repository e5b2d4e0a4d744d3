// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/other_document.h"

#include <algorithm>
#include <string>

#include "importers/formats/detect_json.h"
#include "importers/formats/excerpt.h"

namespace fw::formats {
namespace {

/// What is less sure may hold nothing at all.
constexpr double sureEnough = 0.8;
/// A log may write members of any name.
constexpr double sureInLog = 1.0;

std::string_view titleOf(FormatId format) {
    switch (format) {
        case FormatId::OtlpJson:
            return "OTLP JSON";
        case FormatId::JaegerJson:
            return "Jaeger JSON";
        case FormatId::Log:
            return "JSON log lines";
        case FormatId::ZipkinJson:
            return "Zipkin JSON";
        case FormatId::TempoSearch:
            return "Tempo search answer";
        case FormatId::OtelConsole:
            return "console spans";
        case FormatId::Loki:
            return "Loki answer";
        case FormatId::OtlpProto:
        case FormatId::ZipkinProto:
            break;
    }
    return formatName(format);
}

bool isLog(FormatId format) {
    return format == FormatId::Log || format == FormatId::OtelConsole;
}

}  // namespace

bool rejectOtherDocument(std::string_view head, FormatId own, const JsonPlace& place, BatchOutput& out) {
    const Detection found = detectJson(head);
    if (found.guesses.empty()) return false;
    const FormatGuess& guess = found.guesses.front();
    if (guess.format == own || guess.confidence < (isLog(own) ? sureInLog : sureEnough)) return false;
    if (isLog(own) && isLog(guess.format)) return false;
    ImportIssue issue = makeIssue(IssueCode::OtherFormat, std::string(titleOf(guess.format)), place.offset, place.line);
    issue.column = place.column;
    setExcerpt(issue, head.substr(0, ImportIssue::maxExcerpt), 0);
    out.reject(std::move(issue));
    return true;
}

}  // namespace fw::formats

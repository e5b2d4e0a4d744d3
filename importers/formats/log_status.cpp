// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/log_status.h"

#include <algorithm>

#include "importers/formats/text_time.h"

namespace fw::formats {
namespace {

constexpr std::int32_t severityError = 17;

/// "pkg.Service/Method", or a bare method name in upper camel case; "GET /path" is HTTP.
bool looksLikeGrpc(JsonValue line, const LogFields& fields) {
    const JsonValue member = fields[LogRole::Operation];
    std::string operation = member.isString() ? member.text() : std::string();
    if (operation.find_first_of(" \t") != std::string::npos) return false;
    std::string scratch;
    for (JsonValue at = line.first(); at.exists(); at = at.next())
        if (const std::string_view key = at.key(scratch); key.starts_with("grpc") || key.starts_with("rpc.")) return true;
    if (operation.starts_with('/')) operation.erase(0, 1);
    const std::size_t slash = operation.find('/');
    const std::string_view method =
        slash == std::string::npos ? std::string_view(operation) : std::string_view(operation).substr(slash + 1);
    const bool oneSlash = method.find('/') == std::string_view::npos;
    return oneSlash && !method.empty() && method.front() >= 'A' && method.front() <= 'Z' &&
           std::any_of(method.begin(), method.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

bool codeSaysError(JsonValue line, const LogFields& fields) {
    const JsonValue code = fields[LogRole::StatusCode];
    if (!code.isNumber() && !code.isString()) return false;
    std::string scratch;
    const std::int64_t number = scaledDecimal(code.text(scratch), 0).value_or(0);
    if (number >= 500 && number <= 599) return true;
    constexpr std::int64_t lastGrpcCode = 16;
    return number >= 1 && number <= lastGrpcCode && looksLikeGrpc(line, fields);
}

}  // namespace

LogStatus logStatus(JsonValue line, const LogFields& fields) {
    LogStatus status;
    const JsonValue error = fields[LogRole::Error];
    const bool given =
        !error.isNothing() && !(error.type() == JsonValue::Type::Bool && !error.isTrue()) && !(error.isString() && error.raw().empty());
    if (given && error.isString()) status.message = error.text();
    status.error = given || severityOf(fields[LogRole::Level]) >= severityError || codeSaysError(line, fields);
    return status;
}

SpanKind logSpanKind(JsonValue kind) {
    if (!kind.isString()) return SpanKind::Unspecified;
    std::string name = kind.text();
    for (char& c : name)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    for (const SpanKind known : {SpanKind::Internal, SpanKind::Server, SpanKind::Client, SpanKind::Producer, SpanKind::Consumer})
        if (name == kindName(known)) return known;
    return SpanKind::Unspecified;
}

}  // namespace fw::formats

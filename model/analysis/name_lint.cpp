// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/name_lint.h"

#include <algorithm>
#include <tuple>
#include <utility>
#include <vector>

#include "model/analysis/normalised_name.h"
#include "model/core/ids.h"

namespace fw::analysis {
namespace {

constexpr std::size_t mostOperations = 65'536;

// What instrumentation calls a span that nobody named, and methods without a route (OpenTelemetry's semantic conventions ask for
// "{method} {route}").
constexpr auto generalNames = std::to_array<std::string_view>(
    {"call",  "delete",      "do",       "execute",   "fetch",    "function", "get",     "grpc",   "handle",     "handler",   "head",
     "http",  "http delete", "http get", "http post", "http put", "job",      "main",    "method", "middleware", "operation", "options",
     "patch", "post",        "process",  "put",       "query",    "receive",  "request", "rpc",    "run",        "send",      "span",
     "sql",   "step",        "task",     "test",      "trace",    "unknown",  "unnamed", "work"});

}  // namespace

bool isGeneralName(std::string_view name) {
    std::string lower;
    for (const char c : name) {
        if (c == '\t' || c == '\n' || c == '\r' || (c == ' ' && lower.empty())) continue;
        lower += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    while (!lower.empty() && lower.back() == ' ') lower.pop_back();
    return lower.empty() || std::find(generalNames.begin(), generalNames.end(), lower) != generalNames.end();
}

bool NameLint::Operation::detailed() const {
    // One number in a name may be a version ("decode_h264"); an id is never part of an operation.
    return names == different.size() || name.find("{id}") != std::string::npos || name.find("{frame}") != std::string::npos;
}

void NameLint::add(std::string_view service, std::string_view name, std::uint64_t spans, TraceKey trace, std::string_view traceId) {
    std::string normalised = normalisedName(name);
    std::string key(service);
    key += '\0';
    key += normalised;
    const auto known = m_operations.find(key);
    if (known == m_operations.end() && m_operations.size() >= mostOperations) {
        m_leftOut += spans;
        return;
    }
    Operation& operation = known != m_operations.end() ? known->second : m_operations[std::move(key)];
    if (operation.spans == 0) {
        operation.service = service;
        operation.name = std::move(normalised);
        operation.example = name;
        operation.trace = trace;
        operation.traceId = traceId;
    }
    operation.spans += spans;
    if (operation.names == operation.different.size()) return;
    const std::uint64_t hash = fnv1a64(name);
    const auto end = operation.different.begin() + static_cast<std::ptrdiff_t>(operation.names);
    if (std::find(operation.different.begin(), end, hash) == end) operation.different[operation.names++] = hash;
}

void NameLint::visit(const std::function<void(QualityFinding)>& visit) const {
    std::vector<const Operation*> ordered;
    for (const auto& [key, operation] : m_operations)
        if (isGeneralName(operation.name) || operation.detailed()) ordered.push_back(&operation);
    std::sort(ordered.begin(), ordered.end(), [](const Operation* a, const Operation* b) {
        return std::tie(b->spans, a->service, a->name) < std::tie(a->spans, b->service, b->name);
    });
    for (const Operation* operation : ordered) {
        QualityFinding finding;
        finding.kind = operation->detailed() ? QualityKind::DetailedName : QualityKind::GeneralName;
        finding.trace = operation->trace;
        finding.traceId = operation->traceId;
        finding.service = operation->service;
        finding.name = operation->example;
        if (operation->detailed()) finding.text = operation->name;
        finding.count = operation->spans;
        visit(std::move(finding));
    }
}

}  // namespace fw::analysis

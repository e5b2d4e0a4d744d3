// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "model/analysis/quality_report.h"

namespace fw::analysis {

/// Whether a span name says nothing of what was done: "operation", "GET". Upper or lower case.
[[nodiscard]] bool isGeneralName(std::string_view name);

/// Names of operations of many traces: those that say too little, and those with ids in them, which make an operation of every call
/// (founding document 003). One thread.
class NameLint {
public:
    /// Some spans of one trace with one name.
    void add(std::string_view service, std::string_view name, std::uint64_t spans, TraceKey trace, std::string_view traceId);
    /// GeneralName and DetailedName, the most spans first.
    void visit(const std::function<void(QualityFinding)>& visit) const;
    /// Spans of operations beyond the first 65,536.
    [[nodiscard]] std::uint64_t leftOut() const { return m_leftOut; }

private:
    /// All names that are one but for what differs from call to call.
    struct Operation {
        std::string service;
        std::string name;  ///< normalised
        std::string example;
        TraceKey trace = 0;
        std::string traceId;
        std::uint64_t spans = 0;
        std::array<std::uint64_t, 5> different = {};  ///< hashes of the first different names
        std::size_t names = 0;                        ///< at most 5
        [[nodiscard]] bool detailed() const;
    };
    std::unordered_map<std::string, Operation> m_operations;
    std::uint64_t m_leftOut = 0;
};

}  // namespace fw::analysis

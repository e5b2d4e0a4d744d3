// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "model/analysis/normalised_name.h"
#include "model/core/swept_trace.h"

namespace fw::analysis {

/// A service, or one operation of it as bottlenecks tell them apart.
struct WantedOperation {
    std::string service;
    std::optional<std::string> name = {};   ///< normalised; absent: whatever the service does
    SpanKind kind = SpanKind::Unspecified;  ///< with a name
};

/// Lists the traces that hold a span of an operation, though no search may name it, and begin in [fromNs, toNs).
class OperationTraces final : public SweepVisitor {
public:
    OperationTraces(WantedOperation wanted, std::int64_t fromNs, std::int64_t toNs, NameRules rules = {});

    void begin() override;
    void visit(std::size_t lane, const SweptTrace& trace) override;
    /// Ascending.
    [[nodiscard]] std::vector<TraceKey> take();

private:
    struct Lane {
        std::shared_ptr<const SweepTexts> texts;
        std::vector<std::uint8_t> services;  ///< by number: it is the wanted one
        std::vector<std::uint8_t> names;
        std::vector<TraceKey> keys;
    };
    void prepare(Lane& lane, const std::shared_ptr<const SweepTexts>& texts) const;

    WantedOperation m_wanted;
    std::int64_t m_fromNs;
    std::int64_t m_toNs;
    NameRules m_rules;
    std::vector<Lane> m_lanes;
};

}  // namespace fw::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>
#include <memory>
#include <string>

#include "model/core/trace_data.h"

namespace fw::test {

/// Builds TraceData by hand, span after span, for tests of everything that stands behind the store.
class TraceBuilder {
public:
    TraceBuilder() {
        m_trace.names = {"op"};
        m_trace.services = {{"svc", 0}};
        m_trace.resources.emplace_back();
        m_trace.scopes.emplace_back();
    }

    /// `parent` 0 = root. Returns the span's index.
    SpanIndex add(std::uint64_t id, std::uint64_t parent, std::int64_t startNs, std::int64_t endNs, const std::string& name = "op",
                  std::uint32_t service = 0, SpanKind kind = SpanKind::Internal, StatusCode status = StatusCode::Unset,
                  std::uint16_t marks = 0) {
        std::uint32_t number = 0;
        while (number < m_trace.names.size() && m_trace.names[number] != name) ++number;
        if (number == m_trace.names.size()) m_trace.names.push_back(name);
        while (service >= m_trace.services.size()) {
            const auto slot = static_cast<std::uint32_t>(m_trace.services.size());
            m_trace.services.push_back({"service-" + std::to_string(slot), slot});
        }
        m_trace.startNs.push_back(startNs);
        std::int64_t ns = 0;
        m_trace.durationNs.push_back(__builtin_sub_overflow(endNs, startNs, &ns) ? std::numeric_limits<std::int64_t>::max() : ns);
        m_trace.spanId.push_back({id});
        m_trace.parentId.push_back({parent});
        m_trace.name.push_back(number);
        m_trace.service.push_back(service);
        m_trace.resource.push_back(0);
        m_trace.scope.push_back(0);
        m_trace.kind.push_back(kind);
        m_trace.status.push_back(status);
        m_trace.marks.push_back(marks);
        return m_trace.spanCount() - 1;
    }

    [[nodiscard]] std::shared_ptr<const TraceData> build() { return std::make_shared<const TraceData>(m_trace); }
    TraceData& data() { return m_trace; }

private:
    TraceData m_trace;
};

}  // namespace fw::test

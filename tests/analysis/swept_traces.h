// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "model/core/span_body.h"
#include "model/core/swept_trace.h"

namespace fw::test {

/// Traces as a sweep over a cache hands them over, made by hand: one set of texts for all of them.
class SweptTraces {
public:
    struct Span {
        std::string service;
        std::string name;
        std::int64_t startNs = 0;
        std::int64_t endNs = 0;
        int parent = -1;  ///< number of the span in its trace
        Attributes attributes = {};
        SpanKind kind = SpanKind::Internal;
        StatusCode status = StatusCode::Unset;
        Attributes resource = {};
    };

    /// Gives the key of the trace.
    TraceKey add(const std::vector<Span>& spans) {
        Made& made = m_made.emplace_back();
        made.columns = std::make_shared<TraceData>();
        TraceData& columns = *made.columns;
        made.starts.push_back(0);
        for (std::size_t i = 0; i < spans.size(); ++i) {
            const Span& span = spans[i];
            columns.startNs.push_back(span.startNs);
            columns.durationNs.push_back(span.endNs - span.startNs);
            columns.spanId.push_back({i + 1});
            columns.parentId.push_back({span.parent < 0 ? 0 : static_cast<std::uint64_t>(span.parent) + 1});
            columns.name.push_back(numberOf(m_names, m_texts->names, span.name, span.name));
            const std::uint32_t service = numberOf(m_services, m_texts->services, span.service,
                                                   ServiceRef{span.service, static_cast<std::uint32_t>(m_services.size())});
            columns.service.push_back(service);
            Attributes resource = span.resource;
            resource.insert(resource.begin(), {"service.name", span.service});
            std::string encoded;
            for (const Attribute& attribute : resource) body::appendAttribute(encoded, 1, attribute);
            const auto resources = m_texts->resources.size();
            columns.resource.push_back(numberOf(m_resources, m_texts->resources, encoded, Resource{span.service, resource, 0, {}}));
            if (m_texts->resources.size() > resources) m_texts->serviceOfResource.push_back(service);
            columns.scope.push_back(0);
            columns.kind.push_back(span.kind);
            columns.status.push_back(span.status);
            columns.marks.push_back(0);
            SpanDetails details;
            details.attributes = span.attributes;
            body::appendDetails(made.bodies, details);
            made.starts.push_back(made.bodies.size());
        }
        made.key = static_cast<TraceKey>(m_made.size());
        return made.key;
    }

    /// Every trace, on lanes in turn.
    void sweep(SweepVisitor& visitor, std::size_t lanes = 1) const {
        visitor.begin();
        for (std::size_t i = 0; i < m_made.size(); ++i) {
            const Made& made = m_made[i];
            SweptTrace trace;
            trace.key = made.key;
            trace.columns = made.columns.get();
            trace.texts = m_texts;
            for (SpanIndex span = 0; span < made.columns->spanCount(); ++span) {
                trace.errors += made.columns->status[span] == StatusCode::Error ? 1 : 0;
                trace.startNs = span == 0 ? made.columns->startNs[0] : std::min(trace.startNs, made.columns->startNs[span]);
                trace.durationNs = std::max(trace.durationNs, made.columns->endNs(span) - made.columns->startNs[0]);
            }
            trace.visitBodies = [&made](const std::function<void(const BodyRun&)>& visit) {
                visit({0, made.columns->spanCount(), made.bodies, made.starts.data()});
            };
            visitor.visit(i % lanes, trace);
        }
    }
    [[nodiscard]] std::size_t size() const { return m_made.size(); }

private:
    struct Made {
        TraceKey key = 0;
        std::shared_ptr<TraceData> columns;
        std::string bodies;
        std::vector<std::uint64_t> starts;
    };
    template <typename T>
    static std::uint32_t numberOf(std::map<std::string, std::uint32_t>& numbers, std::vector<T>& list, const std::string& key, T value) {
        const auto [at, isNew] = numbers.try_emplace(key, static_cast<std::uint32_t>(list.size()));
        if (isNew) list.push_back(std::move(value));
        return at->second;
    }

    std::shared_ptr<SweepTexts> m_texts = std::make_shared<SweepTexts>();
    std::map<std::string, std::uint32_t> m_names;
    std::map<std::string, std::uint32_t> m_services;
    std::map<std::string, std::uint32_t> m_resources;
    std::vector<Made> m_made;
};

}  // namespace fw::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

#include <QString>

#include "app/trace_members.h"
#include "model/core/ids.h"
#include "model/core/trace_range.h"
#include "model/core/trace_summary.h"

namespace fw::app {

/// A place the reader was at: a search, the trace that was open, the span that was selected when he left.
struct Place {
    QString query;
    TraceKey trace = 0;  ///< 0: none
    std::optional<SpanId> span = std::nullopt;
    std::optional<std::array<TraceKey, 2>> compared = std::nullopt;  ///< A and B, where a comparison was looked at
    bool bottlenecks = false;                                        ///< those of the search were looked at
    TraceRange brush = {};                                           ///< within the search
    QString journey = {};                                            ///< the frame whose journey was looked at; empty: none
    TraceMembers members = {};                                       ///< those that were listed alone
    [[nodiscard]] bool same(const Place& other) const {
        return query == other.query && trace == other.trace && compared == other.compared && bottlenecks == other.bottlenecks &&
               brush == other.brush && journey == other.journey && members == other.members;
    }
};

/// Back and forward, as in a browser.
class History {
public:
    void visit(const Place& place) {
        if (!m_places.empty()) {
            const Place& here = m_places[m_at];
            // A comparison is one place, whatever the list shows beside it meanwhile; to leave it, the bottlenecks or a journey for
            // what was beside it is no new one.
            const bool sameBeside =
                here.query == place.query && here.trace == place.trace && here.brush == place.brush && here.members == place.members;
            const bool traces = !place.compared && !place.bottlenecks && place.journey.isEmpty();
            const bool left = traces && (here.compared || here.bottlenecks || !here.journey.isEmpty());
            if (here.same(place) || (place.compared && here.compared == place.compared) || (left && sameBeside)) return;
        }
        if (!m_places.empty()) {
            // A brush that is moved stays the same place.
            Place& here = m_places[m_at];
            if (!here.compared && !place.compared && here.bottlenecks == place.bottlenecks && here.journey == place.journey &&
                here.query == place.query && here.trace == place.trace && here.members == place.members && !here.brush.empty() &&
                !place.brush.empty()) {
                here.brush = place.brush;
                return;
            }
            m_places.resize(m_at + 1);
        }
        m_places.push_back(place);
        if (m_places.size() > maxPlaces) m_places.erase(m_places.begin());
        m_at = m_places.size() - 1;
    }
    /// The span that is selected now, where the place is one in this trace.
    void noteSpan(TraceKey trace, SpanId span) {
        if (!m_places.empty() && m_places[m_at].trace == trace) m_places[m_at].span = span;
    }
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_places.size(); }
    /// Only if canGoBack() / canGoForward().
    const Place& back() { return m_places[--m_at]; }
    const Place& forward() { return m_places[++m_at]; }

private:
    static constexpr std::size_t maxPlaces = 100;
    std::vector<Place> m_places;
    std::size_t m_at = 0;
};

}  // namespace fw::app

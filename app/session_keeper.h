// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QObject>
#include <QTimer>

#include "app/settings.h"
#include "app/window_parts.h"
#include "model/store/cache_file.h"

namespace fw::app {

class CompareDesk;
class JourneyDesk;
class SearchDesk;
class TraceController;
class TraceDesk;

/// What was open: noted now and then, so that a killed window loses little, and brought back by the next one.
class SessionKeeper : public QObject {
    Q_OBJECT

public:
    SessionKeeper(store::CacheOptions cache, Settings& settings, TraceController& controller, SearchDesk& searches, TraceDesk& traces,
                  const WindowParts& parts, QObject* parent);

    /// Keeps the comparison too; the desk is made after this.
    void setComparison(CompareDesk* desk) { m_comparison = desk; }
    /// Likewise the frame whose journey was looked at.
    void setJourney(JourneyDesk* desk) { m_journey = desk; }
    /// False if there is no trace to bring back for this cache. Brings back what was compared.
    bool restore();
    /// The comparison was what the reader looked at.
    [[nodiscard]] bool wasComparing() const;
    /// The bottlenecks were.
    [[nodiscard]] bool wasAtBottlenecks() const;
    /// A journey was.
    [[nodiscard]] bool wasAtJourney() const;
    /// Into the settings, not into their file.
    void note();
    /// Notes and saves the file every so often.
    void saveFromTimeToTime();

private:
    [[nodiscard]] bool isOfCache() const;
    void restoreBottlenecks(const LastSession& session);
    void noteBottlenecks(LastSession& session) const;

    store::CacheOptions m_cache;
    Settings& m_settings;
    TraceController& m_controller;
    SearchDesk& m_searches;
    TraceDesk& m_traces;
    WindowParts m_parts;
    CompareDesk* m_comparison = nullptr;
    JourneyDesk* m_journey = nullptr;
    QTimer m_timer;
};

}  // namespace fw::app

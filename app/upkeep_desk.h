// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>

#include <QObject>
#include <QTimer>

#include "app/import_service.h"
#include "app/settings.h"
#include "app/window_parts.h"
#include "model/core/import_issue.h"
#include "model/core/trace_summary.h"
#include "model/store/cache_file.h"
#include "model/store/cache_upkeep.h"

class QWidget;

namespace fw::app {

/// What keeps a cache within its limits and tidy, and what the reader takes out of it or pins. All of it runs between the
/// imports on their thread. GUI thread.
class UpkeepDesk : public QObject {
    Q_OBJECT

public:
    /// `passive`: notes no visits and tidies nothing (pictures).
    UpkeepDesk(store::CacheOptions cache, ImportService& service, Settings& settings, const WindowParts& parts, QWidget* window,
               bool passive);

    void setCacheInfo(const store::CacheInfo& info) { m_info = info; }
    /// Drops what is over the limits of the settings, if anything is.
    void applyLimits();
    void noteOpened(TraceKey key);
    /// What was opened a moment ago is noted, even where the program ends now.
    void flushVisits();
    void setPinned(TraceKey key, bool pinned);
    /// Joins the two traces that a CutTraceId problem names; all such of the cache where it counts more.
    void joinTraces(const ImportIssue& issue);
    /// Asks first.
    void removeImport(std::int64_t id, const QString& name);
    /// Indexes the cache by another attribute.
    void setFrameKey(const QString& key);

Q_SIGNALS:
    /// Traces, imports or the index are not what they were.
    void changed();
    void pinsChanged();
    /// What was another trace may be a part of one that is open, or the other way round.
    void tracesJoined();
    void frameKeyChanged();

private:
    using Step = std::function<Result<store::DropReport>(store::CacheUpkeep&, const std::stop_token&)>;
    void drop(const Step& step, const std::function<void(const store::DropReport&)>& done);
    void tidySoon();
    void tidy();
    void writeVisits();

    store::CacheOptions m_cache;
    ImportService& m_service;
    Settings& m_settings;
    WindowParts m_parts;
    QWidget* m_window;
    bool m_passive;
    store::CacheInfo m_info;
    std::set<TraceKey> m_visits;
    QTimer m_visitTimer;
    QTimer m_tidyTimer;
};

}  // namespace fw::app

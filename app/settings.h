// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include "app/connection.h"
#include "app/export_choice.h"
#include "app/wait_settings.h"
#include "model/core/trace_range.h"

namespace fw::app {

enum class ThemeChoice : std::uint8_t { System, Light, Dark };

/// What was open when the window closed.
struct LastSession {
    QString cachePath;
    QString query;
    QString traceId;  ///< shown text of the open trace; empty: none
    QString spanId;
    int row = -1;  ///< of the open trace in the list; -1: not listed
    int sort = 0;  ///< a TraceSort
    bool descending = false;
    qint64 windowStartNs = 0;  ///< part of the trace that was seen; equal ends: all of it
    qint64 windowEndNs = 0;
    QString comparedA;  ///< shown texts of the traces on the sides of the comparison; empty: none
    QString comparedB;
    bool comparing = false;         ///< the comparison was shown
    int compareMode = 0;            ///< a widgets::CompareMode
    bool bottlenecks = false;       ///< were shown
    int bottleneckGroup = 0;        ///< an analysis::BottleneckGroup
    QString bottleneckKey = {};     ///< of its attribute
    int bottleneckTop = 10;         ///< rows; 0: all
    bool servicesOverTime = false;  ///< instead of the table
    int servicePercent = 1;         ///< an analysis::SeriesPercent
    int serviceRule = 0;            ///< an analysis::BucketRule
    qint64 serviceStepNs = 0;       ///< 0: automatic
    int sampledNormal = 0;          ///< rate in millionths; 0: not known
    int sampledFailed = 0;          ///< likewise, of traces with errors
    qint64 bottleneckLastNs = 0;    ///< of the period; 0: all times
    int cohortOf = 0;               ///< an items::CohortQuestion::Of
    int cohortAgainst = 0;          ///< an items::CohortQuestion::Against
    int cohortThousandths = 50;
    qint64 cohortFromNs = 0;
    QString cohortQuery = {};
    QString cohortBaseline = {};
    TraceRange brush = {};      ///< of the list
    bool journey = false;       ///< of a frame was shown
    QString journeyFrame = {};  ///< empty: none
    bool operator==(const LastSession&) const = default;
};

/// All that is remembered between starts: a plain value, handed around by const reference.
struct SettingsData {
    ThemeChoice theme = ThemeChoice::System;
    bool utc = true;
    QString language;                               ///< empty: the system's
    QString cachePath;                              ///< empty: the default
    QString frameKey = QStringLiteral("frame.id");  ///< of new caches; one that is there keeps its own
    quint64 cacheLimitBytes = 8'000'000'000;        ///< 0: none
    int cacheAgeDays = 0;                           ///< traces unused for longer go; 0: none does
    WaitSettings waits;
    int clockLimitMs = 1000;  ///< clocks that are off by more are told, not corrected
    QByteArray geometry;
    QByteArray windowState;
    int sourcesWidth = 0;  ///< of the side panels in a window with room for them, logical pixels; 0: as designed
    int spanWidth = 0;
    QMap<QString, int> splits;          ///< what the reader gave a part beside a PaneSplitter, by its name, logical pixels
    QMap<QString, QList<int>> columns;  ///< widths that the reader gave the columns of a table, by its name, logical pixels; 0: hidden
    QByteArray tableHeader;
    QByteArray traceView;
    int traceStrip = 0;                   ///< a widgets::TraceStrip
    QStringList aiKeys;                   ///< keys of each AiRole, with commas; empty: the defaults
    QStringList recentSearches;           ///< newest first
    QString ruleFile;                     ///< of the quality checks; empty: none
    bool shippedRules = true;             ///< are checked as well
    std::vector<Connection> connections;  ///< without their secrets
    QString importFolder;
    QString exportFolder;
    ExportChoice exports;
    LastSession session;
    bool eventLog = false;  ///< the program's own events are written into a file
    QString toldVersion;    ///< whose news were offered; empty: none yet
    bool operator==(const SettingsData&) const = default;

    static constexpr int maxRecent = 20;
    static constexpr int maxAgeDays = 3650;
    static constexpr int maxClockLimitMs = 86'400'000;
    static constexpr int maxPanel = 20'000;
    static constexpr int maxSplits = 40;
    static constexpr int maxTables = 40;
    static constexpr int maxColumns = 64;
    void rememberSearch(const QString& text);
};

/// The settings file: an INI file of the user. The only user of QSettings. GUI thread.
class Settings {
public:
    /// An empty path means the user's own file ($XDG_CONFIG_HOME/framewake/framewake.ini). A file that cannot be
    /// understood is renamed to "….bad" and the defaults hold; single values out of range are replaced by their default.
    explicit Settings(const QString& path = {});
    /// Defaults that are never read from or written to a file (pictures, tests).
    [[nodiscard]] static Settings transient();

    SettingsData data;

    [[nodiscard]] const QString& path() const { return m_path; }
    /// Where the bad file was put; empty if the file was good or absent.
    [[nodiscard]] const QString& keptBadFile() const { return m_badFile; }
    /// False if the file cannot be written.
    bool save() const;

    /// To be called before the last session is restored and after it stands. Two restores in a row that never stood
    /// mean a crash each: then the start is a safe one, without the session and the window layout.
    [[nodiscard]] bool beginRestore();
    void endRestore() const;

private:
    struct NoFile {};
    explicit Settings(NoFile) {}
    void load();

    QString m_path;
    QString m_badFile;
    int m_failedRestores = 0;
};

}  // namespace fw::app

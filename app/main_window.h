// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QElapsedTimer>
#include <QMainWindow>
#include <QTemporaryDir>
#include <QTimer>

#include "app/help_window.h"
#include "app/own_link.h"
#include "app/picture_controller.h"
#include "app/settings.h"
#include "app/start_options.h"
#include "app/tab_row.h"
#include "app/trace_controller.h"
#include "app/window_actions.h"
#include "app/window_parts.h"
#include "model/items/issue_model.h"
#include "model/store/cache_file.h"

namespace fw::app {

struct Services;
class AiDesk;
class ArrivalDesk;
class BookmarkDesk;
class BottleneckDesk;
class CacheDesk;
class CacheWatch;
class CohortDesk;
class ImportChangesDesk;
class ColumnKeeper;
class CompareDesk;
class ConnectionDesk;
class EventLog;
class ExportDesk;
class FetchDesk;
class ImportDesk;
class JourneyDesk;
class MappingDesk;
class NarrowDocks;
class PictureDesk;
class PlotDesk;
class QualityDesk;
class ServicePlotDesk;
class SessionKeeper;
class SplitKeeper;
class UpkeepDesk;
struct SettingsChoice;
class SearchDesk;
class TraceDesk;
class TraceRefresh;

/// The window: lays out the parts and lets the desks run them. It keeps theme, time zone, layout and session.
/// GUI thread. Nothing it does waits for a file or the cache.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `settings` must outlive the window. Options override settings without changing them.
    MainWindow(store::CacheOptions cache, Settings& settings, const StartOptions& options);
    ~MainWindow() override;

    /// Imports and opens what the command line named, or restores the last session. To be called once.
    void begin(const StartTargets& targets);
    /// The same for a running window (second start, drop).
    void open(const StartTargets& targets);

    /// Closes the window, and the program whatever dialogs are open.
    void leave();

    /// Nothing is being read, searched, loaded or waited for.
    [[nodiscard]] bool settled() const;
    /// 0, 3, 4 or 5 as in cli.md: the worst so far.
    [[nodiscard]] int exitCode() const;
    [[nodiscard]] const WindowParts& parts() const { return m_parts; }
    [[nodiscard]] const WindowActions& actions() const { return *m_actions; }
    [[nodiscard]] ImportDesk& imports() const { return *m_imports; }
    [[nodiscard]] ConnectionDesk& connections() const { return *m_connections; }
    [[nodiscard]] FetchDesk& fetches() const { return *m_fetch; }
    [[nodiscard]] SearchDesk& searches() const { return *m_searches; }
    [[nodiscard]] CompareDesk& comparison() const { return *m_compare; }
    [[nodiscard]] JourneyDesk& journeys() const { return *m_journey; }
    [[nodiscard]] TraceDesk& traces() const { return *m_traces; }
    [[nodiscard]] QualityDesk& checks() const { return *m_checks; }

    /// Exit code that asks main() for a new window (another language).
    static constexpr int rebuildCode = 1000;
    /// The same with the cache that the settings name now.
    static constexpr int otherCacheCode = 1001;
    /// The same with a temporary cache, for what pending() tells.
    static constexpr int temporaryCacheCode = 1002;
    /// What was asked for and waits for a cache that can be used.
    [[nodiscard]] const StartTargets& pending() const { return m_pending; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void openPalette();
    void connectCommands();
    void connectServices();
    void on(Command command, const std::function<void()>& act);
    void askForFiles();
    void askForFolder();
    void openSamples(const QString& id);
    void beginNow();
    void showCacheInfo(const store::CacheInfo& info);
    void focusPage();
    void refreshSoon();
    void refreshNow(TraceController::Pace pace = TraceController::Pace::AtOnce);
    void applyTheme();
    void applyZone();
    void useLanguage(const QString& code);
    void showStatus(const QString& text);
    void updateTitle();
    /// Of what is seen: the comparison or the journey in its tab, else the trace.
    [[nodiscard]] std::optional<AnyPicture> pictureOfView() const;
    void askForPicture();
    void copyPicture();
    void restoreLayout();
    void saveSession();
    void askForSettings();
    void use(const SettingsChoice& choice);
    void resetLayout();
    void openOwnLink(const OwnLink& link);
    void goToPlace(const QString& span, const QString& view);
    void connectUpkeep();
    void connectMappings();
    void connectCompare();
    void connectChecks();
    void connectBottlenecks();
    void connectServicePlot();
    template <typename Desk>
    void tellFailure(Desk& desk);
    template <typename Desk>
    void tellTrouble(Desk& desk);
    void connectCohorts();
    void connectImportChanges();
    void connectJourney();
    void connectExports();
    void showJourney();
    void noteJourney();
    void compareChosen();
    /// Where what is asked for next belongs to the list.
    void showTraces();
    void showView(View view);
    void leaveComparison();
    void noteComparison();
    void compareTargets(const QStringList& ids);
    void showHelp();
    void showPages(HelpPage page);
    void openLogs();
    void showAbout();
    void showState();

    store::CacheOptions m_cache;
    Settings& m_settings;
    StartOptions m_options;
    items::IssueModel m_issues;
    WindowActions* m_actions;
    WindowParts m_parts;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<EventLog> m_log;
    CacheDesk* m_cacheDesk = nullptr;
    CacheWatch* m_watch = nullptr;
    NarrowDocks* m_narrow = nullptr;
    SplitKeeper* m_splits = nullptr;
    ColumnKeeper* m_columns = nullptr;
    ImportDesk* m_imports = nullptr;
    ConnectionDesk* m_connections = nullptr;
    FetchDesk* m_fetch = nullptr;
    TraceRefresh* m_again = nullptr;
    SearchDesk* m_searches = nullptr;
    PlotDesk* m_plot = nullptr;
    ArrivalDesk* m_arrivals = nullptr;
    AiDesk* m_ai = nullptr;
    CompareDesk* m_compare = nullptr;
    BottleneckDesk* m_bottlenecks = nullptr;
    ServicePlotDesk* m_servicePlot = nullptr;
    CohortDesk* m_cohorts = nullptr;
    ImportChangesDesk* m_importChanges = nullptr;
    JourneyDesk* m_journey = nullptr;
    BookmarkDesk* m_bookmarks = nullptr;
    TraceDesk* m_traces = nullptr;
    ExportDesk* m_exports = nullptr;
    PictureDesk* m_pictures = nullptr;
    SessionKeeper* m_session = nullptr;
    QualityDesk* m_checks = nullptr;
    UpkeepDesk* m_upkeep = nullptr;
    MappingDesk* m_mappings = nullptr;
    std::optional<store::CacheInfo> m_cacheInfo;  ///< last read
    QString m_frameKey;                           // of the cache
    QByteArray m_firstState;                      // layout as it is made
    QByteArray m_firstColumns;
    QByteArray m_firstTraceView;
    QTimer m_refresh;
    QElapsedTimer m_refreshed;
    std::unique_ptr<QTemporaryDir> m_samples;  // unpacked ones; must stay while they are read
    StartTargets m_pending;                    // what waits until the cache has been looked at
    QStringList m_compareAfterImport;          // two ids
    QString m_queryAfterImport;
    TraceKey m_journeyOf = 0;       // the trace that was open when a journey was asked for
    bool m_journeyFollows = false;  // a search was begun from there
    bool m_begun = false;
    bool m_listAsked = false;
    bool m_cacheFailed = false;
};

}  // namespace fw::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main_window.h"

#include <algorithm>
#include <functional>
#include <utility>

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QStackedWidget>
#include <QStyle>

#include "app/ai_desk.h"
#include "app/arrival_desk.h"
#include "app/back_link_desk.h"
#include "app/bookmark_desk.h"
#include "app/cache_desk.h"
#include "app/cache_watch.h"
#include "app/color_desk.h"
#include "app/column_desk.h"
#include "app/column_keeper.h"
#include "app/compare_desk.h"
#include "app/connection_desk.h"
#include "app/event_log.h"
#include "app/export_desk.h"
#include "app/fetch_desk.h"
#include "app/find_desk.h"
#include "app/import_desk.h"
#include "app/journey_desk.h"
#include "app/mapping_desk.h"
#include "app/message_bar.h"
#include "app/narrow_docks.h"
#include "app/no_cache_page.h"
#include "app/pane_desk.h"
#include "app/peer_desk.h"
#include "app/picture_desk.h"
#include "app/plot_desk.h"
#include "app/samples.h"
#include "app/search_desk.h"
#include "app/services.h"
#include "app/session_keeper.h"
#include "app/span_key_desk.h"
#include "app/split_keeper.h"
#include "app/texts.h"
#include "app/top_bar.h"
#include "app/trace_desk.h"
#include "app/trace_refresh.h"
#include "app/upkeep_desk.h"
#include "app/window_actions.h"
#include "model/items/text.h"
#include "model/items/trace_list_model.h"
#include "widgets/app_style.h"
#include "widgets/bottlenecks_view.h"
#include "widgets/compare_view.h"
#include "widgets/first_run_page.h"
#include "widgets/font_warmer.h"
#include "widgets/import_status.h"
#include "widgets/journey_view.h"
#include "widgets/omnibox.h"
#include "widgets/pane_splitter.h"
#include "widgets/span_panel.h"
#include "widgets/style_tokens.h"
#include "widgets/trace_columns.h"
#include "widgets/trace_table.h"
#include "widgets/trace_view.h"

namespace fw::app {

namespace {

/// Commits come many a second; the list follows them at a pace that can be read.
constexpr int refreshMs = 400;
constexpr QSize defaultSize(1440, 900);
constexpr QSize smallestSize(760, 480);
/// Below these widths the panel leaves its room to the waterfall.
constexpr int sourcesFrom = 1160;
constexpr int spanFrom = 960;

}  // namespace

MainWindow::MainWindow(store::CacheOptions cache, Settings& settings, const StartOptions& options)
    : m_cache(std::move(cache)), m_settings(settings), m_options(options), m_actions(new WindowActions(this)) {
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    setMinimumSize(smallestSize);
    applyTheme();
    m_parts = buildParts(this, *m_actions, &m_issues);
    m_services = std::make_unique<Services>(m_cache, *m_parts.table->traceModel());
    m_cacheDesk = new CacheDesk(m_cache, m_services->readers, m_parts, this);
    m_watch = new CacheWatch(m_cache, m_services->readers, this);
    m_imports = new ImportDesk(m_services->imports, m_services->readers, m_issues, m_parts, this);
    m_searches = new SearchDesk(m_services->traces, m_settings, m_parts, this);
    m_connections = new ConnectionDesk(m_services->readers, m_settings, this);
    connect(m_connections, &ConnectionDesk::failed, this, [this](const Error& error) { m_parts.messages->add(Texts::ofError(error)); });
    m_fetch =
        new FetchDesk(m_services->imports, m_services->readers, m_services->traces, *m_searches, *m_connections, m_settings, m_parts, this);
    m_again = new TraceRefresh(m_services->readers, m_services->traces, *m_fetch, m_parts, this);
    m_actions->action(Command::RefreshTrace)->setEnabled(false);
    connect(m_again, &TraceRefresh::possible, m_actions->action(Command::RefreshTrace), &QAction::setEnabled);
    connect(m_fetch, &FetchDesk::ownLinkOpened, this, &MainWindow::openOwnLink);
    connect(m_imports, &ImportDesk::fetchAgainRequested, m_fetch, &FetchDesk::askAgain);
    m_plot = new PlotDesk(m_services->readers, m_services->traces, *m_searches, m_settings, m_parts, this);
    connect(m_plot, &PlotDesk::failed, this, [this](const Error& error) { m_parts.messages->add(Texts::ofError(error)); });
    m_pictures = new PictureDesk(m_services->pictures, m_settings, this);
    m_traces = new TraceDesk(m_services->traces, m_services->pictures, m_settings, m_parts, this);
    m_exports = new ExportDesk(m_services->readers, m_services->traces, m_settings, m_parts, this);
    new FindDesk(m_services->readers, m_parts.traceView->finder(), this);
    new ColorDesk(m_services->readers, m_parts.traceView->colors(), this);
    new SpanKeyDesk(m_services->readers, m_parts.traceView->spanKeys(), this);
    auto* columns = new ColumnDesk(m_services->readers, m_parts.traceView->columns(), this);
    connect(m_watch, &CacheWatch::changed, columns, &ColumnDesk::cacheChanged);
    connect(m_parts.span, &widgets::SpanPanel::columnRequested, m_parts.traceView->columns(), [this](const QString& key, bool pill) {
        m_parts.traceView->columns()->add({analysis::Fact::Attribute, key.toStdString()}, pill);
        m_parts.traceView->showPane(QStringLiteral("waterfall"));
    });
    auto* panes = new PaneDesk(m_services->readers, m_settings, m_parts.traceView, this);
    auto* peers = new PeerDesk(m_services->readers, m_parts.span, this);
    connect(m_watch, &CacheWatch::changed, peers, &PeerDesk::cacheChanged);
    connect(panes, &PaneDesk::searchRequested, m_searches, &SearchDesk::run);
    connect(panes, &PaneDesk::statusText, this, &MainWindow::showStatus);
    connect(panes, &PaneDesk::failed, this, [this](const Error& error) { m_parts.messages->add(Texts::ofError(error)); });
    m_upkeep =
        new UpkeepDesk(m_cache, m_services->imports, m_settings, m_parts, this, !m_options.screenshot.isEmpty() || m_options.measureStart);
    m_bookmarks = new BookmarkDesk(m_cache, m_services->readers, m_services->imports, m_services->traces, m_parts, this);
    connect(m_bookmarks, &BookmarkDesk::failed, this, [this](const Error& error) { m_parts.messages->add(Texts::ofError(error)); });
    m_ai = new AiDesk(m_services->readers, m_services->traces, m_parts, this);
    m_ai->setMapping(aiMappingOf(m_settings.data.aiKeys));
    connect(m_ai, &AiDesk::failed, this, [this](const Error& error) { m_parts.messages->add(Texts::ofError(error)); });
    auto* backLinks = new BackLinkDesk(m_services->readers, m_services->imports, m_services->traces, m_parts, this);
    connect(backLinks, &BackLinkDesk::failed, this, [this](const Error& error) { m_parts.messages->add(Texts::ofError(error)); });
    m_session = new SessionKeeper(m_cache, m_settings, m_services->traces, *m_searches, *m_traces, m_parts, this);
    m_arrivals = new ArrivalDesk(m_services->imports, m_services->traces, *m_searches, m_parts, this);
    m_mappings = new MappingDesk(m_services->readers, m_settings, this);
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, [this] { refreshNow(TraceController::Pace::Spaced); });
    connectServices();
    connectUpkeep();
    connectMappings();
    connectChecks();
    connectCommands();
    m_parts.firstRun->setSamples(sampleEntries());
    // A cache that is not there yet is empty; what is in the other ones is asked off this thread.
    const bool fresh = !QFileInfo::exists(QString::fromStdString(m_cache.path));
    m_parts.pages->setCurrentWidget(fresh ? static_cast<QWidget*>(m_parts.firstRun) : m_parts.work);
    applyTheme();
    applyZone();
    setAnimated(false);
    // The window's, not the program's: text that is painted goes by the program's, and units stand behind their numbers.
    if (m_options.layout) setLayoutDirection(*m_options.layout);
    restoreLayout();
    m_splits = new SplitKeeper(this, m_settings.data.splits);
    m_columns = new ColumnKeeper(this, m_settings.data.columns);
    m_narrow = new NarrowDocks(this);
    connect(new widgets::FontWarmer(*this), &widgets::FontWarmer::finished, m_parts.span, &widgets::SpanPanel::prepare);
    m_narrow->add(m_parts.sourcesDock, m_actions->action(Command::ShowSources), widgets::px(sourcesFrom),
                  m_settings.data.sourcesWidth > 0 ? m_settings.data.sourcesWidth : widgets::px(WindowParts::sourcesWidth));
    m_narrow->add(m_parts.spanDock, m_actions->action(Command::ShowSpan), widgets::px(spanFrom),
                  m_settings.data.spanWidth > 0 ? m_settings.data.spanWidth : widgets::px(WindowParts::spanWidth));
    updateTitle();
    connectCompare();
    connectBottlenecks();
    connectJourney();
    connectExports();
    focusPage();
}

MainWindow::~MainWindow() {
    // Answers that are on their way speak to widgets: the threads end first.
    m_services.reset();
}

void MainWindow::connectServices() {
    ImportService& imports = m_services->imports;
    TraceController& traces = m_services->traces;
    connect(&imports, &ImportService::committed, this, &MainWindow::refreshSoon);
    connect(&imports, &ImportService::sourceFinished, this, &MainWindow::refreshSoon);
    m_log = std::make_unique<EventLog>(EventLog::ownFolder());
    m_log->setOn(m_settings.data.eventLog);
    connect(&imports, &ImportService::sourceFinished, this, [this](const ImportOutcome& outcome) { m_log->note(outcome); });
    connect(&imports, &ImportService::finished, this, [this] {
        refreshNow();
        if (!m_compareAfterImport.isEmpty()) {
            const QStringList ids = std::exchange(m_compareAfterImport, {});
            m_compare->compareIds(ids.front(), ids.back());
        }
        if (!m_queryAfterImport.isEmpty()) m_searches->runFromOutside(std::exchange(m_queryAfterImport, {}));
    });
    connect(&traces, &TraceController::failed, this, [this](const Error& error) {
        if (error.kind == ErrorKind::Cancelled) return;
        m_cacheFailed = m_cacheFailed || error.kind == ErrorKind::Cache || error.kind == ErrorKind::Damaged;
        m_parts.messages->add(Texts::ofError(error));
    });
    connect(&traces, &TraceController::cacheInfoLoaded, this, &MainWindow::showCacheInfo);
    connect(m_cacheDesk, &CacheDesk::ready, this, [this](const store::CacheInfo& info) {
        showCacheInfo(info);
        beginNow();
    });
    connect(m_watch, &CacheWatch::changed, this, &MainWindow::refreshSoon);
    connect(m_cacheDesk, &CacheDesk::unusable, this, [this] {
        m_parts.pages->setCurrentWidget(m_parts.noCache);
        m_parts.spanDock->hide();
        updateTitle();
    });
    connect(m_cacheDesk, &CacheDesk::anotherChosen, this, [this](const QString& path) {
        m_settings.data.cachePath = path;
        saveSession();
        QApplication::exit(otherCacheCode);
    });
    connect(m_cacheDesk, &CacheDesk::temporaryChosen, this, [this] {
        saveSession();
        QApplication::exit(temporaryCacheCode);
    });
    connect(&traces, &TraceController::sourcesLoaded, m_imports, &ImportDesk::setSources);
    connect(m_traces, &TraceDesk::traceChanged, this, &MainWindow::updateTitle);
    connect(m_traces, &TraceDesk::spanShown, m_searches, &SearchDesk::noteSpan);
    connect(m_traces, &TraceDesk::searchRequested, m_searches, &SearchDesk::run);
    connect(m_traces, &TraceDesk::statusText, this, &MainWindow::showStatus);
    connect(m_traces, &TraceDesk::passingText, this, [this](const QString& text) {
        if (!m_services->imports.busy()) m_parts.importStatus->setPassing(text);
    });
    connect(&m_services->traces, &TraceController::traceOpened, this, [this](const auto&, bool again) {
        if (!again) m_parts.importStatus->endPassing();
    });
    connect(m_searches, &SearchDesk::historyChanged, this, [this] {
        m_actions->action(Command::Back)->setEnabled(m_searches->canGoBack());
        m_actions->action(Command::Forward)->setEnabled(m_searches->canGoForward());
    });
}

void MainWindow::showStatus(const QString& text) {
    if (!m_services->imports.busy()) m_parts.importStatus->setIdle(text);
}

void MainWindow::begin(const StartTargets& targets) {
    m_pending = targets;
    m_cacheDesk->prepare();
}

void MainWindow::beginNow() {
    const StartTargets targets = std::exchange(m_pending, {});
    if (std::exchange(m_begun, true)) {
        refreshNow();
        open(targets);
        return;
    }
    // Before the first list is read, so that nothing is missed in between.
    if (m_options.screenshot.isEmpty() && !m_options.measureStart) m_watch->start();
    m_imports->begin();
    m_services->traces.askPinned();
    m_services->traces.askSources(true);
    const bool fresh = targets.paths.isEmpty() && targets.queries.isEmpty() && targets.urls.isEmpty();
    // Asked first: to restore one part of the session changes what is known of the other.
    const bool comparing = fresh && m_session->wasComparing();
    const bool atBottlenecks = fresh && m_session->wasAtBottlenecks();
    const bool atJourney = fresh && m_session->wasAtJourney();
    if (fresh && m_session->restore()) {
        m_listAsked = true;
    } else if (targets.queries.isEmpty()) {
        m_searches->run({});
        m_listAsked = true;
    }
    if (m_options.screenshot.isEmpty() && !m_options.measureStart) m_session->saveFromTimeToTime();
    if (!m_options.selectSpan.isEmpty()) m_traces->selectWhenOpen(m_options.selectSpan);
    if (comparing) showView(View::Compare);
    if (m_options.servicesOverTime) m_parts.bottlenecks->showPlot(true);
    if (m_options.bottlenecks || atBottlenecks) showView(View::Bottlenecks);
    if (m_options.journey || atJourney) showView(View::Journey);
    open(targets);
}

void MainWindow::open(const StartTargets& targets) {
    if (m_cacheDesk->preparing() || !m_cacheDesk->usable()) {
        for (const QString& path : targets.paths)
            if (!m_pending.paths.contains(path)) m_pending.paths += path;
        if (!targets.paths.isEmpty()) m_pending.readAs = targets.readAs;
        m_pending.queries += targets.queries;
        m_pending.urls += targets.urls;
        if (!targets.span.isEmpty()) m_pending.span = targets.span;
        if (!targets.view.isEmpty()) m_pending.view = targets.view;
        if (!m_cacheDesk->preparing()) m_cacheDesk->prepare();
        return;
    }
    if (std::exchange(m_options.compare, false)) {
        m_imports->importPaths(targets.paths, {}, targets.readAs);
        compareTargets(targets.queries);
        return;
    }
    const QString query = targets.queries.join(QLatin1Char(' '));
    if (!targets.paths.isEmpty() && query.isEmpty()) m_arrivals->openWhenRead();
    m_imports->importPaths(targets.paths, {}, targets.readAs);
    if (!targets.urls.isEmpty()) leaveComparison();
    for (const QString& url : targets.urls) m_fetch->open(url);
    if (query.isEmpty()) return;
    goToPlace(targets.span, targets.view);
    m_listAsked = true;
    leaveComparison();
    if (m_services->imports.busy()) {
        m_queryAfterImport = query;
    } else {
        m_searches->runFromOutside(query);
    }
}

void MainWindow::openOwnLink(const OwnLink& link) {
    leaveComparison();
    goToPlace(link.span, link.view);
    m_searches->runFromOutside(link.trace);
}

void MainWindow::goToPlace(const QString& span, const QString& view) {
    if (!span.isEmpty()) m_traces->selectWhenOpen(span);
    if (view.isEmpty()) return;
    if (widgets::TraceView::paneIds().contains(view)) {
        m_parts.traceView->showPane(view);
    } else {
        m_parts.messages->add(
            {Message::Kind::Warning, tr("The link names a view that this version does not have: %1.").arg(items::cellText(view, 60))});
    }
}

bool MainWindow::settled() const {
    return !m_cacheDesk->preparing() && !m_connections->busy() && m_services->readers.idle() && !m_services->imports.busy() &&
           !m_services->imports.working() && !m_refresh.isActive() && !m_services->traces.behind() && m_queryAfterImport.isEmpty() &&
           m_compareAfterImport.isEmpty();
}

int MainWindow::exitCode() const {
    if (m_cacheFailed || !m_cacheDesk->usable() || m_imports->exitCode() == 5) return 5;
    if (m_imports->exitCode() != 0) return m_imports->exitCode();
    const bool nothing = m_fetch->foundNothing() || m_searches->foundNothing() || m_compare->foundNothing() || m_journey->foundNothing();
    return nothing || !m_traces->wantedSpan().isEmpty() ? 4 : 0;
}

void MainWindow::showCacheInfo(const store::CacheInfo& info) {
    m_cacheInfo = info;
    m_parts.cacheLabel->setText(Texts::ofCacheSize(info, m_settings.data.cacheLimitBytes));
    m_upkeep->setCacheInfo(info);
    m_frameKey = QString::fromStdString(info.frameKey);
    m_parts.table->traceModel()->setFrameKey(m_frameKey);
    m_parts.traceView->setFrameKey(m_frameKey);
    m_searches->setCacheTraces(info.traces);
    const bool empty = info.traces == 0;
    QWidget* page = empty ? static_cast<QWidget*>(m_parts.firstRun) : m_parts.work;
    if (m_parts.pages->currentWidget() != page &&
        !(empty && m_parts.pages->currentWidget() == m_parts.work && m_services->imports.busy())) {
        m_parts.pages->setCurrentWidget(page);
        m_parts.spanDock->setVisible(!empty && m_parts.tabs->current() == View::Traces &&
                                     m_actions->action(Command::ShowSpan)->isChecked());
        focusPage();
    }
}

void MainWindow::focusPage() {
    const bool empty = m_parts.pages->currentWidget() == m_parts.firstRun;
    const QWidget* field = m_parts.top->omnibox()->lineEdit();
    // Who is typing goes on typing.
    if (field->hasFocus() && !m_parts.top->omnibox()->text().isEmpty()) return;
    if (empty) {
        m_parts.firstRun->setFocus();
    } else if (m_searches->leadsToTrace() && m_traces->hasTrace()) {
        m_parts.traceView->setFocus();
    } else {
        m_parts.table->setFocus();
    }
}

void MainWindow::refreshSoon() {
    if (m_refresh.isActive()) return;
    // The first news at once, those that follow it together.
    const qint64 since = m_refreshed.isValid() ? m_refreshed.elapsed() : refreshMs;
    m_refresh.start(static_cast<int>(std::max<qint64>(0, refreshMs - since)));
}

void MainWindow::refreshNow(TraceController::Pace pace) {
    m_refresh.stop();
    m_refreshed.start();
    m_services->traces.askCacheInfo();
    m_services->traces.askSources(!m_services->imports.busy());
    m_bookmarks->refresh();
    m_compare->refresh();
    m_journey->refresh();
    if (m_listAsked) {
        m_services->traces.refresh(pace);
    } else {
        m_listAsked = true;
        m_searches->run({});
    }
}

void MainWindow::updateTitle() {
    const View view = m_parts.tabs->current();
    const QString title = view == View::Compare       ? m_compare->title()
                          : view == View::Bottlenecks ? tr("Bottlenecks")
                          : view == View::Journey     ? m_journey->title()
                                                      : m_traces->title();
    setWindowTitle(title.isEmpty() ? QStringLiteral("Framewake") : title + QStringLiteral(" – Framewake"));
    const bool picture = view == View::Compare   ? m_parts.compare->plan() != nullptr
                         : view == View::Journey ? m_parts.journey->journey() != nullptr
                                                 : m_traces->hasTrace();
    m_actions->action(Command::ExportPicture)->setEnabled(picture);
    m_actions->action(Command::CopyPicture)->setEnabled(picture);
    m_actions->action(Command::Export)->setEnabled(m_traces->hasTrace() || m_parts.table->traceModel()->rowCount() > 0);
    m_actions->action(Command::CopyMarkdown)->setEnabled(m_traces->hasTrace());
    for (const Command command : {Command::CopyComparison, Command::SaveComparison})
        m_actions->action(command)->setEnabled(m_parts.compare->plan() != nullptr);
    m_actions->action(Command::CompareMedian)->setEnabled(m_traces->hasTrace());
    m_actions->action(Command::CompareP95)->setEnabled(m_traces->hasTrace());
    const auto& open = m_services->traces.trace();
    m_actions->action(Command::JourneyOfFrame)->setEnabled(open && !open->trace->summary.frameIds.empty());
}

void MainWindow::restoreLayout() {
    const SettingsData& saved = m_settings.data;
    m_firstState = saveState();
    m_firstColumns = m_parts.table->saveState();
    m_firstTraceView = m_parts.traceView->saveState();
    resize(m_options.size.value_or(defaultSize));
    // A picture has no screen to fit on.
    if (!m_options.size && m_options.screenshot.isEmpty() && !restoreGeometry(saved.geometry) && screen())
        resize(defaultSize.boundedTo(screen()->availableSize()));
    restoreState(saved.windowState);
    m_parts.problemsDock->hide();
    m_parts.checksDock->hide();
    m_parts.table->restoreState(saved.tableHeader);
    m_parts.traceView->restoreState(saved.traceView);
    if (!m_options.pane.isEmpty()) m_parts.traceView->showPane(m_options.pane);
    m_actions->action(Command::ShowSources)->setChecked(!m_parts.sourcesDock->isHidden());
    m_actions->action(Command::ShowSpan)->setChecked(!m_parts.spanDock->isHidden());
    if (m_parts.pages->currentWidget() == m_parts.firstRun) m_parts.spanDock->hide();
}

void MainWindow::saveSession() {
    SettingsData& saved = m_settings.data;
    m_narrow->setAway(false);
    // Before they are shown where there is no room for them.
    saved.sourcesWidth = m_narrow->keptWidth(m_parts.sourcesDock);
    saved.spanWidth = m_narrow->keptWidth(m_parts.spanDock);
    m_narrow->unfold();
    saved.geometry = saveGeometry();
    // The span panel is away while there is nothing to show; that is not the reader's choice.
    m_parts.spanDock->setVisible(m_actions->action(Command::ShowSpan)->isChecked());
    saved.windowState = saveState();
    saved.tableHeader = m_parts.table->saveState();
    saved.traceView = m_parts.traceView->saveState();
    m_session->note();
}

void MainWindow::leave() {
    close();
    QApplication::exit(0);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    saveSession();
    m_parts.span->flushNote();
    m_services->imports.cancel();
    m_upkeep->flushVisits();
    QMainWindow::closeEvent(event);
}

}  // namespace fw::app

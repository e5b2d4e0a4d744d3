// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_parts.h"

#include <QCoreApplication>
#include <QDockWidget>
#include <QLabel>
#include <QMainWindow>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

#include "app/dock_grip.h"
#include "app/dock_room.h"
#include "app/message_bar.h"
#include "app/no_cache_page.h"
#include "app/tab_row.h"
#include "app/top_bar.h"
#include "app/window_actions.h"
#include "widgets/bottlenecks_view.h"
#include "widgets/compare_view.h"
#include "widgets/first_run_page.h"
#include "widgets/import_problems_panel.h"
#include "widgets/import_status.h"
#include "widgets/journey_view.h"
#include "widgets/pane_splitter.h"
#include "widgets/plain_text.h"
#include "widgets/quality_panel.h"
#include "widgets/sources_panel.h"
#include "widgets/span_panel.h"
#include "widgets/style_tokens.h"
#include "widgets/trace_list_pane.h"
#include "widgets/trace_table.h"
#include "widgets/trace_view.h"

namespace fw::app {

namespace {

QString text(const char* source) {
    return QCoreApplication::translate("fw::app::WindowParts", source);
}

/// The panels draw their own heads, so the dock's title bar is an empty widget.
QDockWidget* dock(QMainWindow* window, const char* name, const QString& title, QWidget* content) {
    auto* made = new QDockWidget(title, window);
    made->setObjectName(QLatin1String(name));
    made->setFeatures(QDockWidget::DockWidgetClosable);
    made->setTitleBarWidget(new QWidget(made));
    made->setWidget(content);
    return made;
}

}  // namespace

WindowParts buildParts(QMainWindow* window, const WindowActions& actions, items::IssueModel* issues) {
    WindowParts parts;
    auto* bar = new QToolBar(window);
    bar->setObjectName(QStringLiteral("topToolBar"));
    bar->setMovable(false);
    bar->setFloatable(false);
    bar->toggleViewAction()->setEnabled(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    parts.top = new TopBar(actions, bar);
    bar->setFixedHeight(widgets::px(42));
    bar->addWidget(parts.top);
    window->addToolBar(Qt::TopToolBarArea, bar);
    window->setContextMenuPolicy(Qt::NoContextMenu);
    window->addToolBarBreak(Qt::TopToolBarArea);
    auto* tabBar = new QToolBar(window);
    tabBar->setObjectName(QStringLiteral("tabToolBar"));
    tabBar->setMovable(false);
    tabBar->setFloatable(false);
    tabBar->toggleViewAction()->setEnabled(false);
    tabBar->setContextMenuPolicy(Qt::PreventContextMenu);
    parts.tabs = new TabRow(actions, tabBar);
    tabBar->setFixedHeight(parts.tabs->height());
    tabBar->addWidget(parts.tabs);
    window->addToolBar(Qt::TopToolBarArea, tabBar);

    auto* centre = new QWidget(window);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    parts.messages = new MessageBar(centre);
    parts.views = new QStackedWidget(centre);
    parts.pages = new QStackedWidget(parts.views);
    parts.compare = new widgets::CompareView(parts.views);
    parts.views->addWidget(parts.pages);
    parts.bottlenecks = new widgets::BottlenecksView(parts.views);
    parts.views->addWidget(parts.compare);
    parts.views->addWidget(parts.bottlenecks);
    parts.journey = new widgets::JourneyView(parts.views);
    parts.views->addWidget(parts.journey);
    parts.tabs->setTools(View::Compare, parts.compare->tools());
    column->addWidget(parts.messages);
    column->addWidget(parts.views, 1);
    window->setCentralWidget(centre);

    parts.firstRun = new widgets::FirstRunPage(parts.pages);
    parts.work = new widgets::PaneSplitter(QStringLiteral("work"), Qt::Vertical, parts.pages);
    parts.listPane = new widgets::TraceListPane(parts.work);
    parts.listHeader = parts.listPane->head();
    parts.table = parts.listPane->table();
    parts.traceView = new widgets::TraceView(parts.work);
    parts.work->addWidget(parts.listPane);
    parts.work->addWidget(parts.traceView);
    parts.work->setSizes({widgets::px(WindowParts::listHeight), widgets::px(780 - WindowParts::listHeight)});
    parts.work->setKept(0, [] { return widgets::px(WindowParts::listHeight); });
    parts.pages->addWidget(parts.firstRun);
    parts.pages->addWidget(parts.work);
    parts.noCache = new NoCachePage;
    parts.pages->addWidget(parts.noCache);

    parts.sources = new widgets::SourcesPanel(window);
    parts.span = new widgets::SpanPanel(window);
    parts.problems = new widgets::ImportProblemsPanel(issues, window);
    parts.sourcesDock = dock(window, "sourcesDock", text(QT_TRANSLATE_NOOP("fw::app::WindowParts", "Sources")), parts.sources);
    parts.spanDock = dock(window, "spanDock", text(QT_TRANSLATE_NOOP("fw::app::WindowParts", "Span")), parts.span);
    parts.problemsDock = dock(window, "problemsDock", text(QT_TRANSLATE_NOOP("fw::app::WindowParts", "Import problems")), parts.problems);
    parts.problemsDock->hide();
    parts.checks = new widgets::QualityPanel(window);
    parts.checksDock = dock(window, "checksDock", text(QT_TRANSLATE_NOOP("fw::app::WindowParts", "Checks")), parts.checks);
    parts.checksDock->hide();
    window->addDockWidget(Qt::LeftDockWidgetArea, parts.sourcesDock);
    window->addDockWidget(Qt::RightDockWidgetArea, parts.spanDock);
    window->addDockWidget(Qt::BottomDockWidgetArea, parts.problemsDock);
    window->addDockWidget(Qt::BottomDockWidgetArea, parts.checksDock);
    window->resizeDocks({parts.sourcesDock, parts.spanDock}, {widgets::px(WindowParts::sourcesWidth), widgets::px(WindowParts::spanWidth)},
                        Qt::Horizontal);

    new DockGrip(window, parts.sourcesDock, [] { return widgets::px(WindowParts::sourcesWidth); });
    new DockGrip(window, parts.spanDock, [] { return widgets::px(WindowParts::spanWidth); });
    for (QDockWidget* below : {parts.problemsDock, parts.checksDock})
        new DockGrip(window, below, [window] { return standardRoom(window); });

    QStatusBar* status = window->statusBar();
    status->setSizeGripEnabled(false);
    parts.importStatus = new widgets::ImportStatus(status);
    parts.cacheLabel = widgets::plainLabel(status, {}, "small");
    parts.zoneLabel = widgets::plainLabel(status, {}, "small");
    status->addWidget(parts.importStatus, 1);
    status->addPermanentWidget(parts.cacheLabel);
    status->addPermanentWidget(parts.zoneLabel);
    return parts;
}

void WindowParts::setTheme(render::ThemeId theme) const {
    top->setTheme(theme);
    tabs->setTheme(theme);
    compare->setTheme(theme);
    bottlenecks->setTheme(theme);
    journey->setTheme(theme);
    messages->setTheme(theme);
    firstRun->setTheme(theme);
    listPane->setTheme(theme);
    traceView->setTheme(theme);
    sources->setTheme(theme);
    span->setTheme(theme);
    problems->setTheme(theme);
    checks->setTheme(theme);
    importStatus->setTheme(theme);
}

void WindowParts::setUtc(bool utc) const {
    top->setUtc(utc);
    listPane->setUtc(utc);
    compare->setUtc(utc);
    bottlenecks->setUtc(utc);
    journey->setUtc(utc);
    traceView->setUtc(utc);
    span->setUtc(utc);
    sources->setUtc(utc);
}

}  // namespace fw::app

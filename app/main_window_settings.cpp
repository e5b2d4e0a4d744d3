// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does with its settings, with the upkeep of the cache and with the checks of its traces.
#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QLabel>
#include <QStackedWidget>
#include <QUrl>

#include "app/ai_desk.h"
#include "app/bottleneck_desk.h"
#include "app/cache_desk.h"
#include "app/column_keeper.h"
#include "app/event_log.h"
#include "app/export_desk.h"
#include "app/import_changes_desk.h"
#include "app/main_window.h"
#include "app/mapping_desk.h"
#include "app/message_bar.h"
#include "app/narrow_docks.h"
#include "app/plot_desk.h"
#include "app/quality_desk.h"
#include "app/search_desk.h"
#include "app/services.h"
#include "app/settings_dialog.h"
#include "app/split_keeper.h"
#include "app/tab_row.h"
#include "app/texts.h"
#include "app/upkeep_desk.h"
#include "app/window_actions.h"
#include "model/items/text.h"
#include "widgets/app_style.h"
#include "widgets/import_problems_panel.h"
#include "widgets/pane_splitter.h"
#include "widgets/plain_text.h"
#include "widgets/quality_panel.h"
#include "widgets/sources_panel.h"
#include "widgets/style_tokens.h"
#include "widgets/trace_list_header.h"
#include "widgets/trace_table.h"
#include "widgets/trace_view.h"

namespace fw::app {

void MainWindow::connectUpkeep() {
    TraceController& traces = m_services->traces;
    connect(m_upkeep, &UpkeepDesk::changed, this, [this] { refreshNow(); });
    connect(m_upkeep, &UpkeepDesk::pinsChanged, &traces, &TraceController::askPinned);
    connect(m_upkeep, &UpkeepDesk::tracesJoined, this, [this, &traces] {
        refreshNow();
        traces.reload();
        traces.askPinned();
    });
    connect(m_upkeep, &UpkeepDesk::frameKeyChanged, this, [this, &traces] {
        refreshNow();
        traces.reload();
    });
    connect(&traces, &TraceController::pinnedLoaded, m_parts.table, &widgets::TraceTable::setPinned);
    connect(&traces, &TraceController::traceOpened, m_upkeep,
            [this](const std::shared_ptr<const analysis::TraceAnalysis>& trace, bool again) {
                if (trace && !again) m_upkeep->noteOpened(trace->trace->summary.key);
            });
    connect(m_parts.table, &widgets::TraceTable::pinRequested, m_upkeep, &UpkeepDesk::setPinned);
    connect(m_parts.problems, &widgets::ImportProblemsPanel::joinRequested, m_upkeep, &UpkeepDesk::joinTraces);
    connect(m_parts.sources, &widgets::SourcesPanel::removeRequested, m_upkeep, &UpkeepDesk::removeImport);
}

void MainWindow::connectExports() {
    connect(m_exports, &ExportDesk::statusText, this, &MainWindow::showStatus);
    connect(m_exports, &ExportDesk::failed, this, [this](const Error& error) { m_parts.messages->add(Texts::ofError(error)); });
    connect(&m_services->pictures, &PictureController::saved, m_exports, [this](const QString& path) {
        const auto& open = m_services->traces.trace();
        if (open && m_parts.tabs->current() != View::Compare) m_exports->notePicture(open->trace->summary.key, path);
    });
    connect(m_parts.table, &widgets::TraceTable::exportRequested, m_exports, [this] {
        // A row that was just chosen is not open yet; where it is, it is not offered as chosen.
        m_exports->ask(ExportChoice::Traces::Chosen);
    });
    connect(m_parts.traceView, &widgets::TraceView::exportRequested, m_exports, [this] { m_exports->ask(ExportChoice::Traces::Open); });
    connect(m_parts.messages, &MessageBar::actionRequested, this, [this](Message::Action action, const QString& about) {
        if (action == Message::Action::OpenFolder) QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(about).absolutePath()));
        if (action != Message::Action::CopyPath) return;
        widgets::copyPlain(QDir::toNativeSeparators(about));
        showStatus(tr("Copied: %1").arg(items::cellText(about, 80)));
    });
}

void MainWindow::connectMappings() {
    connect(m_parts.problems, &widgets::ImportProblemsPanel::mappingRequested, m_mappings, &MappingDesk::open);
    connect(m_mappings, &MappingDesk::importWanted, this, [this](const QString& path, const ReadAs& readAs) {
        StartTargets targets;
        targets.paths = {path};
        targets.readAs = readAs;
        open(targets);
    });
    connect(m_mappings, &MappingDesk::failed, this, [this](const Error& error) { m_parts.messages->add(Texts::ofError(error)); });
}

void MainWindow::connectChecks() {
    m_checks = new QualityDesk(m_services->readers, m_services->traces, m_settings, m_parts, this);
    connect(m_checks, &QualityDesk::spanRequested, this, [this](TraceKey trace, const std::optional<SpanId>& span) {
        leaveComparison();
        m_services->traces.openTrace(trace, span);
        m_parts.traceView->setFocus(Qt::OtherFocusReason);
    });
    connect(m_checks, &QualityDesk::searchRequested, this, [this](const QString& search) {
        leaveComparison();
        m_searches->run(search);
    });
    QAction* action = m_actions->action(Command::ShowChecks);
    on(Command::ShowChecks, [this, action] { m_checks->show(action->isChecked()); });
    // Both lists have one place.
    connect(m_parts.checksDock, &QDockWidget::visibilityChanged, action, [this, action] {
        action->setChecked(!m_parts.checksDock->isHidden());
        if (action->isChecked()) m_parts.problemsDock->hide();
    });
    connect(m_parts.problemsDock, &QDockWidget::visibilityChanged, m_checks, [this] {
        if (!m_parts.problemsDock->isHidden()) m_parts.checksDock->hide();
    });
}

void MainWindow::openLogs() {
    m_parts.messages->settle(Message::Topic::Log);
    if (QFileInfo(m_log->folder()).isDir()) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_log->folder()));
        return;
    }
    Message message;
    message.text = tr("Nothing is logged. A log of the program's events can be switched on in the settings.");
    message.topic = Message::Topic::Log;
    m_parts.messages->add(message);
}

void MainWindow::askForSettings() {
    SettingsChoice now;
    now.theme = m_settings.data.theme;
    now.utc = m_settings.data.utc;
    now.language = m_settings.data.language;
    now.frameKey = m_frameKey.isEmpty() ? m_settings.data.frameKey : m_frameKey;
    now.cacheLimitBytes = m_settings.data.cacheLimitBytes;
    now.cacheAgeDays = m_settings.data.cacheAgeDays;
    now.waits = m_settings.data.waits;
    now.clockLimitMs = m_settings.data.clockLimitMs;
    now.eventLog = m_settings.data.eventLog;
    now.aiKeys = aiKeyTexts(aiMappingOf(m_settings.data.aiKeys));
    auto* dialog = new SettingsDialog(now, QString::fromStdString(m_cache.path), this);
    connect(dialog, &SettingsDialog::chosen, this, &MainWindow::use);
    connect(dialog, &SettingsDialog::otherCacheRequested, m_cacheDesk, &CacheDesk::chooseAnother);
    connect(dialog, &SettingsDialog::resetLayoutRequested, this, &MainWindow::resetLayout);
    dialog->open();
}

void MainWindow::use(const SettingsChoice& choice) {
    SettingsData& kept = m_settings.data;
    const bool otherLanguage = choice.language != kept.language;
    const bool otherKey = choice.frameKey != m_frameKey;
    const bool otherLimits = choice.cacheLimitBytes != kept.cacheLimitBytes || choice.cacheAgeDays != kept.cacheAgeDays;
    kept.theme = choice.theme;
    kept.utc = choice.utc;
    kept.frameKey = choice.frameKey;
    kept.cacheLimitBytes = choice.cacheLimitBytes;
    kept.cacheAgeDays = choice.cacheAgeDays;
    kept.waits = choice.waits;
    kept.clockLimitMs = choice.clockLimitMs;
    kept.eventLog = choice.eventLog;
    m_log->setOn(choice.eventLog);
    m_services->traces.setWaitRules(choice.waits.rules());
    m_bottlenecks->refresh();
    m_services->traces.setClockLimit(choice.clockLimitMs);
    const analysis::AiMapping mapping = aiMappingOf(choice.aiKeys);
    if (mapping != aiMappingOf(kept.aiKeys)) m_ai->setMapping(mapping);
    // Who changed nothing gets the defaults of later versions too.
    kept.aiKeys = mapping == analysis::AiMapping::defaults() ? QStringList() : choice.aiKeys;
    m_options.theme.reset();
    m_options.utc = false;
    applyTheme();
    applyZone();
    if (otherKey) m_upkeep->setFrameKey(choice.frameKey);
    if (otherLimits) {
        m_upkeep->applyLimits();
        m_services->traces.askCacheInfo();
    }
    m_settings.save();
    // Last: the window is made anew.
    if (otherLanguage) useLanguage(choice.language);
}

void MainWindow::applyTheme() {
    render::ThemeId theme = render::ThemeId::Light;
    if (m_options.theme) {
        theme = *m_options.theme;
    } else if (m_settings.data.theme == ThemeChoice::Dark) {
        theme = render::ThemeId::Dark;
    } else if (m_settings.data.theme == ThemeChoice::System) {
        // Qt 6.4 cannot be asked for the system's colour scheme; its palette tells (before it is replaced by ours).
        static const bool systemIsDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
        theme = systemIsDark ? render::ThemeId::Dark : render::ThemeId::Light;
    }
    widgets::applyTheme(*qApp, theme);
    if (m_parts.top) m_parts.setTheme(theme);
    if (m_importChanges != nullptr) m_importChanges->setTheme(theme);
    const Command command = m_settings.data.theme == ThemeChoice::System  ? Command::ThemeSystem
                            : m_settings.data.theme == ThemeChoice::Light ? Command::ThemeLight
                                                                          : Command::ThemeDark;
    m_actions->action(command)->setChecked(true);
}

void MainWindow::applyZone() {
    const bool utc = m_options.utc || m_settings.data.utc;
    m_parts.setUtc(utc);
    m_plot->setUtc();
    m_parts.zoneLabel->setText(tr("Times in %1").arg(items::zoneName(utc)));
    m_actions->action(utc ? Command::TimesUtc : Command::TimesLocal)->setChecked(true);
}

void MainWindow::resetLayout() {
    leaveComparison();
    restoreState(m_firstState);
    m_parts.problemsDock->hide();
    m_parts.checksDock->hide();
    m_parts.sourcesDock->show();
    m_parts.spanDock->setVisible(m_parts.pages->currentWidget() == m_parts.work);
    m_actions->action(Command::ShowSources)->setChecked(true);
    m_actions->action(Command::ShowSpan)->setChecked(true);
    resizeDocks({m_parts.sourcesDock, m_parts.spanDock}, {widgets::px(WindowParts::sourcesWidth), widgets::px(WindowParts::spanWidth)},
                Qt::Horizontal);
    m_splits->reset();
    m_columns->reset();
    m_plot->choose(widgets::TraceStrip::Scatter);
    m_parts.table->restoreState(m_firstColumns);
    m_parts.traceView->restoreState(m_firstTraceView);
    m_narrow->setKeptWidth(m_parts.sourcesDock, widgets::px(WindowParts::sourcesWidth));
    m_narrow->setKeptWidth(m_parts.spanDock, widgets::px(WindowParts::spanWidth));
    m_narrow->refold();
}

}  // namespace fw::app

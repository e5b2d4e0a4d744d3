// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands, keys and drops of the window do.
#include <functional>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QPointer>
#include <QStandardPaths>
#include <QUrl>

#include "app/about_dialog.h"
#include "app/alt_menu_key.h"
#include "app/connection_desk.h"
#include "app/export_desk.h"
#include "app/fetch_desk.h"
#include "app/help_sheet.h"
#include "app/help_window.h"
#include "app/import_desk.h"
#include "app/main_window.h"
#include "app/mapping_desk.h"
#include "app/message_bar.h"
#include "app/samples.h"
#include "app/search_desk.h"
#include "app/services.h"
#include "app/spoken_languages.h"
#include "app/state_dialog.h"
#include "app/state_report.h"
#include "app/top_bar.h"
#include "app/trace_desk.h"
#include "app/trace_refresh.h"
#include "app/window_actions.h"
#include "widgets/command_palette.h"
#include "widgets/first_run_page.h"
#include "widgets/import_problems_panel.h"
#include "widgets/journey_view.h"
#include "widgets/omnibox.h"
#include "widgets/sources_panel.h"
#include "widgets/trace_commands.h"

namespace fw::app {

namespace {

QStringList localFiles(const QMimeData* data) {
    QStringList files;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile()) files.append(url.toLocalFile());
    }
    return files;
}

/// The first address in it that is to be opened here; empty: none.
QString linkIn(const QMimeData* data) {
    for (const QUrl& url : data->urls())
        if (!url.isLocalFile() && FetchDesk::isLink(url.toString(QUrl::FullyEncoded))) return url.toString(QUrl::FullyEncoded);
    const QString text = data->text().trimmed();
    return FetchDesk::isLink(text) && !text.contains(QLatin1Char('\n')) ? text : QString();
}

}  // namespace

void MainWindow::on(Command command, const std::function<void()>& act) {
    connect(m_actions->action(command), &QAction::triggered, this, [act] { act(); });
}

void MainWindow::openPalette() {
    if (findChild<widgets::CommandPalette*>() != nullptr) return;
    std::vector<widgets::PaletteCommand> commands = widgets::traceCommands(m_parts.traceView);
    for (const auto& [group, action] : m_actions->listed()) {
        QString text = action->text();
        text.remove(QLatin1Char('&'));
        if (action->isCheckable() && action->isChecked()) text += QStringLiteral(" ✓");
        commands.push_back({group, text, action->shortcut().toString(QKeySequence::NativeText), [action = QPointer(action)] {
                                if (action) action->trigger();
                            }});
    }
    auto* palette = new widgets::CommandPalette(std::move(commands), this);
    palette->adjustSize();
    const QPoint top = mapToGlobal(QPoint((width() - palette->width()) / 2, height() / 8));
    palette->move(top);
    palette->open();
}

void MainWindow::connectCommands() {
    on(Command::OpenFiles, [this] { askForFiles(); });
    on(Command::OpenFolder, [this] { askForFolder(); });
    on(Command::OpenMapping, [this] { m_mappings->askForFile(); });
    on(Command::FetchTraces, [this] { m_connections->openFetchDialog(m_frameKey.isEmpty() ? m_settings.data.frameKey : m_frameKey); });
    on(Command::RefreshTrace, [this] { m_again->ask(); });
    on(Command::Connections, [this] { m_connections->openDialog(); });
    on(Command::OpenSamples, [this] { openSamples({}); });
    on(Command::ExportPicture, [this] { askForPicture(); });
    on(Command::CopyPicture, [this] { copyPicture(); });
    on(Command::Export, [this] { m_exports->ask(); });
    on(Command::CopyMarkdown, [this] { m_exports->copyMarkdown(); });
    on(Command::Settings, [this] { askForSettings(); });
    on(Command::ResetLayout, [this] { resetLayout(); });
    on(Command::Close, [this] { close(); });
    on(Command::Find, [this] { m_parts.top->omnibox()->focusAndSelect(); });
    on(Command::Palette, [this] { openPalette(); });
    on(Command::Back, [this] { m_searches->back(); });
    on(Command::Forward, [this] { m_searches->forward(); });
    on(Command::PreviousResult, [this] {
        showTraces();
        m_searches->step(-1);
    });
    on(Command::NextResult, [this] {
        showTraces();
        m_searches->step(1);
    });
    for (const int by : {-1, 1}) {
        on(by < 0 ? Command::PreviousFrame : Command::NextFrame, [this, by] {
            if (m_parts.tabs->current() == View::Journey) {
                m_parts.journey->stepFrame(by);
            } else {
                m_traces->stepFrame(by);
            }
        });
    }
    on(Command::AllTraces, [this] {
        leaveComparison();
        if (m_parts.tabs->current() == View::Journey) showView(View::Traces);
        m_searches->run({});
    });
    on(Command::ShowTraces, [this] { showView(View::Traces); });
    on(Command::ShowCompare, [this] { showView(View::Compare); });
    on(Command::ShowBottlenecks, [this] { showView(View::Bottlenecks); });
    on(Command::ShowSources, [this] { m_parts.sourcesDock->setVisible(m_actions->action(Command::ShowSources)->isChecked()); });
    on(Command::ShowSpan, [this] { m_parts.spanDock->setVisible(m_actions->action(Command::ShowSpan)->isChecked()); });
    on(Command::ShowProblems, [this] { m_imports->showProblems(m_actions->action(Command::ShowProblems)->isChecked()); });
    connect(m_parts.problemsDock, &QDockWidget::visibilityChanged, m_actions->action(Command::ShowProblems),
            [this] { m_actions->action(Command::ShowProblems)->setChecked(!m_parts.problemsDock->isHidden()); });
    on(Command::ShowMenuBar, [this] { menuBar()->setVisible(m_actions->action(Command::ShowMenuBar)->isChecked()); });
    on(Command::FullScreen, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    const auto theme = [this](ThemeChoice choice) {
        m_settings.data.theme = choice;
        m_options.theme.reset();
        applyTheme();
    };
    on(Command::ThemeSystem, [theme] { theme(ThemeChoice::System); });
    on(Command::ThemeLight, [theme] { theme(ThemeChoice::Light); });
    on(Command::ThemeDark, [theme] { theme(ThemeChoice::Dark); });
    const auto zone = [this](bool utc) {
        m_settings.data.utc = utc;
        m_options.utc = false;
        applyZone();
    };
    on(Command::TimesUtc, [zone] { zone(true); });
    on(Command::TimesLocal, [zone] { zone(false); });
    for (const QString& code : QStringList{QString()} + spokenCodes())
        connect(m_actions->language(code), &QAction::triggered, this, [this, code] { useLanguage(code); });
    on(Command::Help, [this] { showHelp(); });
    on(Command::HelpPages, [this] { showPages(HelpPage::Open); });
    on(Command::WhatsNew, [this] { showPages(HelpPage::News); });
    connect(m_parts.messages, &MessageBar::actionRequested, this, [this](Message::Action action) {
        if (action == Message::Action::ShowNews) showPages(HelpPage::News);
    });
    on(Command::OpenLogs, [this] { openLogs(); });
    on(Command::StateReport, [this] { showState(); });
    on(Command::About, [this] { showAbout(); });
    // From the event loop: the menu runs one of its own, and the key is not yet done with.
    connect(
        new AltMenuKey(this), &AltMenuKey::pressedAlone, this,
        [this] {
            if (!menuBar()->isVisible()) m_parts.top->openMenu();
        },
        Qt::QueuedConnection);
    const QString& kept = m_settings.data.language;
    const QString spoken = spokenCode(kept);
    // A language of another version: its words are English here.
    m_actions->language(kept.isEmpty() || !spoken.isEmpty() ? spoken : QStringLiteral("en"))->setChecked(true);
    m_actions->action(Command::Back)->setEnabled(false);
    m_actions->action(Command::Forward)->setEnabled(false);
    m_actions->action(Command::OpenSamples)->setEnabled(!sampleEntries().empty());

    connect(m_parts.sources, &widgets::SourcesPanel::addRequested, this, &MainWindow::askForFiles);
    connect(m_parts.firstRun, &widgets::FirstRunPage::openFilesRequested, this, &MainWindow::askForFiles);
    connect(m_parts.firstRun, &widgets::FirstRunPage::filesDropped, this, [this](const QStringList& files) { open({files, {}, {}}); });
    connect(m_parts.firstRun, &widgets::FirstRunPage::sampleRequested, this, &MainWindow::openSamples);
}

void MainWindow::askForFiles() {
    auto* files =
        new QFileDialog(this, tr("Import files"), m_settings.data.importFolder,
                        tr("Traces and logs (*.json *.jsonl *.ndjson *.pb *.bin *.log *.txt *.gz *.zst *.xz *.bz2 *.zip *.tar *.tgz)") +
                            QStringLiteral(";;") + tr("All files (*)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFiles);
    connect(files, &QFileDialog::filesSelected, this, [this](const QStringList& paths) {
        if (!paths.isEmpty()) m_settings.data.importFolder = QFileInfo(paths.front()).absolutePath();
        open({paths, {}, {}});
    });
    files->open();
}

void MainWindow::askForFolder() {
    auto* folders = new QFileDialog(this, tr("Import folder"), m_settings.data.importFolder);
    folders->setAttribute(Qt::WA_DeleteOnClose);
    folders->setFileMode(QFileDialog::Directory);
    folders->setOption(QFileDialog::ShowDirsOnly);
    connect(folders, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_settings.data.importFolder = path;
        open({{path}, {}, {}});
    });
    folders->open();
}

void MainWindow::openSamples(const QString& id) {
    if (!m_samples) m_samples = std::make_unique<QTemporaryDir>();
    for (const QString& path : unpackSamples(id, m_samples->path())) {
        m_imports->importPaths({path}, tr("Sample: %1").arg(QFileInfo(path).fileName()));
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!localFiles(event->mimeData()).isEmpty() || !linkIn(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QStringList files = localFiles(event->mimeData());
    const QString link = files.isEmpty() ? linkIn(event->mimeData()) : QString();
    if (files.isEmpty() && link.isEmpty()) return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    if (files.isEmpty()) {
        // Nothing is sent because of a drop: Enter is the question.
        activateWindow();
        m_fetch->offer(link);
        return;
    }
    open({files, {}, {}});
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    // Views that have a filter of their own take the key before it comes here.
    if (event->text() == QLatin1String("/") && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
        m_parts.top->omnibox()->focusAndSelect();
        return;
    }
    if (event->matches(QKeySequence::Paste)) {
        if (const QString link = linkIn(QApplication::clipboard()->mimeData()); !link.isEmpty()) {
            m_fetch->offer(link);
            return;
        }
    }
    QMainWindow::keyPressEvent(event);
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::WindowStateChange) m_actions->action(Command::FullScreen)->setChecked(isFullScreen());
    QMainWindow::changeEvent(event);
}

void MainWindow::useLanguage(const QString& code) {
    m_settings.data.language = code;
    saveSession();
    QApplication::exit(rebuildCode);
}

void MainWindow::showHelp() {
    if (auto* open = findChild<HelpSheet*>()) {
        open->raise();
        open->activateWindow();
        return;
    }
    (new HelpSheet(*m_actions, this))->show();
}

void MainWindow::showPages(HelpPage page) {
    auto* open = findChild<HelpWindow*>();
    if (open == nullptr) open = new HelpWindow(this);
    open->open(page);
}

void MainWindow::showAbout() {
    if (auto* open = findChild<AboutDialog*>()) {
        open->raise();
        open->activateWindow();
        return;
    }
    (new AboutDialog(QString::fromStdString(m_cache.path), m_settings.path(), this))->show();
}

void MainWindow::showState() {
    if (auto* open = findChild<StateDialog*>()) open->close();
    ProgramState state;
    state.cache = m_cacheInfo;
    state.settings = m_settings.data;
    state.messages = m_parts.messages->messages();
    state.window = size();
    state.scale = devicePixelRatio();
    state.dark = palette().color(QPalette::Window).lightness() < 128;
    (new StateDialog(stateReport(state), m_settings.data.exportFolder, m_services->readers, this))->show();
}

}  // namespace fw::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_actions.h"

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include "app/spoken_languages.h"

namespace fw::app {

WindowActions::WindowActions(QMainWindow* window)
    : QObject(window),
      m_window(window),
      m_popup(new QMenu(window)),
      m_fileMenu(new QMenu(window)),
      m_goMenu(new QMenu(window)),
      m_viewMenu(new QMenu(window)),
      m_themeMenu(new QMenu(window)),
      m_zoneMenu(new QMenu(window)),
      m_languageMenu(new QMenu(window)),
      m_helpMenu(new QMenu(window)) {
    add(Command::OpenFiles, QStringLiteral("Ctrl+O"));
    add(Command::OpenFolder, QStringLiteral("Ctrl+Shift+O"));
    add(Command::OpenMapping);
    add(Command::OpenSamples);
    add(Command::Connections);
    add(Command::FetchTraces, QStringLiteral("Ctrl+Shift+F"));
    add(Command::RefreshTrace, QStringLiteral("F5"));
    add(Command::ExportPicture, QStringLiteral("Ctrl+E"));
    add(Command::CopyPicture, QStringLiteral("Ctrl+Shift+C"));
    add(Command::Export, QStringLiteral("Ctrl+Shift+E"));
    add(Command::CopyMarkdown);
    add(Command::Settings, QStringLiteral("Ctrl+,"));
    add(Command::ResetLayout);
    add(Command::Close, QStringLiteral("Ctrl+Q"));
    add(Command::Find, QStringLiteral("Ctrl+K"));
    add(Command::Palette, QStringLiteral("Ctrl+Shift+P"));
    add(Command::Back, QStringLiteral("Alt+Left"));
    add(Command::Forward, QStringLiteral("Alt+Right"));
    add(Command::PreviousResult, QStringLiteral("Ctrl+Up"));
    add(Command::NextResult, QStringLiteral("Ctrl+Down"));
    add(Command::PreviousFrame, QStringLiteral("Alt+PgUp"));
    add(Command::NextFrame, QStringLiteral("Alt+PgDown"));
    add(Command::AllTraces, QStringLiteral("Ctrl+Shift+A"));
    add(Command::ShowTraces, QStringLiteral("Ctrl+1"));
    add(Command::ShowCompare, QStringLiteral("Ctrl+2"));
    add(Command::ShowBottlenecks, QStringLiteral("Ctrl+3"));
    add(Command::ServicesOverTime, QStringLiteral("Ctrl+Shift+T"));
    add(Command::ShowJourney, QStringLiteral("Ctrl+4"));
    add(Command::JourneyOfFrame);
    add(Command::CompareMedian);
    add(Command::CompareP95);
    add(Command::CompareKind, QStringLiteral("Ctrl+Shift+K"));
    add(Command::CompareBrush);
    add(Command::CompareChosen);
    add(Command::CompareImports);
    add(Command::CompareMedians);
    add(Command::CopyComparison);
    add(Command::SaveComparison);
    add(Command::ShowSources, QStringLiteral("F7"), true);
    add(Command::ShowSpan, QStringLiteral("F8"), true);
    add(Command::ShowProblems, QStringLiteral("F9"), true);
    add(Command::ShowChecks, QStringLiteral("F6"), true);
    add(Command::ShowMenuBar, QStringLiteral("Ctrl+M"), true);
    add(Command::FullScreen, QStringLiteral("F11"), true);
    for (const Command command : {Command::ThemeSystem, Command::ThemeLight, Command::ThemeDark, Command::TimesUtc, Command::TimesLocal}) {
        add(command, {}, true);
    }
    // The second as it is typed, with and without the Shift that most keyboards need for it; a field that is typed in takes it itself.
    add(Command::Help)
        ->setShortcuts({QKeySequence(Qt::Key_F1), QKeySequence(Qt::Key_Question), QKeySequence(Qt::SHIFT | Qt::Key_Question)});
    add(Command::HelpPages, QStringLiteral("Shift+F1"));
    add(Command::WhatsNew);
    add(Command::OpenLogs);
    add(Command::StateReport);
    add(Command::About);
    exclusive({Command::ThemeSystem, Command::ThemeLight, Command::ThemeDark});
    exclusive({Command::TimesUtc, Command::TimesLocal});

    fill(m_fileMenu, {Command::OpenFiles, Command::OpenFolder, Command::OpenMapping, Command::FetchTraces, Command::RefreshTrace,
                      Command::OpenSamples});
    m_fileMenu->addSeparator();
    fill(m_fileMenu, {Command::Export, Command::CopyMarkdown, Command::ExportPicture, Command::CopyPicture, Command::CopyComparison,
                      Command::SaveComparison});
    m_fileMenu->addSeparator();
    fill(m_fileMenu, {Command::Connections, Command::Settings, Command::Close});
    fill(m_goMenu, {Command::Find, Command::Palette, Command::AllTraces, Command::PreviousResult, Command::NextResult,
                    Command::PreviousFrame, Command::NextFrame});
    m_goMenu->addSeparator();
    fill(m_goMenu, {Command::Back, Command::Forward});
    fill(m_viewMenu, {Command::ShowTraces, Command::ShowCompare, Command::ShowBottlenecks, Command::ServicesOverTime, Command::ShowJourney,
                      Command::CompareMedian, Command::CompareP95, Command::CompareKind, Command::CompareBrush, Command::CompareChosen,
                      Command::CompareImports, Command::CompareMedians, Command::JourneyOfFrame});
    m_viewMenu->addSeparator();
    fill(m_viewMenu, {Command::ShowSources, Command::ShowSpan, Command::ShowProblems, Command::ShowChecks});
    m_viewMenu->addSeparator();
    fill(m_themeMenu, {Command::ThemeSystem, Command::ThemeLight, Command::ThemeDark});
    fill(m_zoneMenu, {Command::TimesUtc, Command::TimesLocal});
    addLanguages();
    m_viewMenu->addMenu(m_themeMenu);
    m_viewMenu->addMenu(m_zoneMenu);
    m_viewMenu->addMenu(m_languageMenu);
    m_viewMenu->addSeparator();
    fill(m_viewMenu, {Command::ShowMenuBar, Command::FullScreen, Command::ResetLayout});
    fill(m_helpMenu, {Command::Help, Command::HelpPages, Command::WhatsNew, Command::StateReport, Command::OpenLogs, Command::About});
    for (QMenu* menu : {m_fileMenu, m_goMenu, m_viewMenu, m_helpMenu}) {
        m_popup->addMenu(menu);
        window->menuBar()->addMenu(menu);
    }
    window->menuBar()->hide();
    retranslate();
}

QAction* WindowActions::add(Command command, const QString& key, bool checkable) {
    auto* action = new QAction(m_window);
    if (!key.isEmpty()) action->setShortcut(QKeySequence(key, QKeySequence::PortableText));
    action->setCheckable(checkable);
    // On the window too: the menus may all be hidden, the keys work nevertheless.
    m_window->addAction(action);
    m_actions[command] = action;
    return action;
}

void WindowActions::exclusive(const std::vector<Command>& commands) {
    auto* group = new QActionGroup(this);
    for (const Command command : commands) group->addAction(action(command));
}

void WindowActions::addLanguages() {
    QStringList codes{QString()};
    codes += spokenCodes();
    auto* group = new QActionGroup(this);
    for (const QString& code : codes) {
        auto* action = new QAction(m_window);
        action->setCheckable(true);
        m_window->addAction(action);
        group->addAction(action);
        m_languageMenu->addAction(action);
        m_languages[code] = action;
    }
}

void WindowActions::fill(QMenu* menu, const std::vector<Command>& commands) {
    for (const Command command : commands) menu->addAction(action(command));
}

std::vector<std::pair<QString, QAction*>> WindowActions::listed() const {
    const auto plain = [](QString text) { return text.remove(QLatin1Char('&')); };
    std::vector<std::pair<QString, QAction*>> all;
    std::vector<const QMenu*> menus{m_fileMenu, m_goMenu, m_viewMenu, m_helpMenu};
    for (std::size_t i = 0; i < menus.size(); ++i) {
        for (QAction* action : menus[i]->actions()) {
            if (action->menu() != nullptr) {
                menus.push_back(action->menu());
            } else if (!action->isSeparator() && action->isEnabled() && action != this->action(Command::Palette)) {
                all.emplace_back(plain(menus[i]->title()), action);
            }
        }
    }
    return all;
}

void WindowActions::retranslate() {
    m_fileMenu->setTitle(tr("&File"));
    m_goMenu->setTitle(tr("&Go"));
    m_viewMenu->setTitle(tr("&View"));
    m_themeMenu->setTitle(tr("&Theme"));
    m_zoneMenu->setTitle(tr("T&ime zone"));
    m_languageMenu->setTitle(tr("&Language"));
    m_helpMenu->setTitle(tr("&Help"));
    const std::map<Command, QString> texts = {
        {Command::OpenFiles, tr("&Import files…")},
        {Command::OpenFolder, tr("Import &folder…")},
        {Command::OpenMapping, tr("Import &log lines with a mapping…")},
        {Command::FetchTraces, tr("Fetc&h traces…")},
        {Command::RefreshTrace, tr("Ask the se&rver for this trace again")},
        {Command::Connections, tr("Co&nnections…")},
        {Command::OpenSamples, tr("Open &sample traces")},
        {Command::ExportPicture, tr("&Export picture…")},
        {Command::CopyPicture, tr("&Copy picture")},
        {Command::Export, tr("E&xport traces…")},
        {Command::CopyMarkdown, tr("Copy trace as Mar&kdown")},
        {Command::Settings, tr("Se&ttings…")},
        {Command::ResetLayout, tr("&Reset layout")},
        {Command::Close, tr("&Quit")},
        {Command::Find, tr("&Search")},
        {Command::Palette, tr("&Commands…")},
        {Command::Back, tr("&Back")},
        {Command::Forward, tr("&Forward")},
        {Command::PreviousResult, tr("&Previous trace of the list")},
        {Command::NextResult, tr("&Next trace of the list")},
        {Command::PreviousFrame, tr("P&revious frame")},
        {Command::NextFrame, tr("Ne&xt frame")},
        {Command::AllTraces, tr("&All traces")},
        {Command::ShowTraces, tr("&Traces")},
        {Command::ShowCompare, tr("&Compare two traces")},
        {Command::ShowBottlenecks, tr("&Bottlenecks of many traces")},
        {Command::ServicesOverTime, tr("Percentiles of &each service over time")},
        {Command::ShowJourney, tr("Frame &journey")},
        {Command::JourneyOfFrame, tr("Show the jour&ney of this frame")},
        {Command::CompareMedian, tr("Compare with the &median of its kind")},
        {Command::CompareP95, tr("Compare with the p&95 of its kind")},
        {Command::CompareKind, tr("Compare p50 with p95 of this &kind")},
        {Command::CompareBrush, tr("Compare the b&rush with the rest")},
        {Command::CompareImports, tr("Compare the last two &imports")},
        {Command::CompareMedians, tr("Compare medians of t&wo imports")},
        {Command::CompareChosen, tr("Compare se&lected traces with the rest")},
        {Command::CopyComparison, tr("Copy comparison as &Markdown")},
        {Command::SaveComparison, tr("Save differences as CS&V…")},
        {Command::ShowSources, tr("&Sources")},
        {Command::ShowSpan, tr("S&pan")},
        {Command::ShowProblems, tr("Import &problems")},
        {Command::ShowChecks, tr("C&hecks")},
        {Command::ShowMenuBar, tr("&Menu bar")},
        {Command::FullScreen, tr("&Full screen")},
        {Command::ThemeSystem, tr("As the &system")},
        {Command::ThemeLight, tr("&Light")},
        {Command::ThemeDark, tr("&Dark")},
        {Command::TimesUtc, tr("&UTC")},
        {Command::TimesLocal, tr("&Local time")},
        {Command::Help, tr("&Keys")},
        {Command::HelpPages, tr("&Help pages")},
        {Command::OpenLogs, tr("Open the &log folder")},
        {Command::WhatsNew, tr("What's &new")},
        {Command::StateReport, tr("&Report of the program's state…")},
        {Command::About, tr("&About Framewake")},
    };
    for (const auto& [command, text] : texts) action(command)->setText(text);
    language({})->setText(tr("As the s&ystem"));
    for (const SpokenLanguage& spoken : spokenLanguages()) language(spoken.code)->setText(QLatin1Char('&') + spoken.ownName);
}

}  // namespace fw::app

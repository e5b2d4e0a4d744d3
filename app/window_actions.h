// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <utility>
#include <vector>

#include <QObject>
#include <QString>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;
class QMenuBar;

namespace fw::app {

/// Everything the reader can ask of the window.
enum class Command : std::uint8_t {
    OpenFiles,
    OpenFolder,
    OpenMapping,
    OpenSamples,
    Connections,
    FetchTraces,
    RefreshTrace,
    ExportPicture,
    CopyPicture,
    Export,
    CopyMarkdown,
    Settings,
    Close,
    Find,
    Palette,
    Back,
    Forward,
    PreviousResult,
    NextResult,
    PreviousFrame,
    NextFrame,
    AllTraces,
    ShowTraces,
    ShowCompare,
    ShowBottlenecks,
    ServicesOverTime,
    ShowJourney,
    JourneyOfFrame,
    CompareMedian,
    CompareP95,
    CompareKind,
    CompareBrush,
    CompareChosen,
    CompareImports,
    CompareMedians,
    CopyComparison,
    SaveComparison,
    ShowSources,
    ShowSpan,
    ShowProblems,
    ShowChecks,
    ShowMenuBar,
    FullScreen,
    ResetLayout,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    TimesUtc,
    TimesLocal,
    Help,
    HelpPages,
    WhatsNew,
    OpenLogs,
    StateReport,
    About,
};

/// The actions of a window with their keys, and the menus made of them: one popup for the menu button, the same menus in
/// the menu bar. Texts follow the language. Owned by the window.
class WindowActions : public QObject {
    Q_OBJECT

public:
    explicit WindowActions(QMainWindow* window);

    [[nodiscard]] QAction* action(Command command) const { return m_actions.at(command); }
    /// The action of a language of spokenLanguages(); an empty code is the system's.
    [[nodiscard]] QAction* language(const QString& code) const { return m_languages.at(code); }
    /// Menu of the menu button.
    [[nodiscard]] QMenu* popup() const { return m_popup; }
    /// All that can be asked for now, with the title of its menu; without the palette that lists them.
    [[nodiscard]] std::vector<std::pair<QString, QAction*>> listed() const;
    void retranslate();

private:
    QAction* add(Command command, const QString& key = {}, bool checkable = false);
    void exclusive(const std::vector<Command>& commands);
    void addLanguages();
    void fill(QMenu* menu, const std::vector<Command>& commands);

    QMainWindow* m_window;
    std::map<Command, QAction*> m_actions;
    std::map<QString, QAction*> m_languages;  ///< by code
    QMenu* m_popup;
    QMenu* m_fileMenu;
    QMenu* m_goMenu;
    QMenu* m_viewMenu;
    QMenu* m_themeMenu;
    QMenu* m_zoneMenu;
    QMenu* m_languageMenu;
    QMenu* m_helpMenu;
};

}  // namespace fw::app

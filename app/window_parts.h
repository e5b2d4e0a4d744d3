// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/render/theme.h"

class QDockWidget;
class QLabel;
class QMainWindow;
class QStackedWidget;
class QWidget;

namespace fw::items {
class IssueModel;
}
namespace fw::widgets {
class BottlenecksView;
class CompareView;
class FirstRunPage;
class ImportProblemsPanel;
class ImportStatus;
class JourneyView;
class PaneSplitter;
class QualityPanel;
class SourcesPanel;
class SpanPanel;
class TraceListHeader;
class TraceListPane;
class TraceTable;
class TraceView;
}  // namespace fw::widgets

namespace fw::app {

class MessageBar;
class NoCachePage;
class TabRow;
class TopBar;
class WindowActions;

/// The widgets of the window, all owned by it. Made by buildParts(), which lays them out and connects nothing.
struct WindowParts {
    TopBar* top = nullptr;
    MessageBar* messages = nullptr;
    TabRow* tabs = nullptr;
    QStackedWidget* views = nullptr;  ///< the pages below, the comparison, the bottlenecks, the journey
    widgets::CompareView* compare = nullptr;
    widgets::BottlenecksView* bottlenecks = nullptr;
    widgets::JourneyView* journey = nullptr;
    QStackedWidget* pages = nullptr;
    NoCachePage* noCache = nullptr;  ///< page while the cache cannot be used
    widgets::FirstRunPage* firstRun = nullptr;
    widgets::PaneSplitter* work = nullptr;  ///< list above, trace below
    widgets::TraceListPane* listPane = nullptr;
    widgets::TraceListHeader* listHeader = nullptr;  ///< of listPane
    widgets::TraceTable* table = nullptr;            ///< likewise
    widgets::TraceView* traceView = nullptr;
    widgets::SourcesPanel* sources = nullptr;
    widgets::SpanPanel* span = nullptr;
    widgets::ImportProblemsPanel* problems = nullptr;
    widgets::QualityPanel* checks = nullptr;
    QDockWidget* sourcesDock = nullptr;
    QDockWidget* spanDock = nullptr;
    QDockWidget* problemsDock = nullptr;
    QDockWidget* checksDock = nullptr;  ///< in the place of problemsDock: one of the two is seen
    widgets::ImportStatus* importStatus = nullptr;
    QLabel* cacheLabel = nullptr;
    QLabel* zoneLabel = nullptr;

    /// Of the side panels as designed, before px().
    static constexpr int sourcesWidth = 232;
    static constexpr int spanWidth = 324;
    /// Of the list of traces: head, chart and five rows.
    static constexpr int listHeight = 276;

    void setTheme(render::ThemeId theme) const;
    void setUtc(bool utc) const;
};

[[nodiscard]] WindowParts buildParts(QMainWindow* window, const WindowActions& actions, items::IssueModel* issues);

}  // namespace fw::app

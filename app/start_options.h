// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QSize>
#include <QString>
#include <QStringList>
#include <Qt>

#include "app/read_as.h"
#include "model/core/result.h"
#include "widgets/compare_tools.h"
#include "widgets/render/theme.h"

namespace fw::app {

/// The command line of `framewake`, understood (names: a contract, see ARCHITECTURE.md and --help).
struct StartOptions {
    QString cachePath;     ///< empty: the default cache; ":memory:": a temporary one
    QString settingsPath;  ///< empty: the user's settings file
    QString screenshot;    ///< PNG to write instead of staying open
    std::optional<QSize> size;
    std::optional<double> scale;  ///< device pixels a logical pixel, 0.5 to 4
    std::optional<render::ThemeId> theme;
    QString selectSpan;
    QString pane;          ///< of the trace view (TraceView::paneIds()); empty: as it was left
    bool compare = false;  ///< the comparison of two traces instead
    widgets::CompareMode compareMode = widgets::CompareMode::SideBySide;
    bool journey = false;           ///< that of the frame of the trace that is opened instead
    bool servicesOverTime = false;  ///< in the place of their table
    bool bottlenecks = false;       ///< those of the search, or of all traces, instead
    QString language;
    std::optional<Qt::LayoutDirection> layout;  ///< nothing: that of the language
    QString format;                             ///< as parseReadAs() takes it; empty: by content
    bool utc = false;
    bool help = false;
    bool version = false;
    QString completion;         ///< kind of describeProgram() to print; empty: none
    bool measureStart = false;  ///< print the time to the first paint and exit
    QStringList arguments;      ///< FILE | DIRECTORY | URL | ID | QUERY
};

/// Errors: Usage, as one English sentence. `arguments` without the program's name.
[[nodiscard]] Result<StartOptions> parseStartOptions(const QStringList& arguments);

/// What --help prints.
[[nodiscard]] QString startHelp();

/// What --completion prints; empty where there is no such kind.
[[nodiscard]] QString startCompletion(const QString& kind);

/// The positional arguments, told apart.
struct StartTargets {
    QStringList paths;    ///< existing files and folders, absolute
    QStringList queries;  ///< ids, searches
    QStringList urls;     ///< pages and APIs of trace servers, to be fetched
    ReadAs readAs = {};   ///< of the paths
    QString span = {};    ///< to be selected: of a `framewake://` link, as is `view`
    QString view = {};
};

/// A text is a path if it exists, or looks like one ("./", "/", "../", "file:"); `framewake://trace/<id>` becomes its id; the
/// last such link says the span and the view.
[[nodiscard]] StartTargets sortArguments(const QStringList& arguments, const QString& workingFolder);

/// A file manager hands over a cache as a file: where exactly one is among the paths, takes it out and gives its path. By its name alone,
/// as a cache is opened by SQLite only.
[[nodiscard]] QString takeCache(StartTargets& targets);

}  // namespace fw::app

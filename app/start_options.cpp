// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start_options.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

#include "app/own_link.h"
#include "widgets/trace_view.h"

namespace fw::app {

namespace {

struct Names {
    QCommandLineOption cache{QStringLiteral("cache"), QStringLiteral("Cache to use; \":memory:\" keeps nothing."), QStringLiteral("FILE")};
    QCommandLineOption screenshot{QStringLiteral("screenshot"),
                                  QStringLiteral("Open, finish all imports, select the given trace, draw the window, save, exit."),
                                  QStringLiteral("OUT.png")};
    QCommandLineOption size{QStringLiteral("size"), QStringLiteral("Size of the window."), QStringLiteral("WxH")};
    QCommandLineOption scale{QStringLiteral("scale"), QStringLiteral("Device pixels a logical pixel."), QStringLiteral("F")};
    QCommandLineOption theme{QStringLiteral("theme"), QStringLiteral("light or dark."), QStringLiteral("THEME")};
    QCommandLineOption view{QStringLiteral("view"), QStringLiteral("What is shown of the trace."), QStringLiteral("VIEW")};
    QCommandLineOption select{QStringLiteral("select"), QStringLiteral("Span to select."), QStringLiteral("SPAN_ID")};
    QCommandLineOption language{QStringLiteral("language"), QStringLiteral("Language of the window: en, pl."), QStringLiteral("CODE")};
    QCommandLineOption format{QStringLiteral("format"), QStringLiteral("Format of the sources."), QStringLiteral("NAME")};
    QCommandLineOption utc{QStringLiteral("utc"), QStringLiteral("Show times in UTC.")};
    QCommandLineOption settings{QStringLiteral("settings"), QStringLiteral("Settings file to use."), QStringLiteral("FILE")};
    QCommandLineOption measure{QStringLiteral("measure-start"), QStringLiteral("Print the time to the first paint and exit.")};
    QCommandLineOption help{{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Show this help.")};
    QCommandLineOption version{{QStringLiteral("v"), QStringLiteral("version")}, QStringLiteral("Show the version.")};

    void addTo(QCommandLineParser& parser) {
        settings.setFlags(QCommandLineOption::HiddenFromHelp);
        measure.setFlags(QCommandLineOption::HiddenFromHelp);
        parser.addOptions({cache, screenshot, size, scale, theme, view, select, language, format, utc, settings, measure, help, version});
    }
};

tl::unexpected<Error> usage(const QString& message) {
    return fail(ErrorKind::Usage, message.toStdString());
}

/// The working folder counts, because a second start hands its arguments to another process.
std::optional<QString> existingPath(const QString& argument, const QString& workingFolder) {
    QString path = argument;
    if (argument.startsWith(QLatin1String("file:"))) path = QUrl(argument).toLocalFile();
    if (path.isEmpty() || path.contains(QChar::Null)) return std::nullopt;
    const QFileInfo info(QDir(workingFolder), path);
    if (info.exists()) return info.absoluteFilePath();
    const bool looksLikeOne = argument.startsWith(QLatin1String("file:")) || argument.startsWith(QLatin1Char('/')) ||
                              argument.startsWith(QLatin1String("./")) || argument.startsWith(QLatin1String("../"));
    static const QRegularExpression dataFile(
        QStringLiteral("\\.(json|jsonl|ndjson|pb|bin|log|txt|gz|zst|xz|bz2|zip|tar|tgz|tbz2?|txz|har|out)$"),
        QRegularExpression::CaseInsensitiveOption);
    if (looksLikeOne || (!argument.contains(QLatin1Char(' ')) && dataFile.match(argument).hasMatch())) return info.absoluteFilePath();
    return std::nullopt;
}

}  // namespace

Result<StartOptions> parseStartOptions(const QStringList& arguments) {
    QCommandLineParser parser;
    Names names;
    names.addTo(parser);
    if (!parser.parse(QStringList(QStringLiteral("framewake")) + arguments)) return usage(parser.errorText());
    StartOptions options;
    options.help = parser.isSet(names.help);
    options.version = parser.isSet(names.version);
    options.cachePath = parser.value(names.cache);
    options.settingsPath = parser.value(names.settings);
    options.screenshot = parser.value(names.screenshot);
    options.selectSpan = parser.value(names.select);
    options.language = parser.value(names.language);
    options.format = parser.value(names.format);
    options.utc = parser.isSet(names.utc);
    options.measureStart = parser.isSet(names.measure);
    options.arguments = parser.positionalArguments();
    if (parser.isSet(names.cache) && options.cachePath.isEmpty()) return usage(QStringLiteral("--cache needs a file"));
    if (parser.isSet(names.format) && options.format.isEmpty()) return usage(QStringLiteral("--format needs a name"));
    if (parser.isSet(names.screenshot) && options.screenshot.isEmpty()) return usage(QStringLiteral("--screenshot needs a file"));
    if (parser.isSet(names.size)) {
        static const QRegularExpression form(QStringLiteral("^(\\d{1,5})[xX](\\d{1,5})$"));
        const QRegularExpressionMatch match = form.match(parser.value(names.size));
        const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
        if (!match.hasMatch() || size.width() < 320 || size.height() < 240 || size.width() > 8000 || size.height() > 8000) {
            return usage(QStringLiteral("--size wants WxH between 320x240 and 8000x8000, not \"%1\"").arg(parser.value(names.size)));
        }
        options.size = size;
    }
    if (parser.isSet(names.scale)) {
        bool good = false;
        const double scale = QLocale::c().toDouble(parser.value(names.scale), &good);
        if (!good || !(scale >= 0.5 && scale <= 4)) {
            return usage(QStringLiteral("--scale wants a number from 0.5 to 4, not \"%1\"").arg(parser.value(names.scale)));
        }
        options.scale = scale;
    }
    if (parser.isSet(names.theme)) {
        const QString theme = parser.value(names.theme);
        if (theme == QLatin1String("light")) {
            options.theme = render::ThemeId::Light;
        } else if (theme == QLatin1String("dark")) {
            options.theme = render::ThemeId::Dark;
        } else {
            return usage(QStringLiteral("--theme is light or dark, not \"%1\"").arg(theme));
        }
    }
    if (parser.isSet(names.view)) {
        const QStringList panes = widgets::TraceView::paneIds();
        options.pane = parser.value(names.view);
        static const QStringList comparisons = {QStringLiteral("compare"), QStringLiteral("compare-tree"), QStringLiteral("compare-table")};
        if (const auto mode = comparisons.indexOf(options.pane); mode >= 0) {
            options.pane.clear();
            options.compare = true;
            options.compareMode = static_cast<widgets::CompareMode>(mode);
        }
        if (options.pane == QLatin1String("bottlenecks")) {
            options.pane.clear();
            options.bottlenecks = true;
        }
        if (options.pane == QLatin1String("trace")) options.pane = panes.front();
        if (!options.compare && !options.bottlenecks && !panes.contains(options.pane)) {
            return usage(QStringLiteral("--view is trace, bottlenecks, compare, compare-tree, compare-table or one of %1, not \"%2\"")
                             .arg(panes.join(QStringLiteral(", ")), options.pane));
        }
    }
    static const QRegularExpression code(QStringLiteral("^[A-Za-z]{2,3}([_-][A-Za-z0-9]{2,8})*$"));
    if (!options.language.isEmpty() && !code.match(options.language).hasMatch()) {
        return usage(QStringLiteral("--language wants a code such as en or pl, not \"%1\"").arg(options.language));
    }
    const QString language = options.language.left(2).toLower();
    if (!language.isEmpty() && language != QLatin1String("en") && language != QLatin1String("pl")) {
        return usage(QStringLiteral("--language: this version speaks en and pl, not \"%1\"").arg(options.language));
    }
    const QString picture = QFileInfo(options.screenshot).suffix();
    if (!picture.isEmpty() && picture.compare(QLatin1String("png"), Qt::CaseInsensitive) != 0) {
        return usage(QStringLiteral("--screenshot writes PNG; give the file a name that ends in .png, not .%1").arg(picture));
    }
    return options;
}

QString startHelp() {
    const QString text = QStringLiteral(
        "Usage: framewake [options] [FILE | DIRECTORY | URL | ID | QUERY]...\n"
        "Imports files and folders, opens the trace of an id or a frame id, fetches what a page of Jaeger, Tempo, Zipkin or\n"
        "Grafana shows. framewake://trace/ID[/span/ID][?view=VIEW] opens a trace of the cache.\n\n"
        "  --cache FILE          cache to use (default: in the user's cache folder); :memory: keeps nothing\n"
        "  --screenshot OUT.png  open, finish all imports, select the given trace, draw the window, save, exit\n"
        "  --size WxH            size of the window, for example 1440x900\n"
        "  --scale F             device pixels a logical pixel, 0.5 to 4\n"
        "  --theme THEME         light or dark\n"
        "  --view VIEW           what is shown of the trace: %1;\n"
        "                        or, with two ids, compare, compare-tree, compare-table;\n"
        "                        or bottlenecks, of the traces of the query\n"
        "  --select SPAN_ID      span to select\n"
        "  --language CODE       language of the window: en, pl\n"
        "  --format NAME         format of the files, instead of looking at their content; log:PROFILE or log:FILE reads\n"
        "                        logs by a mapping\n"
        "  --utc                 show times in UTC\n"
        "  --settings FILE       settings file to use instead of the user's own\n"
        "  -h, --help            show this help\n"
        "  -v, --version         show the version\n\n"
        "Exit codes: 0 done; 2 wrong usage; 3 input unreadable, or read in part; 4 nothing found; 5 cache trouble.\n");
    return text.arg(widgets::TraceView::paneIds().join(QStringLiteral(", ")));
}

StartTargets sortArguments(const QStringList& arguments, const QString& workingFolder) {
    StartTargets targets;
    for (const QString& argument : arguments) {
        const QString text = argument.trimmed();
        if (text.isEmpty()) continue;
        if (const std::optional<OwnLink> link = readOwnLink(text)) {
            targets.queries.append(link->trace);
            targets.span = link->span;
            targets.view = link->view;
        } else if (const std::optional<QString> path = existingPath(text, workingFolder)) {
            targets.paths.append(*path);
        } else if (text.startsWith(QLatin1String("http://"), Qt::CaseInsensitive) ||
                   text.startsWith(QLatin1String("https://"), Qt::CaseInsensitive)) {
            targets.urls.append(text);
        } else {
            targets.queries.append(text);
        }
    }
    return targets;
}

}  // namespace fw::app

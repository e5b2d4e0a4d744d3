// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start_options.h"

#include <algorithm>

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

#include "app/own_link.h"
#include "app/program_words.h"
#include "app/spoken_languages.h"
#include "widgets/trace_view.h"

namespace fw::app {

namespace {

/// One option, as the parser, --help, the completions and the man page know it.
struct Entry {
    const char* name;
    const char* letter;  ///< "" where there is none
    const char* value;   ///< "" where nothing stands behind it
    const char* help;    ///< %1: what --view shows of a trace, %2: the languages
    const char* choices = "";
};
constexpr Entry entries[] = {
    {"cache", "", "FILE", "Cache to use (default: in the user's cache folder); :memory: keeps nothing"},
    {"screenshot", "", "OUT.png", "Open, finish all imports, select the given trace, draw the window, save, exit"},
    {"size", "", "WxH", "Size of the window, for example 1440x900"},
    {"scale", "", "F", "Device pixels a logical pixel, 0.5 to 4"},
    {"theme", "", "THEME", "light or dark", "light dark"},
    {"view", "", "VIEW",
     "What is shown of the trace: %1; or, with two ids, compare, compare-tree, compare-table; or bottlenecks or services (over time), of "
     "the "
     "traces of the query; "
     "or journey, of the "
     "frame that the query names or its trace belongs to",
     "%1 compare compare-tree compare-table bottlenecks services journey"},
    {"select", "", "SPAN_ID", "Span to select"},
    {"language", "", "CODE", "Language of the window: %2", "%2"},
    {"layout", "", "DIR", "ltr or rtl: the window from left to right, or from right to left; time always runs to the right", "ltr rtl"},
    {"format", "", "NAME", "Format of the files, instead of looking at their content; log:PROFILE or log:FILE reads logs by a mapping"},
    {"utc", "", "", "Show times in UTC"},
    {"settings", "", "FILE", "Settings file to use instead of the user's own"},
    {"completion", "", "SHELL", "Write the completion of this program for a shell, or the reference of its man page, and exit",
     "bash zsh fish man"},
    {"help", "h", "", "Show this help"},
    {"version", "v", "", "Show the version"},
};
/// For the benchmark alone.
constexpr const char* measureStart = "measure-start";

void addTo(QCommandLineParser& parser) {
    for (const Entry& entry : entries) {
        QStringList names{QString::fromLatin1(entry.name)};
        if (*entry.letter != '\0') names.append(QString::fromLatin1(entry.letter));
        parser.addOption(QCommandLineOption(names, QString(), QString::fromLatin1(entry.value)));
    }
    parser.addOption(QCommandLineOption(QString::fromLatin1(measureStart)));
}

std::string withNames(const char* text, const char* between) {
    const QLatin1String separator(between);
    QString out = QString::fromLatin1(text);
    out.replace(QLatin1String("%1"), widgets::TraceView::paneIds().join(separator));
    return out.replace(QLatin1String("%2"), spokenCodes().join(separator)).toStdString();
}

CommandWords startWords() {
    CommandWords words;
    words.name = "framewake";
    words.takesFiles = true;
    for (const Entry& entry : entries) {
        OptionWords option;
        if (*entry.letter != '\0') option.names.push_back(std::string("-") + entry.letter);
        option.names.push_back(std::string("--") + entry.name);
        option.value = entry.value;
        option.help = withNames(entry.help, ", ");
        const QString choices = QString::fromStdString(withNames(entry.choices, " "));
        for (const QString& choice : choices.split(QLatin1Char(' '), Qt::SkipEmptyParts)) option.choices.push_back(choice.toStdString());
        words.options.push_back(std::move(option));
    }
    return words;
}

/// One row of the list of options: the text in lines beside the name.
QString helpRow(const OptionWords& option) {
    constexpr qsizetype column = 24;
    constexpr qsizetype width = 110;
    QString line = QStringLiteral("  ");
    for (const std::string& name : option.names)
        line += (name == option.names.front() ? QString() : QStringLiteral(", ")) + QString::fromStdString(name);
    if (!option.value.empty()) line += QLatin1Char(' ') + QString::fromStdString(option.value);
    line = line.leftJustified(column - 1);
    QString text;
    for (const QString& word : QString::fromStdString(option.help).split(QLatin1Char(' '))) {
        if (line.size() + 1 + word.size() > width) {
            text += line + QLatin1Char('\n');
            line = QString(column - 1, QLatin1Char(' '));
        }
        line += QLatin1Char(' ') + word;
    }
    return text + line + QLatin1Char('\n');
}

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
    // Frame ids may have slashes too: a folder that is there tells them apart.
    const bool inFolder = path.contains(QLatin1Char('/')) && !path.contains(QLatin1String("://")) && info.absoluteDir().exists();
    const bool looksLikeOne = inFolder || argument.startsWith(QLatin1String("file:")) || argument.startsWith(QLatin1Char('/')) ||
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
    addTo(parser);
    if (!parser.parse(QStringList(QStringLiteral("framewake")) + arguments)) return usage(parser.errorText());
    StartOptions options;
    options.help = parser.isSet(QStringLiteral("help"));
    options.version = parser.isSet(QStringLiteral("version"));
    options.cachePath = parser.value(QStringLiteral("cache"));
    options.settingsPath = parser.value(QStringLiteral("settings"));
    options.screenshot = parser.value(QStringLiteral("screenshot"));
    options.selectSpan = parser.value(QStringLiteral("select"));
    options.language = parser.value(QStringLiteral("language"));
    options.format = parser.value(QStringLiteral("format"));
    options.utc = parser.isSet(QStringLiteral("utc"));
    options.measureStart = parser.isSet(QLatin1String(measureStart));
    options.arguments = parser.positionalArguments();
    if (parser.isSet(QStringLiteral("cache")) && options.cachePath.isEmpty()) return usage(QStringLiteral("--cache needs a file"));
    if (parser.isSet(QStringLiteral("format")) && options.format.isEmpty()) return usage(QStringLiteral("--format needs a name"));
    if (parser.isSet(QStringLiteral("screenshot")) && options.screenshot.isEmpty())
        return usage(QStringLiteral("--screenshot needs a file"));
    if (parser.isSet(QStringLiteral("size"))) {
        static const QRegularExpression form(QStringLiteral("^(\\d{1,5})[xX](\\d{1,5})$"));
        const QRegularExpressionMatch match = form.match(parser.value(QStringLiteral("size")));
        const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
        if (!match.hasMatch() || size.width() < 320 || size.height() < 240 || size.width() > 8000 || size.height() > 8000) {
            return usage(
                QStringLiteral("--size wants WxH between 320x240 and 8000x8000, not \"%1\"").arg(parser.value(QStringLiteral("size"))));
        }
        options.size = size;
    }
    if (parser.isSet(QStringLiteral("scale"))) {
        bool good = false;
        const double scale = QLocale::c().toDouble(parser.value(QStringLiteral("scale")), &good);
        if (!good || !(scale >= 0.5 && scale <= 4)) {
            return usage(QStringLiteral("--scale wants a number from 0.5 to 4, not \"%1\"").arg(parser.value(QStringLiteral("scale"))));
        }
        options.scale = scale;
    }
    if (parser.isSet(QStringLiteral("theme"))) {
        const QString theme = parser.value(QStringLiteral("theme"));
        if (theme == QLatin1String("light")) {
            options.theme = render::ThemeId::Light;
        } else if (theme == QLatin1String("dark")) {
            options.theme = render::ThemeId::Dark;
        } else {
            return usage(QStringLiteral("--theme is light or dark, not \"%1\"").arg(theme));
        }
    }
    if (parser.isSet(QStringLiteral("view"))) {
        const QStringList panes = widgets::TraceView::paneIds();
        options.pane = parser.value(QStringLiteral("view"));
        static const QStringList comparisons = {QStringLiteral("compare"), QStringLiteral("compare-tree"), QStringLiteral("compare-table")};
        if (const auto mode = comparisons.indexOf(options.pane); mode >= 0) {
            options.pane.clear();
            options.compare = true;
            options.compareMode = static_cast<widgets::CompareMode>(mode);
        }
        if (options.pane == QLatin1String("bottlenecks") || options.pane == QLatin1String("services")) {
            options.servicesOverTime = options.pane == QLatin1String("services");
            options.pane.clear();
            options.bottlenecks = true;
        }
        if (options.pane == QLatin1String("journey")) {
            options.pane.clear();
            options.journey = true;
        }
        if (options.pane == QLatin1String("trace")) options.pane = panes.front();
        if (!options.compare && !options.bottlenecks && !options.journey && !panes.contains(options.pane)) {
            return usage(
                QStringLiteral(
                    "--view is trace, bottlenecks, services, journey, compare, compare-tree, compare-table or one of %1, not \"%2\"")
                    .arg(panes.join(QStringLiteral(", ")), options.pane));
        }
    }
    if (parser.isSet(QStringLiteral("layout"))) {
        const QString layout = parser.value(QStringLiteral("layout"));
        if (layout != QLatin1String("ltr") && layout != QLatin1String("rtl"))
            return usage(QStringLiteral("--layout is ltr or rtl, not \"%1\"").arg(layout));
        options.layout = layout == QLatin1String("rtl") ? Qt::RightToLeft : Qt::LeftToRight;
    }
    static const QRegularExpression code(QStringLiteral("^[A-Za-z]{2,3}([_-][A-Za-z0-9]{2,8})*$"));
    if (!options.language.isEmpty() && !code.match(options.language).hasMatch()) {
        return usage(QStringLiteral("--language wants a code such as en or de_AT, not \"%1\"").arg(options.language));
    }
    if (!options.language.isEmpty() && spokenCode(options.language).isEmpty()) {
        return usage(QStringLiteral("--language: this version speaks %1, not \"%2\"")
                         .arg(spokenCodes().join(QStringLiteral(", ")), options.language));
    }
    options.completion = parser.value(QStringLiteral("completion"));
    if (parser.isSet(QStringLiteral("completion")) && startCompletion(options.completion).isEmpty())
        return usage(QStringLiteral("--completion is bash, zsh, fish or man, not \"%1\"").arg(options.completion));
    const QString picture = QFileInfo(options.screenshot).suffix();
    if (!picture.isEmpty() && picture.compare(QLatin1String("png"), Qt::CaseInsensitive) != 0) {
        return usage(QStringLiteral("--screenshot writes PNG; give the file a name that ends in .png, not .%1").arg(picture));
    }
    return options;
}

QString startHelp() {
    QString text = QStringLiteral(
        "Framewake: a window on distributed traces.\n"
        "Usage: framewake [OPTIONS] [FILE | DIRECTORY | URL | ID | QUERY]...\n"
        "Imports files and folders, opens the trace of an id or a frame id, fetches what a page of Jaeger, Tempo, Zipkin or Grafana\n"
        "shows. framewake://trace/ID[/span/ID][?view=VIEW] opens a trace of the cache; a FILE.fwdb is opened as the cache.\n\n"
        "Options:\n");
    for (const OptionWords& option : startWords().options) text += helpRow(option);
    return text + QStringLiteral(
                      "\nExit codes: 0 done, 2 wrong usage, 3 input unreadable or read in part, 4 nothing found, 5 cache trouble.\n"
                      "Without a window: framewake-cli.\n");
}

QString startCompletion(const QString& kind) {
    return QString::fromStdString(describeProgram(startWords(), kind.toStdString()));
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

QString takeCache(StartTargets& targets) {
    const auto isCache = [](const QString& path) { return path.endsWith(QLatin1String(".fwdb"), Qt::CaseInsensitive); };
    if (std::count_if(targets.paths.cbegin(), targets.paths.cend(), isCache) != 1) return {};
    const auto found = std::find_if(targets.paths.cbegin(), targets.paths.cend(), isCache);
    const QString path = QFileInfo(*found).isFile() ? *found : QString();
    if (!path.isEmpty()) targets.paths.erase(found);
    return path;
}

}  // namespace fw::app

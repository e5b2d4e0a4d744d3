// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>
#include <clocale>
#include <csignal>
#include <cstdio>
#include <memory>
#include <optional>

#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QPainter>
#include <QPixmap>
#include <QTimer>

#include "app/help_window.h"
#include "app/language.h"
#include "app/main_window.h"
#include "app/mapping_profiles.h"
#include "app/message_bar.h"
#include "app/own_link.h"
#include "app/read_as.h"
#include "app/screenshot.h"
#include "app/settings.h"
#include "app/signal_watch.h"
#include "app/single_instance.h"
#include "app/start_options.h"
#include "app/texts.h"
#include "app/trace_desk.h"
#include "model/store/cache_file.h"
#include "widgets/render/icons.h"
#include "widgets/render/theme.h"

namespace {

using namespace fw;
using namespace fw::app;

enum ExitCode { Done = 0, WrongUsage = 2, CacheTrouble = 5, InputTrouble = 3, OutputTrouble = 3 };

void complain(const QString& text) {
    std::fprintf(stderr, "framewake: %s\n", text.toUtf8().constData());
}

/// Prints how long after the start of the program the window was first drawn, and ends the program.
class StartMeter : public QObject {
public:
    StartMeter(QWidget& window, std::chrono::steady_clock::time_point begin) : QObject(&window), m_begin(begin) {
        window.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Paint && !m_told) {
            m_told = true;
            QTimer::singleShot(0, this, [this] {
                const double ms = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - m_begin).count();
                std::printf("first paint after %.1f ms\n", ms);
                QApplication::exit(Done);
            });
        }
        return false;
    }

private:
    std::chrono::steady_clock::time_point m_begin;
    bool m_told = false;
};

bool prepareEnvironment(const StartOptions& options) {
    if (options.scale) qputenv("QT_SCALE_FACTOR", QByteArray::number(*options.scale));
    if (!qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) return true;
    const bool display = !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    if (!options.screenshot.isEmpty() || (options.measureStart && !display)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        return true;
    }
    return display;
}

QIcon programIcon() {
    QIcon icon;
    const render::Theme& theme = render::theme(render::ThemeId::Light);
    for (const int size : {16, 32, 48, 128}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        render::paintLogo(painter, QRectF(0, 0, size, size), theme.service(0), theme.service(2), theme.service(1), theme.critical);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

/// The cache of a window and what belongs to it alone.
struct OpenCache {
    store::CacheOptions options;
    std::optional<store::TemporaryCache> temporary;
    std::unique_ptr<SingleInstance> instance;

    Result<void> open(const QString& path, const Settings& settings) {
        instance.reset();
        temporary.reset();
        options = {};
        if (path == QLatin1String(":memory:")) {
            Result<store::TemporaryCache> made = store::TemporaryCache::create();
            if (!made) return tl::unexpected<Error>(made.error());
            temporary.emplace(std::move(*made));
            options.path = temporary->path();
        } else {
            options.path = path.isEmpty() ? store::defaultCachePath() : QFileInfo(path).absoluteFilePath().toStdString();
        }
        // A cache that is there already keeps the key it is indexed by.
        if (temporary || !QFileInfo::exists(QString::fromStdString(options.path))) options.frameKey = settings.data.frameKey.toStdString();
        return {};
    }

    /// False if another window has this cache open and took the arguments.
    bool listen(const QStringList& arguments) {
        instance = std::make_unique<SingleInstance>(QString::fromStdString(options.path));
        return instance->start(arguments) != SingleInstance::Role::Forwarded;
    }
};

/// What another start hands over to the window that is open.
QStringList forwarded(const StartTargets& targets) {
    QStringList queries = targets.queries;
    if (!queries.isEmpty() && !(targets.span.isEmpty() && targets.view.isEmpty()))
        queries.back() = ownLinkText({queries.back(), targets.span, targets.view});
    QStringList arguments = targets.paths + queries + targets.urls;
    if (const QString readAs = readAsArgument(targets.readAs); !readAs.isEmpty() && !targets.paths.isEmpty()) arguments.prepend(readAs);
    return arguments;
}

StartTargets forwardedTargets(QStringList arguments) {
    std::optional<ReadAs> readAs;
    if (!arguments.isEmpty()) readAs = readAsFromArgument(arguments.front());
    if (readAs) arguments.removeFirst();
    StartTargets targets = sortArguments(arguments, QDir::rootPath());
    if (readAs) targets.readAs = *readAs;
    return targets;
}

/// Why a window ended, and what it could not do for want of a cache.
struct Ending {
    int code = Done;
    StartTargets pending = {};
};

/// One window from its making to its end. `notice`: what it says at first.
Ending runWindow(const store::CacheOptions& cache, Settings& settings, const StartOptions& options, const StartTargets& targets,
                 SingleInstance* instance, std::chrono::steady_clock::time_point begin, const std::optional<Message>& notice) {
    const bool picture = !options.screenshot.isEmpty();
    const bool safe = !settings.beginRestore();
    if (safe) {
        settings.data.session = {};
        settings.data.geometry.clear();
        settings.data.windowState.clear();
        settings.data.splits.clear();
        settings.data.columns.clear();
        settings.data.tableHeader.clear();
        settings.data.traceView.clear();
    }
    MainWindow window(cache, settings, options);
    if (!settings.keptBadFile().isEmpty()) {
        window.parts().messages->add(
            {Message::Kind::Warning, QCoreApplication::translate("fw::app::Texts",
                                                                 "The settings could not be understood, the defaults "
                                                                 "hold. The file was kept as %1.")
                                         .arg(settings.keptBadFile())});
    }
    if (safe) {
        window.parts().messages->add(
            {Message::Kind::Warning, QCoreApplication::translate("fw::app::Texts",
                                                                 "The last session failed to open twice and was left "
                                                                 "out.")});
    }
    // No picture begins with news.
    if (!picture && !safe) {
        if (const std::optional<Message> news = noticeOfUpdate(settings.data)) window.parts().messages->add(*news);
    }
    if (notice) window.parts().messages->add(*notice);
    if (options.measureStart) new StartMeter(window, begin);
    if (instance) {
        QObject::connect(instance, &SingleInstance::argumentsReceived, &window, [&window](const QStringList& arguments) {
            window.open(forwardedTargets(arguments));
            window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
            window.raise();
            window.activateWindow();
        });
    }
    const SignalWatch signals;
    QObject::connect(&signals, &SignalWatch::asked, &window, &MainWindow::leave);
    window.show();
    window.begin(targets);
    // A session that stands for a few seconds did not crash the program.
    QTimer::singleShot(3000, &window, [&settings] { settings.endRestore(); });
    int code = Done;
    if (picture) {
        Screenshot screenshot(window, options.screenshot);
        QObject::connect(&screenshot, &Screenshot::finished, &window, [&](const QString& problem) {
            if (!problem.isEmpty()) complain(options.screenshot + QStringLiteral(": ") + problem);
            if (const QString span = window.traces().wantedSpan(); !span.isEmpty())
                complain(span + QStringLiteral(": no such span in the trace that is shown"));
            for (const Message& message : window.parts().messages->messages()) complain(message.text);
            QApplication::exit(problem.isEmpty() ? window.exitCode() : static_cast<int>(OutputTrouble));
        });
        screenshot.start();
        code = QApplication::exec();
    } else {
        code = QApplication::exec();
    }
    settings.endRestore();
    return {code, code == MainWindow::temporaryCacheCode ? window.pending() : StartTargets()};
}

}  // namespace

int main(int argc, char** argv) {
    const auto begin = std::chrono::steady_clock::now();
    // A full disk or a file size limit must be an error of the write, not the end of the program.
    std::signal(SIGXFSZ, SIG_IGN);
    QStringList arguments;
    for (int i = 1; i < argc; ++i) arguments.append(QString::fromLocal8Bit(argv[i]));
    const Result<StartOptions> parsed = parseStartOptions(arguments);
    if (!parsed) {
        complain(QString::fromStdString(parsed.error().message));
        return WrongUsage;
    }
    const StartOptions& options = *parsed;
    if (options.help || options.version) {
        std::fputs(options.help ? startHelp().toUtf8().constData() : "framewake " FW_VERSION "\n", stdout);
        return Done;
    }
    if (!options.completion.isEmpty()) {
        std::fputs(startCompletion(options.completion).toUtf8().constData(), stdout);
        return Done;
    }
    if (!prepareEnvironment(options)) {
        for (const QString& path : sortArguments(options.arguments, QDir::currentPath()).paths) {
            if (QFileInfo::exists(path)) continue;
            complain(path + QStringLiteral(": No such file or directory"));
            return InputTrouble;
        }
        complain(QStringLiteral("there is no display; use --screenshot OUT.png, or framewake-cli (nothing was changed)"));
        return WrongUsage;
    }

    int ownArguments = 1;
    QApplication application(ownArguments, argv);
    // QApplication sets the locale of the C library too: numbers in files must not follow it.
    std::setlocale(LC_NUMERIC, "C");
    QApplication::setApplicationName(QStringLiteral("framewake"));
    QApplication::setApplicationDisplayName(QString());
    QApplication::setApplicationVersion(QStringLiteral(FW_VERSION));
    QApplication::setDesktopFileName(QStringLiteral(FW_APP_ID));
    QApplication::setWindowIcon(programIcon());

    const bool picture = !options.screenshot.isEmpty();
    Settings settings = picture && options.settingsPath.isEmpty() ? Settings::transient() : Settings(options.settingsPath);
    StartTargets targets = sortArguments(options.arguments, QDir::currentPath());
    if (!options.format.isEmpty()) {
        Result<ReadAs> readAs = parseReadAs(options.format, MappingProfiles());
        if (!readAs) {
            const Error& error = readAs.error();
            complain(QString::fromStdString((error.where.empty() ? std::string() : error.where + ": ") + error.message));
            return error.kind == ErrorKind::Unreadable ? InputTrouble : WrongUsage;
        }
        targets.readAs = std::move(*readAs);
    }
    QString path = options.cachePath.isEmpty() ? takeCache(targets) : options.cachePath;
    // A folder that is asked for and is not there is a slip of the pen; only that of the settings is made.
    if (const QDir folder = QFileInfo(path).absoluteDir(); !path.isEmpty() && path != QLatin1String(":memory:") && !folder.exists()) {
        complain(path + QStringLiteral(": there is no folder ") + folder.absolutePath());
        return CacheTrouble;
    }
    if (path.isEmpty()) path = settings.data.cachePath;
    Language language;
    int code = MainWindow::otherCacheCode;
    OpenCache cache;
    std::optional<Message> notice;
    while (code == MainWindow::rebuildCode || code == MainWindow::otherCacheCode || code == MainWindow::temporaryCacheCode) {
        if (code != MainWindow::rebuildCode) {
            if (const Result<void> opened = cache.open(path, settings); !opened) {
                complain(QString::fromStdString(opened.error().message));
                return CacheTrouble;
            }
            const bool alone = picture || options.measureStart || cache.temporary;
            if (!alone && !cache.listen(forwarded(targets))) return Done;
        }
        language.use(application, options.language.isEmpty() ? settings.data.language : options.language);
        Ending ending = runWindow(cache.options, settings, options, targets, cache.instance.get(), begin, notice);
        code = ending.code;
        targets = std::move(ending.pending);
        const bool temporary = code == MainWindow::temporaryCacheCode;
        path = temporary ? QStringLiteral(":memory:") : settings.data.cachePath;
        notice.reset();
        if (temporary) notice = Texts::ofTemporaryCache();
        if (!picture && !options.measureStart) settings.save();
    }
    return code;
}

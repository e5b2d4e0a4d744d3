// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTemporaryDir>
#include <QTimer>

#include "app/main_window.h"
#include "app/settings.h"
#include "widgets/pane_splitter.h"

/// A real window over a cache and settings of its own, and the ways a reader acts on it.
class WindowDriver {
public:
    WindowDriver();
    ~WindowDriver();

    /// Makes the window anew, as a second start of the program does.
    void start(const fw::app::StartTargets& targets = {}, const fw::app::StartOptions& options = {});
    void stop();
    /// Waits until all is read, found and shown.
    [[nodiscard]] bool settle(int ms = 20'000);

    void drop(const QStringList& files);
    /// Types into the search field and presses Enter.
    void search(const QString& text);
    void trigger(fw::app::Command command);

    [[nodiscard]] fw::app::MainWindow& window() { return *m_window; }
    [[nodiscard]] const fw::app::WindowParts& parts() { return m_window->parts(); }
    [[nodiscard]] fw::app::Settings& settings() { return m_settings; }
    [[nodiscard]] QString file(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    [[nodiscard]] QString cachePath() const { return file("cache.fwdb"); }
    /// All messages that are shown now, a line each.
    [[nodiscard]] QString messages();

private:
    QTemporaryDir m_folder;
    fw::app::Settings m_settings;
    std::unique_ptr<fw::app::MainWindow> m_window;
};

/// Notices how long the event loop was kept from running.
class Heartbeat : public QObject {
public:
    Heartbeat() {
        QObject::connect(&m_timer, &QTimer::timeout, this, [this] { beat(); });
        m_clock.start();
        m_timer.start(1);
    }
    [[nodiscard]] qint64 longestGapMs() const { return m_longest; }

private:
    void beat() { m_longest = std::max(m_longest, m_clock.restart()); }
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

#include <QString>

namespace fw::app {

struct ImportOutcome;

/// The program's own events in a small file, where the reader switched that on: starts with their versions, and how imports and fetches
/// ended: counts, kinds of trouble, codes. Never a name, an address, a message of a server or anything of a trace. Two files of
/// `mostBytes` at most. Written on a thread of its own; used on the GUI thread.
class EventLog {
public:
    static constexpr qint64 mostBytes = 256 * 1024;

    /// Writes nothing before it is switched on.
    explicit EventLog(QString folder);
    /// Writes what is noted still.
    ~EventLog();
    EventLog(const EventLog&) = delete;
    EventLog& operator=(const EventLog&) = delete;

    /// The first line after switching on says which program it is.
    void setOn(bool on);
    [[nodiscard]] bool isOn() const { return m_on; }
    /// One line; the time is put in front. Nothing where it is switched off.
    void note(const QString& event);
    void note(const ImportOutcome& outcome);
    [[nodiscard]] const QString& folder() const { return m_folder; }
    /// The newer one of the two files.
    [[nodiscard]] QString file() const;

    /// $XDG_STATE_HOME/framewake/logs, or what takes its place.
    [[nodiscard]] static QString ownFolder();
    /// How an import or a fetch ended, in figures.
    [[nodiscard]] static QString lineOf(const ImportOutcome& outcome);

private:
    void serve(const std::stop_token& quit);
    void append(const QByteArray& lines) const;

    QString m_folder;
    bool m_on = false;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<QByteArray> m_lines;  ///< to be written
    std::jthread m_thread;           ///< once something was noted
};

}  // namespace fw::app

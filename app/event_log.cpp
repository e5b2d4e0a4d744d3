// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/event_log.h"

#include <map>
#include <string>
#include <utility>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include "app/about_dialog.h"
#include "app/background_thread.h"
#include "app/import_service.h"
#include "model/core/import_issue.h"

namespace fw::app {

namespace {

constexpr qsizetype longestEvent = 400;
constexpr std::size_t mostWaiting = 1000;
constexpr std::size_t mostCodes = 8;
constexpr auto ownOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

const char* kindName(ErrorKind kind) {
    switch (kind) {
        case ErrorKind::Usage:
            return "usage";
        case ErrorKind::Unreadable:
            return "unreadable";
        case ErrorKind::Damaged:
            return "damaged";
        case ErrorKind::Unsupported:
            return "unsupported";
        case ErrorKind::Limit:
            return "limit";
        case ErrorKind::NotFound:
            return "not found";
        case ErrorKind::Cache:
            return "cache";
        case ErrorKind::Network:
            return "network";
        case ErrorKind::Cancelled:
            return "cancelled";
        case ErrorKind::Output:
            return "output";
    }
    return "unknown";
}

}  // namespace

EventLog::EventLog(QString folder) : m_folder(std::move(folder)) {}

EventLog::~EventLog() = default;  // the thread stops first, once all is written

QString EventLog::ownFolder() {
#ifdef Q_OS_UNIX
    // The XDG Base Directory Specification ignores relative paths.
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    const QString base = state.startsWith(QLatin1Char('/')) ? state : QDir::homePath() + QStringLiteral("/.local/state");
    return base + QStringLiteral("/framewake/logs");
#else
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/logs");
#endif
}

QString EventLog::file() const {
    return m_folder + QStringLiteral("/framewake.log");
}

void EventLog::setOn(bool on) {
    if (on == m_on) return;
    m_on = on;
    if (on) note(QStringLiteral("start: ") + AboutDialog::versions());
}

void EventLog::note(const ImportOutcome& outcome) {
    if (m_on) note(lineOf(outcome));
}

void EventLog::note(const QString& event) {
    if (!m_on) return;
    QString line = event.left(longestEvent);
    for (QChar& letter : line)
        if (!letter.isPrint()) letter = QLatin1Char('?');
    const QString time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    {
        const std::lock_guard lock(m_mutex);
        // A disk that answers nothing must not cost memory.
        if (m_lines.size() >= mostWaiting) return;
        m_lines.push_back((time + QLatin1Char(' ') + line + QLatin1Char('\n')).toUtf8());
    }
    if (!m_thread.joinable()) m_thread = std::jthread([this](const std::stop_token& quit) { serve(quit); });
    m_wake.notify_one();
}

QString EventLog::lineOf(const ImportOutcome& outcome) {
    const ImportSummary& done = outcome.summary;
    QString line = QStringLiteral("%1: %2 files, %3 traces, %4 spans, %5 logs, %6 rejected, %7 bytes, %8 s")
                       .arg(outcome.fetched ? QStringLiteral("fetch") : QStringLiteral("import"))
                       .arg(done.files)
                       .arg(done.counts.newTraces)
                       .arg(done.counts.spans)
                       .arg(done.counts.logs)
                       .arg(done.rejected)
                       .arg(done.bytes)
                       .arg(done.seconds, 0, 'f', 2);
    if (outcome.fetched) {
        const sources::FetchReport& report = outcome.fetched->report;
        line += QStringLiteral("; api %1, %2 requests, %3 retries, %4 missing")
                    .arg(report.api.empty() ? QStringLiteral("none") : QString::fromStdString(report.api))
                    .arg(report.requests)
                    .arg(report.retries)
                    .arg(report.missing.size());
        if (report.failure) line += QStringLiteral("; failed: ") + QLatin1String(kindName(report.failure->kind));
    }
    if (done.cancelled) line += QStringLiteral("; cancelled");
    if (outcome.error) line += QStringLiteral("; stopped: ") + QLatin1String(kindName(outcome.error->kind));
    std::map<std::string, std::uint64_t> codes;
    for (const ImportIssue& issue : done.issues) codes[std::string(issueCodeName(issue.code))] += issue.count;
    std::size_t told = 0;
    for (const auto& [code, count] : codes) {
        if (told++ == mostCodes) break;
        line += QStringLiteral("; %1 × %2").arg(QString::fromStdString(code)).arg(count);
    }
    return line;
}

void EventLog::serve(const std::stop_token& quit) {
    giveWayToWindow();
    for (;;) {
        QByteArray lines;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, quit, [this] { return !m_lines.empty(); });
            if (m_lines.empty()) return;
            for (const QByteArray& line : m_lines) lines += line;
            m_lines.clear();
        }
        append(lines);
    }
}

void EventLog::append(const QByteArray& lines) const {
    if (!QDir().exists(m_folder)) {
        if (!QDir().mkpath(m_folder)) return;
        QFile::setPermissions(m_folder, ownOnly | QFileDevice::ExeOwner);
    }
    QFile log(file());
    if (log.size() + lines.size() > mostBytes) {
        const QString before = m_folder + QStringLiteral("/framewake.1.log");
        QFile::remove(before);
        QFile::rename(file(), before);
    }
    if (!log.open(QIODevice::WriteOnly | QIODevice::Append)) return;
    log.setPermissions(ownOnly);
    log.write(lines.left(mostBytes));
}

}  // namespace fw::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/upkeep_desk.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>
#include <system_error>
#include <utility>

#include <QMessageBox>
#include <QPushButton>

#include "app/message_bar.h"
#include "app/texts.h"
#include "model/items/text.h"
#include "model/store/trace_reader.h"
#include "model/store/trace_writer.h"
#include "model/store/visit_note.h"
#include "widgets/import_status.h"

namespace fw::app {

namespace {

constexpr int visitMs = 2000;
constexpr int tidyMs = 4000;

std::int64_t nowNs() {
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::system_clock::now().time_since_epoch()).count();
}

std::uint64_t bytesOnDisk(const std::string& path) {
    std::uint64_t bytes = 0;
    for (const char* suffix : {"", "-wal"}) {
        std::error_code error;
        const std::uintmax_t size = std::filesystem::file_size(path + suffix, error);
        if (!error) bytes += size;
    }
    return bytes;
}

Result<store::DropReport> keepLimits(store::CacheUpkeep& upkeep, quint64 limitBytes, int ageDays, const std::stop_token& stop) {
    store::CacheLimits limits;
    if (limitBytes > 0) limits.maxBytes = limitBytes;
    if (ageDays > 0) limits.usedBeforeNs = nowNs() - std::int64_t{ageDays} * 24 * 3600 * 1'000'000'000;
    Result<store::DropReport> report = upkeep.prune(limits, stop);
    if (!report || limitBytes == 0 || report->bytesBefore <= limitBytes) return report;
    // Some room to grow, so that not every import drops something.
    limits.maxBytes = limitBytes - limitBytes / 10;
    const Result<store::DropReport> more = upkeep.prune(limits, stop);
    if (!more) return report;
    report->traces += more->traces;
    report->shortened += more->shortened;
    report->spans += more->spans;
    report->logs += more->logs;
    report->bytesAfter = more->bytesAfter;
    report->bytesFree = more->bytesFree;
    return report;
}

}  // namespace

UpkeepDesk::UpkeepDesk(store::CacheOptions cache, ImportService& service, Settings& settings, const WindowParts& parts, QWidget* window,
                       bool passive)
    : QObject(window),
      m_cache(std::move(cache)),
      m_service(service),
      m_settings(settings),
      m_parts(parts),
      m_window(window),
      m_passive(passive) {
    m_visitTimer.setSingleShot(true);
    m_visitTimer.setInterval(visitMs);
    m_tidyTimer.setSingleShot(true);
    m_tidyTimer.setInterval(tidyMs);
    connect(&m_visitTimer, &QTimer::timeout, this, &UpkeepDesk::writeVisits);
    connect(&m_tidyTimer, &QTimer::timeout, this, &UpkeepDesk::tidy);
    connect(&m_service, &ImportService::finished, this, [this] {
        applyLimits();
        tidySoon();
    });
}

void UpkeepDesk::drop(const Step& step, const std::function<void(const store::DropReport&)>& done) {
    m_service.post<store::DropReport>(
        ImportService::Manner::Whole,
        [cache = m_cache, step](const std::stop_token& stop) -> Result<store::DropReport> {
            Result<std::unique_ptr<store::CacheUpkeep>> upkeep = store::CacheUpkeep::open(cache);
            if (!upkeep) return tl::unexpected<Error>(upkeep.error());
            return step(**upkeep, stop);
        },
        [this, done](const Result<store::DropReport>& report) {
            if (report) {
                done(*report);
                return;
            }
            if (report.error().kind != ErrorKind::Cancelled) m_parts.messages->add(Texts::ofError(report.error()));
            Q_EMIT changed();
        });
}

void UpkeepDesk::applyLimits() {
    const quint64 limit = m_settings.data.cacheLimitBytes;
    const int days = m_settings.data.cacheAgeDays;
    if ((limit == 0 && days == 0) || m_passive) return;
    drop(
        [limit, days, path = m_cache.path](store::CacheUpkeep& upkeep, const std::stop_token& stop) -> Result<store::DropReport> {
            // What the file has room for, the data in it keeps: nothing needs to be looked at.
            if (days == 0 && bytesOnDisk(path) <= limit) return store::DropReport();
            return keepLimits(upkeep, limit, days, stop);
        },
        [this, limit](const store::DropReport& report) {
            const bool dropped = report.traces + report.shortened + report.logs > 0;
            if (dropped || !report.reached) m_parts.messages->add(Texts::ofDropped(report, limit));
            if (dropped) Q_EMIT changed();
        });
}

void UpkeepDesk::noteOpened(TraceKey key) {
    if (m_passive || key == 0) return;
    m_visits.insert(key);
    m_visitTimer.start();
}

void UpkeepDesk::writeVisits() {
    m_service.post<bool>(
        ImportService::Manner::Kept,
        [cache = m_cache, keys = std::exchange(m_visits, {})](const std::stop_token&) -> Result<bool> {
            Result<std::unique_ptr<store::CacheUpkeep>> upkeep = store::CacheUpkeep::open(cache);
            if (!upkeep) return false;
            for (const TraceKey key : keys) (void)(*upkeep)->noteOpened(key, nowNs());
            return true;
        },
        // A cache that can only be read is no news here.
        [this](const Result<bool>&) { tidySoon(); });
}

void UpkeepDesk::flushVisits() {
    m_visitTimer.stop();
    if (m_visits.empty()) return;
    m_service.post<bool>(
        ImportService::Manner::Kept,
        [cache = m_cache, keys = std::exchange(m_visits, {})](const std::stop_token&) -> Result<bool> {
            return store::noteOpenedIfFree(cache, {keys.begin(), keys.end()}, nowNs());
        },
        [](const Result<bool>&) {});
}

void UpkeepDesk::setPinned(TraceKey key, bool pinned) {
    m_service.post<bool>(
        ImportService::Manner::Whole,
        [cache = m_cache, key, pinned](const std::stop_token&) -> Result<bool> {
            Result<std::unique_ptr<store::CacheUpkeep>> upkeep = store::CacheUpkeep::open(cache);
            if (!upkeep) return tl::unexpected<Error>(upkeep.error());
            if (const Result<void> done = (*upkeep)->setPinned(key, pinned); !done) return tl::unexpected<Error>(done.error());
            return pinned;
        },
        [this](const Result<bool>& done) {
            if (!done) {
                m_parts.messages->add(Texts::ofError(done.error()));
            } else {
                m_parts.importStatus->setIdle(*done ? tr("This trace stays whatever the limits of the cache.")
                                                    : tr("This trace may leave the cache when it is full."));
            }
            Q_EMIT pinsChanged();
        });
}

void UpkeepDesk::joinTraces(const ImportIssue& issue) {
    const std::optional<CutIdPair> ids = cutIdPair(issue);
    if (!ids) return;
    m_parts.importStatus->setIdle(tr("Joining…"));
    m_service.post<store::JoinReport>(
        ImportService::Manner::Whole,
        [cache = m_cache, ids = *ids, all = issue.count > 1](const std::stop_token& stop) -> Result<store::JoinReport> {
            const Result<std::unique_ptr<store::CacheUpkeep>> upkeep = store::CacheUpkeep::open(cache);
            if (!upkeep) return tl::unexpected<Error>(upkeep.error());
            if (all) return (*upkeep)->joinAll(stop);
            const Result<std::unique_ptr<store::TraceReader>> reader = store::TraceReader::open(cache);
            if (!reader) return tl::unexpected<Error>(reader.error());
            const Result<TraceSummary> cut = (*reader)->findTrace(parseTraceId(ids.cut).id);
            if (!cut) return tl::unexpected<Error>(cut.error());
            const Result<TraceSummary> whole = (*reader)->findTrace(parseTraceId(ids.whole).id);
            if (!whole) return tl::unexpected<Error>(whole.error());
            return (*upkeep)->joinTraces(cut->key, whole->key, stop);
        },
        [this](const Result<store::JoinReport>& report) {
            if (!report) {
                m_parts.importStatus->setIdle({});
                if (report.error().kind != ErrorKind::Cancelled) m_parts.messages->add(Texts::ofError(report.error()));
                return;
            }
            const int count = static_cast<int>(std::min<std::size_t>(report->joined.size(), INT32_MAX));
            m_parts.importStatus->setIdle(count > 0 ? tr("Joined: %Ln trace(s) to the one with the whole id.", nullptr, count)
                                                    : tr("They are one trace already."));
            if (count == 0) return;
            Q_EMIT tracesJoined();
            tidySoon();
        });
}

void UpkeepDesk::removeImport(std::int64_t id, const QString& name) {
    auto* box = new QMessageBox(m_window);
    box->setObjectName(QStringLiteral("removeImportBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::NoIcon);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("Remove import"));
    box->setText(tr("Take everything that came with %1 out of the cache?").arg(items::cellText(name, 300)));
    box->setInformativeText(
        tr("The file itself stays as it is. Traces keep what other imports brought; those that you keep by their menu stay."));
    QPushButton* yes = box->addButton(tr("&Remove"), QMessageBox::AcceptRole);
    box->addButton(tr("&Cancel"), QMessageBox::RejectRole);
    connect(yes, &QPushButton::clicked, this, [this, id, name] {
        m_parts.importStatus->setIdle(tr("Removing…"));
        drop([id](store::CacheUpkeep& upkeep, const std::stop_token& stop) { return upkeep.removeImport(id, stop); },
             [this](const store::DropReport& report) {
                 const auto number = [](std::uint64_t count) { return static_cast<int>(std::min<std::uint64_t>(count, INT32_MAX)); };
                 m_parts.importStatus->setIdle(tr("Removed: %Ln span(s).", nullptr, number(report.spans)));
                 Q_EMIT changed();
                 tidySoon();
             });
    });
    box->open();
}

void UpkeepDesk::setFrameKey(const QString& key) {
    m_service.setFrameKey(key);
    // A cache that is not there yet begins with the new key.
    if (m_info.traces + m_info.logs == 0) {
        Q_EMIT frameKeyChanged();
        return;
    }
    m_parts.importStatus->setIdle(tr("Indexing by %1…").arg(items::cellText(key, 60)));
    store::CacheOptions cache = m_cache;
    cache.frameKey = key.toStdString();
    m_service.post<bool>(
        ImportService::Manner::Whole,
        [cache](const std::stop_token&) -> Result<bool> {
            const Result<std::unique_ptr<store::TraceWriter>> writer = store::TraceWriter::open(cache);
            if (!writer) return tl::unexpected<Error>(writer.error());
            return true;
        },
        [this, key](const Result<bool>& done) {
            if (!done) m_parts.messages->add(Texts::ofError(done.error()));
            m_parts.importStatus->setIdle(done ? tr("Frame ids are the values of %1 now.").arg(items::cellText(key, 60)) : QString());
            Q_EMIT frameKeyChanged();
        });
}

void UpkeepDesk::tidySoon() {
    if (!m_passive) m_tidyTimer.start();
}

void UpkeepDesk::tidy() {
    if (m_service.busy() || m_service.working()) return;
    m_service.post<bool>(
        ImportService::Manner::Idle,
        [cache = m_cache](const std::stop_token& stop) -> Result<bool> {
            if (stop.stop_requested()) return true;
            Result<std::unique_ptr<store::CacheUpkeep>> upkeep = store::CacheUpkeep::open(cache);
            if (!upkeep) return false;
            Result<bool> more = true;
            while (more && *more && !stop.stop_requested()) more = (*upkeep)->tidy(stop);
            return more ? *more : more.error().kind == ErrorKind::Cancelled;
        },
        [this](const Result<bool>& more) {
            if (more.value_or(false)) tidySoon();
        });
}

}  // namespace fw::app

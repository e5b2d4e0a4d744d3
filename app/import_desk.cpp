// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_desk.h"

#include <algorithm>
#include <utility>

#include <QDir>
#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>

#include "app/dock_room.h"
#include "app/excerpt_reader.h"
#include "app/message_bar.h"
#include "app/reader_pool.h"
#include "app/texts.h"
#include "model/items/text.h"
#include "widgets/import_problems_panel.h"
#include "widgets/import_status.h"
#include "widgets/issue_detail.h"
#include "widgets/sources_panel.h"

namespace fw::app {

ImportDesk::ImportDesk(ImportService& service, ReaderPool& readers, items::IssueModel& issues, const WindowParts& parts, QObject* parent)
    : QObject(parent), m_service(service), m_readers(readers), m_issues(issues), m_parts(parts), m_lastText(tr("Ready")) {
    connect(&m_service, &ImportService::progressed, m_parts.importStatus, &widgets::ImportStatus::setProgress);
    connect(&m_service, &ImportService::sourceProgressed, this, [this](double share) {
        m_share = share;
        updateSources();
    });
    connect(&m_service, &ImportService::sourceFinished, this, &ImportDesk::sourceFinished);
    connect(&m_service, &ImportService::finished, this, &ImportDesk::finished);
    connect(&m_service, &ImportService::problemsChanged, this, &ImportDesk::updateProblems);
    connect(m_parts.importStatus, &widgets::ImportStatus::cancelRequested, &m_service, &ImportService::cancel);
    connect(m_parts.importStatus, &widgets::ImportStatus::problemsRequested, this, [this] { showProblems(true); });
    connect(m_parts.problems, &widgets::ImportProblemsPanel::closeRequested, this, [this] { showProblems(false); });
    connect(m_parts.problems, &widgets::ImportProblemsPanel::saveReportRequested, this, &ImportDesk::saveReport);
    connect(m_parts.problems, &widgets::ImportProblemsPanel::readAgainRequested, this, &ImportDesk::readAgain);
    connect(m_parts.sources, &widgets::SourcesPanel::readAgainRequested, this, &ImportDesk::readAgain);
    connect(m_parts.problems, &widgets::ImportProblemsPanel::contextWanted, this, &ImportDesk::readContext);
    connect(m_parts.sources, &widgets::SourcesPanel::sourceActivated, this, [this](const QString&) {
        if (m_issues.counts().all() > 0) showProblems(true);
    });
    connect(m_parts.sources, &widgets::SourcesPanel::failureDismissed, this, [this](const QString& source) {
        m_failures.erase(source);
        updateSources();
    });
    m_parts.importStatus->setIdle(m_lastText);
    updateProblems();
}

void ImportDesk::importPaths(const QStringList& paths, const QString& label, const ReadAs& readAs) {
    if (paths.isEmpty()) return;
    QStringList clean;
    // One file has one name, whatever way it was pointed at.
    for (const QString& path : paths) clean.append(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    for (const QString& path : clean) {
        if (readAs.format)
            m_readAs[path] = readAs;
        else
            m_readAs.erase(path);
    }
    m_service.add(clean, label, readAs);
    updateSources();
}

void ImportDesk::readAgain(const QString& source) {
    if (source.contains(QLatin1String("://"))) {
        Q_EMIT fetchAgainRequested(source);
        return;
    }
    // A problem names the file; what was asked for may be a folder above it.
    QString path = QDir::cleanPath(QFileInfo(source).absoluteFilePath());
    while (path.size() > 1 && !m_readAs.contains(path)) path = QFileInfo(path).path();
    const auto known = m_readAs.find(path);
    importPaths({source}, {}, known == m_readAs.end() ? ReadAs() : ReadAs(known->second));
}

void ImportDesk::sourceFinished(const ImportOutcome& outcome) {
    m_share = -1;
    Message message = Texts::ofImport(outcome);
    message.about = QString::fromStdString(outcome.path);
    m_parts.messages->settleAbout(message.about);
    const bool trouble = message.kind != Message::Kind::Note;
    // What became of a fetch is said by its own desk.
    const bool saidElsewhere = outcome.fetched && !outcome.error && !outcome.summary.cancelled && outcome.summary.rejected == 0;
    m_lastText = outcome.summary.cancelled ? tr("Import cancelled") : trouble ? tr("Imported, with problems") : message.text;
    if (trouble && !saidElsewhere) m_parts.messages->add(message);
    if (outcome.error) {
        m_exitCode = 5;
    } else if (m_exitCode == 0 && (outcome.summary.partial || outcome.summary.rejected > 0)) {
        m_exitCode = 3;
    }
    m_failures.erase(outcome.source);
    if (const QString reason = Texts::ofFailure(outcome); !reason.isEmpty()) m_failures[outcome.source] = reason;
    updateProblems();
    updateSources();
}

void ImportDesk::finished() {
    m_parts.importStatus->setIdle(m_lastText);
    updateSources();
}

void ImportDesk::setSources(const ImportedSources& sources) {
    m_sources = sources;
    std::set<std::string> names;
    for (const store::ImportRecord& record : m_sources.imports) names.insert(record.source);
    m_service.setListed(names);
    updateSources();
    updateProblems();
}

void ImportDesk::updateSources() {
    std::vector<items::SourceEntry> entries;
    for (const store::ImportRecord& record : m_sources.imports) {
        items::SourceEntry entry;
        entry.name = QString::fromStdString(record.source);
        entry.spans = record.spans;
        entry.partial = record.partial;
        entry.id = record.id;
        entry.traces = record.traces;
        entry.logs = record.logs;
        entry.spansBrought = record.spans;
        if (m_sources.counted && record.owns) {
            const auto left = std::find_if(m_sources.left.begin(), m_sources.left.end(),
                                           [&record](const store::ImportHolding& holding) { return holding.id == record.id; });
            const bool any = left != m_sources.left.end();
            entry.spans = any ? left->spans : 0;
            entry.traces = any ? left->traces : 0;
            entry.logs = any ? left->logs : 0;
        }
        entry.bytes = record.bytes;
        entry.storedBytes = record.storedBytes;
        entry.firstStartNs = record.firstStartNs;
        entry.lastStartNs = record.lastStartNs;
        const store::HourlyRate rate = store::hourlyRate(record).value_or(store::HourlyRate{});
        entry.bytesPerHour = rate.bytes;
        entry.spansPerHour = rate.spans;
        entry.loud = entry.bytesPerHour > store::loudBytesPerHour;
        entries.push_back(entry);
    }
    for (const auto& [name, reason] : m_failures) {
        const bool kept =
            std::any_of(entries.begin(), entries.end(), [&name = name](const items::SourceEntry& entry) { return entry.name == name; });
        // An earlier import of it stays what it is.
        if (kept) continue;
        items::SourceEntry entry;
        entry.name = name;
        entry.failure = reason;
        entries.push_back(entry);
    }
    bool first = true;
    for (const QString& name : m_service.sources()) {
        auto known = std::find_if(entries.begin(), entries.end(), [&name](const items::SourceEntry& entry) { return entry.name == name; });
        if (known == entries.end()) known = entries.insert(entries.end(), items::SourceEntry{name});
        if (std::exchange(first, false)) {
            known->progress = std::max(0.0, m_share);
        } else if (known->progress < 0) {
            known->waiting = true;
        }
    }
    m_parts.sources->setSources(entries);
}

void ImportDesk::updateProblems() {
    m_issues.setIssues(m_service.issues());
    const items::IssueModel::Counts counts = m_issues.counts();
    m_parts.importStatus->setProblems(counts.errors, counts.warnings, counts.notes);
    const auto number = [](quint64 count) { return static_cast<int>(std::min<quint64>(count, INT32_MAX)); };
    // As many as the list has: a trace of two sources is one, and what has left the cache is none.
    const quint64 lost = m_service.problems().lost();
    QString summary = tr("%Ln trace(s) in the cache", nullptr, number(m_sources.traces));
    if (lost > 0) summary = tr("%1, %2").arg(summary, tr("%Ln record(s) lost", nullptr, number(lost)));
    m_parts.problems->setSummary(counts.all() > 0 ? summary : QString());
}

void ImportDesk::readContext(const ImportIssue& issue) {
    m_readers.run<items::IssueContext>(
        Lane::Excerpt, [issue](const std::stop_token& stop) { return readIssueContext(issue, stop); },
        [this, issue](const Result<items::IssueContext>& context) {
            // Without it the excerpt that the import kept stays.
            if (context) m_parts.problems->detail()->setContext(issue, *context);
        });
}

void ImportDesk::showProblems(bool show) {
    // Its room is measured on what is inside.
    if (show) m_parts.problems->prepare();
    m_parts.problemsDock->setVisible(show);
    if (show) {
        makeRoomFor(m_parts.problemsDock);
        m_parts.problems->focusList();
    }
}

void ImportDesk::saveReport() {
    auto* files =
        new QFileDialog(m_parts.problems->window(), tr("Save report"), QStringLiteral("framewake-import-problems.txt"), tr("Text (*.txt)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(QStringLiteral("txt"));
    connect(files, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const QByteArray report = m_parts.problems->report().toUtf8();
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(report) != report.size() || !file.commit()) {
            m_parts.messages->add(Texts::ofError(Error{ErrorKind::Output, file.errorString().toStdString(), path.toStdString()}));
        } else {
            m_parts.importStatus->setIdle(tr("Report saved: %1").arg(items::cellText(path)));
        }
    });
    files->open();
}

}  // namespace fw::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QObject>
#include <QStringList>

#include "app/import_service.h"
#include "app/window_parts.h"
#include "model/items/issue_model.h"
#include "model/store/trace_reader.h"

namespace fw::app {

/// Connects the import service with everything that shows imports: status bar, sources, problems, messages.
class ImportDesk : public QObject {
    Q_OBJECT

public:
    ImportDesk(ImportService& service, items::IssueModel& issues, const WindowParts& parts, QObject* parent);

    /// Files and folders. Paths that are being read already are left to that import.
    void importPaths(const QStringList& paths, const QString& label = {});
    void setSources(const std::vector<store::ImportRecord>& sources);
    void showProblems(bool show);
    /// The worst that happened to an import so far, as the exit code of cli.md: 0, 3 or 5.
    [[nodiscard]] int exitCode() const { return m_exitCode; }

private:
    void sourceFinished(const ImportOutcome& outcome);
    void finished();
    void updateProblems();
    void updateSources();
    void saveReport();

    ImportService& m_service;
    items::IssueModel& m_issues;
    WindowParts m_parts;
    std::vector<store::ImportRecord> m_sources;
    double m_share = -1;  ///< of the source that is being read
    QString m_lastText;
    quint64 m_tracesRead = 0;
    quint64 m_recordsLost = 0;
    int m_exitCode = 0;
};

}  // namespace fw::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <vector>

#include <QObject>
#include <QStringList>

#include "app/import_service.h"
#include "app/trace_controller.h"
#include "app/window_parts.h"
#include "model/items/issue_model.h"
#include "model/store/trace_reader.h"

namespace fw::app {

class ReaderPool;

/// Connects the import service with everything that shows imports: status bar, sources, problems, messages.
class ImportDesk : public QObject {
    Q_OBJECT

public:
    ImportDesk(ImportService& service, ReaderPool& readers, items::IssueModel& issues, const WindowParts& parts, QObject* parent);

    /// Files and folders. Paths that are being read already are left to that import.
    void importPaths(const QStringList& paths, const QString& label = {}, const ReadAs& readAs = {});
    void setSources(const ImportedSources& sources);
    void showProblems(bool show);
    /// The cache can be used: what an earlier start kept is read.
    void begin() { m_service.loadProblems(); }
    /// The worst that happened to an import so far, as the exit code of cli.md: 0, 3 or 5.
    [[nodiscard]] int exitCode() const { return m_exitCode; }

Q_SIGNALS:
    /// A source that is a server is to be asked again.
    void fetchAgainRequested(const QString& server);

private:
    /// The same way as last time in this session.
    void readAgain(const QString& source);
    void sourceFinished(const ImportOutcome& outcome);
    void finished();
    void updateProblems();
    void updateSources();
    void saveReport();
    void readContext(const ImportIssue& issue);

    ImportService& m_service;
    ReaderPool& m_readers;
    items::IssueModel& m_issues;
    WindowParts m_parts;
    ImportedSources m_sources;
    std::map<QString, QString> m_failures;  ///< why nothing of a source is in the cache, by its name; until it is read again or dismissed
    std::map<QString, ReadAs> m_readAs;     ///< of paths that were not read by their content
    double m_share = -1;                    ///< of the source that is being read
    QString m_lastText;
    int m_exitCode = 0;
};

}  // namespace fw::app

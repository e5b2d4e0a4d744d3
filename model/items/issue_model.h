// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include <QAbstractTableModel>

#include "model/core/import_issue.h"

namespace fw::items {

/// The problems of the imports so far. Equal ones (same source, code and detail) are one row with a count; at most
/// maxRows rows are kept, the rest is counted. GUI thread.
class IssueModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Severity, File, Where, Reason, Action, ColumnCount };
    enum Role {
        RawRole = Qt::UserRole,  ///< sort key of the column: int, QString or quint64
        SeverityRole,            ///< int(IssueSeverity)
        RowTextRole,             ///< the row as a sentence
    };
    struct Counts {
        int errors = 0;
        int warnings = 0;
        int notes = 0;
        [[nodiscard]] int all() const { return errors + warnings + notes; }
    };
    static constexpr std::size_t maxRows = 1000;

    explicit IssueModel(QObject* parent = nullptr);

    void add(const ImportIssue& issue);
    void setIssues(const std::vector<ImportIssue>& issues);
    void clear() { setIssues({}); }

    /// Rows by severity.
    [[nodiscard]] Counts counts() const { return m_counts; }
    /// Different problems that found no row.
    [[nodiscard]] quint64 notKept() const { return m_notKept; }
    [[nodiscard]] const ImportIssue& issueAt(int row) const { return m_issues[static_cast<std::size_t>(row)]; }
    /// All rows as plain text, one a line with its excerpt below, for a report.
    [[nodiscard]] QString report() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void countsChanged();

private:
    struct Key {
        IssueCode code;
        std::string source;
        std::string detail;
        auto operator<=>(const Key&) const = default;
    };
    /// Row of an equal issue whose count was raised, or -1 after appending / dropping.
    int merge(const ImportIssue& issue);
    void count(IssueSeverity severity);

    std::vector<ImportIssue> m_issues;
    std::map<Key, int> m_rows;
    Counts m_counts;
    quint64 m_notKept = 0;
};

}  // namespace fw::items

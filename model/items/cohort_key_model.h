// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <set>
#include <vector>

#include <QAbstractTableModel>

#include "model/items/cohort_findings.h"

namespace fw::items {

/// Who the members of a cohort are: the attribute keys that tell them from the others, each as a block of lines: the key, its place and
/// what says the same on the left, values or the distribution beside them. The most different key comes first. GUI thread.
class CohortKeyModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Key, Value, Share, CandidateShare, BaselineShare, Difference, Score, Filter, Diff, ColumnCount };
    enum Role {
        RawRole = Qt::UserRole,  ///< QString in full for Key and Value; double for numbers
        LineRole,                ///< int, of the block
        LinesRole,               ///< int, how many the block has
        ValueRole,               ///< int, number in CohortKey::values; −1: the line has none
        NumbersRole,             ///< bool: the block shows distributions
        AbsentRole,              ///< bool: a word stands in for the value
        ScoreRole,               ///< double 0..1, of the key
        RowTextRole,             ///< QString: the line as a sentence, for screen readers
    };
    /// A block shows so many values until it is unfolded.
    static constexpr std::size_t foldedValues = 3;

    using QAbstractTableModel::QAbstractTableModel;

    /// Null clears. What is filtered stays.
    void setFindings(std::shared_ptr<const CohortFindings> findings);
    [[nodiscard]] const std::shared_ptr<const CohortFindings>& findings() const { return m_findings; }
    /// Shows the keys whose name or place has this text, also those that do not differ; empty: those that differ.
    void setFilter(const QString& text);
    /// Shows all values of the key of a line, or the first ones again.
    void setUnfolded(int row, bool on);
    [[nodiscard]] bool canUnfold(int row) const;
    [[nodiscard]] bool isUnfolded(int row) const;

    [[nodiscard]] const analysis::CohortKey* keyAt(int row) const;
    /// Null where the line has none.
    [[nodiscard]] const analysis::CohortValue* valueAt(int row) const;
    /// The value that Filter and Diff of a line mean: its own, or the first of the key.
    [[nodiscard]] const analysis::CohortValue* meantValue(int row) const;
    /// The search for the traces with it; empty where there is none.
    [[nodiscard]] QString searchOf(int row) const;
    /// How many keys are shown.
    [[nodiscard]] std::size_t keyCount() const { return m_keys; }
    /// What stands in the columns of the links.
    [[nodiscard]] static QString filterWord() { return tr("Filter"); }
    [[nodiscard]] static QString diffWord() { return tr("Diff"); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        std::uint32_t key = 0;
        std::uint16_t line = 0;
        std::uint16_t lines = 0;
    };
    void rebuild();
    [[nodiscard]] static bool byNumbers(const analysis::CohortKey& key);
    [[nodiscard]] bool hasMore(const analysis::CohortKey& key) const;
    [[nodiscard]] QString keyText(const Line& line) const;
    [[nodiscard]] QString display(const Line& line, int column) const;
    [[nodiscard]] QString valueText(const Line& line) const;
    [[nodiscard]] QString rowText(const Line& line) const;
    [[nodiscard]] QString toolTip(const Line& line, int column) const;
    [[nodiscard]] const analysis::CohortValue* valueOf(const Line& line) const;
    [[nodiscard]] analysis::PerSide<double> sharesOf(const analysis::CohortValue& value) const;
    [[nodiscard]] const analysis::CohortKey& keyOf(const Line& line) const { return m_findings->comparison->attributes.keys[line.key]; }

    std::shared_ptr<const CohortFindings> m_findings;
    std::vector<Line> m_lines;
    std::set<std::uint32_t> m_unfolded;
    std::size_t m_keys = 0;
    QString m_filter;
};

}  // namespace fw::items

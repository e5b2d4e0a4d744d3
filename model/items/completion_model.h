// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QStringList>

namespace fw::items {

/// Proposals for a text field: shown bounded and with control characters visible (DisplayRole), inserted as they are
/// (EditRole).
class CompletionModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit CompletionModel(QObject* parent = nullptr);

    void setProposals(const QStringList& proposals);
    [[nodiscard]] const QStringList& proposals() const { return m_proposals; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QStringList m_proposals;
};

}  // namespace fw::items

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QAbstractListModel>

namespace fw::items {

/// One imported source as the list shows it.
struct SourceEntry {
    QString name;  ///< as the user named it; hostile
    quint64 spans = 0;
    double progress = -1;  ///< 0..1 while it is being read, below 0 when done
    bool partial = false;  ///< something of it could not be read
    bool waiting = false;  ///< its turn has not come yet

    bool operator==(const SourceEntry&) const = default;
};

/// The imported sources. Rows stay in place while their numbers change. GUI thread.
class SourceListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        RawRole = Qt::UserRole,  ///< quint64 spans
        SourceRole,              ///< QString, the source as it was named
        ProgressRole,            ///< double
        PartialRole,             ///< bool
        CountTextRole,           ///< "11,942", "62 %" or "waiting"
    };

    explicit SourceListModel(QObject* parent = nullptr);

    void setSources(const std::vector<SourceEntry>& sources);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<SourceEntry> m_sources;
};

}  // namespace fw::items

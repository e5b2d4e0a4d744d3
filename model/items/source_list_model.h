// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QAbstractListModel>

namespace fw::items {

/// One imported source as the list shows it.
struct SourceEntry {
    QString name;          ///< as the user named it; hostile
    quint64 spans = 0;     ///< that are in the cache, as the other counts
    double progress = -1;  ///< 0..1 while it is being read, below 0 when done
    bool partial = false;  ///< something of it could not be read
    bool waiting = false;  ///< its turn has not come yet
    qint64 id = 0;         ///< of the import; 0: not in the cache yet
    quint64 traces = 0;
    quint64 logs = 0;
    quint64 bytes = 0;        ///< of the input
    quint64 storedBytes = 0;  ///< in the cache
    qint64 firstStartNs = 0;  ///< of its spans; both 0: none has a start
    qint64 lastStartNs = 0;
    quint64 bytesPerHour = 0;  ///< 0: covers no time
    quint64 spansPerHour = 0;
    bool loud = false;         ///< more an hour than is good
    quint64 spansBrought = 0;  ///< more than `spans` where some have left the cache
    QString failure = {};      ///< why nothing of it is in the cache; empty: something is, or it is still being read

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
        IdRole,                  ///< qint64 of the import
        LoudRole,                ///< bool: over a gigabyte an hour
        FactsRole,               ///< QString: size, period and rate, a line each; of a failed one the reason
        FailedRole,              ///< bool: nothing of it is in the cache
    };

    explicit SourceListModel(QObject* parent = nullptr);

    void setSources(const std::vector<SourceEntry>& sources);
    void setUtc(bool utc);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString facts(const SourceEntry& source) const;

    std::vector<SourceEntry> m_sources;
    bool m_utc = true;
};

}  // namespace fw::items

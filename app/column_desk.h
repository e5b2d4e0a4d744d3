// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace fw::widgets {
class TraceColumns;
struct FactsRequest;
struct RanksRequest;
}  // namespace fw::widgets

namespace fw::app {

class ReaderPool;

/// Answers what columns and pills of the waterfall say: values of attributes, and ranks among peers, read on reader threads. GUI
/// thread.
class ColumnDesk : public QObject {
    Q_OBJECT
public:
    ColumnDesk(ReaderPool& pool, widgets::TraceColumns* columns, QObject* parent);

    /// Something was committed: ranks are asked for again after a while.
    void cacheChanged();

private:
    void answerValues(const widgets::FactsRequest& request);
    void answerRanks(const widgets::RanksRequest& request);

    QPointer<ReaderPool> m_pool;  ///< goes before the widgets do
    QPointer<widgets::TraceColumns> m_columns;
    bool m_counting = false;  ///< a request for ranks is with the readers
    QTimer m_again;
};

}  // namespace fw::app

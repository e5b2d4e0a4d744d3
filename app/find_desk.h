// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

namespace fw::widgets {
class TraceFinder;
struct RowsRequest;
}  // namespace fw::widgets

namespace fw::app {

class ReaderPool;

/// Answers what the find bar of the trace asks for, on a reader thread: the spans found, the rows that are left. GUI thread.
class FindDesk : public QObject {
    Q_OBJECT
public:
    FindDesk(ReaderPool& pool, widgets::TraceFinder* finder, QObject* parent);

private:
    void answer(const widgets::RowsRequest& request);

    QPointer<ReaderPool> m_pool;  ///< goes before the widgets do
    QPointer<widgets::TraceFinder> m_finder;
};

}  // namespace fw::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

namespace fw::widgets {
class SpanKeys;
struct SpanKeysRequest;
}  // namespace fw::widgets

namespace fw::app {

class ReaderPool;

/// Answers which attribute keys the spans of a trace have, out of a bounded sample that is read on a reader thread. GUI thread.
class SpanKeyDesk : public QObject {
    Q_OBJECT
public:
    SpanKeyDesk(ReaderPool& pool, widgets::SpanKeys* keys, QObject* parent);

private:
    void answer(const widgets::SpanKeysRequest& request);

    QPointer<ReaderPool> m_pool;  ///< goes before the widgets do
    QPointer<widgets::SpanKeys> m_keys;
};

}  // namespace fw::app

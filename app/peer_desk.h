// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <memory>

#include <QObject>
#include <QPointer>
#include <QTimer>

#include "model/core/peer_durations.h"
#include "model/store/peer_spans.h"

namespace fw::widgets {
class SpanPanel;
struct PeersRequest;
}  // namespace fw::widgets

namespace fw::app {

class ReaderPool;

/// Answers where a span stands among its peers, on a reader thread; an answer is kept until the cache changes. GUI thread.
class PeerDesk : public QObject {
    Q_OBJECT
public:
    PeerDesk(ReaderPool& pool, widgets::SpanPanel* panel, QObject* parent);

    /// Something was committed: what is known is forgotten, and the panel asks again after a while.
    void cacheChanged();

private:
    void answer(const widgets::PeersRequest& request);

    QPointer<ReaderPool> m_pool;  ///< goes before the widgets do
    QPointer<widgets::SpanPanel> m_panel;
    std::map<store::PeerKey, std::shared_ptr<const PeerDurations>> m_known;
    std::uint64_t m_state = 0;  ///< of the cache: an answer about an older one is shown, but not kept
    bool m_running = false;     ///< a request is with the readers
    QTimer m_again;
};

}  // namespace fw::app

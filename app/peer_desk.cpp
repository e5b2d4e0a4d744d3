// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/peer_desk.h"

#include <utility>

#include "app/asker.h"
#include "app/reader_pool.h"
#include "widgets/peer_strip.h"
#include "widgets/span_panel.h"

namespace fw::app {
namespace {

/// While an import commits every second the peers follow at this distance.
constexpr int againMs = 3000;
/// Each answer is 0.8 MB at most.
constexpr std::size_t mostKnown = 32;

}  // namespace

PeerDesk::PeerDesk(ReaderPool& pool, widgets::SpanPanel* panel, QObject* parent) : QObject(parent), m_pool(&pool), m_panel(panel) {
    connect(panel, &widgets::SpanPanel::peersWanted, this, &PeerDesk::answer);
    m_again.setSingleShot(true);
    m_again.setInterval(againMs);
    connect(&m_again, &QTimer::timeout, this, [this] {
        // A count that takes longer than the time between two commits must not be overtaken for ever.
        if (m_running)
            m_again.start();
        else if (m_panel)
            m_panel->refreshPeers();
    });
}

void PeerDesk::cacheChanged() {
    ++m_state;
    m_known.clear();
    if (!m_again.isActive()) m_again.start();
}

void PeerDesk::answer(const widgets::PeersRequest& request) {
    using Peers = std::shared_ptr<const PeerDurations>;
    if (!m_pool || !m_panel) return;
    store::PeerKey key{request.service, request.name, request.kind};
    if (const auto known = m_known.find(key); known != m_known.end()) {
        m_pool->cancel(Lane::Peers);
        m_running = false;
        m_panel->setPeers(request.number, known->second);
        return;
    }
    m_running = true;
    m_pool->post<Peers>(
        Lane::Peers,
        [key](store::TraceReader& reader, const std::stop_token& stop) -> Result<Peers> {
            Result<PeerDurations> peers = reader.peerDurations(key, stop);
            if (!peers) return tl::unexpected<Error>(peers.error());
            return std::make_shared<const PeerDurations>(std::move(*peers));
        },
        [this, self = QPointer(this), key, state = m_state,
         tell = answerTo<Peers>(m_panel.data(), request.number, &widgets::SpanPanel::setPeers, &widgets::SpanPanel::setPeersRefused)](
            const Result<Peers>& peers) {
            if (!self) return;
            m_running = false;
            if (peers && state == m_state) {
                if (m_known.size() >= mostKnown) m_known.clear();
                m_known.emplace(key, *peers);
            }
            tell(peers);
        });
}

}  // namespace fw::app

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

using Peers = std::shared_ptr<const PeerDurations>;
struct Found {
    store::PeerKey key;
    Peers peers;
};

/// Text of the model that the span or its resource names; empty: none.
Result<std::string> modelOf(store::TraceReader& reader, const widgets::PeersRequest& request) {
    const Result<SpanDetails> details = reader.loadSpan(request.trace, request.span);
    if (!details) return tl::unexpected<Error>(details.error());
    const AttributeValue* const model = findAttribute(details->attributes, peerModelKey);
    return model != nullptr ? valueText(*model) : request.resourceModel;
}

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
    if (!m_pool || !m_panel) return;
    m_running = true;
    m_pool->post<Found>(
        Lane::Peers,
        [request, known = m_known](store::TraceReader& reader, const std::stop_token& stop) -> Result<Found> {
            Result<std::string> model = modelOf(reader, request);
            if (!model) return tl::unexpected<Error>(model.error());
            const store::PeerKey key{request.service, request.name, request.kind, std::move(*model)};
            if (const auto at = known.find(key); at != known.end()) return Found{key, at->second};
            Result<PeerDurations> peers = reader.peerDurations(key, stop);
            if (!peers) return tl::unexpected<Error>(peers.error());
            return Found{key, std::make_shared<const PeerDurations>(std::move(*peers))};
        },
        [this, self = QPointer(this), state = m_state,
         tell = answerTo<Peers>(m_panel.data(), request.number, &widgets::SpanPanel::setPeers, &widgets::SpanPanel::setPeersRefused)](
            const Result<Found>& found) {
            if (!self) return;
            m_running = false;
            if (!found) return tell(tl::unexpected<Error>(found.error()));
            if (state == m_state) {
                if (m_known.size() >= mostKnown) m_known.clear();
                m_known.emplace(found->key, found->peers);
            }
            tell(found->peers);
        });
}

}  // namespace fw::app

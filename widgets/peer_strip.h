// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include <QWidget>

#include "model/analysis/trace_analysis.h"
#include "model/core/peer_durations.h"
#include "model/core/peer_ranks.h"
#include "widgets/render/theme.h"

class QLabel;

namespace fw::widgets {

class ElidedLabel;

/// Asks for the durations of all spans in the cache of one service, name and kind, and of the model that the span has, if any.
struct PeersRequest {
    quint64 number = 0;
    std::string service;
    std::string name;
    SpanKind kind = SpanKind::Unspecified;
    TraceKey trace = 0;
    SpanIndex span = 0;
    std::string resourceModel;  ///< the model that counts where the span itself names none
};

/// Where a span stands among its peers: a sentence, how many they are, a histogram with p50, p95 and the span. Hidden for a span whose
/// duration is not known. GUI thread.
class PeerStrip : public QWidget {
    Q_OBJECT
public:
    explicit PeerStrip(QWidget* parent);

    void setSpan(const std::shared_ptr<const analysis::TraceAnalysis>& analysis, SpanIndex span);
    /// The answer to a request; dropped when it is not the newest.
    void setPeers(quint64 number, std::shared_ptr<const PeerDurations> peers);
    void setRefused(quint64 number, const QString& reason);
    void clear();
    /// Asks again for the same span; what is seen stays until the answer.
    void askAgain();
    void setTheme(render::ThemeId theme);
    [[nodiscard]] QString sentence() const;
    /// So few spans beside this one and a rank says nothing.
    static constexpr std::uint64_t leastPeers = PeerRanks::leastPeers;

Q_SIGNALS:
    void peersWanted(const fw::widgets::PeersRequest& request);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void say(const QString& sentence, bool histogram);

    PeersRequest m_request;
    bool m_asked = false;       ///< a span is shown that has peers
    std::int64_t m_spanNs = 0;  ///< nanoseconds
    std::uint32_t m_slot = 0;
    std::shared_ptr<const PeerDurations> m_peers;  ///< null while they are not known
    render::ThemeId m_theme = render::ThemeId::Light;
    ElidedLabel* m_sentence;
    QLabel* m_count;
    QWidget* m_plot;  ///< keeps the place of the histogram
};

}  // namespace fw::widgets

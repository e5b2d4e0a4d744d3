// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/peer_strip.h"

#include <algorithm>
#include <limits>
#include <utility>

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include "model/items/text.h"
#include "widgets/elided_label.h"
#include "widgets/plain_text.h"
#include "widgets/render/peer_painter.h"
#include "widgets/style_tokens.h"

namespace fw::widgets {

PeerStrip::PeerStrip(QWidget* parent)
    : QWidget(parent), m_sentence(new ElidedLabel(this)), m_count(plainLabel(this, {}, "small")), m_plot(new QWidget(this)) {
    // The axis runs from left to right in every language.
    m_plot->setLayoutDirection(Qt::LeftToRight);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(12), px(6), px(12), px(7));
    column->setSpacing(px(2));
    auto* row = new QHBoxLayout;
    row->setSpacing(px(8));
    row->addWidget(m_sentence, 1);
    row->addWidget(m_count);
    column->addLayout(row);
    m_plot->setFixedHeight(px(44));
    column->addWidget(m_plot);
    hide();
}

void PeerStrip::setSpan(const std::shared_ptr<const analysis::TraceAnalysis>& analysis, SpanIndex span) {
    const TraceData& trace = *analysis->trace;
    constexpr unsigned unmeasured = NoStart | NoEnd | TimeOutOfRange | NegativeDuration;
    m_asked = (trace.marks[span] & unmeasured) == 0;
    if (!m_asked) {
        clear();
        return;
    }
    const ServiceRef& service = trace.services[trace.service[span]];
    const std::string& name = trace.names[trace.name[span]];
    const bool same = m_request.service == service.name && m_request.name == name && m_request.kind == trace.kind[span];
    m_request.service = service.name;
    m_request.name = name;
    m_request.kind = trace.kind[span];
    m_request.trace = trace.summary.key;
    m_request.span = span;
    const AttributeValue* const model = findAttribute(trace.resources[trace.resource[span]].attributes, peerModelKey);
    m_request.resourceModel = model != nullptr ? valueText(*model) : std::string();
    m_slot = service.slot;
    m_spanNs = std::max<std::int64_t>(trace.durationNs[span], 0);
    if (same && m_peers) {
        // A sibling: the peers are known already, unless the cache has changed.
        setPeers(m_request.number, m_peers);
    } else {
        m_peers.reset();
        m_count->setText({});
        say(tr("Comparing with its peers…"), true);
    }
    setVisible(true);
    askAgain();
}

void PeerStrip::clear() {
    m_asked = false;
    ++m_request.number;
    m_peers.reset();
    hide();
}

void PeerStrip::askAgain() {
    if (!m_asked) return;
    ++m_request.number;
    Q_EMIT peersWanted(m_request);
}

void PeerStrip::setPeers(quint64 number, std::shared_ptr<const PeerDurations> peers) {
    if (number != m_request.number || !m_asked || !peers) return;
    m_peers = std::move(peers);
    const auto bounded = [](std::uint64_t spans) {
        return static_cast<int>(std::min<std::uint64_t>(spans, std::numeric_limits<int>::max()));
    };
    const std::uint64_t count = m_peers->count();
    // The span is one of those counted; its peers are the others.
    const std::uint64_t all = count > 0 ? count - 1 : 0;
    if (all < leastPeers) {
        m_count->setText({});
        say(tr("%Ln peers in the cache: too few to rank", nullptr, bounded(all)), false);
        return;
    }
    m_count->setText(tr("%Ln spans", nullptr, bounded(count)));
    if (m_peers->leastNs() == m_peers->mostNs() && m_spanNs == m_peers->leastNs()) {
        say(tr("As long as all of its peers"), true);
        return;
    }
    const std::uint64_t notLonger = m_peers->notLonger(m_spanNs);
    const std::uint64_t others = notLonger > 0 ? notLonger - 1 : 0;
    // Rounded down, as the column is: of 100 % no peer may be longer.
    const auto share = static_cast<qint64>(others / all * 1000 + others % all * 1000 / all);
    const std::uint64_t shorter = std::min(others, m_spanNs > 0 ? m_peers->notLonger(m_spanNs - 1) : 0);
    const auto shareOfShorter = static_cast<qint64>(shorter / all * 1000 + shorter % all * 1000 / all);
    const QString percent = items::percentText(share, 1000);
    // The rank counts those that took as long; where they make a difference, the words say so.
    say(share == shareOfShorter ? tr("Slower than %1 of its peers").arg(percent) : tr("At least as slow as %1 of its peers").arg(percent),
        true);
}

void PeerStrip::setRefused(quint64 number, const QString& reason) {
    if (number != m_request.number || !m_asked) return;
    m_peers.reset();
    m_count->setText({});
    say(tr("The peers are not known: %1").arg(reason), false);
}

void PeerStrip::say(const QString& sentence, bool histogram) {
    m_sentence->setFullText(sentence);
    m_plot->setVisible(histogram);
    QString tip =
        tr("Peers: all spans in the cache of the same service, name, kind and model.name. The share is of those that took no longer.");
    QString spoken = sentence;
    if (m_peers && histogram) {
        const QString none(QChar(0x2013));
        const bool tells99 = m_peers->count() >= PeerDurations::leastForP99;
        const QString figures = QStringLiteral("p50 %1, p95 %2, p99 %3")
                                    .arg(items::durationText(m_peers->percentile(50)), items::durationText(m_peers->percentile(95)),
                                         tells99 ? items::durationText(m_peers->percentile(99)) : none);
        tip += QLatin1Char('\n') + figures;
        if (!m_peers->exact()) tip += QLatin1Char('\n') + tr("So many spans are compared to within 1 % of their durations.");
        spoken += QStringLiteral(", %1, %2").arg(m_count->text(), figures);
    }
    setPlainToolTip(this, tip);
    setAccessibleName(spoken);
    update();
}

QString PeerStrip::sentence() const {
    return m_sentence->fullText();
}

void PeerStrip::setTheme(render::ThemeId theme) {
    m_theme = theme;
    update();
}

void PeerStrip::paintEvent(QPaintEvent*) {
    const render::Theme& colors = render::theme(m_theme);
    QPainter painter(this);
    painter.fillRect(rect(), colors.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.line);
    if (m_peers && m_plot->isVisible())
        render::paintPeers(painter, m_plot->geometry(), *m_peers, m_spanNs, colors.service(m_slot), colors, render::RowFonts(font()));
}

}  // namespace fw::widgets

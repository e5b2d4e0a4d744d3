// SPDX-License-Identifier: GPL-3.0-or-later
// Columns and pills of the waterfall: how wide they are, what is said of them.
#include <algorithm>
#include <utility>

#include "widgets/column_layout.h"
#include "widgets/render/text.h"
#include "widgets/style_tokens.h"
#include "widgets/waterfall_header.h"
#include "widgets/waterfall_view.h"

namespace fw::widgets {

using analysis::Fact;
using render::countText;
using render::FactText;

namespace {

constexpr int factTextLimit = 400;

}  // namespace

void WaterfallView::setFacts(std::shared_ptr<const render::RowFacts> facts) {
    m_facts = std::move(facts);
    layoutFacts();
    viewport()->update();
    m_header->update();
}

void WaterfallView::layoutFacts() {
    const int oldTree = m_shownTree;
    const int oldColumns = m_shownFacts.columnsWidth();
    const std::size_t oldCount = m_shownFacts.columns.size();
    m_shownFacts = m_facts ? *m_facts : render::RowFacts();
    m_shownTree = m_treeWidth;
    if (!m_shownFacts.columns.empty()) {
        std::vector<int> wished;
        for (const render::RowFact& column : m_shownFacts.columns) wished.push_back(column.width);
        const ColumnLayout layout = layoutColumns(viewport()->width() - durationWidth() - 1, m_treeWidth, wished, px(leastColumn));
        m_shownTree = layout.tree;
        m_shownFacts.columns.resize(layout.columns.size());
        for (std::size_t i = 0; i < layout.columns.size(); ++i) m_shownFacts.columns[i].width = layout.columns[i];
    }
    if (oldTree == m_shownTree && oldColumns == m_shownFacts.columnsWidth() && oldCount == m_shownFacts.columns.size()) return;
    viewport()->update();
    m_header->update();
    Q_EMIT layoutChanged();
}

QStringList WaterfallView::factLines(SpanIndex span) const {
    QStringList lines;
    if (!m_facts) return lines;
    const analysis::TraceAnalysis& analysis = *m_rows.analysis();
    for (const auto* list : {&m_facts->columns, &m_facts->pills}) {
        for (const render::RowFact& fact : *list) {
            const FactText value = render::factText(*m_facts, fact, analysis, span, m_window->zeroNs());
            QString text = value.text.size() > factTextLimit ? value.text.left(factTextLimit - 1) + QChar(0x2026) : value.text;
            const bool refused = fact.key.fact == Fact::Percentile ? m_facts->ranksRefused : fact.refused;
            if (value.state == FactText::State::Waiting) text = tr("being read…");
            if (value.state == FactText::State::Absent && refused) text = tr("could not be read");
            if (value.state == FactText::State::Unkept) text = tr("not kept, as there are too many different values");
            if (fact.key.fact == Fact::Percentile && value.state != FactText::State::Waiting && m_facts->ranks) {
                const PeerRanks* const ranks = m_facts->ranks->find(*analysis.trace, span);
                const std::uint64_t count = ranks != nullptr ? ranks->count() : 0;
                const std::uint64_t others = count > 0 ? count - 1 : 0;
                if (value.state == FactText::State::Known) {
                    text = tr("%1, of %2 peers in the cache").arg(text, countText(others));
                } else if (others < PeerRanks::leastPeers) {
                    text = tr("%1 peers in the cache: too few to rank").arg(countText(others));
                } else if (analysis::hasPeers(*analysis.trace, span)) {
                    text = tr("as long as all of its peers");
                }
            }
            if (!text.isEmpty()) lines << QStringLiteral("%1: %2").arg(render::factTitle(fact.key), text);
        }
    }
    return lines;
}

QString WaterfallView::columnTip(std::size_t column) const {
    if (column >= m_shownFacts.columns.size()) return {};
    const render::RowFact& fact = m_shownFacts.columns[column];
    QStringList lines{render::factTitle(fact.key)};
    switch (fact.key.fact) {
        case Fact::Attribute:
            if (fact.refused) {
                lines << tr("Could not be read");
            } else if (!fact.values) {
                lines << tr("Reading…");
            } else if (fact.values->unkept > 0) {
                lines << tr("Too many different values: those of %Ln span(s) are not kept and shown as …", nullptr,
                            static_cast<int>(std::min<std::uint64_t>(fact.values->unkept, INT32_MAX)));
            }
            break;
        case Fact::Percentile:
            lines << tr("How many of the peers in the cache (same service, name, kind and model.name) took no longer.")
                  << tr("– where there are fewer than %1 of them.").arg(PeerRanks::leastPeers);
            if (m_shownFacts.ranksRefused) {
                lines << tr("Could not be read");
            } else if (!m_shownFacts.ranks) {
                lines << tr("Reading…");
            }
            break;
        case Fact::OwnWork:
            lines << tr("Time in which no span below it was at work.");
            break;
        case Fact::Start:
            lines << tr("Since the start of the trace.");
            break;
        case Fact::Kind:
        case Fact::Status:
            break;
    }
    return lines.join(QLatin1Char('\n'));
}

}  // namespace fw::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/row_facts.h"

#include <QCoreApplication>

#include "model/core/span.h"
#include "widgets/render/text.h"
#include "widgets/render/time_scale.h"

namespace fw::render {

using analysis::Fact;

namespace {

struct RowFactWords {
    Q_DECLARE_TR_FUNCTIONS(fw::render::RowFacts)
};

FactText known(const QString& text) {
    return {FactText::State::Known, text, UINT32_MAX};
}

FactText percentileText(const RowFacts& facts, const TraceData& trace, SpanIndex span) {
    if (!analysis::hasPeers(trace, span)) return {};
    const FactText unknown{facts.ranksRefused ? FactText::State::Absent : FactText::State::Waiting, {}};
    if (!facts.ranks) return unknown;
    const PeerRanks* const ranks = facts.ranks->find(trace, span);
    if (ranks == nullptr) return unknown;
    const auto percent = ranks->percent(trace.durationNs[span]);
    return percent ? known(QLatin1Char('p') + QString::number(*percent)) : FactText{};
}

}  // namespace

int RowFacts::columnsWidth() const {
    int width = 0;
    for (const RowFact& column : columns) width += column.width;
    return width;
}

FactText factText(const RowFacts& facts, const RowFact& fact, const analysis::TraceAnalysis& analysis, SpanIndex span, std::int64_t zeroNs,
                  bool texts) {
    const TraceData& trace = *analysis.trace;
    switch (fact.key.fact) {
        case Fact::Attribute: {
            if (!fact.values) return {fact.refused ? FactText::State::Absent : FactText::State::Waiting, {}};
            const KeyColumn& column = fact.values->column;
            // Spans that came since.
            if (span >= column.value.size()) return {FactText::State::Waiting, {}};
            const std::uint32_t value = column.value[span];
            if (value == KeyColumn::unkept) return {FactText::State::Unkept, {}};
            if (value >= column.texts.size()) return {};
            return {FactText::State::Known, texts ? visibleText(column.texts[value]) : QString(), value};
        }
        case Fact::Percentile:
            return percentileText(facts, trace, span);
        case Fact::OwnWork:
            if ((trace.marks[span] & (NoStart | NoEnd | TimeOutOfRange)) != 0) return {};
            return known(durationText(analysis.self.selfNs[span]));
        case Fact::Start:
            if ((trace.marks[span] & (NoStart | TimeOutOfRange)) != 0) return {};
            return known(offsetText(saturatedSub(trace.startNs[span], zeroNs)));
        case Fact::Kind: {
            const std::string_view name = kindName(trace.kind[span]);
            return trace.kind[span] == SpanKind::Unspecified ? FactText{}
                                                             : known(QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())));
        }
        case Fact::Status: {
            const std::string_view name = statusName(trace.status[span]);
            return trace.status[span] == StatusCode::Unset ? FactText{}
                                                           : known(QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())));
        }
    }
    return {};
}

bool alignedRight(const RowFact& fact) {
    switch (fact.key.fact) {
        case Fact::Attribute:
            return fact.values && fact.values->numeric;
        case Fact::Percentile:
        case Fact::OwnWork:
        case Fact::Start:
            return true;
        case Fact::Kind:
        case Fact::Status:
            break;
    }
    return false;
}

QString factTitle(const analysis::FactKey& key) {
    switch (key.fact) {
        case Fact::Attribute:
            return visibleText(key.key, 80);
        case Fact::Percentile:
            return RowFactWords::tr("Percentile");
        case Fact::OwnWork:
            return RowFactWords::tr("Own work");
        case Fact::Start:
            return RowFactWords::tr("Start");
        case Fact::Kind:
            return RowFactWords::tr("Kind");
        case Fact::Status:
            return RowFactWords::tr("Status");
    }
    return {};
}

}  // namespace fw::render

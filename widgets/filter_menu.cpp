// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filter_menu.h"

#include <QCoreApplication>
#include <QMenu>

#include "widgets/plain_text.h"
#include "widgets/render/text.h"

namespace fw::widgets {

using analysis::noSpan;
using analysis::RowFilter;

namespace {

struct FilterMenuWords {
    Q_DECLARE_TR_FUNCTIONS(fw::widgets::FilterMenu)
};

constexpr int filterNameLimit = 40;
constexpr std::uint8_t allKinds = 0x3f;

std::uint8_t kindBit(SpanKind kind) {
    return static_cast<std::uint8_t>(1U << static_cast<unsigned>(kind));
}

}  // namespace

void addFilterMenu(QMenu& menu, const analysis::TraceAnalysis& analysis, analysis::Row row, const RowFilter& filter, bool hides,
                   const std::function<void(const RowFilter&)>& choose, const std::function<void()>& clear) {
    const analysis::RepeatRow* repeats = analysis.tree.repeatAt(row);
    const SpanIndex span = repeats != nullptr ? repeats->first : analysis.tree.span[row];
    if (span == noSpan && !hides) return;
    QMenu* filters = menu.addMenu(FilterMenuWords::tr("Hide"));
    filters->setObjectName(QStringLiteral("filterMenu"));
    const auto add = [&](const QString& text, const RowFilter& next) {
        filters->addAction(text, filters, [choose, next] { choose(next); });
    };
    if (span != noSpan) {
        const TraceData& trace = *analysis.trace;
        const std::uint32_t service = trace.service[span];
        if (trace.services.size() > 1) {
            const std::string& name = trace.services[service].name;
            const QString word = menuText(render::nameText(name, filterNameLimit));
            RowFilter hidden = filter;
            hidden.hiddenServices.resize(trace.services.size(), 0);
            hidden.hiddenServices[service] = 1;
            add(FilterMenuWords::tr("Service %1").arg(word), hidden);
            RowFilter only = filter;
            only.hiddenServices.assign(trace.services.size(), 1);
            only.hiddenServices[service] = 0;
            add(FilterMenuWords::tr("All services but %1").arg(word), only);
        }
        const std::string_view kind = kindName(trace.kind[span]);
        const QString word = QString::fromLatin1(kind.data(), static_cast<qsizetype>(kind.size())).toUpper();
        RowFilter hidden = filter;
        hidden.hiddenKinds = static_cast<std::uint8_t>(filter.hiddenKinds | kindBit(trace.kind[span]));
        add(FilterMenuWords::tr("Kind %1").arg(word), hidden);
        RowFilter only = filter;
        only.hiddenKinds = static_cast<std::uint8_t>(allKinds & ~kindBit(trace.kind[span]));
        add(FilterMenuWords::tr("All kinds but %1").arg(word), only);
        if (analysis.timed(span) && trace.durationNs[span] > 0) {
            RowFilter longer = filter;
            longer.leastNs = trace.durationNs[span];
            add(FilterMenuWords::tr("Spans shorter than %1").arg(render::durationText(longer.leastNs)), longer);
        }
    }
    if (!hides) return;
    filters->addSeparator();
    filters->addAction(FilterMenuWords::tr("Show everything"), filters, [clear] { clear(); });
}

}  // namespace fw::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
// What the chart of traces says, written and spoken.
#include <algorithm>
#include <climits>

#include <QCoreApplication>

#include "model/items/text.h"
#include "widgets/render/text.h"
#include "widgets/trace_chart.h"

namespace fw::widgets {

QString rangeText(const TraceRange& range, bool utc, std::int64_t stepNs, bool withDate) {
    const auto say = [](const char* text) { return QCoreApplication::translate("fw::widgets::TraceChart", text); };
    // Whole minutes and seconds need no more digits, however fine the axis is.
    constexpr std::int64_t second = 1'000'000'000;
    for (const std::int64_t unit : {second, 60 * second})
        if (range.fromNs.value_or(0) % unit == 0 && range.toNs.value_or(0) % unit == 0) stepNs = std::max(stepNs, unit);
    if (stepNs % (60 * second) == 0) stepNs = 60 * second;
    const auto time = [&](std::int64_t ns, bool date) { return render::plotTimeText(ns, utc, stepNs, date); };
    QString times;
    if (range.fromNs && range.toNs) {
        const bool sameDay = render::dateTimeText(*range.fromNs, utc, 0).left(10) == render::dateTimeText(*range.toNs, utc, 0).left(10);
        times = time(*range.fromNs, withDate || !sameDay) + QStringLiteral(" – ") + time(*range.toNs, !sameDay);
    } else if (range.fromNs) {
        times = say(QT_TRANSLATE_NOOP("fw::widgets::TraceChart", "from %1")).arg(time(*range.fromNs, withDate));
    } else if (range.toNs) {
        times = say(QT_TRANSLATE_NOOP("fw::widgets::TraceChart", "until %1")).arg(time(*range.toNs, withDate));
    }
    QString durations;
    if (range.longerNs && range.shorterNs) {
        durations = render::durationText(*range.longerNs) + QStringLiteral(" – ") + render::durationText(*range.shorterNs);
    } else if (range.longerNs) {
        durations = say(QT_TRANSLATE_NOOP("fw::widgets::TraceChart", "over %1")).arg(render::durationText(*range.longerNs));
    } else if (range.shorterNs) {
        durations = say(QT_TRANSLATE_NOOP("fw::widgets::TraceChart", "under %1")).arg(render::durationText(*range.shorterNs));
    }
    if (times.isEmpty() || durations.isEmpty()) return times + durations;
    return times + QStringLiteral(", ") + durations;
}

QString TraceChart::brushText() const {
    if (m_brush.empty()) return {};
    return tr("brush %1").arg(rangeText(m_brush, m_utc, axes().timeStep()));
}

QString TraceChart::pointText(std::size_t point) const {
    const TracePoints& points = m_plot->points;
    QString text = render::dateTimeText(points.startNs[point], m_utc, 9) + QLatin1Char(' ') +
                   render::zoneText(points.startNs[point], m_utc) + QLatin1Char('\n') + render::durationText(points.durationNs[point]) +
                   QStringLiteral(" (") + render::exactNanoseconds(points.durationNs[point]) + QLatin1Char(')');
    if (points.failed[point] != 0) text += QLatin1Char('\n') + tr("with an error");
    return text + QLatin1Char('\n') + tr("Click: show the trace. Drag: brush.");
}

QString TraceChart::sentence() const {
    if (!m_plot) return m_emptyText;
    if (m_plot->points.empty()) return tr("No trace to draw.");
    const analysis::TraceTally& all = m_plot->all;
    const QString utc = m_utc ? QStringLiteral(" UTC") : QString();
    QString text = tr("%n traces", nullptr, static_cast<int>(std::min<std::uint64_t>(all.traces, INT_MAX))) + QStringLiteral(", ") +
                   tr("from %1").arg(render::dateTimeText(m_plot->firstNs, m_utc, 0)) + utc + QStringLiteral(", ") +
                   render::durationText(m_plot->leastNs) + QStringLiteral(" – ") + render::durationText(m_plot->mostNs);
    if (all.p50Ns) text += QStringLiteral(", p50 ") + render::durationText(*all.p50Ns);
    if (all.p95Ns) text += QStringLiteral(", p95 ") + render::durationText(*all.p95Ns);
    if (!m_brush.empty()) {
        text += QStringLiteral("; ") + brushText();
        if (m_brushCount > 0)
            text += QStringLiteral(": ") + tr("%n traces", nullptr, static_cast<int>(std::min<quint64>(m_brushCount, INT_MAX)));
    }
    return text;
}

void TraceChart::speak() {
    setAccessibleName(m_mode == render::PlotMode::Scatter ? tr("Traces by start and duration") : tr("Histogram of the durations"));
    setAccessibleDescription(sentence());
}

}  // namespace fw::widgets

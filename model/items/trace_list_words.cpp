// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of the list of traces say.
#include <algorithm>
#include <limits>

#include <QStringList>

#include "model/items/text.h"
#include "model/items/trace_list_model.h"

namespace fw::items {
namespace {

QString serviceNames(const TraceSummary& trace) {
    QStringList names;
    for (const ServiceRef& service : trace.services) {
        names += cellText(service.name, 80);
        if (names.size() == 40 && trace.services.size() > 40) {
            names += QString(QChar(0x2026));
            break;
        }
    }
    return names.join(QStringLiteral(", "));
}

int clampedInt(std::uint64_t value) {
    return static_cast<int>(std::min<std::uint64_t>(value, std::numeric_limits<int>::max()));
}

}  // namespace

QString completenessText(const TraceSummary& trace) {
    switch (trace.completeness) {
        case Completeness::Complete:
            return TraceListModel::tr("yes");
        case Completeness::ParentMissing:
            //: Column "Complete" of the trace list; n is at least 1
            return trace.missingParents == 1 ? TraceListModel::tr("1 parent missing")
                                             : TraceListModel::tr("%Ln parents missing", nullptr, clampedInt(trace.missingParents));
        case Completeness::ContextLost:
            return TraceListModel::tr("context lost");
        case Completeness::SourcePartial:
            return TraceListModel::tr("read in part");
        case Completeness::RootOpen:
            //: Column "Complete" of the trace list: the root span has no end
            return TraceListModel::tr("no end");
        case Completeness::Unknown:
            return TraceListModel::tr("not known");
    }
    return {};
}

QVariant TraceListModel::display(const TraceSummary& trace, int column) const {
    const QString none(QChar(0x2013));
    switch (column) {
        case Started:
            return trace.startNs == 0 ? none : dateTimeText(trace.startNs, m_utc, 3);
        case RootOperation:
            return trace.rootName.empty() ? none : nameText(trace.rootName);
        case FrameId: {
            if (trace.frameIds.empty()) return none;
            QString text = cellText(trace.frameIds.front());
            if (trace.frameIds.size() > 1)
                text += QStringLiteral(" +%1%2").arg(countText(trace.frameIds.size() - 1),
                                                     trace.moreFrameIds ? QStringLiteral("…") : QString());
            return text;
        }
        case Duration:
            return traceDurationText(trace.durationNs, trace.completeness);
        case Spans:
            return countText(trace.spans);
        case Services:
            return serviceNames(trace);
        case Errors:
            return trace.errors == 0 ? none : countText(trace.errors);
        case Complete:
            return completenessText(trace);
        default:
            return {};
    }
}

QVariant TraceListModel::raw(const TraceSummary& trace, int column) const {
    switch (column) {
        case Started:
            return QVariant::fromValue<qint64>(trace.startNs);
        case RootOperation:
            return fullText(trace.rootName);
        case FrameId:
            return trace.frameIds.empty() ? QString() : fullText(trace.frameIds.front());
        case Duration:
            return QVariant::fromValue<qint64>(trace.durationNs);
        case Spans:
            return QVariant::fromValue<quint64>(trace.spans);
        case Services:
            return QVariant::fromValue<quint64>(trace.services.size());
        case Errors:
            return QVariant::fromValue<quint64>(trace.errors);
        case Complete:
            return static_cast<int>(trace.completeness);
        default:
            return {};
    }
}

QString TraceListModel::toolTip(const TraceSummary& trace, int column) const {
    switch (column) {
        case Started:
            if (trace.startNs == 0) return toolTipText(tr("No span of it has a start time."));
            return toolTipText(dateTimeText(trace.startNs, m_utc, 9) + QLatin1Char(' ') + zoneName(m_utc));
        case RootOperation:
            return toolTipText(
                QStringLiteral("%1\n%2\n%3").arg(fullText(trace.rootName), fullText(trace.rootService), fullText(trace.idText)));
        case FrameId: {
            QStringList ids;
            for (const std::string& id : trace.frameIds) ids += cellText(id, 120);
            if (trace.moreFrameIds) ids += QString(QChar(0x2026));
            return toolTipText(ids.join(QLatin1Char('\n')));
        }
        case Duration:
            return toolTipText(exactNanoseconds(trace.durationNs));
        case Services:
            return toolTipText(serviceNames(trace));
        case Complete:
            return toolTipText(
                trace.completeness == Completeness::Complete        ? tr("Every parent that a span names is in the cache.")
                : trace.completeness == Completeness::ParentMissing ? tr("Some spans name a parent that is in none of the imports.")
                : trace.completeness == Completeness::RootOpen
                    ? tr("The root span has no end: it runs still, or its end was not told. The duration is what the other spans tell.")
                : trace.completeness == Completeness::SourcePartial
                    ? tr("No parent is missing, but a source of this trace was read in part only: spans may be missing.")
                : trace.completeness == Completeness::Unknown
                    ? tr("No parent is missing, but the cache is damaged: whether its sources were read to their ends is not known.")
                    : tr("No root span: every top span names a parent that is in none of the imports."));
        default:
            return {};
    }
}

QString TraceListModel::rowText(const TraceSummary& trace) const {
    QStringList parts;
    parts += nameText(trace.rootName, 120);
    parts += cellText(trace.rootService, 120);
    if (!trace.frameIds.empty()) parts += cellText(trace.frameIds.front(), 120);
    parts += traceDurationText(trace.durationNs, trace.completeness);
    parts += trace.spans == 1 ? tr("1 span") : tr("%Ln spans", nullptr, clampedInt(trace.spans));
    parts += trace.services.size() == 1 ? tr("1 service") : tr("%Ln services", nullptr, clampedInt(trace.services.size()));
    if (trace.errors == 0)
        parts += tr("no errors");
    else
        parts += trace.errors == 1 ? tr("1 error") : tr("%Ln errors", nullptr, clampedInt(trace.errors));
    parts += trace.completeness == Completeness::Complete ? tr("complete") : completenessText(trace);
    parts += tr("started %1 %2").arg(dateTimeText(trace.startNs, m_utc, 3), zoneName(m_utc));
    return parts.join(QStringLiteral(", "));
}

}  // namespace fw::items

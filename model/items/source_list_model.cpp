// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/source_list_model.h"

#include <algorithm>

#include "model/items/text.h"

namespace fw::items {
namespace {

QString percent(double progress) {
    return SourceListModel::tr("%1 %").arg(static_cast<int>(std::clamp(progress, 0.0, 1.0) * 100));
}

QString shortName(const QString& source) {
    const qsizetype slash = std::max(source.lastIndexOf(QLatin1Char('/')), source.lastIndexOf(QLatin1Char('\\')));
    return cellText(slash + 1 < source.size() ? source.mid(slash + 1) : source);
}

}  // namespace

SourceListModel::SourceListModel(QObject* parent) : QAbstractListModel(parent) {}

void SourceListModel::setSources(const std::vector<SourceEntry>& sources) {
    const auto sameName = [](const SourceEntry& a, const SourceEntry& b) { return a.name == b.name; };
    if (std::equal(sources.begin(), sources.end(), m_sources.begin(), m_sources.end(), sameName)) {
        m_sources = sources;
        if (!m_sources.empty()) Q_EMIT dataChanged(index(0), index(static_cast<int>(m_sources.size()) - 1));
        return;
    }
    beginResetModel();
    m_sources = sources;
    endResetModel();
}

void SourceListModel::setUtc(bool utc) {
    m_utc = utc;
    if (!m_sources.empty()) Q_EMIT dataChanged(index(0), index(static_cast<int>(m_sources.size()) - 1));
}

QString SourceListModel::facts(const SourceEntry& source) const {
    if (!source.failure.isEmpty()) return tr("Not imported: %1").arg(source.failure);
    QStringList lines{tr("Spans: %1, traces: %2, logs: %3").arg(countText(source.spans), countText(source.traces), countText(source.logs))};
    if (source.spansBrought > source.spans)
        lines += tr("It brought %1 spans; the others have left the cache.").arg(countText(source.spansBrought));
    if (source.bytes > 0) lines += tr("File: %1, in the cache: %2").arg(bytesText(source.bytes), bytesText(source.storedBytes));
    if (source.firstStartNs != 0 || source.lastStartNs != 0)
        lines += tr("%1 to %2 (%3)")
                     .arg(dateTimeText(source.firstStartNs, m_utc, 0), dateTimeText(source.lastStartNs, m_utc, 0), zoneName(m_utc));
    if (source.bytesPerHour > 0)
        lines += source.loud
                     ? tr("%1 and %2 spans an hour: more than 1 GB").arg(bytesText(source.bytesPerHour), countText(source.spansPerHour))
                     : tr("%1 and %2 spans an hour").arg(bytesText(source.bytesPerHour), countText(source.spansPerHour));
    if (source.partial) lines += tr("Some of it could not be read.");
    return lines.join(QLatin1Char('\n'));
}

int SourceListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_sources.size());
}

QVariant SourceListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const SourceEntry& source = m_sources[static_cast<std::size_t>(index.row())];
    const bool reading = source.progress >= 0;
    const bool failed = !reading && !source.waiting && !source.failure.isEmpty();
    switch (role) {
        case Qt::DisplayRole:
            return shortName(source.name);
        case Qt::ToolTipRole:
            return toolTipText(source.name + QLatin1Char('\n') + facts(source));
        case Qt::AccessibleTextRole: {
            QString text = QStringLiteral("%1, %2").arg(shortName(source.name), reading ? tr("reading, %1").arg(percent(source.progress))
                                                                                : source.waiting ? tr("waiting")
                                                                                : failed         ? facts(source)
                                                                                         : tr("spans: %1").arg(countText(source.spans)));
            if (source.partial) text += QStringLiteral(", ") + tr("partial");
            if (source.loud) text += QStringLiteral(", ") + tr("more than 1 GB an hour");
            return text;
        }
        case RawRole:
            return source.spans;
        case SourceRole:
            return source.name;
        case IdRole:
            return source.id;
        case LoudRole:
            return source.loud;
        case FactsRole:
            return source.id == 0 && !failed ? QString() : facts(source);
        case FailedRole:
            return failed;
        case ProgressRole:
            return source.progress;
        case PartialRole:
            return source.partial;
        case CountTextRole:
            return reading ? percent(source.progress) : source.waiting ? tr("waiting") : failed ? tr("failed") : countText(source.spans);
        default:
            return {};
    }
}

}  // namespace fw::items

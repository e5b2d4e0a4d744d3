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

int SourceListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_sources.size());
}

QVariant SourceListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const SourceEntry& source = m_sources[static_cast<std::size_t>(index.row())];
    const bool reading = source.progress >= 0;
    switch (role) {
        case Qt::DisplayRole:
            return shortName(source.name);
        case Qt::ToolTipRole:
            return toolTipText(source.name + QLatin1Char('\n') + tr("spans: %1").arg(countText(source.spans)) +
                               (source.partial ? QLatin1Char('\n') + tr("Some of it could not be read.") : QString()));
        case Qt::AccessibleTextRole: {
            QString text =
                QStringLiteral("%1, %2").arg(shortName(source.name), reading          ? tr("reading, %1").arg(percent(source.progress))
                                                                     : source.waiting ? tr("waiting")
                                                                                      : tr("spans: %1").arg(countText(source.spans)));
            if (source.partial) text += QStringLiteral(", ") + tr("partial");
            return text;
        }
        case RawRole:
            return source.spans;
        case SourceRole:
            return source.name;
        case ProgressRole:
            return source.progress;
        case PartialRole:
            return source.partial;
        case CountTextRole:
            return reading ? percent(source.progress) : source.waiting ? tr("waiting") : countText(source.spans);
        default:
            return {};
    }
}

}  // namespace fw::items

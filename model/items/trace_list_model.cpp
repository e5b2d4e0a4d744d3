// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/trace_list_model.h"

#include <algorithm>
#include <limits>

#include <QCoreApplication>
#include <QDateTime>
#include <QList>
#include <QMimeData>

#include "model/items/text.h"
#include "model/items/trace_mime.h"

namespace fw::items {
namespace {

constexpr std::size_t maxPages = 64;
/// A fast scroll touches many pages; only those painted last are still of interest.
constexpr std::size_t maxAsked = 4;

int toRows(quint64 total) {
    return static_cast<int>(std::min<quint64>(total, std::numeric_limits<int>::max() - 1));
}

int slotOf(const TraceSummary& trace) {
    for (const ServiceRef& service : trace.services)
        if (service.name == trace.rootService) return static_cast<int>(service.slot);
    return trace.services.empty() ? -1 : static_cast<int>(trace.services.front().slot);
}

}  // namespace

TraceListModel::TraceListModel(QObject* parent) : QAbstractTableModel(parent) {}

void TraceListModel::reset(quint64 total) {
    beginResetModel();
    m_total = total;
    m_rows = toRows(total);
    m_pages.clear();
    m_inFlight.clear();
    m_wanted.clear();
    m_longestNs = 0;
    m_earliestNs = 0;
    m_latestNs = -1;
    endResetModel();
}

void TraceListModel::refresh(quint64 total) {
    m_total = total;
    m_inFlight.clear();
    m_wanted.clear();
    const int rows = toRows(total);
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    } else if (rows < m_rows) {
        beginRemoveRows({}, rows, m_rows - 1);
        m_rows = rows;
        std::erase_if(m_pages, [rows](const auto& entry) { return entry.first * pageSize >= rows; });
        endRemoveRows();
    }
    for (auto& [number, page] : m_pages) page.stale = true;
    if (m_rows > 0) Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1));
}

void TraceListModel::setPage(int offset, const std::vector<TraceSummary>& traces) {
    // An owner may answer with any stretch; it is kept in whole pages of ours.
    if (offset < 0 || offset % pageSize != 0) return;
    std::size_t at = 0;
    for (int number = offset / pageSize; at < traces.size(); ++number) {
        const std::size_t count = std::min<std::size_t>(pageSize, traces.size() - at);
        Page& page = m_pages[number];
        const auto from = traces.begin() + static_cast<std::ptrdiff_t>(at);
        page.traces.assign(from, from + static_cast<std::ptrdiff_t>(count));
        page.used = ++m_clock;
        page.stale = false;
        m_inFlight.erase(number);
        at += count;
    }
    if (traces.empty()) m_inFlight.erase(offset / pageSize);
    forgetOldPages();
    updateRanges();
    const int last = std::min(m_rows, offset + static_cast<int>(traces.size())) - 1;
    if (last >= offset) Q_EMIT dataChanged(index(offset, 0), index(last, ColumnCount - 1));
}

std::optional<TraceSummary> TraceListModel::summaryAt(int row) const {
    if (row < 0 || row >= m_rows) return std::nullopt;
    const TraceSummary* trace = summary(row);
    return trace == nullptr ? std::nullopt : std::optional(*trace);
}

std::optional<qint64> TraceListModel::loadedKey(int row) const {
    if (row < 0 || row >= m_rows) return std::nullopt;
    const auto page = m_pages.find(row / pageSize);
    const auto inPage = static_cast<std::size_t>(row % pageSize);
    if (page == m_pages.end() || inPage >= page->second.traces.size()) return std::nullopt;
    return page->second.traces[inPage].key;
}

int TraceListModel::rowOfKey(qint64 key) const {
    for (const auto& [number, page] : m_pages)
        for (std::size_t i = 0; i < page.traces.size(); ++i)
            if (page.traces[i].key == key) {
                const int row = number * pageSize + static_cast<int>(i);
                return row < m_rows ? row : -1;
            }
    return -1;
}

void TraceListModel::setUtc(bool utc) {
    if (m_utc == utc) return;
    m_utc = utc;
    Q_EMIT headerDataChanged(Qt::Horizontal, Started, Started);
    updateDay();
    if (m_rows > 0) Q_EMIT dataChanged(index(0, Started), index(m_rows - 1, Started));
}

void TraceListModel::setFrameKey(const QString& key) {
    if (m_frameKey == key) return;
    m_frameKey = key;
    Q_EMIT headerDataChanged(Qt::Horizontal, FrameId, FrameId);
}

void TraceListModel::setMatchText(const QString& text) {
    if (m_matchText == text) return;
    m_matchText = text;
    if (m_rows > 0) Q_EMIT dataChanged(index(0, FrameId), index(m_rows - 1, FrameId));
}

std::optional<TraceSort> TraceListModel::sortOfColumn(int column) {
    switch (column) {
        case Started:
            return TraceSort::Start;
        case RootOperation:
            return TraceSort::RootName;
        case FrameId:
            return TraceSort::FrameId;
        case Duration:
            return TraceSort::Duration;
        case Spans:
            return TraceSort::Spans;
        case Errors:
            return TraceSort::Errors;
        default:
            return std::nullopt;
    }
}

int TraceListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_rows;
}
int TraceListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

const TraceSummary* TraceListModel::summary(int row) const {
    const int number = row / pageSize;
    const auto found = m_pages.find(number);
    if (found == m_pages.end() || found->second.stale) want(number);
    if (found == m_pages.end()) return nullptr;
    found->second.used = ++m_clock;
    const auto inPage = static_cast<std::size_t>(row % pageSize);
    return inPage < found->second.traces.size() ? &found->second.traces[inPage] : nullptr;
}

void TraceListModel::want(int page) const {
    if (m_inFlight.contains(page) || std::find(m_wanted.begin(), m_wanted.end(), page) != m_wanted.end()) return;
    m_wanted.push_back(page);
    // Asked from data(), which must not re-enter the owner: the event loop tells it.
    if (m_wanted.size() == 1)
        QMetaObject::invokeMethod(
            const_cast<TraceListModel*>(this), [self = const_cast<TraceListModel*>(this)] { self->tellWanted(); }, Qt::QueuedConnection);
}

void TraceListModel::tellWanted() {
    std::vector<int> pages;
    pages.swap(m_wanted);
    if (pages.size() > maxAsked) pages.erase(pages.begin(), pages.end() - static_cast<std::ptrdiff_t>(maxAsked));
    for (const int page : pages) {
        if (page * pageSize >= m_rows || !m_inFlight.insert(page).second) continue;
        Q_EMIT pageWanted(page * pageSize, pageSize);
    }
}

void TraceListModel::forgetOldPages() {
    while (m_pages.size() > maxPages) {
        const auto oldest =
            std::min_element(m_pages.begin(), m_pages.end(), [](const auto& a, const auto& b) { return a.second.used < b.second.used; });
        m_pages.erase(oldest);
    }
}

void TraceListModel::updateRanges() {
    std::int64_t longest = 0;
    m_earliestNs = std::numeric_limits<std::int64_t>::max();
    m_latestNs = std::numeric_limits<std::int64_t>::min();
    for (const auto& [number, page] : m_pages)
        for (const TraceSummary& trace : page.traces) {
            longest = std::max(longest, trace.durationNs);
            if (trace.startNs == 0) continue;
            m_earliestNs = std::min(m_earliestNs, trace.startNs);
            m_latestNs = std::max(m_latestNs, trace.startNs);
        }
    updateDay();
    if (longest == m_longestNs) return;
    m_longestNs = longest;
    if (m_rows > 0) Q_EMIT dataChanged(index(0, Duration), index(m_rows - 1, Duration));
}

void TraceListModel::updateDay() {
    Day needed = Day::None;
    if (m_earliestNs <= m_latestNs) {
        const QString earliest = dateTimeText(m_earliestNs, m_utc, 0);
        const QString latest = dateTimeText(m_latestNs, m_utc, 0);
        const QString now = dateTimeText(QDateTime::currentMSecsSinceEpoch() * 1'000'000, m_utc, 0);
        const auto part = [](const QString& text, QChar until) { return text.section(until, 0, 0); };
        if (part(earliest, u' ') != part(latest, u' ') || part(latest, u' ') != part(now, u' ')) needed = Day::Short;
        if (part(earliest, u'-') != part(latest, u'-')) needed = Day::WithYear;
    }
    if (needed == m_dayNeeded) return;
    m_dayNeeded = needed;
    if (m_rows > 0) Q_EMIT dataChanged(index(0, Started), index(m_rows - 1, Started));
    Q_EMIT dayNeededChanged();
}

QVariant TraceListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const int column = index.column();
    if (role == Qt::TextAlignmentRole) {
        const bool number = column == Duration || column == Spans || column == Errors;
        return QVariant::fromValue((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    const bool needed = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole || role >= Qt::UserRole;
    if (!needed) return {};
    const TraceSummary* trace = summary(index.row());
    if (role == LoadedRole) return trace != nullptr;
    if (trace == nullptr) {
        if (role == Qt::DisplayRole) return QString(QChar(0x2026));
        if (role == Qt::AccessibleTextRole || role == RowTextRole) return tr("not read yet");
        return {};
    }
    switch (role) {
        case Qt::DisplayRole:
            return display(*trace, column);
        case Qt::ToolTipRole:
            return toolTip(*trace, column);
        case Qt::AccessibleTextRole:
            if (column == Started) return rowText(*trace);
            return QStringLiteral("%1: %2").arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                                                display(*trace, column).toString());
        case RowTextRole:
            return rowText(*trace);
        case RawRole:
            return raw(*trace, column);
        case KeyRole:
            return QVariant::fromValue<qint64>(trace->key);
        case RootSlotRole:
            return slotOf(*trace);
        case ServiceSlotsRole: {
            QList<int> list;
            for (const ServiceRef& service : trace->services) list += static_cast<int>(service.slot);
            return QVariant::fromValue(list);
        }
        case ErrorCountRole:
            return QVariant::fromValue<quint64>(trace->errors);
        case CompletenessRole:
            return static_cast<int>(trace->completeness);
        case ShareOfLongestRole:
            return m_longestNs <= 0 ? 0.0
                                    : static_cast<double>(std::max<std::int64_t>(0, trace->durationNs)) / static_cast<double>(m_longestNs);
        case MatchLengthRole:
            if (m_matchText.isEmpty() || trace->frameIds.empty()) return 0;
            return fullText(trace->frameIds.front()).startsWith(m_matchText) ? static_cast<int>(m_matchText.size()) : 0;
        default:
            return {};
    }
}

Qt::ItemFlags TraceListModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList TraceListModel::mimeTypes() const {
    return {traceMimeType(), QStringLiteral("text/plain")};
}

QMimeData* TraceListModel::mimeData(const QModelIndexList& indexes) const {
    if (indexes.isEmpty()) return nullptr;
    const auto trace = summaryAt(indexes.front().row());
    if (!trace) return nullptr;
    const QString id = fullText(trace->idText);
    auto* data = new QMimeData;
    data->setData(traceMimeType(), id.toUtf8());
    data->setText(id);
    return data;
}

QVariant TraceListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) return {};
    if (role == Qt::TextAlignmentRole) {
        const bool number = section == Duration || section == Spans || section == Errors;
        return QVariant::fromValue((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole) return toolTipText(headerData(section, orientation, Qt::DisplayRole).toString());
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Started:
            return tr("Started (%1)").arg(zoneName(m_utc));
        case RootOperation:
            return tr("Root operation");
        case FrameId:
            return cellText(m_frameKey, 40);
        case Duration:
            return tr("Duration");
        case Spans:
            return tr("Spans");
        case Services:
            return tr("Services");
        case Errors:
            return tr("Errors");
        case Complete:
            return tr("Complete");
        default:
            return {};
    }
}

void TraceListModel::sort(int column, Qt::SortOrder order) {
    if (const auto wanted = sortOfColumn(column)) Q_EMIT sortWanted(static_cast<int>(*wanted), order == Qt::DescendingOrder);
}

}  // namespace fw::items

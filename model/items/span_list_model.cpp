// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/span_list_model.h"

#include <utility>

#include <QCoreApplication>

#include "model/items/group_key_text.h"
#include "model/items/text.h"

namespace fw::items {

namespace {

struct MarkWord {
    std::uint16_t mark;
    const char* word;
};

constexpr const char* markContext = "fw::items::SpanMarks";

constexpr MarkWord markWords[] = {
    {NoStart, QT_TRANSLATE_NOOP("fw::items::SpanMarks", "no start time")},
    {NoEnd, QT_TRANSLATE_NOOP("fw::items::SpanMarks", "no end time")},
    {NegativeDuration, QT_TRANSLATE_NOOP("fw::items::SpanMarks", "ends before it starts")},
    {TimeOutOfRange, QT_TRANSLATE_NOOP("fw::items::SpanMarks", "time out of range")},
    {NoTraceId, QT_TRANSLATE_NOOP("fw::items::SpanMarks", "no trace id")},
    {NoSpanId, QT_TRANSLATE_NOOP("fw::items::SpanMarks", "no span id")},
    {DuplicateId, QT_TRANSLATE_NOOP("fw::items::SpanMarks", "id stands twice")},
    {ValueTooDeep, QT_TRANSLATE_NOOP("fw::items::SpanMarks", "value nested too deep")},
    {HasWarnings, QT_TRANSLATE_NOOP("fw::items::SpanMarks", "warning of the source")},
    {SharedSpan, QT_TRANSLATE_NOOP("fw::items::SpanMarks", "shares the caller's id")},
    {StartInferred, QT_TRANSLATE_NOOP("fw::items::SpanMarks", "start inferred")},
    {PartUnread, QT_TRANSLATE_NOOP("fw::items::SpanMarks", "a part could not be read")},
};

QString dash() {
    return QString(QChar(0x2013));
}

QString latin(std::string_view text) {
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

}  // namespace

QString spanMarksText(std::uint16_t marks) {
    QStringList words;
    for (const MarkWord& word : markWords)
        if ((marks & word.mark) != 0) words += QCoreApplication::translate(markContext, word.word);
    return words.join(QStringLiteral(", "));
}

SpanListModel::SpanListModel(QObject* parent) : QAbstractTableModel(parent) {}

void SpanListModel::setSpans(std::shared_ptr<const analysis::TraceAnalysis> analysis, std::shared_ptr<const analysis::SpanOrder> order) {
    beginResetModel();
    m_analysis = std::move(analysis);
    m_order = std::move(order);
    endResetModel();
}

void SpanListModel::setOrder(std::shared_ptr<const analysis::SpanOrder> order) {
    if (!m_order || !order || order->spans.size() != m_order->spans.size()) return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList old = persistentIndexList();
    QModelIndexList moved;
    for (const QModelIndex& index : old) {
        const SpanIndex span = m_order->spans[static_cast<std::size_t>(index.row())];
        moved.append(createIndex(static_cast<int>(order->placeOf[span]), index.column()));
    }
    m_order = std::move(order);
    changePersistentIndexList(old, moved);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

std::optional<SpanIndex> SpanListModel::spanAt(int row) const {
    if (!m_order || row < 0 || static_cast<std::size_t>(row) >= m_order->spans.size()) return std::nullopt;
    return m_order->spans[static_cast<std::size_t>(row)];
}

int SpanListModel::rowOf(SpanIndex span) const {
    if (!m_order || span >= m_order->placeOf.size() || m_order->placeOf[span] == analysis::SpanOrder::noPlace) return -1;
    return static_cast<int>(m_order->placeOf[span]);
}

int SpanListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_order ? 0 : static_cast<int>(m_order->spans.size());
}

int SpanListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

std::optional<std::int64_t> SpanListModel::timeOf(SpanIndex span, int column) const {
    if (column == Critical) return m_analysis->critical.ns[span];
    if (!m_analysis->timed(span)) return std::nullopt;
    switch (column) {
        case Start:
            return m_analysis->trace->startNs[span];
        case Duration:
        case Self:
            if (durationKnown(m_analysis->trace->durationNs[span], m_analysis->trace->marks[span]) == DurationKnown::No)
                return std::nullopt;
            if (column == Duration) return m_analysis->trace->durationNs[span];
            return m_analysis->self.selfNs[span];
        default:
            return std::nullopt;
    }
}

void SpanListModel::setColors(std::shared_ptr<const analysis::SpanColors> colors) {
    if (colors == m_colors) return;
    m_colors = std::move(colors);
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, Service), index(rowCount() - 1, Service));
}

const analysis::SpanColors* SpanListModel::colors() const {
    return m_colors && m_analysis && m_colors->slot.size() == m_analysis->trace->spanCount() ? m_colors.get() : nullptr;
}

QString SpanListModel::display(SpanIndex span, int column) const {
    const TraceData& trace = *m_analysis->trace;
    switch (column) {
        case Start: {
            const auto ns = timeOf(span, column);
            std::int64_t offset = 0;
            if (!ns || __builtin_sub_overflow(*ns, m_analysis->primary.startNs, &offset)) return dash();
            return offsetText(offset);
        }
        case Duration:
        case Self:
        case Critical: {
            const auto ns = timeOf(span, column);
            if (!ns || (column == Critical && *ns == 0)) return dash();
            return column == Duration ? spanDurationText(*ns, trace.marks[span]) : durationText(*ns);
        }
        case Service: {
            const std::string& name = trace.services[trace.service[span]].name;
            return name.empty() ? latin(unknownService) : cellText(std::string_view(name));
        }
        case Operation: {
            const std::string& name = trace.names[trace.name[span]];
            return nameText(name);
        }
        case Kind:
            return trace.kind[span] == SpanKind::Unspecified ? dash() : latin(kindName(trace.kind[span])).toUpper();
        case Status:
            return trace.status[span] == StatusCode::Unset ? dash() : latin(statusName(trace.status[span]));
        case SpanIdColumn:
            return cellText(std::string_view(trace.spanIdText(span)), 80);
        case ParentIdColumn: {
            const std::string id = trace.parentIdText(span);
            return id.empty() ? dash() : cellText(std::string_view(id), 80);
        }
        case Marks: {
            const analysis::TwinSpans::Twin* twin = m_analysis->twins.of(span);
            if (twin == nullptr) return spanMarksText(trace.marks[span]);
            const QString others = spanMarksText(static_cast<std::uint16_t>(trace.marks[span] & ~DuplicateId));
            const QString words = tr("id stands twice: %1 of %2").arg(countText(twin->number), countText(twin->count));
            return others.isEmpty() ? words : words + QStringLiteral(", ") + others;
        }
        default:
            return {};
    }
}

QVariant SpanListModel::raw(SpanIndex span, int column) const {
    const TraceData& trace = *m_analysis->trace;
    switch (column) {
        case Start:
        case Duration:
        case Self:
        case Critical: {
            const auto ns = timeOf(span, column);
            return ns ? QVariant(static_cast<qint64>(*ns)) : QVariant();
        }
        case Service:
            return fullText(trace.services[trace.service[span]].name);
        case Operation:
            return fullText(trace.names[trace.name[span]]);
        case SpanIdColumn:
            return fullText(trace.spanIdText(span));
        case ParentIdColumn:
            return fullText(trace.parentIdText(span));
        default:
            return display(span, column);
    }
}

QString SpanListModel::toolTip(SpanIndex span, int column) const {
    const auto ns = timeOf(span, column);
    if (column == Start) return ns ? QStringLiteral("%1 %2").arg(dateTimeText(*ns, m_utc, 9), zoneName(m_utc)) : tr("No start time");
    if (column <= Critical) return ns ? exactNanoseconds(*ns) : QString();
    QString text = raw(span, column).toString();
    if (const QString color = column == Service ? spanColorText(colors(), span) : QString(); !color.isEmpty())
        text += QLatin1Char('\n') + color;
    return toolTipText(text);
}

QString SpanListModel::rowText(SpanIndex span) const {
    QStringList parts;
    for (const int column : {Operation, Service, Duration, Start, Status, Marks}) {
        const QString text = display(span, column);
        if (!text.isEmpty() && text != dash()) parts += text;
    }
    if (const QString color = spanColorText(colors(), span); !color.isEmpty()) parts += color;
    return parts.join(QStringLiteral(", "));
}

QVariant SpanListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const SpanIndex span = m_order->spans[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
            return display(span, index.column());
        case Qt::ToolTipRole:
            return toolTip(span, index.column());
        case Qt::TextAlignmentRole:
            return headerData(index.column(), Qt::Horizontal, role);
        case Qt::AccessibleTextRole:
        case RowTextRole:
            return rowText(span);
        case RawRole:
            return raw(span, index.column());
        case SpanRole:
            return static_cast<quint32>(span);
        case SlotRole:
            return static_cast<int>(m_analysis->trace->services[m_analysis->trace->service[span]].slot);
        case NamelessRole:
            return index.column() == Operation && namesNothing(m_analysis->trace->names[m_analysis->trace->name[span]]);
        case ColorRole:
            return colors() != nullptr ? QVariant(static_cast<int>(m_colors->slot[span])) : QVariant();
        case ErrorRole:
            return m_analysis->trace->status[span] == StatusCode::Error;
        default:
            return {};
    }
}

QVariant SpanListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) return {};
    if (role == Qt::TextAlignmentRole) return static_cast<int>((section <= Critical ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Start) return tr("Start, counted from that of the root");
    if (role == Qt::ToolTipRole && section == Self) return tr("Time that no child covers");
    if (role == Qt::ToolTipRole && section == Critical) return tr("Time on the critical path");
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    switch (section) {
        case Start:
            return tr("Start");
        case Duration:
            return tr("Duration");
        case Self:
            return tr("Self");
        case Critical:
            return tr("Critical path");
        case Service:
            return tr("Service");
        case Operation:
            return tr("Operation");
        case Kind:
            return tr("Kind");
        case Status:
            return tr("Status");
        case SpanIdColumn:
            return tr("Span id");
        case ParentIdColumn:
            return tr("Parent id");
        default:
            return tr("Marks");
    }
}

void SpanListModel::sort(int column, Qt::SortOrder order) {
    if (column < 0 || column >= ColumnCount) return;
    m_sortColumn = column;
    m_descending = order == Qt::DescendingOrder;
    if (m_analysis) Q_EMIT sortWanted();
}

}  // namespace fw::items

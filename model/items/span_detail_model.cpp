// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/span_detail_model.h"

#include <algorithm>

#include "model/items/text.h"

namespace fw::items {
namespace {

constexpr std::size_t maxShownCache = 512;
constexpr int maxSummary = 160;

int levelOf(std::int32_t severity) {
    // OTLP SeverityNumber: 1-4 trace, 5-8 debug, 9-12 info, 13-16 warn, 17-20 error, 21-24 fatal.
    if (severity <= 0) return 0;
    if (severity <= 8) return 1;
    if (severity <= 12) return 2;
    return severity <= 16 ? 3 : 4;
}

QString levelName(const LogEntry& log) {
    if (!log.severityText.empty()) return cellText(log.severityText, 20);
    static constexpr const char* names[] = {"", "DEBUG", "INFO", "WARN", "ERROR"};
    return log.severity > 0 && log.severity <= 4 ? QStringLiteral("TRACE") : QString::fromLatin1(names[levelOf(log.severity)]);
}

QString summaryOf(const Attributes& attributes) {
    QString out;
    for (const Attribute& attribute : attributes) {
        if (out.size() > maxSummary) break;
        if (!out.isEmpty()) out += QStringLiteral(", ");
        out += cellText(attribute.key, 60) + QStringLiteral(" = ");
        const auto* text = std::get_if<std::string>(&attribute.value.data);
        out += text != nullptr ? cellText(*text, 80) : cellText(valueText(attribute.value), 80);
    }
    return cellText(out, maxSummary);
}

}  // namespace

SpanDetailModel::SpanDetailModel(QObject* parent) : QAbstractTableModel(parent) {}

void SpanDetailModel::setSpan(std::shared_ptr<const analysis::TraceAnalysis> analysis, SpanIndex span) {
    const bool sameTrace = m_source.valid() && analysis && m_source.analysis->trace->summary.key == analysis->trace->summary.key;
    if (!sameTrace) m_view.everyLog = false;
    m_source = {};
    m_source.analysis = std::move(analysis);
    m_source.span = span;
    m_missingTraces.clear();
    m_view.open.clear();
    splitLogs();
    m_source.collectFields();
    rebuild();
}

void SpanDetailModel::setDetails(const SpanDetails& details) {
    m_source.details = details;
    std::vector<SpanEvent>& events = m_source.details->events;
    std::stable_sort(events.begin(), events.end(), [](const SpanEvent& a, const SpanEvent& b) { return a.timeNs < b.timeNs; });
    m_source.collectFields();
    // A stack trace is what one looks for in an exception.
    if (events.size() <= 64)
        for (std::uint32_t i = 0; i < events.size(); ++i)
            if (events[i].name == "exception") m_view.open.insert({DetailSection::Events, i});
    rebuild();
}

void SpanDetailModel::setMissingTraces(std::vector<TraceId> missing) {
    std::sort(missing.begin(), missing.end());
    if (missing == m_missingTraces) return;
    m_missingTraces = std::move(missing);
    m_shown.clear();
    if (!m_rows.empty()) Q_EMIT dataChanged(index(0, Key), index(static_cast<int>(m_rows.size()) - 1, Value));
}

bool SpanDetailModel::leadsNowhere(const SpanLink& link) const {
    return std::binary_search(m_missingTraces.begin(), m_missingTraces.end(), link.traceId);
}

void SpanDetailModel::setLogs(const std::vector<LogEntry>& logs) {
    m_allLogs = logs;
    std::stable_sort(m_allLogs.begin(), m_allLogs.end(), [](const LogEntry& a, const LogEntry& b) { return a.timeNs < b.timeNs; });
    std::erase_if(m_view.open,
                  [](const auto& item) { return item.first == DetailSection::Logs || item.first == DetailSection::TraceLogs; });
    splitLogs();
    rebuild();
}

void SpanDetailModel::splitLogs() {
    m_source.logs.clear();
    m_source.traceLogs.clear();
    m_source.allLogs = m_allLogs.size();
    if (!m_source.valid()) return;
    const SpanId id = m_source.analysis->trace->spanId[m_source.span];
    if (m_view.everyLog) {
        m_source.logs = m_allLogs;
        return;
    }
    for (const LogEntry& log : m_allLogs) {
        if (log.spanId.isNull())
            m_source.traceLogs.push_back(log);
        else if (log.spanId == id)
            m_source.logs.push_back(log);
    }
}

void SpanDetailModel::clear() {
    m_source = {};
    m_allLogs.clear();
    m_view.open.clear();
    rebuild();
}

void SpanDetailModel::setFilter(const QString& filter) {
    if (m_view.filter == filter) return;
    m_view.filter = filter;
    rebuild();
}

void SpanDetailModel::rebuild() {
    beginResetModel();
    m_rows = detailRows(m_source, m_view);
    m_shown.clear();
    endResetModel();
}

bool SpanDetailModel::toggle(int row) {
    if (row < 0 || row >= rowCount()) return false;
    const DetailRow at = m_rows[static_cast<std::size_t>(row)];
    if (fold(at) == 0) return false;
    if (at.kind == DetailKind::Head) {
        if (!m_view.folded.erase(at.section)) m_view.folded.insert(at.section);
    } else {
        const auto item = std::pair(at.section, at.item);
        if (!m_view.open.erase(item)) m_view.open.insert(item);
    }
    // Rows change below this one only, so that selection and scroll position stay.
    std::vector<DetailRow> rows = detailRows(m_source, m_view);
    const int before = rowCount();
    const int after = static_cast<int>(rows.size());
    // A listener may ask for data before the change: what it was given is stale afterwards.
    const auto take = [this, &rows] {
        m_rows = std::move(rows);
        m_shown.clear();
    };
    if (after > before) {
        beginInsertRows({}, row + 1, row + after - before);
        take();
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, row + 1, row + before - after);
        take();
        endRemoveRows();
    }
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    return true;
}

int SpanDetailModel::attributeCount() const {
    std::size_t count = 0;
    for (const auto section : {DetailSection::Span, DetailSection::Resource, DetailSection::Scope})
        count += m_source.attributes(section).size();
    return static_cast<int>(count);
}

int SpanDetailModel::shownAttributeCount() const {
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const DetailRow& row) { return row.kind == DetailKind::Attribute; }));
}

int SpanDetailModel::fold(const DetailRow& row) const {
    switch (row.kind) {
        case DetailKind::Head:
            return m_view.folded.contains(row.section) ? 2 : 1;
        case DetailKind::Event:
        case DetailKind::Link:
        case DetailKind::Log:
            // With a filter the matching attributes stand open; there is nothing to fold by hand.
            if (!m_view.filter.isEmpty() || m_source.children(row.section, row.item).empty()) return 0;
            return m_view.open.contains({row.section, row.item}) ? 1 : 2;
        default:
            return 0;
    }
}

int SpanDetailModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}
int SpanDetailModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString SpanDetailModel::headText(DetailSection section) const {
    switch (section) {
        case DetailSection::Span:
            return tr("Span");
        case DetailSection::Resource:
            return tr("Resource");
        case DetailSection::Scope:
            return tr("Scope");
        case DetailSection::Events:
            return tr("Events");
        case DetailSection::Links:
            return tr("Links");
        case DetailSection::Logs:
            return tr("Logs");
        case DetailSection::TraceLogs:
            return tr("Logs of the trace that name no span");
    }
    return {};
}

QString SpanDetailModel::offset(std::int64_t timeNs) const {
    // Events and logs are as they were recorded, also where the waterfall shows corrected clocks.
    const TraceData& trace = *m_source.analysis->recorded;
    if (!m_source.analysis->timed(m_source.span) || timeNs == 0) return QString(QChar(0x2013));
    std::int64_t difference = 0;
    if (__builtin_sub_overflow(timeNs, trace.startNs[m_source.span], &difference)) return QString(QChar(0x2013));
    return offsetText(difference);
}

void SpanDetailModel::showAttribute(Shown& out, const Attribute& attribute) const {
    out.key = attribute.key.empty() ? tr("(empty key)") : cellText(attribute.key, 200);
    const auto& data = attribute.value.data;
    if (const auto* text = std::get_if<std::string>(&data)) {
        out.value = cellText(*text);
        out.isLong = text->size() > 48 || text->find('\n') != std::string::npos;
        if (text->empty())
            out.tag = tr("empty text");
        else if (looksTyped(*text))
            out.tag = tr("text");
        return;
    }
    const std::string text = valueText(attribute.value);
    out.value = cellText(text);
    out.isLong = text.size() > 48;
    if (std::holds_alternative<std::monostate>(data)) out.tag = tr("empty");
    if (std::holds_alternative<Bytes>(data)) out.tag = tr("bytes");
    // 1.0 is written "1": without a word it would read as an integer.
    if (std::holds_alternative<double>(data) && text.find_first_of(".e") == std::string::npos) out.tag = tr("double");
}

SpanDetailModel::Shown SpanDetailModel::makeShown(const DetailRow& row) const {
    Shown out;
    switch (row.kind) {
        case DetailKind::Head:
            out.key = headText(row.section);
            if (row.section == DetailSection::Logs)
                out.value = m_source.allLogs == m_source.logs.size()
                                ? countText(m_source.logs.size())
                                : tr("%1 of %2").arg(countText(m_source.logs.size()), countText(m_source.allLogs));
            else
                out.value =
                    countText(row.section == DetailSection::Events ? m_source.details->events.size() : m_source.details->links.size());
            break;
        case DetailKind::SubHead:
            out.key = headText(row.section);
            break;
        case DetailKind::Pending:
            out.key = tr("Reading…");
            break;
        case DetailKind::More:
            out.key = tr("Show all %1 at their time").arg(countText(m_source.allLogs));
            if (m_source.allLogs == 1) out.key = tr("Show the log of the trace");
            if (m_view.everyLog) out.key = tr("Show only the logs of this span");
            break;
        case DetailKind::Attribute:
        case DetailKind::Child:
            showAttribute(out, *m_source.attribute(row));
            break;
        case DetailKind::Field: {
            const DetailField& field = m_source.fields[static_cast<std::size_t>(row.section)][row.item];
            out.key = cellText(field.key, 200);
            out.value = cellText(field.value);
            out.isLong = field.value.size() > 48;
            break;
        }
        case DetailKind::Event: {
            const SpanEvent& event = m_source.details->events[row.item];
            out.key = offset(event.timeNs);
            out.value = event.name.empty() ? QString(QChar(0x2013)) : cellText(event.name);
            out.summary = summaryOf(event.attributes);
            out.isLong = event.name.size() > 48;
            break;
        }
        case DetailKind::Link: {
            const SpanLink& link = m_source.details->links[row.item];
            out.value = elideMiddle(cellText(idText(link.traceId, link.traceIdText), 200), 4, 4);
            const bool same = m_source.analysis->trace->summary.id == link.traceId;
            out.summary = same ? tr("this trace") : leadsNowhere(link) ? tr("not in the cache") : tr("other trace");
            if (const QString more = summaryOf(link.attributes); !more.isEmpty()) out.summary = more + QStringLiteral(", ") + out.summary;
            break;
        }
        case DetailKind::Log: {
            const LogEntry& log = m_source.log(row);
            out.key = offset(log.timeNs);
            out.tag = levelName(log);
            const std::string body = valueText(log.body);
            out.value = body.empty() ? cellText(log.eventName) : cellText(body);
            out.summary = summaryOf(log.attributes);
            if (m_view.everyLog && log.spanId != m_source.analysis->trace->spanId[m_source.span]) {
                const QString whose = log.spanId.isNull() ? tr("no span") : logOwner(log);
                out.summary = out.summary.isEmpty() ? whose : whose + QStringLiteral(", ") + out.summary;
            }
            out.isLong = body.size() > 48 || body.find('\n') != std::string::npos;
            break;
        }
    }
    return out;
}

QString SpanDetailModel::logOwner(const LogEntry& log) const {
    const TraceData& trace = *m_source.analysis->trace;
    const auto found = std::find(trace.spanId.begin(), trace.spanId.end(), log.spanId);
    if (found == trace.spanId.end()) return tr("span not in the trace");
    const std::string& name = trace.names[trace.name[static_cast<std::size_t>(found - trace.spanId.begin())]];
    return nameText(name, 60);
}

void SpanDetailModel::toggleEveryLog() {
    m_view.everyLog = !m_view.everyLog;
    std::erase_if(m_view.open,
                  [](const auto& item) { return item.first == DetailSection::Logs || item.first == DetailSection::TraceLogs; });
    splitLogs();
    rebuild();
}

const SpanDetailModel::Shown& SpanDetailModel::shown(int row) const {
    const auto found = m_shown.find(row);
    if (found != m_shown.end()) return found->second;
    if (m_shown.size() >= maxShownCache) m_shown.clear();
    return m_shown.emplace(row, makeShown(m_rows[static_cast<std::size_t>(row)])).first->second;
}

QVariant SpanDetailModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const DetailRow& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
            return index.column() == Key ? shown(index.row()).key : shown(index.row()).value;
        case Qt::ToolTipRole: {
            if (row.kind == DetailKind::Head || row.kind == DetailKind::SubHead || row.kind == DetailKind::Pending ||
                row.kind == DetailKind::More)
                return {};
            if (index.column() == Key && row.kind != DetailKind::Event && row.kind != DetailKind::Log) return toolTipText(fullKey(row));
            QString text = fullValue(row);
            if (row.kind == DetailKind::Event || row.kind == DetailKind::Log) {
                const std::int64_t ns =
                    row.kind == DetailKind::Event ? m_source.details->events[row.item].timeNs : m_source.log(row).timeNs;
                text = dateTimeText(ns, true, 9) + QStringLiteral(" UTC\n") + text.left(maxToolTipText);
            }
            return toolTipText(text);
        }
        case Qt::AccessibleTextRole:
            return index.column() == Key ? accessible(index.row()) : shown(index.row()).value;
        case RawRole:
            return fullValue(row);
        case KindRole:
            return static_cast<int>(row.kind);
        case SectionRole:
            return static_cast<int>(row.section);
        case FullKeyRole:
            return fullKey(row);
        case TagRole:
            return shown(index.row()).tag;
        case HintRole:
            return hint(row);
        case SummaryRole:
            return shown(index.row()).summary;
        case JsonRole:
            return json(row);
        case ConditionRole:
            return condition(row);
        case TextSearchRole:
            return textSearchOf(row);
        case FoldRole:
            return fold(row);
        case LevelRole:
            return row.kind == DetailKind::Log ? levelOf(m_source.log(row).severity) : 0;
        case LongRole:
            return shown(index.row()).isLong;
        case LinkMissingRole:
            return row.kind == DetailKind::Link && leadsNowhere(m_source.details->links[row.item]);
        case LinkTraceRole:
        case LinkSpanRole: {
            if (row.kind != DetailKind::Link) return {};
            const SpanLink& link = m_source.details->links[row.item];
            return fullText(role == LinkTraceRole ? idText(link.traceId, link.traceIdText) : idText(link.spanId, link.spanIdText));
        }
        default:
            return {};
    }
}

QVariant SpanDetailModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return section == Key ? tr("Key") : section == Value ? tr("Value") : QVariant();
}

}  // namespace fw::items

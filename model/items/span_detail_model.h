// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unordered_map>
#include <vector>

#include <QAbstractTableModel>

#include "model/items/span_detail_rows.h"

namespace fw::items {

/// Everything of the selected span in one flat list: attributes of span, resource and scope, events, links and logs,
/// under heads that fold. Two columns: key (or offset) and value. Texts are bounded and control characters visible; the
/// Full roles give them as they came in. GUI thread.
class SpanDetailModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Key, Value, ColumnCount };
    enum Role {
        RawRole = Qt::UserRole,  ///< QString: the whole value as text
        KindRole,                ///< int(DetailKind)
        SectionRole,             ///< int(DetailSection)
        FullKeyRole,             ///< QString: the whole key, name or offset
        TagRole,                 ///< QString: word for the type where the value does not show it ("text", "bytes")
        HintRole,                ///< QString: a contradiction worth a warning
        SummaryRole,             ///< QString: secondary text behind the value (attributes of an event)
        JsonRole,                ///< QString: key and value as a JSON object; of an event, link or log all of it
        ConditionRole,           ///< QString: the search for traces with this key and value; empty: not searched by key
        TextSearchRole,          ///< QString: the search for this text wherever it stands, where there is no ConditionRole
        FoldRole,                ///< int: 0 nothing to fold, 1 open, 2 folded
        LevelRole,               ///< int: log level 0 none, 1 debug, 2 info, 3 warning, 4 error
        LongRole,                ///< bool: the cell does not show all of the value
        LinkTraceRole,           ///< QString, links only
        LinkSpanRole,
        LinkMissingRole,  ///< bool: its trace is known not to be in the cache
    };

    [[nodiscard]] static DetailKind kindOf(const QModelIndex& index) { return static_cast<DetailKind>(index.data(KindRole).toInt()); }

    explicit SpanDetailModel(QObject* parent = nullptr);

    /// Shows what the trace's columns know at once; the rest comes with setDetails(). Folds and filter stay.
    void setSpan(std::shared_ptr<const analysis::TraceAnalysis> analysis, SpanIndex span);
    void setDetails(const SpanDetails& details);
    /// Of the traces that links lead to: those that are not in the cache. Holds until the next span.
    void setMissingTraces(std::vector<TraceId> missing);
    /// All logs of the trace; the model takes those of the span and those without one.
    void setLogs(const std::vector<LogEntry>& logs);
    void clear();

    void setFilter(const QString& filter);
    [[nodiscard]] const QString& filter() const { return m_view.filter; }
    /// Opens or folds a head, event, link or log. Returns false where there is nothing to fold.
    bool toggle(int row);

    /// Logs of this span, or of the whole trace; stays while the trace does.
    void toggleEveryLog();
    [[nodiscard]] bool everyLog() const { return m_view.everyLog; }

    /// What copying some rows gives. Rows without a value (heads) are left out.
    /// A value a line.
    [[nodiscard]] QString valuesText(const std::vector<int>& rows) const;
    /// `key=value` a line, as the search field understands it; events, links and logs have none.
    [[nodiscard]] QString pairsText(const std::vector<int>& rows) const;
    /// One row: its object. Several: one object where all are attributes with keys of their own, else an array of objects.
    [[nodiscard]] QString jsonText(const std::vector<int>& rows) const;
    /// All of the span, indented; as `show --json` writes it. Empty until its details are there.
    [[nodiscard]] QString spanText() const;

    /// Attributes of span, resource and scope.
    [[nodiscard]] int attributeCount() const;
    [[nodiscard]] int shownAttributeCount() const;
    [[nodiscard]] const DetailSource& source() const { return m_source; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// What painting a row asks for; made once per row, because a value can be large.
    struct Shown {
        QString key;
        QString value;
        QString tag;
        QString summary;
        bool isLong = false;
    };

    void rebuild();
    void splitLogs();
    [[nodiscard]] const Shown& shown(int row) const;
    [[nodiscard]] Shown makeShown(const DetailRow& row) const;
    void showAttribute(Shown& out, const Attribute& attribute) const;
    [[nodiscard]] QString headText(DetailSection section) const;
    [[nodiscard]] QString offset(std::int64_t timeNs) const;
    /// Name of the span that a log belongs to.
    [[nodiscard]] QString logOwner(const LogEntry& log) const;
    [[nodiscard]] QString fullKey(const DetailRow& row) const;
    [[nodiscard]] QString fullValue(const DetailRow& row) const;
    [[nodiscard]] QString json(const DetailRow& row) const;
    [[nodiscard]] QString condition(const DetailRow& row) const;
    [[nodiscard]] QString textSearchOf(const DetailRow& row) const;
    [[nodiscard]] bool leadsNowhere(const SpanLink& link) const;
    [[nodiscard]] QString hint(const DetailRow& row) const;
    [[nodiscard]] QString accessible(int row) const;
    [[nodiscard]] int fold(const DetailRow& row) const;

    DetailSource m_source;
    DetailView m_view;
    std::vector<LogEntry> m_allLogs;
    std::vector<TraceId> m_missingTraces;  ///< sorted
    std::vector<DetailRow> m_rows;
    mutable std::unordered_map<int, Shown> m_shown;
};

}  // namespace fw::items

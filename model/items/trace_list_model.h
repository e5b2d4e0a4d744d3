// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include <QAbstractTableModel>

#include "model/core/search_request.h"
#include "model/core/trace_summary.h"

namespace fw::items {

/// The rows of a trace list, loaded in pages on demand: asking for a row whose page is not there shows "…" and makes
/// the model want the page (pageWanted, from the event loop). The owner answers with setPage(). GUI thread.
class TraceListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Started, RootOperation, FrameId, Duration, Spans, Services, Errors, Complete, ColumnCount };
    enum Role {
        RawRole = Qt::UserRole,  ///< the value behind the display text: qint64, quint64 or QString
        KeyRole,                 ///< qint64 TraceKey
        LoadedRole,              ///< bool
        RootSlotRole,            ///< int, colour slot of the root service
        ServiceSlotsRole,        ///< QList<int>
        ErrorCountRole,          ///< quint64
        CompletenessRole,        ///< int(Completeness)
        ShareOfLongestRole,      ///< double 0..1: duration relative to the longest loaded
        MatchLengthRole,         ///< int: so many leading characters of the frame id match the search
        RowTextRole,             ///< QString: the row as a sentence, for screen readers
    };
    static constexpr int pageSize = 128;

    explicit TraceListModel(QObject* parent = nullptr);

    /// A new answer of `total` traces; every page is forgotten.
    void reset(quint64 total);
    /// The same question asked again after an import: rows keep their place, old pages stay on screen until the new
    /// ones come, the count changes at the end.
    void refresh(quint64 total);
    void setPage(int offset, const std::vector<TraceSummary>& traces);

    [[nodiscard]] quint64 total() const { return m_total; }
    [[nodiscard]] std::optional<TraceSummary> summaryAt(int row) const;
    /// Asks for nothing where the row is not loaded.
    [[nodiscard]] std::optional<qint64> loadedKey(int row) const;
    /// Row of a loaded trace, -1 if none of the loaded pages has it.
    [[nodiscard]] int rowOfKey(qint64 key) const;

    void setUtc(bool utc);
    [[nodiscard]] bool utc() const { return m_utc; }
    /// What the time of day would leave open: nothing where all loaded traces began today, else the day, and the year
    /// where they began in several.
    enum class Day { None, Short, WithYear };
    [[nodiscard]] Day dayNeeded() const { return m_dayNeeded; }
    /// The attribute that carries frame ids; names the column.
    void setFrameKey(const QString& key);
    [[nodiscard]] const QString& frameKey() const { return m_frameKey; }
    /// Frame ids that begin with this text are marked.
    void setMatchText(const QString& text);

    /// The order in the store that a column stands for.
    [[nodiscard]] static std::optional<TraceSort> sortOfColumn(int column);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// A row is dragged as the id of its trace (trace_mime.h), and as text.
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Sorting is the store's work: emits sortWanted() for columns that have an order.
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void pageWanted(int offset, int limit);
    void dayNeededChanged();
    /// `traceSort` is a fw::TraceSort.
    void sortWanted(int traceSort, bool descending);

private:
    struct Page {
        std::vector<TraceSummary> traces;
        std::uint64_t used = 0;
        bool stale = false;
    };

    [[nodiscard]] const TraceSummary* summary(int row) const;
    void want(int page) const;
    void tellWanted();
    void forgetOldPages();
    void updateRanges();
    void updateDay();
    [[nodiscard]] QVariant display(const TraceSummary& trace, int column) const;
    [[nodiscard]] QVariant raw(const TraceSummary& trace, int column) const;
    [[nodiscard]] QString toolTip(const TraceSummary& trace, int column) const;
    [[nodiscard]] QString rowText(const TraceSummary& trace) const;

    quint64 m_total = 0;
    int m_rows = 0;
    std::int64_t m_longestNs = 0;
    std::int64_t m_earliestNs = 0;  ///< starts of the loaded traces; none where the latest lies before the earliest
    std::int64_t m_latestNs = -1;
    Day m_dayNeeded = Day::None;
    bool m_utc = true;
    QString m_frameKey = QStringLiteral("frame.id");
    QString m_matchText;
    mutable std::map<int, Page> m_pages;
    mutable std::set<int> m_inFlight;
    mutable std::vector<int> m_wanted;
    mutable std::uint64_t m_clock = 0;
};

/// "yes", "1 parent missing", "context lost".
[[nodiscard]] QString completenessText(const TraceSummary& trace);

}  // namespace fw::items

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include <QByteArray>

#include "model/analysis/diff_rows.h"
#include "model/items/trace_list_model.h"
#include "widgets/list_table.h"
#include "widgets/trace_column_widths.h"

class QMenu;

namespace fw::widgets {

class TraceDelegate;

/// The list of traces. Clicking a head sorts in the store (the model asks for it); so does the menu, for the keyboard.
class TraceTable : public ListTable {
    Q_OBJECT
public:
    explicit TraceTable(QWidget* parent);

    [[nodiscard]] items::TraceListModel* traceModel() const { return m_model; }
    void setTheme(render::ThemeId theme);
    void setUtc(bool utc);

    /// Makes a trace the current row without telling anybody. False when it is not among the loaded rows.
    bool selectKey(qint64 key);
    [[nodiscard]] std::optional<qint64> currentKey() const;
    /// So many rows are chosen, with Shift and Ctrl more than one.
    [[nodiscard]] int chosenRows() const;
    /// The traces of these rows; fewer where some of them were never scrolled to, so are not loaded.
    [[nodiscard]] std::vector<qint64> chosenKeys() const;
    /// Shows the sort sign; the order itself is the store's.
    void setSort(TraceSort sort, bool descending);

    /// Traces that the cache keeps whatever its limits; the menu of a row says so.
    void setPinned(const std::vector<qint64>& keys) { m_pinned = std::set<qint64>(keys.begin(), keys.end()); }

    /// Widths of the columns; what another version saved is refused.
    [[nodiscard]] QByteArray saveState() const;
    bool restoreState(const QByteArray& state);
    /// The menu in which the reader chooses columns. The name of the root always stays.
    void chooseColumns(const QPoint& at);
    void setColumnShown(int column, bool on);

Q_SIGNALS:
    /// The reader chose a row by click or keys.
    void traceActivated(qint64 key);
    void copyRequested(const QString& text);
    void pinRequested(qint64 key, bool pin);
    /// Onto a side of the comparison.
    void sideRequested(fw::analysis::DiffSide side, qint64 key);
    /// The chosen rows are to be compared with all others.
    void chosenRequested();
    /// The chosen rows are to be written into a file.
    void exportRequested();
    /// To be compared with the trace at this percentile of its kind.
    void kindRequested(qint64 key, int percent);
    /// The traces at p50 and p95 of its kind are to be compared with each other.
    void typicalRequested(qint64 key);
    /// The way of this frame through all its traces.
    void journeyRequested(const std::string& frameId);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void sortBy(int column);
    void sortBy(int column, Qt::SortOrder order);
    void applyWidths();
    /// The reader has dragged one.
    void keepWidth(int dragged, int width);
    [[nodiscard]] TraceWidthNeeds widthNeeds() const;
    void addColumnChoices(QMenu* menu);
    void addJourneys(QMenu& menu, const std::vector<std::string>& frameIds);
    void activateWhenLoaded();
    void copyRow(const QModelIndex& index);

    items::TraceListModel* m_model = nullptr;
    TraceDelegate* m_delegate = nullptr;
    bool m_quiet = false;
    bool m_ownWidths = false;
    TraceWidths m_kept{};  ///< as the reader left them, if they are the reader's own
    int m_keptRoom = 0;    ///< width of the list then
    int m_pendingRow = -1;
    std::set<qint64> m_pinned;
};

}  // namespace fw::widgets

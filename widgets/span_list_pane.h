// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include "model/analysis/span_order.h"
#include "widgets/trace_pane.h"

namespace fw::items {
class SpanListModel;
}

namespace fw::widgets {

class PaneHead;
class PaneTable;
class SpanListDelegate;

/// The order that the list of spans wants. Numbered: an answer to an older request is dropped.
struct SpanOrderRequest {
    quint64 number = 0;
    std::shared_ptr<const analysis::TraceAnalysis> analysis;
    analysis::SpanField field = analysis::SpanField::Start;
    bool descending = false;
    analysis::RowScope scope;
};

/// All spans of the trace as one flat table. The current row is the selection of the trace, both ways; Enter or a double
/// click shows the span in the waterfall. Sorts nothing itself: asks by orderWanted(), is answered by setOrder(). GUI thread.
class SpanListPane : public TracePane {
    Q_OBJECT
public:
    SpanListPane(TraceWindow* window, QWidget* parent);

    void setTrace(std::shared_ptr<const analysis::TraceAnalysis> analysis) override;
    void setTheme(render::ThemeId theme) override;
    void setUtc(bool utc) override;

    void setOrder(quint64 number, std::shared_ptr<const analysis::SpanOrder> order);

    [[nodiscard]] PaneTable* table() const { return m_table; }
    [[nodiscard]] items::SpanListModel* model() const { return m_model; }
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void orderWanted(const fw::widgets::SpanOrderRequest& request);
    void csvWanted(const std::shared_ptr<const fw::analysis::TraceAnalysis>& analysis,
                   const std::shared_ptr<const fw::analysis::SpanOrder>& order);

protected:
    void selectionMoved() override;
    void windowMoved() override {}
    void scopeMoved() override;
    void changeEvent(QEvent* event) override;

private:
    void ask();
    void retitle();
    void refreshSentence();
    void takeCurrent(const QModelIndex& current);
    void openMenu(const QModelIndex& index, const QPoint& at);
    void openRow(const QModelIndex& index);
    void askCsv();
    [[nodiscard]] std::optional<SpanIndex> selectedSpan() const;

    items::SpanListModel* m_model;
    PaneHead* m_head;
    PaneTable* m_table;
    SpanListDelegate* m_delegate;
    std::shared_ptr<const analysis::TraceAnalysis> m_analysis;
    analysis::RowScope m_asked;  ///< of the newest request
    analysis::RowScope m_shown;  ///< of the order that is shown
    quint64 m_number = 0;
    bool m_quiet = false;
};

}  // namespace fw::widgets

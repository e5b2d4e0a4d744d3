// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <set>

#include "model/analysis/span_order.h"
#include "widgets/span_table_pane.h"

namespace fw::items {
class SpanListModel;
}

namespace fw::widgets {

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
class SpanListPane : public SpanTablePane {
    Q_OBJECT
public:
    SpanListPane(TraceWindow* window, QWidget* parent);

    void setUtc(bool utc) override;
    [[nodiscard]] Coloring coloring() const override { return Coloring::Spans; }
    void setColors(const std::shared_ptr<const analysis::SpanColors>& colors) override;

    void setOrder(quint64 number, std::shared_ptr<const analysis::SpanOrder> order);

    [[nodiscard]] items::SpanListModel* model() const { return m_model; }

Q_SIGNALS:
    void orderWanted(const fw::widgets::SpanOrderRequest& request);
    void csvWanted(const std::shared_ptr<const fw::analysis::TraceAnalysis>& analysis,
                   const std::shared_ptr<const fw::analysis::SpanOrder>& order, const std::set<fw::analysis::SpanField>& hidden);

protected:
    void ask() override;
    void dropRows() override;
    void retitle() override;
    void refreshSentence() override;
    void askCsv() override;
    [[nodiscard]] bool hasRows() const override;
    [[nodiscard]] std::optional<SpanIndex> spanOf(const QModelIndex& index) const override;
    [[nodiscard]] int rowOf(SpanIndex span) const override;
    [[nodiscard]] bool rowsAreCurrent() const override;
    void addRowActions(QMenu& menu, const QModelIndex& index) override;
    void changeEvent(QEvent* event) override;

private:
    /// Times are never cut, whatever sign they have: the table rather scrolls sideways.
    void fitFigures();

    /// What the reader does not want to see, not in a file either.
    [[nodiscard]] std::set<analysis::SpanField> hiddenFields() const;

    items::SpanListModel* m_model;
    analysis::RowScope m_asked;  ///< of the newest request
    analysis::RowScope m_shown;  ///< of the order that is shown
};

}  // namespace fw::widgets

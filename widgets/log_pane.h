// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QTimer>

#include "model/items/log_filter.h"
#include "widgets/span_table_pane.h"

class QComboBox;
class QLineEdit;

namespace fw::items {
class LogListModel;
}

namespace fw::widgets {

/// What the log of a trace wants to show. Numbered: an answer to an older request is dropped.
struct LogRequest {
    quint64 number = 0;
    std::shared_ptr<const analysis::TraceAnalysis> analysis;
    std::shared_ptr<const analysis::TraceLog> known;  ///< of the same analysis, where it was read already: only the filter changed
    items::LogFilter filter;
};

struct LogAnswer {
    std::shared_ptr<const analysis::TraceLog> log;
    std::shared_ptr<const items::LogRows> rows;
};

/// Log records and span events of the trace in one list by time. The current line selects its span; Enter or a double click shows
/// the span in the waterfall. Lists what lies in the zoom window. Reads and filters nothing itself: asks by logWanted(), is answered by
/// setLog(). GUI thread.
class LogPane : public SpanTablePane {
    Q_OBJECT
public:
    LogPane(TraceWindow* window, QWidget* parent);

    void setUtc(bool utc) override;
    [[nodiscard]] Coloring coloring() const override { return Coloring::Spans; }
    void setColors(const std::shared_ptr<const analysis::SpanColors>& colors) override;

    void setLog(quint64 number, LogAnswer answer);
    void setRefused(quint64 number, const QString& reason);

    [[nodiscard]] items::LogListModel* model() const { return m_model; }

Q_SIGNALS:
    void logWanted(const fw::widgets::LogRequest& request);
    void csvWanted(const std::shared_ptr<const fw::analysis::TraceLog>& log, const std::shared_ptr<const fw::items::LogRows>& rows);

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
    void addOrderActions(QMenu& menu) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] items::LogFilter filter() const;

    items::LogListModel* m_model;
    QLineEdit* m_field;
    QComboBox* m_kind;
    QTimer m_typed;
    std::optional<analysis::Interval> m_asked;  ///< window of the newest request
};

}  // namespace fw::widgets

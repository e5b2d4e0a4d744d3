// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include <QWidget>

#include "widgets/trace_list_header.h"

namespace fw::widgets {

class TraceChart;
class TraceTable;

/// The traces of the search: a head, a chart that folds away where rows need the room, the list. GUI thread.
class TraceListPane : public QWidget {
    Q_OBJECT
public:
    explicit TraceListPane(QWidget* parent);

    [[nodiscard]] TraceListHeader* head() const { return m_head; }
    [[nodiscard]] TraceChart* chart() const { return m_chart; }
    [[nodiscard]] TraceTable* table() const { return m_table; }

    void setStrip(TraceStrip strip);
    [[nodiscard]] TraceStrip strip() const { return m_strip; }
    /// The chart is wanted and has room.
    [[nodiscard]] bool chartShown() const { return m_chartShown; }
    /// How high the pane has to be for the chart.
    [[nodiscard]] int heightForChart() const;
    /// How high the pane has to be to show so many rows, below the chart where it is wanted.
    [[nodiscard]] int heightForRows(std::uint64_t rows) const;
    void setTheme(render::ThemeId theme);
    void setUtc(bool utc);

Q_SIGNALS:
    void chartShownChanged(bool shown);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fold();

    TraceListHeader* m_head;
    TraceChart* m_chart;
    TraceTable* m_table;
    TraceStrip m_strip = TraceStrip::Closed;
    bool m_chartShown = false;
};

}  // namespace fw::widgets

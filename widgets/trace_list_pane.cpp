// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trace_list_pane.h"

#include <algorithm>

#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>

#include "widgets/style_tokens.h"
#include "widgets/trace_chart.h"
#include "widgets/trace_table.h"

namespace fw::widgets {
namespace {

constexpr int leastTable = 50;  // titles and one row

}  // namespace

TraceListPane::TraceListPane(QWidget* parent)
    : QWidget(parent), m_head(new TraceListHeader(this)), m_chart(new TraceChart(this)), m_table(new TraceTable(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_table->setMinimumHeight(px(leastTable));
    m_chart->hide();
    column->addWidget(m_head);
    column->addWidget(m_chart);
    column->addWidget(m_table, 1);
    // The chart comes and goes with the height, so it must not ask for height itself.
    column->setSizeConstraint(QLayout::SetNoConstraint);
    setMinimumHeight(m_head->height() + px(leastTable));
    connect(m_head, &TraceListHeader::columnsWanted, m_table, &TraceTable::chooseColumns);
}

int TraceListPane::heightForChart() const {
    return m_head->height() + m_chart->height() + px(leastTable);
}

int TraceListPane::heightForRows(std::uint64_t rows) const {
    constexpr std::uint64_t most = 1'000;
    const int below = m_table->horizontalHeader()->height() +
                      m_table->verticalHeader()->defaultSectionSize() * static_cast<int>(std::min(rows, most)) + 2 * m_table->frameWidth();
    const int above = m_head->height() + (m_strip == TraceStrip::Closed ? 0 : m_chart->height());
    return above + std::max(px(leastTable), below);
}

void TraceListPane::setStrip(TraceStrip strip) {
    m_strip = strip;
    if (strip != TraceStrip::Closed)
        m_chart->setMode(strip == TraceStrip::Scatter ? render::PlotMode::Scatter : render::PlotMode::Histogram);
    fold();
}

void TraceListPane::fold() {
    const bool shown = m_strip != TraceStrip::Closed && height() >= heightForChart();
    m_head->setStrip(shown ? m_strip : TraceStrip::Closed);
    if (shown == m_chartShown) return;
    m_chartShown = shown;
    m_chart->setVisible(shown);
    Q_EMIT chartShownChanged(shown);
}

void TraceListPane::resizeEvent(QResizeEvent*) {
    fold();
}

/// What the list has no use for.
void TraceListPane::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !m_chart->brush().empty()) {
        m_chart->dropBrush();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void TraceListPane::setTheme(render::ThemeId theme) {
    m_head->setTheme(theme);
    m_chart->setTheme(theme);
    m_table->setTheme(theme);
}

void TraceListPane::setUtc(bool utc) {
    m_chart->setUtc(utc);
    m_table->setUtc(utc);
}

}  // namespace fw::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
// How the bottlenecks are reached, and the way from one of their rows to the traces.
#include "app/bottleneck_desk.h"
#include "app/cohort_desk.h"
#include "app/compare_desk.h"
#include "app/main_window.h"
#include "app/message_bar.h"
#include "app/search_desk.h"
#include "app/services.h"
#include "app/tab_row.h"
#include "app/texts.h"
#include "model/items/text.h"
#include "widgets/bottlenecks_view.h"
#include "widgets/cohort_view.h"
#include "widgets/plain_text.h"
#include "widgets/trace_list_header.h"
#include "widgets/trace_table.h"

namespace fw::app {

void MainWindow::connectBottlenecks() {
    m_bottlenecks = new BottleneckDesk(m_services->readers, m_services->traces, m_settings, m_parts.bottlenecks, this);
    connect(m_bottlenecks, &BottleneckDesk::failed, this, [this](const Error& error) { m_parts.messages->add(Texts::ofError(error)); });
    connect(m_bottlenecks, &BottleneckDesk::statusText, this, &MainWindow::showStatus);
    connect(m_bottlenecks, &BottleneckDesk::searchRequested, this, [this](const QString& text) {
        showTraces();
        m_searches->run(text);
    });
    connect(m_parts.bottlenecks, &widgets::BottlenecksView::copyRequested, this, [this](const QString& text) {
        widgets::copyPlain(text);
        showStatus(tr("Copied: %1").arg(items::cellText(text, 80)));
    });
    connect(m_searches, &SearchDesk::bottlenecksWanted, this, [this](bool on) {
        const bool here = m_parts.tabs->current() == View::Bottlenecks;
        if (on != here) showView(on ? View::Bottlenecks : View::Traces);
    });
    connectCohorts();
}

void MainWindow::connectCohorts() {
    m_cohorts = new CohortDesk(m_services->readers, m_services->traces, m_settings, m_parts.bottlenecks, this);
    connect(m_bottlenecks, &BottleneckDesk::outdated, m_cohorts, &CohortDesk::tracesChanged);
    connect(m_bottlenecks, &BottleneckDesk::complete, m_cohorts, &CohortDesk::tracesReady);
    connect(m_cohorts, &CohortDesk::failed, this, [this](const Error& error) { m_parts.messages->add(Texts::ofError(error)); });
    connect(m_cohorts, &CohortDesk::statusText, this, &MainWindow::showStatus);
    connect(m_cohorts, &CohortDesk::searchRequested, this, [this](const QString& text) {
        showTraces();
        m_searches->run(text);
    });
    connect(m_cohorts, &CohortDesk::orderRequested, this, [this](TraceSort sort) {
        showTraces();
        m_services->traces.setOrder(sort, true);
        m_parts.table->setSort(sort, true);
        m_parts.listHeader->setSort(sort, true);
        m_searches->run(m_services->traces.searchText());
    });
    connect(m_cohorts, &CohortDesk::comparisonRequested, this, [this](TraceKey a, TraceKey b) {
        m_compare->putBoth(a, b);
        showView(View::Compare);
    });
    connect(m_parts.bottlenecks->cohorts(), &widgets::CohortView::copyRequested, this, [this](const QString& text) {
        widgets::copyPlain(text);
        showStatus(tr("Copied: %1").arg(items::cellText(text, 80)));
    });
}

}  // namespace fw::app

// SPDX-License-Identifier: GPL-3.0-or-later
// How the bottlenecks are reached, and the way from one of their rows to the traces.
#include "app/bottleneck_desk.h"
#include "app/cohort_desk.h"
#include "app/compare_desk.h"
#include "app/import_changes_desk.h"
#include "app/main_window.h"
#include "app/message_bar.h"
#include "app/plot_desk.h"
#include "app/search_desk.h"
#include "app/service_plot_desk.h"
#include "app/services.h"
#include "app/tab_row.h"
#include "app/texts.h"
#include "app/trace_controller.h"
#include "app/window_actions.h"
#include "model/items/text.h"
#include "widgets/bottlenecks_view.h"
#include "widgets/cohort_view.h"
#include "widgets/plain_text.h"
#include "widgets/sources_panel.h"
#include "widgets/trace_list_header.h"
#include "widgets/trace_table.h"

namespace fw::app {

/// What a desk cannot do is told.
template <typename Desk>
void MainWindow::tellFailure(Desk& desk) {
    connect(&desk, &Desk::failed, this, [this](const Error& error) {
        Message message = Texts::ofError(error);
        message.topic = Message::Topic::Bottlenecks;
        m_parts.messages->add(message);
    });
}

/// The same until it can.
template <typename Desk>
void MainWindow::tellTrouble(Desk& desk) {
    tellFailure(desk);
    connect(&desk, &Desk::answered, this, [this] { m_parts.messages->settle(Message::Topic::Bottlenecks); });
}

void MainWindow::connectBottlenecks() {
    m_bottlenecks = new BottleneckDesk(m_services->readers, m_services->traces, m_settings, m_parts.bottlenecks, this);
    tellTrouble(*m_bottlenecks);
    connect(m_bottlenecks, &BottleneckDesk::statusText, this, &MainWindow::showStatus);
    connect(m_bottlenecks, &BottleneckDesk::searchRequested, this, [this](const QString& text) {
        showTraces();
        m_searches->run(text);
    });
    connect(m_bottlenecks, &BottleneckDesk::comparisonRequested, this,
            [this](const PickFunction& pick) { m_compare->compareTypical(pick); });
    on(Command::CompareKind, [this] {
        if (m_parts.tabs->current() == View::Bottlenecks) {
            if (!m_parts.bottlenecks->compareKind()) showStatus(tr("Select a row of the table first: an operation, a service or a value."));
        } else if (const auto key = m_parts.table->currentKey()) {
            m_compare->compareKind(*key);
        } else if (const auto& trace = m_services->traces.trace()) {
            m_compare->compareKind(trace->trace->summary.key);
        }
    });
    connect(m_parts.listHeader, &widgets::TraceListHeader::kindWanted, m_actions->action(Command::CompareKind), &QAction::trigger);
    connect(m_parts.bottlenecks, &widgets::BottlenecksView::copyRequested, this, [this](const QString& text) {
        widgets::copyPlain(text);
        showStatus(tr("Copied: %1").arg(items::cellText(text, 80)));
    });
    connect(m_searches, &SearchDesk::bottlenecksWanted, this, [this](bool on) {
        const bool here = m_parts.tabs->current() == View::Bottlenecks;
        if (on != here) showView(on ? View::Bottlenecks : View::Traces);
    });
    connectServicePlot();
    connectCohorts();
    connectImportChanges();
}

void MainWindow::connectServicePlot() {
    m_servicePlot = new ServicePlotDesk(m_services->readers, m_services->traces, m_settings, m_parts.bottlenecks, this);
    tellTrouble(*m_servicePlot);
    connect(m_servicePlot, &ServicePlotDesk::statusText, this, &MainWindow::showStatus);
    connect(m_servicePlot, &ServicePlotDesk::listRequested, this, [this](const TraceMembers& members) {
        showTraces();
        m_searches->list(members, false);
    });
    on(Command::ServicesOverTime, [this] {
        const bool here = m_parts.tabs->current() == View::Bottlenecks;
        m_parts.bottlenecks->showPlot(!here || !m_parts.bottlenecks->isPlotShown());
        showView(View::Bottlenecks);
    });
}

void MainWindow::connectCohorts() {
    m_cohorts = new CohortDesk(m_services->readers, m_services->traces, m_settings, m_parts.bottlenecks, this);
    connect(m_bottlenecks, &BottleneckDesk::outdated, m_cohorts, &CohortDesk::tracesChanged);
    connect(m_bottlenecks, &BottleneckDesk::complete, m_cohorts, &CohortDesk::tracesReady);
    tellTrouble(*m_cohorts);
    connect(m_cohorts, &CohortDesk::statusText, this, &MainWindow::showStatus);
    connect(m_cohorts, &CohortDesk::searchRequested, this, [this](const QString& text) {
        showTraces();
        m_searches->run(text);
    });
    connect(m_cohorts, &CohortDesk::listRequested, this, [this](const TraceMembers& members, bool everywhere) {
        showTraces();
        m_searches->list(members, everywhere);
    });
    connect(m_cohorts, &CohortDesk::comparisonRequested, this, [this](TraceKey a, TraceKey b) {
        m_compare->putBoth(a, b);
        showView(View::Compare);
    });
    on(Command::CompareBrush, [this] {
        if (m_services->traces.brush().empty()) {
            showStatus(tr("Nothing is brushed: drag in the chart above the list first."));
            return;
        }
        m_cohorts->compareBrush();
        showView(View::Bottlenecks);
    });
    connect(m_plot, &PlotDesk::comparisonWanted, m_actions->action(Command::CompareBrush), &QAction::trigger);
    connect(m_parts.sources, &widgets::SourcesPanel::comparisonRequested, this,
            [this](qint64 id, const QString& name, qint64 baseline, const QString& baselineName) {
                m_cohorts->compareImports({id, name}, {baseline, baselineName});
                showView(View::Bottlenecks);
            });
    on(Command::CompareImports, [this] {
        if (!m_parts.sources->compareNewest()) showStatus(tr("Two imports are needed: a comparison tells what changed between them."));
    });
    on(Command::CompareChosen, [this] { compareChosen(); });
    connect(m_parts.table, &widgets::TraceTable::chosenRequested, this, &MainWindow::compareChosen);
    connect(m_parts.bottlenecks->cohorts(), &widgets::CohortView::copyRequested, this, [this](const QString& text) {
        widgets::copyPlain(text);
        showStatus(tr("Copied: %1").arg(items::cellText(text, 80)));
    });
}

void MainWindow::connectImportChanges() {
    m_importChanges = new ImportChangesDesk(m_services->readers, m_settings, this);
    tellFailure(*m_importChanges);
    connect(m_importChanges, &ImportChangesDesk::statusText, this, &MainWindow::showStatus);
    connect(m_importChanges, &ImportChangesDesk::comparisonRequested, this, [this](TraceKey a, TraceKey b) {
        m_compare->putBoth(a, b);
        showView(View::Compare);
    });
    connect(m_importChanges, &ImportChangesDesk::copyRequested, this, [this](const QString& text) {
        widgets::copyPlain(text);
        showStatus(tr("Copied: %1").arg(items::cellText(text, 80)));
    });
    connect(m_parts.sources, &widgets::SourcesPanel::mediansRequested, this, [this](qint64 baseline, qint64 candidate) {
        // The theme may have been set before there was this desk.
        m_importChanges->setTheme(m_parts.table->themeId());
        m_importChanges->compare(baseline, candidate);
    });
    on(Command::CompareMedians, [this] {
        if (!m_parts.sources->compareMedians()) showStatus(tr("Two imports are needed: a comparison tells what changed between them."));
    });
}

void MainWindow::compareChosen() {
    const std::vector<qint64> keys = m_parts.table->chosenKeys();
    if (m_parts.table->chosenRows() < 2) {
        showStatus(tr("Select several traces first: click them with Ctrl or Shift held."));
    } else if (keys.size() != static_cast<std::size_t>(m_parts.table->chosenRows())) {
        showStatus(tr("Some of the selected rows are not loaded: so many are better chosen by the brush or a query."));
    } else {
        m_cohorts->setCandidates({keys.begin(), keys.end()});
        showView(View::Bottlenecks);
    }
}

}  // namespace fw::app

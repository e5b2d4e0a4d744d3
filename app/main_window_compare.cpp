// SPDX-License-Identifier: GPL-3.0-or-later
// The views of the window, and how the comparison is reached from the list of traces.
#include <QMenu>
#include <QStackedWidget>

#include "app/bottleneck_desk.h"
#include "app/cohort_desk.h"
#include "app/compare_desk.h"
#include "app/file_names.h"
#include "app/journey_desk.h"
#include "app/list_keys.h"
#include "app/main_window.h"
#include "app/message_bar.h"
#include "app/narrow_docks.h"
#include "app/picture_desk.h"
#include "app/search_desk.h"
#include "app/services.h"
#include "app/session_keeper.h"
#include "app/texts.h"
#include "app/top_bar.h"
#include "app/trace_desk.h"
#include "app/window_actions.h"
#include "model/items/text.h"
#include "widgets/bottlenecks_view.h"
#include "widgets/compare_rows_view.h"
#include "widgets/compare_view.h"
#include "widgets/journey_view.h"
#include "widgets/omnibox.h"
#include "widgets/plain_text.h"
#include "widgets/trace_table.h"
#include "widgets/trace_view.h"
#include "widgets/waterfall_view.h"

namespace fw::app {

using analysis::DiffSide;

void MainWindow::connectCompare() {
    m_compare = new CompareDesk(m_services->readers, m_settings, m_parts.compare, this);
    auto* keys = new ListKeys(m_parts.table, m_parts.traceView);
    const auto put = [this](DiffSide side, TraceKey key) {
        // With a pair already there, A is the first of the next one.
        if (side == DiffSide::A && m_compare->both()) {
            m_compare->begin(key);
        } else {
            m_compare->put(side, key);
        }
        const bool both = m_compare->isFilled(DiffSide::A) && m_compare->isFilled(DiffSide::B);
        if (both) {
            showView(View::Compare);
        } else {
            showStatus(side == DiffSide::A ? tr("Side A is set. Press B on the trace to compare with it.")
                                           : tr("Side B is set. Press A on the trace to compare it with."));
        }
    };
    for (const DiffSide side : {DiffSide::A, DiffSide::B}) {
        keys->add(side == DiffSide::A ? Qt::Key_A : Qt::Key_B, [this, put, side] {
            if (const auto key = m_parts.table->currentKey()) put(side, *key);
        });
    }
    connect(m_parts.table, &widgets::TraceTable::sideRequested, this, put);
    connect(m_parts.table, &widgets::TraceTable::kindRequested, m_compare, &CompareDesk::compareWithKind);
    connect(m_parts.table, &widgets::TraceTable::typicalRequested, m_compare, &CompareDesk::compareKind);
    const auto withKind = [this](int percent) {
        if (const auto& trace = m_services->traces.trace()) m_compare->compareWithKind(trace->trace->summary.key, percent);
    };
    on(Command::CopyComparison, [this] { m_parts.compare->copyMarkdown(); });
    on(Command::SaveComparison, [this] { Q_EMIT m_parts.compare->csvWanted(); });
    on(Command::CompareMedian, [withKind] { withKind(50); });
    on(Command::CompareP95, [withKind] { withKind(95); });
    connect(m_parts.traceView->waterfall(), &widgets::WaterfallView::rowMenuWanted, this, [this, put](QMenu* menu) {
        const auto& trace = m_services->traces.trace();
        if (!trace) return;
        const TraceKey key = trace->trace->summary.key;
        QMenu* compare = menu->addMenu(tr("Compare this trace"));
        compare->setObjectName(QStringLiteral("compareThisTrace"));
        for (const DiffSide side : {DiffSide::A, DiffSide::B})
            compare->addAction(side == DiffSide::A ? tr("Put on side A") : tr("Put on side B"), this, [put, side, key] { put(side, key); });
        for (const Command command : {Command::CompareMedian, Command::CompareP95, Command::CompareKind})
            compare->addAction(m_actions->action(command));
    });
    connect(m_compare, &CompareDesk::comparisonReady, this, [this] { showView(View::Compare); });
    connect(m_compare, &CompareDesk::refused, this, [this](const QString& why) {
        m_parts.messages->add({Message::Kind::Warning, why, Message::Topic::Compare});
    });
    connect(m_compare, &CompareDesk::pickStarted, this, [this] { m_parts.messages->settle(Message::Topic::Compare); });
    connect(m_compare, &CompareDesk::sidesChanged, this, [this] {
        m_parts.tabs->setSides(m_compare->isFilled(DiffSide::A), m_compare->isFilled(DiffSide::B));
        m_parts.messages->settle(Message::Topic::Compare);
        noteComparison();
        updateTitle();
    });
    m_session->setComparison(m_compare);
    connect(m_searches, &SearchDesk::comparisonWanted, this, [this](const auto& compared) {
        if (!compared) {
            leaveComparison();
            return;
        }
        m_compare->putBoth((*compared)[0], (*compared)[1]);
        showView(View::Compare);
    });
    connect(m_compare, &CompareDesk::failed, this, [this](const Error& error) {
        Message message = Texts::ofError(error);
        message.topic = Message::Topic::Compare;
        m_parts.messages->add(message);
    });
    connect(m_compare, &CompareDesk::statusText, this, &MainWindow::showStatus);
    connect(m_compare, &CompareDesk::spanRequested, this, [this](TraceKey trace, const SpanId& span) {
        showView(View::Traces);
        m_services->traces.openTrace(trace, span);
        m_parts.traceView->setFocus(Qt::OtherFocusReason);
    });
    connect(m_parts.compare, &widgets::CompareView::traceDropped, m_compare, &CompareDesk::putId);
    connect(m_parts.compare, &widgets::CompareView::idsPasted, this, [this](const QString& text) {
        if (!m_compare->paste(text))
            m_parts.messages->add(
                {Message::Kind::Warning, tr("The clipboard has no id, and no two ids, to compare."), Message::Topic::Compare});
    });
    // Whoever drags a trace to the tab wants to see its sides.
    connect(m_parts.tabs, &TabRow::traceDraggedOver, this, [this] { showView(View::Compare); });
    connect(m_parts.compare, &widgets::CompareView::statusText, this, &MainWindow::showStatus);
    connect(m_parts.compare, &widgets::CompareView::copyRequested, this, [this](const QString& text) {
        widgets::copyPlain(text);
        showStatus(tr("Copied: %1").arg(items::cellText(text, 80)));
    });
    // What is searched for is found among the traces.
    connect(m_parts.top->omnibox(), &widgets::Omnibox::searchRequested, this, &MainWindow::leaveComparison);
}

void MainWindow::showView(View view) {
    const std::array<QWidget*, allViews.size()> pages = {m_parts.pages, m_parts.compare, m_parts.bottlenecks, m_parts.journey};
    QWidget* page = pages[static_cast<std::size_t>(view)];
    if (m_parts.tabs->current() == view) {
        (view == View::Traces ? m_parts.table : page)->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_parts.tabs->setCurrent(view);
    // What was said of a comparison is of no use where it is not seen.
    if (view != View::Compare) m_parts.messages->settle(Message::Topic::Compare);
    m_narrow->setAway(view != View::Traces);
    m_searches->noteBottlenecks(view == View::Bottlenecks);
    m_parts.views->setCurrentWidget(page);
    m_cohorts->setShown(view == View::Bottlenecks);
    m_bottlenecks->setShown(view == View::Bottlenecks);
    m_servicePlot->setShown(view == View::Bottlenecks);
    m_journey->setShown(view == View::Journey);
    if (view == View::Traces) {
        focusPage();
    } else {
        page->setFocus(Qt::OtherFocusReason);
    }
    noteComparison();
    noteJourney();
    updateTitle();
}

void MainWindow::noteComparison() {
    const auto both = m_compare->both();
    if (both && m_parts.tabs->current() == View::Compare) m_searches->noteComparison((*both)[0], (*both)[1]);
}

void MainWindow::showTraces() {
    if (m_parts.tabs->current() != View::Traces) showView(View::Traces);
}

void MainWindow::leaveComparison() {
    if (m_parts.tabs->current() == View::Compare) showView(View::Traces);
}

void MainWindow::compareTargets(const QStringList& ids) {
    m_parts.compare->setMode(m_options.compareMode);
    showView(View::Compare);
    if (ids.size() != 2) {
        // The view says how to choose two.
        m_parts.messages->add({Message::Kind::Warning,
                               tr("A comparison needs two ids. Given: %1.").arg(items::countText(static_cast<std::uint64_t>(ids.size())))});
        return;
    }
    if (m_services->imports.busy()) {
        m_compareAfterImport = ids;
    } else {
        m_compare->compareIds(ids.front(), ids.back());
    }
}

std::optional<AnyPicture> MainWindow::pictureOfView() const {
    const View view = m_parts.tabs->current();
    const auto any = [](const auto& picture) { return picture ? std::optional<AnyPicture>(*picture) : std::nullopt; };
    if (view == View::Compare) return any(m_parts.compare->pictureRequest());
    if (view == View::Journey) return any(m_parts.journey->pictureRequest());
    return any(m_traces->picture());
}

void MainWindow::askForPicture() {
    const std::optional<AnyPicture> picture = pictureOfView();
    if (!picture) return;
    if (const auto* trace = std::get_if<render::PictureRequest>(&*picture)) {
        m_pictures->ask(*picture, m_traces->pictureName(), trace->window ? tr("&Whole trace, not only the part that is seen") : QString());
    } else if (std::holds_alternative<render::JourneyPictureRequest>(*picture)) {
        m_pictures->ask(*picture, traceFileStem(QStringLiteral("journey"), QString::fromStdString(m_journey->frameId())), {});
    } else {
        const QString a = m_compare->idOf(DiffSide::A);
        const QString b = m_compare->idOf(DiffSide::B);
        const bool part = m_parts.compare->showsPart();
        m_pictures->ask(*picture, traceFileStem(QStringLiteral("compare-") + a.left(8), b),
                        part ? tr("&Whole comparison: all of both times, the rows that differ most") : QString());
    }
}

void MainWindow::copyPicture() {
    if (const std::optional<AnyPicture> picture = pictureOfView()) m_pictures->copy(*picture);
}

}  // namespace fw::app

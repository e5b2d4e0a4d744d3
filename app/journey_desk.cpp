// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journey_desk.h"

#include <memory>
#include <utility>
#include <vector>

#include "app/journey_source.h"
#include "app/reader_pool.h"
#include "app/table_saver.h"
#include "app/texts.h"
#include "model/export/journey_csv.h"
#include "model/items/journey_model.h"
#include "model/items/text.h"

namespace fw::app {

using analysis::FrameJourney;

JourneyDesk::JourneyDesk(ReaderPool& pool, Settings& settings, widgets::JourneyView* view, QWidget* window)
    : QObject(window), m_pool(&pool), m_view(view), m_saver(new TableSaver(pool, settings, window)) {
    connect(m_saver, &TableSaver::statusText, this, &JourneyDesk::statusText);
    connect(m_saver, &TableSaver::failed, this, &JourneyDesk::failed);
    connect(view, &widgets::JourneyView::frameWanted, this, &JourneyDesk::show);
    connect(view, &widgets::JourneyView::statusText, this, &JourneyDesk::statusText);
    connect(view, &widgets::JourneyView::atTheEnd, this,
            [this](int by) { Q_EMIT statusText(by < 0 ? tr("This is the first frame.") : tr("This is the last frame.")); });
    connect(view, &widgets::JourneyView::csvWanted, this, &JourneyDesk::saveTable);
    connect(view->model(), &items::JourneyModel::sortWanted, this, &JourneyDesk::order);
}

void JourneyDesk::setShown(bool on) {
    if (on == m_shown) return;
    m_shown = on;
    if (!on && m_running && m_pool) {
        m_pool->cancel(Lane::Journey);
        m_running = m_runAgain = false;
        m_stale = true;
    }
    if (on && m_stale) ask();
}

void JourneyDesk::show(const std::string& frameId) {
    if (frameId.empty() || frameId == m_frameId) return;
    m_frameId = frameId;
    m_stale = true;
    m_foundNothing = false;
    if (m_shown) ask();
    Q_EMIT frameChanged();
}

void JourneyDesk::refresh() {
    if (m_frameId.empty()) return;
    if (m_running) {
        m_runAgain = true;
    } else {
        m_stale = true;
        if (m_shown) ask();
    }
}

QString JourneyDesk::title() const {
    return m_frameId.empty() ? tr("Frame journey") : tr("Journey of %1").arg(items::cellText(m_frameId, 120));
}

void JourneyDesk::ask() {
    if (!m_pool || m_frameId.empty()) return;
    m_stale = m_runAgain = false;
    m_running = true;
    m_view->setBusy(m_frameId);
    m_pool->post<Journey>(
        Lane::Journey,
        [frameId = m_frameId](store::TraceReader& reader, const std::stop_token& stop) -> Result<Journey> {
            Result<FrameJourney> read = readJourney(reader, frameId, stop);
            // No trace has it: those beside it are the way on.
            if (!read && read.error().kind == ErrorKind::NotFound) read = readFramesAround(reader, frameId, stop);
            if (!read) return tl::unexpected<Error>(read.error());
            return std::make_shared<const FrameJourney>(std::move(*read));
        },
        [this](const Result<Journey>& journey) { take(journey); });
}

void JourneyDesk::take(const Result<Journey>& journey) {
    m_running = false;
    if (journey && !(*journey)->traces.empty()) {
        m_foundNothing = false;
        m_view->setJourney(*journey);
    } else if (journey) {
        m_foundNothing = true;
        m_view->setMissing(*journey,
                           tr("No trace has the frame %1. With sampled tracing most frames have none; imports to come may bring it.")
                               .arg(items::cellText(m_frameId, 200)));
    } else if (journey.error().kind != ErrorKind::Cancelled) {
        m_view->setRefused(m_frameId, Texts::ofError(journey.error()).text);
        Q_EMIT failed(journey.error());
    }
    Q_EMIT answered();
    if (std::exchange(m_runAgain, false)) ask();
}

void JourneyDesk::order() {
    using Order = std::vector<std::uint32_t>;
    if (!m_pool) return;
    const items::JourneyModel* model = m_view->model();
    m_pool->run<Order>(
        Lane::JourneyOrder,
        [journey = model->journey(), column = model->sortColumn(), descending = model->sortDescending()](
            const std::stop_token&) -> Result<Order> { return items::journeyOrder(*journey, column, descending); },
        [this, journey = model->journey()](const Result<Order>& order) {
            if (order) m_view->model()->setOrder(journey, *order);
        });
}

void JourneyDesk::saveTable() {
    const Journey& journey = m_view->model()->journey();
    if (!journey) return;
    m_saver->ask(tr("hand-overs"), [journey, order = m_view->model()->order()](const FilePiece& piece, const std::stop_token& stop) {
        return exporting::writeJourneyCsv(*journey, order, piece, stop);
    });
}

}  // namespace fw::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search_desk.h"

#include <algorithm>
#include <utility>

#include <QApplication>
#include <QLineEdit>

#include "app/message_bar.h"
#include "app/texts.h"
#include "app/top_bar.h"
#include "model/items/text.h"
#include "model/items/trace_list_model.h"
#include "widgets/omnibox.h"
#include "widgets/plain_text.h"
#include "widgets/trace_list_header.h"
#include "widgets/trace_table.h"
#include "widgets/trace_view.h"

namespace fw::app {

namespace {

constexpr qsizetype previewFrom = 3;

}  // namespace

SearchDesk::SearchDesk(TraceController& controller, Settings& settings, const WindowParts& parts, QObject* parent)
    : QObject(parent), m_controller(controller), m_settings(settings), m_parts(parts) {
    widgets::Omnibox* box = m_parts.top->omnibox();
    connect(box, &widgets::Omnibox::searchRequested, this, [this](const QString& text) {
        run(text);
        m_fromField = !text.trimmed().isEmpty();
    });
    connect(box, &widgets::Omnibox::previousRequested, this, [this] { step(-1); });
    connect(box, &widgets::Omnibox::nextRequested, this, [this] { step(1); });
    connect(box, &widgets::Omnibox::completionWanted, this, [this](const QString& prefix) {
        const QString text = prefix.trimmed();
        m_controller.complete(text);
        if (text.size() >= previewFrom) m_controller.preview(text);
    });
    connect(&m_controller, &TraceController::completed, box, &widgets::Omnibox::setCompletions);
    connect(&m_controller, &TraceController::previewed, this, [this, box](const QString& text, quint64 total, TextMatch match) {
        if (text != box->text().trimmed() || text == m_controller.searchText().trimmed()) return;
        box->setResult(Texts::ofMatch(match), Texts::ofResult(total, -1, -1));
    });
    connect(&m_controller, &TraceController::searchStarted, this, [box] { box->setBusy(true); });
    connect(&m_controller, &TraceController::failed, this, [box] { box->setBusy(false); });
    connect(&m_controller, &TraceController::searchAnswered, this, &SearchDesk::answered);
    connect(&m_controller, &TraceController::searchRefused, this, &SearchDesk::refused);
    connect(&m_controller, &TraceController::traceOpened, this, &SearchDesk::opened);
    connect(&m_controller, &TraceController::traceNotFound, this, [this] {
        if (m_answer.first) m_controller.openTrace(*m_answer.first);
    });
    connect(&m_controller, &TraceController::frameFound, this, &SearchDesk::openFrame);
    // Walking the list shows each trace and stays in the list; opening one goes to it.
    connect(m_parts.table, &widgets::TraceTable::traceActivated, this, [this](qint64 key) {
        m_leadsToTrace = false;
        m_controller.openTrace(key);
    });
    connect(m_parts.table, &widgets::ListTable::rowOpened, this, &SearchDesk::focusTrace);
    connect(m_parts.table, &widgets::TraceTable::copyRequested, this, [](const QString& text) { widgets::copyPlain(text); });
    connect(m_parts.table->traceModel(), &items::TraceListModel::sortWanted, this,
            [this](int sort, bool descending) { m_parts.listHeader->setSort(static_cast<TraceSort>(sort), descending); });
}

void SearchDesk::run(const QString& text) {
    runWithin(text, {});
}

void SearchDesk::runWithin(const QString& text, const TraceRange& brush) {
    m_openNext.reset();
    m_openNextId.clear();
    m_openNextRow = -1;
    m_fromField = m_fromOutside = m_leadsToTrace = false;
    m_settings.data.rememberSearch(text);
    m_parts.top->omnibox()->setText(text);
    m_searchTraces = 0;
    m_controller.search(text, brush);
}

void SearchDesk::list(const TraceMembers& members, bool everywhere) {
    m_openNext.reset();
    m_openNextId.clear();
    m_openNextRow = -1;
    m_fromField = m_fromOutside = m_leadsToTrace = false;
    if (!everywhere || (m_controller.searchText().trimmed().isEmpty() && m_controller.brush().empty())) {
        m_controller.setMembers(members);
        return;
    }
    m_parts.top->omnibox()->setText({});
    m_searchTraces = 0;
    m_controller.search({}, {}, members);
}

void SearchDesk::runFromOutside(const QString& text) {
    run(text);
    m_fromOutside = !text.trimmed().isEmpty();
}

void SearchDesk::restore(const LastSession& session) {
    const auto sort = static_cast<TraceSort>(session.sort);
    m_controller.setOrder(sort, session.descending);
    m_parts.table->setSort(sort, session.descending);
    m_parts.listHeader->setSort(sort, session.descending);
    runWithin(session.query, session.brush);
    m_openNextId = session.traceId;
    m_openNextSpan = session.spanId;
    m_openNextRow = session.row;
}

void SearchDesk::selectOpenRow() {
    const TraceKey open = m_controller.wantedTrace();
    if (open == 0) return;
    const int row = std::exchange(m_openNextRow, -1);
    if (m_parts.table->selectKey(open) || row < 0) return;
    // Its page is not loaded; asking for the row loads it, and the list says when it is there.
    const QModelIndex index = m_parts.table->traceModel()->index(row, 0);
    if (!index.isValid()) return;
    m_parts.table->scrollTo(index, QAbstractItemView::PositionAtCenter);
    (void)index.data();
    auto* once = new QObject(this);
    connect(m_parts.table->traceModel(), &QAbstractItemModel::dataChanged, once, [this, once, open] {
        if (m_controller.wantedTrace() != open || m_parts.table->selectKey(open)) once->deleteLater();
    });
}

void SearchDesk::runAndOpen(const QString& text, TraceKey trace) {
    run(text);
    m_openNext = Place{text, trace};
}

void SearchDesk::openFrame(TraceKey trace, const QString& frameSearch) {
    if (m_parts.table->traceModel()->rowOfKey(trace) >= 0) {
        m_controller.openTrace(trace);
    } else {
        show(Place{frameSearch, trace});
    }
}

void SearchDesk::noteComparison(TraceKey a, TraceKey b) {
    Place place{m_controller.searchText(), m_controller.wantedTrace()};
    place.brush = m_controller.brush();
    place.members = m_controller.members();
    place.compared = std::array<TraceKey, 2>{a, b};
    m_history.visit(place);
    Q_EMIT historyChanged();
}

void SearchDesk::noteBottlenecks(bool on) {
    m_bottlenecks = on;
    // Whoever goes to a place is at it already.
    if (!on || m_going) return;
    Place place{m_controller.searchText(), m_controller.wantedTrace()};
    place.brush = m_controller.brush();
    place.members = m_controller.members();
    place.bottlenecks = true;
    m_history.visit(place);
    Q_EMIT historyChanged();
}

void SearchDesk::noteJourney(const QString& frame) {
    m_journey = frame;
    if (frame.isEmpty() || m_going) return;
    Place place{m_controller.searchText(), m_controller.wantedTrace()};
    place.brush = m_controller.brush();
    place.members = m_controller.members();
    place.journey = frame;
    m_history.visit(place);
    Q_EMIT historyChanged();
}

void SearchDesk::back() {
    if (m_history.canGoBack()) go(m_history.back());
}

void SearchDesk::forward() {
    if (m_history.canGoForward()) go(m_history.forward());
}

void SearchDesk::go(const Place& place) {
    Q_EMIT historyChanged();
    m_going = true;
    if (!place.compared) Q_EMIT bottlenecksWanted(place.bottlenecks);
    Q_EMIT comparisonWanted(place.compared);
    if (!place.compared && !place.bottlenecks) Q_EMIT journeyWanted(place.journey);
    m_going = false;
    if (place.compared) return;
    if (place.query == m_controller.searchText()) {
        m_controller.setBrush(place.brush);
        m_controller.setMembers(place.members);
        if (place.trace != 0) m_controller.openTrace(place.trace, place.span);
        return;
    }
    show(place);
}

void SearchDesk::show(const Place& place) {
    m_parts.top->omnibox()->setText(place.query);
    m_openNextId.clear();
    m_openNextRow = -1;
    m_fromField = m_fromOutside = false;
    m_searchTraces = 0;
    m_controller.search(place.query, place.brush, place.members);
    m_openNext.reset();
    if (place.trace != 0) m_openNext = place;
}

void SearchDesk::step(int by) {
    const int rows = m_parts.table->traceModel()->rowCount();
    if (rows == 0) return;
    const int row = currentRow();
    const int next = std::clamp(row < 0 ? 0 : row + by, 0, rows - 1);
    if (next == row) return;
    m_parts.table->setCurrentIndex(m_parts.table->traceModel()->index(next, 0));
}

int SearchDesk::currentRow() const {
    const TraceKey open = m_controller.wantedTrace();
    return open == 0 ? -1 : m_parts.table->traceModel()->rowOfKey(open);
}

void SearchDesk::setCacheTraces(quint64 traces) {
    m_cacheTraces = traces;
    showCounts(m_answer.total);
}

void SearchDesk::setSearchTraces(quint64 traces) {
    m_searchTraces = traces;
    showCounts(m_answer.total);
}

void SearchDesk::showBrushed(quint64 traces) {
    m_parts.listHeader->setBrushed(true);
    m_parts.listHeader->setCounts(traces, std::max(m_searchTraces, traces));
}

void SearchDesk::showCounts(quint64 shown) {
    const bool brushed = !m_controller.brush().empty();
    m_parts.listHeader->setBrushed(brushed);
    m_parts.listHeader->setCounts(shown, std::max(brushed && m_searchTraces > 0 ? m_searchTraces : m_cacheTraces, shown));
}

void SearchDesk::noteBrush() {
    noteHere();
}

void SearchDesk::noteHere() {
    Place place{m_controller.searchText(), m_controller.wantedTrace()};
    place.brush = m_controller.brush();
    place.members = m_controller.members();
    place.bottlenecks = m_bottlenecks;
    place.journey = m_journey;
    m_history.visit(place);
    Q_EMIT historyChanged();
}

void SearchDesk::openListed(TraceKey trace, int row, bool lead) {
    m_leadsToTrace = lead;
    m_openNextRow = row;
    if (trace == m_controller.wantedTrace()) {
        selectOpenRow();
        if (lead) focusTrace();
        return;
    }
    m_controller.openTrace(trace);
}

void SearchDesk::answered(const SearchAnswer& answer) {
    m_answer = answer;
    m_parts.top->omnibox()->setBusy(false);
    if (answer.why.asked) m_foundNothing = answer.total == 0 && !answer.text.trimmed().isEmpty();
    // What an earlier search did not find is of no interest once another one has.
    if (answer.total > 0) m_parts.messages->settle(Message::Topic::Search);
    if (answer.why.asked && answer.text.trimmed().isEmpty()) m_parts.messages->settle(Message::Topic::Imported);
    setCacheTraces(std::max(m_cacheTraces, answer.total));
    if (answer.cacheDamaged) m_parts.messages->add(Texts::ofDamagedCache());
    const TraceKey open = m_controller.wantedTrace();
    choose(answer);
    // Where another trace is opened, that is the step (opened()).
    if (answer.why.asked && open != 0 && m_controller.wantedTrace() == open) noteHere();
    showResult();
    goToResults();
    if (answer.why.asked && answer.total == 0 && !answer.text.trimmed().isEmpty()) {
        m_parts.messages->add(Texts::ofNothingFound(answer, m_settings.data.utc));
    }
}

void SearchDesk::choose(const SearchAnswer& answer) {
    const TraceKey open = m_controller.wantedTrace();
    if (m_openNext) {
        m_controller.openTrace(m_openNext->trace, m_openNext->span);
        m_openNext.reset();
    } else if (!m_openNextId.isEmpty()) {
        m_controller.openTraceById(m_openNextId, m_openNextSpan);
        m_openNextId.clear();
    } else if (answer.why.asked || answer.why.picked || open == 0) {
        const bool listed = open != 0 && m_parts.table->traceModel()->rowOfKey(open) >= 0;
        if (answer.first && (!listed || answer.matchedSpan))
            m_controller.openTrace(answer.only.value_or(*answer.first), answer.matchedSpan);
    }
    if (open != 0) m_parts.table->selectKey(open);
}

void SearchDesk::refused(const QString& text, const Error& error) {
    m_foundNothing = true;
    m_parts.top->omnibox()->setBusy(false);
    m_parts.top->omnibox()->setResult({}, tr("not understood"));
    Error named = error;
    if (named.where.empty()) named.where = text.left(120).toStdString();
    Message message = Texts::ofError(named);
    message.topic = Message::Topic::Search;
    m_parts.messages->add(message);
}

void SearchDesk::opened() {
    const TraceKey open = m_controller.wantedTrace();
    if (open != 0) {
        selectOpenRow();
        noteHere();
    }
    if (m_leadsToTrace) focusTraceNow();
    showResult();
}

void SearchDesk::focusTrace() {
    m_leadsToTrace = true;
    if (m_controller.trace() && m_controller.trace()->trace->summary.key == m_controller.wantedTrace()) focusTraceNow();
}

/// From the event loop: the views may not have the trace yet, and what has none cannot take the focus.
void SearchDesk::focusTraceNow() {
    QMetaObject::invokeMethod(
        this,
        [this] {
            const QWidget* focus = QApplication::focusWidget();
            const bool typing = qobject_cast<const QLineEdit*>(focus) != nullptr && focus != m_parts.top->omnibox()->lineEdit();
            if (m_leadsToTrace && !typing && !m_parts.traceView->isAncestorOf(focus)) m_parts.traceView->setFocus(Qt::OtherFocusReason);
        },
        Qt::QueuedConnection);
}

/// After Enter the keys belong to what was found: the rows of the one trace, or the list.
void SearchDesk::goToResults() {
    const bool typed = std::exchange(m_fromField, false);
    const bool outside = std::exchange(m_fromOutside, false);
    if (m_answer.total == 0) return;
    const bool inField = m_parts.top->omnibox()->lineEdit()->hasFocus();
    const bool typing = qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr;
    if (!(typed && inField) && !(outside && !typing)) return;
    if (m_answer.total == 1) {
        focusTrace();
    } else {
        m_parts.table->setFocus(Qt::OtherFocusReason);
    }
}

void SearchDesk::showResult() {
    widgets::Omnibox* box = m_parts.top->omnibox();
    const int row = currentRow();
    const bool asked = !m_answer.text.trimmed().isEmpty();
    // What is being typed now is not what the answer belongs to.
    if (box->text().trimmed() == m_answer.text.trimmed()) {
        box->setResult(asked ? Texts::ofMatch(m_answer.match) : QString(),
                       asked ? Texts::ofResult(m_answer.total, row, m_answer.milliseconds) : QString());
    }
    const int rows = m_parts.table->traceModel()->rowCount();
    box->setStepsEnabled(asked && row > 0, asked && row + 1 < rows);
}

}  // namespace fw::app

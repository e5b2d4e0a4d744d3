// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/zoom_history.h"

#include "widgets/trace_window.h"

namespace fw::widgets {

ZoomHistory::ZoomHistory(TraceWindow* window, QObject* parent) : QObject(parent), m_window(window) {
    m_stay.setSingleShot(true);
    m_stay.setInterval(stayMs);
    connect(&m_stay, &QTimer::timeout, this, &ZoomHistory::settle);
    connect(m_window, &TraceWindow::windowChanged, &m_stay, qOverload<>(&QTimer::start));
    connect(m_window, &TraceWindow::selectionChanged, &m_stay, qOverload<>(&QTimer::start));
    reset();
}

ZoomHistory::Place ZoomHistory::now() const {
    return {m_window->window(), m_window->selected(), m_focus};
}

void ZoomHistory::reset() {
    m_places = {now()};
    m_at = 0;
    m_fresh = true;
    m_stay.start();
}

void ZoomHistory::forgetRows() {
    for (Place& place : m_places) {
        place.selected.reset();
        place.focus = analysis::noRow;
    }
    m_places[m_at].selected = m_window->selected();
    m_places[m_at].focus = m_focus;
}

void ZoomHistory::setFocusRow(analysis::Row row) {
    if (row == m_focus) return;
    m_focus = row;
    m_stay.start();
}

void ZoomHistory::settle() {
    m_stay.stop();
    const Place place = now();
    const bool first = m_fresh;
    m_fresh = false;
    if (first) {
        m_places = {place};
        m_at = 0;
        return;
    }
    if (place == m_places[m_at]) return;
    m_places.resize(m_at + 1);
    m_places.push_back(place);
    if (m_places.size() > maxPlaces) m_places.erase(m_places.begin());
    m_at = m_places.size() - 1;
}

std::optional<ZoomHistory::Place> ZoomHistory::step(bool back) {
    if (m_stay.isActive()) settle();
    if (back ? m_at == 0 : m_at + 1 >= m_places.size()) return std::nullopt;
    m_at = back ? m_at - 1 : m_at + 1;
    return m_places[m_at];
}

void ZoomHistory::arrived() {
    m_stay.stop();
    m_places[m_at] = now();
}

}  // namespace fw::widgets

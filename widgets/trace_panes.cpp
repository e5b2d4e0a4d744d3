// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trace_panes.h"

#include <array>

#include <QCoreApplication>

#include "widgets/flame_pane.h"
#include "widgets/graph_pane.h"
#include "widgets/log_pane.h"
#include "widgets/span_list_pane.h"
#include "widgets/statistics_pane.h"
#include "widgets/trace_pane.h"
#include "widgets/waterfall_view.h"

namespace fw::widgets {
namespace {

template <typename Pane>
TracePane* makePane(TraceWindow* window, QWidget* parent) {
    return new Pane(window, parent);
}

struct PaneKind {
    const char* id;    ///< in saved states; never changes
    const char* sign;  ///< icon
    const char* word;
    TracePane* (*make)(TraceWindow* window, QWidget* parent);  ///< null: the waterfall
};

// The panes in the order of their buttons and keys 1, 2, …. Another view of a trace is one more line here.
constexpr std::array paneKinds = {
    PaneKind{"waterfall", "waterfall", QT_TRANSLATE_NOOP("fw::widgets::TraceView", "Waterfall"), nullptr},
    PaneKind{"flame", "flame", QT_TRANSLATE_NOOP("fw::widgets::TraceView", "Flame graph"), makePane<FlamePane>},
    PaneKind{"graph", "graph", QT_TRANSLATE_NOOP("fw::widgets::TraceView", "Graph"), makePane<GraphPane>},
    PaneKind{"statistics", "chart", QT_TRANSLATE_NOOP("fw::widgets::TraceView", "Statistics"), makePane<StatisticsPane>},
    PaneKind{"spans", "table", QT_TRANSLATE_NOOP("fw::widgets::TraceView", "Spans"), makePane<SpanListPane>},
    PaneKind{"log", "log", QT_TRANSLATE_NOOP("fw::widgets::TraceView", "Log"), makePane<LogPane>},
};

}  // namespace

TracePanes::TracePanes(TraceWindow* window, QWidget* parent)
    : QStackedWidget(parent), m_window(window), m_waterfall(new WaterfallView(window, this)), m_panes(paneKinds.size(), nullptr) {
    addWidget(m_waterfall);
}

QStringList TracePanes::ids() {
    QStringList ids;
    for (const PaneKind& kind : paneKinds) ids += QString::fromLatin1(kind.id);
    return ids;
}

std::vector<TraceHeader::Pane> TracePanes::words() {
    std::vector<TraceHeader::Pane> panes;
    for (const PaneKind& kind : paneKinds) {
        const QString word = QCoreApplication::translate("fw::widgets::TraceView", kind.word);
        panes.push_back({QString::fromLatin1(kind.sign), word, QStringLiteral("%1 (%2)").arg(word).arg(panes.size() + 1)});
    }
    return panes;
}

std::size_t TracePanes::kinds() {
    return paneKinds.size();
}

QString TracePanes::id() const {
    return QString::fromLatin1(paneKinds[m_number].id);
}

TracePane* TracePanes::pane(const QString& id) const {
    const qsizetype number = ids().indexOf(id);
    return number < 0 ? nullptr : m_panes[static_cast<std::size_t>(number)];
}

void TracePanes::choose(std::size_t number) {
    if (current() != nullptr) current()->setActive(false);
    m_number = number;
}

QWidget* TracePanes::present() {
    TracePane*& pane = m_panes[m_number];
    if (const auto make = paneKinds[m_number].make; make != nullptr && pane == nullptr) {
        pane = make(m_window, this);
        pane->setTheme(m_theme);
        pane->setUtc(m_utc);
        addWidget(pane);
        Q_EMIT built(pane);
    }
    QWidget* shown = pane != nullptr ? static_cast<QWidget*>(pane) : m_waterfall;
    setCurrentWidget(shown);
    return shown;
}

void TracePanes::rest() {
    for (TracePane* pane : m_panes)
        if (pane != nullptr) pane->setActive(false);
}

void TracePanes::dropTrace(bool keepCurrent) {
    for (TracePane* pane : m_panes) {
        if (pane == nullptr) continue;
        pane->setActive(false);
        pane->dropScope();
        if (pane != current() || !keepCurrent) pane->setTrace(nullptr);
    }
}

void TracePanes::setTheme(render::ThemeId theme) {
    m_theme = theme;
    m_waterfall->setTheme(theme);
    for (TracePane* pane : m_panes)
        if (pane != nullptr) pane->setTheme(theme);
}

void TracePanes::setUtc(bool utc) {
    m_utc = utc;
    m_waterfall->setUtc(utc);
    for (TracePane* pane : m_panes)
        if (pane != nullptr) pane->setUtc(utc);
}

}  // namespace fw::widgets

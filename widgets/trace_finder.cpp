// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trace_finder.h"

#include <algorithm>
#include <utility>

#include <QMenu>
#include <QStringList>
#include <QToolButton>

#include "widgets/filter_menu.h"
#include "widgets/filter_popup.h"
#include "widgets/find_bar.h"
#include "widgets/render/text.h"
#include "widgets/trace_window.h"
#include "widgets/waterfall_view.h"

namespace fw::widgets {

using analysis::noRow;
using analysis::noSpan;
using analysis::Row;
using render::countText;

namespace {

constexpr int typingRestMs = 120;
constexpr int wordLimit = 40;

}  // namespace

TraceFinder::TraceFinder(FindBar* bar, WaterfallView* waterfall, TraceWindow* window)
    : QObject(bar), m_bar(bar), m_waterfall(waterfall), m_window(window) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(typingRestMs);
    connect(&m_soon, &QTimer::timeout, this, &TraceFinder::ask);
    connect(bar, &FindBar::textEdited, this, [this] {
        m_stepWanted.reset();
        m_soon.start();
    });
    connect(bar, &FindBar::stepRequested, this, &TraceFinder::step);
    connect(bar, &FindBar::onlyFoundToggled, this, &TraceFinder::ask);
    connect(bar, &FindBar::filterRequested, this, &TraceFinder::openFilter);
    connect(bar, &FindBar::filterCleared, this, [this] { setFilter({}); });
    connect(bar, &FindBar::focusCleared, this, [this] { m_waterfall->setFocusRow(noRow); });
    connect(bar, &FindBar::closeRequested, this, &TraceFinder::close);
    connect(bar, &FindBar::leaveRequested, this, [this] { m_waterfall->setFocus(Qt::OtherFocusReason); });
    connect(waterfall, &WaterfallView::findRequested, this, &TraceFinder::open);
    connect(waterfall, &WaterfallView::rowMenuWanted, this, [this](QMenu* menu, quint32 row) {
        if (!m_analysis || row >= m_analysis->tree.rowCount()) return;
        const bool hides = !m_filter.empty() || m_bar->onlyFound() || m_waterfall->rows().focus() != noRow;
        addFilterMenu(
            *menu, *m_analysis, row, m_filter, hides, [this](const analysis::RowFilter& filter) { setFilter(filter); },
            [this] { close(); });
    });
    connect(waterfall, &WaterfallView::focusRowChanged, this, &TraceFinder::focusRowMoved);
    connect(window, &TraceWindow::selectionChanged, this, &TraceFinder::refreshFound);
    refreshBar();
}

TraceFinder::~TraceFinder() = default;

FilterPopup* TraceFinder::popup() const {
    return m_popup;
}

void TraceFinder::setTrace(std::shared_ptr<const analysis::TraceAnalysis> analysis, bool grown) {
    m_analysis = std::move(analysis);
    ++m_number;
    m_soon.stop();
    m_waiting = false;
    m_stepWanted.reset();
    m_answer = {};
    m_foundText.clear();
    m_refused.clear();
    if (m_popup) m_popup->close();
    if (!grown) {
        m_filter = {};
        m_before.reset();
        m_bar->setOnlyFound(false);
    }
    refreshBar();
    refreshFound();
    ask();
}

void TraceFinder::ask() {
    m_soon.stop();
    if (!m_analysis) return;
    RowsRequest request;
    request.number = ++m_number;
    request.analysis = m_analysis;
    request.text = m_bar->text().trimmed();
    if (request.text == m_foundText && m_refused.isEmpty()) request.known = m_answer.found;
    request.filter = m_filter;
    request.onlyFound = m_bar->onlyFound();
    // Who asks for nothing waits for nobody: what still lies over the rows goes, also what a grown trace kept until the next answer.
    if (request.text.isEmpty() && m_filter.empty()) {
        m_answer = {};
        m_foundText.clear();
        m_refused.clear();
        m_waiting = false;
        m_waterfall->setFound(nullptr);
        m_waterfall->setFilter(nullptr);
        refreshFound();
        return;
    }
    m_waiting = true;
    refreshFound();
    Q_EMIT rowsWanted(request);
}

void TraceFinder::setRows(quint64 number, const RowsAnswer& answer) {
    if (number != m_number || !m_analysis) return;
    m_waiting = false;
    m_refused.clear();
    m_answer = answer;
    m_foundText = m_bar->text().trimmed();
    m_waterfall->setFound(answer.found);
    m_waterfall->setFilter(answer.rows);
    refreshFound();
    if (const auto forward = std::exchange(m_stepWanted, std::nullopt)) m_waterfall->goToMatch(*forward);
}

void TraceFinder::setRefused(quint64 number, const QString& text) {
    if (number != m_number) return;
    m_waiting = false;
    m_stepWanted.reset();
    m_answer = {};
    m_refused = text;
    m_waterfall->setFound(nullptr);
    m_waterfall->setFilter(nullptr);
    refreshFound();
}

void TraceFinder::step(bool forward) {
    // Who types and presses Enter at once means what was typed.
    if (m_soon.isActive() || m_waiting || m_bar->text().trimmed() != m_foundText) {
        m_stepWanted = forward;
        if (!m_waiting || m_soon.isActive()) ask();
        return;
    }
    m_waterfall->goToMatch(forward);
}

void TraceFinder::open() {
    if (!m_analysis) return;
    m_opened = true;
    refreshBar();
    m_bar->startTyping();
}

void TraceFinder::close() {
    m_opened = false;
    m_bar->setText({});
    m_bar->setOnlyFound(false);
    m_filter = {};
    m_waterfall->setFocusRow(noRow);
    ask();
    m_waterfall->setFocus(Qt::OtherFocusReason);
    refreshBar();
}

void TraceFinder::setText(const QString& text) {
    m_opened = true;
    m_bar->setText(text);
    refreshBar();
    ask();
}

void TraceFinder::setOnlyFound(bool on) {
    m_bar->setOnlyFound(on);
    ask();
}

void TraceFinder::setFilter(const analysis::RowFilter& filter) {
    m_filter = filter;
    refreshBar();
    ask();
}

void TraceFinder::openFilter() {
    if (!m_analysis || m_popup) return;
    std::int64_t selectedNs = -1;
    if (const auto row = m_window->selected()) {
        const SpanIndex span = m_analysis->tree.span[*row];
        if (span != noSpan && m_analysis->timed(span)) selectedNs = m_analysis->trace->durationNs[span];
    }
    m_popup = new FilterPopup(*m_analysis, m_filter, selectedNs, m_theme, m_bar);
    connect(m_popup, &FilterPopup::filterChanged, this, [this] {
        if (m_popup) setFilter(m_popup->filter());
    });
    const QToolButton* button = m_bar->filterButton();
    m_popup->adjustSize();
    const int left = m_bar->isRightToLeft() ? 0 : button->width() - m_popup->width();
    m_popup->move(button->mapToGlobal(QPoint(left, button->height())));
    m_popup->show();
}

void TraceFinder::setTheme(render::ThemeId theme) {
    m_theme = theme;
    m_bar->setTheme(theme);
}

void TraceFinder::focusRowMoved() {
    const Row row = m_waterfall->rows().focus();
    if (row == noRow) {
        if (m_before) m_window->setWindow(*m_before);
        m_before.reset();
    } else {
        if (!m_before) m_before = m_window->window();
        m_waterfall->zoomToRow(row);
    }
    refreshBar();
}

void TraceFinder::refreshFound() {
    if (!m_refused.isEmpty()) {
        m_bar->setFound(m_refused, true, false);
        return;
    }
    const auto& found = m_answer.found;
    if (!found || m_bar->text().trimmed().isEmpty()) {
        m_bar->setFound(m_waiting ? tr("Searching…") : QString(), false, false);
        return;
    }
    QString text = tr("Nothing found");
    if (!found->rows.empty()) {
        const auto selected = m_window->selected();
        const auto at = selected ? std::lower_bound(found->rows.begin(), found->rows.end(), *selected) : found->rows.end();
        const QString all = countText(found->rows.size());
        text = at != found->rows.end() && *at == *selected
                   ? tr("%1 of %2").arg(countText(static_cast<std::uint64_t>(at - found->rows.begin()) + 1), all)
                   : tr("%Ln found", nullptr, static_cast<int>(std::min<std::size_t>(found->rows.size(), INT32_MAX)));
    }
    if (m_answer.kind == RowsAnswer::Kind::Conditions) text += QStringLiteral(" · ") + tr("conditions");
    if (m_answer.unordered) text += QStringLiteral(" · ") + tr("as text: only durations and attributes can be compared with < and >");
    if (m_answer.kind == RowsAnswer::Kind::Pattern) text += QStringLiteral(" · ") + tr("regular expression");
    m_bar->setFound(text, false, !found->rows.empty());
}

QString TraceFinder::filterWords() const {
    if (!m_analysis || m_filter.empty()) return {};
    QStringList words;
    const auto& services = m_analysis->trace->services;
    std::vector<std::uint32_t> hidden;
    for (std::uint32_t service = 0; service < std::min(m_filter.hiddenServices.size(), services.size()); ++service)
        if (m_filter.hiddenServices[service] != 0) hidden.push_back(service);
    if (hidden.size() == 1) {
        words << tr("without %1").arg(render::visibleText(services[hidden.front()].name, wordLimit));
    } else if (!hidden.empty()) {
        words << tr("without %Ln service(s)", nullptr, static_cast<int>(hidden.size()));
    }
    if (const int kinds = __builtin_popcount(m_filter.hiddenKinds); kinds > 0) words << tr("without %Ln kind(s)", nullptr, kinds);
    if (m_filter.leastNs > 0) words << QStringLiteral("≥ ") + render::durationText(m_filter.leastNs);
    if (m_filter.errorsOnly) words << tr("errors");
    if (m_filter.criticalOnly) words << tr("critical path");
    return words.join(QStringLiteral(", "));
}

void TraceFinder::refreshBar() {
    const QString filter = filterWords();
    m_bar->setFilterText(filter);
    QString focus;
    const Row row = m_analysis ? m_waterfall->rows().focus() : noRow;
    if (row != noRow) {
        const SpanIndex span = m_analysis->tree.span[row];
        const TraceData& trace = *m_analysis->trace;
        focus = span == noSpan ? tr("this subtree") : render::nameText(trace.names[trace.name[span]], wordLimit);
    }
    m_bar->setFocusText(focus);
    m_bar->setVisible(m_analysis && (m_opened || !filter.isEmpty() || !focus.isEmpty()));
}

}  // namespace fw::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trace_view.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QApplication>
#include <QDataStream>
#include <QEvent>
#include <QIODevice>
#include <QLabel>
#include <QShortcut>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "widgets/clock_words.h"
#include "widgets/color_legend.h"
#include "widgets/find_bar.h"
#include "widgets/flame_pane.h"
#include "widgets/graph_pane.h"
#include "widgets/log_pane.h"
#include "widgets/minimap_view.h"
#include "widgets/plain_text.h"
#include "widgets/span_list_pane.h"
#include "widgets/statistics_pane.h"
#include "widgets/trace_colors.h"
#include "widgets/trace_finder.h"
#include "widgets/trace_header.h"
#include "widgets/trace_pane.h"
#include "widgets/trace_window.h"
#include "widgets/waterfall_view.h"
#include "widgets/zoom_history.h"

namespace fw::widgets {

using analysis::noSpan;
using analysis::Row;

namespace {

constexpr quint32 stateMagic = 0x46575456;  // "FWTV"
constexpr quint16 viewStateVersion = 4;     // 1: without the pane, 2: without gaps, 3: without colours

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

/// Numbers in saved states; never change.
constexpr std::array colorCodes = {analysis::GroupBy::Service, analysis::GroupBy::Kind, analysis::GroupBy::Status,
                                   analysis::GroupBy::Attribute};

quint8 colorCode(analysis::GroupBy by) {
    const auto at = std::find(colorCodes.begin(), colorCodes.end(), by);
    return at == colorCodes.end() ? quint8{0} : static_cast<quint8>(at - colorCodes.begin());
}

analysis::GroupBy colorOf(quint8 code) {
    return code < colorCodes.size() ? colorCodes[code] : analysis::GroupBy::Service;
}

std::vector<TraceHeader::Pane> paneWords() {
    std::vector<TraceHeader::Pane> panes;
    for (const PaneKind& kind : paneKinds) {
        const QString word = QCoreApplication::translate("fw::widgets::TraceView", kind.word);
        panes.push_back({QString::fromLatin1(kind.sign), word, QStringLiteral("%1 (%2)").arg(word).arg(panes.size() + 1)});
    }
    return panes;
}

/// The row of the same span (or of the same missing parent) in a grown trace.
std::optional<Row> sameRow(const analysis::TraceAnalysis& old, Row row, const analysis::TraceAnalysis& next) {
    const SpanIndex span = old.tree.span[row];
    if (const analysis::RepeatRow* repeats = old.tree.repeatAt(row); repeats != nullptr) {
        for (const analysis::RepeatRow& other : next.tree.repeats) {
            if (other.number == repeats->number && next.trace->spanId[other.first] == old.trace->spanId[repeats->first]) return other.row;
        }
        return std::nullopt;
    }
    if (span == noSpan) {
        const analysis::GhostRow* ghost = old.tree.ghostAt(row);
        if (ghost == nullptr) return std::nullopt;
        for (const analysis::GhostRow& other : next.tree.ghosts) {
            if (other.id == ghost->id) return other.row;
        }
        return std::nullopt;
    }
    const SpanId id = old.trace->spanId[span];
    // Where an id stands twice, the one with the same start is meant.
    std::optional<Row> found;
    for (SpanIndex i = 0; i < next.trace->spanCount(); ++i) {
        if (next.trace->spanId[i] != id) continue;
        const bool exact = next.recorded->startNs[i] == old.recorded->startNs[span];
        if (!found || exact) found = next.tree.rowOfSpan[i];
        if (exact) break;
    }
    return found;
}

}  // namespace

TraceView::TraceView(QWidget* parent)
    : QWidget(parent),
      m_window(new TraceWindow(this)),
      m_history(new ZoomHistory(m_window, this)),
      m_header(new TraceHeader(this)),
      m_minimap(nullptr),
      m_waterfall(nullptr),
      m_finder(nullptr),
      m_legend(nullptr),
      m_colors(nullptr),
      m_empty(plainLabel(this)),
      m_stack(new QStackedLayout(this)),
      m_below(nullptr),
      m_panes(paneKinds.size(), nullptr) {
    auto* page = new QWidget(this);
    m_minimap = new MinimapView(m_window, page);
    m_below = new QStackedWidget(page);
    m_waterfall = new WaterfallView(m_window, m_below);
    m_below->addWidget(m_waterfall);
    auto* findBar = new FindBar(page);
    m_finder = new TraceFinder(findBar, m_waterfall, m_window);
    m_legend = new ColorLegend(page);
    m_colors = new TraceColors(m_legend, m_waterfall, m_minimap);
    m_waterfall->viewport()->installEventFilter(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_minimap);
    column->addWidget(findBar);
    column->addWidget(m_legend);
    column->addWidget(m_below, 1);
    m_header->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(24, 24, 24, 24);
    m_empty->setAutoFillBackground(true);
    m_empty->setText(tr("No trace is open. Choose one in the list."));
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(page);
    m_stack->setCurrentIndex(0);
    setFocusProxy(m_waterfall);
    m_header->setPanes(paneWords());
    m_header->setCurrentPane(0);
    for (std::size_t number = 0; number < paneKinds.size(); ++number) {
        auto* key = new QShortcut(QKeySequence(static_cast<int>(Qt::Key_1) + static_cast<int>(number)), this);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, [this, number] { choosePane(number); });
    }
    auto* find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_finder, &TraceFinder::open);
    for (const bool back : {true, false}) {
        auto* step = new QShortcut(this);
        step->setKeys({back ? QKeySequence(Qt::Key_Backspace) : QKeySequence(Qt::SHIFT | Qt::Key_Backspace),
                       back ? QKeySequence(Qt::CTRL | Qt::Key_BracketLeft) : QKeySequence(Qt::CTRL | Qt::Key_BracketRight)});
        step->setContext(Qt::WidgetWithChildrenShortcut);
        connect(step, &QShortcut::activated, this, [this, back] { stepHistory(back); });
    }
    setTheme(m_theme);

    connect(m_window, &TraceWindow::selectionChanged, this, &TraceView::onSelection);
    connect(m_header, &TraceHeader::paneChosen, this, [this](int number) { choosePane(static_cast<std::size_t>(number)); });
    connect(m_header, &TraceHeader::nextErrorRequested, this, [this] {
        choosePane(0);
        m_waterfall->goToError(true);
        m_waterfall->setFocus(Qt::OtherFocusReason);
    });
    connect(m_header, &TraceHeader::fitRequested, m_window, &TraceWindow::zoomAll);
    connect(m_header, &TraceHeader::criticalPathToggled, this, &TraceView::setCriticalPathShown);
    connect(m_header, &TraceHeader::clockCorrectionRequested, this, &TraceView::clockCorrectionRequested);
    connect(m_header, &TraceHeader::parentSuggestionsRequested, this, &TraceView::parentSuggestionsRequested);
    auto* parents = new QShortcut(QKeySequence(Qt::Key_P), this);
    parents->setContext(Qt::WidgetWithChildrenShortcut);
    connect(parents, &QShortcut::activated, this, [this] {
        if (m_analysis) Q_EMIT parentSuggestionsRequested(!m_analysis->parentsSuggested);
    });
    auto* colors = new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_C), this);
    colors->setContext(Qt::WidgetWithChildrenShortcut);
    connect(colors, &QShortcut::activated, this, [this] {
        choosePane(0);
        m_colors->openMenu();
    });
    auto* clocks = new QShortcut(QKeySequence(Qt::Key_K), this);
    clocks->setContext(Qt::WidgetWithChildrenShortcut);
    connect(clocks, &QShortcut::activated, this, &TraceView::toggleClocks);
    // The waterfall takes the key before; in the other panes it means the same.
    auto* subtree = new QShortcut(QKeySequence(Qt::Key_S), this);
    subtree->setContext(Qt::WidgetWithChildrenShortcut);
    connect(subtree, &QShortcut::activated, m_waterfall, &WaterfallView::toggleFocusRow);
    connect(m_header, &TraceHeader::copyRequested, this, &TraceView::copyRequested);
    connect(m_header, &TraceHeader::frameStepRequested, this, &TraceView::frameStepRequested);
    connect(m_waterfall, &WaterfallView::criticalPathToggled, this, &TraceView::setCriticalPathShown);
    connect(m_waterfall, &WaterfallView::rowsChanged, this, &TraceView::passScope);
    connect(m_header, &TraceHeader::gapsToggled, this, &TraceView::setGapsShown);
    connect(m_header, &TraceHeader::criticalRootRequested, this, &TraceView::askForCriticalRoot);
    connect(m_waterfall, &WaterfallView::gapsToggled, this, &TraceView::setGapsShown);
    connect(m_waterfall, &WaterfallView::criticalRootRequested, this, &TraceView::askForCriticalRoot);
    connect(m_waterfall, &WaterfallView::copyRequested, this, &TraceView::copyRequested);
    connect(m_waterfall, &WaterfallView::markRequested, this, &TraceView::markRequested);
    connect(m_waterfall, &WaterfallView::noteRequested, this, &TraceView::noteRequested);
    connect(m_header, &TraceHeader::bookmarksRequested, this, [this] {
        choosePane(0);
        m_waterfall->openMarkList();
    });
}

TraceView::~TraceView() {
    // A field that loses the focus with the window must not ask for anything any more.
    for (TracePane* pane : m_panes)
        if (pane != nullptr) pane->setActive(false);
}

void TraceView::setTrace(std::shared_ptr<const analysis::TraceAnalysis> analysis) {
    const bool grown = analysis && m_analysis && analysis->trace->summary.key == m_analysis->trace->summary.key &&
                       analysis->trace->summary.id == m_analysis->trace->summary.id;
    const auto old = std::exchange(m_analysis, analysis);
    std::optional<Row> selected;
    m_quiet = true;
    // Rows of the old trace mean nothing in the new one: panes hear of the selection once they have it.
    for (TracePane* pane : m_panes) {
        if (pane == nullptr) continue;
        pane->setActive(false);
        pane->dropScope();
        if (pane != m_panes[m_pane] || !m_analysis) pane->setTrace(nullptr);
    }
    if (grown) {
        if (m_window->selected()) selected = sameRow(*old, *m_window->selected(), *m_analysis);
        m_window->hover(std::nullopt);
        m_window->select(std::nullopt);
        m_waterfall->setTrace(m_analysis, true);
        m_window->growTrace(m_analysis->extent, m_analysis->primary);
        m_window->select(selected);
    } else {
        m_window->select(std::nullopt);
        m_window->hover(std::nullopt);
        m_waterfall->setTrace(m_analysis, false);
        if (m_analysis) m_window->setTrace(m_analysis->extent, m_analysis->primary);
    }
    m_finder->setTrace(m_analysis, grown);
    m_minimap->setTrace(m_analysis);
    m_colors->setTrace(m_analysis);
    m_header->setTrace(m_analysis);
    m_header->setBookmarks(0);
    m_stack->setCurrentIndex(m_analysis ? 1 : 0);
    m_waterfallSaw = m_window->selected();
    grown ? m_history->forgetRows() : m_history->reset();
    presentPane();
    m_quiet = false;
    onSelection();
}

QStringList TraceView::paneIds() {
    QStringList ids;
    for (const PaneKind& kind : paneKinds) ids += QString::fromLatin1(kind.id);
    return ids;
}

QStringList TraceView::paneTitles() {
    QStringList titles;
    for (const TraceHeader::Pane& pane : paneWords()) titles += pane.word;
    return titles;
}

QString TraceView::currentPane() const {
    return QString::fromLatin1(paneKinds[m_pane].id);
}

bool TraceView::showPane(const QString& id) {
    const qsizetype number = paneIds().indexOf(id);
    if (number < 0) return false;
    choosePane(static_cast<std::size_t>(number));
    return true;
}

TracePane* TraceView::pane(const QString& id) const {
    const qsizetype number = paneIds().indexOf(id);
    return number < 0 ? nullptr : m_panes[static_cast<std::size_t>(number)];
}

void TraceView::choosePane(std::size_t number) {
    m_header->setCurrentPane(static_cast<int>(number));
    if (number == m_pane) return;
    const bool focused = m_below->isAncestorOf(QApplication::focusWidget());
    if (m_pane == 0) m_waterfallSaw = m_window->selected();
    if (m_panes[m_pane] != nullptr) m_panes[m_pane]->setActive(false);
    m_pane = number;
    presentPane();
    if (m_pane == 0) catchUp();
    // Who works with the keyboard goes on in the pane that took the place.
    if (focused) focusProxy()->setFocus(Qt::OtherFocusReason);
    Q_EMIT paneChanged();
}

void TraceView::presentPane() {
    // What nobody sees yet is not built: a start with another pane costs nothing.
    if (!m_analysis) return;
    TracePane*& pane = m_panes[m_pane];
    if (const auto make = paneKinds[m_pane].make; make != nullptr && pane == nullptr) {
        pane = make(m_window, m_below);
        pane->setTheme(m_theme);
        pane->setUtc(m_utc);
        m_below->addWidget(pane);
        connect(pane, &TracePane::spanOpened, this, [this](quint32 span) { openInWaterfall(span); });
        connect(pane, &TracePane::copyRequested, this, &TraceView::copyRequested);
        connect(pane, &TracePane::filterRequested, this, &TraceView::filterRequested);
        Q_EMIT paneBuilt(pane);
    }
    QWidget* shown = pane != nullptr ? static_cast<QWidget*>(pane) : m_waterfall;
    m_below->setCurrentWidget(shown);
    setFocusProxy(shown);
    if (pane == nullptr) return;
    pane->setTrace(m_analysis);
    pane->setScope({m_waterfall->rows().filter(), m_waterfall->rows().focus()});
    pane->setActive(true);
}

void TraceView::passScope() {
    if (m_quiet || !m_analysis || m_panes[m_pane] == nullptr) return;
    m_panes[m_pane]->setScope({m_waterfall->rows().filter(), m_waterfall->rows().focus()});
}

void TraceView::catchUp() {
    const auto selected = m_window->selected();
    if (!selected || selected == m_waterfallSaw) return;
    // The zoom is shared: it stays what it was in the other pane.
    const analysis::Interval window = m_window->window();
    m_waterfall->goTo(*selected);
    m_window->setWindow(window);
}

void TraceView::stepHistory(bool back) {
    if (!m_analysis) return;
    const std::optional<ZoomHistory::Place> place = m_history->step(back);
    if (!place) return;
    // The selection first: going to a row may pan to it.
    if (place->selected && *place->selected < m_analysis->tree.rowCount()) {
        m_waterfall->goTo(*place->selected);
    } else {
        m_window->select(std::nullopt);
    }
    m_window->setWindow(place->window);
    m_history->arrived();
}

void TraceView::openInWaterfall(SpanIndex span) {
    if (!m_analysis || span >= m_analysis->trace->spanCount()) return;
    m_opened.start();
    choosePane(0);
    m_waterfall->goTo(m_analysis->tree.rowOfSpan[span]);
    m_waterfall->setFocus(Qt::OtherFocusReason);
}

bool TraceView::eventFilter(QObject* watched, QEvent* event) {
    // A click brought the waterfall under the mouse: the second half of a double click was not meant for it.
    if (watched == m_waterfall->viewport() && event->type() == QEvent::MouseButtonDblClick && m_opened.isValid()) {
        const bool same = m_opened.elapsed() < QApplication::doubleClickInterval();
        m_opened.invalidate();
        if (same) return true;
    }
    return QWidget::eventFilter(watched, event);
}

void TraceView::setEventTimes(std::shared_ptr<const EventTimes> events) {
    if (events && (!m_analysis || events->first.size() != static_cast<std::size_t>(m_analysis->trace->spanCount()) + 1)) return;
    m_waterfall->setEventTimes(std::move(events));
}

void TraceView::setWaits(std::shared_ptr<const analysis::TraceWaits> waits) {
    if (waits && (!m_analysis || waits->childrenNs.size() != m_analysis->trace->spanCount())) return;
    m_waterfall->setWaits(std::move(waits));
}

void TraceView::setMarked(std::shared_ptr<const analysis::MarkedSpans> marked) {
    m_header->setBookmarks(marked && marked->analysis == m_analysis ? marked->marks.size() : 0);
    m_waterfall->setMarked(std::move(marked));
}

void TraceView::selectSpan(SpanIndex span) {
    if (!m_analysis || span >= m_analysis->trace->spanCount()) return;
    m_quiet = true;
    m_waterfall->goTo(m_analysis->tree.rowOfSpan[span]);
    m_quiet = false;
    m_told = span;
}

std::optional<SpanIndex> TraceView::selectedSpan() const {
    if (!m_analysis || !m_window->selected()) return std::nullopt;
    const SpanIndex span = m_analysis->tree.span[*m_window->selected()];
    return span == noSpan ? std::nullopt : std::optional(span);
}

void TraceView::onSelection() {
    if (m_quiet) return;
    const auto span = selectedSpan();
    if (span == m_told) return;
    m_told = span;
    if (span) {
        Q_EMIT spanSelected(*span);
    } else {
        Q_EMIT selectionCleared();
    }
}

render::PictureRequest TraceView::pictureRequest() const {
    render::PictureRequest request;
    if (m_analysis) {
        const render::TraceRows& rows = m_waterfall->rows();
        request.traces.push_back({m_analysis, m_waterfall->events(), rows.collapsed(), rows.filter(), rows.focus(), m_waterfall->waits(),
                                  m_waterfall->marked(), m_waterfall->colors()});
        request.window = m_window->window();
    }
    request.selected = selectedSpan();
    request.theme = render::ThemeId::Light;
    request.criticalPath = m_waterfall->criticalPathShown();
    request.gaps = m_waterfall->gapsShown();
    request.frameKey = m_frameKey;
    return request;
}

void TraceView::setFrameKey(const QString& key) {
    m_frameKey = key;
    m_header->setFrameKey(key);
}

void TraceView::setTheme(render::ThemeId theme) {
    m_theme = theme;
    m_header->setTheme(theme);
    m_minimap->setTheme(theme);
    m_waterfall->setTheme(theme);
    m_finder->setTheme(theme);
    m_legend->setTheme(theme);
    for (TracePane* pane : m_panes)
        if (pane != nullptr) pane->setTheme(theme);
    QPalette colors = m_empty->palette();
    colors.setColor(QPalette::Window, render::theme(theme).surface);
    colors.setColor(QPalette::WindowText, render::theme(theme).text2);
    m_empty->setPalette(colors);
}

void TraceView::setUtc(bool utc) {
    m_utc = utc;
    m_waterfall->setUtc(utc);
    for (TracePane* pane : m_panes)
        if (pane != nullptr) pane->setUtc(utc);
}

void TraceView::setCriticalPathShown(bool on) {
    m_waterfall->setCriticalPathShown(on);
    m_minimap->setCriticalPathShown(on);
    m_header->setCriticalPathShown(on);
}

void TraceView::toggleClocks() {
    if (!m_analysis) return;
    if (m_analysis->clocks.correctable()) {
        Q_EMIT clockCorrectionRequested(!m_analysis->clocksCorrected);
    } else {
        Q_EMIT remarked(clockRefusal(*m_analysis));
    }
}

void TraceView::setGapsShown(bool on) {
    m_waterfall->setGapsShown(on);
    m_header->setGapsShown(on);
}

void TraceView::askForCriticalRoot(quint32 span) {
    if (!m_analysis || span >= m_analysis->trace->spanCount()) return;
    // A path that lies beside what is seen would look like none.
    const analysis::Interval& seen = m_window->window();
    if (m_analysis->trace->startNs[span] >= seen.endNs || m_analysis->trace->endNs(span) <= seen.startNs) m_window->zoomAll();
    Q_EMIT criticalRootRequested(span);
}

QByteArray TraceView::saveState() const {
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << stateMagic << viewStateVersion << static_cast<qint32>(m_waterfall->treeWidth()) << m_waterfall->criticalPathShown()
           << currentPane() << m_waterfall->gapsShown() << colorCode(m_colors->key().by) << QString::fromStdString(m_colors->key().key)
           << m_colors->recentKeys();
    return state;
}

bool TraceView::restoreState(const QByteArray& state) {
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 magic = 0;
    quint16 version = 0;
    qint32 width = 0;
    bool path = true;
    QString pane = QString::fromLatin1(paneKinds.front().id);
    stream >> magic >> version >> width >> path;
    bool gaps = false;
    if (version >= 2) stream >> pane;
    if (version >= 3) stream >> gaps;
    quint8 color = 0;
    QString colorKey;
    QStringList recentKeys;
    if (version >= 4) stream >> color >> colorKey >> recentKeys;
    if (stream.status() != QDataStream::Ok || magic != stateMagic || version < 1 || version > viewStateVersion || width < 0 ||
        width > 10'000)
        return false;
    m_waterfall->setTreeWidth(width);
    setCriticalPathShown(path);
    setGapsShown(gaps);
    m_colors->setRecentKeys(recentKeys);
    m_colors->setKey({colorOf(color), color == 3 ? colorKey.left(400).toStdString() : std::string()});
    // A pane of a later version is not known here; the rest of the state is.
    if (version > 1) showPane(pane);
    return true;
}

void TraceView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    m_empty->setText(tr("No trace is open. Choose one in the list."));
    m_header->setPaneNames(paneWords());
    m_colors->retranslate();
}

}  // namespace fw::widgets

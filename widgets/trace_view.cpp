// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trace_view.h"

#include <utility>

#include <QDataStream>
#include <QEvent>
#include <QIODevice>
#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>

#include "widgets/minimap_view.h"
#include "widgets/plain_text.h"
#include "widgets/trace_header.h"
#include "widgets/trace_window.h"
#include "widgets/waterfall_view.h"

namespace fw::widgets {

using analysis::noSpan;
using analysis::Row;

namespace {

constexpr quint32 stateMagic = 0x46575456;  // "FWTV"
constexpr quint16 viewStateVersion = 1;

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
        const bool exact = next.trace->startNs[i] == old.trace->startNs[span];
        if (!found || exact) found = next.tree.rowOfSpan[i];
        if (exact) break;
    }
    return found;
}

}  // namespace

TraceView::TraceView(QWidget* parent)
    : QWidget(parent),
      m_window(new TraceWindow(this)),
      m_header(new TraceHeader(this)),
      m_minimap(nullptr),
      m_waterfall(nullptr),
      m_empty(plainLabel(this)),
      m_stack(new QStackedLayout(this)) {
    auto* page = new QWidget(this);
    m_minimap = new MinimapView(m_window, page);
    m_waterfall = new WaterfallView(m_window, page);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_minimap);
    column->addWidget(m_waterfall, 1);
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
    setTheme(m_theme);

    connect(m_window, &TraceWindow::selectionChanged, this, &TraceView::onSelection);
    connect(m_header, &TraceHeader::nextErrorRequested, this, [this] {
        m_waterfall->goToError(true);
        m_waterfall->setFocus(Qt::OtherFocusReason);
    });
    connect(m_header, &TraceHeader::fitRequested, m_window, &TraceWindow::zoomAll);
    connect(m_header, &TraceHeader::criticalPathToggled, this, &TraceView::setCriticalPathShown);
    connect(m_header, &TraceHeader::copyRequested, this, &TraceView::copyRequested);
    connect(m_waterfall, &WaterfallView::criticalPathToggled, this, &TraceView::setCriticalPathShown);
    connect(m_waterfall, &WaterfallView::copyRequested, this, &TraceView::copyRequested);
}

TraceView::~TraceView() = default;

void TraceView::setTrace(std::shared_ptr<const analysis::TraceAnalysis> analysis) {
    const bool grown = analysis && m_analysis && analysis->trace->summary.key == m_analysis->trace->summary.key &&
                       analysis->trace->summary.id == m_analysis->trace->summary.id;
    const auto old = std::exchange(m_analysis, analysis);
    std::optional<Row> selected;
    m_quiet = true;
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
    m_minimap->setTrace(m_analysis);
    m_header->setTrace(m_analysis);
    m_stack->setCurrentIndex(m_analysis ? 1 : 0);
    m_quiet = false;
    onSelection();
}

void TraceView::setEventTimes(std::shared_ptr<const EventTimes> events) {
    if (events && (!m_analysis || events->first.size() != static_cast<std::size_t>(m_analysis->trace->spanCount()) + 1)) return;
    m_waterfall->setEventTimes(std::move(events));
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
        request.traces.push_back({m_analysis, m_waterfall->events(), m_waterfall->rows().collapsed()});
        request.window = m_window->window();
    }
    request.selected = selectedSpan();
    request.theme = render::ThemeId::Light;
    request.criticalPath = m_waterfall->criticalPathShown();
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
    QPalette colors = m_empty->palette();
    colors.setColor(QPalette::Window, render::theme(theme).surface);
    colors.setColor(QPalette::WindowText, render::theme(theme).text2);
    m_empty->setPalette(colors);
}

void TraceView::setUtc(bool utc) {
    m_waterfall->setUtc(utc);
}

void TraceView::setCriticalPathShown(bool on) {
    m_waterfall->setCriticalPathShown(on);
    m_minimap->setCriticalPathShown(on);
    m_header->setCriticalPathShown(on);
}

QByteArray TraceView::saveState() const {
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << stateMagic << viewStateVersion << static_cast<qint32>(m_waterfall->treeWidth()) << m_waterfall->criticalPathShown();
    return state;
}

bool TraceView::restoreState(const QByteArray& state) {
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 magic = 0;
    quint16 version = 0;
    qint32 width = 0;
    bool path = true;
    stream >> magic >> version >> width >> path;
    if (stream.status() != QDataStream::Ok || magic != stateMagic || version != viewStateVersion || width < 0 || width > 10'000)
        return false;
    m_waterfall->setTreeWidth(width);
    setCriticalPathShown(path);
    return true;
}

void TraceView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) m_empty->setText(tr("No trace is open. Choose one in the list."));
}

}  // namespace fw::widgets

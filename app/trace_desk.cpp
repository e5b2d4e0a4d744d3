// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trace_desk.h"
#include "app/export_texts.h"

#include <utility>

#include "app/file_names.h"
#include "app/message_bar.h"
#include "app/texts.h"
#include "model/items/text.h"
#include "widgets/plain_text.h"
#include "widgets/span_panel.h"
#include "widgets/trace_view.h"
#include "widgets/trace_window.h"

namespace fw::app {

namespace {

constexpr int readingWordMs = 300;

}  // namespace

TraceDesk::TraceDesk(TraceController& controller, PictureController& pictures, Settings& settings, const WindowParts& parts,
                     QWidget* window)
    : QObject(window), m_controller(controller), m_pictures(pictures), m_settings(settings), m_parts(parts), m_window(window) {
    // What is there in a moment needs no word.
    m_reading.setSingleShot(true);
    m_reading.setInterval(readingWordMs);
    connect(&m_reading, &QTimer::timeout, this, [this] { m_parts.traceView->setReading(true); });
    const auto read = [this] {
        m_reading.stop();
        m_parts.traceView->setReading(false);
    };
    connect(&m_controller, &TraceController::traceWanted, &m_reading, qOverload<>(&QTimer::start));
    connect(&m_controller, &TraceController::failed, this, read);
    connect(&m_controller, &TraceController::traceOpened, this, read);
    connect(&m_controller, &TraceController::traceOpened, this, &TraceDesk::opened);
    connect(&m_controller, &TraceController::eventTimesLoaded, m_parts.traceView, &widgets::TraceView::setEventTimes);
    m_controller.setWaitRules(m_settings.data.waits.rules());
    m_controller.setClockLimit(m_settings.data.clockLimitMs);
    connect(&m_controller, &TraceController::waitsLoaded, this, [this](const std::shared_ptr<const analysis::TraceWaits>& waits) {
        m_parts.traceView->setWaits(waits);
        m_parts.span->setWaits(waits);
    });
    connect(m_parts.traceView, &widgets::TraceView::criticalRootRequested, this,
            [this](quint32 span) { m_controller.setCriticalRoot(span); });
    connect(&m_controller, &TraceController::logsLoaded, m_parts.span, &widgets::SpanPanel::setLogs);
    connect(&m_controller, &TraceController::detailsLoaded, m_parts.span, &widgets::SpanPanel::setDetails);
    connect(m_parts.traceView, &widgets::TraceView::spanSelected, this, [this](quint32 span) { spanSelected(span); });
    connect(m_parts.traceView, &widgets::TraceView::selectionCleared, m_parts.span, &widgets::SpanPanel::clear);
    connect(m_parts.traceView, &widgets::TraceView::runSelected, this, [this](quint32 row) { m_parts.span->setRun(m_trace, row); });
    connect(m_parts.traceView, &widgets::TraceView::parentSuggestionsRequested, &m_controller, &TraceController::suggestParents);
    connect(m_parts.traceView, &widgets::TraceView::clockCorrectionRequested, &m_controller, &TraceController::correctClocks);
    connect(m_parts.traceView, &widgets::TraceView::remarked, this, &TraceDesk::passingText);
    connect(m_parts.traceView, &widgets::TraceView::frameStepRequested, this, &TraceDesk::stepFrame);
    connect(&m_controller, &TraceController::frameEnd, this,
            [this](int by) { Q_EMIT passingText(by < 0 ? tr("This is the first frame.") : tr("This is the last frame.")); });
    const auto copy = [this](const QString& text) {
        widgets::copyPlain(text);
        Q_EMIT passingText(tr("Copied: %1").arg(items::cellText(text, 80)));
    };
    connect(m_parts.traceView, &widgets::TraceView::copyRequested, this, copy);
    connect(m_parts.span, &widgets::SpanPanel::copyRequested, this, copy);
    connect(m_parts.span, &widgets::SpanPanel::searchRequested, this, &TraceDesk::searchRequested);
    connect(m_parts.span, &widgets::SpanPanel::spanRequested, this, [this](quint32 span) {
        if (m_trace && span < m_trace->trace->spanCount()) goTo(span);
    });
    connect(m_parts.span, &widgets::SpanPanel::linkActivated, this, [this](const QString& traceId, const QString& spanId) {
        m_wantedSpan = spanId;
        m_linkedTrace = traceId;
        Q_EMIT searchRequested(traceId);
    });
    connect(&m_controller, &TraceController::searchAnswered, this, &TraceDesk::endLink);
    connect(&m_controller, &TraceController::searchRefused, this, &TraceDesk::dropLink);
    connect(&m_pictures, &PictureController::saved, this, [this](const QString& path, qint64 bytes) {
        Q_EMIT statusText(tr("Picture saved: %1, %2").arg(items::cellText(path), items::bytesText(static_cast<std::uint64_t>(bytes))));
    });
    connect(&m_pictures, &PictureController::copied, this, [this](PictureChoice::Format format, quint64 removed) {
        QString text = format == PictureChoice::Format::Markdown ? tr("Copied as Markdown.")
                       : format == PictureChoice::Format::Csv    ? tr("Copied as a table.")
                                                                 : tr("Picture copied.");
        if (removed > 0) text += QLatin1Char(' ') + ExportTexts::ofRemoved(removed) + QLatin1Char('.');
        Q_EMIT statusText(text);
    });
    connect(&m_pictures, &PictureController::started, this, [this] { Q_EMIT statusText(tr("Drawing the picture…")); });
    connect(&m_pictures, &PictureController::failed, this, [this](const Error& error) { m_parts.messages->add(Texts::ofError(error)); });
}

void TraceDesk::opened(const std::shared_ptr<const analysis::TraceAnalysis>& trace, bool again, std::optional<SpanIndex> select) {
    if (trace != m_trace) {
        m_trace = trace;
        if (!again) {
            m_parts.span->clear();
            m_parts.span->setWaits(nullptr);
        }
        m_parts.traceView->setTrace(trace);
        if (again && trace) {
            // The columns may have changed under the selected span; its details stay what they were.
            if (const std::optional<SpanIndex> span = m_parts.traceView->selectedSpan()) spanSelected(*span);
        }
    }
    // The link that was followed led elsewhere, or the reader went elsewhere meanwhile.
    if (!m_linkedTrace.isEmpty() && !again && !isLinked()) dropLink();
    if (select) {
        goTo(*select);
    } else if (trace && !again && (m_wantedSpan.isEmpty() || !m_linkedTrace.isEmpty())) {
        // The first row, so that the panel beside the waterfall has something to say.
        const analysis::Row row = trace->critical.root == analysis::noRow ? 0 : trace->critical.root;
        if (row < trace->tree.rowCount() && trace->tree.span[row] != analysis::noSpan) goTo(trace->tree.span[row]);
    }
    if (m_linkedTrace.isEmpty() || isLinked()) selectWanted();
    if (!again) dropLink();
    if (trace && m_wantedWindow) m_parts.traceView->traceWindow()->setWindow(*std::exchange(m_wantedWindow, std::nullopt));
    Q_EMIT traceChanged();
}

std::optional<analysis::Interval> TraceDesk::seenWindow() const {
    const widgets::TraceWindow* window = m_parts.traceView->traceWindow();
    if (!m_trace || window->showsAll()) return std::nullopt;
    return window->window();
}

void TraceDesk::spanSelected(SpanIndex span) {
    if (!m_trace || span >= m_trace->trace->spanCount()) return;
    m_parts.span->setSpan(m_trace, span);
    m_controller.loadSpan(span);
    Q_EMIT spanShown(m_trace->trace->summary.key, m_trace->trace->spanId[span]);
}

void TraceDesk::goTo(SpanIndex span) {
    m_parts.traceView->selectSpan(span);
    spanSelected(span);
}

bool TraceDesk::isLinked() const {
    return m_trace && m_trace->trace->summary.id == parseTraceId(m_linkedTrace.toStdString()).id;
}

void TraceDesk::dropLink() {
    if (m_linkedTrace.isEmpty()) return;
    m_linkedTrace.clear();
    m_wantedSpan.clear();
}

void TraceDesk::endLink(const SearchAnswer& answer) {
    if (m_linkedTrace.isEmpty() || !answer.why.asked) return;
    if (answer.total == 0 || answer.text != m_linkedTrace) {
        dropLink();
    } else if (isLinked()) {
        // It is open already.
        selectWanted();
        dropLink();
    }
}

void TraceDesk::selectWhenOpen(const QString& spanId) {
    m_linkedTrace.clear();
    m_wantedSpan = spanId;
    selectWanted();
}

void TraceDesk::selectWanted() {
    if (m_wantedSpan.isEmpty() || !m_trace) return;
    const SpanId id = parseSpanId(m_wantedSpan.toStdString()).id;
    const std::vector<SpanId>& ids = m_trace->trace->spanId;
    for (std::size_t span = 0; span < ids.size(); ++span) {
        if (ids[span] == id) {
            m_wantedSpan.clear();
            m_linkedTrace.clear();
            goTo(static_cast<SpanIndex>(span));
            return;
        }
    }
}

std::optional<render::PictureRequest> TraceDesk::picture() const {
    if (!m_trace) return std::nullopt;
    return m_parts.traceView->pictureRequest();
}

QString TraceDesk::pictureName() const {
    if (!m_trace) return {};
    const TraceSummary& summary = m_trace->trace->summary;
    return traceFileStem(QString::fromStdString(summary.rootName), QString::fromStdString(summary.idText));
}

QString TraceDesk::title() const {
    if (!m_trace) return {};
    const TraceSummary& summary = m_trace->trace->summary;
    return items::cellText(summary.frameIds.empty() ? summary.rootName : summary.frameIds.front(), 120);
}

QString TraceDesk::selectedSpanId() const {
    const std::optional<SpanIndex> span = m_parts.traceView->selectedSpan();
    return m_trace && span ? QString::fromStdString(m_trace->trace->spanIdText(*span)) : QString();
}

}  // namespace fw::app

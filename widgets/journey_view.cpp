// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/journey_view.h"

#include <algorithm>
#include <utility>

#include <QApplication>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include "model/items/journey_model.h"
#include "model/items/journey_words.h"
#include "model/items/text.h"
#include "widgets/elided_label.h"
#include "widgets/journey_canvas.h"
#include "widgets/journey_delegate.h"
#include "widgets/journey_head.h"
#include "widgets/journey_strip_view.h"
#include "widgets/journey_words_of.h"
#include "widgets/pane_splitter.h"
#include "widgets/pane_table.h"
#include "widgets/plain_text.h"
#include "widgets/render/icons.h"
#include "widgets/style_tokens.h"

namespace fw::widgets {

using analysis::FrameJourney;
using items::JourneyModel;

namespace {

constexpr int lowView = 520;

/// ±1 for Alt+← and Alt+→, else 0.
int frameStepOf(const QKeyEvent& event) {
    if ((event.modifiers() & ~Qt::KeypadModifier) != Qt::AltModifier) return 0;
    return event.key() == Qt::Key_Left ? -1 : event.key() == Qt::Key_Right ? 1 : 0;
}

}  // namespace

JourneyView::JourneyView(QWidget* parent)
    : QWidget(parent),
      m_model(new JourneyModel(this)),
      m_delegate(new JourneyDelegate(this)),
      m_head(new JourneyHead(this)),
      m_strip(new JourneyStripView(this)),
      m_canvas(new JourneyCanvas(this)),
      m_table(new PaneTable(this)),
      m_shares(new JourneySharesView(this)),
      m_content(new QWidget(this)),
      m_note(plainLabel(this, {}, "sentence")),
      m_stack(new QStackedLayout),
      m_parts(new PaneSplitter(QStringLiteral("journeyTable"), Qt::Vertical, m_content)) {
    setObjectName(QStringLiteral("journeyView"));
    setFocusPolicy(Qt::StrongFocus);
    // What is out of sight must not keep a panel below from its height.
    setMinimumSize(px(320), px(120));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_strip);
    column->addLayout(m_stack, 1);
    m_note->setObjectName(QStringLiteral("journeyNote"));
    m_note->setAlignment(Qt::AlignCenter);
    m_note->setWordWrap(true);
    m_note->setMargin(px(24));
    m_note->setAutoFillBackground(true);
    m_note->setBackgroundRole(QPalette::Base);
    auto* rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_parts->addWidget(m_canvas);
    buildTable(m_parts);
    m_parts->setKept(0, [this] { return lanesHeight(); });
    rows->addWidget(m_parts, 1);
    rows->addWidget(m_shares);
    m_stack->addWidget(m_note);
    m_stack->addWidget(m_content);
    connect(m_head, &JourneyHead::stepRequested, this, &JourneyView::stepFrame);
    connect(m_head, &JourneyHead::openRequested, this, [this] { openStep(selected(), false); });
    connect(m_head, &JourneyHead::copyRequested, this, &JourneyView::copyMarkdown);
    connect(m_strip, &JourneyStripView::frameWanted, this, &JourneyView::frameWanted);
    connect(m_strip, &JourneyStripView::missingChosen, this, &JourneyView::statusText);
    connect(m_shares, &JourneySharesView::stepChosen, this, &JourneyView::select);
    connect(m_canvas, &JourneyCanvas::stepChosen, this, &JourneyView::select);
    connect(m_canvas, &JourneyCanvas::stepRequested, this, &JourneyView::stepBy);
    connect(m_canvas, &JourneyCanvas::stepOpened, this, [this] { openStep(selected(), false); });
    connect(m_canvas, &JourneyCanvas::menuRequested, this, &JourneyView::openMenu);
    connect(m_canvas, &JourneyCanvas::spanOpened, this, [this](std::size_t number, quint32 span) {
        const TraceData& trace = *m_journey->traces[number].trace;
        Q_EMIT spanWanted(trace.summary.key, span == analysis::noSpan ? std::nullopt : std::optional(trace.spanId[span]));
    });
    setTabOrder(m_strip, m_canvas);
    setTabOrder(m_canvas, m_table);
    refresh();
}

/// The lanes take what they need and leave the table room for six rows; what is over is the table's.
int JourneyView::lanesHeight() const {
    const int whole = m_parts->height() - m_parts->handleWidth();
    const std::size_t rows = m_journey ? m_journey->handOvers.size() + 1 : 0;
    const int steps = px(24) * static_cast<int>(std::clamp<std::size_t>(rows, 3, 6));
    return std::clamp(m_canvas->sizeHint().height(), px(96), std::max(px(96), whole - px(30 + 26) - steps));
}

void JourneyView::buildTable(PaneSplitter* parts) {
    auto* lower = new QWidget(parts);
    auto* rows = new QVBoxLayout(lower);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto* head = new QWidget(lower);
    head->setAttribute(Qt::WA_StyledBackground);
    setStyleProperty(head, "fwPanel", "header");
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(px(12), 0, px(8), 0);
    line->setSpacing(px(8));
    head->setFixedHeight(px(30));
    m_tableTitle = plainLabel(head, {}, "heading");
    m_tableNote = new ElidedLabel(head);
    setStyleProperty(m_tableNote, "fwText", "hint");
    m_csv = new QToolButton(head);
    m_csv->setObjectName(QStringLiteral("journeyCsv"));
    m_csv->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_csv->setFocusPolicy(Qt::StrongFocus);
    connect(m_csv, &QToolButton::clicked, this, &JourneyView::csvWanted);
    line->addWidget(m_tableTitle);
    line->addWidget(m_tableNote, 1);
    line->addWidget(m_csv);
    rows->addWidget(head);
    m_table->setParent(lower);
    m_table->setObjectName(QStringLiteral("journeyTable"));
    m_table->setItemDelegate(m_delegate);
    m_table->setModel(m_model);
    m_table->setColumns({{44, 40}, {240, 120}, {240, 120}, {130, 70}, {88, 76}, {152, 128}, {460, 120, true}});
    m_table->setSort(m_model->sortColumn(), m_model->sortDescending());
    m_table->installEventFilter(this);
    rows->addWidget(m_table, 1);
    lower->setMinimumHeight(px(30 + 24 + 2 * 24));
    parts->addWidget(lower);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &JourneyView::selectionMoved);
    connect(m_table, &ListTable::rowOpened, this, [this] { openStep(selected(), false); });
    connect(m_table, &PaneTable::menuRequested, this, [this](const QModelIndex&, const QPoint& at) { openMenu(at); });
    connect(m_table, &PaneTable::copyRequested, this, &JourneyView::copyRequested);
}

void JourneyView::setBusy(const std::string& frameId) {
    m_busy = true;
    if (m_journey && m_journey->frameId == frameId) return;
    m_frameId = frameId;
    // The journey of another frame stays until this one is there: walking through frames does not flicker.
    if (!m_journey) showNote(tr("Reading the traces of the frame…"));
}

void JourneyView::setJourney(Journey journey) {
    m_busy = false;
    const bool again = journey && m_journey && journey->frameId == m_journey->frameId;
    // The hand-over where the reader stands is found again by who took.
    std::optional<std::pair<TraceKey, SpanId>> stood;
    if (const std::optional<std::size_t> step = selected(); again && step) {
        const analysis::HandedOver& one = m_journey->handOvers[*step];
        const TraceData& to = *m_journey->traces[one.toTrace].trace;
        stood = std::pair(to.summary.key, to.spanId[one.to]);
    }
    m_journey = std::move(journey);
    m_around = m_journey;
    m_frameId = m_journey ? m_journey->frameId : std::string();
    m_quiet = true;
    m_model->setJourney(m_journey);
    m_quiet = false;
    m_strip->setJourney(m_journey);
    m_canvas->setJourney(m_journey, again);
    m_shares->setJourney(m_journey);
    showShares();
    refresh();
    if (!m_journey) return;
    m_stack->setCurrentWidget(m_content);
    const bool here = hasFocus();
    setFocusProxy(m_table);
    if (here) m_table->setFocus(Qt::OtherFocusReason);
    if (!again) m_parts->apply();
    std::size_t step = m_journey->longestWait();
    for (std::size_t number = 0; stood && number < m_journey->handOvers.size(); ++number) {
        const analysis::HandedOver& one = m_journey->handOvers[number];
        const TraceData& to = *m_journey->traces[one.toTrace].trace;
        if (to.summary.key == stood->first && to.spanId[one.to] == stood->second) {
            step = number;
            break;
        }
    }
    if (step < m_journey->handOvers.size()) select(step);
}

void JourneyView::setRefused(const std::string& frameId, const QString& text) {
    m_frameId = frameId;
    drop(nullptr, text);
}

void JourneyView::setMissing(Journey around, const QString& text) {
    m_frameId = around->frameId;
    drop(std::move(around), text);
}

void JourneyView::drop(Journey around, const QString& text) {
    m_busy = false;
    m_journey.reset();
    m_around = std::move(around);
    m_model->setJourney(nullptr);
    m_strip->setJourney(m_around);
    m_canvas->setJourney(nullptr, false);
    m_shares->setJourney(nullptr);
    refresh();
    showNote(text);
}

/// In a low window the lanes need the room.
void JourneyView::showShares() {
    m_shares->setVisible(m_journey && !m_journey->shares.empty() && height() >= px(lowView));
}

void JourneyView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    showShares();
}

QString JourneyView::note() const {
    return m_journey ? QString() : m_note->text();
}

void JourneyView::showNote(const QString& text) {
    const bool here = m_content->isAncestorOf(QApplication::focusWidget());
    setFocusProxy(nullptr);
    if (here) setFocus(Qt::OtherFocusReason);
    m_note->setText(text);
    m_stack->setCurrentWidget(m_note);
    setAccessibleDescription(text);
}

void JourneyView::refresh() {
    setAccessibleName(tr("Frame journey"));
    m_strip->setVisible(m_around != nullptr);
    m_head->setJourney(m_around, m_frameId.empty() ? tr("Frame journey") : items::cellText(m_frameId, 200));
    m_tableTitle->setText(tr("Hand-overs"));
    m_table->setAccessibleName(tr("Hand-overs"));
    m_csv->setIcon(render::icon(QStringLiteral("export"), render::theme(m_theme).text2));
    m_csv->setIconSize(QSize(px(14), px(14)));
    m_csv->setText(besideIcon(tr("CSV…")));
    m_csv->setAccessibleName(tr("Save as CSV…"));
    setPlainToolTip(m_csv, tr("Save as CSV…"));
    m_csv->setEnabled(m_journey && !m_journey->handOvers.empty());
    if (!m_journey) {
        m_tableNote->setFullText({});
        if (m_frameId.empty())
            showNote(tr("No frame is chosen. Open a trace that names its frame, then choose \"Show the journey of this frame\" (Ctrl+4)."));
        return;
    }
    setAccessibleDescription(items::journeySentence(*m_journey));
    const std::size_t broken = m_journey->broken();
    QString note = items::countText(m_journey->handOvers.size());
    if (broken > 0) note += QStringLiteral(", ") + tr("%Ln broken", nullptr, static_cast<int>(std::min<std::size_t>(broken, INT32_MAX)));
    m_tableNote->setFullText(note);
    const QString empty =
        m_journey->handOvers.empty() ? tr("No span of this frame gives work to another one by queue, link or frame id.") : QString();
    m_table->setEmptyText(empty);
    m_table->setAccessibleDescription(empty);
}

void JourneyView::setTheme(render::ThemeId theme) {
    m_theme = theme;
    m_head->setTheme(theme);
    m_strip->setTheme(theme);
    m_canvas->setTheme(theme);
    m_delegate->setTheme(theme);
    m_table->setTheme(theme);
    m_shares->setTheme(theme);
    refresh();
}

void JourneyView::setUtc(bool utc) {
    m_canvas->setUtc(utc);
}

std::optional<std::size_t> JourneyView::selected() const {
    const int row = m_table->currentIndex().row();
    if (row < 0 || static_cast<std::size_t>(row) >= m_model->order().size()) return std::nullopt;
    return m_model->order()[static_cast<std::size_t>(row)];
}

void JourneyView::select(std::size_t step) {
    const int row = m_model->rowOf(step);
    if (row < 0) return;
    m_table->selectionModel()->setCurrentIndex(m_model->index(row, std::max(0, m_table->currentIndex().column())),
                                               QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(m_model->index(row, 0));
}

void JourneyView::selectionMoved() {
    if (!m_quiet) m_canvas->select(selected());
}

void JourneyView::stepBy(int by) {
    if (!m_journey || m_journey->handOvers.empty()) return;
    const int rows = m_model->rowCount();
    const int row = m_table->currentIndex().row();
    select(m_model->order()[static_cast<std::size_t>(std::clamp(row < 0 ? 0 : row + by, 0, rows - 1))]);
}

void JourneyView::stepFrame(int by) {
    if (!m_around) return;
    const std::string& id = by < 0 ? m_around->previous : m_around->next;
    if (id.empty()) {
        Q_EMIT atTheEnd(by);
    } else {
        Q_EMIT frameWanted(id);
    }
}

void JourneyView::copyMarkdown() {
    if (m_journey) Q_EMIT copyRequested(items::journeyMarkdown(*m_journey));
}

std::optional<render::JourneyPictureRequest> JourneyView::pictureRequest() const {
    if (!m_journey) return std::nullopt;
    render::JourneyPictureRequest request;
    request.journey = m_journey;
    request.theme = m_canvas->theme();
    describeJourney(request);
    return request;
}

void JourneyView::openStep(std::optional<std::size_t> step, bool from) {
    if (!m_journey) return;
    if (!step) {
        Q_EMIT spanWanted(m_journey->traces.front().trace->summary.key, std::nullopt);
        return;
    }
    const analysis::HandedOver& one = m_journey->handOvers[*step];
    const TraceData& trace = *m_journey->traces[from ? one.fromTrace : one.toTrace].trace;
    Q_EMIT spanWanted(trace.summary.key, trace.spanId[from ? one.from : one.to]);
}

void JourneyView::openMenu(const QPoint& at) {
    if (!m_journey) return;
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("journeyMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const std::optional<std::size_t> step = selected()) {
        menu->addAction(tr("Open the trace at who took\tEnter"), this, [this, step] { openStep(step, false); });
        menu->addAction(tr("Open the trace at who gave"), this, [this, step] { openStep(step, true); });
        menu->addSeparator();
        m_table->addCopyActions(*menu, m_table->currentIndex());
    }
    menu->addAction(tr("Copy the journey as Markdown"), this, &JourneyView::copyMarkdown);
    menu->addAction(tr("Copy frame id"), this, [this] { Q_EMIT copyRequested(items::fullText(m_frameId)); });
    menu->addSeparator();
    if (!m_journey->handOvers.empty()) {
        m_table->addSortMenu(*menu);
        menu->addAction(tr("Save as CSV…"), this, &JourneyView::csvWanted);
    }
    menu->popup(at);
}

/// The keys of the frames beside come before those of the window, which go back and forward.
bool JourneyView::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && frameStepOf(*static_cast<QKeyEvent*>(event)) != 0) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

/// A table would take Alt+← for ←.
bool JourneyView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && event->type() == QEvent::KeyPress && frameStepOf(*static_cast<QKeyEvent*>(event)) != 0) {
        keyPressEvent(static_cast<QKeyEvent*>(event));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void JourneyView::keyPressEvent(QKeyEvent* event) {
    if (const int by = frameStepOf(*event); by != 0) {
        stepFrame(by);
        return;
    }
    QWidget::keyPressEvent(event);
}

void JourneyView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) refresh();
}

}  // namespace fw::widgets

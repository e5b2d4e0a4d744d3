// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare_view.h"

#include <algorithm>
#include <utility>

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QPushButton>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "model/items/change_model.h"
#include "model/items/compare_words.h"
#include "model/items/text.h"
#include "model/items/trace_mime.h"
#include "widgets/compare_changes.h"
#include "widgets/compare_empty.h"
#include "widgets/compare_head.h"
#include "widgets/compare_rows_view.h"
#include "widgets/compare_summary.h"
#include "widgets/compare_table.h"
#include "widgets/pane_splitter.h"
#include "widgets/pane_table.h"
#include "widgets/plain_text.h"
#include "widgets/style_tokens.h"

namespace fw::widgets {

using analysis::DiffSide;

namespace {

constexpr int summaryHeight = 228;
constexpr int leastSummary = 112;
constexpr int wordsWidth = 318;
/// No two ids are longer; a clipboard may hold anything.
constexpr int mostPasted = 8'000;
constexpr int changesHeight = 220;
/// Below this width the buttons of the tab row are signs without words.
constexpr int wordsFrom = 1120;

}  // namespace

CompareView::CompareView(QWidget* parent)
    : QWidget(parent),
      m_head(new CompareHead(this)),
      m_pages(new QStackedWidget(this)),
      m_empty(new CompareEmpty(m_pages)),
      m_result(new QWidget(m_pages)),
      m_top(buildSummary()),
      m_tools(new CompareTools(this)) {
    setObjectName(QStringLiteral("compareView"));
    // It shares its place with the traces, which may be lower.
    setMinimumSize(px(320), px(120));
    setAcceptDrops(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_pages, 1);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_result);
    buildRows();
    connectParts();
    refreshTools();
    refreshLink();
    showNote();
}

QWidget* CompareView::buildSummary() {
    auto* summary = new QWidget(m_result);
    summary->setFixedHeight(px(summaryHeight));
    auto* top = new QHBoxLayout(summary);
    top->setContentsMargins(0, 0, 0, 0);
    top->setSpacing(0);
    m_summary = new CompareSummaryBox(summary);
    auto* leftColumn = new QVBoxLayout(m_summary);
    leftColumn->setContentsMargins(0, 0, 1, px(8));
    leftColumn->setSpacing(px(4));
    m_words = new CompareWordsView(m_summary);
    m_next = new QPushButton(tr("Next difference (N)"), m_summary);
    m_next->setObjectName(QStringLiteral("nextDifference"));
    m_differ = new QPushButton(m_summary);
    m_differ->setObjectName(QStringLiteral("attributesThatDiffer"));
    setStyleProperty(m_differ, "fwButton", "link");
    setPlainToolTip(m_differ, tr("What the two sides of the selected row do not agree in (D)"));
    for (QPushButton* button : {m_next, m_differ}) {
        button->setAutoDefault(false);
        button->setFocusPolicy(Qt::TabFocus);
    }
    // Wide enough for whatever the link says, in any language.
    int widest = 0;
    for (const QString& text : linkTexts(items::countText(99))) {
        m_differ->setText(text);
        widest = std::max(widest, m_differ->sizeHint().width());
    }
    const int room = px(16) + m_next->sizeHint().width() + px(6) + widest + px(8);
    m_summary->setFixedWidth(std::max(px(wordsWidth), room));
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(px(16), 0, px(8), 0);
    buttons->setSpacing(px(6));
    buttons->addWidget(m_next);
    buttons->addWidget(m_differ, 1);
    leftColumn->addWidget(m_words, 1);
    leftColumn->addLayout(buttons);
    m_chart = new DeltaChartView(summary);
    top->addWidget(m_summary);
    top->addWidget(m_chart, 1);
    return summary;
}

void CompareView::buildRows() {
    auto* results = new QVBoxLayout(m_result);
    results->setContentsMargins(0, 0, 0, 0);
    results->setSpacing(0);
    m_split = new PaneSplitter(QStringLiteral("compareSplit"), Qt::Vertical, m_result);
    m_modes = new QStackedWidget(m_split);
    m_rows = new CompareRowsView(m_modes);
    m_table = new CompareTable(m_modes);
    m_modes->addWidget(m_rows);
    m_modes->addWidget(m_table);
    m_changes = new CompareChanges(m_split);
    m_split->addWidget(m_modes);
    m_split->addWidget(m_changes);
    m_split->setKept(1, [this] { return std::min(px(changesHeight), m_split->height() / 2); });
    m_changes->setMinimumHeight(px(96));
    m_changes->hide();
    results->addWidget(m_top);
    results->addWidget(m_split, 1);
    setFocusProxy(m_modes);
    m_modes->setFocusProxy(m_rows);
    m_table->table()->installEventFilter(this);
    m_changes->table()->installEventFilter(this);
}

void CompareView::connectParts() {
    connect(m_tools, &CompareTools::modeChosen, this, [this](CompareMode mode) {
        setMode(mode);
        focusMode();
    });
    connect(m_tools, &CompareTools::sameScaleChosen, m_rows, &CompareRowsView::setSameScale);
    connect(m_tools, &CompareTools::leastChosen, this, &CompareView::setLeast);
    connect(m_head, &CompareHead::swapRequested, this, &CompareView::swapRequested);
    connect(m_head, &CompareHead::copyRequested, this, &CompareView::copyRequested);
    connect(m_rows, &CompareRowsView::spanActivated, this, &CompareView::spanActivated);
    connect(m_rows, &CompareRowsView::selectionChanged, this, &CompareView::selectionMoved);
    connect(m_chart, &DeltaChartView::rowChosen, this, [this](quint32 chosen) {
        m_rows->select(chosen);
        focusMode();
    });
    connect(m_next, &QPushButton::clicked, this, [this] { m_rows->stepDifference(1); });
    connect(m_differ, &QPushButton::clicked, this, [this] { showChanges(m_changes->isHidden()); });
    connect(m_rows, &CompareRowsView::differenceShown, this, [this](quint64 number, quint64 count) {
        Q_EMIT statusText(tr("Difference %1 of %2").arg(items::countText(number), items::countText(count)));
    });
    connect(m_table, &CompareTable::rowChosen, this, [this](quint32 row) { m_rows->select(row); });
    connect(m_table, &CompareTable::rowOpened, this, [this](quint32 row) {
        if (!m_plan) return;
        const DiffSide side = m_plan->sampleOf(DiffSide::B, row) != analysis::noSpan ? DiffSide::B : DiffSide::A;
        Q_EMIT spanActivated(side, m_plan->sampleOf(side, row));
    });
    connect(m_table, &CompareTable::csvWanted, this, &CompareView::csvWanted);
    connect(m_table, &CompareTable::copyRequested, this, &CompareView::copyRequested);
    connect(m_changes, &CompareChanges::copyRequested, this, &CompareView::copyRequested);
    connect(m_changes, &CompareChanges::closeRequested, this, [this] { showChanges(false); });
}

void CompareView::setSide(DiffSide side, const std::optional<TraceSummary>& trace) {
    (side == DiffSide::A ? m_a : m_b) = trace;
    m_plan.reset();
    m_rows->setPlan(nullptr);
    m_table->setPlan(nullptr);
    m_chart->setPlan(nullptr);
    m_head->setSide(side, trace, {});
    refreshTools();
    showNote();
}

void CompareView::setComparison(std::shared_ptr<const analysis::DiffPlan> plan, const analysis::DiffFacts& facts) {
    m_plan = std::move(plan);
    m_facts = facts;
    const analysis::CompareUnit unit = items::compareUnit(*m_plan->diff);
    m_a = m_plan->analysis(DiffSide::A)->trace->summary;
    m_b = m_plan->analysis(DiffSide::B)->trace->summary;
    m_head->setSide(DiffSide::A, m_a, QString::fromStdString(unit.text(*facts.baselineNs)),
                    items::wholeTrace(*m_plan->diff, *facts.baselineWholeNs, *facts.baselineNs));
    m_head->setSide(DiffSide::B, m_b, QString::fromStdString(unit.text(*facts.candidateNs)),
                    items::wholeTrace(*m_plan->diff, *facts.candidateWholeNs, *facts.candidateNs));
    m_words->setSentence(items::compareSentence(*m_plan->diff, facts));
    m_chart->setPlan(m_plan);
    m_rows->setPlan(m_plan);
    m_table->setPlan(m_plan);
    m_next->setEnabled(!m_plan->byDelta.empty());
    refreshTools();
    m_pages->setCurrentWidget(m_result);
    if (facts.largest != analysis::noDiffRow) {
        m_rows->select(facts.largest);
    } else if (m_rows->rows()->count() > 0) {
        m_rows->select(m_rows->rows()->rowAt(0));
    }
    Q_EMIT statusText(tr("%1 of %2 spans matched, %3 inserted, %4 removed, %5 renamed")
                          .arg(items::countText(facts.pairs), items::countText(facts.pairs + facts.added + facts.removed),
                               items::countText(facts.added), items::countText(facts.removed), items::countText(facts.renamed)));
}

void CompareView::setRefused(const QString& why) {
    showNote();
    m_empty->setNote(why);
    m_pages->setCurrentWidget(m_empty);
}

QString CompareView::note() const {
    return m_pages->currentWidget() == m_empty ? m_empty->note() : QString();
}

void CompareView::showNote() {
    m_empty->setSide(DiffSide::A, m_a);
    m_empty->setSide(DiffSide::B, m_b);
    if (m_a && m_b) {
        m_empty->setNote(tr("Comparing…"));
    } else if (!m_a && !m_b) {
        m_empty->setNote(
            tr("Choose two traces in the list and press A on the one, B on the other. The menu of a row does the same, and two ids "
               "can be pasted here."));
    } else {
        m_empty->setNote(m_a ? tr("Choose a trace in the list and press B: it is compared with A.")
                             : tr("Choose a trace in the list and press A: B is compared with it."));
    }
    m_pages->setCurrentWidget(m_empty);
}

void CompareView::refreshTools() {
    m_tools->setDifference(m_plan != nullptr, m_plan ? m_plan->mostWithinNs : 0);
}

void CompareView::setLeast(std::int64_t ns) {
    m_tools->setLeast(ns);
    m_rows->setLeast(ns);
    m_table->setLeast(ns);
}

void CompareView::setMode(CompareMode mode) {
    m_tools->setMode(mode);
    m_rows->setMerged(mode == CompareMode::Merged);
    QWidget* shown = mode == CompareMode::Table ? static_cast<QWidget*>(m_table) : m_rows;
    m_modes->setFocusProxy(shown);
    m_modes->setCurrentWidget(shown);
    selectionMoved();
}

void CompareView::focusMode() {
    m_modes->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void CompareView::showChanges(bool on) {
    if (on == !m_changes->isHidden()) return;
    const bool focus = m_changes->isAncestorOf(focusWidget());
    m_changes->setVisible(on);
    refreshLink();
    if (on) {
        m_split->apply();
        if (m_rows->selected()) m_rows->select(*m_rows->selected());
    } else if (focus) {
        focusMode();
    }
}

void CompareView::selectionMoved() {
    const analysis::DiffRow row = m_plan && m_rows->selected() ? *m_rows->selected() : analysis::noDiffRow;
    if (m_tools->mode() == CompareMode::Table) m_table->select(row);
    if (m_plan == m_shownPlan && row == m_shownRow) return;
    m_shownPlan = m_plan;
    m_shownRow = row;
    m_changes->setRow(m_plan, row);
    refreshLink();
    if (row != analysis::noDiffRow) Q_EMIT changesWanted(row);
}

void CompareView::setChanges(const analysis::RowChanges& changes) {
    m_changes->setChanges(changes);
    refreshLink();
}

void CompareView::setChangesRefused(analysis::DiffRow row, const QString& why) {
    if (row == m_shownRow) m_changes->setRefused(why);
}

std::array<QString, 3> CompareView::linkTexts(const QString& count) {
    return {tr("Hide what differs"), tr("Attributes that differ (%1)").arg(count), tr("Attributes that differ")};
}

void CompareView::refreshLink() {
    const items::ChangeModel* model = m_changes->model();
    const bool row = model->row() != analysis::noDiffRow;
    m_differ->setEnabled(row);
    const std::array<QString, 3> texts = linkTexts(items::countText(model->changeCount()));
    m_differ->setText(!m_changes->isHidden() ? texts[0] : model->hasChanges() ? texts[1] : texts[2]);
}

bool CompareView::runKey(const QKeyEvent& key) {
    const bool shift = (key.modifiers() & Qt::ShiftModifier) != 0;
    if (!m_plan || (key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) != 0) return false;
    switch (key.key()) {
        case Qt::Key_1:
        case Qt::Key_2:
        case Qt::Key_3:
            if (shift) return false;
            setMode(static_cast<CompareMode>(key.key() - Qt::Key_1));
            focusMode();
            return true;
        case Qt::Key_D:
            if (shift) return false;
            showChanges(m_changes->isHidden());
            return true;
        case Qt::Key_N:
            m_rows->stepDifference(shift ? -1 : 1);
            return true;
        case Qt::Key_Escape:
            if (m_changes->isHidden()) return false;
            showChanges(false);
            return true;
        default:
            return false;
    }
}

std::optional<render::ComparePictureRequest> CompareView::pictureRequest() const {
    if (!m_plan) return std::nullopt;
    render::ComparePictureRequest request;
    m_rows->describePicture(request);
    request.facts = m_facts;
    request.chart = deltaChartOf(*m_plan->diff, render::compareChartSteps(request.width));
    request.words = pictureWordsOf(m_words->sentence());
    return request;
}

bool CompareView::showsPart() const {
    const std::optional<render::ComparePictureRequest> seen = pictureRequest();
    return seen && (seen->window || seen->rows->count() < seen->plan->diff->rowCount());
}

void CompareView::copyMarkdown() {
    if (m_plan) Q_EMIT markdownWanted();
}

void CompareView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        copyMarkdown();
        return;
    }
    if (event->matches(QKeySequence::Paste)) {
        Q_EMIT idsPasted(QGuiApplication::clipboard()->text().left(mostPasted));
        return;
    }
    if (!runKey(*event)) QWidget::keyPressEvent(event);
}

bool CompareView::eventFilter(QObject* watched, QEvent* event) {
    // Tables look for what is typed; here letters are commands, as in the waterfalls.
    if (event->type() == QEvent::KeyPress) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (key.key() != Qt::Key_Escape && runKey(key)) return true;
    }
    return QWidget::eventFilter(watched, event);
}

namespace {

QString draggedId(const QMimeData* data) {
    return data->hasFormat(items::traceMimeType()) ? QString::fromUtf8(data->data(items::traceMimeType()).left(mostPasted)) : QString();
}

}  // namespace

void CompareView::dragEnterEvent(QDragEnterEvent* event) {
    if (draggedId(event->mimeData()).isEmpty()) return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void CompareView::dragMoveEvent(QDragMoveEvent* event) {
    m_empty->setHot(event->position().x() < width() / 2.0 ? DiffSide::A : DiffSide::B);
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void CompareView::dragLeaveEvent(QDragLeaveEvent*) {
    m_empty->setHot(std::nullopt);
}

void CompareView::dropEvent(QDropEvent* event) {
    m_empty->setHot(std::nullopt);
    const QString id = draggedId(event->mimeData());
    if (id.isEmpty()) return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT traceDropped(event->position().x() < width() / 2.0 ? DiffSide::A : DiffSide::B, id);
}

void CompareView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    // In a low window words and chart leave half of it to the rows.
    m_top->setFixedHeight(std::clamp((height() - m_head->height()) / 2, px(leastSummary), px(summaryHeight)));
    m_tools->setWide(width() >= px(wordsFrom));
}

void CompareView::setTheme(render::ThemeId theme) {
    m_theme = theme;
    m_head->setTheme(theme);
    m_empty->setTheme(theme);
    m_words->setTheme(theme);
    m_summary->setTheme(theme);
    m_chart->setTheme(theme);
    m_rows->setTheme(theme);
    m_table->setTheme(theme);
    m_changes->setTheme(theme);
    m_tools->setTheme(theme);
}

void CompareView::setUtc(bool utc) {
    m_head->setUtc(utc);
}

}  // namespace fw::widgets

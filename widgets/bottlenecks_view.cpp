// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bottlenecks_view.h"

#include <algorithm>
#include <utility>

#include <QEvent>
#include <QItemSelectionModel>
#include <QMenu>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "model/items/text.h"
#include "widgets/bottleneck_delegate.h"
#include "widgets/cohort_view.h"
#include "widgets/list_header.h"
#include "widgets/pane_splitter.h"
#include "widgets/pane_table.h"
#include "widgets/service_plot_pane.h"
#include "widgets/style_tokens.h"

namespace fw::widgets {

using analysis::BottleneckGroup;
using items::BottleneckModel;

namespace {

int pluralOf(std::uint64_t count) {
    return static_cast<int>(std::min<std::uint64_t>(count, INT32_MAX));
}

constexpr int dayLetters = 10;  // "2024-03-15"

}  // namespace

BottlenecksView::BottlenecksView(QWidget* parent)
    : QWidget(parent),
      m_model(new BottleneckModel(this)),
      m_delegate(new BottleneckDelegate(this)),
      m_head(new BottlenecksHead(this)),
      m_table(new PaneTable(this)),
      m_plot(new ServicePlotPane(this)),
      m_stack(new QStackedWidget(this)),
      m_cohorts(new CohortView(this)) {
    setObjectName(QStringLiteral("bottlenecksView"));
    // What is out of sight must not keep a panel below from its height.
    setMinimumSize(px(320), px(120));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* parts = new PaneSplitter(QStringLiteral("bottleneckCohorts"), Qt::Vertical, this);
    auto* upper = new QWidget(parts);
    auto* rows = new QVBoxLayout(upper);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_head);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_plot);
    rows->addWidget(m_stack, 1);
    parts->addWidget(upper);
    parts->addWidget(m_cohorts);
    // Ten rows above, where the window is as large as on the design sheet.
    parts->setSizes({px(302), px(460)});
    parts->setKept(0, [parts] { return parts->height() * 302 / (302 + 460); });
    column->addWidget(parts, 1);
    setFocusProxy(m_table);
    m_table->setObjectName(QStringLiteral("bottlenecksTable"));
    m_table->setItemDelegate(m_delegate);
    m_model->setTop(m_head->top());
    m_table->setModel(m_model);
    m_table->setColumns(
        {{36, 34}, {300, 140, true}, {92, 70}, {84, 70}, {76, 68}, {76, 68}, {76, 68}, {240, 90, true}, {300, 140}, {210, 100}});
    m_table->setSort(m_model->sortColumn(), m_model->sortDescending());
    m_table->listHeader()->setHeadPainter(BottleneckModel::Distribution,
                                          [this](QPainter& painter, const QRect& content) { m_delegate->paintTicks(painter, content); });
    connect(m_table, &ListTable::rowOpened, this, &BottlenecksView::list);
    connect(m_table, &PaneTable::menuRequested, this, &BottlenecksView::openMenu);
    connect(m_table, &PaneTable::copyRequested, this, &BottlenecksView::copyRequested);
    connect(m_head, &BottlenecksHead::csvWanted, this, &BottlenecksView::csvWanted);
    connect(m_head, &BottlenecksHead::questionChanged, this, &BottlenecksView::questionChanged);
    connect(m_head, &BottlenecksHead::kindWanted, this, &BottlenecksView::compareKind);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) { m_head->setKindEnabled(canList(index)); });
    connect(m_head, &BottlenecksHead::plotToggled, this, &BottlenecksView::showPlot);
    connect(m_head, &BottlenecksHead::topChanged, this, [this] {
        m_model->setTop(m_head->top());
        refresh();
    });
    refresh();
}

void BottlenecksView::setChoices(const BottleneckQuestion& question, std::size_t top) {
    m_head->setChoices(question, top);
    m_model->setTop(m_head->top());
    refresh();
}

void BottlenecksView::showPlot(bool on) {
    if (on == isPlotShown()) return;
    const bool keys = m_stack->currentWidget()->hasFocus();
    m_head->setPlotShown(on);
    m_stack->setCurrentIndex(on ? 1 : 0);
    setFocusProxy(m_stack->currentWidget());
    if (keys) m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
    refresh();
    Q_EMIT plotShownChanged();
}

bool BottlenecksView::isPlotShown() const {
    return m_stack->currentIndex() == 1;
}

void BottlenecksView::setBusy() {
    m_busy = true;
    m_refusal.clear();
    if (!(question() == m_asked)) {
        m_current.reset();
        m_model->setTable(nullptr);
    }
    m_asked = question();
    refresh();
}

void BottlenecksView::setTable(std::shared_ptr<const items::BottleneckTable> table) {
    // Where the reader stands is found again.
    if (const analysis::BottleneckRow* row = m_model->rowAt(m_table->currentIndex().row())) m_current = *row;
    const int column = std::max(0, m_table->currentIndex().column());
    m_refusal.clear();
    m_busy = table && !table->complete;
    m_model->setTable(std::move(table));
    if (m_current) {
        if (const int at = m_model->rowOf(*m_current); at >= 0) {
            m_table->selectionModel()->setCurrentIndex(m_model->index(at, column),
                                                       QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        }
    }
    fitScale();
    refresh();
}

void BottlenecksView::setRefused(const QString& text) {
    m_busy = false;
    m_model->setTable(nullptr);
    m_refusal = text;
    refresh();
}

void BottlenecksView::fitScale() {
    render::DurationAxis axis;
    double largest = 0;
    if (const auto& table = m_model->table(); table && !table->found->rows.empty()) {
        axis.firstBin = table->found->firstBin;
        axis.bins = static_cast<std::uint32_t>(table->found->rows.front().bins.size());
        // They come by contribution.
        largest = table->found->rows.front().share;
    }
    m_delegate->setScale(axis, largest);
    m_table->listHeader()->viewport()->update();
}

QString BottlenecksView::periodText() const {
    const analysis::BottleneckOptions& options = m_model->table()->options;
    const QString from = items::dateTimeText(options.fromNs, m_utc, 0);
    QString to = items::dateTimeText(options.toNs, m_utc, 0);
    if (from.left(dayLetters) == to.left(dayLetters)) to = to.mid(dayLetters + 1);
    return QStringLiteral("%1 – %2 %3").arg(from, to, items::zoneName(m_utc));
}

/// What is painted in the place of rows is read out, too.
void BottlenecksView::setEmptyText(const QString& text) {
    m_table->setEmptyText(text);
    m_table->setAccessibleDescription(text);
}

void BottlenecksView::refresh() {
    m_table->setAccessibleName(m_head->title());
    const auto& table = m_model->table();
    m_head->setCsvEnabled(table && !m_model->order().empty());
    m_head->setBiased(table && table->found->biased);
    // Cohorts are compared as they were kept, whatever the rates.
    m_cohorts->setBiased(table && (table->found->biased || table->options.rates));
    m_head->setKindEnabled(canList(m_table->currentIndex()));
    setEmptyText(m_busy ? tr("Computing…") : m_refusal);
    if (!table) {
        m_head->setSentence(m_busy ? tr("Computing…") : QString());
        return;
    }
    const analysis::Bottlenecks& found = *table->found;
    if (found.traces == 0) {
        if (!m_busy)
            setEmptyText(table->filtered ? tr("No trace of this search begins in this period.")
                                         : tr("There are no traces yet: import a file first."));
        m_head->setSentence({});
        return;
    }
    QString sentence =
        table->options.rates && found.weightedTraces != found.traces
            ? tr("about %Ln trace(s), estimated from %1", nullptr, pluralOf(found.weightedTraces)).arg(items::countText(found.traces))
            : tr("%Ln trace(s)", nullptr, pluralOf(found.traces));
    if (table->filtered) sentence += QLatin1Char(' ') + tr("of the search");
    sentence += QStringLiteral(", ") + periodText();
    if (isPlotShown()) {
        if (table->options.rates) sentence += QStringLiteral(" · ") + tr("percentiles here are of the traces that were kept");
        m_head->setSentence(sentence);
        return;
    }
    sentence += QStringLiteral("; ");
    const QString shown = items::countText(m_model->order().size());
    const int all = pluralOf(found.rows.size());
    switch (table->options.group) {
        case BottleneckGroup::Service:
            sentence += tr("%1 of %Ln service(s), by share of the critical path", nullptr, all).arg(shown);
            break;
        case BottleneckGroup::Attribute:
            sentence += tr("%1 of %Ln value(s), by share of the critical path", nullptr, all).arg(shown);
            break;
        default:
            sentence += tr("%1 of %Ln operation(s), by share of the critical path", nullptr, all).arg(shown);
    }
    if (m_busy) sentence += QStringLiteral(" · ") + (table->complete ? tr("Computing…") : tr("reading what was waited for…"));
    if (table->options.withTrend && found.earlierTraces == 0) sentence += QStringLiteral(" · ") + tr("no trace in the period before");
    if (table->damaged > 0) sentence += QStringLiteral(" · ") + tr("%Ln damaged trace(s) left out", nullptr, pluralOf(table->damaged));
    m_head->setSentence(sentence);
}

bool BottlenecksView::canList(const QModelIndex& index) const {
    const analysis::BottleneckRow* row = m_model->rowAt(index.row());
    return row != nullptr && !row->absent && !row->others;
}

void BottlenecksView::list(const QModelIndex& index) {
    if (canList(index)) Q_EMIT tracesWanted(m_model->order()[static_cast<std::size_t>(index.row())]);
}

bool BottlenecksView::compareKind() {
    const QModelIndex index = m_table->currentIndex();
    if (isPlotShown() || !canList(index)) return false;
    Q_EMIT kindWanted(m_model->order()[static_cast<std::size_t>(index.row())]);
    return true;
}

void BottlenecksView::openMenu(const QModelIndex& index, const QPoint& at) {
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("bottlenecksMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (index.isValid()) {
        QAction* list =
            menu->addAction(tr("List the traces with it"), this, [this, row = QPersistentModelIndex(index)] { this->list(row); });
        list->setEnabled(canList(index));
        QAction* compare = menu->addAction(tr("Compare p50 with p95 of this kind"), this, [this, row = QPersistentModelIndex(index)] {
            if (!row.isValid()) return;
            m_table->setCurrentIndex(row);
            (void)compareKind();
        });
        compare->setEnabled(canList(index));
        m_table->addCopyActions(*menu, index);
        menu->addSeparator();
    }
    m_table->addSortMenu(*menu);
    menu->addAction(tr("Sampling rates…"), m_head, &BottlenecksHead::askRates);
    if (m_model->table()) menu->addAction(tr("Save as CSV…"), this, &BottlenecksView::csvWanted);
    menu->popup(at);
}

void BottlenecksView::setTheme(render::ThemeId theme) {
    m_delegate->setTheme(theme);
    m_table->setTheme(theme);
    m_plot->setTheme(theme);
    m_head->setTheme(theme);
    m_cohorts->setTheme(theme);
}

void BottlenecksView::setUtc(bool utc) {
    m_utc = utc;
    m_plot->setUtc(utc);
    refresh();
}

void BottlenecksView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) refresh();
}

}  // namespace fw::widgets

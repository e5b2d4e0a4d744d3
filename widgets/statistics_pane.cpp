// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/statistics_pane.h"

#include <algorithm>
#include <set>
#include <utility>

#include <QEvent>
#include <QFontMetrics>
#include <QLabel>
#include <QMenu>

#include "model/items/group_key_text.h"
#include "model/items/statistics_model.h"
#include "model/items/text.h"
#include "widgets/duration_forms.h"
#include "widgets/group_field.h"
#include "widgets/pane_head.h"
#include "widgets/pane_table.h"
#include "widgets/plain_text.h"
#include "widgets/statistics_delegate.h"
#include "widgets/style_tokens.h"
#include "widgets/trace_window.h"

namespace fw::widgets {

using analysis::GroupBy;
using items::StatisticsModel;

namespace {

/// Attribute keys offered in the lists; any other can be typed.
constexpr std::size_t mostKeysOffered = 40;
/// Texts of values whose widths are looked at, and how much of each.
constexpr std::size_t mostMeasured = 400;
constexpr int longestMeasured = 160;
constexpr int valuePadding = 34;  ///< around a value: margins, stripe, weight

}  // namespace

StatisticsPane::StatisticsPane(TraceWindow* window, QWidget* parent)
    : TablePane(QStringLiteral("statisticsMenu"), window, parent),
      m_model(new StatisticsModel(this)),
      m_first(new GroupField(false, m_head)),
      m_second(new GroupField(true, m_head)),
      m_by(plainLabel(m_head, {}, "secondary")),
      m_and(plainLabel(m_head, {}, "secondary")) {
    m_first->setObjectName(QStringLiteral("groupBy"));
    m_second->setObjectName(QStringLiteral("groupByThen"));
    for (GroupField* field : {m_first, m_second}) field->setFixedWidth(px(150));
    for (QWidget* widget : std::initializer_list<QWidget*>{m_by, m_first, m_and, m_second}) m_head->addField(widget);
    setTabOrder(m_second, m_table);

    m_first->setKey({GroupBy::Operation, {}});
    m_second->setKey({GroupBy::Service, {}});
    m_table->setRowHeight(26);
    // Names give way; figures are never cut ("4 m 24 s" in sums), the table rather scrolls sideways.
    // The least widths are those of a window of 1440 with both panels open.
    setRows(m_model, new StatisticsDelegate(m_table),
            {{260, 120, true},
             {130, 58, true},
             {60, 46},
             {58, 44},
             {78, 62},
             {78, 62},
             {150, 54},
             {74, 62},
             {74, 62},
             {74, 62},
             {74, 62},
             {78, 62},
             {88, 62}});
    m_table->setSort(m_model->sortColumn(), m_model->sortDescending());
    retitle();

    connect(m_model, &StatisticsModel::sortWanted, this, [this] { askFor(true); });
    for (GroupField* field : {m_first, m_second}) {
        connect(field, &GroupField::keyChosen, this, [this] {
            if (isActive()) ask();
        });
    }
    connect(m_table, &QAbstractItemView::clicked, this, &StatisticsPane::openRow);
}

void StatisticsPane::setTrace(std::shared_ptr<const analysis::TraceAnalysis> analysis) {
    if (analysis && analysis != m_analysis) offerKeys(*analysis->trace);
    TablePane::setTrace(std::move(analysis));
}

void StatisticsPane::dropRows() {
    m_model->setStatistics(nullptr, {});
}

void StatisticsPane::offerKeys(const TraceData& trace) {
    std::set<std::string> keys;
    for (const Resource& resource : trace.resources) {
        for (const Attribute& attribute : resource.attributes)
            if (keys.size() < mostKeysOffered) keys.insert(attribute.key);
    }
    keys.erase("service.name");
    keys.erase("host.name");
    QStringList offered;
    for (const std::string& key : keys) offered += QString::fromStdString(key);
    m_first->setKeys(offered);
    m_second->setKeys(offered);
}

analysis::Grouping StatisticsPane::grouping() const {
    return {{m_first->key(), m_second->key()}};
}

void StatisticsPane::setGrouping(const analysis::Grouping& grouping) {
    m_first->setKey(grouping.keys[0]);
    m_second->setKey(grouping.keys[1]);
    ask();
}

void StatisticsPane::ask() {
    askFor(false);
}

void StatisticsPane::askFor(bool onlyOrder) {
    if (!m_analysis) return;
    StatisticsRequest request;
    request.number = newRequest();
    request.analysis = m_analysis;
    request.grouping = grouping();
    request.scope = scope();
    request.field = StatisticsModel::fieldOfColumn(m_model->sortColumn());
    request.descending = m_model->sortDescending();
    // Where figures are on their way, they bring the new order with them.
    if (onlyOrder && !m_waiting) request.known = m_model->statistics();
    m_waiting = true;
    m_table->setEmptyText(tr("Computing…"));
    refreshSentence();
    Q_EMIT statisticsWanted(request);
}

void StatisticsPane::setStatistics(quint64 number, StatisticsAnswer answer) {
    if (!isWanted(number)) return;
    m_waiting = false;
    m_table->setEmptyText(answer.statistics && answer.statistics->scope.narrowed()
                              ? tr("The filter lets no span of this part of the time through.")
                              : tr("No span lies in the visible range."));
    if (answer.statistics == m_model->statistics()) {
        m_model->setOrder(std::move(answer.order));
        return;
    }
    // The group that the reader stands on is found again by its values.
    const int at = m_table->currentIndex().row();
    const auto first = m_model->valueAt(at, 0);
    const auto second = m_model->valueAt(at, 1);
    const bool same = m_model->statistics() && answer.statistics && m_model->statistics()->grouping == answer.statistics->grouping;
    m_model->setStatistics(std::move(answer.statistics), std::move(answer.order));
    fitFigures();
    m_table->setColumnShown(StatisticsModel::Second, m_model->statistics()->grouping.two());
    refreshSentence();
    if (!same || at < 0) {
        selectionMoved();
        return;
    }
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->valueAt(row, 0) != first || m_model->valueAt(row, 1) != second) continue;
        m_table->selectRow(row);
        return;
    }
}

void StatisticsPane::selectionMoved() {
    if (!m_analysis || !m_model->statistics() || m_model->statistics()->analysis != m_analysis) return;
    const auto selected = traceWindow()->selected();
    if (!selected || *selected >= m_analysis->tree.rowCount()) {
        // Where nothing is selected the reader may stand on any group, but not on what a selection has marked.
        if (std::exchange(m_marked, false)) m_table->selectionModel()->clear();
        return;
    }
    // Repeats have one name and one service; what they differ in, the first of them stands for.
    const analysis::RepeatRow* repeats = m_analysis->tree.repeatAt(*selected);
    const SpanIndex span = repeats != nullptr ? repeats->first : m_analysis->tree.span[*selected];
    const int row = m_model->rowOf(span);
    m_marked = row >= 0;
    if (row < 0) {
        m_table->selectionModel()->clear();
    } else if (m_table->currentIndex().row() != row || !m_table->selectionModel()->isRowSelected(row)) {
        m_table->selectRow(row);
        m_table->scrollTo(m_model->index(row, std::max(0, m_table->currentIndex().column())));
    }
}

void StatisticsPane::fitFigures() {
    if (!m_model->statistics()) return;
    // The longest of each column: no text of a row is made for this, there may be many.
    analysis::StatisticsRow most;
    for (const analysis::StatisticsRow& row : m_model->statistics()->rows) {
        most.spans = std::max(most.spans, row.spans);
        most.errors = std::max(most.errors, row.errors);
        most.totalNs = std::max(most.totalNs, row.totalNs);
        most.selfNs = std::max(most.selfNs, row.selfNs);
        most.criticalNs = std::max(most.criticalNs, row.criticalNs);
        most.meanNs = std::max(most.meanNs, row.meanNs);
        most.p50Ns = std::max(most.p50Ns, row.p50Ns);
        most.p95Ns = std::max(most.p95Ns, row.p95Ns);
        most.p99Ns = std::max(most.p99Ns, row.p99Ns);
        most.maxNs = std::max(most.maxNs, row.maxNs);
    }
    const QFontMetrics metrics(m_table->font());
    const int around = px(16) + 2;
    const auto widthOf = [&](const QString& text) { return metrics.horizontalAdvance(withWideDigits(text)) + around; };
    const auto fitDurations = [&](int column, std::int64_t mostNs) {
        int width = widthOf(items::durationText(mostNs));
        for (const std::int64_t form : durationForms)
            if (form <= mostNs) width = std::max(width, widthOf(items::durationText(form)));
        m_table->setFigureWidth(column, width);
    };
    // Values are as wide as they are read, as far as there is room; of very many the first ones stand for all.
    for (const int column : {StatisticsModel::First, StatisticsModel::Second}) {
        const std::vector<std::string>& texts = m_model->statistics()->texts[column == StatisticsModel::First ? 0 : 1];
        int widest = 0;
        for (std::size_t i = 0; i < std::min(texts.size(), mostMeasured); ++i)
            widest = std::max(widest, metrics.horizontalAdvance(items::cellText(std::string_view(texts[i]), longestMeasured)));
        m_table->setContentWidth(column, texts.empty() ? 0 : widest + px(valuePadding));
    }
    m_table->setFigureWidth(StatisticsModel::Spans, widthOf(items::countText(most.spans)));
    m_table->setFigureWidth(StatisticsModel::Errors, widthOf(items::countText(most.errors)) + (most.errors > 0 ? px(16) : 0));
    m_table->setFigureWidth(StatisticsModel::Share, widthOf(items::percentText(1, 1)));
    fitDurations(StatisticsModel::Total, most.totalNs);
    fitDurations(StatisticsModel::Self, most.selfNs);
    fitDurations(StatisticsModel::Mean, most.meanNs);
    fitDurations(StatisticsModel::P50, most.p50Ns);
    fitDurations(StatisticsModel::P95, most.p95Ns);
    fitDurations(StatisticsModel::P99, most.p99Ns);
    fitDurations(StatisticsModel::Max, most.maxNs);
    fitDurations(StatisticsModel::Critical, most.criticalNs);
}

void StatisticsPane::setRefused(quint64 number, const QString& text) {
    if (!isWanted(number)) return;
    m_waiting = false;
    m_model->setStatistics(nullptr, {});
    m_table->setEmptyText(text);
    refreshSentence();
}

void StatisticsPane::refreshSentence() {
    const auto& statistics = m_model->statistics();
    m_head->setCsvEnabled(statistics != nullptr);
    if (!statistics) {
        m_head->setSentence(m_waiting ? tr("Computing…") : QString());
        return;
    }
    const QString groups = tr("%Ln group(s)", nullptr, static_cast<int>(std::min<std::size_t>(statistics->rows.size(), INT32_MAX)));
    const auto all = static_cast<std::uint64_t>(statistics->analysis->trace->spanCount());
    const QString figures = tr("%1 of %2 spans").arg(items::countText(statistics->spans), items::countText(all));
    const QString spans =
        statistics->scope.narrowed()
            ? statistics->scope.window ? tr("%1: filtered, in the visible range").arg(figures) : tr("%1: filtered").arg(figures)
        : statistics->scope.window ? tr("%1 in the visible range").arg(figures)
                                   : tr("%Ln span(s)", nullptr, static_cast<int>(std::min<std::uint64_t>(all, INT32_MAX)));
    QString text = groups + QStringLiteral(" · ") + spans;
    // A key that was mistyped groups nothing: that has to be told, not guessed from "absent". First, as the end may be elided.
    for (std::size_t i = 2; i-- > 0;) {
        const analysis::GroupKey& key = statistics->grouping.keys[i];
        if (key.by == GroupBy::Attribute && statistics->texts[i].empty())
            text = tr("No span has %1").arg(items::groupKeyText(key)) + QStringLiteral(" · ") + text;
    }
    m_head->setSentence(text);
}

void StatisticsPane::openRow(const QModelIndex& index) {
    if (const analysis::StatisticsRow* row = m_model->rowAt(index.row())) Q_EMIT spanOpened(row->slowest);
}

void StatisticsPane::askCsv() {
    if (m_model->statistics()) Q_EMIT csvWanted({m_model->statistics(), m_model->order()});
}

bool StatisticsPane::hasRows() const {
    return m_model->statistics() != nullptr;
}

void StatisticsPane::addRowActions(QMenu& menu, const QModelIndex& index) {
    menu.addAction(tr("Show the slowest span"), this, [this, index = QPersistentModelIndex(index)] { openRow(index); });
    // The value under the pointer; beside the values, that of the first grouping.
    const std::size_t key = index.column() == StatisticsModel::Second ? 1 : 0;
    const QString searchKey = items::searchKeyOf(m_model->statistics()->grouping.keys[key]);
    const std::optional<QString> value = m_model->valueAt(index.row(), key);
    if (value && !searchKey.isEmpty())
        menu.addAction(tr("Filter traces by this value"), this, [this, searchKey, value] { Q_EMIT filterRequested(searchKey, *value); });
}

void StatisticsPane::changeEvent(QEvent* event) {
    TablePane::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LocaleChange) fitFigures();
}

void StatisticsPane::retitle() {
    fitFigures();
    m_by->setText(tr("Group by"));
    m_and->setText(tr("and"));
    m_first->setAccessibleName(tr("Group by"));
    m_second->setAccessibleName(tr("Group by, second key"));
    for (GroupField* field : {m_first, m_second}) setPlainToolTip(field, tr("Choose, or type the key of any attribute"));
    m_table->setAccessibleName(tr("Statistics"));
}

}  // namespace fw::widgets

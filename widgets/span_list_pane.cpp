// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/span_list_pane.h"

#include <algorithm>
#include <utility>

#include <QEvent>
#include <QMenu>

#include "model/items/span_list_model.h"
#include "model/items/text.h"
#include "widgets/duration_forms.h"
#include "widgets/pane_head.h"
#include "widgets/pane_table.h"
#include "widgets/span_list_delegate.h"
#include "widgets/style_tokens.h"

namespace fw::widgets {

using items::SpanListModel;

SpanListPane::SpanListPane(TraceWindow* window, QWidget* parent)
    : SpanTablePane(QStringLiteral("spanListMenu"), window, parent), m_model(new SpanListModel(this)) {
    setSpanRows(m_model, new SpanListDelegate(m_table),
                {{84, 74},
                 {78, 64},
                 {74, 62},
                 {92, 70},
                 {130, 118, true},
                 {150, 130, true},
                 {82, 74},
                 {76, 72},
                 {138, 128},
                 {138, 128},
                 {120, 60}});
    m_table->setSort(m_model->sortColumn(), m_model->sortDescending());
    m_table->setChoosable(SpanListModel::Operation);
    m_head->offerColumns();
    connect(m_head, &PaneHead::columnsWanted, m_table, &PaneTable::openColumnMenu);
    fitFigures();
    retitle();

    connect(m_model, &SpanListModel::sortWanted, this, &SpanListPane::ask);
}

void SpanListPane::changeEvent(QEvent* event) {
    SpanTablePane::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LocaleChange) fitFigures();
}

void SpanListPane::fitFigures() {
    const QFontMetrics metrics(m_table->font());
    int widest = 0;
    // A span that ends before it starts has a duration below zero, which is no wider than a start with its sign.
    for (const std::int64_t form : durationForms)
        widest = std::max(widest, metrics.horizontalAdvance(withWideDigits(items::durationText(-form))));
    m_table->setFigureWidth(SpanListModel::Start, widest + px(16) + 2);
    m_table->setFigureWidth(SpanListModel::Duration, widest + px(16) + 2);
}

void SpanListPane::dropRows() {
    quietly([this] { m_model->setSpans(nullptr, nullptr); });
}

void SpanListPane::ask() {
    if (!m_analysis) return;
    SpanOrderRequest request;
    request.number = newRequest();
    request.analysis = m_analysis;
    request.field = SpanListModel::fieldOfColumn(m_model->sortColumn());
    request.descending = m_model->sortDescending();
    request.scope = scope();
    m_asked = request.scope;
    m_table->setEmptyText(tr("Sorting…"));
    Q_EMIT orderWanted(request);
}

void SpanListPane::setOrder(quint64 number, std::shared_ptr<const analysis::SpanOrder> order) {
    if (!isWanted(number) || !order) return;
    quietly([&] {
        if (rowsAreCurrent() && m_shown == m_asked) {
            m_model->setOrder(std::move(order));
        } else {
            m_model->setSpans(m_analysis, std::move(order));
        }
    });
    m_shown = m_asked;
    m_table->setEmptyText(m_shown.narrowed() ? tr("The filter lets no span through.") : tr("No span lies in the visible range."));
    refreshSentence();
    selectionMoved();
}

std::optional<SpanIndex> SpanListPane::spanOf(const QModelIndex& index) const {
    return m_model->spanAt(index.row());
}

int SpanListPane::rowOf(SpanIndex span) const {
    return m_model->rowOf(span);
}

bool SpanListPane::rowsAreCurrent() const {
    return m_analysis && m_model->analysis() == m_analysis;
}

bool SpanListPane::hasRows() const {
    return m_model->order() != nullptr;
}

void SpanListPane::askCsv() {
    if (m_model->order()) Q_EMIT csvWanted(m_model->analysis(), m_model->order(), hiddenFields());
}

std::set<analysis::SpanField> SpanListPane::hiddenFields() const {
    std::set<analysis::SpanField> fields;
    for (const int column : m_table->hiddenColumns()) fields.insert(SpanListModel::fieldOfColumn(column));
    return fields;
}

void SpanListPane::addRowActions(QMenu& menu, const QModelIndex& index) {
    SpanTablePane::addRowActions(menu, index);
    const bool service = index.column() == SpanListModel::Service;
    if (!service && index.column() != SpanListModel::Operation) return;
    const QString key = service ? QStringLiteral("service") : QStringLiteral("name");
    menu.addAction(tr("Filter traces by this value"), this,
                   [this, key, value = index.data(SpanListModel::RawRole).toString()] { Q_EMIT filterRequested(key, value); });
}

void SpanListPane::refreshSentence() {
    m_head->setCsvEnabled(m_model->order() != nullptr);
    const int spans = m_analysis ? static_cast<int>(std::min<SpanIndex>(m_analysis->trace->spanCount(), INT32_MAX)) : 0;
    const bool part = m_model->order() && !m_shown.all() && m_model->analysis() == m_analysis;
    if (part) {
        const QString words = !m_shown.narrowed() ? tr("%1 of %2 spans: in the visible range")
                              : m_shown.window    ? tr("%1 of %2 spans: filtered, in the visible range")
                                                  : tr("%1 of %2 spans: filtered");
        m_head->setSentence(words.arg(items::countText(m_model->order()->spans.size()), items::countText(m_analysis->trace->spanCount())));
    } else {
        m_head->setSentence(m_analysis ? tr("%Ln span(s), all of the trace", nullptr, spans) : QString());
    }
}

void SpanListPane::setUtc(bool utc) {
    m_model->setUtc(utc);
}

void SpanListPane::setColors(const std::shared_ptr<const analysis::SpanColors>& colors) {
    m_model->setColors(colors);
}

void SpanListPane::retitle() {
    m_table->setAccessibleName(tr("Spans"));
}

}  // namespace fw::widgets

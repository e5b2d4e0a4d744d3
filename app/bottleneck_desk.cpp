// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bottleneck_desk.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "app/bottleneck_source.h"
#include "app/reader_pool.h"
#include "app/table_saver.h"
#include "app/texts.h"
#include "app/trace_controller.h"
#include "model/analysis/only_names.h"
#include "model/analysis/operation_traces.h"
#include "model/export/bottlenecks_csv.h"
#include "model/items/condition_text.h"
#include "model/items/text.h"
#include "widgets/bottlenecks_view.h"

namespace fw::app {

using analysis::BottleneckGroup;
using analysis::BottleneckRow;
using items::BottleneckTable;

namespace {

using SharedTable = std::shared_ptr<const BottleneckTable>;

struct AskedBottlenecks {
    SearchRequest request;
    widgets::BottleneckQuestion question;
    analysis::WaitRules waits;
};

Result<SharedTable> bottlenecksOf(const AskedBottlenecks& asked, bool evidence, store::TraceReader& reader, const std::stop_token& stop) {
    auto table = std::make_shared<BottleneckTable>();
    table->options.group = asked.question.group;
    table->options.key = asked.question.key;
    table->options.rates = asked.question.rates;
    table->options.waits = asked.waits;
    table->options.evidence = evidence;
    table->complete = evidence;
    SearchRequest request = asked.request;
    table->filtered = !request.text.empty() || !request.conditions.empty() || !request.range().empty();
    const Result<bool> some = setBottleneckPeriod(reader, asked.question.lastNs, request, table->options, stop);
    if (!some) return tl::unexpected<Error>(some.error());
    if (!*some) {
        table->found = std::make_shared<analysis::Bottlenecks>();
        table->complete = true;
        return table;
    }
    analysis::BottleneckCollector collector(table->options);
    const Result<SweepCounts> counts = reader.sweep(request, table->options.contents(), collector, stop);
    if (!counts) return tl::unexpected<Error>(counts.error());
    Result<std::shared_ptr<const analysis::Bottlenecks>> found = collector.finish(stop);
    if (!found) return tl::unexpected<Error>(found.error());
    table->found = std::move(*found);
    table->damaged = counts->damaged;
    if (table->options.group == BottleneckGroup::Operation && table->found->texts) {
        std::set<std::string> normalised;
        for (const BottleneckRow& row : table->found->rows)
            if (row.text.find('{') != std::string::npos) normalised.insert(row.text);
        table->onlyNames = analysis::onlyNames(table->found->texts->names, normalised, table->options.names, stop);
        if (stop.stop_requested()) return fail(ErrorKind::Cancelled, "Cancelled");
    }
    return table;
}

struct RowSearch {
    QString text;          ///< empty: there is none
    bool broader = false;  ///< it finds more than the row counts
};

/// The search for the traces with a row's operation, service or value. Names that differ only in numbers and ids are one row, and no
/// search can name all of them: then the service alone.
RowSearch searchOfRow(const BottleneckTable& table, const BottleneckRow& row, const std::stop_token& stop) {
    if (row.absent || row.others) return {};
    if (table.options.group == BottleneckGroup::Attribute)
        return {items::conditionText(QString::fromStdString(table.options.key), items::fullText(row.text))};
    const QString service =
        items::fieldCondition(QStringLiteral("service"), items::fullText(table.found->texts->services[row.service].name));
    if (table.options.group == BottleneckGroup::Service) return {service};
    const std::string* only = nullptr;
    for (const std::string& name : table.found->texts->names) {
        if (stop.stop_requested()) return {};
        if (analysis::normalisedName(name, table.options.names) != row.text) continue;
        if (only != nullptr) return {service, true};
        only = &name;
    }
    if (only == nullptr) return {service, true};
    return {service + QLatin1Char(' ') + items::fieldCondition(QStringLiteral("name"), items::fullText(*only))};
}

}  // namespace

BottleneckDesk::BottleneckDesk(ReaderPool& pool, TraceController& traces, Settings& settings, widgets::BottlenecksView* view,
                               QWidget* window)
    : QObject(window),
      m_pool(&pool),
      m_traces(traces),
      m_settings(settings),
      m_view(view),
      m_saver(new TableSaver(pool, settings, window)) {
    connect(m_saver, &TableSaver::statusText, this, &BottleneckDesk::statusText);
    connect(m_saver, &TableSaver::failed, this, &BottleneckDesk::failed);
    connect(&traces, &TraceController::searchAnswered, this, [this](const SearchAnswer& answer) {
        m_searched = true;
        if (answer.why.asked || answer.why.brushed) {
            ask(false);
        } else if (answer.why.refreshed) {
            refresh();
        }
    });
    connect(view, &widgets::BottlenecksView::questionChanged, this, [this] { ask(false); });
    connect(view, &widgets::BottlenecksView::csvWanted, this, &BottleneckDesk::saveTable);
    connect(view, &widgets::BottlenecksView::tracesWanted, this, &BottleneckDesk::listTraces);
    connect(view, &widgets::BottlenecksView::kindWanted, this, &BottleneckDesk::compareKind);
    connect(view->model(), &items::BottleneckModel::sortWanted, this, &BottleneckDesk::order);
}

void BottleneckDesk::setShown(bool on) {
    if (on == m_shown) return;
    m_shown = on;
    if (!on && m_running && m_pool) {
        m_pool->cancel(Lane::Bottlenecks);
        m_running = false;
        m_stale = true;
    }
    if (on && m_stale) ask(m_view->model()->table() != nullptr);
}

void BottleneckDesk::refresh() {
    // A long import commits faster than an answer takes: the one that is on its way is not given up.
    if (m_running) {
        m_runAgain = true;
    } else {
        ask(true);
    }
}

void BottleneckDesk::ask(bool again) {
    m_stale = true;
    Q_EMIT outdated();
    if (!m_shown || !m_searched || !m_pool) return;
    m_stale = false;
    m_running = true;
    m_runAgain = false;
    m_view->setBusy();
    const bool partly = !again || m_view->model()->table() == nullptr;
    const AskedBottlenecks asked{m_traces.request(), m_view->question(), m_settings.data.waits.rules()};
    m_pool->postTelling<Table>(
        Lane::Bottlenecks,
        [asked, partly](store::TraceReader& reader, const std::stop_token& stop, const std::function<void(Table)>& tell) -> Result<Table> {
            if (partly) {
                Result<Table> first = bottlenecksOf(asked, false, reader, stop);
                if (!first || (*first)->found->traces == 0) return first;
                tell(*first);
            }
            return bottlenecksOf(asked, true, reader, stop);
        },
        [this](const Table& part) { m_view->setTable(part); }, [this](const Result<Table>& table) { take(table); });
}

void BottleneckDesk::take(const Result<Table>& table) {
    m_running = false;
    if (table) {
        Q_EMIT answered();
        m_view->setTable(*table);
    } else if (table.error().kind != ErrorKind::Cancelled) {
        m_view->setRefused(Texts::ofError(table.error()).text);
        Q_EMIT failed(table.error());
    }
    if (std::exchange(m_runAgain, false)) {
        ask(true);
    } else {
        Q_EMIT complete();
    }
}

void BottleneckDesk::order() {
    using Order = std::vector<std::uint32_t>;
    if (!m_pool) return;
    const items::BottleneckModel* model = m_view->model();
    m_pool->run<Order>(
        Lane::BottleneckOrder,
        [table = model->table(), top = model->top(), column = model->sortColumn(), descending = model->sortDescending()](
            const std::stop_token&) -> Result<Order> { return items::bottleneckOrder(*table->found, top, column, descending); },
        [this, table = model->table()](const Result<Order>& order) {
            if (order) m_view->model()->setOrder(table, *order);
        });
}

void BottleneckDesk::saveTable() {
    const Table& table = m_view->model()->table();
    if (!table) return;
    m_saver->ask(tr("bottlenecks"), [table, order = m_view->model()->order()](const FilePiece& piece, const std::stop_token& stop) {
        return exporting::writeBottlenecksCsv(*table->found, order, piece, stop);
    });
}

void BottleneckDesk::listTraces(quint32 row) {
    const Table& table = m_view->model()->table();
    if (!m_pool || !table || row >= table->found->rows.size()) return;
    m_pool->run<RowSearch>(
        Lane::BottleneckName,
        [table, row](const std::stop_token& stop) -> Result<RowSearch> { return searchOfRow(*table, table->found->rows[row], stop); },
        [this](const Result<RowSearch>& search) {
            if (!search || search->text.isEmpty()) return;
            Q_EMIT searchRequested(search->text);
            if (search->broader) Q_EMIT statusText(tr("The row stands for several names: all traces of the service are listed."));
        });
}

void BottleneckDesk::compareKind(quint32 number) {
    const Table& table = m_view->model()->table();
    if (!table || number >= table->found->rows.size()) return;
    const BottleneckRow& row = table->found->rows[number];
    if (row.absent || row.others) return;
    SearchRequest request = m_traces.request();
    request.fromNs = table->options.fromNs;
    request.toNs = table->options.toNs;
    SearchRequest values;
    analysis::WantedOperation wanted;
    const bool byValue = table->options.group == BottleneckGroup::Attribute;
    if (byValue) {
        values.conditions.push_back({table->options.key, Condition::Op::Equal, row.text, Condition::Scope::Attribute});
    } else {
        wanted.service = table->found->texts->services[row.service].name;
        if (table->options.group == BottleneckGroup::Operation) wanted.name = row.text;
        wanted.kind = row.kind;
    }
    Q_EMIT comparisonRequested([request, values, wanted, byValue, rules = table->options.names](
                                   store::TraceReader& reader, const std::stop_token& stop) -> Result<PercentilePick> {
        SearchRequest among = request;
        std::vector<TraceKey> keys;
        if (byValue) {
            const Result<TracePoints> points = reader.tracePoints(values, stop);
            if (!points) return tl::unexpected<Error>(points.error());
            keys = points->key;
            std::sort(keys.begin(), keys.end());
        } else {
            analysis::OperationTraces traces(wanted, *request.fromNs, *request.toNs, rules);
            const Result<SweepCounts> swept = reader.sweep(request, false, traces, stop);
            if (!swept) return tl::unexpected<Error>(swept.error());
            keys = traces.take();
        }
        among.among = std::make_shared<const std::vector<TraceKey>>(std::move(keys));
        return pickTypical(reader, among, nullptr, stop);
    });
}

}  // namespace fw::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare_desk.h"

#include <utility>

#include <QRegularExpression>

#include "app/export_texts.h"
#include "app/percentile_pick.h"
#include "app/reader_pool.h"
#include "app/redacted_comparison.h"
#include "app/table_saver.h"
#include "app/texts.h"
#include "model/export/diff_csv.h"
#include "model/items/compare_markdown.h"
#include "model/items/compare_words.h"
#include "model/items/diff_table_model.h"
#include "model/items/text.h"
#include "widgets/compare_table.h"
#include "widgets/compare_view.h"
#include "widgets/plain_text.h"

namespace fw::app {

using analysis::DiffSide;

namespace {

constexpr int medianPercent = 50;

/// Below these no percentile is told anywhere (look: p95 below 20 and p99 below 100 samples show a dash).
std::size_t leastFor(int percent) {
    return percent >= 99 ? 100 : percent >= 95 ? 20 : leastRanked;
}

}  // namespace

CompareDesk::CompareDesk(ReaderPool& pool, Settings& settings, widgets::CompareView* view, QWidget* window)
    : QObject(window), m_pool(&pool), m_settings(settings), m_view(view), m_saver(new TableSaver(pool, settings, window)) {
    connect(m_saver, &TableSaver::statusText, this, &CompareDesk::statusText);
    connect(m_saver, &TableSaver::failed, this, &CompareDesk::failed);
    connect(view, &widgets::CompareView::changesWanted, this, &CompareDesk::readChanges);
    connect(view, &widgets::CompareView::csvWanted, this, &CompareDesk::saveTable);
    connect(view, &widgets::CompareView::markdownWanted, this, &CompareDesk::copyMarkdown);
    connect(view->table(), &widgets::CompareTable::orderWanted, this, &CompareDesk::order);
    connect(view, &widgets::CompareView::swapRequested, this, &CompareDesk::swap);
    connect(view, &widgets::CompareView::spanActivated, this, [this](DiffSide side, quint32 span) {
        const auto& trace = m_known[static_cast<std::size_t>(side)];
        if (trace && span < trace->trace->spanCount()) Q_EMIT spanRequested(trace->trace->summary.key, trace->trace->spanId[span]);
    });
}

std::array<CompareSide, 2> CompareDesk::asked() const {
    std::array<CompareSide, 2> sides;
    for (std::size_t i = 0; i < sides.size(); ++i) {
        sides[i].key = m_sides[i];
        if (m_known[i] && m_sides[i] == m_known[i]->trace->summary.key) sides[i].known = m_known[i];
    }
    return sides;
}

void CompareDesk::put(DiffSide side, TraceKey key) {
    const auto number = static_cast<std::size_t>(side);
    if (m_sides[number] == key && m_known[number]) return;
    m_sides[number] = key;
    ask(asked(), false);
    Q_EMIT sidesChanged();
}

void CompareDesk::begin(TraceKey a) {
    m_sides = {a, std::nullopt};
    m_known[1].reset();
    ask(asked(), false);
    Q_EMIT sidesChanged();
}

void CompareDesk::putId(DiffSide side, const QString& id) {
    const auto number = static_cast<std::size_t>(side);
    m_sides[number].reset();
    m_known[number].reset();
    std::array<CompareSide, 2> sides = asked();
    sides[number].id = id.toStdString();
    ask(sides, false);
}

bool CompareDesk::paste(const QString& text) {
    static const QRegularExpression between(QStringLiteral("[\\s,;|]+"));
    const QStringList ids = text.split(between, Qt::SkipEmptyParts);
    if (ids.isEmpty() || ids.size() > 2) return false;
    if (ids.size() == 2) {
        compareIds(ids.front(), ids.back());
    } else {
        putId(isFilled(DiffSide::A) ? DiffSide::B : DiffSide::A, ids.front());
    }
    return true;
}

void CompareDesk::putBoth(TraceKey a, TraceKey b) {
    if (m_sides[0] == a && m_sides[1] == b && m_plan && !m_refused) return;
    m_sides = {a, b};
    ask(asked(), false);
    Q_EMIT sidesChanged();
}

void CompareDesk::compareWithKind(TraceKey key, int percent) {
    if (!m_pool) return;
    Q_EMIT pickStarted();
    Q_EMIT statusText(percent == medianPercent ? tr("Looking for the median of its kind…")
                                               : tr("Looking for the p%1 of its kind…").arg(percent));
    m_pool->post<PercentilePick>(
        Lane::ComparePick,
        [key, percent](store::TraceReader& reader, const std::stop_token& stop) -> Result<PercentilePick> {
            const Result<std::shared_ptr<const TraceData>> trace = reader.loadTrace(key, stop);
            if (!trace) return tl::unexpected<Error>(trace.error());
            return pickOfKind(reader, analysis::rootOperation((*trace)->summary), static_cast<analysis::MilliPercent>(percent) * 1000,
                              leastFor(percent), stop);
        },
        [this, key, percent](const Result<PercentilePick>& pick) {
            if (pick) {
                takePick(key, percent, *pick);
            } else if (pick.error().kind != ErrorKind::Cancelled) {
                Q_EMIT failed(pick.error());
            }
        });
}

void CompareDesk::compareKind(TraceKey key) {
    compareTypical([key](store::TraceReader& reader, const std::stop_token& stop) -> Result<PercentilePick> {
        const Result<std::shared_ptr<const TraceData>> trace = reader.loadTrace(key, stop);
        if (!trace) return tl::unexpected<Error>(trace.error());
        const analysis::RootOperation kind = analysis::rootOperation((*trace)->summary);
        return pickTypical(reader, {}, &kind, stop);
    });
}

void CompareDesk::compareTypical(std::function<Result<PercentilePick>(store::TraceReader&, const std::stop_token&)> pick) {
    if (!m_pool) return;
    Q_EMIT pickStarted();
    Q_EMIT statusText(tr("Looking for the p50 and the p95 of this kind…"));
    m_pool->post<PercentilePick>(
        Lane::ComparePick, [pick = std::move(pick)](store::TraceReader& reader, const std::stop_token& stop) { return pick(reader, stop); },
        [this](const Result<PercentilePick>& found) {
            if (found) {
                takeTypical(*found);
            } else if (found.error().kind != ErrorKind::Cancelled) {
                Q_EMIT failed(found.error());
            }
        });
}

void CompareDesk::takeTypical(const PercentilePick& pick) {
    const QString name = items::cellText(pick.rootName, 60);
    if (pick.ranked < leastForP95) {
        QString why = tr("There is no p95 of this kind: it takes %1 complete traces of %2 without errors, there are %3.")
                          .arg(items::countText(leastForP95), name, items::countText(pick.ranked));
        if (pick.failed > 0 || pick.incomplete > 0)
            why += QLatin1Char(' ') +
                   tr("Left out: %1 with errors, %2 incomplete.").arg(items::countText(pick.failed), items::countText(pick.incomplete));
        Q_EMIT refused(why);
        return;
    }
    putBoth(pick.fast.key, pick.slow.key);
    Q_EMIT comparisonReady();
    Q_EMIT statusText(tr("A is the p50 and B the p95 of %1 traces of %2.").arg(items::countText(pick.ranked), name));
}

void CompareDesk::takePick(TraceKey key, int percent, const PercentilePick& pick) {
    const QString name = items::cellText(pick.rootName, 60);
    const QString which = percent == medianPercent ? tr("the median") : tr("the p%1").arg(percent);
    const QString count = items::countText(pick.ranked);
    if (pick.ranked < leastFor(percent)) {
        QString why = tr("There is no such trace: %1 needs at least %2 complete traces of %3 without errors, the cache has %4.")
                          .arg(which, items::countText(leastFor(percent)), name, count);
        if (pick.failed > 0 || pick.incomplete > 0)
            why += QLatin1Char(' ') +
                   tr("Left out: %1 with errors, %2 incomplete.").arg(items::countText(pick.failed), items::countText(pick.incomplete));
        Q_EMIT refused(why);
        return;
    }
    if (pick.fast.key == key) {
        Q_EMIT refused(tr("This trace is itself %1 of %2 traces of %3.").arg(which, count, name));
        return;
    }
    putBoth(pick.fast.key, key);
    Q_EMIT comparisonReady();
    Q_EMIT statusText(tr("A is %1 of %2 traces of %3.").arg(which, count, name));
}

void CompareDesk::swap() {
    std::swap(m_sides[0], m_sides[1]);
    std::swap(m_known[0], m_known[1]);
    ask(asked(), false);
    Q_EMIT sidesChanged();
}

std::optional<std::array<TraceKey, 2>> CompareDesk::both() const {
    if (!m_sides[0] || !m_sides[1]) return std::nullopt;
    return std::array<TraceKey, 2>{*m_sides[0], *m_sides[1]};
}

QString CompareDesk::idOf(DiffSide side) const {
    const auto number = static_cast<std::size_t>(side);
    const auto& known = m_known[number];
    if (!known || known->trace->summary.key != m_sides[number]) return {};
    return QString::fromStdString(known->trace->summary.idText);
}

void CompareDesk::restore(const QString& a, const QString& b) {
    if (a.isEmpty() && b.isEmpty()) return;
    compareIds(a, b);
    m_quiet = true;
}

void CompareDesk::compareIds(const QString& a, const QString& b) {
    std::array<CompareSide, 2> sides;
    sides[0].id = a.toStdString();
    sides[1].id = b.toStdString();
    m_sides = {};
    m_known = {};
    ask(sides, false);
}

void CompareDesk::refresh() {
    if (m_sides[0] || m_sides[1]) ask(asked(), true);
}

void CompareDesk::ask(const std::array<CompareSide, 2>& sides, bool again) {
    if (!m_pool) return;
    m_quiet = false;
    // While the sides change, what is on screen is of neither.
    if (!again && m_plan) {
        m_plan.reset();
        for (const DiffSide side : {DiffSide::A, DiffSide::B}) {
            const auto& known = m_known[static_cast<std::size_t>(side)];
            m_view->setSide(side, known ? std::optional(known->trace->summary) : std::nullopt);
        }
    }
    m_pool->post<Compared>(
        Lane::Compare,
        [sides, again, waits = m_settings.data.waits.rules()](store::TraceReader& reader, const std::stop_token& stop) {
            return compareSides(sides, again, waits, reader, stop);
        },
        [this, again](const Result<Compared>& answer) { take(answer, again); });
}

void CompareDesk::take(const Result<Compared>& answer, bool again) {
    if (!answer) {
        if (answer.error().kind == ErrorKind::Cancelled) return;
        const bool nothing = answer.error().kind == ErrorKind::NotFound || answer.error().kind == ErrorKind::Usage;
        m_foundNothing = nothing && !m_quiet;
        m_view->setRefused(Texts::ofError(answer.error()).text);
        m_refused = true;
        if (!nothing || !m_quiet) Q_EMIT failed(answer.error());
        return;
    }
    m_foundNothing = false;
    const bool refused = std::exchange(m_refused, false);
    if (again && answer->unchanged) {
        // Nothing new; but what stands in the place of the comparison is why an earlier answer failed.
        if (refused) ask(asked(), false);
        return;
    }
    m_known = answer->traces;
    for (std::size_t i = 0; i < m_known.size(); ++i) {
        m_sides[i] = m_known[i] ? std::optional(m_known[i]->trace->summary.key) : std::nullopt;
        if (!answer->plan) m_view->setSide(static_cast<DiffSide>(i), m_known[i] ? std::optional(m_known[i]->trace->summary) : std::nullopt);
    }
    m_plan = answer->plan;
    if (m_plan) m_view->setComparison(m_plan, answer->facts);
    Q_EMIT sidesChanged();
}

void CompareDesk::readChanges(analysis::DiffRow row) {
    if (!m_pool || !m_view->plan()) return;
    m_pool->post<analysis::RowChanges>(
        Lane::CompareChanges,
        [plan = m_view->plan(), row](store::TraceReader& reader, const std::stop_token&) { return app::readChanges(*plan, row, reader); },
        [this, plan = m_view->plan(), row](const Result<analysis::RowChanges>& changes) {
            if (plan != m_view->plan()) return;
            if (changes) {
                m_view->setChanges(*changes);
            } else {
                m_view->setChangesRefused(row, Texts::ofError(changes.error()).text);
            }
        });
}

void CompareDesk::order(const widgets::CompareOrderRequest& request) {
    using Order = std::vector<analysis::DiffRow>;
    if (!m_pool) return;
    m_pool->run<Order>(
        Lane::CompareOrder,
        [request](const std::stop_token& stop) {
            return analysis::orderDifferences(*request.plan, request.field, request.descending, stop);
        },
        [this, number = request.number](const Result<Order>& order) {
            // The only error is that it was overtaken.
            if (order) m_view->table()->setOrder(number, *order);
        });
}

namespace {

/// The comparison as it may leave the machine; `removed` counts what did not. Not for the GUI thread.
Result<std::shared_ptr<const analysis::DiffPlan>> cleanPlan(std::shared_ptr<const analysis::DiffPlan> plan,
                                                            const std::optional<RedactChoice>& redact, std::uint64_t& removed) {
    if (!redact) return plan;
    Result<exporting::RedactionOptions> options = redactionOptions(*redact);
    if (!options) return tl::unexpected<Error>(options.error());
    Result<exporting::Redactor> redactor = exporting::Redactor::create(std::move(*options));
    if (!redactor) return tl::unexpected<Error>(redactor.error());
    std::shared_ptr<const analysis::DiffPlan> clean = redactedPlan(*plan, *redactor);
    removed = redactor->total();
    return clean;
}

}  // namespace

void CompareDesk::saveTable() {
    const std::shared_ptr<const analysis::DiffPlan>& plan = m_view->plan();
    if (!plan) return;
    m_saver->ask(tr("comparison"),
                 [plan, rows = m_view->table()->model()->rows(), redact = m_settings.data.exports.redaction()](
                     const FilePiece& piece, const std::stop_token& stop) -> Result<void> {
                     std::uint64_t removed = 0;
                     const auto clean = cleanPlan(plan, redact, removed);
                     if (!clean) return tl::unexpected<Error>(clean.error());
                     return exporting::writeDiffCsv(**clean, rows, piece, stop);
                 });
}

void CompareDesk::copyMarkdown() {
    struct Copied {
        QString text;
        std::uint64_t removed = 0;
    };
    if (!m_pool || !m_view->plan()) return;
    m_pool->run<Copied>(
        Lane::Export,
        [plan = m_view->plan(), facts = m_view->facts(),
         redact = m_settings.data.exports.redaction()](const std::stop_token&) -> Result<Copied> {
            Copied copied;
            const auto clean = cleanPlan(plan, redact, copied.removed);
            if (!clean) return tl::unexpected<Error>(clean.error());
            copied.text = items::compareMarkdown(**clean, facts);
            return copied;
        },
        [this](const Result<Copied>& copied) {
            if (!copied) {
                if (copied.error().kind != ErrorKind::Cancelled) Q_EMIT failed(copied.error());
                return;
            }
            widgets::copyPlain(copied->text);
            Q_EMIT statusText(copied->removed > 0 ? tr("Copied as Markdown, %1.").arg(ExportTexts::ofRemoved(copied->removed))
                                                  : tr("Copied as Markdown."));
        });
}

QString CompareDesk::title() const {
    if (!m_plan) return {};
    const analysis::CompareUnit unit = items::compareUnit(*m_plan->diff);
    return tr("Compare %1 with %2")
        .arg(QString::fromStdString(unit.text(*m_plan->diff->baselineNs())),
             QString::fromStdString(unit.text(*m_plan->diff->candidateNs())));
}

}  // namespace fw::app

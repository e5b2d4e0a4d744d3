// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cohort_desk.h"

#include <utility>

#include "app/reader_pool.h"
#include "app/table_saver.h"
#include "app/texts.h"
#include "app/trace_controller.h"
#include "model/export/cohort_csv.h"
#include "model/items/cohort_words.h"
#include "model/items/condition_text.h"
#include "model/items/text.h"
#include "widgets/bottlenecks_view.h"
#include "widgets/cohort_view.h"

namespace fw::app {

using items::CohortQuestion;

CohortDesk::CohortDesk(ReaderPool& pool, TraceController& traces, Settings& settings, widgets::BottlenecksView* view, QWidget* window)
    : QObject(window),
      m_pool(&pool),
      m_traces(traces),
      m_settings(settings),
      m_upper(view),
      m_view(view->cohorts()),
      m_saver(new TableSaver(pool, settings, window)) {
    connect(m_saver, &TableSaver::statusText, this, &CohortDesk::statusText);
    connect(m_saver, &TableSaver::failed, this, &CohortDesk::failed);
    connect(&traces, &TraceController::membersChanged, this, [this] {
        if (m_view->question().of == CohortQuestion::Of::Brushed) ask();
    });
    connect(m_view, &widgets::CohortView::questionChanged, this, &CohortDesk::ask);
    connect(m_view, &widgets::CohortView::mediansWanted, this, &CohortDesk::compareMedians);
    connect(m_view, &widgets::CohortView::diffWanted, this, &CohortDesk::compareWith);
    connect(m_view, &widgets::CohortView::listWanted, this, &CohortDesk::list);
    connect(m_view, &widgets::CohortView::operationWanted, this, &CohortDesk::listOperation);
    connect(m_view, &widgets::CohortView::searchWanted, this, &CohortDesk::searchRequested);
    connect(m_view, &widgets::CohortView::statusText, this, &CohortDesk::statusText);
    connect(m_view, &widgets::CohortView::keysCsvWanted, this, &CohortDesk::saveKeys);
    connect(m_view, &widgets::CohortView::operationsCsvWanted, this, &CohortDesk::saveOperations);
}

void CohortDesk::setShown(bool on) {
    if (on == m_shown) return;
    m_shown = on;
    if (!on && m_running && m_pool) {
        m_pool->cancel(Lane::Cohorts);
        m_running = false;
        m_stale = true;
    }
    if (on && m_stale) ask();
}

void CohortDesk::tracesReady() {
    m_ready = true;
    ask();
}

void CohortDesk::tracesChanged() {
    m_ready = false;
    m_stale = true;
    if (m_running && m_pool) m_pool->cancel(Lane::Cohorts);
    m_running = false;
    if (m_shown) m_view->setBusy();
}

void CohortDesk::setCandidates(std::vector<TraceKey> keys) {
    CohortQuestion question = m_view->question();
    question.of = CohortQuestion::Of::Listed;
    question.keys = std::make_shared<const std::vector<TraceKey>>(std::move(keys));
    m_view->setQuestion(question);
    ask();
}

void CohortDesk::compareBrush() {
    CohortQuestion question = m_view->question();
    question.of = CohortQuestion::Of::Brushed;
    question.against = CohortQuestion::Against::Rest;
    m_view->setQuestion(question);
    ask();
}

void CohortDesk::compareImports(const CohortQuestion::Import& candidate, const CohortQuestion::Import& baseline) {
    CohortQuestion question = m_view->question();
    question.of = CohortQuestion::Of::Imported;
    question.against = CohortQuestion::Against::Rest;
    question.imported = candidate;
    question.heldAgainst = baseline;
    m_view->setQuestion(question);
    ask();
}

AskedCohorts CohortDesk::asked() const {
    const CohortQuestion& question = m_view->question();
    const analysis::WaitRules waits = m_settings.data.waits.rules();
    if (question.of == CohortQuestion::Of::Imported) {
        SearchRequest everything;
        everything.everywhere = true;
        return {everything, std::nullopt, question, waits};
    }
    if (question.of == CohortQuestion::Of::Brushed)
        return {m_traces.unbrushedRequest(), m_upper->question().lastNs, question, waits, m_traces.brush(), m_traces.members().keys};
    return {m_traces.request(), m_upper->question().lastNs, question, waits};
}

void CohortDesk::ask() {
    m_stale = true;
    if (!m_shown || !m_ready || !m_pool) return;
    m_view->setBusy();
    if (m_view->question().open()) {
        m_pool->cancel(Lane::Cohorts);
        m_running = false;
        return;
    }
    if (m_view->question().of == CohortQuestion::Of::Brushed && m_traces.brush().empty()) {
        m_pool->cancel(Lane::Cohorts);
        m_running = false;
        m_view->setRefused(tr("Nothing is brushed: drag in the chart above the list, or choose other traces."));
        return;
    }
    m_stale = false;
    m_running = true;
    m_pool->postTelling<SharedFindings>(
        Lane::Cohorts,
        [asked = asked()](store::TraceReader& reader, const std::stop_token& stop, const std::function<void(SharedFindings)>& tell) {
            return findCohorts(asked, reader, stop, tell);
        },
        [this](const SharedFindings& part) { m_view->setFindings(part); }, [this](const Result<SharedFindings>& found) { take(found); });
}

void CohortDesk::take(const Result<SharedFindings>& found) {
    m_running = false;
    if (found) {
        Q_EMIT answered();
        m_view->setFindings(*found);
    } else if (found.error().kind != ErrorKind::Cancelled) {
        m_view->setRefused(Texts::ofError(found.error()).text);
        // A query that is none was typed here, and is answered here.
        if (found.error().kind != ErrorKind::Usage) Q_EMIT failed(found.error());
    }
}

void CohortDesk::compareMedians() {
    const SharedFindings& findings = m_view->findings();
    if (findings && findings->median.candidate && findings->median.baseline)
        Q_EMIT comparisonRequested(*findings->median.baseline, *findings->median.candidate);
}

void CohortDesk::compareWith(const QString& search) {
    if (!m_pool) return;
    m_pool->post<MedianPair>(
        Lane::CohortMedians,
        [asked = asked(), search = search.toStdString()](store::TraceReader& reader, const std::stop_token& stop) {
            return findMedians(asked, search, reader, stop);
        },
        [this](const Result<MedianPair>& pair) {
            if (!pair) {
                if (pair.error().kind != ErrorKind::Cancelled) Q_EMIT failed(pair.error());
            } else if (pair->candidate && pair->baseline) {
                Q_EMIT comparisonRequested(*pair->baseline, *pair->candidate);
            } else {
                Q_EMIT statusText(pair->candidate ? tr("No trace of the baseline is without this value.")
                                                  : tr("No trace of the cohort has this value."));
            }
        });
}

void CohortDesk::list() {
    const SharedFindings& findings = m_view->findings();
    if (!findings || !findings->candidates || findings->candidates->empty()) return;
    Q_EMIT listRequested({findings->candidates, items::candidateText(*findings)}, findings->question.of == CohortQuestion::Of::Imported);
}

void CohortDesk::listOperation(quint32 number) {
    const SharedFindings& findings = m_view->findings();
    if (!findings || !findings->comparison || number >= findings->comparison->operations.size()) return;
    const analysis::CohortOperation& operation = findings->comparison->operations[number];
    const QString service = items::fieldCondition(QStringLiteral("service"), items::fullText(operation.service));
    const auto only = findings->onlyNames.find(operation.name);
    if (only == findings->onlyNames.end()) {
        Q_EMIT searchRequested(service);
        Q_EMIT statusText(tr("The row stands for several names: all traces of the service are listed."));
        return;
    }
    Q_EMIT searchRequested(service + QLatin1Char(' ') + items::fieldCondition(QStringLiteral("name"), items::fullText(only->second)));
}

void CohortDesk::saveKeys() {
    const SharedFindings& findings = m_view->findings();
    if (!findings || !findings->comparison) return;
    m_saver->ask(tr("cohort-attributes"), [comparison = findings->comparison](const FilePiece& piece, const std::stop_token& stop) {
        return exporting::writeCohortKeysCsv(*comparison, piece, stop);
    });
}

void CohortDesk::saveOperations() {
    const SharedFindings& findings = m_view->findings();
    if (!findings || !findings->comparison) return;
    m_saver->ask(tr("cohort-operations"), [comparison = findings->comparison](const FilePiece& piece, const std::stop_token& stop) {
        return exporting::writeCohortOperationsCsv(*comparison, piece, stop);
    });
}

}  // namespace fw::app

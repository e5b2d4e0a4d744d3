// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_changes_desk.h"

#include <algorithm>
#include <climits>
#include <utility>
#include <vector>

#include "app/reader_pool.h"
#include "app/table_saver.h"
#include "app/texts.h"
#include "model/export/operation_changes_csv.h"
#include "model/items/operation_change_model.h"
#include "model/items/text.h"

namespace fw::app {

using analysis::Baseline;
using analysis::Candidate;
using analysis::OperationChange;
using analysis::OperationMedians;

ImportChangesDesk::ImportChangesDesk(ReaderPool& pool, Settings& settings, QWidget* window)
    : QObject(window), m_pool(&pool), m_settings(settings), m_window(window), m_saver(new TableSaver(pool, settings, window)) {
    connect(m_saver, &TableSaver::statusText, this, &ImportChangesDesk::statusText);
    connect(m_saver, &TableSaver::failed, this, &ImportChangesDesk::failed);
}

void ImportChangesDesk::prepare() {
    if (m_dialog != nullptr) return;
    using Dialog = widgets::OperationChangesDialog;
    m_dialog = new Dialog(m_window);
    m_dialog->setTheme(m_theme);
    connect(m_dialog, &Dialog::orderWanted, this, &ImportChangesDesk::order);
    connect(m_dialog, &Dialog::mediansWanted, this, &ImportChangesDesk::openMedians);
    connect(m_dialog, &Dialog::csvWanted, this, &ImportChangesDesk::save);
    connect(m_dialog, &Dialog::swapWanted, this, [this] { compare(m_candidate, m_baseline); });
    connect(m_dialog, &Dialog::copyRequested, this, &ImportChangesDesk::copyRequested);
    connect(m_dialog, &QDialog::finished, this, &ImportChangesDesk::giveUp);
}

void ImportChangesDesk::setTheme(render::ThemeId theme) {
    m_theme = theme;
    if (m_dialog != nullptr) m_dialog->setTheme(theme);
}

void ImportChangesDesk::giveUp() {
    if (!m_pool) return;
    for (const Lane lane : {Lane::ImportChanges, Lane::ImportMedians, Lane::ImportOrder}) m_pool->cancel(lane);
}

void ImportChangesDesk::compare(qint64 baseline, qint64 candidate) {
    if (!m_pool) return;
    prepare();
    giveUp();
    m_baseline = baseline;
    m_candidate = candidate;
    m_dialog->setBusy();
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
    m_pool->post<Changes>(
        Lane::ImportChanges,
        [baseline, candidate, waits = m_settings.data.waits.rules()](store::TraceReader& reader, const std::stop_token& stop) {
            return compareImports(reader, Baseline<std::int64_t>(baseline), Candidate<std::int64_t>(candidate), waits, stop);
        },
        [this](const Result<Changes>& found) { take(found); });
}

void ImportChangesDesk::take(const Result<Changes>& found) {
    if (!found) {
        if (found.error().kind == ErrorKind::Cancelled) return;
        m_found.reset();
        m_dialog->setSides({}, {});
        m_dialog->setRefused(Texts::ofError(found.error()).text);
        return;
    }
    m_found = *found;
    const auto side = [](const store::ImportRecord& record, const analysis::Bottlenecks& table) {
        return items::cellText(record.source, 200) + QStringLiteral(" · ") +
               tr("%Ln traces", nullptr, static_cast<int>(std::min<std::uint64_t>(table.traces, INT_MAX))) +
               (table.biased ? QStringLiteral(" · ") + tr("biased sample") : QString());
    };
    m_dialog->setSides(side(m_found->baseline, *m_found->changes.baseline), side(m_found->candidate, *m_found->changes.candidate));
    QStringList note;
    if (m_found->both > 0)
        note += tr("%Ln traces have spans of both imports and count for neither.", nullptr,
                   static_cast<int>(std::min<std::uint64_t>(m_found->both, INT_MAX)));
    if (m_found->damaged > 0)
        note += tr("%Ln traces cannot be read.", nullptr, static_cast<int>(std::min<std::uint64_t>(m_found->damaged, INT_MAX)));
    // The table lives in the answer.
    m_dialog->setChanges({m_found, &m_found->changes}, note.join(QLatin1Char(' ')));
}

void ImportChangesDesk::order(const widgets::OperationOrderRequest& request) {
    if (!m_pool) return;
    using Order = std::vector<std::uint32_t>;
    m_pool->run<Order>(
        Lane::ImportOrder,
        [request](const std::stop_token&) -> Result<Order> {
            return items::shownOperationChanges(*request.changes, request.field, request.descending, request.needle);
        },
        [this, number = request.number](const Result<Order>& found) {
            if (found) m_dialog->setOrder(number, *found);
        });
}

void ImportChangesDesk::openMedians(quint32 number) {
    if (!m_pool || !m_found || number >= m_found->changes.rows.size()) return;
    const OperationChange& change = m_found->changes.rows[number];
    m_dialog->setSaid(tr("Looking for the two traces…"));
    m_pool->post<OperationMedians::Found>(
        Lane::ImportMedians,
        [found = m_found, wanted = analysis::WantedOperation{change.service, change.name, change.kind}](store::TraceReader& reader,
                                                                                                        const std::stop_token& stop) {
            return findOperationMedians(reader, Baseline(found->baseline.id), Candidate(found->candidate.id), wanted, stop);
        },
        [this](const Result<OperationMedians::Found>& found) {
            m_dialog->setSaid({});
            if (!found) {
                if (found.error().kind != ErrorKind::Cancelled) m_dialog->setSaid(Texts::ofError(found.error()).text);
            } else if (!found->baseline || !found->candidate) {
                m_dialog->setSaid(tr("The traces of this operation are gone."));
            } else {
                // It would stand in front of what was asked for; the answer stays for the next look.
                m_dialog->close();
                Q_EMIT comparisonRequested(found->baseline->trace, found->candidate->trace);
            }
        });
}

void ImportChangesDesk::save() {
    if (!m_found) return;
    m_saver->ask(tr("medians-of-imports"),
                 [found = m_found, order = m_dialog->model()->order()](const FilePiece& piece, const std::stop_token& stop) {
                     return exporting::writeOperationChangesCsv(found->changes, order, piece, stop);
                 });
}

}  // namespace fw::app

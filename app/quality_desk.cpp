// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quality_desk.h"

#include <string>
#include <utility>
#include <vector>

#include <QDockWidget>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>

#include "app/dock_room.h"
#include "app/quality_source.h"
#include "app/reader_pool.h"
#include "app/rule_file.h"
#include "app/shipped_rules.h"
#include "app/texts.h"
#include "app/trace_controller.h"
#include "model/items/quality_model.h"
#include "model/query/search_text.h"
#include "widgets/quality_panel.h"

namespace fw::app {

namespace {

/// Findings of one check that get a row.
constexpr std::size_t rowsOfCheck = 200;

Result<std::vector<QualityRule>> rulesFor(const std::string& file, bool shipped) {
    Result<std::vector<QualityRule>> rules = shipped ? allShippedRules() : std::vector<QualityRule>();
    if (!rules || file.empty()) return rules;
    Result<std::vector<QualityRule>> own = readRuleFile(file);
    if (!own) return own;
    for (QualityRule& rule : *own) rules->push_back(std::move(rule));
    return rules;
}

bool sameTraces(const store::CacheInfo& a, const store::CacheInfo& b) {
    return a.traces == b.traces && a.spans == b.spans && a.firstStartNs == b.firstStartNs && a.lastStartNs == b.lastStartNs &&
           a.frameKey == b.frameKey;
}

}  // namespace

QualityDesk::QualityDesk(ReaderPool& pool, TraceController& traces, Settings& settings, const WindowParts& parts, QObject* parent)
    : QObject(parent), m_pool(pool), m_traces(traces), m_settings(settings), m_parts(parts) {
    widgets::QualityPanel* panel = m_parts.checks;
    panel->setRules(m_settings.data.ruleFile, m_settings.data.shippedRules);
    connect(panel, &widgets::QualityPanel::closeRequested, this, [this] { show(false); });
    connect(panel, &widgets::QualityPanel::checkRequested, this, &QualityDesk::check);
    connect(panel, &widgets::QualityPanel::cancelRequested, this, &QualityDesk::cancel);
    connect(panel, &widgets::QualityPanel::spanRequested, this, &QualityDesk::spanRequested);
    connect(panel, &widgets::QualityPanel::searchRequested, this, &QualityDesk::searchRequested);
    connect(panel, &widgets::QualityPanel::ruleFileWanted, this, &QualityDesk::askForRuleFile);
    connect(panel, &widgets::QualityPanel::ruleFileDropped, this, [this] { useRuleFile({}); });
    connect(panel, &widgets::QualityPanel::shippedRulesChosen, this, [this](bool on) {
        m_settings.data.shippedRules = on;
        rulesChanged();
    });
    connect(&m_traces, &TraceController::cacheInfoLoaded, this, [this](const store::CacheInfo& info) {
        m_cache = info;
        updateStale();
    });
    connect(&m_traces, &TraceController::searchAnswered, this, &QualityDesk::updateStale);
    connect(&m_traces, &TraceController::brushChanged, this, &QualityDesk::updateStale);
}

void QualityDesk::show(bool on) {
    // Its room is measured on what is inside.
    if (on) m_parts.checks->prepare();
    m_parts.checksDock->setVisible(on);
    if (!on) return;
    makeRoomFor(m_parts.checksDock);
    m_parts.checks->focusList();
    if (!m_parts.checks->isChecking() && (!m_parts.checks->model()->rows() || m_stale)) check();
}

void QualityDesk::check() {
    const QString search = m_traces.searchText();
    const Result<query::SearchText> parsed = query::parseSearchText(search.toStdString());
    if (!parsed) {
        m_parts.checks->setRefused(Texts::ofError(parsed.error()).text);
        return;
    }
    const TraceRange brush = m_traces.brush();
    SearchRequest within = parsed->request;
    within.setRange(within.range().cutBy(brush));
    m_parts.checks->setChecking(0, 0);
    m_pool.postTelling<Checked>(
        Lane::Quality,
        [request = within, file = QFile::encodeName(m_settings.data.ruleFile).toStdString(), shipped = m_settings.data.shippedRules](
            store::TraceReader& reader, const std::stop_token& stop, const std::function<void(Checked)>& tell) -> Result<Checked> {
            const Result<std::vector<QualityRule>> rules = rulesFor(file, shipped);
            if (!rules) return tl::unexpected<Error>(rules.error());
            const Result<store::CacheInfo> info = reader.info();
            if (!info) return tl::unexpected<Error>(info.error());
            analysis::QualityOptions options;
            options.limit = rowsOfCheck;
            options.frameKey = info->frameKey;
            // Of some traces only it would say that those of the others are missing.
            options.frames = request.text.empty() && request.conditions.empty() && request.range().empty();
            const Result<analysis::QualityReport> report =
                checkQuality(reader, request, *rules, options, stop, [&](std::uint64_t looked, std::uint64_t all) {
                    Checked part;
                    part.looked = looked;
                    part.all = all;
                    tell(std::move(part));
                });
            if (!report) return tl::unexpected<Error>(report.error());
            Checked checked;
            checked.cache = *info;
            checked.rows = items::qualityRows(*report, *rules);
            return checked;
        },
        [this](const Checked& part) { m_parts.checks->setChecking(part.looked, part.all); },
        [this, search, brush](const Result<Checked>& answer) { take(answer, search, brush); });
}

void QualityDesk::take(const Result<Checked>& answer, const QString& search, const TraceRange& brush) {
    if (!answer) {
        if (answer.error().kind == ErrorKind::Cancelled)
            m_parts.checks->setCancelled();
        else
            m_parts.checks->setRefused(Texts::ofError(answer.error()).text);
        return;
    }
    m_checked = answer->cache;
    m_search = search;
    m_brush = brush;
    m_parts.checks->setScope(brush.empty()      ? (search.isEmpty() ? QString() : tr("of a search"))
                             : search.isEmpty() ? tr("within the brush")
                                                : tr("of a search, within the brush"));
    m_parts.checks->setRows(answer->rows);
    updateStale();
    if (m_parts.checks->isAncestorOf(m_parts.checks->window()->focusWidget())) m_parts.checks->focusList();
}

void QualityDesk::cancel() {
    m_pool.cancel(Lane::Quality);
    m_parts.checks->setCancelled();
}

void QualityDesk::updateStale() {
    if (!m_checked) return;
    QString reason;
    if (m_traces.searchText() != m_search) {
        reason = m_search.isEmpty() ? tr("All traces were checked, the list shows those of a search.")
                                    : tr("Checked were the traces of another search.");
    } else if (m_traces.brush() != m_brush) {
        reason = m_traces.brush().empty() ? tr("Only the traces within a brush were checked, the list shows more.")
                 : m_brush.empty()        ? tr("More traces were checked than the brush holds.")
                                          : tr("Checked were the traces within another brush.");
    } else if (m_cache && !sameTraces(*m_cache, *m_checked)) {
        reason = tr("The cache has changed since.");
    }
    m_stale = !reason.isEmpty();
    m_parts.checks->setStale(reason);
}

void QualityDesk::askForRuleFile() {
    const QString folder =
        m_settings.data.ruleFile.isEmpty() ? m_settings.data.importFolder : QFileInfo(m_settings.data.ruleFile).absolutePath();
    auto* files = new QFileDialog(m_parts.checks->window(), tr("Choose a file of rules"), folder,
                                  tr("Rules (*.rules *.txt)") + QStringLiteral(";;") + tr("All files (*)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, this, &QualityDesk::useRuleFile);
    files->open();
}

void QualityDesk::useRuleFile(const QString& path) {
    m_settings.data.ruleFile = path;
    rulesChanged();
}

void QualityDesk::rulesChanged() {
    m_settings.save();
    m_parts.checks->setRules(m_settings.data.ruleFile, m_settings.data.shippedRules);
    check();
}

}  // namespace fw::app

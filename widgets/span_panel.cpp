// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/span_panel.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "model/items/text.h"
#include "widgets/ai_strip.h"
#include "widgets/back_link_list.h"
#include "widgets/detail_table.h"
#include "widgets/late_parts.h"
#include "widgets/pane_splitter.h"
#include "widgets/peer_strip.h"
#include "widgets/plain_text.h"
#include "widgets/render/icons.h"
#include "widgets/run_panel.h"
#include "widgets/span_header.h"
#include "widgets/span_note.h"
#include "widgets/style_tokens.h"
#include "widgets/text_viewer.h"
#include "widgets/window_keys.h"

namespace fw::widgets {

using items::SpanDetailModel;

SpanPanel::SpanPanel(QWidget* parent) : QWidget(parent), m_model(new SpanDetailModel(this)) {
    setAttribute(Qt::WA_StyledBackground);
    setStyleProperty(this, "fwPanel", "surface");
    // All of it is data, as in the tables.
    setLayoutDirection(Qt::LeftToRight);
    setMinimumWidth(px(240));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_pages = new QStackedWidget(this);
    outer->addWidget(m_pages);

    auto* empty = plainLabel(m_pages, tr("Select a span to see its attributes, events, links and logs."), "hint");
    empty->setWordWrap(true);
    empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    empty->setContentsMargins(px(12), px(12), px(12), px(12));
    m_pages->addWidget(empty);
}

void SpanPanel::prepare() {
    if (m_splitter == nullptr) buildLate(this, [this] { build(); });
}

void SpanPanel::build() {
    auto* page = m_page = new QWidget(m_pages);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header = new SpanHeader(page);
    column->addWidget(m_header);
    m_peers = new PeerStrip(page);
    column->addWidget(m_peers);
    m_ai = new AiStrip(page);
    column->addWidget(m_ai);
    m_note = new SpanNote(page);
    m_note->setMarked(m_marked);
    column->addWidget(m_note);
    m_backLinks = new BackLinkList(page);
    m_backLinks->setLinks(m_linkedTrace, m_links);
    column->addWidget(m_backLinks);

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(px(12), px(3), px(8), px(3));
    bar->setSpacing(px(6));
    bar->addWidget(plainLabel(page, tr("Attributes"), "heading"));
    m_count = plainLabel(page, {}, "hint");
    bar->addWidget(m_count);
    bar->addStretch(1);
    m_filter = new QLineEdit(page);
    new WindowKeys(m_filter);
    m_filter->installEventFilter(this);
    m_filter->setPlaceholderText(tr("Filter keys, values"));
    m_filter->setAccessibleName(tr("Filter attributes, events and logs"));
    m_filter->setClearButtonEnabled(false);
    m_filter->setMaxLength(1000);
    m_filter->setMinimumWidth(px(90));
    // All of the hint, with the icon before it, is read before the room left of it grows.
    m_filter->setMaximumWidth(std::max(px(180), m_filter->fontMetrics().horizontalAdvance(m_filter->placeholderText()) + px(52)));
    bar->addWidget(m_filter, 100);
    column->addLayout(bar);

    m_splitter = new PaneSplitter(QStringLiteral("spanText"), Qt::Vertical, page);
    m_table = new DetailTable(m_model, m_splitter);
    m_table->setEmptyText(tr("Nothing matches the filter."));
    m_viewer = new TextViewer(m_splitter);
    m_viewer->hide();
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_viewer);
    m_splitter->setKept(1, [this] { return m_splitter->height() * 2 / 5; });
    column->addWidget(m_splitter, 1);
    m_pages->addWidget(page);
    connectParts();
    m_header->setUtc(m_utc);
    m_header->setWaits(m_waits);
    applyTheme();
    updateCount();
}

void SpanPanel::connectParts() {
    connect(m_filter, &QLineEdit::textChanged, m_model, &SpanDetailModel::setFilter);
    connect(m_model, &QAbstractItemModel::modelReset, this, &SpanPanel::updateCount);
    connect(m_table, &DetailTable::viewRequested, this, &SpanPanel::openViewer);
    connect(m_table, &DetailTable::searchRequested, this, &SpanPanel::searchRequested);
    connect(m_table, &DetailTable::linkActivated, this, &SpanPanel::linkActivated);
    connect(m_table, &DetailTable::copyRequested, this, &SpanPanel::copyRequested);
    connect(m_table, &DetailTable::columnRequested, this, &SpanPanel::columnRequested);
    connect(m_peers, &PeerStrip::peersWanted, this, &SpanPanel::peersWanted);
    connect(m_header, &SpanHeader::copyRequested, this, &SpanPanel::copyRequested);
    connect(m_header, &SpanHeader::spanRequested, this, &SpanPanel::spanRequested);
    connect(m_backLinks, &BackLinkList::linkActivated, this, &SpanPanel::linkActivated);
    connect(m_note, &SpanNote::markRequested, this, &SpanPanel::markRequested);
    connect(m_note, &SpanNote::noteWritten, this, &SpanPanel::noteWritten);
    connect(m_header, &SpanHeader::viewRequested, this, [this](const QString& title, const QString& text) {
        m_viewer->setText(title, text);
        m_viewer->show();
        m_viewer->setFocus();
    });
    connect(m_viewer, &TextViewer::copyRequested, this, &SpanPanel::copyRequested);
    connect(m_viewer, &TextViewer::closeRequested, this, &SpanPanel::closeViewer);
}

void SpanPanel::setSpan(std::shared_ptr<const analysis::TraceAnalysis> analysis, SpanIndex span) {
    if (analysis == nullptr || span >= analysis->trace->spanCount()) {
        clear();
        return;
    }
    prepare();
    if (span != m_span) {
        m_attributes.clear();
        m_ai->setFacts({});
    }
    m_span = span;
    m_header->setSpan(analysis, span);
    m_peers->setSpan(analysis, span);
    m_note->setSpan(analysis, span);
    m_backLinks->setSpan(analysis, span);
    m_model->setSpan(std::move(analysis), span);
    m_viewer->hide();
    m_table->scrollToTop();
    m_pages->setCurrentWidget(m_page);
}

void SpanPanel::setRun(std::shared_ptr<const analysis::TraceAnalysis> analysis, analysis::Row row) {
    clear();
    if (analysis == nullptr || row >= analysis->tree.rowCount() || analysis->tree.repeatAt(row) == nullptr) return;
    if (m_run == nullptr) {
        m_run = new RunPanel(m_pages);
        m_pages->addWidget(m_run);
        m_run->setUtc(m_utc);
        connect(m_run, &RunPanel::spanRequested, this, &SpanPanel::spanRequested);
    }
    m_run->setRun(std::move(analysis), row);
    m_pages->setCurrentWidget(m_run);
}

void SpanPanel::setDetails(SpanIndex span, const SpanDetails& details) {
    if (span != m_span) return;
    m_header->setDetails(details);
    m_attributes = details.attributes;
    m_ai->setFacts(analysis::aiFactsOf(m_aiMapping, m_attributes));
    m_model->setDetails(details);
}

void SpanPanel::setMissingTraces(SpanIndex span, std::vector<TraceId> missing) {
    if (span == m_span) m_model->setMissingTraces(std::move(missing));
}

void SpanPanel::setWaits(std::shared_ptr<const analysis::TraceWaits> waits) {
    m_waits = std::move(waits);
    if (m_header != nullptr) m_header->setWaits(m_waits);
}

void SpanPanel::setLogs(std::vector<LogEntry> logs) {
    m_model->setLogs(logs);
}

void SpanPanel::setMarked(std::shared_ptr<const analysis::MarkedSpans> marked) {
    m_marked = std::move(marked);
    if (m_note != nullptr) m_note->setMarked(m_marked);
}

void SpanPanel::setAiMapping(const analysis::AiMapping& mapping) {
    m_aiMapping = mapping;
    if (m_ai != nullptr) m_ai->setFacts(analysis::aiFactsOf(m_aiMapping, m_attributes));
}

void SpanPanel::setBackLinks(TraceKey trace, std::shared_ptr<const BackLinks> links) {
    m_linkedTrace = trace;
    m_links = std::move(links);
    if (m_backLinks != nullptr) m_backLinks->setLinks(m_linkedTrace, m_links);
}

void SpanPanel::editNote() {
    if (m_span != analysis::noSpan) m_note->edit();
}

void SpanPanel::flushNote() {
    if (m_note != nullptr) m_note->flush();
}

void SpanPanel::setPeers(quint64 number, std::shared_ptr<const PeerDurations> peers) {
    if (m_peers != nullptr) m_peers->setPeers(number, std::move(peers));
}

void SpanPanel::setPeersRefused(quint64 number, const QString& reason) {
    if (m_peers != nullptr) m_peers->setRefused(number, reason);
}

void SpanPanel::refreshPeers() {
    if (m_peers != nullptr && m_span != analysis::noSpan) m_peers->askAgain();
}

void SpanPanel::clear() {
    m_span = analysis::noSpan;
    if (m_peers != nullptr) m_peers->clear();
    if (m_note != nullptr) m_note->setSpan(nullptr, analysis::noSpan);
    m_model->clear();
    if (m_splitter != nullptr) m_viewer->hide();
    m_pages->setCurrentIndex(0);
}

void SpanPanel::setTheme(render::ThemeId theme) {
    m_theme = theme;
    if (m_splitter != nullptr) applyTheme();
}

void SpanPanel::applyTheme() {
    m_header->setTheme(m_theme);
    m_peers->setTheme(m_theme);
    m_note->setTheme(m_theme);
    m_backLinks->setTheme(m_theme);
    m_table->setTheme(m_theme);
    m_viewer->setTheme(m_theme);
    const auto old = m_filter->actions();
    for (QAction* action : old) m_filter->removeAction(action);
    m_filter->addAction(render::icon(QStringLiteral("filter"), render::theme(m_theme).text3), QLineEdit::LeadingPosition);
}

void SpanPanel::setUtc(bool utc) {
    m_utc = utc;
    if (m_splitter != nullptr) m_header->setUtc(utc);
    if (m_run != nullptr) m_run->setUtc(utc);
}

bool SpanPanel::eventFilter(QObject* watched, QEvent* event) {
    // Esc empties the filter, then leaves it; before any shortcut of the window.
    const bool asks = event->type() == QEvent::ShortcutOverride;
    if (watched == m_filter && (asks || event->type() == QEvent::KeyPress)) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape && key->modifiers() == Qt::NoModifier) {
            event->accept();
            if (asks) return true;
            if (m_filter->text().isEmpty())
                m_table->setFocus(Qt::OtherFocusReason);
            else
                m_filter->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SpanPanel::focusFilter() {
    prepare();
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void SpanPanel::updateCount() {
    const int all = m_model->attributeCount();
    const int shown = m_model->shownAttributeCount();
    const QString count = items::countText(static_cast<std::uint64_t>(all));
    m_count->setText(m_model->filter().isEmpty() ? count : tr("%1 of %2").arg(items::countText(static_cast<std::uint64_t>(shown)), count));
}

void SpanPanel::openViewer(const QModelIndex& index) {
    m_viewer->setText(index.data(SpanDetailModel::FullKeyRole).toString(), index.data(SpanDetailModel::RawRole).toString());
    m_viewer->show();
    m_viewer->setFocus();
}

void SpanPanel::closeViewer() {
    m_viewer->hide();
    m_table->setFocus();
}

}  // namespace fw::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quality_panel.h"

#include <utility>

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStringList>
#include <QToolButton>
#include <QVBoxLayout>

#include "model/items/quality_filter.h"
#include "model/items/quality_model.h"
#include "model/items/text.h"
#include "widgets/elided_label.h"
#include "widgets/finding_table.h"
#include "widgets/header_row.h"
#include "widgets/icon_button.h"
#include "widgets/issue_delegate.h"
#include "widgets/late_parts.h"
#include "widgets/list_header.h"
#include "widgets/list_table.h"
#include "widgets/plain_text.h"
#include "widgets/render/icons.h"
#include "widgets/style_tokens.h"
#include "widgets/window_keys.h"

namespace fw::widgets {

using items::QualityModel;

QualityPanel::QualityPanel(QWidget* parent) : QWidget(parent), m_model(new QualityModel(this)), m_filter(new items::QualityFilter(this)) {
    setAttribute(Qt::WA_StyledBackground);
    setStyleProperty(this, "fwPanel", "surface");
    m_filter->setSourceModel(m_model);
}

void QualityPanel::prepare() {
    if (m_table == nullptr) buildLate(this, [this] { build(); });
}

QSize QualityPanel::minimumSizeHint() const {
    // A dock without a title counts its height as −1 and complains where the content does not make up for it.
    // The width is that of the window: the head gives way to it.
    return m_table == nullptr ? QSize(1, 1) : QSize(px(320), layout()->totalMinimumSize().height());
}

void QualityPanel::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->setSizeConstraint(QLayout::SetNoConstraint);
    m_header = makeHeader();
    column->addWidget(m_header);
    m_table = new FindingTable(this);
    m_table->setObjectName(QStringLiteral("checkFindings"));
    m_delegate = new FindingDelegate(m_table);
    m_table->setItemDelegate(m_delegate);
    m_table->setModel(m_filter);
    m_table->setAccessibleName(tr("Findings of the checks"));
    m_table->setRowHeight(24);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    column->addWidget(m_table, 1);
    m_note = plainLabel(this, {}, "small");
    m_note->setObjectName(QStringLiteral("checksNote"));
    m_note->setWordWrap(true);
    m_note->setContentsMargins(px(12), px(6), px(12), px(6));
    column->addWidget(m_note);
    connectParts();
    refreshRules();
    refresh();
    applyTheme();
}

QWidget* QualityPanel::makeHeader() {
    auto* header = new QWidget(this);
    auto* row = makeHeaderRow(header, {.height = 34, .gap = 4});
    row->addWidget(plainLabel(header, tr("Checks"), "heading"));
    row->addSpacing(px(8));
    m_group = new QButtonGroup(this);
    m_segments = addSeveritySegments(header, row, m_group);
    row->addSpacing(px(8));
    m_summary = new ElidedLabel(header);
    setStyleProperty(m_summary, "fwText", "hint");
    m_summary->setObjectName(QStringLiteral("checksSummary"));
    m_summary->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_summary, 1);
    row->addSpacing(px(8));
    m_text = new QLineEdit(header);
    new WindowKeys(m_text);
    m_text->setPlaceholderText(tr("Filter"));
    m_text->setAccessibleName(tr("Filter the findings"));
    m_text->setMaxLength(1000);
    m_text->setFixedWidth(px(130));
    row->addWidget(m_text);
    row->addSpacing(px(4));
    m_check = new QToolButton(header);
    m_check->setObjectName(QStringLiteral("checkAgain"));
    row->addWidget(m_check);
    m_rules = new QToolButton(header);
    m_rules->setObjectName(QStringLiteral("checkRules"));
    m_rules->setText(tr("Rules…"));
    m_rules->setPopupMode(QToolButton::InstantPopup);
    makeRulesMenu();
    row->addWidget(m_rules);
    m_close = new IconButton(QStringLiteral("x"), tr("Close (Esc)"), header);
    row->addWidget(m_close);
    return header;
}

void QualityPanel::makeRulesMenu() {
    auto* menu = new QMenu(m_rules);
    m_shipped = menu->addAction(tr("Rules of the &program"));
    m_shipped->setObjectName(QStringLiteral("shippedRules"));
    m_shipped->setCheckable(true);
    menu->addSeparator();
    connect(menu->addAction(tr("&Choose a file of rules…")), &QAction::triggered, this, &QualityPanel::ruleFileWanted);
    m_dropFile = menu->addAction(QString());
    m_dropFile->setObjectName(QStringLiteral("dropRuleFile"));
    connect(m_dropFile, &QAction::triggered, this, &QualityPanel::ruleFileDropped);
    connect(m_shipped, &QAction::triggered, this, &QualityPanel::shippedRulesChosen);
    m_rules->setMenu(menu);
}

void QualityPanel::connectParts() {
    ListHeader* heads = m_table->listHeader();
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (!on) return;
        m_filter->setSeverity(id == 0 ? std::nullopt : std::optional(static_cast<Severity>(3 - id)));
        m_table->setEmptyText(emptyText());
    });
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setText(text);
        m_table->setEmptyText(emptyText());
    });
    connect(heads, &QHeaderView::sectionClicked, this, [this, heads](int section) {
        const bool descending = m_filter->sortColumn() == section && m_filter->sortOrder() == Qt::AscendingOrder;
        m_filter->sort(section, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
        heads->setSortSign(section, descending);
    });
    connect(m_check, &QToolButton::clicked, this, [this] {
        if (m_checking)
            Q_EMIT cancelRequested();
        else
            Q_EMIT checkRequested();
    });
    connect(m_close, &QToolButton::clicked, this, &QualityPanel::closeRequested);
    connect(m_table, &ListTable::rowOpened, this, &QualityPanel::openRow);
    connect(m_table, &QWidget::customContextMenuRequested, this, &QualityPanel::openMenu);
    connect(m_table, &ListTable::copyPressed, this,
            [this](const QModelIndex& index) { copyPlain(items::qualityRowText(m_model->rowAt(m_filter->mapToSource(index).row()))); });
}

void QualityPanel::setTheme(render::ThemeId theme) {
    m_theme = theme;
    if (m_table != nullptr) applyTheme();
}

void QualityPanel::applyTheme() {
    const render::Theme& colors = render::theme(m_theme);
    const QSize size(px(14), px(14));
    setSeverityIcons(m_segments, colors);
    m_close->setTheme(m_theme);
    m_delegate->setTheme(m_theme);
    m_table->setTheme(m_theme);
    const auto old = m_text->actions();
    for (QAction* action : old) m_text->removeAction(action);
    m_text->addAction(render::icon(QStringLiteral("filter"), colors.text3), QLineEdit::LeadingPosition);
}

void QualityPanel::setChecking(quint64 looked, quint64 all) {
    m_checking = true;
    m_cancelled = false;
    m_refused.clear();
    m_looked = looked;
    m_all = all;
    refresh();
}

void QualityPanel::setRows(std::shared_ptr<const items::QualityRows> rows) {
    m_checking = m_cancelled = false;
    m_refused.clear();
    m_stale.clear();
    m_model->setRows(std::move(rows));
    refresh();
}

void QualityPanel::setRefused(const QString& reason) {
    m_checking = false;
    m_refused = reason;
    // What was found by other rules is no answer to what was asked.
    m_model->setRows(nullptr);
    refresh();
}

void QualityPanel::setCancelled() {
    m_checking = false;
    m_cancelled = true;
    refresh();
}

void QualityPanel::setStale(const QString& reason) {
    if (m_stale == reason) return;
    m_stale = reason;
    refresh();
}

void QualityPanel::setScope(const QString& words) {
    if (m_scope == words) return;
    m_scope = words;
    refresh();
}

void QualityPanel::setRules(const QString& file, bool shipped) {
    m_file = file;
    m_withShipped = shipped;
    refreshRules();
}

void QualityPanel::refreshRules() {
    if (m_table == nullptr) return;
    m_shipped->setChecked(m_withShipped);
    m_dropFile->setVisible(!m_file.isEmpty());
    const QString name = m_file.section(QLatin1Char('/'), -1);
    m_dropFile->setText(tr("Without the rules of %1").arg(menuText(name)));
    setPlainToolTip(m_rules, m_file.isEmpty() ? tr("No own rules") : tr("Own rules: %1").arg(m_file));
}

QString QualityPanel::emptyText() const {
    if (!m_refused.isEmpty()) return tr("Nothing was checked.");
    const auto& rows = m_model->rows();
    if (m_checking && (!rows || rows->rows.empty())) return tr("The traces are being looked at…");
    if (!rows) return tr("Not checked yet.");
    if (rows->traces == 0) return tr("There are no traces to check.");
    if (rows->all() == 0) return tr("All checks passed.");
    return tr("The filter lets no finding through.");
}

void QualityPanel::refresh() {
    if (m_table == nullptr) return;
    const auto& rows = m_model->rows();
    QString summary = rows ? rows->summary : QString();
    if (rows && !m_scope.isEmpty()) summary = m_scope + QStringLiteral(" · ") + summary;
    if (m_checking)
        summary = m_all == 0 ? tr("Checking…") : tr("Checking: %1 of %2 traces").arg(items::countText(m_looked), items::countText(m_all));
    m_summary->setFullText(summary);
    m_summary->setAccessibleDescription(rows ? rows->coverage : QString());
    setPlainToolTip(m_summary, rows && !m_checking ? rows->coverage : summary);
    m_check->setText(m_checking ? tr("Cancel") : rows ? tr("Check again") : tr("Check now"));
    QStringList notes;
    if (!m_refused.isEmpty()) notes += m_refused;
    if (m_cancelled) notes += tr("The check was cancelled.");
    if (!m_stale.isEmpty() && !m_checking) notes += m_stale;
    if (rows && !rows->notes.isEmpty()) notes += rows->notes;
    m_note->setText(breakable(notes.join(QLatin1Char(' '))));
    const bool warns = m_cancelled || (!m_stale.isEmpty() && !m_checking);
    setStyleProperty(m_note, "fwText", !m_refused.isEmpty() ? "error" : warns ? "warn" : "small");
    m_note->setVisible(!notes.isEmpty());
    m_table->setEmptyText(emptyText());
    fitHead();
}

void QualityPanel::nameSegments(bool withWords) {
    const auto& rows = m_model->rows();
    const auto count = [&](Severity severity) { return items::countText(rows ? rows->counts[static_cast<std::size_t>(severity)] : 0); };
    const std::array<QString, 4> numbers = {items::countText(rows ? rows->all() : 0), count(Severity::Error), count(Severity::Warning),
                                            count(Severity::Info)};
    const std::array<QString, 4> words = {tr("All %1").arg(numbers[0]), tr("Errors %1").arg(numbers[1]), tr("Warnings %1").arg(numbers[2]),
                                          tr("Notes %1").arg(numbers[3])};
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool bare = !withWords && i > 0;
        m_segments[i]->setText(i == 0 ? words[i] : besideIcon(bare ? numbers[i] : words[i]));
        m_segments[i]->setAccessibleName(words[i]);
        setPlainToolTip(m_segments[i], bare ? words[i] : QString());
    }
}

/// Where room is short the signs of the severities stand for their words.
void QualityPanel::fitHead() {
    if (m_table == nullptr) return;
    nameSegments(true);
    if (m_header->minimumSizeHint().width() > width()) nameSegments(false);
}

void QualityPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitHead();
}

void QualityPanel::focusList() {
    prepare();
    if (!m_table->currentIndex().isValid() && m_filter->rowCount() > 0) m_table->selectRow(0);
    m_table->setFocus();
}

void QualityPanel::openRow(const QModelIndex& index) {
    const items::QualityRow& row = m_model->rowAt(m_filter->mapToSource(index).row());
    if (row.trace != 0) Q_EMIT spanRequested(row.trace, row.span);
}

void QualityPanel::openMenu(const QPoint& at) {
    const QModelIndex index = m_table->indexAt(at).isValid() ? m_table->indexAt(at) : m_table->currentIndex();
    if (!index.isValid()) return;
    const items::QualityRow row = m_model->rowAt(m_filter->mapToSource(index).row());
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("findingMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(row.span ? tr("Open the span") : tr("Open the trace"), this, [this, row] { Q_EMIT spanRequested(row.trace, row.span); })
        ->setEnabled(row.trace != 0);
    QAction* find =
        menu->addAction(tr("Find traces with this operation and service"), this, [this, row] { Q_EMIT searchRequested(row.search); });
    find->setObjectName(QStringLiteral("findAlike"));
    find->setEnabled(!row.search.isEmpty());
    menu->addSeparator();
    menu->addAction(tr("Copy the row"), this, [row] { copyPlain(items::qualityRowText(row)); });
    menu->addAction(tr("Copy all rows"), this, &QualityPanel::copyAll)->setObjectName(QStringLiteral("copyFindings"));
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

/// As they are seen: filtered and in order.
void QualityPanel::copyAll() {
    QString text;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        text += items::qualityRowText(m_model->rowAt(m_filter->mapToSource(m_filter->index(row, 0)).row())) + QLatin1Char('\n');
    copyPlain(text);
}

void QualityPanel::showEvent(QShowEvent* event) {
    prepare();
    QWidget::showEvent(event);
}

void QualityPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closeRequested();
        event->accept();
        return;
    }
    QWidget::keyPressEvent(event);
}

}  // namespace fw::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import_problems_panel.h"

#include <algorithm>

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include "model/items/issue_filter.h"
#include "model/items/issue_text.h"
#include "model/items/text.h"
#include "widgets/header_row.h"
#include "widgets/icon_button.h"
#include "widgets/issue_delegate.h"
#include "widgets/issue_detail.h"
#include "widgets/late_parts.h"
#include "widgets/list_header.h"
#include "widgets/pane_splitter.h"
#include "widgets/plain_text.h"
#include "widgets/render/icons.h"
#include "widgets/sized_table.h"
#include "widgets/style_tokens.h"
#include "widgets/window_keys.h"

namespace fw::widgets {

using items::IssueModel;

namespace {

/// The reason is what the reader came for: the other columns give way to it.
class IssueTable : public SizedTable {
public:
    using SizedTable::SizedTable;

protected:
    void layOutColumns() override {
        constexpr std::array<int, IssueModel::ColumnCount> wished = {34, 190, 176, 0, 220};
        const int sign = px(wished[IssueModel::Severity]);
        int others = 0;
        for (const int width : wished) others += px(width);
        const int room = viewport()->width();
        const double share = std::clamp((room * 0.62 - sign) / (others - sign), 0.3, 1.0);
        int used = sign;
        setColumnWidth(IssueModel::Severity, sign);
        for (const int column : {IssueModel::File, IssueModel::Where, IssueModel::Action}) {
            const int width = static_cast<int>(px(wished[static_cast<std::size_t>(column)]) * share);
            setColumnWidth(column, width);
            used += width;
        }
        setColumnWidth(IssueModel::Reason, std::max(px(120), room - used));
    }
};

}  // namespace

ImportProblemsPanel::ImportProblemsPanel(IssueModel* model, QWidget* parent)
    : QWidget(parent), m_model(model), m_filter(new items::IssueFilter(this)) {
    setAttribute(Qt::WA_StyledBackground);
    setStyleProperty(this, "fwPanel", "surface");
    m_filter->setSourceModel(model);
}

void ImportProblemsPanel::prepare() {
    if (m_splitter == nullptr) buildLate(this, [this] { build(); });
}

QSize ImportProblemsPanel::minimumSizeHint() const {
    // A dock without a title counts its height as −1 and complains where the content does not make up for it.
    return m_splitter == nullptr ? QSize(1, 1) : QWidget::minimumSizeHint();
}

void ImportProblemsPanel::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    m_splitter = new PaneSplitter(QStringLiteral("problemDetail"), Qt::Horizontal, this);
    QWidget* left = makeList(m_splitter);
    m_detail = new IssueDetail(m_splitter);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_detail);
    m_splitter->setSizes({px(1000), px(440)});
    m_splitter->setKept(1, [this] { return std::min(px(440), m_splitter->width() * 2 / 5); });
    column->addWidget(m_splitter, 1);
    connectParts();
    setSummary(m_summaryText);
    updateCounts();
    applyTheme();
}

QWidget* ImportProblemsPanel::makeHeader() {
    auto* header = new QWidget(this);
    auto* row = makeHeaderRow(header, {.height = 34, .gap = 4});
    row->addWidget(plainLabel(header, tr("Import problems"), "heading"));
    row->addSpacing(px(8));
    m_group = new QButtonGroup(this);
    m_segments = addSeveritySegments(header, row, m_group);
    row->addStretch(1);
    m_summary = plainLabel(header, {}, "hint");
    m_summary->setMinimumWidth(0);
    row->addWidget(m_summary);
    row->addSpacing(px(8));
    m_text = new QLineEdit(header);
    new WindowKeys(m_text);
    m_text->setPlaceholderText(tr("Filter"));
    m_text->setAccessibleName(tr("Filter the problems"));
    m_text->setMaxLength(1000);
    m_text->setMinimumWidth(px(90));
    m_text->setMaximumWidth(px(180));
    row->addWidget(m_text, 1);
    row->addSpacing(px(4));
    m_save = new QToolButton(header);
    m_save->setText(besideIcon(tr("Save report")));
    m_save->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    row->addWidget(m_save);
    m_close = new IconButton(QStringLiteral("x"), tr("Close (Esc)"), header);
    row->addWidget(m_close);
    return header;
}

QWidget* ImportProblemsPanel::makeList(QWidget* parent) {
    auto* left = new QWidget(parent);
    auto* list = new QVBoxLayout(left);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    m_table = new IssueTable(left);
    m_table->setObjectName(QStringLiteral("importProblems"));
    m_delegate = new IssueDelegate(m_table);
    m_table->setItemDelegate(m_delegate);
    m_table->setModel(m_filter);
    m_table->setAccessibleName(tr("Import problems"));
    m_table->setEmptyText(tr("Nothing to report."));
    m_table->setRowHeight(24);
    list->addWidget(m_table, 1);
    m_note = plainLabel(left,
                        tr("Equal problems are one row with a count; at most %1 rows are kept, the rest is counted.")
                            .arg(items::countText(IssueModel::maxRows)),
                        "small");
    m_note->setWordWrap(true);
    m_note->setContentsMargins(px(12), px(6), px(12), px(6));
    list->addWidget(m_note);
    return left;
}

void ImportProblemsPanel::connectParts() {
    ListHeader* heads = m_table->listHeader();
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (!on) return;
        static constexpr std::array severities = {IssueSeverity::Error, IssueSeverity::Warning, IssueSeverity::Note};
        m_filter->setSeverity(id == 0 ? std::nullopt : std::optional(severities[static_cast<std::size_t>(id - 1)]));
        showCurrent();
    });
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setText(text);
        showCurrent();
    });
    connect(heads, &QHeaderView::sectionClicked, this, [this, heads](int section) {
        const bool descending = m_filter->sortColumn() == section && m_filter->sortOrder() == Qt::AscendingOrder;
        m_filter->sort(section, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
        heads->setSortSign(section, descending);
    });
    connect(m_save, &QToolButton::clicked, this, &ImportProblemsPanel::saveReportRequested);
    connect(m_close, &QToolButton::clicked, this, &ImportProblemsPanel::closeRequested);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportProblemsPanel::showCurrent);
    connect(m_table, &ListTable::copyPressed, this,
            [this](const QModelIndex& index) { copyPlain(items::issueReport(m_model->issueAt(m_filter->mapToSource(index).row()))); });
    connect(m_model, &IssueModel::countsChanged, this, &ImportProblemsPanel::updateCounts);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ImportProblemsPanel::showCurrent);
    connect(m_detail, &IssueDetail::readAgainRequested, this, &ImportProblemsPanel::readAgainRequested);
    connect(m_detail, &IssueDetail::joinRequested, this, &ImportProblemsPanel::joinRequested);
    connect(m_detail, &IssueDetail::mappingRequested, this, &ImportProblemsPanel::mappingRequested);
    connect(m_detail, &IssueDetail::contextWanted, this, &ImportProblemsPanel::contextWanted);
}

void ImportProblemsPanel::setSummary(const QString& summary) {
    m_summaryText = summary;
    if (m_splitter != nullptr) m_summary->setText(items::cellText(summary, 200));
}

void ImportProblemsPanel::setTheme(render::ThemeId theme) {
    m_theme = theme;
    if (m_splitter != nullptr) applyTheme();
}

void ImportProblemsPanel::applyTheme() {
    const render::Theme& colors = render::theme(m_theme);
    const QSize size(px(14), px(14));
    setSeverityIcons(m_segments, colors);
    m_save->setIcon(render::icon(QStringLiteral("export"), colors.text2));
    m_save->setIconSize(size);
    m_close->setTheme(m_theme);
    m_delegate->setTheme(m_theme);
    m_table->setTheme(m_theme);
    m_detail->setTheme(m_theme);
    const auto old = m_text->actions();
    for (QAction* action : old) m_text->removeAction(action);
    m_text->addAction(render::icon(QStringLiteral("filter"), colors.text3), QLineEdit::LeadingPosition);
}

void ImportProblemsPanel::focusList() {
    prepare();
    if (!m_table->currentIndex().isValid() && m_filter->rowCount() > 0) m_table->selectRow(0);
    m_table->setFocus();
}

IssueDetail* ImportProblemsPanel::detail() {
    prepare();
    return m_detail;
}

QString ImportProblemsPanel::report() const {
    return m_model->report();
}

void ImportProblemsPanel::updateCounts() {
    const IssueModel::Counts counts = m_model->counts();
    const auto text = [](int count) { return items::countText(static_cast<std::uint64_t>(count)); };
    m_segments[0]->setText(tr("All %1").arg(text(counts.all())));
    m_segments[1]->setText(besideIcon(tr("Errors %1").arg(text(counts.errors))));
    m_segments[2]->setText(besideIcon(tr("Warnings %1").arg(text(counts.warnings))));
    m_segments[3]->setText(besideIcon(tr("Notes %1").arg(text(counts.notes))));
    if (m_model->notKept() > 0)
        m_note->setText(tr("Equal problems are one row with a count. %1 more found no row and are only counted.")
                            .arg(items::countText(m_model->notKept())));
    showCurrent();
}

void ImportProblemsPanel::showCurrent() {
    QModelIndex current = m_table->currentIndex();
    if (!current.isValid() && m_filter->rowCount() > 0) {
        m_table->selectRow(0);
        current = m_table->currentIndex();
    }
    if (!current.isValid()) {
        m_detail->setIssue(std::nullopt);
        return;
    }
    m_detail->setIssue(m_model->issueAt(m_filter->mapToSource(current).row()));
}

void ImportProblemsPanel::showEvent(QShowEvent* event) {
    prepare();
    QWidget::showEvent(event);
}

void ImportProblemsPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closeRequested();
        event->accept();
        return;
    }
    QWidget::keyPressEvent(event);
}

}  // namespace fw::widgets

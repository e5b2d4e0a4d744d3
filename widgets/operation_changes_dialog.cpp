// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/operation_changes_dialog.h"

#include <algorithm>
#include <climits>
#include <utility>

#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include "model/items/operation_change_model.h"
#include "model/items/text.h"
#include "widgets/compare_cell_delegate.h"
#include "widgets/pane_head.h"
#include "widgets/pane_table.h"
#include "widgets/plain_text.h"
#include "widgets/style_tokens.h"

namespace fw::widgets {

using items::OperationChangeModel;

OperationChangesDialog::OperationChangesDialog(QWidget* parent)
    : QDialog(parent),
      m_model(new OperationChangeModel(this)),
      m_delegate(new CompareCellDelegate(this)),
      m_sentence(plainLabel(this, {}, nullptr)),
      m_sides(plainLabel(this, {}, "hint")),
      m_note(plainLabel(this, {}, "hint")),
      m_head(new PaneHead(this)),
      m_search(new QLineEdit(m_head)),
      m_table(new PaneTable(this)),
      m_swap(new QPushButton(this)),
      m_medians(new QPushButton(this)),
      m_close(new QPushButton(this)) {
    setObjectName(QStringLiteral("operationChanges"));
    m_sentence->setObjectName(QStringLiteral("operationChangesSentence"));
    m_sides->setObjectName(QStringLiteral("operationChangesSides"));
    m_note->setObjectName(QStringLiteral("operationChangesNote"));
    m_search->setObjectName(QStringLiteral("operationChangesSearch"));
    m_table->setObjectName(QStringLiteral("operationChangesRows"));
    m_swap->setObjectName(QStringLiteral("operationChangesSwap"));
    m_medians->setObjectName(QStringLiteral("operationChangesMedians"));
    for (QLabel* label : {m_sentence, m_sides, m_note}) label->setWordWrap(true);
    for (QPushButton* button : {m_swap, m_medians, m_close}) button->setAutoDefault(false);
    m_search->setMaxLength(1000);
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(px(220));
    m_head->addField(m_search);
    m_table->setItemDelegate(m_delegate);
    m_table->setModel(m_model);
    m_table->setColumns({{220, 120, true},
                         {130, 80, true},
                         {70, 60},
                         {70, 60},
                         {84, 76},
                         {150, 132},
                         {84, 76},
                         {150, 132},
                         {104, 92},
                         {104, 92},
                         {88, 80}});
    m_table->setSort(m_model->sortColumn(), m_model->sortDescending());

    auto* words = new QVBoxLayout;
    words->setContentsMargins(px(12), px(12), px(12), px(8));
    words->setSpacing(px(4));
    words->addWidget(m_sentence);
    words->addWidget(m_sides);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(px(12), px(8), px(12), px(12));
    buttons->setSpacing(px(8));
    buttons->addWidget(m_note, 1);
    for (QPushButton* button : {m_swap, m_medians, m_close}) buttons->addWidget(button);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(words);
    all->addWidget(m_head);
    all->addWidget(m_table, 1);
    all->addLayout(buttons);

    connect(m_model, &OperationChangeModel::sortWanted, this, &OperationChangesDialog::askForOrder);
    connect(m_search, &QLineEdit::textChanged, this, &OperationChangesDialog::askForOrder);
    connect(m_head, &PaneHead::csvWanted, this, &OperationChangesDialog::csvWanted);
    connect(m_swap, &QPushButton::clicked, this, &OperationChangesDialog::swapWanted);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_medians, &QPushButton::clicked, this, [this] { openMedians(m_table->currentIndex()); });
    connect(m_table, &ListTable::rowOpened, this, &OperationChangesDialog::openMedians);
    connect(m_table, &PaneTable::menuRequested, this, &OperationChangesDialog::openMenu);
    connect(m_table, &PaneTable::copyRequested, this, &OperationChangesDialog::copyRequested);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { refresh(); });
    resize(QSize(px(1220), px(620)).boundedTo(screen()->availableSize() * 9 / 10));
    m_table->setFocus();
    retranslate();
}

void OperationChangesDialog::retranslate() {
    setWindowTitle(tr("Medians of two imports"));
    m_search->setPlaceholderText(tr("Operation or service"));
    m_search->setAccessibleName(tr("Filter the operations"));
    m_table->setAccessibleName(tr("Operations before and after"));
    m_swap->setText(tr("&Swap A and B"));
    m_medians->setText(tr("&Compare the two medians"));
    m_close->setText(tr("Close"));
    refresh();
}

void OperationChangesDialog::setSides(const QString& a, const QString& b) {
    m_a = a;
    m_b = b;
    refresh();
}

void OperationChangesDialog::setBusy() {
    m_busy = true;
    m_refused.clear();
    m_said.clear();
    refresh();
}

void OperationChangesDialog::setChanges(std::shared_ptr<const analysis::OperationChanges> changes, const QString& note) {
    m_busy = false;
    m_refused.clear();
    m_left = note;
    ++m_number;
    m_model->setChanges(std::move(changes));
    m_table->setSort(m_model->sortColumn(), m_model->sortDescending());
    if (!m_search->text().isEmpty()) askForOrder();
    if (m_model->rowCount() > 0) m_table->selectRow(0);
    refresh();
}

void OperationChangesDialog::setRefused(const QString& reason) {
    m_busy = false;
    m_refused = reason;
    m_left.clear();
    ++m_number;
    m_model->setChanges(nullptr);
    refresh();
}

void OperationChangesDialog::askForOrder() {
    if (!m_model->changes()) return;
    Q_EMIT orderWanted({++m_number, m_model->changes(), OperationChangeModel::fieldOfColumn(m_model->sortColumn()),
                        m_model->sortDescending(), m_search->text().trimmed()});
}

void OperationChangesDialog::setOrder(quint64 number, std::vector<std::uint32_t> order) {
    if (number != m_number) return;
    const analysis::OperationChange* held = m_model->changeAt(m_table->currentIndex().row());
    m_model->setOrder(std::move(order));
    int at = m_model->rowCount() > 0 ? 0 : -1;
    for (int row = 0; held != nullptr && row < m_model->rowCount(); ++row)
        if (m_model->changeAt(row) == held) at = row;
    if (at >= 0) m_table->selectRow(at);
    refresh();
}

void OperationChangesDialog::setSaid(const QString& text) {
    m_said = text;
    refresh();
}

QString OperationChangesDialog::refusalOf(const analysis::OperationChange* change) const {
    if (change == nullptr) return tr("Select an operation first.");
    if (change->wait) return tr("A wait is no span: it has no median trace.");
    return change->medianDeltaNs() ? QString() : tr("Only one of the imports has this operation.");
}

void OperationChangesDialog::openMedians(const QModelIndex& index) {
    const analysis::OperationChange* change = m_model->changeAt(index.row());
    if (const QString why = refusalOf(change); !why.isEmpty()) {
        setSaid(why);
        return;
    }
    Q_EMIT mediansWanted(static_cast<quint32>(change - m_model->changes()->rows.data()));
}

void OperationChangesDialog::openMenu(const QModelIndex& index, const QPoint& at) {
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("operationChangesMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (index.isValid()) {
        menu->addAction(tr("Compare the two medians"), this, [this, at = QPersistentModelIndex(index)] { openMedians(at); })
            ->setEnabled(refusalOf(m_model->changeAt(index.row())).isEmpty());
        m_table->addCopyActions(*menu, index);
        menu->addSeparator();
    }
    m_table->addSortMenu(*menu);
    if (m_model->changes()) menu->addAction(tr("Save as CSV…"), this, &OperationChangesDialog::csvWanted);
    menu->popup(at);
}

void OperationChangesDialog::refresh() {
    const auto& changes = m_model->changes();
    m_sentence->setText(m_busy                 ? tr("Comparing…")
                        : !m_refused.isEmpty() ? m_refused
                        : changes              ? items::operationChangesSentence(*changes)
                                               : QString());
    m_sides->setText(m_a.isEmpty() ? QString() : tr("A: %1\nB: %2").arg(m_a, m_b));
    const std::size_t all = changes ? changes->rows.size() : 0;
    const auto shown = static_cast<std::size_t>(m_model->rowCount());
    m_table->setEmptyText(m_busy || !changes ? QString() : all == 0 ? tr("There is no operation.") : tr("No operation is called that."));
    m_head->setSentence(!changes      ? QString()
                        : shown < all ? tr("%1 of %2 operations").arg(items::countText(shown), items::countText(all))
                                      : tr("%Ln operations", nullptr, static_cast<int>(std::min<std::size_t>(all, INT_MAX))));
    m_head->setCsvEnabled(changes != nullptr && !m_busy);
    const QString why = refusalOf(m_model->changeAt(m_table->currentIndex().row()));
    m_medians->setEnabled(why.isEmpty() && !m_busy);
    setPlainToolTip(m_medians, why.isEmpty() ? tr("Opens side by side the two traces that hold the spans of median duration.") : why);
    m_swap->setEnabled(!m_busy);
    m_note->setText(!m_said.isEmpty()   ? m_said
                    : !m_left.isEmpty() ? m_left
                                        : tr("Δ per trace is the contribution to the critical path. Δ p50 is coloured where the intervals "
                                             "do not overlap."));
}

void OperationChangesDialog::setTheme(render::ThemeId theme) {
    m_delegate->setTheme(theme);
    m_table->setTheme(theme);
    m_head->setTheme(theme);
}

void OperationChangesDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

}  // namespace fw::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table_pane.h"

#include <utility>

#include <QEvent>
#include <QMenu>
#include <QVBoxLayout>

#include "widgets/pane_head.h"
#include "widgets/row_delegate.h"

namespace fw::widgets {

TablePane::TablePane(const QString& menuName, TraceWindow* window, QWidget* parent)
    : TracePane(window, parent), m_head(new PaneHead(this)), m_table(new PaneTable(this)), m_menuName(menuName) {
    m_table->setObjectName(QString(menuName).replace(QStringLiteral("Menu"), QStringLiteral("Table")));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_table, 1);
    m_head->followWindow(window);
    setFocusProxy(m_table);
    connect(m_table, &ListTable::rowOpened, this, [this](const QModelIndex& index) { openRow(index); });
    connect(m_table, &PaneTable::menuRequested, this, &TablePane::openMenu);
    connect(m_table, &PaneTable::copyRequested, this, &TracePane::copyRequested);
    connect(m_head, &PaneHead::csvWanted, this, [this] { askCsv(); });
}

void TablePane::setRows(QAbstractItemModel* model, RowDelegate* delegate, std::vector<PaneTable::ColumnWidth> columns) {
    m_delegate = delegate;
    m_table->setItemDelegate(delegate);
    m_table->setModel(model);
    m_table->setColumns(std::move(columns));
}

void TablePane::setTrace(std::shared_ptr<const analysis::TraceAnalysis> analysis) {
    if (analysis == m_analysis) return;
    const bool grown = analysis && m_analysis && analysis->trace->summary.key == m_analysis->trace->summary.key;
    m_analysis = std::move(analysis);
    ++m_number;
    if (!grown) dropRows();
    refreshSentence();
    if (m_analysis) ask();
}

void TablePane::setTheme(render::ThemeId theme) {
    m_delegate->setTheme(theme);
    m_table->setTheme(theme);
    m_head->setTheme(theme);
}

QString TablePane::sentence() const {
    return m_head->sentence();
}

void TablePane::openMenu(const QModelIndex& index, const QPoint& at) {
    auto* menu = new QMenu(this);
    menu->setObjectName(m_menuName);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (index.isValid()) {
        addRowActions(*menu, index);
        m_table->addCopyActions(*menu, index);
        menu->addSeparator();
    }
    addOrderActions(*menu);
    if (hasRows()) menu->addAction(tr("Save as CSV…"), this, [this] { askCsv(); });
    menu->popup(at);
}

void TablePane::changeEvent(QEvent* event) {
    TracePane::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    retitle();
    refreshSentence();
}

}  // namespace fw::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sources_panel.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "model/items/text.h"
#include "widgets/header_row.h"
#include "widgets/icon_button.h"
#include "widgets/plain_text.h"
#include "widgets/source_view.h"
#include "widgets/style_tokens.h"

namespace fw::widgets {

using items::SourceListModel;

SourcesPanel::SourcesPanel(QWidget* parent) : QWidget(parent), m_model(new SourceListModel(this)) {
    setAttribute(Qt::WA_StyledBackground);
    setStyleProperty(this, "fwPanel", "panel");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* header = new QWidget(this);
    auto* row = makeHeaderRow(header, {.right = 6, .gap = 6});
    row->addWidget(plainLabel(header, tr("Sources"), "heading"));
    m_count = plainLabel(header, {}, "hint");
    row->addWidget(m_count);
    row->addStretch(1);
    m_unit = plainLabel(header, tr("spans"), "small");
    row->addWidget(m_unit);
    m_add = new IconButton(QStringLiteral("plus"), tr("Open files… (Ctrl+O)"), header);
    row->addWidget(m_add);
    column->addWidget(header);

    m_pages = new QStackedWidget(this);
    auto* empty = plainLabel(m_pages, tr("No imports yet. Opened files will be listed here."), "hint");
    empty->setWordWrap(true);
    empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    empty->setContentsMargins(px(12), px(10), px(12), px(10));
    m_pages->addWidget(empty);
    m_view = new SourceView(m_model, m_pages);
    m_pages->addWidget(m_view);
    column->addWidget(m_pages, 1);
    m_factsBox = new QWidget(this);
    auto* facts = new QVBoxLayout(m_factsBox);
    facts->setContentsMargins(px(12), px(8), px(12), px(8));
    m_facts = plainLabel(m_factsBox, {}, "small");
    m_facts->setObjectName(QStringLiteral("sourceFacts"));
    m_facts->setWordWrap(true);
    facts->addWidget(m_facts);
    column->addWidget(m_factsBox);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &SourcesPanel::openMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &SourcesPanel::showFacts);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &SourcesPanel::showFacts);
    connect(m_model, &QAbstractItemModel::modelReset, this, &SourcesPanel::showFacts);
    connect(m_add, &QToolButton::clicked, this, &SourcesPanel::addRequested);
    connect(m_view, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT sourceActivated(index.data(SourceListModel::SourceRole).toString()); });
    setSources({});
}

void SourcesPanel::setSources(const std::vector<SourceEntry>& sources) {
    m_model->setSources(sources);
    m_count->setText(items::countText(sources.size()));
    m_unit->setVisible(!sources.empty());
    m_pages->setCurrentIndex(sources.empty() ? 0 : 1);
}

void SourcesPanel::setUtc(bool utc) {
    m_model->setUtc(utc);
}

void SourcesPanel::showFacts() {
    const QString facts = m_view->currentIndex().data(SourceListModel::FactsRole).toString();
    m_facts->setText(facts);
    m_factsBox->setVisible(!facts.isEmpty());
}

void SourcesPanel::openMenu(const QPoint& at) {
    const QModelIndex index = m_view->indexAt(at).isValid() ? m_view->indexAt(at) : m_view->currentIndex();
    if (!index.isValid()) return;
    const QString name = index.data(SourceListModel::SourceRole).toString();
    const qint64 id = index.data(SourceListModel::IdRole).toLongLong();
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("sourceMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Show its problems"), this, [this, name] { Q_EMIT sourceActivated(name); });
    menu->addAction(tr("Copy the path"), this, [name] { copyPlain(name); });
    menu->addAction(tr("Read the file again"), this, [this, name] { Q_EMIT readAgainRequested(name); });
    menu->addSeparator();
    if (index.data(SourceListModel::FailedRole).toBool()) {
        menu->addAction(tr("Remove from the list"), this, [this, name] { Q_EMIT failureDismissed(name); })
            ->setObjectName(QStringLiteral("dismissFailure"));
        menu->popup(m_view->viewport()->mapToGlobal(at));
        return;
    }
    QAction* remove = menu->addAction(tr("Remove this import…"), this, [this, id, name] { Q_EMIT removeRequested(id, name); });
    remove->setObjectName(QStringLiteral("removeImport"));
    remove->setEnabled(id != 0 && index.data(SourceListModel::ProgressRole).toDouble() < 0);
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

void SourcesPanel::setTheme(render::ThemeId theme) {
    m_view->setTheme(theme);
    m_add->setTheme(theme);
}

}  // namespace fw::widgets

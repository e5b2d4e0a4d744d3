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
    addComparisons(menu, id, name);
    QAction* remove = menu->addAction(tr("Remove this import…"), this, [this, id, name] { Q_EMIT removeRequested(id, name); });
    remove->setObjectName(QStringLiteral("removeImport"));
    remove->setEnabled(id != 0 && index.data(SourceListModel::ProgressRole).toDouble() < 0);
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

std::map<qint64, QString> SourcesPanel::finished() const {
    std::map<qint64, QString> out;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row);
        const qint64 id = index.data(SourceListModel::IdRole).toLongLong();
        if (id != 0 && index.data(SourceListModel::ProgressRole).toDouble() < 0 && !index.data(SourceListModel::FailedRole).toBool())
            out.emplace(id, index.data(SourceListModel::SourceRole).toString());
    }
    return out;
}

bool SourcesPanel::compareNewest() {
    const std::map<qint64, QString> imports = finished();
    if (imports.size() < 2) return false;
    const auto newest = imports.rbegin();
    const auto before = std::next(newest);
    Q_EMIT comparisonRequested(newest->first, newest->second, before->first, before->second);
    return true;
}

std::vector<qint64> SourcesPanel::chosen() const {
    const std::map<qint64, QString> imports = finished();
    std::vector<qint64> out;
    for (const QModelIndex& index : m_view->selectionModel()->selectedIndexes())
        if (const qint64 id = index.data(SourceListModel::IdRole).toLongLong(); imports.contains(id)) out.push_back(id);
    std::sort(out.begin(), out.end());
    return out;
}

bool SourcesPanel::compareMedians() {
    std::vector<qint64> pair = chosen();
    if (pair.size() != 2) {
        pair.clear();
        for (const auto& [id, name] : finished()) pair.push_back(id);
        if (pair.size() < 2) return false;
        pair.erase(pair.begin(), pair.end() - 2);
    }
    Q_EMIT mediansRequested(pair[0], pair[1]);
    return true;
}

void SourcesPanel::addComparisons(QMenu* menu, qint64 id, const QString& name) {
    const std::map<qint64, QString> imports = finished();
    if (!imports.contains(id) || imports.size() < 2) return;
    if (const std::vector<qint64> pair = chosen(); pair.size() == 2 && std::find(pair.begin(), pair.end(), id) != pair.end())
        menu->addAction(tr("Compare medians"), this, [this, pair] { Q_EMIT mediansRequested(pair[0], pair[1]); })
            ->setObjectName(QStringLiteral("compareMedians"));
    QMenu* medians = menu->addMenu(tr("Compare medians with import"));
    medians->setObjectName(QStringLiteral("compareMediansWith"));
    QMenu* others = menu->addMenu(tr("Compare with import"));
    others->setObjectName(QStringLiteral("compareImports"));
    for (auto other = imports.rbegin(); other != imports.rend(); ++other) {
        if (other->first == id) continue;
        const QString text = items::cellText(other->second.section(QLatin1Char('/'), -1), 60);
        others->addAction(menuText(text), this,
                          [this, id, name, other = *other] { Q_EMIT comparisonRequested(id, name, other.first, other.second); });
        medians->addAction(menuText(text), this, [this, id, other = other->first] { Q_EMIT mediansRequested(other, id); });
    }
    menu->addSeparator();
}

void SourcesPanel::setTheme(render::ThemeId theme) {
    m_view->setTheme(theme);
    m_add->setTheme(theme);
}

}  // namespace fw::widgets

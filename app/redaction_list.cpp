// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/redaction_list.h"

#include <algorithm>
#include <cstdint>

#include <QHeaderView>

#include "app/export_texts.h"
#include "model/items/text.h"
#include "widgets/style_tokens.h"

namespace fw::app {

namespace {

constexpr int longestShown = 200;
constexpr int findHeight = 22;

void showFind(QTreeWidgetItem* item, const exporting::RedactionFind& find) {
    const QString before = items::cellText(find.before, longestShown);
    item->setText(RedactionList::Before,
                  find.where.empty() ? before : items::cellText(find.where, longestShown) + QStringLiteral(" = ") + before);
    item->setText(RedactionList::After, items::cellText(find.after, longestShown));
}

}  // namespace

RedactionList::RedactionList(QWidget* parent) : QTreeWidget(parent) {
    setObjectName(QStringLiteral("redactionList"));
    setAccessibleName(tr("What is left out"));
    setColumnCount(ColumnCount);
    setHeaderLabels({tr("Left out"), tr("Count"), tr("Before"), tr("After")});
    headerItem()->setTextAlignment(Count, Qt::AlignRight | Qt::AlignVCenter);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setUniformRowHeights(true);
    setTextElideMode(Qt::ElideMiddle);
    header()->setStretchLastSection(true);
    header()->resizeSection(Rule, widgets::px(170));
    header()->resizeSection(Count, widgets::px(56));
    header()->resizeSection(Before, widgets::px(280));
}

void RedactionList::setCounts(const std::vector<exporting::RedactionCount>& counts) {
    clear();
    for (const exporting::RedactionCount& count : counts) {
        auto* rule = new QTreeWidgetItem(this);
        rule->setSizeHint(Rule, QSize(0, widgets::px(findHeight)));
        rule->setText(Rule, ExportTexts::ofRule(count.name));
        rule->setText(Count, items::countText(count.count));
        rule->setTextAlignment(Count, Qt::AlignRight | Qt::AlignVCenter);
        if (count.finds.empty()) continue;
        showFind(rule, count.finds.front());
        std::uint64_t told = 0;
        for (const exporting::RedactionFind& find : count.finds) {
            told += find.count;
            if (count.finds.size() == 1) break;
            auto* item = new QTreeWidgetItem(rule);
            item->setText(Count, items::countText(find.count));
            item->setTextAlignment(Count, Qt::AlignRight | Qt::AlignVCenter);
            showFind(item, find);
        }
        if (told < count.count) {
            auto* more = new QTreeWidgetItem(rule);
            more->setText(Before,
                          tr("%Ln more find(s)", nullptr, static_cast<int>(std::min<std::uint64_t>(count.count - told, INT32_MAX))));
        }
    }
    setAllShown(m_all);
    if (topLevelItemCount() > 0) setCurrentItem(topLevelItem(0));
}

void RedactionList::setAllShown(bool on) {
    m_all = on;
    if (on)
        expandAll();
    else
        collapseAll();
}

}  // namespace fw::app

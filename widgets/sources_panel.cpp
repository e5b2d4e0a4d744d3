// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sources_panel.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "model/items/text.h"
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
    header->setAttribute(Qt::WA_StyledBackground);
    setStyleProperty(header, "fwPanel", "header");
    header->setFixedHeight(px(28));
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(px(12), 0, px(6), 0);
    row->setSpacing(px(6));
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

void SourcesPanel::setTheme(render::ThemeId theme) {
    m_view->setTheme(theme);
    m_add->setTheme(theme);
}

}  // namespace fw::widgets

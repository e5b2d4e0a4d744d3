// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mapping_preview_pane.h"

#include <array>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

#include "model/items/mapping_preview_model.h"
#include "widgets/mapping_delegates.h"
#include "widgets/plain_text.h"
#include "widgets/sized_table.h"
#include "widgets/style_tokens.h"

namespace fw::widgets {

using items::MappingPreviewModel;

namespace {

constexpr std::array<int, MappingPreviewModel::ColumnCount> widths = {52, 124, 172, 86, 78, 380, 150, 140, 140};

/// The text takes what is left once all is seen; in narrow windows the table scrolls sideways.
class PreviewTable : public SizedTable {
public:
    using SizedTable::SizedTable;

protected:
    void layOutColumns() override {
        if (model() == nullptr) return;
        int others = 0;
        for (int column = 0; column < MappingPreviewModel::ColumnCount; ++column) {
            if (column == MappingPreviewModel::Text) continue;
            setColumnWidth(column, px(widths[static_cast<std::size_t>(column)]));
            others += columnWidth(column);
        }
        setColumnWidth(MappingPreviewModel::Text, std::max(px(widths[MappingPreviewModel::Text]), viewport()->width() - others));
    }
};

}  // namespace

MappingPreviewPane::MappingPreviewPane(QWidget* parent) : QWidget(parent), m_model(new MappingPreviewModel(this)) {
    setAttribute(Qt::WA_StyledBackground);
    setStyleProperty(this, "fwPanel", "surface");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_table = new PreviewTable(this);
    m_table->setObjectName(QStringLiteral("mappingPreview"));
    m_table->setAccessibleName(tr("What becomes of the first lines"));
    m_delegate = new MappingPreviewDelegate(m_table);
    m_table->setItemDelegate(m_delegate);
    m_table->setModel(m_model);
    m_table->setMinimumWidth(px(280));
    column->addWidget(m_table, 1);

    auto* footer = new QWidget(this);
    footer->setAttribute(Qt::WA_StyledBackground);
    setStyleProperty(footer, "fwPanel", "panel");
    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins(px(12), px(8), px(12), px(8));
    m_summary = plainLabel(footer, {}, "heading");
    m_summary->setObjectName(QStringLiteral("mappingSummary"));
    m_summary->setWordWrap(true);
    row->addWidget(m_summary, 1);
    column->addWidget(footer);
    setCounts(std::nullopt);
}

void MappingPreviewPane::setCounts(const std::optional<items::PreviewCounts>& counts) {
    m_summary->setText(counts ? items::previewSummary(*counts) : tr("Nothing is read yet"));
}

QString MappingPreviewPane::summary() const {
    return m_summary->text();
}

void MappingPreviewPane::setEmptyText(const QString& text) {
    m_table->setEmptyText(text);
}

void MappingPreviewPane::setTheme(render::ThemeId theme) {
    m_delegate->setTheme(theme);
    m_table->setTheme(theme);
}

}  // namespace fw::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ai_strip.h"

#include <QGridLayout>
#include <QLabel>

#include "model/items/text.h"
#include "widgets/elided_label.h"
#include "widgets/plain_text.h"
#include "widgets/style_tokens.h"

namespace fw::widgets {
namespace {

constexpr int factLimit = 120;

/// Counts in the reader's way of writing numbers; what is no count as it is.
QString factText(std::size_t role, const std::string& text) {
    const auto known = static_cast<analysis::AiRole>(role);
    if (known != analysis::AiRole::Model && known != analysis::AiRole::Confidence)
        if (const auto count = analysis::tokenCount(text)) return items::countText(static_cast<std::uint64_t>(*count));
    return items::cellText(std::string_view(text), factLimit);
}

}  // namespace

AiStrip::AiStrip(QWidget* parent) : QWidget(parent) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(px(12), px(2), px(12), px(6));
    grid->setHorizontalSpacing(px(8));
    grid->setVerticalSpacing(px(1));
    const std::array<QString, analysis::aiRoleCount> names = {tr("Model"),       tr("Tokens in"),  tr("Tokens out"),
                                                              tr("Tokens, all"), tr("Confidence"), tr("Count")};
    for (std::size_t role = 0; role < names.size(); ++role) {
        Field& field = m_fields[role];
        field.name = plainLabel(this, names[role], "small");
        field.value = new ElidedLabel(this, Qt::ElideMiddle);
        setStyleProperty(field.value, "fwText", "figure");
        // Names of models are long: they have a row of their own.
        const bool whole = role == 0;
        const int place = whole ? 0 : static_cast<int>(role) + 2;
        const int row = place / 3 * 2;
        const int column = place % 3;
        grid->addWidget(field.name, row, column, 1, whole ? 3 : 1);
        grid->addWidget(field.value, row + 1, column, 1, whole ? 3 : 1);
        grid->setColumnStretch(column, 1);
    }
    setAccessibleName(tr("Model and tokens"));
    hide();
}

void AiStrip::setFacts(const analysis::AiFacts& facts) {
    bool any = false;
    for (std::size_t role = 0; role < facts.size(); ++role) {
        const bool known = facts[role].has_value();
        any = any || known;
        m_fields[role].name->setVisible(known);
        m_fields[role].value->setVisible(known);
        m_fields[role].value->setFullText(known ? factText(role, *facts[role]) : QString());
    }
    setVisible(any);
}

}  // namespace fw::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mapping_fields_pane.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "model/items/mapping_field_model.h"
#include "model/items/text.h"
#include "widgets/choice_box.h"
#include "widgets/mapping_delegates.h"
#include "widgets/plain_text.h"
#include "widgets/sized_table.h"
#include "widgets/style_tokens.h"

namespace fw::widgets {

using items::MappingFieldModel;
using items::MappingRules;

namespace {

constexpr int maxMember = 256;

/// Name and meaning are what the reader compares: the examples take what is left.
class FieldTable : public SizedTable {
public:
    using SizedTable::SizedTable;

protected:
    void layOutColumns() override {
        const int room = viewport()->width();
        const int unit = px(82);
        const int meaning = std::clamp(room * 30 / 100, px(104), px(170));
        const int name = std::clamp(room * 27 / 100, px(90), px(220));
        setColumnWidth(MappingFieldModel::Unit, unit);
        setColumnWidth(MappingFieldModel::Meaning, meaning);
        setColumnWidth(MappingFieldModel::Field, name);
        setColumnWidth(MappingFieldModel::Values, std::max(px(40), room - unit - meaning - name));
    }
};

}  // namespace

MappingFieldsPane::MappingFieldsPane(QWidget* parent) : QWidget(parent), m_model(new MappingFieldModel(this)) {
    setAttribute(Qt::WA_StyledBackground);
    setStyleProperty(this, "fwPanel", "panel");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_table = new FieldTable(this);
    m_table->setObjectName(QStringLiteral("mappingFields"));
    m_table->setAccessibleName(tr("Fields of the lines and what they mean"));
    m_delegate = new MappingFieldDelegate(m_table);
    m_table->setItemDelegate(m_delegate);
    m_table->setModel(m_model);
    m_table->setRowHeight(26);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setMinimumWidth(px(320));
    column->addWidget(m_table, 1);

    auto* form = new QFormLayout;
    form->setContentsMargins(px(12), px(8), px(12), px(10));
    form->setVerticalSpacing(px(6));
    form->setHorizontalSpacing(px(8));
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_spans = new ChoiceBox(this);
    m_spans->setObjectName(QStringLiteral("mappingSpans"));
    using Spans = MappingRules::Spans;
    const std::array<std::pair<Spans, QString>, 5> spans = {{{Spans::Usual, tr("the usual ones")},
                                                             {Spans::Message, tr("with a certain message")},
                                                             {Spans::Member, tr("with a certain field")},
                                                             {Spans::Always, tr("all")},
                                                             {Spans::Never, tr("none")}}};
    for (const auto& [rule, text] : spans) m_spans->addItem(text, static_cast<int>(rule));
    setPlainToolTip(m_spans, tr("Usual are lines that say “span completed”, and those with a span id, an operation and a duration."));
    form->addRow(tr("&Lines that are spans:"), m_spans);
    m_member = new ChoiceBox(this);
    m_member->setObjectName(QStringLiteral("mappingMember"));
    m_memberLabel = plainLabel(this, tr("Fi&eld:"));
    m_memberLabel->setBuddy(m_member);
    form->addRow(m_memberLabel, m_member);
    m_value = new QLineEdit(this);
    m_value->setObjectName(QStringLiteral("mappingValue"));
    m_value->setMaxLength(maxMember);
    m_valueLabel = plainLabel(this, tr("Is e&qual to:"));
    m_valueLabel->setBuddy(m_value);
    form->addRow(m_valueLabel, m_value);
    m_time = new ChoiceBox(this);
    m_time->setObjectName(QStringLiteral("mappingTimeIs"));
    m_time->addItem(tr("of writing: the span ends"), false);
    m_time->addItem(tr("of the beginning of the span"), true);
    form->addRow(tr("Their &time is:"), m_time);
    m_zone = new ChoiceBox(this);
    m_zone->setObjectName(QStringLiteral("mappingZone"));
    listZones();
    setPlainToolTip(m_zone, tr("Holds for times that give no zone themselves, such as 2026-07-01 12:00:00."));
    form->addRow(tr("Time &zone:"), m_zone);
    column->addLayout(form);
    for (QComboBox* box : {m_spans, m_member, m_time, m_zone}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    setFocusProxy(m_table);

    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (index.flags().testFlag(Qt::ItemIsEditable)) m_table->edit(index);
    });
    connect(m_table, &ListTable::rowOpened, this, &MappingFieldsPane::editRow);
    connect(m_model, &QAbstractItemModel::modelReset, this, &MappingFieldsPane::listMembers);
    connect(m_spans, &QComboBox::currentIndexChanged, this, &MappingFieldsPane::edited);
    connect(m_member, &QComboBox::currentIndexChanged, this, &MappingFieldsPane::edited);
    connect(m_time, &QComboBox::currentIndexChanged, this, &MappingFieldsPane::edited);
    connect(m_zone, &QComboBox::currentIndexChanged, this, &MappingFieldsPane::edited);
    connect(m_value, &QLineEdit::textChanged, this, &MappingFieldsPane::edited);
    setRules({});
}

void MappingFieldsPane::editRow(const QModelIndex& index) {
    const bool here = index.flags().testFlag(Qt::ItemIsEditable);
    const QModelIndex cell = here ? index : index.siblingAtColumn(MappingFieldModel::Meaning);
    // The first half of a double click may have opened it already.
    if (m_table->indexWidget(cell) == nullptr) m_table->edit(cell);
}

void MappingFieldsPane::setRules(const MappingRules& rules) {
    m_rules = rules;
    m_filling = true;
    m_spans->setCurrentIndex(m_spans->findData(static_cast<int>(rules.spans)));
    listMembers();
    if (m_value->text() != rules.value) m_value->setText(rules.value);
    m_time->setCurrentIndex(m_time->findData(rules.timeIsStart));
    // A profile may name a zone that is no offset.
    if (m_zone->findData(rules.zone) < 0) m_zone->addItem(items::cellText(rules.zone, 80), rules.zone);
    m_zone->setCurrentIndex(m_zone->findData(rules.zone));
    m_filling = false;
    showParts();
}

void MappingFieldsPane::listMembers() {
    const bool before = std::exchange(m_filling, true);
    m_member->clear();
    m_member->addItem(tr("choose a field"), QString());
    for (const items::MappingField& field : m_model->fields()) m_member->addItem(items::cellText(field.name, 80), field.name);
    // A rule of a profile may speak of a field that these lines do not have.
    if (!m_rules.member.isEmpty() && m_member->findData(m_rules.member) < 0)
        m_member->addItem(items::cellText(m_rules.member, 80), m_rules.member);
    m_member->setCurrentIndex(std::max(0, m_member->findData(m_rules.member)));
    m_filling = before;
}

void MappingFieldsPane::listZones() {
    m_zone->addItem(tr("not said: UTC is assumed"), QString());
    m_zone->addItem(QStringLiteral("UTC"), QStringLiteral("UTC"));
    m_zone->addItem(tr("this computer’s (%1)").arg(items::zoneName(false)), QStringLiteral("local"));
    // The offsets that are in use somewhere, in minutes.
    static constexpr std::array<int, 37> offsets = {-720, -660, -600, -570, -540, -480, -420, -360, -300, -240, -210, -180, -120,
                                                    -60,  60,   120,  180,  210,  240,  270,  300,  330,  345,  360,  390,  420,
                                                    480,  525,  540,  570,  600,  630,  660,  720,  765,  780,  840};
    for (const int minutes : offsets) {
        const int size = std::abs(minutes);
        const QString text = QStringLiteral("%1%2:%3")
                                 .arg(minutes < 0 ? QLatin1Char('-') : QLatin1Char('+'))
                                 .arg(size / 60, 2, 10, QLatin1Char('0'))
                                 .arg(size % 60, 2, 10, QLatin1Char('0'));
        m_zone->addItem(QString(text).replace(QLatin1Char('-'), QChar(0x2212)), text);
    }
}

void MappingFieldsPane::edited() {
    if (m_filling) return;
    m_rules.spans = static_cast<MappingRules::Spans>(m_spans->currentData().toInt());
    m_rules.member = m_member->currentData().toString();
    m_rules.value = m_value->text();
    m_rules.timeIsStart = m_time->currentData().toBool();
    m_rules.zone = m_zone->currentData().toString();
    showParts();
    Q_EMIT rulesEdited(m_rules);
}

void MappingFieldsPane::showParts() {
    const bool member = m_rules.spans == MappingRules::Spans::Member;
    const bool value = member || m_rules.spans == MappingRules::Spans::Message;
    m_memberLabel->setVisible(member);
    m_member->setVisible(member);
    m_valueLabel->setVisible(value);
    m_value->setVisible(value);
    m_value->setPlaceholderText(member ? tr("anything") : tr("for example: request done"));
}

void MappingFieldsPane::setEmptyText(const QString& text) {
    m_table->setEmptyText(text);
}

void MappingFieldsPane::setTheme(render::ThemeId theme) {
    m_delegate->setTheme(theme);
    m_table->setTheme(theme);
}

}  // namespace fw::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wait_settings.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QStringList>

#include "widgets/plain_text.h"
#include "widgets/style_tokens.h"

namespace fw::app {

namespace {

constexpr std::int64_t nsPerMs = 1'000'000;

/// Context of the texts for the translators.
struct WaitSettingsTexts {
    Q_DECLARE_TR_FUNCTIONS(WaitSettings)
};

QString joined(const std::vector<std::string>& texts) {
    QStringList all;
    for (const std::string& text : texts) all << QString::fromStdString(text);
    return all.join(QStringLiteral(", "));
}

std::vector<std::string> partsOf(const QString& text) {
    std::vector<std::string> parts;
    for (const QString& part : text.split(QLatin1Char(',')))
        if (const QString trimmed = part.trimmed(); !trimmed.isEmpty()) parts.push_back(trimmed.toStdString());
    return parts;
}

}  // namespace

WaitSettings::WaitSettings() {
    const analysis::WaitRules rules;
    attributes = joined(rules.keys.waits);
    queueNames = joined(rules.queueNames);
}

void WaitSettings::repair() {
    const WaitSettings plain;
    if (attributes.size() > maxText) attributes = plain.attributes;
    if (queueNames.size() > maxText) queueNames = plain.queueNames;
    if (gapPercent < 0 || gapPercent > 100) gapPercent = plain.gapPercent;
    if (gapMs < 0 || gapMs > maxGapMs) gapMs = plain.gapMs;
}

analysis::WaitRules WaitSettings::rules() const {
    analysis::WaitRules rules;
    rules.keys.waits = partsOf(attributes);
    rules.queueNames = partsOf(queueNames);
    rules.gapShare = gapPercent * 10;
    rules.leastGapNs = gapMs * nsPerMs;
    return rules;
}

WaitFields::WaitFields(const WaitSettings& now, QFormLayout* form, QWidget* dialog)
    : m_attributes(new QLineEdit(dialog)),
      m_queueNames(new QLineEdit(dialog)),
      m_percent(new QSpinBox(dialog)),
      m_ms(new QSpinBox(dialog)) {
    for (auto [field, name, text] : {std::tuple(m_attributes, QStringLiteral("settingsWaitKeys"), now.attributes),
                                     std::tuple(m_queueNames, QStringLiteral("settingsQueueNames"), now.queueNames)}) {
        field->setObjectName(name);
        field->setMaxLength(WaitSettings::maxText);
        field->setFont(widgets::monoFont());
        field->setText(text);
        field->setCursorPosition(0);
    }
    m_percent->setObjectName(QStringLiteral("settingsGapPercent"));
    m_percent->setRange(0, 100);
    m_percent->setSuffix(WaitSettingsTexts::tr(" % of the span"));
    m_percent->setValue(now.gapPercent);
    m_ms->setObjectName(QStringLiteral("settingsGapMs"));
    m_ms->setRange(0, WaitSettings::maxGapMs);
    m_ms->setSuffix(QStringLiteral(" ms"));
    m_ms->setValue(now.gapMs);
    m_ms->setAccessibleName(WaitSettingsTexts::tr("Least length of a gap in milliseconds"));
    for (QSpinBox* box : {m_percent, m_ms}) box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    auto* gaps = new QHBoxLayout;
    gaps->setSpacing(widgets::px(8));
    gaps->addWidget(m_percent, 1);
    gaps->addWidget(widgets::plainLabel(dialog, WaitSettingsTexts::tr("and")));
    gaps->addWidget(m_ms, 1);
    form->addRow(WaitSettingsTexts::tr("&Waits are in:"), m_attributes);
    form->addRow(WaitSettingsTexts::tr("&Queue spans are named:"), m_queueNames);
    QLabel* note = widgets::plainLabel(
        dialog,
        WaitSettingsTexts::tr("Attributes that say how long a span waited before its start, and names of spans that are waits themselves; "
                              "several with commas."),
        "small");
    note->setWordWrap(true);
    form->addRow(QString(), note);
    form->addRow(WaitSettingsTexts::tr("&Gaps are marked from:"), gaps);
    // The label of a row of two fields has no field of its own.
    if (auto* label = qobject_cast<QLabel*>(form->labelForField(gaps))) label->setBuddy(m_percent);
}

WaitSettings WaitFields::value() const {
    WaitSettings made;
    made.attributes = m_attributes->text().trimmed();
    made.queueNames = m_queueNames->text().trimmed();
    made.gapPercent = m_percent->value();
    made.gapMs = m_ms->value();
    return made;
}

}  // namespace fw::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sampling_dialog.h"

#include <cmath>

#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "widgets/plain_text.h"
#include "widgets/style_tokens.h"

namespace fw::widgets {

using analysis::SamplingRates;

namespace {

/// As the command line takes them.
constexpr double leastPercent = 0.0001;
constexpr int percentDigits = 4;
constexpr double millionthsOfPercent = 10'000;

/// As many digits as it takes, no more.
QString plainPercent(double percent) {
    QString text = QLocale().toString(percent, 'f', percentDigits);
    const QString point = QLocale().decimalPoint();
    while (text.contains(point) && text.endsWith(QLocale().zeroDigit())) text.chop(1);
    if (text.endsWith(point)) text.chop(point.size());
    return text;
}

class PercentBox : public QDoubleSpinBox {
public:
    using QDoubleSpinBox::QDoubleSpinBox;
    [[nodiscard]] QString textFromValue(double value) const override { return plainPercent(value); }
};

std::uint32_t millionthsOf(const QDoubleSpinBox* box) {
    return static_cast<std::uint32_t>(std::lround(box->value() * millionthsOfPercent));
}

}  // namespace

QString rateText(std::uint32_t millionths) {
    return plainPercent(millionths / millionthsOfPercent) + QStringLiteral(" %");
}

SamplingDialog::SamplingDialog(const std::optional<SamplingRates>& rates, QWidget* parent)
    : QDialog(parent), m_normal(new PercentBox(this)), m_failed(new PercentBox(this)) {
    setObjectName(QStringLiteral("samplingDialog"));
    setWindowTitle(tr("Sampling rates"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    const SamplingRates shown = rates.value_or(SamplingRates());
    m_normal->setObjectName(QStringLiteral("samplingNormal"));
    m_failed->setObjectName(QStringLiteral("samplingFailed"));
    for (QDoubleSpinBox* box : {m_normal, m_failed}) {
        // Typed, or ↑ ↓.
        box->setButtonSymbols(QAbstractSpinBox::NoButtons);
        box->setDecimals(percentDigits);
        box->setRange(leastPercent, 100);
        box->setSuffix(QStringLiteral(" %"));
        box->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    }
    m_normal->setValue(shown.normal / millionthsOfPercent);
    m_failed->setValue(shown.failed / millionthsOfPercent);
    QLabel* words =
        plainLabel(this, tr("How many of a hundred traces were kept when they were recorded? Counts, errors and shares are then "
                            "estimates of what was there before the sampling."));
    words->setWordWrap(true);
    auto* form = new QFormLayout;
    form->addRow(tr("Traces &without errors:"), m_normal);
    form->addRow(tr("Traces with &errors:"), m_failed);
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* use = buttons->addButton(tr("&Weight them"), QDialogButtonBox::AcceptRole);
    use->setObjectName(QStringLiteral("samplingUse"));
    makeDefault(use);
    QPushButton* unknown = buttons->addButton(tr("&Not known"), QDialogButtonBox::ResetRole);
    unknown->setObjectName(QStringLiteral("samplingUnknown"));
    unknown->setAutoDefault(false);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addLayout(form);
    column->addWidget(buttons);
    setMinimumWidth(px(400));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(use, &QPushButton::clicked, this, [this] {
        const SamplingRates chosenRates{millionthsOf(m_normal), millionthsOf(m_failed)};
        accept();
        Q_EMIT chosen(chosenRates);
    });
    connect(unknown, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT chosen(std::nullopt);
    });
}

}  // namespace fw::widgets

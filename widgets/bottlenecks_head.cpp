// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bottlenecks_head.h"

#include <algorithm>
#include <array>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

#include "model/items/text.h"
#include "widgets/choice_box.h"
#include "widgets/elided_label.h"
#include "widgets/group_field.h"
#include "widgets/header_chip.h"
#include "widgets/plain_text.h"
#include "widgets/render/icons.h"
#include "widgets/sampling_dialog.h"
#include "widgets/style_tokens.h"

namespace fw::widgets {

using analysis::BottleneckGroup;
using analysis::GroupBy;

namespace {

constexpr std::int64_t minuteNs = 60'000'000'000;
/// 0: all.
constexpr std::array<std::int64_t, 6> periodsNs = {0, 15 * minuteNs, 60 * minuteNs, 360 * minuteNs, 1'440 * minuteNs, 10'080 * minuteNs};
constexpr std::array<int, 4> tops = {5, 10, 20, 0};
constexpr int firstTop = 1;
/// Below so many design pixels words give way that tooltips say, so that the sentence keeps some room.
constexpr int wideHead = 1060;

/// Keys that the conventions for telemetry name and that many traces have; any other one can be typed.
QStringList offeredKeys() {
    return {QStringLiteral("host.name"),   QStringLiteral("service.version"), QStringLiteral("service.instance.id"),
            QStringLiteral("http.route"),  QStringLiteral("db.system"),       QStringLiteral("messaging.destination.name"),
            QStringLiteral("model.name"),  QStringLiteral("camera.id"),       QStringLiteral("deployment.environment"),
            QStringLiteral("k8s.pod.name")};
}

}  // namespace

BottlenecksHead::BottlenecksHead(QWidget* parent)
    : QWidget(parent),
      m_row(new QHBoxLayout(this)),
      m_title(plainLabel(this)),
      m_sentence(new ElidedLabel(this)),
      m_biased(new HeaderChip(HeaderChip::Tone::Warn, true, this)),
      m_period(new ChoiceBox(this)),
      m_by(plainLabel(this, {}, "hint")),
      m_group(new GroupField(false, this, {GroupBy::Operation, GroupBy::Service})),
      m_top(new ChoiceBox(this)),
      m_kind(new QToolButton(this)),
      m_plot(new QToolButton(this)),
      m_csv(new QToolButton(this)) {
    setObjectName(QStringLiteral("bottlenecksHead"));
    setAttribute(Qt::WA_StyledBackground);
    setStyleProperty(this, "fwPanel", "header");
    setStyleProperty(m_sentence, "fwText", "hint");
    m_period->setObjectName(QStringLiteral("bottlenecksPeriod"));
    m_group->setObjectName(QStringLiteral("bottlenecksGroup"));
    m_top->setObjectName(QStringLiteral("bottlenecksTop"));
    m_csv->setObjectName(QStringLiteral("bottlenecksCsv"));
    m_biased->setObjectName(QStringLiteral("bottlenecksBiased"));
    m_biased->hide();
    m_plot->setObjectName(QStringLiteral("bottlenecksPlot"));
    m_plot->setCheckable(true);
    m_kind->setObjectName(QStringLiteral("bottlenecksKind"));
    m_kind->setEnabled(false);
    for (QToolButton* button : {m_kind, m_plot, m_csv}) {
        button->setFocusPolicy(Qt::StrongFocus);
    }
    m_group->setKeys(offeredKeys());
    m_group->setKey({GroupBy::Operation, {}});
    m_row->addWidget(m_title);
    m_row->addWidget(m_sentence, 1);
    for (QWidget* field :
         {static_cast<QWidget*>(m_biased), static_cast<QWidget*>(m_period), static_cast<QWidget*>(m_by), static_cast<QWidget*>(m_group),
          static_cast<QWidget*>(m_top), static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_plot), static_cast<QWidget*>(m_csv)})
        m_row->addWidget(field);
    fillChoices();
    refresh();
    connect(m_period, &QComboBox::currentIndexChanged, this, &BottlenecksHead::questionChanged);
    connect(m_group, &GroupField::keyChosen, this, [this] {
        refresh();
        Q_EMIT questionChanged();
    });
    connect(m_top, &QComboBox::currentIndexChanged, this, &BottlenecksHead::topChanged);
    connect(m_biased, &QAbstractButton::clicked, this, &BottlenecksHead::askRates);
    connect(m_kind, &QToolButton::clicked, this, &BottlenecksHead::kindWanted);
    connect(m_plot, &QToolButton::toggled, this, &BottlenecksHead::plotToggled);
    connect(m_csv, &QToolButton::clicked, this, &BottlenecksHead::csvWanted);
}

BottleneckQuestion BottlenecksHead::question() const {
    BottleneckQuestion question;
    if (const std::int64_t lastNs = periodsNs[static_cast<std::size_t>(std::max(0, m_period->currentIndex()))]; lastNs > 0)
        question.lastNs = lastNs;
    const analysis::GroupKey& key = m_group->key();
    question.group = key.by == GroupBy::Service     ? BottleneckGroup::Service
                     : key.by == GroupBy::Attribute ? BottleneckGroup::Attribute
                                                    : BottleneckGroup::Operation;
    if (question.group == BottleneckGroup::Attribute) question.key = key.key;
    question.rates = m_rates;
    return question;
}

std::size_t BottlenecksHead::top() const {
    return static_cast<std::size_t>(tops[static_cast<std::size_t>(std::max(0, m_top->currentIndex()))]);
}

void BottlenecksHead::setChoices(const BottleneckQuestion& question, std::size_t top) {
    const QSignalBlocker quietPeriod(m_period);
    const QSignalBlocker quietTop(m_top);
    if (const auto at = std::find(periodsNs.begin(), periodsNs.end(), question.lastNs.value_or(0)); at != periodsNs.end())
        m_period->setCurrentIndex(static_cast<int>(at - periodsNs.begin()));
    if (const auto at = std::find(tops.begin(), tops.end(), static_cast<int>(top)); at != tops.end())
        m_top->setCurrentIndex(static_cast<int>(at - tops.begin()));
    m_rates = question.rates;
    m_group->setKey(question.group == BottleneckGroup::Service     ? analysis::GroupKey{GroupBy::Service, {}}
                    : question.group == BottleneckGroup::Attribute ? analysis::GroupKey{GroupBy::Attribute, question.key}
                                                                   : analysis::GroupKey{GroupBy::Operation, {}});
    refresh();
}

QString BottlenecksHead::title() const {
    return m_title->text();
}

void BottlenecksHead::setSentence(const QString& text) {
    m_sentence->setFullText(text);
}

QString BottlenecksHead::sentence() const {
    return m_sentence->fullText();
}

void BottlenecksHead::setBiased(bool on) {
    m_isBiased = on;
    refresh();
}

QString BottlenecksHead::samplingText() const {
    if (m_rates)
        return m_rates->normal == m_rates->failed
                   ? tr("Sampled at %1: estimates").arg(rateText(m_rates->normal))
                   : tr("Sampled at %1, errors at %2: estimates").arg(rateText(m_rates->normal), rateText(m_rates->failed));
    return m_isBiased ? tr("Biased sample") : QString();
}

void BottlenecksHead::askRates() {
    auto* dialog = new SamplingDialog(m_rates, this);
    connect(dialog, &SamplingDialog::chosen, this, [this](const std::optional<analysis::SamplingRates>& rates) {
        if (rates == m_rates) return;
        m_rates = rates;
        refresh();
        Q_EMIT questionChanged();
    });
    dialog->open();
}

void BottlenecksHead::setKindEnabled(bool on) {
    m_kind->setEnabled(on);
}

void BottlenecksHead::setCsvEnabled(bool on) {
    m_csv->setEnabled(on);
}

void BottlenecksHead::setPlotShown(bool on) {
    const QSignalBlocker quiet(m_plot);
    m_plot->setChecked(on);
    refresh();
}

void BottlenecksHead::setTheme(render::ThemeId theme) {
    m_theme = theme;
    m_biased->setTheme(theme);
    refresh();
}

void BottlenecksHead::fillChoices() {
    const QSignalBlocker quietPeriod(m_period);
    const QSignalBlocker quietTop(m_top);
    const int period = std::max(0, m_period->currentIndex());
    const int top = m_top->currentIndex() < 0 ? firstTop : m_top->currentIndex();
    m_period->clear();
    m_period->addItems({tr("All times"), tr("Last 15 minutes"), tr("Last hour"), tr("Last 6 hours"), tr("Last day"), tr("Last week")});
    m_period->setCurrentIndex(period);
    m_top->clear();
    for (const int count : tops)
        m_top->addItem(count == 0 ? tr("All rows") : tr("Top %1").arg(items::countText(static_cast<std::uint64_t>(count))));
    m_top->setCurrentIndex(top);
}

void BottlenecksHead::refresh() {
    setFixedHeight(px(34));
    m_row->setContentsMargins(px(12), 0, px(8), 0);
    m_row->setSpacing(px(8));
    QFont bold = uiFont(12, QFont::DemiBold);
    m_title->setFont(bold);
    const BottleneckQuestion asked = question();
    const bool plot = m_plot->isChecked();
    for (QWidget* field : {static_cast<QWidget*>(m_by), static_cast<QWidget*>(m_group), static_cast<QWidget*>(m_top),
                           static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_csv)})
        field->setVisible(!plot);
    if (width() < px(wideHead)) m_by->hide();
    m_group->setFixedWidth(px(width() < px(wideHead) ? 120 : 160));
    m_title->setText(plot                                        ? tr("Services over time")
                     : asked.group == BottleneckGroup::Operation ? tr("Top operations")
                     : asked.group == BottleneckGroup::Service   ? tr("Top services")
                                                                 : tr("Top values"));
    const QString sampling = samplingText();
    m_biased->setVisible(!sampling.isEmpty());
    const bool wide = width() >= px(wideHead);
    m_biased->setContent(QStringLiteral("warn"), {}, wide || !m_rates ? sampling : tr("Estimates"));
    m_biased->setAccessibleName(sampling);
    setPlainToolTip(m_biased, m_rates ? tr("Every trace counts for those that were not kept: counts, errors and shares are estimates, "
                                           "percentiles are weighted. Click: other rates")
                                      : tr("The traces say that only a share of them was kept; they are counted as they are. Click: tell "
                                           "the rates, and they are weighted"));
    m_by->setText(tr("Group by"));
    m_group->setAccessibleName(tr("Group by"));
    setPlainToolTip(m_group, tr("Choose, or type the key of any attribute"));
    m_period->setAccessibleName(tr("Period"));
    setPlainToolTip(m_period, tr("Back from the newest trace of the cache; the trend is against as long a period before"));
    m_top->setAccessibleName(tr("How many rows"));
    m_kind->setIcon(render::icon(QStringLiteral("compare"), render::theme(m_theme).text2));
    m_kind->setIconSize(QSize(px(14), px(14)));
    m_kind->setToolButtonStyle(Qt::ToolButtonIconOnly);
    for (QToolButton* button : {m_plot, m_csv})
        button->setToolButtonStyle(wide || plot ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    m_kind->setAccessibleName(tr("Compare p50 with p95 of this kind"));
    setPlainToolTip(m_kind, tr("Compare p50 with p95 of the traces with the selected row (Ctrl+Shift+K)"));
    m_plot->setIcon(render::icon(QStringLiteral("chart"), plot ? render::theme(m_theme).accent : render::theme(m_theme).text2));
    m_plot->setIconSize(QSize(px(14), px(14)));
    m_plot->setText(besideIcon(tr("Over time")));
    m_plot->setAccessibleName(tr("Percentiles of each service over time"));
    setPlainToolTip(m_plot, tr("Percentiles of each service over time, step by step, in the place of the table"));
    m_csv->setIcon(render::icon(QStringLiteral("export"), render::theme(m_theme).text2));
    m_csv->setIconSize(QSize(px(14), px(14)));
    m_csv->setText(besideIcon(tr("CSV…")));
    m_csv->setAccessibleName(tr("Save as CSV…"));
    setPlainToolTip(m_csv, tr("Save as CSV…"));
}

void BottlenecksHead::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if ((event->oldSize().width() >= px(wideHead)) != (width() >= px(wideHead))) refresh();
}

void BottlenecksHead::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    const bool words = event->type() == QEvent::LanguageChange;
    if (words) fillChoices();
    if (words || event->type() == QEvent::ApplicationFontChange) refresh();
}

}  // namespace fw::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filter_popup.h"

#include <algorithm>
#include <array>
#include <numeric>

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPixmap>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include "widgets/choice_box.h"
#include "widgets/plain_text.h"
#include "widgets/render/text.h"
#include "widgets/style_tokens.h"

namespace fw::widgets {
namespace {

constexpr int serviceNameLimit = 60;
constexpr int mostListRows = 10;
constexpr int spanKindCount = 6;  // SpanKind
constexpr std::array<std::int64_t, 6> leastChoices = {100'000, 1'000'000, 10'000'000, 100'000'000, 1'000'000'000, 10'000'000'000};

}  // namespace

FilterPopup::FilterPopup(const analysis::TraceAnalysis& analysis, const analysis::RowFilter& filter, std::int64_t selectedNs,
                         render::ThemeId theme, QWidget* parent)
    : QFrame(parent, Qt::Popup),
      m_services(static_cast<std::uint32_t>(analysis.trace->services.size())),
      m_model(new QStandardItemModel(this)),
      m_list(new QListView(this)),
      m_least(new ChoiceBox(this)),
      m_errors(new QCheckBox(tr("Only errors"), this)),
      m_path(new QCheckBox(tr("Only the critical path"), this)) {
    setObjectName(QStringLiteral("filterPopup"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_StyledBackground);
    setStyleProperty(this, "fwPanel", "popup");
    setAccessibleName(tr("Filter"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(12), px(8), px(12), px(12));
    column->setSpacing(px(8));

    auto* head = new QHBoxLayout;
    head->addWidget(plainLabel(this, tr("Services"), "secondary"), 1);
    auto* all = new QPushButton(tr("All"), this);
    auto* none = new QPushButton(tr("None"), this);
    for (QPushButton* button : {all, none}) head->addWidget(button);
    connect(all, &QPushButton::clicked, this, [this] { setAllServices(true); });
    connect(none, &QPushButton::clicked, this, [this] { setAllServices(false); });
    column->addLayout(head);
    fillServices(analysis, filter, theme);
    column->addWidget(m_list);

    column->addWidget(plainLabel(this, tr("Kinds"), "secondary"));
    std::array<std::uint64_t, spanKindCount> counts{};
    for (const SpanKind kind : analysis.trace->kind) ++counts[std::min<std::size_t>(static_cast<std::size_t>(kind), spanKindCount - 1)];
    auto* kinds = new QGridLayout;
    kinds->setHorizontalSpacing(px(16));
    for (int kind = 0; kind < spanKindCount; ++kind) {
        if (counts[static_cast<std::size_t>(kind)] == 0) continue;
        const std::string_view name = kindName(static_cast<SpanKind>(kind));
        auto* box = new QCheckBox(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())).toUpper(), this);
        const auto bit = static_cast<std::uint8_t>(1U << static_cast<unsigned>(kind));
        box->setChecked((filter.hiddenKinds & bit) == 0);
        const int at = static_cast<int>(m_kinds.size());
        kinds->addWidget(box, at / 3, at % 3);
        m_kinds.emplace_back(box, bit);
        connect(box, &QCheckBox::toggled, this, &FilterPopup::filterChanged);
    }
    column->addLayout(kinds);

    auto* length = new QHBoxLayout;
    length->addWidget(plainLabel(this, tr("At least as long as"), "secondary"));
    m_least->addItem(tr("Any duration"), QVariant::fromValue<qint64>(0));
    std::vector<std::int64_t> choices(leastChoices.begin(), leastChoices.end());
    for (const std::int64_t more : {selectedNs, filter.leastNs}) {
        if (more > 0 && std::find(choices.begin(), choices.end(), more) == choices.end()) choices.push_back(more);
    }
    std::sort(choices.begin(), choices.end());
    for (const std::int64_t ns : choices) {
        const QString text = render::durationText(ns);
        m_least->addItem(ns == selectedNs ? tr("%1, as the selected span").arg(text) : text, QVariant::fromValue<qint64>(ns));
    }
    m_least->setCurrentIndex(std::max(0, m_least->findData(QVariant::fromValue<qint64>(filter.leastNs))));
    length->addWidget(m_least, 1);
    column->addLayout(length);
    m_least->setAccessibleName(tr("At least as long as"));

    m_errors->setChecked(filter.errorsOnly);
    m_path->setChecked(filter.criticalOnly);
    column->addWidget(m_errors);
    column->addWidget(m_path);

    connect(m_model, &QStandardItemModel::itemChanged, this, &FilterPopup::filterChanged);
    connect(m_least, &QComboBox::currentIndexChanged, this, &FilterPopup::filterChanged);
    connect(m_errors, &QCheckBox::toggled, this, &FilterPopup::filterChanged);
    connect(m_path, &QCheckBox::toggled, this, &FilterPopup::filterChanged);
}

void FilterPopup::fillServices(const analysis::TraceAnalysis& analysis, const analysis::RowFilter& filter, render::ThemeId theme) {
    std::vector<std::uint64_t> counts(m_services, 0);
    for (const std::uint32_t service : analysis.trace->service) ++counts[service];
    std::vector<std::uint32_t> order(m_services);
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return counts[a] > counts[b]; });
    for (const std::uint32_t service : order) {
        const ServiceRef& ref = analysis.trace->services[service];
        const QString name = render::nameText(ref.name, serviceNameLimit);
        auto* item = new QStandardItem(QStringLiteral("%1  %2").arg(name, render::countText(counts[service])));
        item->setCheckable(true);
        item->setEditable(false);
        const bool hidden = service < filter.hiddenServices.size() && filter.hiddenServices[service] != 0;
        item->setCheckState(hidden ? Qt::Unchecked : Qt::Checked);
        QPixmap colour(px(10), px(10));
        colour.fill(render::theme(theme).service(ref.slot));
        item->setIcon(QIcon(colour));
        item->setData(service);
        m_model->appendRow(item);
    }
    m_list->setModel(m_model);
    m_list->setObjectName(QStringLiteral("filterServices"));
    m_list->setAccessibleName(tr("Services"));
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int rows = std::min(mostListRows, static_cast<int>(m_services));
    m_list->setFixedHeight(std::max(px(24), rows * std::max(px(20), m_list->sizeHintForRow(0)) + 2 * m_list->frameWidth()));
    m_list->setMinimumWidth(px(280));
}

void FilterPopup::setAllServices(bool shown) {
    {
        const QSignalBlocker quiet(m_model);
        for (int row = 0; row < m_model->rowCount(); ++row) m_model->item(row)->setCheckState(shown ? Qt::Checked : Qt::Unchecked);
    }
    m_list->viewport()->update();
    Q_EMIT filterChanged();
}

analysis::RowFilter FilterPopup::filter() const {
    analysis::RowFilter filter;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QStandardItem* item = m_model->item(row);
        if (item->checkState() == Qt::Checked) continue;
        filter.hiddenServices.resize(m_services, 0);
        filter.hiddenServices[item->data().toUInt()] = 1;
    }
    for (const auto& [box, bit] : m_kinds)
        if (!box->isChecked()) filter.hiddenKinds = static_cast<std::uint8_t>(filter.hiddenKinds | bit);
    filter.leastNs = m_least->currentData().toLongLong();
    filter.errorsOnly = m_errors->isChecked();
    filter.criticalOnly = m_path->isChecked();
    return filter;
}

void FilterPopup::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        close();
        return;
    }
    QFrame::keyPressEvent(event);
}

}  // namespace fw::widgets

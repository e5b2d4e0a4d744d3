// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare_tools.h"

#include <vector>

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include "model/items/text.h"
#include "widgets/plain_text.h"
#include "widgets/render/icons.h"
#include "widgets/style_tokens.h"

namespace fw::widgets {

namespace {

/// Thresholds that a reader may choose: round ones between the least that is seen and the difference.
std::vector<std::int64_t> thresholdsFor(std::int64_t mostNs) {
    std::vector<std::int64_t> all;
    for (std::int64_t power = 1; power <= 1'000'000'000'000; power *= 10)
        if (power <= mostNs && power > mostNs / 100'000) all.push_back(power);
    return all;
}

}  // namespace

CompareTools::CompareTools(QWidget* parent) : QWidget(parent), m_scale(new QToolButton(this)), m_least(new QToolButton(this)) {
    setObjectName(QStringLiteral("compareTools"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, px(8), 0);
    row->setSpacing(px(4));
    auto* group = new QButtonGroup(this);
    const std::array<QString, compareModes> names = {QStringLiteral("compareSideBySide"), QStringLiteral("compareMerged"),
                                                     QStringLiteral("compareTable")};
    for (std::size_t i = 0; i < compareModes; ++i) {
        auto* button = new QToolButton(this);
        button->setObjectName(names[i]);
        button->setCheckable(true);
        button->setIconSize(QSize(14, 14));
        button->setFixedHeight(px(26));
        button->setFocusPolicy(Qt::TabFocus);
        group->addButton(button);
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, i] { Q_EMIT modeChosen(static_cast<CompareMode>(i)); });
        m_modes[i] = button;
    }
    row->addSpacing(px(6));
    m_scale->setObjectName(QStringLiteral("compareScale"));
    m_scale->setCheckable(true);
    m_scale->setChecked(true);
    m_least->setObjectName(QStringLiteral("compareLeast"));
    m_least->setPopupMode(QToolButton::InstantPopup);
    m_least->setMenu(new QMenu(m_least));
    for (QToolButton* button : {m_scale, m_least}) {
        setStyleProperty(button, "fwButton", "outlined");
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    connect(m_scale, &QToolButton::toggled, this, &CompareTools::sameScaleChosen);
    refresh();
}

void CompareTools::setMode(CompareMode mode) {
    m_mode = mode;
    refresh();
}

void CompareTools::setDifference(bool there, std::int64_t mostNs) {
    m_there = there;
    m_mostNs = mostNs;
    refresh();
}

void CompareTools::setLeast(std::int64_t ns) {
    m_leastNs = ns;
    refresh();
}

void CompareTools::setWide(bool on) {
    if (on == m_wide) return;
    m_wide = on;
    refresh();
}

void CompareTools::setTheme(render::ThemeId theme) {
    m_theme = theme;
    refresh();
}

void CompareTools::refresh() {
    const std::array<QString, compareModes> words = {tr("Side by side"), tr("Merged tree"), tr("Table by |Δ|")};
    const std::array<QString, compareModes> signs = {QStringLiteral("compare"), QStringLiteral("tree"), QStringLiteral("cols")};
    const std::array<QString, compareModes> tips = {tr("Two waterfalls side by side (1)"), tr("One tree with the bars of both (2)"),
                                                    tr("A table of the differences, the largest first (3)")};
    const render::Theme& colors = render::theme(m_theme);
    for (std::size_t i = 0; i < compareModes; ++i) {
        QToolButton* button = m_modes[i];
        const bool on = static_cast<std::size_t>(m_mode) == i;
        button->setToolButtonStyle(m_wide ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
        button->setText(besideIcon(words[i]));
        button->setAccessibleName(words[i]);
        setPlainToolTip(button, tips[i]);
        button->setIcon(render::icon(signs[i], on ? colors.accent : colors.text2));
        button->setChecked(on);
        button->setEnabled(m_there);
    }
    m_scale->setText(tr("Same time scale"));
    setPlainToolTip(m_scale, tr("On: a millisecond is as long on both sides. Off: each side fills its room."));
    m_scale->setEnabled(m_there && m_mode == CompareMode::SideBySide);
    m_scale->setVisible(m_wide);
    m_least->setText((m_leastNs == 0 ? tr("Show all rows") : tr("Hide Δ below %1").arg(items::durationText(m_leastNs))) +
                     QStringLiteral(" ▾"));
    m_least->setAccessibleName(m_least->text());
    setPlainToolTip(m_least, tr("Rows whose difference on the critical path is smaller, with all below them, are left out"));
    m_least->setEnabled(m_there);
    fillThresholds();
}

void CompareTools::fillThresholds() {
    QMenu* menu = m_least->menu();
    menu->clear();
    const auto add = [this, menu](std::int64_t ns, const QString& text) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_leastNs == ns);
        connect(action, &QAction::triggered, this, [this, ns] { Q_EMIT leastChosen(ns); });
    };
    add(0, tr("Show all rows"));
    if (!m_there) return;
    for (const std::int64_t ns : thresholdsFor(m_mostNs)) add(ns, tr("Hide Δ below %1").arg(items::durationText(ns)));
}

void CompareTools::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) refresh();
}

}  // namespace fw::widgets

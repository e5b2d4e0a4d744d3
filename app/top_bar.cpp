// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/top_bar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include "app/window_actions.h"
#include "model/items/text.h"
#include "widgets/omnibox.h"
#include "widgets/render/icons.h"
#include "widgets/style_tokens.h"

namespace fw::app {

TopBar::TopBar(const WindowActions& actions, QWidget* parent)
    : QWidget(parent),
      m_actions(actions),
      m_menu(button(QStringLiteral("menuButton"), false)),
      m_back(button(QStringLiteral("backButton"), false)),
      m_forward(button(QStringLiteral("forwardButton"), false)),
      m_omnibox(new widgets::Omnibox(this)),
      m_import(button(QStringLiteral("importButton"), true)),
      m_export(button(QStringLiteral("exportButton"), true)),
      m_zone(button(QStringLiteral("zoneButton"), true)) {
    setObjectName(QStringLiteral("topBar"));
    m_menu->setMenu(actions.popup());
    m_menu->setPopupMode(QToolButton::InstantPopup);
    auto* zones = new QMenu(this);
    zones->addAction(actions.action(Command::TimesUtc));
    zones->addAction(actions.action(Command::TimesLocal));
    m_zone->setMenu(zones);
    m_zone->setPopupMode(QToolButton::InstantPopup);
    widgets::setStyleProperty(m_zone, "fwButton", "outlined");

    const auto follow = [](QToolButton* button, QAction* action) {
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
        button->setEnabled(action->isEnabled());
        connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
    };
    follow(m_back, actions.action(Command::Back));
    follow(m_forward, actions.action(Command::Forward));
    follow(m_import, actions.action(Command::OpenFiles));
    follow(m_export, actions.action(Command::Export));

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(widgets::px(8), 0, widgets::px(8), 0);
    row->setSpacing(4);
    row->addWidget(m_menu);
    row->addWidget(m_back);
    row->addWidget(m_forward);
    row->addSpacing(4);
    row->addWidget(m_omnibox, 1);
    row->addSpacing(8);
    row->addWidget(m_import);
    row->addWidget(m_export);
    row->addWidget(m_zone);
    retranslate();
}

QToolButton* TopBar::button(const QString& name, bool text) {
    auto* made = new QToolButton(this);
    made->setObjectName(name);
    made->setAutoRaise(true);
    made->setIconSize(QSize(16, 16));
    made->setToolButtonStyle(text ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    made->setMinimumSize(widgets::px(28), widgets::px(28));
    if (!text) widgets::setStyleProperty(made, "fwButton", "icon");
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

void TopBar::setTheme(render::ThemeId theme) {
    const QColor color = render::theme(theme).text;
    m_menu->setIcon(render::icon(QStringLiteral("menu"), color));
    m_back->setIcon(render::icon(QStringLiteral("back"), color));
    m_forward->setIcon(render::icon(QStringLiteral("fwd"), color));
    m_import->setIcon(render::icon(QStringLiteral("import"), color));
    m_export->setIcon(render::icon(QStringLiteral("export"), color));
    m_zone->setIcon(render::icon(QStringLiteral("globe"), color));
    m_omnibox->setTheme(theme);
}

void TopBar::setUtc(bool utc) {
    m_zone->setText((utc ? tr("UTC") : items::zoneName(false)) + QStringLiteral(" ▾"));
}

void TopBar::openMenu() {
    m_menu->showMenu();
}

void TopBar::retranslate() {
    m_import->setText(tr("Import…"));
    m_export->setText(tr("Export…"));
    const auto name = [](QToolButton* button, const QString& text, const QAction* action) {
        button->setAccessibleName(text);
        const QString keys = action ? action->shortcut().toString(QKeySequence::NativeText) : QString();
        button->setToolTip(keys.isEmpty() ? text : text + QStringLiteral(" (") + keys + QLatin1Char(')'));
    };
    name(m_menu, tr("Menu"), nullptr);
    name(m_back, tr("Back"), m_actions.action(Command::Back));
    name(m_forward, tr("Forward"), m_actions.action(Command::Forward));
    name(m_import, tr("Import files"), m_actions.action(Command::OpenFiles));
    name(m_export, tr("Export traces"), m_actions.action(Command::Export));
    name(m_zone, tr("Time zone"), nullptr);
}

}  // namespace fw::app

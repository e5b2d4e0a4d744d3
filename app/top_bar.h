// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "widgets/render/theme.h"

class QToolButton;

namespace fw::widgets {
class Omnibox;
}

namespace fw::app {

class WindowActions;

/// The row above everything: menu, back, forward, search, import, export, time zone.
class TopBar : public QWidget {
    Q_OBJECT

public:
    TopBar(const WindowActions& actions, QWidget* parent);

    [[nodiscard]] widgets::Omnibox* omnibox() const { return m_omnibox; }
    void setTheme(render::ThemeId theme);
    void setUtc(bool utc);
    void openMenu();

private:
    QToolButton* button(const QString& name, bool text);
    void retranslate();

    const WindowActions& m_actions;
    QToolButton* m_menu;
    QToolButton* m_back;
    QToolButton* m_forward;
    widgets::Omnibox* m_omnibox;
    QToolButton* m_import;
    QToolButton* m_export;
    QToolButton* m_zone;
};

}  // namespace fw::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

#include "widgets/render/theme.h"

class QLabel;

namespace fw::widgets {

/// A flat button that is only a sign of the design sheet. `name` is spoken and shown as tooltip.
class IconButton : public QToolButton {
    Q_OBJECT
public:
    IconButton(const QString& icon, const QString& name, QWidget* parent, double iconSize = 14);

    void setTheme(render::ThemeId theme);
    void setIconName(const QString& icon);
    void setName(const QString& name);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    QString m_icon;
    double m_iconSize;
    render::ThemeId m_theme = render::ThemeId::Light;
};

/// Shows a sign of the design sheet in a label, `size` design pixels large.
void setSign(QLabel* label, const QString& icon, const QColor& color, double size = 14);

}  // namespace fw::widgets

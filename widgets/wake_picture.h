// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "widgets/render/theme.h"

namespace fw::widgets {

/// The little drawn waterfall with its critical path on the first-run page. Decoration: nothing for a screen reader.
class WakePicture : public QWidget {
    Q_OBJECT
public:
    explicit WakePicture(QWidget* parent);

    void setTheme(render::ThemeId theme);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    render::ThemeId m_theme = render::ThemeId::Light;
};

}  // namespace fw::widgets

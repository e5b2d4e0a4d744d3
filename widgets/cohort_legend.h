// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include "widgets/render/theme.h"

namespace fw::widgets {

/// "■ Slow 614 traces  ■ Rest 11,672 traces".
class CohortLegend : public QWidget {
    Q_OBJECT
public:
    explicit CohortLegend(QWidget* parent);
    void setWords(const QString& candidates, const QString& baseline);
    void setTheme(render::ThemeId theme);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_candidates;
    QString m_baseline;
    render::ThemeId m_theme = render::ThemeId::Light;
};

}  // namespace fw::widgets

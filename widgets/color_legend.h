// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include <QString>
#include <QWidget>

#include "model/analysis/span_colors.h"
#include "widgets/render/theme.h"

namespace fw::widgets {

/// One line: what the colours of the rows stand for, with how many spans each has. What has no room is in the tooltip,
/// which has everything, as has the spoken description. GUI thread.
class ColorLegend : public QWidget {
    Q_OBJECT
public:
    explicit ColorLegend(QWidget* parent);

    /// `colors` null: `text` says why there are none (yet). `merged`: marks stand for several spans, which may differ.
    void show(const QString& title, std::shared_ptr<const analysis::SpanColors> colors, const QString& text, bool merged = false);
    void setTheme(render::ThemeId theme);
    /// All of it, a line an entry.
    [[nodiscard]] QString allText() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_title;
    std::shared_ptr<const analysis::SpanColors> m_colors;
    struct Line {
        std::uint8_t slot = 0;
        QString text;
    };
    [[nodiscard]] std::vector<Line> lines(int limit) const;

    QString m_text;
    bool m_merged = false;
    render::ThemeId m_theme = render::ThemeId::Light;
};

}  // namespace fw::widgets

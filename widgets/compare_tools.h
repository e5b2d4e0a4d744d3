// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

#include <QWidget>

#include "widgets/render/theme.h"

class QMenu;
class QToolButton;

namespace fw::widgets {

/// How two traces are looked at.
enum class CompareMode : std::uint8_t { SideBySide, Merged, Table };
inline constexpr std::size_t compareModes = 3;

/// The right end of the row of tabs while a comparison is shown: how it is looked at, on which time scale, from which difference on.
class CompareTools : public QWidget {
    Q_OBJECT
public:
    explicit CompareTools(QWidget* parent);

    void setMode(CompareMode mode);
    [[nodiscard]] CompareMode mode() const { return m_mode; }
    /// The largest difference decides which thresholds are offered; 0: there is no comparison, nothing can be chosen.
    void setDifference(bool there, std::int64_t mostNs);
    void setLeast(std::int64_t ns);
    [[nodiscard]] std::int64_t least() const { return m_leastNs; }
    /// With or without words beside the signs.
    void setWide(bool on);
    void setTheme(render::ThemeId theme);

Q_SIGNALS:
    void modeChosen(fw::widgets::CompareMode mode);
    void sameScaleChosen(bool on);
    void leastChosen(qint64 ns);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void fillThresholds();

    std::array<QToolButton*, compareModes> m_modes{};
    QToolButton* m_scale;
    QToolButton* m_least;
    CompareMode m_mode = CompareMode::SideBySide;
    std::int64_t m_mostNs = 0;
    std::int64_t m_leastNs = 0;
    bool m_there = false;
    bool m_wide = true;
    render::ThemeId m_theme = render::ThemeId::Light;
};

}  // namespace fw::widgets

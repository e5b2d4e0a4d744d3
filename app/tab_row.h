// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

#include <QWidget>

#include "widgets/render/theme.h"

class QHBoxLayout;
class QToolButton;

namespace fw::app {

class WindowActions;

/// What the window shows.
enum class View : std::uint8_t { Traces, Compare, Bottlenecks, Journey };
inline constexpr std::array allViews = {View::Traces, View::Compare, View::Bottlenecks, View::Journey};

/// The row below the search field: one tab for each view, and at its right end what belongs to the one that is shown.
class TabRow : public QWidget {
    Q_OBJECT

public:
    TabRow(const WindowActions& actions, QWidget* parent);

    /// Takes `tools` and shows it while the view is.
    void setTools(View view, QWidget* tools);
    void setCurrent(View view);
    [[nodiscard]] View current() const { return m_current; }
    /// Which sides of the comparison are filled: "A, B".
    void setSides(bool a, bool b);
    /// Says that only what is brushed is listed; empty: all is.
    void setBrush(const QString& text);
    /// Says that only some traces of the search are listed, and which; empty: all are.
    void setMembers(const QString& words);
    void setTheme(render::ThemeId theme);

Q_SIGNALS:
    void brushDropped();
    void membersDropped();
    /// A trace is dragged over the tab of the comparison.
    void traceDraggedOver();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::array<QToolButton*, allViews.size()> m_tabs{};
    std::array<QWidget*, allViews.size()> m_tools{};
    QHBoxLayout* m_row;
    QToolButton* m_brush;    ///< a click drops it
    QToolButton* m_members;  ///< likewise
    bool m_brushed = false;
    bool m_picked = false;
    View m_current = View::Traces;
    render::ThemeId m_theme = render::ThemeId::Light;
};

}  // namespace fw::app

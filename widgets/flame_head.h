// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QWidget>

#include "model/analysis/flame_graph.h"
#include "widgets/mode_head.h"
#include "widgets/render/theme.h"

class QLabel;
class QPushButton;

namespace fw::widgets {

class ElidedLabel;
class FlameView;

/// Head of the flame graph: its two modes, and a sentence that says what the widths mean. Belongs to its view.
class FlameHead : public ModeHead {
    Q_OBJECT
public:
    explicit FlameHead(FlameView* view);

    /// Takes over mode and sentence from the view.
    void refresh();
    void retranslate();

private:
    FlameView* m_view;
};

/// The way from the whole trace to the node that is zoomed to; each step goes there. Only seen while zoomed.
class FlameTrail : public QWidget {
    Q_OBJECT
public:
    explicit FlameTrail(FlameView* view);

    void refresh();
    void setTheme(render::ThemeId theme);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    static constexpr int mostSteps = 4;  ///< above the node itself

    FlameView* m_view;
    QPushButton* m_whole;
    std::array<QPushButton*, mostSteps> m_steps{};
    std::array<QLabel*, mostSteps + 1> m_signs{};
    std::array<analysis::FlameNode, mostSteps> m_nodes{};
    ElidedLabel* m_here;
    QLabel* m_share;
};

}  // namespace fw::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QString>
#include <QWidget>

#include "widgets/render/theme.h"

class QToolButton;

namespace fw::widgets {

class ElidedLabel;
class RangeSwitch;
class TraceWindow;

/// Head of a view that has two modes: a button for each, and a sentence that says what is seen.
class ModeHead : public QWidget {
    Q_OBJECT
public:
    explicit ModeHead(QWidget* parent);

    /// 0 or 1.
    void setMode(int mode);
    void setSentence(const QString& sentence);
    /// Offers to count only what the window shows.
    void followWindow(TraceWindow* window);
    void setTheme(render::ThemeId theme);

Q_SIGNALS:
    void modeChosen(int mode);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void setWords(int mode, const QString& word, const QString& tip);

private:
    std::array<QToolButton*, 2> m_buttons;
    ElidedLabel* m_sentence;
    RangeSwitch* m_range = nullptr;
};

}  // namespace fw::widgets

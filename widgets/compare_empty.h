// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include <QWidget>

#include "model/analysis/diff_rows.h"
#include "model/core/trace_summary.h"
#include "widgets/render/theme.h"

class QLabel;

namespace fw::widgets {

/// What stands where a comparison would: a sentence, and for each side what is on it or how to put something there. GUI thread.
class CompareEmpty : public QWidget {
    Q_OBJECT
public:
    explicit CompareEmpty(QWidget* parent);

    void setNote(const QString& note);
    [[nodiscard]] QString note() const;
    void setSide(analysis::DiffSide side, const std::optional<TraceSummary>& trace);
    /// What the box of a side says.
    [[nodiscard]] QString sideText(analysis::DiffSide side) const;
    /// A trace is dragged over the side; absent: over none.
    void setHot(std::optional<analysis::DiffSide> side);
    void setTheme(render::ThemeId theme);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Side {
        QWidget* box = nullptr;
        QLabel* letter = nullptr;
        QLabel* text = nullptr;
        bool filled = false;
    };
    QLabel* m_note;
    std::array<Side, 2> m_sides;
    std::optional<analysis::DiffSide> m_hot;
    render::ThemeId m_theme = render::ThemeId::Light;
};

}  // namespace fw::widgets

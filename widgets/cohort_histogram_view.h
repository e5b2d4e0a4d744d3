// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QTimer>
#include <QWidget>

#include "model/items/cohort_findings.h"
#include "widgets/render/theme.h"

namespace fw::widgets {

/// The durations of the traces with the candidates in front, and a handle that says from which duration on a trace is one: by mouse,
/// ← → (with Shift finer), Home and End. What is shown follows at once and needs nobody; thresholdChosen() comes when the handle rests.
/// GUI thread.
class CohortHistogramView : public QWidget {
    Q_OBJECT
public:
    explicit CohortHistogramView(QWidget* parent);

    /// Null clears. A handle that is being moved stays where it is.
    void setFindings(std::shared_ptr<const items::CohortFindings> findings);
    /// Where the handle is now; none where other things than durations decide.
    [[nodiscard]] std::optional<std::int64_t> threshold() const { return m_threshold; }
    /// The handle was moved, and what was found is older.
    [[nodiscard]] bool isMoved() const { return m_moved; }
    /// Who the candidates are is not known yet: only all traces are shown.
    void setPending(bool on);
    /// How many are candidates, as shown now, and how many traces there are besides.
    [[nodiscard]] analysis::PerSide<std::uint64_t> counts() const;
    void setTheme(render::ThemeId theme);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The handle is somewhere else; counts() says what that means.
    void thresholdMoved(qint64 ns);
    /// It rests there.
    void thresholdChosen(qint64 ns);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void moveTo(double place);
    void rest();
    void say();
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] double placeAt(double x) const;

    std::shared_ptr<const items::CohortFindings> m_findings;
    std::optional<std::int64_t> m_threshold;
    bool m_pending = false;
    bool m_moved = false;     ///< the handle is not where the findings have it
    bool m_dragging = false;  ///< by mouse
    QTimer m_rest;
    render::ThemeId m_theme = render::ThemeId::Light;
};

}  // namespace fw::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include <QString>
#include <QWidget>

#include "model/analysis/diff_rows.h"
#include "model/core/trace_summary.h"
#include "widgets/render/theme.h"

class QLabel;
class QPushButton;

namespace fw::widgets {

class ElidedLabel;
class HeaderChip;

/// The line above a comparison: what is on side A, what on side B, and the button that swaps them.
class CompareHead : public QWidget {
    Q_OBJECT
public:
    explicit CompareHead(QWidget* parent);

    /// Absent: the side is empty. `duration` in the unit of the comparison; empty: the trace's own. `whole`: how long the trace took where
    /// that is another time; empty: it is not.
    void setSide(analysis::DiffSide side, const std::optional<TraceSummary>& trace, const QString& duration, const QString& whole = {});
    void setTheme(render::ThemeId theme);
    void setUtc(bool utc);

Q_SIGNALS:
    void swapRequested();
    void copyRequested(const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Part {
        QWidget* box = nullptr;
        QLabel* letter = nullptr;
        QLabel* duration = nullptr;
        QLabel* whole = nullptr;
        QLabel* id = nullptr;
        HeaderChip* frame = nullptr;
        HeaderChip* errors = nullptr;
        HeaderChip* fine = nullptr;        ///< instead, where nothing failed
        HeaderChip* incomplete = nullptr;  ///< spans may be missing
        QLabel* start = nullptr;
        std::optional<TraceSummary> trace;
        QString length;
        QString wholeText;
    };
    void refresh();
    void refresh(analysis::DiffSide side);
    void fit();

    std::array<Part, 2> m_parts;
    QPushButton* m_swap;
    render::ThemeId m_theme = render::ThemeId::Light;
    bool m_utc = false;
};

}  // namespace fw::widgets

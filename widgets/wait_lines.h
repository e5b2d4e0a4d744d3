// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "model/analysis/trace_waits.h"
#include "widgets/render/theme.h"

class QVBoxLayout;

namespace fw::widgets {

/// What the selected span waited for, below the figures of the span panel: a sign and a sentence a line. Not there while
/// there is nothing to say. GUI thread.
class WaitLines : public QWidget {
    Q_OBJECT
public:
    explicit WaitLines(QWidget* parent);

    /// Null or another trace: nothing.
    void present(const analysis::TraceWaits* waits, const analysis::TraceAnalysis& analysis, SpanIndex span);
    void setTheme(render::ThemeId theme) { m_theme = theme; }

private:
    void addLine(const QString& sign, const QString& text, const QString& exact);

    QVBoxLayout* m_column;
    render::ThemeId m_theme = render::ThemeId::Light;
};

}  // namespace fw::widgets

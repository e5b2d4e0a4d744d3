// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "widgets/trace_pane.h"

namespace fw::widgets {

class FlameView;

/// The flame graph as a pane of the trace view. Its widths are no times of day: the zoom of the time axis says what of them is
/// counted, and the time zone does not reach it. GUI thread.
class FlamePane : public TracePane {
    Q_OBJECT
public:
    FlamePane(TraceWindow* window, QWidget* parent);

    void setTrace(std::shared_ptr<const analysis::TraceAnalysis> analysis) override;
    void setTheme(render::ThemeId theme) override;
    void setUtc(bool) override {}
    [[nodiscard]] Coloring coloring() const override { return Coloring::Merged; }
    void setColors(const std::shared_ptr<const analysis::SpanColors>& colors) override;

    [[nodiscard]] FlameView* view() const { return m_view; }
    /// What graphs have to belong to; null clears.
    [[nodiscard]] const std::shared_ptr<const analysis::TraceAnalysis>& analysis() const { return m_analysis; }

protected:
    void selectionMoved() override {}  // the view listens to the TraceWindow itself, as it is used without a pane too
    void scopeMoved() override;

private:
    FlameView* m_view;
    std::shared_ptr<const analysis::TraceAnalysis> m_analysis;
};

}  // namespace fw::widgets

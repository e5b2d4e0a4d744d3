// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "widgets/trace_pane.h"

namespace fw::widgets {

class GraphView;

/// Service map and trace graph as a pane of the trace view. Has no time axis: zoom says which spans it counts.
/// GUI thread.
class GraphPane : public TracePane {
    Q_OBJECT
public:
    GraphPane(TraceWindow* window, QWidget* parent);

    void setTrace(std::shared_ptr<const analysis::TraceAnalysis> analysis) override;
    void setTheme(render::ThemeId theme) override;
    void setUtc(bool) override {}
    [[nodiscard]] Coloring coloring() const override { return Coloring::Merged; }
    void setColors(const std::shared_ptr<const analysis::SpanColors>& colors) override;

    [[nodiscard]] GraphView* view() const { return m_view; }
    /// What graphs have to belong to; null clears.
    [[nodiscard]] const std::shared_ptr<const analysis::TraceAnalysis>& analysis() const { return m_analysis; }

protected:
    void selectionMoved() override {}  // the view listens to the TraceWindow itself, as it is used without a pane too
    void scopeMoved() override;

private:
    GraphView* m_view;
    std::shared_ptr<const analysis::TraceAnalysis> m_analysis;
};

}  // namespace fw::widgets

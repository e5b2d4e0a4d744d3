// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QTimer>
#include <QWidget>

#include "model/analysis/row_filter.h"
#include "model/analysis/span_colors.h"
#include "model/analysis/trace_analysis.h"
#include "widgets/render/theme.h"

namespace fw::widgets {

class TraceWindow;

/// One way to look at the open trace, beside the waterfall. TraceView builds a pane when the reader first chooses it, hands
/// it the trace only while it is shown, and takes the trace away when another one is opened meanwhile: a pane that is not
/// seen holds nothing old and computes nothing. Zoom, selection and hover are those of the shared TraceWindow; a pane hears
/// of their changes while it is shown, and once whenever it comes into sight. GUI thread.
class TracePane : public QWidget {
    Q_OBJECT
public:
    /// `window` is shared by all views of the trace and outlives the pane.
    TracePane(TraceWindow* window, QWidget* parent);

    /// Null clears. The same trace, grown, comes as another analysis with the same TraceKey.
    virtual void setTrace(std::shared_ptr<const analysis::TraceAnalysis> analysis) = 0;
    virtual void setTheme(render::ThemeId theme) = 0;
    /// Whether moments are written in UTC or in the zone of this computer.
    virtual void setUtc(bool utc) = 0;

    /// What the marks of a pane stand for: things that colours of spans cannot be given to, spans, or several spans each.
    enum class Coloring : std::uint8_t { Services, Spans, Merged };
    [[nodiscard]] virtual Coloring coloring() const { return Coloring::Services; }
    /// Null: services. Those of another number of spans than the trace has are not shown.
    virtual void setColors(const std::shared_ptr<const analysis::SpanColors>& /*colors*/) {}

    /// What of the trace is counted: the find bar's filter and the subtree that is shown alone. The part of the time comes from the
    /// TraceWindow, once its zoom rests. A new trace begins with all.
    void setScope(const analysis::RowScope& scope);
    /// The scope is of a tree that goes; says nothing to the pane, which gets another trace at once.
    void dropScope();
    /// What setScope() will say, before the trace itself where that is another one: it is asked about once.
    void announceScope(const analysis::RowScope& scope);
    [[nodiscard]] const analysis::RowScope& scope() const { return m_scope; }

    /// Told by TraceView when the pane comes into sight and leaves it.
    void setActive(bool on);
    [[nodiscard]] bool isActive() const { return m_active; }
    [[nodiscard]] TraceWindow* traceWindow() const { return m_window; }

Q_SIGNALS:
    /// The reader wants to see this span in the waterfall.
    void spanOpened(quint32 span);
    void copyRequested(const QString& text);
    /// The reader wants the traces that have this value; `key` is a key of the search.
    void filterRequested(const QString& key, const QString& value);

protected:
    /// The selected row of the TraceWindow is another one.
    virtual void selectionMoved() = 0;
    /// scope() is another one.
    virtual void scopeMoved() = 0;

private:
    /// Takes over the part of the time that is to be counted.
    void followWindow();

    TraceWindow* m_window;
    QTimer m_rest;  ///< a hand that is still zooming asks for nothing yet
    analysis::RowScope m_scope;
    bool m_fresh = true;  ///< no trace came since the scope was dropped
    bool m_active = false;
};

}  // namespace fw::widgets

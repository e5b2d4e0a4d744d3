// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

#include "app/picture_controller.h"
#include "app/settings.h"
#include "app/trace_controller.h"
#include "app/window_parts.h"

class QWidget;

namespace fw::app {

/// Connects the open trace with its views: waterfall, span panel, pictures, clipboard.
class TraceDesk : public QObject {
    Q_OBJECT

public:
    TraceDesk(TraceController& controller, PictureController& pictures, Settings& settings, const WindowParts& parts, QWidget* window);

    /// Selects the span with this id as soon as the trace is there.
    void selectWhenOpen(const QString& spanId);
    /// Shows this part of the next trace that is opened.
    void zoomWhenOpen(const analysis::Interval& window) { m_wantedWindow = window; }
    /// The part that is seen; absent: all of it, or no trace.
    [[nodiscard]] std::optional<analysis::Interval> seenWindow() const;
    /// Of the open trace as it is seen; absent without one.
    [[nodiscard]] std::optional<render::PictureRequest> picture() const;
    /// Of a file for it, without suffix.
    [[nodiscard]] QString pictureName() const;
    /// To the trace of the previous (-1) or next (1) frame id.
    void stepFrame(int by) { m_controller.stepFrame(by); }
    /// Frame id or root of the open trace; empty without one.
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString selectedSpanId() const;
    /// What selectWhenOpen() asked for and no trace has held yet; empty: nothing.
    [[nodiscard]] const QString& wantedSpan() const { return m_wantedSpan; }
    [[nodiscard]] bool hasTrace() const { return m_trace != nullptr; }

Q_SIGNALS:
    void traceChanged();
    /// Another span of the open trace is selected.
    void spanShown(fw::TraceKey trace, fw::SpanId span);
    /// A question that the reader put by a click on a value or a link.
    void searchRequested(const QString& text);
    void statusText(const QString& text);
    /// The same for what is of no use after a moment, or with another trace.
    void passingText(const QString& text);

private:
    void opened(const std::shared_ptr<const analysis::TraceAnalysis>& trace, bool again, std::optional<SpanIndex> select);
    void spanSelected(SpanIndex span);
    void goTo(SpanIndex span);
    void selectWanted();
    /// The open trace is the one that a followed link leads to.
    [[nodiscard]] bool isLinked() const;
    void dropLink();
    void endLink(const SearchAnswer& answer);

    TraceController& m_controller;
    PictureController& m_pictures;
    Settings& m_settings;
    WindowParts m_parts;
    QWidget* m_window;
    std::shared_ptr<const analysis::TraceAnalysis> m_trace;
    QString m_wantedSpan;
    QString m_linkedTrace;  ///< whose span that is, where a link was followed: the wish ends with its search; empty: a command line's
    std::optional<analysis::Interval> m_wantedWindow;
    QTimer m_reading;  ///< since a trace was asked for
};

}  // namespace fw::app

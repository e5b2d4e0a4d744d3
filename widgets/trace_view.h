// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QByteArray>
#include <QString>
#include <QWidget>

#include "model/analysis/trace_analysis.h"
#include "model/core/trace_data.h"
#include "widgets/render/picture.h"
#include "widgets/render/theme.h"

class QLabel;
class QStackedLayout;

namespace fw::widgets {

class MinimapView;
class TraceHeader;
class TraceWindow;
class WaterfallView;

/// One trace: header with chips, minimap, waterfall; an invitation while there is none. Given finished snapshots; emits
/// intentions. GUI thread.
class TraceView : public QWidget {
    Q_OBJECT
public:
    explicit TraceView(QWidget* parent = nullptr);
    ~TraceView() override;

    /// Null clears. The same trace (TraceKey) with more spans keeps zoom, folds, selection and place.
    void setTrace(std::shared_ptr<const analysis::TraceAnalysis> analysis);
    /// Times of the events of the trace that is shown; dropped when their number of spans does not fit.
    void setEventTimes(std::shared_ptr<const EventTimes> events);
    /// Unfolds what hides the span, scrolls and pans to it. Says nothing back.
    void selectSpan(SpanIndex span);
    [[nodiscard]] std::optional<SpanIndex> selectedSpan() const;
    /// What is seen now: folds, window, selection, theme.
    [[nodiscard]] render::PictureRequest pictureRequest() const;
    void setFrameKey(const QString& key);
    void setTheme(render::ThemeId theme);
    void setUtc(bool utc);

    [[nodiscard]] QByteArray saveState() const;
    bool restoreState(const QByteArray& state);

    [[nodiscard]] WaterfallView* waterfall() const { return m_waterfall; }
    [[nodiscard]] MinimapView* minimap() const { return m_minimap; }
    [[nodiscard]] TraceHeader* header() const { return m_header; }
    [[nodiscard]] TraceWindow* traceWindow() const { return m_window; }

Q_SIGNALS:
    void spanSelected(quint32 span);
    void selectionCleared();
    void copyRequested(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void onSelection();
    void setCriticalPathShown(bool on);

    TraceWindow* m_window;
    TraceHeader* m_header;
    MinimapView* m_minimap;
    WaterfallView* m_waterfall;
    QLabel* m_empty;
    QStackedLayout* m_stack;
    std::shared_ptr<const analysis::TraceAnalysis> m_analysis;
    render::ThemeId m_theme = render::ThemeId::Light;
    QString m_frameKey = QStringLiteral("frame.id");
    bool m_quiet = false;
    std::optional<SpanIndex> m_told;  ///< last span announced by spanSelected
};

}  // namespace fw::widgets

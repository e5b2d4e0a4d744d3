// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>

#include <QWidget>

#include "model/analysis/journey.h"
#include "model/core/ids.h"
#include "model/core/trace_summary.h"
#include "widgets/render/journey_picture.h"
#include "widgets/render/theme.h"

class QLabel;
class QStackedLayout;
class QToolButton;

namespace fw::items {
class JourneyModel;
}

namespace fw::widgets {

class ElidedLabel;
class JourneyCanvas;
class JourneyDelegate;
class JourneyHead;
class JourneySharesView;
class JourneyStripView;
class PaneSplitter;
class PaneTable;

/// The way of one frame through all its traces: the frames around it, its lanes on one time axis, the hand-overs as a table, where the time
/// went. Computes nothing: is handed finished journeys, and says which frame or span is wanted. Alt+← and Alt+→ go to the frames beside it
/// while the focus is in here. GUI thread.
class JourneyView : public QWidget {
    Q_OBJECT
public:
    using Journey = std::shared_ptr<const analysis::FrameJourney>;

    explicit JourneyView(QWidget* parent);

    /// An answer is on its way. What is shown of the same frame stays until it comes.
    void setBusy(const std::string& frameId);
    /// `again`: the same frame after an import; selection and zoom stay.
    void setJourney(Journey journey);
    /// A frame that no trace has, with those around it; `text` says so.
    void setMissing(Journey around, const QString& text);
    /// There is nothing to show; `text` says why.
    void setRefused(const std::string& frameId, const QString& text);
    /// Null where there is none, or no trace has the frame.
    [[nodiscard]] const Journey& journey() const { return m_journey; }
    /// The text in the place of a journey; empty where there is one.
    [[nodiscard]] QString note() const;
    void setTheme(render::ThemeId theme);
    void setUtc(bool utc);

    /// The hand-over that is selected; none where nothing is.
    [[nodiscard]] std::optional<std::size_t> selected() const;
    void select(std::size_t step);
    /// To the frame before (−1) or behind (1); says by atTheEnd() where there is none.
    void stepFrame(int by);
    void copyMarkdown();

    /// The journey that is shown; absent where there is none.
    [[nodiscard]] std::optional<render::JourneyPictureRequest> pictureRequest() const;

    [[nodiscard]] items::JourneyModel* model() const { return m_model; }
    [[nodiscard]] PaneTable* table() const { return m_table; }
    [[nodiscard]] JourneyHead* head() const { return m_head; }
    [[nodiscard]] JourneyCanvas* canvas() const { return m_canvas; }
    [[nodiscard]] JourneyStripView* strip() const { return m_strip; }
    [[nodiscard]] JourneySharesView* shares() const { return m_shares; }

Q_SIGNALS:
    void frameWanted(const std::string& frameId);
    /// The first or last frame of its series is shown.
    void atTheEnd(int by);
    /// A span is to be shown in its trace; none: the trace.
    void spanWanted(fw::TraceKey trace, const std::optional<fw::SpanId>& span);
    void csvWanted();
    void copyRequested(const QString& text);
    void statusText(const QString& text);

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildTable(PaneSplitter* parts);
    [[nodiscard]] int lanesHeight() const;
    void refresh();
    void drop(Journey around, const QString& text);
    void showShares();
    void showNote(const QString& text);
    void stepBy(int by);
    void openStep(std::optional<std::size_t> step, bool from);
    void openMenu(const QPoint& at);
    void selectionMoved();

    items::JourneyModel* m_model;
    JourneyDelegate* m_delegate;
    JourneyHead* m_head;
    JourneyStripView* m_strip;
    JourneyCanvas* m_canvas;
    QLabel* m_tableTitle;
    ElidedLabel* m_tableNote;
    QToolButton* m_csv;
    PaneTable* m_table;
    JourneySharesView* m_shares;
    QWidget* m_content;
    QLabel* m_note;
    QStackedLayout* m_stack;
    PaneSplitter* m_parts;
    Journey m_journey;
    Journey m_around;  ///< the same, or of a frame that no trace has: what is beside it
    std::string m_frameId;
    render::ThemeId m_theme = render::ThemeId::Light;
    bool m_busy = false;
    bool m_quiet = false;
};

}  // namespace fw::widgets

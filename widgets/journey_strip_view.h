// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>

#include <QWidget>

#include "model/analysis/journey.h"
#include "widgets/render/journey_strip.h"

namespace fw::widgets {

/// The frames around one. A click on a frame goes there; ← → Home End move a frame mark, Enter goes to it. GUI thread.
class JourneyStripView : public QWidget {
    Q_OBJECT
public:
    explicit JourneyStripView(QWidget* parent);

    void setJourney(std::shared_ptr<const analysis::FrameJourney> journey);
    void setTheme(render::ThemeId theme);
    /// Of a place, in this widget.
    [[nodiscard]] QRectF placeRect(std::size_t place) const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void frameWanted(const std::string& frameId);
    /// No trace has this frame: nothing to go to.
    void missingChosen(const QString& text);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void go(std::size_t place);
    void say();
    [[nodiscard]] std::optional<std::size_t> placeAt(const QPointF& at) const;

    std::shared_ptr<const analysis::FrameJourney> m_journey;
    std::unique_ptr<render::JourneyStripPainter> m_painter;
    render::JourneyStrip m_strip;
    render::ThemeId m_theme = render::ThemeId::Light;
    bool m_focusFrame = false;
};

/// Where the time of a frame went. A click on a wait chooses its hand-over. GUI thread.
class JourneySharesView : public QWidget {
    Q_OBJECT
public:
    explicit JourneySharesView(QWidget* parent);

    void setJourney(std::shared_ptr<const analysis::FrameJourney> journey);
    void setTheme(render::ThemeId theme);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void stepChosen(std::size_t step);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    [[nodiscard]] std::optional<std::size_t> shareAt(const QPointF& at) const;

    std::shared_ptr<const analysis::FrameJourney> m_journey;
    std::unique_ptr<render::JourneySharesPainter> m_painter;
    render::JourneySharesBar m_bar;
    render::ThemeId m_theme = render::ThemeId::Light;
};

}  // namespace fw::widgets

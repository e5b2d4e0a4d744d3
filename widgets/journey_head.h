// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

#include "model/analysis/journey.h"
#include "widgets/render/theme.h"

class QHBoxLayout;
class QToolButton;

namespace fw::widgets {

class ElidedLabel;
class HeaderChip;

/// The lines above a journey: the frame between its neighbours, what it comes to in numbers, and the sentence. GUI thread.
class JourneyHead : public QWidget {
    Q_OBJECT
public:
    explicit JourneyHead(QWidget* parent);

    /// Null: only `frame` is known. Without traces: what is beside it.
    void setJourney(std::shared_ptr<const analysis::FrameJourney> journey, const QString& frame);
    void setTheme(render::ThemeId theme);
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void stepRequested(int by);
    void openRequested();
    void copyRequested();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void fit();
    [[nodiscard]] bool hasTraces() const;

    std::shared_ptr<const analysis::FrameJourney> m_journey;
    QString m_frameText;
    QHBoxLayout* m_line;
    QToolButton* m_previous;
    QToolButton* m_next;
    ElidedLabel* m_frame;
    HeaderChip* m_traces;
    HeaderChip* m_services;
    HeaderChip* m_took;
    HeaderChip* m_waiting;
    HeaderChip* m_errors;
    HeaderChip* m_broken;
    QToolButton* m_open;
    QToolButton* m_copy;
    ElidedLabel* m_sentence;
    render::ThemeId m_theme = render::ThemeId::Light;
};

}  // namespace fw::widgets

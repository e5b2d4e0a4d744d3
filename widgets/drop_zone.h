// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "widgets/render/theme.h"

class QBoxLayout;
class QPushButton;

namespace fw::widgets {

class WakePicture;

/// The dashed field of the first-run page: picture, words, formats and the two ways to open something.
class DropZone : public QWidget {
    Q_OBJECT
public:
    explicit DropZone(QWidget* parent);

    void setTheme(render::ThemeId theme);
    /// Files hang over the page.
    void setHot(bool hot);
    /// Drops the picture where both do not fit side by side.
    void setNarrow(bool narrow);
    void setSamplesEnabled(bool enabled);

Q_SIGNALS:
    void openFilesRequested();
    void samplesRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    WakePicture* m_picture = nullptr;
    QBoxLayout* m_layout = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_samples = nullptr;
    render::ThemeId m_theme = render::ThemeId::Light;
    bool m_hot = false;
    bool m_narrow = false;
};

}  // namespace fw::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QString>

#include "app/picture_controller.h"

class QCheckBox;
class QComboBox;
class QLabel;

namespace fw::app {

/// Asks how the picture is to be made and where it goes. Window modal.
class PictureDialog : public QDialog {
    Q_OBJECT

public:
    /// `first`: what stands there first; its rules and times of redaction hold whenever that is on. `suggested`: folder and name without
    /// suffix. `whole`: what takes all instead of what is seen; empty where all is seen.
    PictureDialog(const QString& suggested, const QString& whole, const PictureChoice& first, QWidget* parent);

    [[nodiscard]] PictureChoice choice() const;
    void setRedacted(bool on);
    /// This kind of picture shows what it shows; the reader is told so.
    void setNotRedactable();

    /// Room for the preview in device pixels.
    [[nodiscard]] QSize previewPixels() const;
    /// `pixels`: size of what would be saved.
    void setPreview(const QImage& image, const QSize& pixels, quint64 removed);
    /// Why there is none.
    void setTrouble(const QString& text);

Q_SIGNALS:
    /// Something was chosen that changes the picture.
    void previewWanted(const fw::app::PictureChoice& choice, const QSize& box);
    void saveRequested(const fw::app::PictureChoice& choice, const QString& path);
    void copyRequested(const fw::app::PictureChoice& choice);

private:
    void save();
    void copy();

    QString m_suggested;
    QComboBox* m_format;
    QComboBox* m_scale;
    QLabel* m_scaleLabel;
    QComboBox* m_theme;
    QCheckBox* m_whole;
    QCheckBox* m_redact;
    const RedactChoice m_redaction;  ///< where it is on
    QLabel* m_preview;
    QLabel* m_pixels;
};

}  // namespace fw::app

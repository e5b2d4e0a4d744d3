// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QDialog>
#include <QString>

#include "app/picture_controller.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace fw::app {

class RedactionList;

/// Asks how the picture is to be made and where it goes. Window modal.
class PictureDialog : public QDialog {
    Q_OBJECT

public:
    /// `first`: what stands there first; its rules and times of redaction hold whenever that is on. `suggested`: folder and name without
    /// suffix. `whole`: what takes all instead of what is seen; empty where all is seen. `formats`: what there is to choose from.
    PictureDialog(const QString& suggested, const QString& whole, const std::vector<PictureChoice::Format>& formats,
                  const PictureChoice& first, QWidget* parent);

    [[nodiscard]] PictureChoice choice() const;
    void setRedacted(bool on);

    /// Room for the preview in device pixels.
    [[nodiscard]] QSize previewPixels() const;
    void setPreview(const fw::app::PicturePreview& seen);
    /// Why there is none.
    void setTrouble(const QString& text);

Q_SIGNALS:
    /// Something was chosen that changes the picture.
    void previewWanted(const fw::app::PictureChoice& choice, const QSize& box);
    void saveRequested(const fw::app::PictureChoice& choice, const QString& path);
    void copyRequested(const fw::app::PictureChoice& choice);

private:
    void fill(const std::vector<PictureChoice::Format>& formats, const PictureChoice& first);
    void layOut();
    void connectParts();
    void enable();
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
    RedactionList* m_list;
    QLabel* m_note;
    QPushButton* m_copy = nullptr;
};

}  // namespace fw::app

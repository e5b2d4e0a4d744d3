// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/picture_desk.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include "app/picture_dialog.h"
#include "app/settings.h"

namespace fw::app {

PictureDesk::PictureDesk(PictureController& pictures, Settings& settings, QWidget* window)
    : QObject(window), m_pictures(pictures), m_settings(settings), m_window(window) {}

void PictureDesk::ask(const AnyPicture& picture, const QString& name, const QString& whole) {
    if (m_dialog) return;
    QString folder = m_settings.data.exportFolder;
    if (folder.isEmpty() || !QFileInfo(folder).isDir()) folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    if (folder.isEmpty()) folder = QDir::homePath();
    m_dialog = new PictureDialog(QDir(folder).filePath(name), whole, m_window);
    connect(m_dialog, &PictureDialog::saveRequested, this, [this, picture](const PictureChoice& choice, const QString& path) {
        m_settings.data.exportFolder = QFileInfo(path).absolutePath();
        m_pictures.save(picture, choice, path);
    });
    connect(m_dialog, &PictureDialog::copyRequested, this,
            [this, picture](const PictureChoice& choice) { m_pictures.copy(picture, choice); });
    connect(m_dialog, &PictureDialog::previewWanted, this,
            [this, picture](const PictureChoice& choice, const QSize& box) { m_pictures.preview(picture, choice, box); });
    connect(&m_pictures, &PictureController::previewed, m_dialog, &PictureDialog::setPreview);
    m_dialog->open();
    m_pictures.preview(picture, m_dialog->choice(), m_dialog->previewPixels());
}

}  // namespace fw::app

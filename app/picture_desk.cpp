// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/picture_desk.h"

#include <vector>

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include "app/picture_dialog.h"
#include "app/settings.h"
#include "app/texts.h"

namespace fw::app {

namespace {

/// What tells of a picture of that kind.
std::vector<PictureChoice::Format> formatsOf(const AnyPicture& picture) {
    using Format = PictureChoice::Format;
    if (std::holds_alternative<render::ComparePictureRequest>(picture))
        return {Format::Png, Format::Svg, Format::Pdf, Format::Html, Format::Markdown, Format::Csv};
    return {Format::Png, Format::Svg, Format::Pdf};
}

}  // namespace

PictureDesk::PictureDesk(PictureController& pictures, Settings& settings, QWidget* window)
    : QObject(window), m_pictures(pictures), m_settings(settings), m_window(window) {}

void PictureDesk::ask(const AnyPicture& picture, const QString& name, const QString& whole) {
    if (m_dialog) return;
    QString folder = m_settings.data.exportFolder;
    if (folder.isEmpty() || !QFileInfo(folder).isDir()) folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    if (folder.isEmpty()) folder = QDir::homePath();
    const ExportChoice& kept = m_settings.data.exports;
    PictureChoice first = kept.picture();
    // On again by a tick, with the rules and times that were chosen for exports.
    if (!first.redact) first.redact = RedactChoice{kept.ruleFile.toStdString(), kept.shift.toStdString()};
    m_pictures.begin();
    m_dialog = new PictureDialog(QDir(folder).filePath(name), whole, formatsOf(picture), first, m_window);
    if (!kept.redact) m_dialog->setRedacted(false);
    connect(m_dialog, &PictureDialog::saveRequested, this, [this, picture](const PictureChoice& choice, const QString& path) {
        m_settings.data.exportFolder = QFileInfo(path).absolutePath();
        remember(choice);
        m_pictures.save(picture, choice, path);
    });
    connect(m_dialog, &PictureDialog::copyRequested, this, [this, picture](const PictureChoice& choice) {
        remember(choice);
        m_pictures.copy(picture, choice);
    });
    connect(m_dialog, &PictureDialog::previewWanted, this,
            [this, picture](const PictureChoice& choice, const QSize& box) { m_pictures.preview(picture, choice, box); });
    connect(&m_pictures, &PictureController::previewed, m_dialog, &PictureDialog::setPreview);
    connect(&m_pictures, &PictureController::previewFailed, m_dialog,
            [dialog = m_dialog.data()](const Error& error) { dialog->setTrouble(Texts::ofError(error).text); });
    m_dialog->open();
    m_pictures.preview(picture, m_dialog->choice(), m_dialog->previewPixels());
}

void PictureDesk::copy(const AnyPicture& picture, PictureChoice::Format format) {
    PictureChoice choice;
    choice.format = format;
    choice.redact = m_settings.data.exports.redaction();
    m_pictures.begin();
    m_pictures.copy(picture, choice);
}

void PictureDesk::remember(const PictureChoice& choice) {
    ExportChoice& kept = m_settings.data.exports;
    kept.scale = choice.scale;
    kept.theme = choice.theme;
    kept.wholeTrace = choice.wholeTrace;
    kept.redact = choice.redact.has_value();
}

}  // namespace fw::app

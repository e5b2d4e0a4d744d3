// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

#include "app/picture_controller.h"

class QWidget;

namespace fw::app {

class PictureDialog;
class Settings;

/// Asks the reader how a picture is to be made, shows him what it will be, and has it saved or copied. GUI thread.
class PictureDesk : public QObject {
    Q_OBJECT

public:
    PictureDesk(PictureController& pictures, Settings& settings, QWidget* window);

    /// `name`: of the file, without folder and suffix; `whole`: what the box says that takes all instead of what is seen, empty where all
    /// is seen.
    void ask(const AnyPicture& picture, const QString& name, const QString& whole);
    /// Redacted where redaction is on.
    void copy(const AnyPicture& picture, PictureChoice::Format format = PictureChoice::Format::Png);

private:
    void remember(const PictureChoice& choice);

    PictureController& m_pictures;
    Settings& m_settings;
    QWidget* m_window;
    QPointer<PictureDialog> m_dialog;
};

}  // namespace fw::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string>

#include <QObject>
#include <QPointer>
#include <QString>
#include <QStringList>
#include <QTimer>

#include "app/log_sample.h"
#include "app/mapping_profiles.h"
#include "app/read_as.h"
#include "importers/formats/log_mapping.h"
#include "importers/formats/log_mapping_guess.h"
#include "model/core/result.h"
#include "model/items/mapping_fields.h"
#include "widgets/mapping_dialog.h"

class QWidget;

namespace fw::app {

class ReaderPool;
class Settings;

/// Runs the dialog of log mappings: reads the first lines of a file, guesses, previews what is edited, keeps profiles. All
/// that touches the disk or the lines runs in `readers`. GUI thread; one dialog at a time.
class MappingDesk : public QObject {
    Q_OBJECT

public:
    MappingDesk(ReaderPool& readers, Settings& settings, QWidget* window);

    /// Asks for a file first.
    void askForFile();
    void open(const QString& path);

    [[nodiscard]] widgets::MappingDialog* dialog() const { return m_dialog; }
    /// Nothing is being read and no change waits for its preview.
    [[nodiscard]] bool settled() const;

Q_SIGNALS:
    void importWanted(const QString& path, const fw::app::ReadAs& readAs);
    /// A profile could not be read or written.
    void failed(const fw::Error& error);

private:
    struct Read {
        std::shared_ptr<const std::string> lines;
        formats::LogMappingGuess guess;
        bool cut = false;
        QStringList profiles;
    };

    void makeDialog();
    void readFile(const QString& path);
    void show(Read read);
    void use(const items::MappingProfile& profile, formats::LogMapping mapping);
    void edited();
    void choose(const items::MappingProfile& profile);
    void showMapping();
    void showProfiles();
    void showNotice();
    void previewNow();
    void askForName(bool rename);
    void askToDelete(const QString& name);
    /// `then`, `edited`: what is shown once it is done.
    void changeProfiles(std::function<Result<void>(const MappingProfiles&)> change, const items::MappingProfile& then, bool edited);

    ReaderPool& m_readers;
    Settings& m_settings;
    QWidget* m_window;
    MappingProfiles m_profiles;
    QPointer<widgets::MappingDialog> m_dialog;
    QTimer m_previewSoon;
    QString m_path;
    Read m_read;
    QString m_trouble;  ///< with a profile
    items::MappingProfile m_profile;
    formats::LogMapping m_mapping;
    bool m_edited = false;
    bool m_nothingUnderstood = false;  ///< by the preview shown
};

}  // namespace fw::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QDialog>

#include "model/items/mapping_fields.h"
#include "widgets/render/theme.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace fw::widgets {

class ElidedLabel;
class MappingFieldsPane;
class MappingPreviewPane;

/// Says what the fields of a log mean, with a preview of what becomes of its first lines. Reads, keeps and imports
/// nothing itself: it shows what it is given and tells what the reader wants. Window modal.
class MappingDialog : public QDialog {
    Q_OBJECT
public:
    explicit MappingDialog(QWidget* parent);

    [[nodiscard]] MappingFieldsPane* fields() const { return m_fields; }
    [[nodiscard]] MappingPreviewPane* preview() const { return m_preview; }

    void setFile(const QString& path);
    /// While `text` is not empty there is nothing to edit or import: being read, unreadable, empty.
    void setObstacle(const QString& text);
    /// What else the reader should know; may be empty.
    void setNotice(const QString& text);
    /// Why there is nothing to import with this mapping; empty where there is.
    void setUseless(const QString& reason);
    /// `edited`: the reader changed it since it was chosen.
    void setProfiles(const std::vector<items::MappingProfile>& profiles, const items::MappingProfile& current, bool edited);
    /// While a profile is written, none can be.
    void setSaving(bool saving);
    void setTheme(render::ThemeId theme);

Q_SIGNALS:
    void fileWanted();
    void guessWanted();
    void profileWanted(const fw::items::MappingProfile& profile);
    void saveWanted();
    void renameWanted(const QString& name);
    void deleteWanted(const QString& name);
    void importWanted();

private:
    void showButtons();
    [[nodiscard]] items::MappingProfile chosen() const;

    ElidedLabel* m_file = nullptr;
    QComboBox* m_profile = nullptr;
    QPushButton* m_guess = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_rename = nullptr;
    QPushButton* m_delete = nullptr;
    QPushButton* m_import = nullptr;
    QLabel* m_notice = nullptr;
    MappingFieldsPane* m_fields = nullptr;
    MappingPreviewPane* m_preview = nullptr;
    std::vector<items::MappingProfile> m_profiles;
    bool m_obstacle = true;
    bool m_useless = false;
    bool m_saving = false;
};

}  // namespace fw::widgets

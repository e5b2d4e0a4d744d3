// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <memory>

#include <QDialog>

#include "app/settings.h"
#include "model/analysis/ai_roles.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QSpinBox;

namespace fw::app {

/// What the reader can set.
struct SettingsChoice {
    ThemeChoice theme = ThemeChoice::System;
    bool utc = true;
    QString language;  ///< empty: the system's
    QString frameKey;
    quint64 cacheLimitBytes = 0;  ///< 0: none
    int cacheAgeDays = 0;         ///< 0: none
    WaitSettings waits;
    int clockLimitMs = 0;
    bool eventLog = false;
    QStringList aiKeys;  ///< of each role, with commas between them
    bool operator==(const SettingsChoice&) const = default;
};

/// The settings, in one small dialog. Changes nothing itself.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    SettingsDialog(const SettingsChoice& now, const QString& cachePath, QWidget* parent);
    ~SettingsDialog() override;

    [[nodiscard]] SettingsChoice choice() const;

Q_SIGNALS:
    void chosen(const fw::app::SettingsChoice& choice);
    void otherCacheRequested();
    void resetLayoutRequested();

private:
    SettingsChoice m_before;
    QLineEdit* m_frameKey;
    QComboBox* m_zone;
    QComboBox* m_theme;
    QComboBox* m_language;
    QDoubleSpinBox* m_limit;
    double m_shownLimit = 0;
    QSpinBox* m_age;
    QSpinBox* m_clocks;
    QCheckBox* m_log;
    std::array<QLineEdit*, analysis::aiRoleCount> m_aiKeys{};
    std::unique_ptr<WaitFields> m_waits;
};

}  // namespace fw::app

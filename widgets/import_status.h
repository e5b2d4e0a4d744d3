// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include "model/core/progress.h"
#include "widgets/render/theme.h"

class QLabel;
class QProgressBar;
class QToolButton;

namespace fw::widgets {

class ElidedLabel;
class IconButton;

/// The part of the status bar that tells of imports: source, bar, figures and cancel while one runs, else a word; and the
/// number of problems, which opens their panel.
class ImportStatus : public QWidget {
    Q_OBJECT
public:
    explicit ImportStatus(QWidget* parent);

    void setProgress(const Progress& progress);
    /// No import runs. `text`: "Ready", or how the last one ended.
    void setIdle(const QString& text);
    /// A remark that goes away by itself; then the word before it stands again.
    void setPassing(const QString& text);
    /// The remark, if one stands there, has nothing to do with what is seen any more.
    void endPassing();
    void setProblems(int errors, int warnings, int notes);
    void setTheme(render::ThemeId theme);

Q_SIGNALS:
    void cancelRequested();
    void problemsRequested();

private:
    void showIdle(const QString& text);

    ElidedLabel* m_source = nullptr;
    QLabel* m_sign = nullptr;
    QProgressBar* m_bar = nullptr;
    QLabel* m_figures = nullptr;
    IconButton* m_cancel = nullptr;
    QToolButton* m_problems = nullptr;
    render::ThemeId m_theme = render::ThemeId::Light;
    QString m_idle;
    QTimer m_passing;  ///< runs while a remark stands there
    int m_errors = 0;
    int m_warnings = 0;
    int m_notes = 0;
};

}  // namespace fw::widgets

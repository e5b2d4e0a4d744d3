// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "model/core/import_issue.h"
#include "widgets/render/theme.h"

namespace fw::widgets {

/// The bytes around an import problem with a caret under the place. Shows as much before and after the caret as fits.
class ExcerptView : public QWidget {
    Q_OBJECT
public:
    explicit ExcerptView(QWidget* parent);

    /// `reason` is written at the caret.
    void setIssue(const ImportIssue& issue, const QString& reason);
    void setTheme(render::ThemeId theme);
    /// Line as it is drawn, with control characters visible.
    [[nodiscard]] QString lineText() const { return m_before + m_after; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_number;
    QString m_before;
    QString m_after;
    QString m_reason;
    bool m_error = true;
    render::ThemeId m_theme = render::ThemeId::Light;
};

}  // namespace fw::widgets

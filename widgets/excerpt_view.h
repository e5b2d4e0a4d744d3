// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "model/core/import_issue.h"
#include "model/items/issue_context.h"
#include "widgets/render/theme.h"

class QPainter;

namespace fw::widgets {

/// The bytes around an import problem with a caret under the place. Shows as much before and after the caret as fits.
class ExcerptView : public QWidget {
    Q_OBJECT
public:
    explicit ExcerptView(QWidget* parent);

    /// `reason` is written at the caret.
    void setIssue(const ImportIssue& issue, const QString& reason);
    /// The same place read from the file again, with the lines beside it.
    void setContext(const items::IssueContext& context);
    void setTheme(render::ThemeId theme);
    /// The lines beside it as they are drawn; empty: none.
    [[nodiscard]] QString lineAbove() const { return m_above; }
    [[nodiscard]] QString lineBelow() const { return m_below; }
    /// Characters before the caret.
    [[nodiscard]] qsizetype caretPosition() const { return m_before.size(); }
    /// Line as it is drawn, with control characters visible.
    [[nodiscard]] QString lineText() const { return m_before + m_after; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintLine(QPainter& painter, const QRect& line, const QString& number, const QString& text, int numberWidth) const;

    std::uint64_t m_line = 0;  ///< 0: not known
    QString m_above;
    QString m_below;
    QString m_number;
    QString m_before;
    QString m_after;
    QString m_reason;
    bool m_error = true;
    render::ThemeId m_theme = render::ThemeId::Light;
};

}  // namespace fw::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "model/items/readable_text.h"
#include "widgets/render/theme.h"

class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace fw::widgets {

class ElidedLabel;
class IconButton;

/// Shows one long value (a stack trace, a prompt, JSON) to read and copy: JSON indented, SQL and stack traces broken into
/// lines, with a switch to the text as it came in. Plain text only; control characters are visible; at most maxShown
/// characters are laid out, copying by the button gives all of them as they came in.
class TextViewer : public QWidget {
    Q_OBJECT
public:
    static constexpr qsizetype maxShown = 1 << 20;

    explicit TextViewer(QWidget* parent);

    void setText(const QString& title, const QString& text);
    [[nodiscard]] QString shownText() const;
    void setTheme(render::ThemeId theme);

Q_SIGNALS:
    void closeRequested();
    void copyRequested(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// Puts the readable form or the original into the page.
    void lay(bool readable);

    ElidedLabel* m_title = nullptr;
    QLabel* m_size = nullptr;
    QToolButton* m_readable = nullptr;  ///< checked: the readable form is shown
    IconButton* m_copy = nullptr;
    IconButton* m_close = nullptr;
    QPlainTextEdit* m_edit = nullptr;
    QString m_text;
    items::ReadableText m_form;
};

}  // namespace fw::widgets

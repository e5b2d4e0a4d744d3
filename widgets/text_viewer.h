// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "widgets/render/theme.h"

class QLabel;
class QPlainTextEdit;

namespace fw::widgets {

class ElidedLabel;
class IconButton;

/// Shows one long value (a stack trace, a prompt, JSON) to read and copy. Control characters are visible; at most
/// maxShown characters are laid out, copying by the button gives all of them as they came in.
class TextViewer : public QWidget {
    Q_OBJECT
public:
    static constexpr qsizetype maxShown = 200'000;

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
    ElidedLabel* m_title = nullptr;
    QLabel* m_size = nullptr;
    IconButton* m_copy = nullptr;
    IconButton* m_close = nullptr;
    QPlainTextEdit* m_edit = nullptr;
    QString m_text;
};

}  // namespace fw::widgets

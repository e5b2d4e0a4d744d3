// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include "widgets/render/theme.h"

class QLineEdit;
class QPushButton;
class QToolButton;

namespace fw::widgets {

class ElidedLabel;

/// The row of controls below the minimap: a field to look for spans, how many there are, the way from one to the next, the
/// filter, the subtree that is shown alone. Knows nothing of traces (TraceFinder does). GUI thread.
class FindBar : public QWidget {
    Q_OBJECT
public:
    explicit FindBar(QWidget* parent);

    [[nodiscard]] QString text() const;
    void setText(const QString& text);
    [[nodiscard]] bool onlyFound() const;
    void setOnlyFound(bool on);
    /// What was found, or what is wrong with the text; `failed` tells which.
    void setFound(const QString& text, bool failed, bool steps);
    [[nodiscard]] QString foundText() const;
    /// What the filter hides, in words; empty: nothing.
    void setFilterText(const QString& text);
    [[nodiscard]] QString filterText() const;
    /// Name of the row that is shown alone with what is below it; empty: the whole trace is shown.
    void setFocusText(const QString& text);
    void setTheme(render::ThemeId theme);
    void startTyping();
    [[nodiscard]] QToolButton* filterButton() const { return m_filter; }

Q_SIGNALS:
    void textEdited(const QString& text);
    void stepRequested(bool forward);
    void onlyFoundToggled(bool on);
    void filterRequested();  ///< the reader wants to choose what is hidden
    void filterCleared();
    void focusCleared();
    void closeRequested();
    void leaveRequested();  ///< back to the rows

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool fieldEvent(QEvent* event);
    bool buttonEvent(QEvent* event);
    void refresh();
    void retranslate();

    QLineEdit* m_field;
    QAction* m_sign;
    ElidedLabel* m_found;
    QToolButton* m_previous;
    QToolButton* m_next;
    QToolButton* m_only;
    QToolButton* m_filter;
    QToolButton* m_filterChip;
    QToolButton* m_focusChip;
    QToolButton* m_close;
    render::ThemeId m_theme = render::ThemeId::Light;
};

}  // namespace fw::widgets

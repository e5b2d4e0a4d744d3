// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "widgets/render/theme.h"

class QHBoxLayout;
class QToolButton;

namespace fw::widgets {

class ElidedLabel;
class RangeSwitch;
class TraceWindow;

/// Head of a pane beside the waterfall: fields at the left, a sentence that says what is counted, and the way to a file.
class PaneHead : public QWidget {
    Q_OBJECT
public:
    explicit PaneHead(QWidget* parent);

    /// Behind those that were added before, in front of the sentence.
    void addField(QWidget* field);
    /// A button for the choice of columns.
    void offerColumns();
    /// Offers to count only what the window shows.
    void followWindow(TraceWindow* window);
    void setSentence(const QString& text);
    [[nodiscard]] QString sentence() const;
    void setCsvEnabled(bool on);
    void setTheme(render::ThemeId theme);

Q_SIGNALS:
    void csvWanted();
    /// `at`: where a menu belongs, on the screen.
    void columnsWanted(const QPoint& at);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();

    QHBoxLayout* m_row;
    ElidedLabel* m_sentence;
    QToolButton* m_csv;
    QToolButton* m_columns = nullptr;
    RangeSwitch* m_range = nullptr;
    int m_fields = 0;
    render::ThemeId m_theme = render::ThemeId::Light;
};

}  // namespace fw::widgets

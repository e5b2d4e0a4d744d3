// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include "widgets/render/theme.h"

namespace fw::widgets {

class ListHeader;

/// Base of the tables: whole rows of 24 px, one selected, no grid of cells, 2 px focus frame around the current row and a
/// 3 px edge at the selected one. Home and End go to the first and last row; Ctrl+C asks for a copy of the row.
class ListTable : public QTableView {
    Q_OBJECT
public:
    explicit ListTable(QWidget* parent);

    void setTheme(render::ThemeId theme);
    [[nodiscard]] render::ThemeId themeId() const { return m_theme; }
    /// Height of the rows in pixels of the design sheet.
    void setRowHeight(double designPixels);
    /// Text shown in the middle while there is no row.
    void setEmptyText(const QString& text);
    /// Row below the mouse, -1 if none: it is tinted over all its columns.
    [[nodiscard]] int hoveredRow() const { return m_hovered; }
    [[nodiscard]] ListHeader* listHeader() const { return m_header; }

Q_SIGNALS:
    /// Enter, Return or a double click on a row.
    void rowOpened(const QModelIndex& index);
    void copyPressed(const QModelIndex& index);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    /// True while the focus comes in by keys and the first row becomes current so that the frame is seen.
    [[nodiscard]] bool isArriving() const { return m_arriving; }

private:
    void applyRowHeight();
    void setHovered(int row);
    [[nodiscard]] QRect rowRect(int row) const;

    render::ThemeId m_theme = render::ThemeId::Light;
    double m_rowHeight = 24;
    QString m_emptyText;
    ListHeader* m_header = nullptr;
    bool m_arriving = false;
    int m_hovered = -1;
};

}  // namespace fw::widgets

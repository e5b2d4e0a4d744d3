// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include "widgets/render/theme.h"

namespace fw::widgets {

/// Paints a cell of a ListTable: background by state, hair line below, one line of elided plain text.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit RowDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

    void setTheme(render::ThemeId theme) { m_theme = theme; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    struct TextStyle {
        QColor color;
        QFont font;
        Qt::TextElideMode elide = Qt::ElideRight;
        Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    };
    [[nodiscard]] const render::Theme& colors() const { return render::theme(m_theme); }
    [[nodiscard]] render::ThemeId themeId() const { return m_theme; }
    /// Style of a cell's text; the default is the theme's text in the view's font.
    [[nodiscard]] virtual TextStyle textStyle(const QStyleOptionViewItem& option, const QModelIndex& index) const;
    /// What is inside the padding; the default draws the display text.
    virtual void paintContent(QPainter& painter, const QRect& content, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    void paintBackground(QPainter& painter, const QStyleOptionViewItem& option) const;
    /// Draws elided text in `rect`; returns the width it took.
    static int drawText(QPainter& painter, const QRect& rect, const QString& text, const TextStyle& style);
    /// Sign or square of `size` design pixels at the left of `rect`, vertically centred; returns the rest of `rect`.
    [[nodiscard]] QRect paintSign(QPainter& painter, const QRect& rect, const QString& icon, const QColor& color,
                                  const QStyleOptionViewItem& option, double size = 14) const;
    [[nodiscard]] QColor backgroundOf(const QStyleOptionViewItem& option) const;

private:
    render::ThemeId m_theme = render::ThemeId::Light;
};

}  // namespace fw::widgets

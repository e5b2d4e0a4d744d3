// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QStyledItemDelegate>

#include "widgets/render/theme.h"

namespace fw::items {
class SourceListModel;
}

namespace fw::widgets {

/// One source: sign, name, spans; a bar below while it is read, half a disc where it is partial.
class SourceDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit SourceDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

    void setTheme(render::ThemeId theme) { m_theme = theme; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    render::ThemeId m_theme = render::ThemeId::Light;
};

/// The list of the sources panel.
class SourceView : public QListView {
    Q_OBJECT
public:
    SourceView(items::SourceListModel* model, QWidget* parent);

    void setTheme(render::ThemeId theme);

private:
    SourceDelegate* m_delegate = nullptr;
};

}  // namespace fw::widgets

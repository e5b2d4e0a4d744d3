// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/list_table.h"

namespace fw::items {
class SpanDetailModel;
}

namespace fw::widgets {

class DetailDelegate;

/// The list of a span's attributes, events, links and logs. Enter shows a value in full, opens an event or follows a
/// link; ← → and Space fold; the menu copies and filters.
class DetailTable : public ListTable {
    Q_OBJECT
public:
    DetailTable(items::SpanDetailModel* model, QWidget* parent);

    void setTheme(render::ThemeId theme);

Q_SIGNALS:
    void viewRequested(const QModelIndex& index);
    void filterRequested(const QString& key, const QString& value);
    void linkActivated(const QString& traceId, const QString& spanId);
    void copyRequested(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void open(const QModelIndex& index);
    void follow(const QModelIndex& index);
    void fitColumns();
    void copyValue(const QModelIndex& index);

    items::SpanDetailModel* m_model = nullptr;
    DetailDelegate* m_delegate = nullptr;
};

}  // namespace fw::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "widgets/list_table.h"

class QMenu;

namespace fw::items {
class SpanDetailModel;
}

namespace fw::widgets {

/// One row of keys and values, in pixels with all that stands beside the text.
struct KeyValueWidths {
    int key = 0;
    int value = 0;
};

/// Width of the keys' column in `room`: the one that cuts the fewest, a value counting for several keys, as a key is known by its ends.
/// What fits at no width has no say. Between `least` and seven tenths of the room.
[[nodiscard]] int keyColumnWidth(const std::vector<KeyValueWidths>& rows, int room, int least);

class DetailDelegate;

/// The list of a span's attributes, events, links and logs. Enter shows a value in full, opens an event or follows a
/// link; ← → and Space fold; the menu copies and filters. Several rows can be chosen to be copied.
class DetailTable : public ListTable {
    Q_OBJECT
public:
    DetailTable(items::SpanDetailModel* model, QWidget* parent);

    void setTheme(render::ThemeId theme);

Q_SIGNALS:
    void viewRequested(const QModelIndex& index);
    /// Show the traces that this search finds.
    void searchRequested(const QString& text);
    void linkActivated(const QString& traceId, const QString& spanId);
    void copyRequested(const QString& text);
    /// Show the attribute of all spans in the waterfall.
    void columnRequested(const QString& key, bool pill);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void open(const QModelIndex& index);
    void follow(const QModelIndex& index);
    void fitColumns();
    void fillMenu(QMenu& menu, const QModelIndex& index);
    /// The value of one row; of several rows their pairs, or their values where none has a key.
    void copySelected();
    /// Selected rows from top to bottom; the row of `index` alone where it is not selected.
    [[nodiscard]] std::vector<int> chosenRows(const QModelIndex& index) const;

    items::SpanDetailModel* m_model = nullptr;
    DetailDelegate* m_delegate = nullptr;
};

}  // namespace fw::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QFrame>

#include "model/analysis/marked_spans.h"
#include "widgets/render/theme.h"

class QListView;

namespace fw::widgets {

/// The bookmarks of the open trace, by rows: operation, place in time, first words of the note. Enter or a click goes there and closes
/// the list. GUI thread.
class MarkList : public QFrame {
    Q_OBJECT
public:
    /// `zeroNs`: where the time axis counts from. `current` is chosen at first if it has a bookmark.
    MarkList(const analysis::MarkedSpans& marked, std::int64_t zeroNs, analysis::Row current, render::ThemeId theme, QWidget* parent);

    [[nodiscard]] QListView* list() const { return m_list; }

Q_SIGNALS:
    void rowChosen(quint32 row);

private:
    QListView* m_list;
};

}  // namespace fw::widgets

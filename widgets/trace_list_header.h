// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "model/core/search_request.h"
#include "widgets/render/theme.h"

class QLabel;

namespace fw::widgets {

/// The line above the trace list: how many of how many, and in which order.
class TraceListHeader : public QWidget {
    Q_OBJECT
public:
    explicit TraceListHeader(QWidget* parent);

    /// `shown` of `total` traces of the cache match; equal numbers read "1,020 traces".
    void setCounts(quint64 shown, quint64 total);
    void setSort(TraceSort sort, bool descending);
    /// A note behind the counts, e.g. that an import is still running. May be empty.
    void setNote(const QString& note);
    void setTheme(render::ThemeId theme);
    [[nodiscard]] QString text() const;

private:
    void refresh();

    QLabel* m_main = nullptr;
    QLabel* m_rest = nullptr;
    QLabel* m_note = nullptr;
    quint64 m_shown = 0;
    quint64 m_total = 0;
    TraceSort m_sort = TraceSort::Start;
    bool m_descending = false;
};

}  // namespace fw::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include <QObject>
#include <QTimer>

#include "model/analysis/trace_analysis.h"

namespace fw::widgets {

class TraceWindow;

/// Where the reader was within the open trace: what part of the time and of the tree was
/// seen, and what was selected. A place is one where the reader
/// stayed for a moment, so that a drag or a walk by keys is one step back. Bounded: the oldest places go. GUI thread.
class ZoomHistory : public QObject {
    Q_OBJECT
public:
    struct Place {
        analysis::Interval window;
        std::optional<analysis::Row> selected;
        analysis::Row focus = analysis::noRow;  ///< the row that was shown alone with what is below it
        bool operator==(const Place&) const = default;
    };

    /// `window` outlives the history.
    ZoomHistory(TraceWindow* window, QObject* parent);

    /// Another trace: begins where it is shown first.
    void reset();
    /// The trace has grown: rows have other numbers, times stay.
    void forgetRows();

    /// The place before (behind) this one, which is then where the reader is; nothing at the ends. The caller goes there, then calls
    /// arrived().
    [[nodiscard]] std::optional<Place> step(bool back);
    void arrived();
    /// A subtree is shown alone, or (noRow) everything.
    void setFocusRow(analysis::Row row);

    static constexpr std::size_t maxPlaces = 100;
    static constexpr int stayMs = 400;

private:
    [[nodiscard]] Place now() const;
    void settle();

    TraceWindow* m_window;
    std::vector<Place> m_places;
    std::size_t m_at = 0;
    analysis::Row m_focus = analysis::noRow;
    bool m_fresh = true;  ///< what follows the opening of a trace at once is part of it
    QTimer m_stay;
};

}  // namespace fw::widgets

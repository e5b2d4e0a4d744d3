// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include <QWidget>

#include "model/analysis/trace_plot.h"
#include "model/core/search_request.h"
#include "widgets/render/theme.h"

class QLabel;
class QToolButton;

namespace fw::widgets {

class ElidedLabel;
class IconButton;

/// What stands between the line above the trace list and the list.
enum class TraceStrip : std::uint8_t { Scatter, Histogram, Closed };

/// The line above the trace list: how many of how many, and in which order, how long they took; the buttons of the chart below it.
class TraceListHeader : public QWidget {
    Q_OBJECT
public:
    explicit TraceListHeader(QWidget* parent);

    /// `shown` of `total` traces of the cache match; equal numbers read "1,020 traces".
    void setCounts(quint64 shown, quint64 total);
    /// The shown ones are those in the brush.
    void setBrushed(bool on);
    /// How long the shown ones took; absent while it is not known.
    void setTally(const std::optional<analysis::TraceTally>& tally);
    /// Which button is down.
    void setStrip(TraceStrip strip);
    void setSort(TraceSort sort, bool descending);
    /// A note behind the counts, e.g. that an import is still running. May be empty.
    void setNote(const QString& note);
    void setTheme(render::ThemeId theme);
    [[nodiscard]] QString text() const;
    /// "p50 786 ms  p95 1.40 s  p99 2.31 s"; empty while it is not known.
    [[nodiscard]] QString percentiles() const;

Q_SIGNALS:
    /// The p50 and the p95 of the kind of the chosen trace are to be compared.
    void kindWanted();
    void stripWanted(fw::widgets::TraceStrip strip);
    void columnsWanted(const QPoint& at);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void fit();

    QLabel* m_main = nullptr;
    ElidedLabel* m_rest = nullptr;
    QLabel* m_note = nullptr;
    QWidget* m_numbers = nullptr;              ///< the percentiles
    std::array<QLabel*, 3> m_values{};         ///< of p50, p95, p99
    std::array<QToolButton*, 3> m_segments{};  ///< scatter, histogram, columns
    IconButton* m_kind = nullptr;
    IconButton* m_close = nullptr;
    bool m_brushed = false;
    std::optional<analysis::TraceTally> m_tally;
    TraceStrip m_strip = TraceStrip::Closed;
    render::ThemeId m_theme = render::ThemeId::Light;
    quint64 m_shown = 0;
    quint64 m_total = 0;
    TraceSort m_sort = TraceSort::Start;
    bool m_descending = false;
};

}  // namespace fw::widgets

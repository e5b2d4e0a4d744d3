// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QWidget>

#include "widgets/render/service_plot_painter.h"
#include "widgets/render/theme.h"

namespace fw::widgets {

/// How long the spans of each service took, step by step: a line for each of those with the largest values. The pointer or ← → (steps)
/// and ↑ ↓ (services) read a value; a click or Enter asks for the traces behind it. GUI thread.
class ServicePlotView : public QWidget {
    Q_OBJECT
public:
    using Plot = std::shared_ptr<const analysis::ServicePlot>;

    explicit ServicePlotView(QWidget* parent);

    /// Null: there is none; `text` says why.
    void setPlot(Plot plot, const QString& text = {});
    [[nodiscard]] const Plot& plot() const { return m_plot; }
    void setPercent(analysis::SeriesPercent percent);
    [[nodiscard]] analysis::SeriesPercent percent() const { return m_choice.percent; }
    /// What is drawn.
    [[nodiscard]] const render::ServicePlotChoice& choice() const { return m_choice; }
    [[nodiscard]] const render::ServicePlotShape& shape() const { return m_shape; }
    /// What is read now, as it is spoken; empty: nothing.
    [[nodiscard]] QString readout() const;
    [[nodiscard]] QString emptyText() const { return m_emptyText; }
    void setTheme(render::ThemeId theme);
    void setUtc(bool utc);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The traces with spans of this service that begin in this step are to be listed.
    void pointChosen(const QString& service, qint64 fromNs);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void shapeAnew();
    void read(std::optional<render::ServicePlotPlace> place);
    void stepBy(int by);
    void lineBy(int by);
    void choose();
    [[nodiscard]] QString timeOf(std::int64_t fromNs) const;
    [[nodiscard]] QString valueOf(const analysis::SeriesFigures& figures) const;
    [[nodiscard]] QString restText() const;

    Plot m_plot;
    QString m_emptyText;
    render::ServicePlotChoice m_choice;
    render::ServicePlotShape m_shape;
    QRectF m_legend;
    std::optional<render::ServicePlotPlace> m_place;
    bool m_utc = true;
    render::ThemeId m_theme = render::ThemeId::Light;
};

/// "95": for "p95".
[[nodiscard]] QString percentWord(analysis::SeriesPercent percent);

}  // namespace fw::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QObject>
#include <QString>
#include <QStringList>

#include "model/analysis/span_colors.h"
#include "widgets/colors_request.h"
#include "widgets/trace_pane.h"

class QMenu;
class QToolButton;

namespace fw::widgets {

class ColorLegend;
class MinimapView;
class SpanKeys;
class WaterfallView;

/// What the colours of spans stand for, in the waterfall and in the panes that follow: a button in the head of the waterfall, a legend, and
/// the values. Computes nothing: asks, and is handed the answer; late ones are dropped. The choice outlives the trace. GUI thread.
class TraceColors : public QObject {
    Q_OBJECT
public:
    /// All of them outlive it.
    TraceColors(ColorLegend* legend, WaterfallView* waterfall, MinimapView* minimap, const SpanKeys* spanKeys);

    /// Null clears. The views have the trace already.
    void setTrace(std::shared_ptr<const analysis::TraceAnalysis> analysis);
    /// Answers to colorsWanted(). `text`: why there is none.
    void setColors(quint64 number, std::shared_ptr<const analysis::SpanColors> colors);
    void setRefused(quint64 number, const QString& text);

    [[nodiscard]] const analysis::GroupKey& key() const { return m_key; }
    /// Anything but kind, status and an attribute means services.
    void setKey(const analysis::GroupKey& key);
    /// Attributes that were chosen, the latest first.
    [[nodiscard]] const QStringList& recentKeys() const { return m_recent; }
    void setRecentKeys(const QStringList& keys);
    /// What is seen and how far it follows the choice. Where it shows services, so does the minimap, and there is no legend.
    void setColoring(TracePane::Coloring coloring);
    /// What the choice gives the spans of the trace; null: services, or not known yet.
    [[nodiscard]] const std::shared_ptr<const analysis::SpanColors>& colors() const { return m_colors; }
    void openMenu();
    void askForKey();
    /// In another language, or after the button was made anew.
    void retranslate();

Q_SIGNALS:
    /// colors() is another one.
    void colorsChanged();
    void colorsWanted(const fw::widgets::ColorsRequest& request);

private:
    void ask();
    void fillMenu();
    void refresh(const QString& text = {});
    void show(std::shared_ptr<const analysis::SpanColors> colors);

    ColorLegend* m_legend;
    WaterfallView* m_waterfall;
    MinimapView* m_minimap;
    const SpanKeys* m_spanKeys;
    QToolButton* m_button;
    QMenu* m_menu;
    std::shared_ptr<const analysis::TraceAnalysis> m_analysis;
    std::shared_ptr<const analysis::SpanColors> m_colors;
    analysis::GroupKey m_key{analysis::GroupBy::Service, {}};
    QStringList m_recent;
    QString m_text;  ///< of the legend: what there is to say instead of colours
    TracePane::Coloring m_coloring = TracePane::Coloring::Spans;
    quint64 m_number = 0;
};

}  // namespace fw::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

#include "widgets/render/theme.h"
#include "widgets/rows_request.h"

namespace fw::widgets {

class FilterPopup;
class FindBar;
class TraceWindow;
class WaterfallView;

/// What of a trace is looked for and seen: ties the find bar and the filter to the waterfall. Computes nothing: asks, and is
/// handed the answer; late ones are dropped. The bar is seen while it was opened or anything is hidden, so that the reader always
/// sees why rows are missing. GUI thread.
class TraceFinder : public QObject {
    Q_OBJECT
public:
    /// All three outlive it.
    TraceFinder(FindBar* bar, WaterfallView* waterfall, TraceWindow* window);
    ~TraceFinder() override;

    /// Null clears. A grown trace keeps what is looked for and hidden; another one keeps the text only.
    void setTrace(std::shared_ptr<const analysis::TraceAnalysis> analysis, bool grown);
    /// Answers to rowsWanted(). `text`: why there is no answer.
    void setRows(quint64 number, const RowsAnswer& answer);
    void setRefused(quint64 number, const QString& text);
    void setTheme(render::ThemeId theme);

    /// Shows the bar, ready to type.
    void open();
    /// Shows everything and hides the bar.
    void close();
    [[nodiscard]] const analysis::RowFilter& filter() const { return m_filter; }
    void setFilter(const analysis::RowFilter& filter);
    void setText(const QString& text);
    void setOnlyFound(bool on);
    [[nodiscard]] FilterPopup* popup() const;

Q_SIGNALS:
    void rowsWanted(const fw::widgets::RowsRequest& request);

private:
    void ask();
    void openFilter();
    void step(bool forward);
    void refreshFound();
    void refreshBar();
    void focusRowMoved();
    [[nodiscard]] QString filterWords() const;

    FindBar* m_bar;
    WaterfallView* m_waterfall;
    TraceWindow* m_window;
    QPointer<FilterPopup> m_popup;
    std::shared_ptr<const analysis::TraceAnalysis> m_analysis;
    analysis::RowFilter m_filter;
    RowsAnswer m_answer;
    QString m_foundText;  ///< what m_answer is the answer to
    QString m_refused;
    quint64 m_number = 0;
    bool m_opened = false;
    bool m_waiting = false;
    std::optional<bool> m_stepWanted;            ///< as soon as the answer is there
    std::optional<analysis::Interval> m_before;  ///< the window before a subtree was shown alone
    render::ThemeId m_theme = render::ThemeId::Light;
    QTimer m_soon;
};

}  // namespace fw::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

#include "model/analysis/trace_analysis.h"
#include "model/core/back_link.h"
#include "widgets/render/theme.h"

class QLabel;
class QListView;
class QModelIndex;
class QStandardItemModel;

namespace fw::widgets {

/// Spans that link to the selected one: "Linked from". Not there while there is none. Enter or a click follows the link back. GUI thread.
class BackLinkList : public QWidget {
    Q_OBJECT
public:
    explicit BackLinkList(QWidget* parent);

    /// Links to the trace `analysis`; null: not known yet.
    void setLinks(TraceKey trace, std::shared_ptr<const BackLinks> links);
    void setSpan(std::shared_ptr<const analysis::TraceAnalysis> analysis, SpanIndex span);
    void setTheme(render::ThemeId theme);
    [[nodiscard]] QListView* list() const { return m_list; }

Q_SIGNALS:
    void linkActivated(const QString& traceId, const QString& spanId);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void follow(const QModelIndex& index);

    std::shared_ptr<const analysis::TraceAnalysis> m_analysis;
    SpanIndex m_span = analysis::noSpan;
    TraceKey m_trace = 0;
    std::shared_ptr<const BackLinks> m_links;
    render::ThemeId m_theme = render::ThemeId::Light;
    QLabel* m_heading;
    QListView* m_list;
    QStandardItemModel* m_model;
};

}  // namespace fw::widgets

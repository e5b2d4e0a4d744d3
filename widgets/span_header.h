// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QWidget>

#include "model/analysis/trace_analysis.h"
#include "model/analysis/trace_waits.h"
#include "model/core/span.h"
#include "widgets/render/theme.h"

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace fw::widgets {

class ElidedLabel;
class IconButton;
class WaitLines;

/// Head of the span panel: name, service, kind and id; when it began; duration, self time and critical path; status and
/// everything that is odd about the span.
class SpanHeader : public QWidget {
    Q_OBJECT
public:
    explicit SpanHeader(QWidget* parent);

    void setSpan(std::shared_ptr<const analysis::TraceAnalysis> analysis, SpanIndex span);
    void setDetails(const SpanDetails& details);
    /// What the spans of the trace waited for; null: not known.
    void setWaits(std::shared_ptr<const analysis::TraceWaits> waits);
    void setTheme(render::ThemeId theme);
    void setUtc(bool utc);

Q_SIGNALS:
    void copyRequested(const QString& text);
    /// Another span of the trace.
    void spanRequested(quint32 span);
    /// The status message or a warning is longer than the head shows.
    void viewRequested(const QString& title, const QString& text);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Figure {
        QLabel* name = nullptr;
        QLabel* value = nullptr;
        QLabel* share = nullptr;
    };
    Figure addFigure(QGridLayout* grid, int column, const QString& name);
    void showFigures();
    void showRemarks();
    /// Its row, for what else belongs to it.
    QHBoxLayout* addRemark(bool error, const QString& title, const QString& text);
    void showTwin(std::uint16_t marks);
    [[nodiscard]] QString statusMessage() const;

    std::shared_ptr<const analysis::TraceAnalysis> m_analysis;
    SpanIndex m_span = analysis::noSpan;
    SpanDetails m_details;
    render::ThemeId m_theme = render::ThemeId::Light;
    bool m_utc = true;
    int m_slot = -1;
    QWidget* m_stripe = nullptr;
    ElidedLabel* m_name = nullptr;
    ElidedLabel* m_service = nullptr;
    QLabel* m_kind = nullptr;
    ElidedLabel* m_id = nullptr;
    IconButton* m_copyId = nullptr;
    ElidedLabel* m_time = nullptr;
    Figure m_duration, m_self, m_critical;
    std::shared_ptr<const analysis::TraceWaits> m_waits;
    WaitLines* m_waitLines = nullptr;
    QVBoxLayout* m_remarks = nullptr;
};

}  // namespace fw::widgets

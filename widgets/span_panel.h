// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QWidget>

#include "model/analysis/ai_roles.h"
#include "model/analysis/marked_spans.h"
#include "model/analysis/trace_waits.h"
#include "model/core/back_link.h"
#include "model/core/peer_durations.h"
#include "model/items/span_detail_model.h"
#include "widgets/render/theme.h"

class QLabel;
class QLineEdit;
class QStackedWidget;

namespace fw::widgets {

class AiStrip;
class BackLinkList;
class DetailTable;
class PaneSplitter;
class PeerStrip;
class RunPanel;
class SpanHeader;
class SpanNote;
class TextViewer;
struct PeersRequest;

/// Everything of the selected span: head with figures, then attributes, events, links and logs in one list with a filter;
/// long values open in a viewer below. Until a span is shown there is only a hint; the rest is built then, or by prepare().
class SpanPanel : public QWidget {
    Q_OBJECT
public:
    explicit SpanPanel(QWidget* parent);

    /// Builds what shows a span, once.
    void prepare();
    /// What the columns of the trace know, at once.
    void setSpan(std::shared_ptr<const analysis::TraceAnalysis> analysis, SpanIndex span);
    /// A run of repeats in place of a span.
    void setRun(std::shared_ptr<const analysis::TraceAnalysis> analysis, analysis::Row row);
    /// The rest. Ignored when another span was chosen meanwhile.
    void setDetails(SpanIndex span, const SpanDetails& details);
    /// Of the traces that its links lead to, those that are not in the cache. Ignored when another span was chosen meanwhile.
    void setMissingTraces(SpanIndex span, std::vector<TraceId> missing);
    /// What the spans of the trace waited for; null: not known.
    void setWaits(std::shared_ptr<const analysis::TraceWaits> waits);
    /// The logs of the trace; shown are those of the span and those that name no span.
    void setLogs(std::vector<LogEntry> logs);
    /// What attributes of AI spans mean.
    void setAiMapping(const analysis::AiMapping& mapping);
    /// Spans that link to a trace; shown while it is this one.
    void setBackLinks(TraceKey trace, std::shared_ptr<const BackLinks> links);
    /// Bookmarks of the trace; null: not known yet.
    void setMarked(std::shared_ptr<const analysis::MarkedSpans> marked);
    /// Bookmarks the span if need be and puts the cursor into its note.
    void editNote();
    /// Tells at once what of a note was typed and not yet told.
    void flushNote();
    /// Where the span stands among its peers; dropped when it is not the newest answer.
    void setPeers(quint64 number, std::shared_ptr<const PeerDurations> peers);
    void setPeersRefused(quint64 number, const QString& reason);
    /// The cache has changed: asks for the peers once more, if a span is shown.
    void refreshPeers();
    void clear();

    void setTheme(render::ThemeId theme);
    void setUtc(bool utc);
    /// Moves the focus to the filter of the attributes ("/").
    void focusFilter();

    [[nodiscard]] items::SpanDetailModel* detailModel() const { return m_model; }

Q_SIGNALS:
    /// Show the traces that this search finds.
    void searchRequested(const QString& text);
    /// Another span of the trace.
    void spanRequested(quint32 span);
    void linkActivated(const QString& traceId, const QString& spanId);
    void copyRequested(const QString& text);
    /// Show the attribute of all spans in the waterfall: as a column, or as a pill.
    void columnRequested(const QString& key, bool pill);
    void peersWanted(const fw::widgets::PeersRequest& request);
    void markRequested(quint32 span, bool on);
    void noteWritten(quint32 span, const QString& note);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void connectParts();
    void applyTheme();
    void updateCount();
    void openViewer(const QModelIndex& index);
    void closeViewer();

    items::SpanDetailModel* m_model = nullptr;
    QStackedWidget* m_pages = nullptr;
    std::shared_ptr<const analysis::TraceWaits> m_waits;
    QWidget* m_page = nullptr;  ///< of a span; null until one is shown
    SpanHeader* m_header = nullptr;
    AiStrip* m_ai = nullptr;
    analysis::AiMapping m_aiMapping = analysis::AiMapping::defaults();
    Attributes m_attributes;  ///< of the span; empty until its details are there
    PeerStrip* m_peers = nullptr;
    SpanNote* m_note = nullptr;
    BackLinkList* m_backLinks = nullptr;
    TraceKey m_linkedTrace = 0;
    std::shared_ptr<const BackLinks> m_links;
    std::shared_ptr<const analysis::MarkedSpans> m_marked;
    QLabel* m_count = nullptr;
    QLineEdit* m_filter = nullptr;
    PaneSplitter* m_splitter = nullptr;  ///< null until a span is to be shown
    DetailTable* m_table = nullptr;
    TextViewer* m_viewer = nullptr;
    RunPanel* m_run = nullptr;  ///< null until one is shown
    SpanIndex m_span = analysis::noSpan;
    render::ThemeId m_theme = render::ThemeId::Light;
    bool m_utc = true;
};

}  // namespace fw::widgets
